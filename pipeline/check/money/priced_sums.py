"""What a writer lets so many cost, to show a price: `컬러로 500쪽을 뽑으면 60달러`, `어른 둘과 아이 둘이면 84유로`.

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
_PAIR = 2


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is such a sum."""
    text, sources = sheet.claim.text, sheet.claim.sources
    return any(one.kind == "money" and one.value in _costs(text, one, sources) for one in group)


def _amounts(text: str, end: int) -> list[Fraction]:
    """Return the amounts that a draft tells before a place, figures and numbers that stand alone, in order."""
    found = {one.span: one.value for one in quantities.find(text[:end], "ko") if one.kind in COUNTS and one.value > 0}
    for one in reversed(quantities.find(text[:end], "ko")):
        if one.kind in COUNTS and one.value > 0:
            found[one.span] = one.value  # the first reading of a place: 200만, not 200
    found |= {one.span(): Fraction(_VALUES[one[1]]) for one in _NATIVE.finditer(text[:end])}
    return [found[span] for span in sorted(found) if not text[slice(*span)].startswith("한 번")]


def _costs(text: str, cost: Quantity, sources: Sequence[Evidence]) -> Iterator[Fraction]:
    """Yield what the amounts before a sum of money cost at the prices of one sentence."""
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
            yield sum((value * price for value, price in zip(amounts, prices, strict=True)), Fraction(0))
        if len(amounts) == 1:
            (value,) = amounts
            yield from (value * price for price in prices)
            if _PLUS.search(one.text):
                yield from (value * price + fee for price, fee in pairwise(prices))
            for each, worth in rates(figures, one.text):
                abroad = [figure for figure in figures if figure.unit == each.unit and figure is not each]
                if worth.unit == cost.unit:
                    yield from (value * price.value * worth.value / each.value for price in abroad)
