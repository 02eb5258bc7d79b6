"""What a writer lets so many cost, to show a price: `컬러로 500쪽을 뽑으면 60달러`, `어른 둘과 아이 둘이면 84유로`; and what pays for itself when.

The amount is the writer's own choice, so it stands in no source; it holds where the price of the source makes the sum that he tells of it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning.named_sums import rates
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_IF = deferred(r"(?:으?면|면은|려면|어치|값|까지)[^가-힣]|치\s")
_BOTH = deferred(r"[과와,]|이고|랑")
_NATIVE = deferred(r"(?<![가-힣])(하나|둘|셋|넷|다섯|여섯)(?=[과와이을은, ])")
_VALUES = {"하나": 1, "둘": 2, "셋": 3, "넷": 4, "다섯": 5, "여섯": 6}
_PLUS = deferred(r"\bplus\b|\bfees?\b|\bshipping\b|\bdelivery\b|\bdeposit\b")
_PER_MANY = deferred(r"\bper (million|thousand|hundred)\b")
_MANY = {"million": 1_000_000, "thousand": 1000, "hundred": 100}
_PAYS = deferred(r"본전|손익분기|상쇄|뽑|회수|이득")
_PAIR = 2
_DAYS = 365
_ONCE_IN = deferred(r"\s?(?:에|마다)\s(?:한|하나)")
_EACH_HAS = deferred(r"(?:한|1) ?(?:명|사람|대|곳|개)[이가에]\s")
_SHARED = deferred(r"꼴|셈|맡|돌보")


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is such a sum, or the amount that one is told of."""
    claim = sheet.claim
    return any(rule(claim.text, drafted, claim.sources) for drafted in group for rule in (_cost, _pays, _rate))


def _cost(text: str, drafted: Quantity, sources: Sequence[Evidence]) -> bool:
    """Return whether a sum of money is what the amounts told before it cost."""
    return drafted.kind == "money" and any(value == drafted.value for value, _ in _costs(text, drafted, sources))


def _amounts(text: str, end: int) -> list[tuple[Fraction, tuple[int, int]]]:
    """Return the amounts that a draft tells before a place, figures and numbers that stand alone, in order."""
    found = {one.span: one.value for one in quantities.find(text[:end], "ko") if one.kind in COUNTS and one.value > 0}
    for one in reversed(quantities.find(text[:end], "ko")):
        if one.kind in COUNTS and one.value > 0:
            found[one.span] = one.value  # the first reading of a place: 200만, not 200
    found |= {one.span(): Fraction(_VALUES[one[1]]) for one in _NATIVE.finditer(text[:end])}
    return [(found[span], span) for span in sorted(found) if not text[slice(*span)].startswith("한 번")]


def _costs(text: str, cost: Quantity, sources: Sequence[Evidence]) -> Iterator[tuple[Fraction, list[tuple[int, int]]]]:
    """Yield what the amounts before a sum of money cost at the prices of one sentence, with the places of the amounts."""
    before = text[: cost.span[0]]
    amounts = _amounts(text, cost.span[0])
    if not amounts or not _IF.search(before):
        return
    for one in sources:
        per = _PER_MANY.search(one.text)
        many = _MANY[per[1]] if per else 1
        figures = [figure for figure in quantities.find(one.text, one.language) if figure.kind == "money"]
        prices = [figure.value / many for figure in figures if figure.unit == cost.unit]
        if len(amounts) == _PAIR and len(prices) == _PAIR and _BOTH.search(before):
            total = sum(value * price for (value, _), price in zip(amounts, prices, strict=True))
            yield Fraction(total), [span for _, span in amounts]
        if len(amounts) == 1:
            (value, span) = amounts[0]
            yield from ((value * price, [span]) for price in prices)
            if _PLUS.search(one.text):
                yield from ((value * price + fee, [span]) for price, fee in pairwise(prices))
            for each, worth in rates(figures, one.text):
                abroad = [figure for figure in figures if figure.unit == each.unit and figure is not each]
                if worth.unit == cost.unit:
                    yield from ((value * price.value * worth.value / each.value, [span]) for price in abroad)


def _pays(text: str, drafted: Quantity, sources: Sequence[Evidence]) -> bool:
    """Return whether so many bring in again what was laid out: fixed costs by what each leaves, a higher price by what each saves."""
    if not _PAYS.search(text):
        return False
    windows = [[one] for one in sources] + [[one, other] for one, other in pairwise(sources)]
    for some in windows:
        figures = [figure for one in some for figure in quantities.find(one.text, one.language)]
        sums = [figure.value for figure in figures if figure.kind == "money"]
        for paid in _outlays(sums):
            if drafted.kind in COUNTS and paid == drafted.value:
                return True
            lengths = {figure.value for figure in figures if figure.kind == "size" and figure.per}
            if drafted.kind == "size" and any(paid * length == drafted.value for length in lengths):
                return True
    return False


def _outlays(sums: Sequence[Fraction]) -> Iterator[Fraction]:
    """Yield how often what is left of each brings in an outlay, which is told first."""
    if len(sums) == _PAIR and sums[1]:
        yield sums[0] / sums[1]
    if len(sums) > _PAIR and sums[1] > sums[2]:
        yield sums[0] / (sums[1] - sums[2])


def _rate(text: str, drafted: Quantity, sources: Sequence[Evidence]) -> bool:
    """Return whether a length is how long one of a year's number takes, or a number how many one has of another."""
    counts = [
        [one.value for one in quantities.find(each.text, each.language) if one.kind in COUNTS] for each in sources
    ]
    if drafted.kind == "duration" and drafted.unit == "s" and _ONCE_IN.match(text, drafted.span[1]):
        days = drafted.value / 86_400
        return any(
            "year" in one.text and _DAYS in {days * number for number in some}
            for one, some in zip(sources, counts, strict=True)
        )
    if drafted.kind != "count" or not _SHARED.search(text[drafted.span[1] :]):
        return False
    if not _EACH_HAS.search(text[: drafted.span[0]]):
        return False
    return any(one == drafted.value * other for some in counts for one, other in pairwise(some) if other > 1)
