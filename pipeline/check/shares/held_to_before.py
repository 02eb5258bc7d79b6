"""A multiple of what a source's figure was before, where the draft names what it holds the new figure against: `4월의 12억 달러와 견주면 세 배` for $36 billion.

The draft tells the figure to which the source's only change of the kind goes, in the sentence or in the one before, and what stands right
before the multiple is the earlier figure or the earlier time. What other figures of the source come to is then beside the point.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import derive, told_steps
from pipeline.check.shares import explicit
from pipeline.check.sides_and_roles import change_pairs
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity
from pipeline.text.quantities.write import decimal

_HELD = deferred(
    r"(?:[와과] (?:견주면|견줘|비교하면|비교해|비하면)|에 비(?:해서?|하면)|에 견줘|보다(?:는|도)?|대비)\s?(?:약 |거의 |무려 |대략 |벌써 |이미 )?$"
)
_OF_BEFORE = deferred(r"(?:때|당시|전|가치|몸값|값|\d월|\d년|라운드)의\s(?:약 |거의 |무려 |대략 )?$")
_BEFORE = deferred(r"\d{1,2}월|\d{4}년|지난|작년|직전|이전|종전|앞선|당시|때|전(?:의|보다|에|과)|지지난|올해 초|연초")
_CUT = deferred(r"[.!?,](?=\s)|(?<=[가-힣])(?:고|며|지만|는데|은데|인데)(?=\s)")
_SUBJECT = deferred(r"[가-힣A-Za-z\d](?:은|는|이|가|도)\s")
_NOW_IT_IS = deferred(
    r"(?:\s?(?:가까이|가량|정도|쯤|넘는?|이상))?\s?(?:예요|이에요|이?다|인 |수준|에 (?:달|이르)|로\s|가 됐|가 된)"
)
_KINDS = MEASURES | {"count", "number"}
Change = tuple[Quantity, Quantity]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]], before: str) -> Iterator[Flag]:
    """Yield the multiple of a sentence that the source's only change does not come to, if the sentence holds its new end against the old one."""
    times = [group[0] for group in every if group[0].kind == "times" and not group[0].per]
    if len(times) != 1 or times[0].value <= 1 or _said(claim, times[0]):
        return
    standard = _standard(claim.text, times[0])
    change = _change(claim, before, times[0], standard) if standard else None
    if change is None:
        return
    was, now = change
    ratio = now.value / was.value
    if explicit.falls_short(claim.text, times[0], ratio) or not explicit.fits(times[0], ratio):
        step = f"{derive.shown(now.value)}/{derive.shown(was.value)}"
        message = told_steps.refuted(times[0].text, step, f"{decimal(Fraction(round(ratio, 1)))}배")
        yield Flag("arithmetic", "block", times[0].span, message, claim.ids, 0.85)


def _said(claim: Claim, times: Quantity) -> bool:
    """Return whether a source tells the multiple itself, of whatever it may be."""
    figures = (each for one in claim.evidence for each in quantities.find(one.text, one.language))
    return any(each.kind == "times" and each.value == times.value for each in figures)


def _standard(text: str, times: Quantity) -> tuple[int, int] | None:
    """Return what a multiple is held against: the words of its clause before it."""
    ahead, behind = text[: times.span[0]], times.span[1]
    grew = explicit.GREW.match(text, behind) is not None
    held = grew and _HELD.search(ahead)
    if not held and not ((grew or _NOW_IT_IS.match(text, behind)) and _OF_BEFORE.search(ahead)):
        return None
    start = max((match.end() for match in _CUT.finditer(ahead)), default=0)
    return start, times.span[0]


def _change(claim: Claim, before: str, times: Quantity, standard: tuple[int, int]) -> Change | None:
    """Return the only rise of the sources whose new end the draft tells outside of what it holds that against, and whose old end is named there."""
    mine = [(one, one.span) for one in quantities.find(claim.text, "ko") if one.span != times.span]
    if not _SUBJECT.search(claim.text[: times.span[0]]):
        mine += [(one, (-1, -1)) for one in quantities.find(before, "ko")]
    changes = {
        (was.value, now.value): (was, now)
        for one in claim.evidence
        for was, now in change_pairs.pairs(
            one, [each for each in quantities.find(one.text, one.language) if each.kind in _KINDS]
        )
        if 0 < was.value < now.value and any(compare.same(each, now) for each, _ in mine)
    }
    if len(changes) != 1:
        return None
    was, now = next(iter(changes.values()))
    inside = [one for one, span in mine if standard[0] <= span[0] < standard[1] and compare.comparable(one, was)]
    named = [one for one in inside if compare.same(one, was)]
    outside = [one for one, span in mine if one not in inside and compare.same(one, now)]
    if inside and not named:
        return None
    earlier = named or _BEFORE.search(claim.text, *standard)
    return (was, now) if outside and earlier else None
