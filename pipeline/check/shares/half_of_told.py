"""More or less than half, of the two figures that a draft itself has just told: `140곳에서 52곳으로 … 계획의 절반이 조금 넘는 수준`, `90달러짜리 렌즈가 제작비 260달러의 절반을 넘어요`.

The draft tells two of one unit and no third, and its words make a level of the part: what is left of a fall (`수준`), or the figure that
describes what is held against the whole (`짜리`, `인`). A fall by half is another thing.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures.derive import shown
from pipeline.check.figures.masked import FIGURE, masked
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_OVER = deferred(r"(?:이|을|도)? (?:조금 |살짝 |약간 |훌쩍 )?(?:넘|웃돌|웃도)")
_UNDER = deferred(
    r"(?:이|에|도|에도|이 채)? (?:채 |조금 |살짝 |한참 )?(?:안 [되돼]|못 ?미[치쳐친쳤]|미치지 못|밑도|밑돌|모자라)"
)
_LEVEL = deferred(r"[가-힣 ]{1,12}수준")
_DESCRIBES = deferred(
    rf"(?P<part>{FIGURE})(?:짜리|어치|인|이 드는|이 들어가는|를 차지하는|을 차지하는) [^.!?,]{{1,16}}의 (?:약 |거의 )?$"
)
_CHANGED = deferred(r"[^.!?,]{0,14}(?:줄|늘|떨어|깎|올랐|오른|내[려렸린]|빠[졌진]|감소|증가|사라)")
_HALF = Fraction(1, 2)
_SLIGHT = Fraction(1, 50)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the halves that the two figures told before them refute, by the side on which they lie."""
    text = sheet.claim.text
    for group in every:
        drafted = group[0]
        if drafted.kind != "times" or drafted.value != _HALF or _said_there(sheet):
            continue
        over, under = _OVER.match(text, drafted.span[0] + 2), _UNDER.match(text, drafted.span[0] + 2)
        end = over or under
        if end is None or _CHANGED.match(text, end.end()):
            continue
        pair = _described(sheet, drafted) or (_left(sheet, drafted) if _LEVEL.match(text, end.start()) else None)
        if pair is not None:
            part, whole = pair
            share = part.value / whole.value
            if (share < _HALF - _SLIGHT) if over else (share > _HALF + _SLIGHT):
                percent = f"{shown(Fraction(round(share * 100)))}%"
                yield Reckoning(
                    drafted, share, f"{shown(part.value)}/{shown(whole.value)}", holds=False, shown=percent, named=True
                )


def _said_there(sheet: Sheet) -> bool:
    """Return whether a source speaks of a half or of most itself."""
    return any(one.kind == "times" and one.value == _HALF for _, one in sheet.known.figures)


def _told(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the figures that measure something, told by the draft and by its sources, in front of a half."""
    here = [group for group in quantities.readings(sheet.claim.text, "ko") if group[0].span[1] <= drafted.span[0]]
    groups = (*quantities.readings(sheet.before, "ko"), *here)
    return [group[0] for group in groups if group[0].kind in MEASURES and support(group, sheet.known)]


def _left(sheet: Sheet, drafted: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return what is left and what there was, where the draft tells nothing else of that unit."""
    told = _told(sheet, drafted)
    alike = [one for one in told if told and (one.kind, one.unit) == (told[-1].kind, told[-1].unit)]
    if len(alike) != 2 or alike[0].role != "from" or not 0 < alike[1].value < alike[0].value:
        return None
    return alike[1], alike[0]


def _described(sheet: Sheet, drafted: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return the figure that describes what is held against the whole, and the only other one of its unit."""
    text = masked(sheet.before, sheet.claim.text)
    place = text.place(drafted.span)
    match = _DESCRIBES.search(text.text[:place]) if place >= 0 else None
    part = text.group(match["part"])[0] if match else None
    if part is None:
        return None
    alike = [
        one
        for one in _told(sheet, drafted)
        if (one.kind, one.unit) == (part.kind, part.unit) and one.value != part.value
    ]
    return (part, alike[0]) if len(alike) == 1 and 0 < part.value < alike[0].value else None
