"""How long it takes until what something costs comes back: `반년도 안 돼 본전을 뽑아요` for $310 million that save $780 million a year.

The source tells one cost, and in one of its sentences what comes in for each of some time; the draft's words say that one pays for the other.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet, wholes
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PAYS = deferred(
    r"본전|손익분기|(?:투자|들인|쓴|설치|도입)[가-힣]{0,3} ?(?:돈|비용|금액|값|비)[을를이가]? ?(?:모두 |다 )?(?:회수|뽑|메[우꾸]|돌려받)|값을 (?:다 |모두 )?뽑|(?:비용|투자금|원금)[을를이가]? ?(?:모두 |다 )?(?:회수|뽑|상쇄)"
)
_BRINGS = deferred(
    r"\b(?:sav(?:e|es|ed|ing|ings)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|earn(?:s|ed|ing)?|bring(?:s|ing)? in|yield(?:s|ed|ing)?)\b"
)
_EACH = deferred(r" (?:an?|per|each|every) (?P<unit>month|quarter|year)\b|,? (?P<adverb>monthly|annually|yearly)\b")
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "monthly": 1, "annually": 12, "yearly": 12}
_FEWER, _HALF, _NEAR = 2, Fraction(1, 2), 28


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the times after which a draft says that a cost has come back."""
    if not _PAYS.search(sheet.claim.text):
        return
    found = set(_months(sheet.claim.evidence))
    if len(found) != 1:
        return
    ((cost, saved, months),) = found
    value = cost / saved * months
    for group in every:
        drafted = next(iter(wholes(sheet.claim, group[0])), group[0])
        if drafted.kind != "duration" or drafted.unit != "month" or drafted.per:
            continue
        step = f"{shown(cost)} / {shown(saved)} * {months}"
        holds = _holds(drafted, value)
        pays = _PAYS.search(sheet.claim.text, drafted.span[1], drafted.span[1] + _NEAR)
        if holds or pays:
            yield Reckoning(drafted, value, step, holds=holds, advise=holds)


def _holds(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a length says so many months: to the half month that nobody speaks of, or on the side that it bounds."""
    if drafted.bound == "max":
        return drafted.value / _FEWER <= value <= drafted.value
    if drafted.bound == "min":
        return drafted.value <= value <= drafted.value * _FEWER
    return derive.meets(drafted, value) or abs(drafted.value - value) <= max(_HALF, drafted.value / 20)


def _months(evidence: Sequence[Evidence]) -> Iterator[tuple[Fraction, Fraction, int]]:
    """Yield a cost, what comes in, and for how many months that is told, where the source has one sum of each."""
    sums: list[tuple[Quantity, int]] = []
    for one in (each for each in evidence if each.language == "en"):
        for figure in quantities.find(one.text, "en"):
            if figure.kind == "money" and not figure.per:
                each = _EACH.match(one.text, figure.span[1])
                brings = _BRINGS.search(one.text[: figure.span[0]]) is not None
                sums.append((figure, _MONTHS[each["unit"] or each["adverb"]] if each and brings else 0))
    costs = [figure for figure, months in sums if not months]
    rates = [(figure, months) for figure, months in sums if months]
    if len(costs) == len(rates) == 1 and costs[0].unit == rates[0][0].unit and rates[0][0].value:
        yield costs[0].value, rates[0][0].value, rates[0][1]
