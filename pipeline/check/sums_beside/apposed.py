"""Two figures that say one thing side by side: `나머지 7%, 1,800만 달러쯤`, `거의 절반인 45%`. The one is held against the other, not against its source alone."""

from fractions import Fraction

from pipeline.check import rough_shares
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import other_base, weigh
from pipeline.check.sides_and_roles import told_rests
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_JOINED = deferred(r"(?:인|이자|,|\s?\(|, 곧|, 그러니까|, 즉)?\s?(?:약\s|대략\s)?")
_IS_SAID = deferred(
    r"\s?(?:가까이\s?|가량|쯤|정도)?(?:인|이자|,|\s?\(|에 가까운|에 이르는|이 넘는|에 못 미치는|에 달하는)\s?(?:약\s)?"
)
_NEARLY = deferred(r"(?:거의|약|얼추|대략)\s$")
_NEARNESS = deferred(r"가까|가량|쯤|정도|넘는|못 미치")
_EXACT, _NEAR = Fraction(2, 100), Fraction(6, 100)
_ALL = 100


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is an amount of the share told right before it, or a share in words of the percentage told right behind it."""
    place = sheet.places.index(group) if group in sheet.places else -1
    if place < 0:
        return False
    before = sheet.places[place - 1] if place else None
    behind = sheet.places[place + 1] if place + 1 < len(sheet.places) else None
    return (before is not None and _amount(sheet, before, group)) or (
        behind is not None and _in_words(sheet, group[0], behind)
    )


def _amount(sheet: Sheet, before: Group, group: Group) -> bool:
    """Return whether a figure is so much of a source's whole as the share before it says, which the source has or which is what others leave."""
    text, share = sheet.claim.text, before[0]
    if share.kind != "percent" or not _JOINED.fullmatch(text[share.span[1] : group[0].span[0]]):
        return False
    if not support(before, sheet.known) and not told_rests.step(sheet.claim, share):
        return False
    told = other_base.told_whole(text, group[0])
    wholes = [told[0]] if told else [whole for _, whole in sheet.known.figures]
    return any(
        weigh.meets(drafted, derive.Proof("", whole.value * share.value / _ALL), text)
        for drafted in group
        for whole in wholes
        if derive.pairs(whole, drafted) and not drafted.per
    )


def _in_words(sheet: Sheet, drafted: Quantity, behind: Group) -> bool:
    """Return whether a share in words is about the percentage of the source that the draft tells right behind it."""
    text, exact = sheet.claim.text, behind[0]
    if drafted.kind != "times" or not drafted.words or exact.kind != "percent" or not support(behind, sheet.known):
        return False
    between = _IS_SAID.fullmatch(text[drafted.span[1] : exact.span[0]])
    if between is None:
        return False
    loosely = _NEARLY.search(text[: drafted.span[0]]) or _NEARNESS.search(between.group())
    return abs(rough_shares.of_whole(drafted) - exact.value / _ALL) <= (_NEAR if loosely else _EXACT)
