"""What a thing has that a source only holds another against: `41 grams, 3 grams lighter than farm chicks` are 44 for those of the farm.

The source names the step by its own words (`figures_of_others`), however many other figures it has. The draft must tell the figure that is held
against the other one, or name the other thing; where it tells both, the name stands by the reckoned one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import pairs, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sums_beside.figures_of_others import Held, held
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_APART = deferred(
    r"\s?(?:이나|나|쯤|가량|정도)?(?:을|를|이|가|만큼)?\s?(?:아[꼈끼낀낄껴]|절약|덜 |차이|더 [싸비들걸]|[싸싼]|비싸|비싼)"
)
_NEAR, _ROUGHLY = Fraction(1, 200), Fraction(1, 30)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures that a source's own words hold another one against."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in FIGURES or not drafted.value > 0 or support(group, sheet.known):
            continue
        for text in sheet.claim.evidence:
            others = [*held(text)]
            gaps = (gap for one in others for gap in _gap(sheet, drafted, one) if _is(drafted, gap))
            fitting = (one for one in others if _is(drafted, one) and _meant(sheet, drafted, text, one))
            if found := next(gaps, None) or next(fitting, None):
                yield Reckoning(drafted, found.value, found.step, holds=True, advise=True)
                break


def _gap(sheet: Sheet, drafted: Quantity, one: Held) -> Iterator[Held]:
    """Yield how far a figure is from the other one, where the draft says that it tells this: 1.2 million saved of what costs a third, $600,000."""
    if one.step.endswith(")") and _APART.match(sheet.claim.text, drafted.span[1]):
        yield replace(one, value=abs(one.value - one.one.value), step=f"{one.step} - {shown(one.one.value)}")


def _is(drafted: Quantity, one: Held) -> bool:
    """Return whether a drafted figure is the reckoned one: to the digit, or rounded as it is told where a share gives it."""
    like = (drafted.kind, drafted.unit) == (one.one.kind, one.one.unit) or pairs(drafted, one.one)
    slack = _ROUGHLY if drafted.approximate else Fraction(0) if one.exact else _NEAR
    return like and abs(drafted.value - one.value) <= slack * one.value


def _meant(sheet: Sheet, drafted: Quantity, text: Evidence, one: Held) -> bool:
    """Return whether a draft tells the figure that is held against the reckoned one, or names the other thing, and by the right figure."""
    said = [each for each in quantities.find(sheet.claim.text, "ko") if _same(each, one.one)]
    start, end = one.other
    names = [
        span
        for anchor in anchors.shared(text.text, text.language, sheet.claim.text)
        if all(start <= place[0] < end for place in anchor.source) and anchor.key[0] != "="
        for span in anchor.draft
    ]
    if said and names:
        return min(_apart(span, drafted.span) for span in names) <= min(
            _apart(span, each.span) for span in names for each in said
        )
    if said or names:
        return True
    around = (*sheet.claim.elsewhere, *quantities.find(sheet.before, "ko"))
    return any(_same(each, one.one) for each in around)


def _same(one: Quantity, other: Quantity) -> bool:
    return one.value == other.value and (one.kind == other.kind or pairs(one, other))


def _apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)
