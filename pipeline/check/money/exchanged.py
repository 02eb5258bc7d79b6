"""A sum of money told in another currency than the source's: `12억 달러(약 1조 7천억 원)`, `5조 원짜리` where the source has dollars.

Nobody can recompute it without the rate and its date, which a step beside the citation declares. Without one, the sum may be right as long as the rate that it comes
to is one that the currency has had: then the rate is shown, for somebody to look up and declare. What no rate gives (a slip of a 만 or an 억, dollars called won)
is wrong. A sum for which the source itself has one in the same currency is no conversion.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import whose_dollars
from pipeline.check.figures.derive import shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.money import exchange_pairs
from pipeline.check.reckoning import named_sums
from pipeline.messages import say
from pipeline.text import exchange_rates, josa, quantities
from pipeline.text.exchange_rates import Band
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_RATE = deferred(r"(?<!고정)(?<!고정 )환율(?!\s?(?:영향|효과|변동|요인|차이))")
_ROUNDED = Fraction(1, 10)
_BEYOND = Fraction(1, 4)
_TENS = frozenset(10**power for power in range(-12, 13))
_HUNDRED = frozenset({"JPY", "IDR", "VND"})
"""Currencies that Koreans quote by the hundred."""
_WHOLE = 100
MOST = 48  # figures: beyond, it is no sentence that converts anything
_WON = "KRW"


@dataclass(frozen=True, slots=True)
class Worth:
    """A drafted sum held against another one: what one of that comes to, and the band it is judged by."""

    drafted: Quantity
    other: Quantity
    band: Band

    @property
    def rate(self) -> Fraction:
        return self.drafted.value / self.other.value

    def fits(self) -> bool:
        """Return whether the rate, with the rounding that the drafted sum shows, is one that the currency has had."""
        one = self.drafted
        slack = min(compare.round_step(one) / 2, _ROUNDED * one.value)
        up = max(slack, _BEYOND * one.value) if one.bound == "min" else slack
        down = max(slack, _BEYOND * one.value) if one.bound == "max" else slack
        if self.rate in _TENS:
            up = down = Fraction(0)  # the same digits: no rounding, or the other currency's name
        low, high = (one.value - down) / self.other.value, (one.value + up) / self.other.value
        return low <= self.band.high and high >= self.band.low

    def told(self, text: str) -> bool:
        """Return whether the drafted sum is what a rate comes to that its sentence tells, if it tells one: `1달러=1,400원 기준`."""
        rates = [exchange_pairs.told_rate(match.group()) for match in exchange_pairs.TOLD_RATE.finditer(text)]
        slack = min(compare.round_step(self.drafted) / 2, _ROUNDED * self.drafted.value)
        return not rates or any(abs(rate * self.other.value - self.drafted.value) <= slack for rate in rates)


def exchanged(sheet: Sheet, group: Group) -> Flag | None:
    """Return what to say of a sum that is told in another currency than the source's; nothing where it is no such sum."""
    drafted = _sum(sheet, group)
    if drafted is None:
        return None
    if held := _held(sheet, drafted):
        fitting = paired(sheet, group)
        return undeclared(sheet.claim, fitting) if fitting else _off(sheet.claim, held[0])
    if exchange_pairs.pairs(sheet, drafted):
        return None
    others = (*exchange_pairs.unpaired(sheet, drafted), *exchange_pairs.left(sheet, drafted))
    alone = next(_alone(sheet, drafted, others), None)
    return undeclared(sheet.claim, alone) if alone else None


def paired(sheet: Sheet, group: Group) -> Worth | None:
    """Return the sum that a drafted one is openly told for, at a rate that has been."""
    drafted = _sum(sheet, group)
    held = _held(sheet, drafted) if drafted else []
    return next((one for one in held if one.fits() and one.told(sheet.claim.text)), None)


def _held(sheet: Sheet, drafted: Quantity) -> list[Worth]:
    return [one for other in exchange_pairs.pairs(sheet, drafted) for one in _worths(sheet, drafted, other)]


def _sum(sheet: Sheet, group: Group) -> Quantity | None:
    """Return a figure as a sum of money that may be converted: no rate, not nothing, and no rate of the source to reckon it with."""
    drafted = next((one for one in group if one.kind == "money"), None)
    plain = drafted is not None and not drafted.per and drafted.value > 0 and len(sheet.places) <= MOST
    return drafted if drafted and plain and not _told_rate(sheet.claim, drafted.unit) else None


