"""A sum of money told in another currency than the source's: `12억 달러(약 1조 7천억 원)`, `5조 원짜리` where the source has dollars.

Nobody can recompute it without the rate and its date, which a step beside the citation declares. Without one, the sum may be right as long as the rate that it comes
to is one that the currency has had: then the rate is shown, for somebody to look up and declare. What no rate gives (a slip of a 만 or an 억, dollars called won)
is wrong. A sum for which the source itself has one in the same currency is no conversion.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import compare, exchange_pairs, named_sums
from pipeline.check.claims import Claim, Flag
from pipeline.check.derive import shown
from pipeline.check.sheet import Group, Sheet
from pipeline.messages import say
from pipeline.text import exchange_rates, josa, quantities
from pipeline.text.exchange_rates import Band
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_RATE = deferred(r"환율")
_ROUNDED = Fraction(1, 10)
_BEYOND = Fraction(1, 4)
_TENS = frozenset(10**power for power in range(-12, 13))
_HUNDRED = frozenset({"JPY", "IDR", "VND"})
"""Currencies that Koreans quote by the hundred."""
_WHOLE = 100
_WON = "KRW"


@dataclass(frozen=True, slots=True)
class _Worth:
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
        slack = min(_last_digit(one) / 2, _ROUNDED * one.value)
        up = max(slack, _BEYOND * one.value) if one.bound == "min" else slack
        down = max(slack, _BEYOND * one.value) if one.bound == "max" else slack
        if self.rate in _TENS:
            up = down = Fraction(0)  # the same digits: no rounding, or the other currency's name
        low, high = (one.value - down) / self.other.value, (one.value + up) / self.other.value
        return low <= self.band.high and high >= self.band.low


def exchanged(sheet: Sheet, group: Group) -> Flag | None:
    """Return what to say of a sum that is told in another currency than the source's; nothing where it is no such sum."""
    drafted = next((one for one in group if one.kind == "money"), None)
    if drafted is None or drafted.per or not drafted.value or _told_rate(sheet.claim, drafted.unit):
        return None
    pairs = exchange_pairs.pairs(sheet, drafted)
    if pairs:
        held = [one for other in pairs for one in _worths(sheet, drafted, other)]
        fitting = next((one for one in held if one.fits()), None)
        if fitting is not None:
            return _undeclared(sheet.claim, fitting)
        return _off(sheet.claim, held[0]) if held else None
    return _alone(sheet, drafted)


def _told_rate(claim: Claim, unit: str) -> bool:
    """Return whether a source tells a rate of exchange of a currency: then the sum is reckoned with it."""
    sums = [
        (one, [each for each in quantities.find(one.text, one.language) if each.kind == "money"])
        for one in claim.evidence
    ]
    return any(
        unit in (one.unit, worth.unit) for each, found in sums for one, worth in named_sums.rates(found, each.text)
    )


def _worths(sheet: Sheet, drafted: Quantity, other: Quantity) -> Iterator[_Worth]:
    """Yield a drafted sum held against another one of the draft, and against what the source has for that one."""
    found = _bands(other, drafted)
    for told in (other, *(source for _, source in sheet.known.figures if compare.same(other, source))):
        if told.value > 0:
            yield from (_Worth(drafted, told, band) for band in found)


def _bands(one: Quantity, other: Quantity) -> list[Band]:
    """Return what one of a currency was worth in another; of those that share a unit, those that the text names: `필리핀 페소`."""
    found = list(exchange_rates.bands(one.unit, other.unit))
    written = one.text.replace(" ", ""), other.text.replace(" ", "")
    named = [
        sum(len(name) for name, text in zip((each.of_name, each.into_name), written, strict=True) if name in text)
        for each in found
    ]
    return [each for each, length in zip(found, named, strict=True) if length == max(named)]


def _alone(sheet: Sheet, drafted: Quantity) -> Flag | None:
    """Return the advice for a sum in won that stands for one of the source's in another currency, or the other way round.

    The source has none in the drafted currency, and none of the same digits, whose currency may have been mistaken.
    """
    sums = [source for _, source in sheet.known.figures if source.kind == "money" and not source.per]
    if _RATE.search(sheet.claim.text) or any(one.unit == drafted.unit or one.value == drafted.value for one in sums):
        return None
    left = [rival for _, rival in sheet.rivals(drafted) if rival in sums]
    for other in (*exchange_pairs.unpaired(sheet, drafted), *left):
        if _WON in (drafted.unit, other.unit):
            fitting = (one for one in _worths(sheet, drafted, other) if one.fits() and one.rate not in _TENS)
            if (one := next(fitting, None)) is not None:
                return _undeclared(sheet.claim, one)
    return None


def _last_digit(one: Quantity) -> Fraction:
    """Return the size of the last digit that is not 0: 350억 is written to ten 억."""
    digits, step = one.value / one.step, one.step
    while digits and digits.denominator == 1 and digits % 10 == 0:
        digits, step = digits / 10, step * 10
    return step


def _undeclared(claim: Claim, one: _Worth) -> Flag:
    message = say("check.exchanged", text=one.drafted.text, rate=josa.attach(_shown(one), "으로/로"), step=_step(one))
    return Flag("number-undeclared", "warn", one.drafted.span, message, claim.ids, 0.6)


def _off(claim: Claim, one: _Worth) -> Flag:
    message = say("check.exchange_off", text=one.drafted.text, rate=josa.attach(_shown(one), "으로/로"))
    return Flag("number-contradicted", "block", one.drafted.span, message, claim.ids, 0.9)


def _shown(one: _Worth) -> str:
    """Return a rate as Koreans say it: `1달러에 1,417원`, `100엔에 955원`."""
    rate, of, into = one.rate, (one.band.of, one.band.of_name), (one.band.into, one.band.into_name)
    if rate < 1 and of[0] not in _HUNDRED:
        rate, of, into = 1 / rate, into, of
    base = _WHOLE if of[0] in _HUNDRED and into[0] not in _HUNDRED else 1
    return f"{base}{of[1]}에 {_number(rate * base)}{into[1]}"


def _number(rate: Fraction) -> str:
    return write.number(Fraction(round(rate))) if rate >= _WHOLE else write.decimal(round(rate, 2 if rate >= 1 else 4))


def _step(one: _Worth) -> str:
    """Return the step that declares a conversion, with the rate that it comes to and a place for the date."""
    if one.rate >= 1 or one.band.of in _HUNDRED:
        rate = _number(one.rate).replace(" ", "").replace(",", "")
        return f"{shown(one.other.value)} * {rate} {one.band.into}/{one.band.of}"
    return f"{shown(one.other.value)} / {_number(1 / one.rate).replace(',', '')} {one.band.of}/{one.band.into}"
