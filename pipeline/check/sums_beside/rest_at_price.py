"""What the rest of a number is worth at the price of one: 17,700 lathes never sent of 25,000, at 840 euros apiece.

The words name the rest (`못 보낸 물량`, `남은 …`); the same price for the part, or for all, is another sum. So many that one buys (`낱개로 24개 사면`)
cost that many times the price of one.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.masked import FIGURE, masked
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.check.sums_beside import parts_of_counts
from pipeline.check.sums_beside.sums_of_money import found_in
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_REST = deferred(
    r"(?:(?<![가-힣])(?:못|안|덜)\s?[가-힣]{1,4}|(?<![가-힣])(?:남은|남는|나머지|아직))\s?[^.!?,\d]{0,16}(?:약 |거의 )?$"
)
_APIECE = deferred(r",? (?:apiece|each|per [a-z]+|an? (?!year\b|month\b|week\b|day\b|hour\b)[a-z]+)\b")

_BUYS = deferred(
    rf"(?P<many>{FIGURE})(?:를|을|씩|만)?\s(?:[가-힣]{{1,4}}\s)?(?:사|사려|주문하|구매하|구입하)면,?\s(?:[가-힣]{{1,6}}\s){{0,2}}$"
)
_CHEAPER = deferred(r"할인|깎|덤|공짜|묶음|배송|세금|더하|합")
_FAR = Fraction(3, 100)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums that a draft tells of the rest of a number at the source's price for one."""
    for group in every:
        drafted = group[0]
        if drafted.kind != "money" or drafted.words or support(group, sheet.known):
            continue
        if _REST.search(sheet.claim.text[: drafted.span[0]]):
            yield from _worth(sheet, drafted)
        elif not _CHEAPER.search(sheet.claim.text):
            yield from _bought(sheet, drafted)


def _worth(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield that a sum is the rest's, or that it is the part's, where the sentence with the only price has one part."""
    homes = [text for text in sheet.claim.sources if _prices([text], drafted)]
    parts = {(one.whole, one.part.value) for one in parts_of_counts.parts(homes)}
    prices = _prices(homes, drafted)
    if len(parts) != 1 or len(prices) != 1:
        return
    whole, part = next(iter(parts))
    price = next(iter(prices))
    step, value = f"({shown(whole)}-{shown(part)})*{shown(price)}", (whole - part) * price
    if _tells(sheet, drafted, value):
        yield Reckoning(drafted, value, step, holds=True, advise=True)
    elif any(_tells(sheet, drafted, many * price) for many in (part, whole)):
        yield Reckoning(drafted, value, step, holds=False, named=True)


def _bought(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what so many cost that a draft supposes to be bought, where the source has one price for one."""
    text = masked("", sheet.claim.text)
    place = max(0, text.place(drafted.span))
    match = _BUYS.search(text.text[:place])
    many = text.group(match["many"])[0] if match else None
    prices = _prices(sheet.claim.sources, drafted)
    if many is None or many.kind not in COUNTS or many.value <= 1 or len(prices) != 1:
        return
    price = next(iter(prices))
    value = many.value * price
    holds = _tells(sheet, drafted, value)
    if holds or abs(drafted.value - value) > value * _FAR:
        yield Reckoning(
            drafted, value, f"{shown(many.value)}*{shown(price)}", holds=holds, advise=holds, named=not holds
        )


def _prices(texts: Sequence[Evidence], drafted: Quantity) -> set[Fraction]:
    """Return what one costs, as the sources say."""
    return {
        one.value
        for text in texts
        for one in found_in(text)
        if derive.pairs(one, drafted) and _APIECE.match(text.text, one.span[1])
    }


def _tells(sheet: Sheet, drafted: Quantity, value: Fraction) -> bool:
    return derive.meets(drafted, value) or weigh.meets(drafted, Proof("", value), sheet.claim.text)