def _told_rate(claim: Claim, unit: str) -> bool:
    """Return whether a source tells a rate of exchange of a currency: then the sum is reckoned with it."""
    sums = [
        (one, [each for each in quantities.find(one.text, one.language) if each.kind == "money"])
        for one in claim.evidence
    ]
    return any(
        unit in (one.unit, worth.unit) for each, found in sums for one, worth in named_sums.rates(found, each.text)
    )


def _worths(sheet: Sheet, drafted: Quantity, other: Quantity) -> Iterator[Worth]:
    """Yield a drafted sum held against another one of the draft, and against what the source has for that one."""
    found = _bands(other, drafted)
    texts = " ".join(one.text for one in sheet.known.dates)
    found += [
        band for unit in whose_dollars.lands(texts, other.unit) for band in exchange_rates.bands(unit, drafted.unit)
    ]
    for told in (other, *(source for _, source in sheet.known.figures if compare.same(other, source))):
        if told.value > 0:
            yield from (Worth(drafted, told, band) for band in found)


def _bands(one: Quantity, other: Quantity) -> list[Band]:
    """Return what one of a currency was worth in another; of those that share a unit, those that the text names: `필리핀 페소`."""
    found = list(exchange_rates.bands(one.unit, other.unit))
    written = one.text.replace(" ", ""), other.text.replace(" ", "")
    named = [
        sum(len(name) for name, text in zip((each.of_name, each.into_name), written, strict=True) if name in text)
        for each in found
    ]
    return [each for each, length in zip(found, named, strict=True) if length == max(named)]


def lone(sheet: Sheet, group: Group) -> list[Worth]:
    """Return the sums of the source's for each of which a drafted one may stand by itself."""
    drafted = _sum(sheet, group)
    if drafted is None or exchange_pairs.pairs(sheet, drafted):
        return []
    found = _alone(sheet, drafted, exchange_pairs.left(sheet, drafted))
    return list({(one.other.value, one.band.of): one for one in found}.values())


def _alone(sheet: Sheet, drafted: Quantity, others: Sequence[Quantity]) -> Iterator[Worth]:
    """Yield what a sum in won may stand for by itself, of some in another currency, or the other way round.

    The source has none in the drafted currency, and none of the same digits, whose currency may have been mistaken.
    """
    sums = [source for _, source in sheet.known.figures if source.kind == "money" and not source.per]
    if _RATE.search(sheet.claim.text) or any(one.unit == drafted.unit or one.value == drafted.value for one in sums):
        return
    for other in others:
        if _WON in (drafted.unit, other.unit):
            yield from (one for one in _worths(sheet, drafted, other) if one.fits())


def undeclared(claim: Claim, one: Worth) -> Flag:
    """Return the advice to declare a conversion, with the rate that it comes to."""
    message = say("check.exchanged", text=one.drafted.text, rate=josa.attach(_shown(one), "으로/로"), step=_step(one))
    return Flag("number-undeclared", "warn", one.drafted.span, message, claim.ids, 0.6)


def _off(claim: Claim, one: Worth) -> Flag:
    message = say("check.exchange_off", text=one.drafted.text, rate=josa.attach(_shown(one), "으로/로"))
    return Flag("number-contradicted", "block", one.drafted.span, message, claim.ids, 0.9)


def _shown(one: Worth) -> str:
    """Return a rate as Koreans say it: `1달러에 1,417원`, `100엔에 955원`."""
    rate, of, into = one.rate, (one.band.of, one.band.of_name), (one.band.into, one.band.into_name)
    if rate < 1 and of[0] not in _HUNDRED:
        rate, of, into = 1 / rate, into, of
    base = _WHOLE if of[0] in _HUNDRED and into[0] not in _HUNDRED else 1
    return f"{base}{of[1]}에 {_number(rate * base)}{into[1]}"


def _number(rate: Fraction) -> str:
    return write.number(Fraction(round(rate))) if rate >= _WHOLE else write.decimal(round(rate, 2 if rate >= 1 else 4))


def _step(one: Worth) -> str:
    """Return the step that declares a conversion, with the rate that it comes to and a place for the date."""
    if one.rate >= 1 or one.band.of in _HUNDRED:
        rate = _number(one.rate).replace(" ", "").replace(",", "")
        return f"{shown(one.other.value)} * {rate} {one.band.into}/{one.band.of}"
    return f"{shown(one.other.value)} / {_number(1 / one.rate).replace(',', '')} {one.band.of}/{one.band.into}"
