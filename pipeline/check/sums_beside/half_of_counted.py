"""More or less than half of a whole told right before, where every part of it that the source counts is on the other side: `100대 중 절반 넘게` for 48 of the 100."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import HELD_UP, Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sums_beside import parts_of_counts
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_MORE = deferred(r"(?:이|을)? ?(?:조금 |살짝 |훌쩍 )?(?:넘[게은는어]|웃돌|웃도|이상)")
_UNDER = deferred(
    r"(?:이|에|도|에도|이 채)? (?:채 |조금 |살짝 |한참 )?(?:안 [되돼]|못 ?미[치쳐친쳤]|미치지 못|밑도|밑돌|모자라)"
)
_OUT_OF = deferred(r"(?: [가-힣]{1,6})? ?(?:중|가운데)(?:에서)? (?:약 )?")
_OTHERS = deferred(r"나머지|않|못|없|실패|탈락|틀[리렸린]|놓[쳤친]|그만|떠[나난났]|떨어|아니|남[은았]")
_HALF, _WORD, _BESIDE = Fraction(1, 2), 2, 5


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the halves of a counted whole that its own parts refute, by the side on which they lie."""
    text = sheet.claim.text
    for drafted in (group[0] for group in every if group[0].kind == "times" and group[0].value == _HALF):
        places = [group[0] for group in quantities.readings(text, "ko")]
        over, under = (form.match(text, drafted.span[0] + _WORD) for form in (_MORE, _UNDER))
        before = [one for one in places if one.span[1] <= drafted.span[0]]
        apposed = any(0 <= one.span[0] - drafted.span[1] <= _BESIDE for one in places)  # `절반이 넘는 23척`
        if not (over or under) or not before or apposed or _OTHERS.search(text):
            continue
        if not _OUT_OF.fullmatch(text, before[-1].span[1], drafted.span[0]):
            continue
        parts = [one for one in parts_of_counts.parts(sheet.claim.sources) if one.whole == before[-1].value]
        if parts and all((one.share < _HALF) if over else (one.share > _HALF) for one in parts):
            step = f"{shown(parts[0].part.value)}/{shown(parts[0].whole)}"
            percent = f"{shown(Fraction(round(parts[0].share * 100)))}%"
            yield Reckoning(drafted, parts[0].share, step, holds=False, shown=percent, named=True, sure=HELD_UP)
