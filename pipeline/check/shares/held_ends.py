"""To what part something fell, where the draft tells both ends: 0.9 and 0.28 are no `절반쯤으로 줄어든`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_FELL_TO = deferred(
    r"\s?(?:쯤|가량|정도|수준|가까이|안팎|남짓)?(?:으로|로|까지)\s(?:[가-힣]{1,4}\s)?(?:줄|내[려렸린]|낮|떨어|감소|깎|축소|짧아|싸[졌지]|꺾)"
)
_BELOW_TO = deferred(
    r"\s?(?:이하|미만|아래|밑|도 안 되게)(?:으로|로)?\s(?:[가-힣]{1,4}\s)?(?:줄|내[려렸린]|낮|떨어|감소|깎|축소|짧아|싸[졌지])"
)
_EARLIER = deferred(r"\s?(?:에서|이?던|였|이었|보다|(?:이|가)?\s?(?:걸리|들|하|내|쓰)(?:던|었|았)|걸렸|들었|썼|짜리)")
_FROM, _TO = deferred(r"에서\s"), deferred(r"(?:으로|로)\s(?:약\s|거의\s|무려\s|각각\s)?")
_CHANGES = deferred(r"싸[졌지]|줄|내[렸려린]|늘|올[랐라려렸]|오[르른]|높|낮|떨어|뛰|감소|증가|인상|인하|비싸")
_MEASURED = MEASURES - {"number"}  # a bare one is a name's more often: 엠버 1과 엠버 2
_NEAR = Fraction(3)
_FAR, _OVER, _PAIR = Fraction(1, 5), Fraction(11, 10), 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the parts to which a draft has something fall that are far from what its only two figures make."""
    yield from _between_ends(sheet, every)
    parts = [group[0] for group in every if group[0].kind == "times" and group[0].words and group[0].value < 1]
    for part in parts:
        to = _FELL_TO.match(sheet.claim.text, part.span[1]) is not None
        below = _BELOW_TO.match(sheet.claim.text, part.span[1]) is not None
        ends = _ends(sheet, part) if to or below else []
        if len(ends) != _PAIR:
            continue
        share = min(ends) / max(ends)
        wrong = share > part.value * _OVER if below else abs(share - part.value) > part.value * _FAR
        if wrong and not _stated(sheet, part) and _held_there(sheet.claim, ends, part):
            step = f"{derive.shown(min(ends))}/{derive.shown(max(ends))}"
            yield Reckoning(part, share, step, holds=False, shown=_shown(share))


def _between_ends(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the percentages that stand right behind both ends of their change: `1달러에서 0.6달러로 40%, 출력은 …`."""
    text = sheet.claim.text
    for start, end, change in zip(every, every[1:], every[2:], strict=False):
        one, other, drafted = start[0], end[0], change[0]
        if drafted.kind != "percent" or support(change, sheet.known) or one.value == other.value or not one.value > 0:
            continue
        beside = _FROM.fullmatch(text, one.span[1], other.span[0]) and _TO.fullmatch(
            text, other.span[1], drafted.span[0]
        )
        if (
            beside
            and derive.pairs(replace(one, per=False), replace(other, per=False))
            and {start, end} <= {*sheet.stated}
        ):
            high, low = max(one.value, other.value), min(one.value, other.value)
            step = f"({derive.shown(high)}-{derive.shown(low)})/{derive.shown(one.value)}"
            value = (high - low) / one.value * 100
            holds = derive.meets(drafted, value)
            if holds or (text.startswith(",", drafted.span[1]) and _CHANGES.search(text, drafted.span[1])):
                yield Reckoning(drafted, value, step, holds=holds, advise=True)


def _ends(sheet: Sheet, part: Quantity) -> list[Fraction]:
    """Return the two figures that stand before a part, in the sentence and the one before it."""
    told = [group[0] for group in (*sheet.earlier, *sheet.stated)]
    here = [group[0] for group in sheet.stated if group[0].span[0] > part.span[0]]
    figures = [one for one in told if one.kind in _MEASURED and one not in here]
    texts = [(sheet.before, sheet.earlier), (sheet.claim.text, sheet.stated)]
    if not any(
        _EARLIER.match(text, group[0].span[1]) for text, groups in texts for group in groups if group[0] in figures
    ):
        return []
    units = {(one.kind, one.unit) for one in figures}
    return sorted({one.value for one in figures if one.value > 0}) if len(units) == 1 else []


def _held_there(claim: Claim, ends: Sequence[Fraction], part: Quantity) -> bool:
    """Return whether one source sentence has both ends, and no two figures of any make the part."""
    rows = [[one for one in quantities.find(each.text, each.language) if one.kind in MEASURES and one.value > 0] for each in claim.evidence]  # fmt: skip
    makes = any(
        abs(min(one.value, other.value) / max(one.value, other.value) - part.value) <= part.value * _FAR
        for row in rows
        for one, other in combinations(row, _PAIR)
        if derive.pairs(one, other)
    )
    return not makes and any(set(ends) <= {one.value for one in row} for row in rows)


def _stated(sheet: Sheet, part: Quantity) -> bool:
    shares = (part.value * 100, (1 - part.value) * 100)
    return any(
        (one.kind == "times" and one.value in (part.value, 1 - part.value))
        or (one.kind == "percent" and any(abs(one.value - share) <= _NEAR for share in shares))
        for _, one in sheet.known.figures
    )


def _shown(share: Fraction) -> str:
    """Return a share as it may be written: the nearest simple part, else a percentage."""
    for below in range(2, 11):
        if abs(share - Fraction(1, below)) <= Fraction(1, 10 * below):
            return "절반" if below == _PAIR else f"{below}분의 1"
    return f"{round(share * 100)}%"
