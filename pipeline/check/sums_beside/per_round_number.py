"""How many of something there are for a round number of what they are counted in: `100만 마일에 7.4건꼴` of 23 crashes over 3.1 million miles.

The round number is the writer's own and stands nowhere; the two figures that the rate is of stand together in a sentence of the source.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity, own_units

_PER = deferred(r"\s?(?:당|에|마다)\s(?:(?:평균|약|거의|겨우|고작|무려)\s)?")
_ROUND = deferred(r"10*|10*[만억]|[천백]만?|1?[십백천]?[만억]")
_DIGITS = deferred(r"^[\d,십백천만억]+")
_TO = deferred(r"\s?에서\s")
_TIMES = (
    (deferred(r"지난해|작년|전년"), deferred(r"\blast year\b|지난해|작년")),
    (deferred(r"올해|올 들어"), deferred(r"\bthis year\b|올해|올 들어")),
)
_YEAR = deferred(r"(?P<year>(?:19|20)\d\d)년")
_SPARSE, _OFF, _PAIR, _FEWER = 10, 20, 2, 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures that are told for a round number, and that number, where a source tells the two that they are of."""
    text = sheet.claim.text
    for base, first, second in zip(every, every[1:], [*every[2:], None], strict=False):
        one, drafted = base[0], first[0]
        if not _framed(text, one, drafted) or drafted.kind not in COUNTS or support(base, sheet.known):
            continue
        own = [(Evidence("", sheet.before, "ko"), rate) for rate in _of(_told_before(sheet), one)]
        rates = own or [rate for each in sheet.claim.sources for rate in _rates(each, one)]
        told = _TO.fullmatch(text, drafted.span[1], second[0].span[0]) is not None if second else False
        figures = [first, second] if second and told else [first]
        held = [found for group in figures for found in _held(sheet, group, rates, alone=len(figures) == 1)]
        yield from held
        if held:
            yield Reckoning(one, one.value, "", holds=True)


def _framed(text: str, one: Quantity, drafted: Quantity) -> bool:
    """Return whether a figure is a round number for which the next one is told."""
    digits = _DIGITS.search(one.text.replace(",", ""))
    number = digits is not None and _ROUND.fullmatch(digits[0]) is not None
    amount = (one.kind == "size" and one.unit != "C") or (one.kind in COUNTS and one.value >= _SPARSE)
    return number and amount and _PER.fullmatch(text, one.span[1], drafted.span[0]) is not None


def _told_before(sheet: Sheet) -> list[Quantity]:
    """Return the two figures that the sentence before tells last of the source's, where it tells a pair: `9만 4,000개를 옮기며 71개를 떨어뜨렸어요`."""
    return [group[0] for group in sheet.earlier if group[0].kind in COUNTS and not group[0].per][-_PAIR:]


def _rates(text: Evidence, base: Quantity) -> Iterator[tuple[Evidence, Proof]]:
    """Yield what the pairs of a sentence, so many in so much, come to for a round number."""
    groups = quantities.readings(text.text, text.language)
    figures = [
        group[0] for group in groups if not any(one.kind == "duration" for one in group)
    ]  # `aged 4 to 48 months`
    for proof in _of(figures, base):
        yield text, proof


def _of(figures: Sequence[Quantity], base: Quantity) -> Iterator[Proof]:
    """Yield what the pairs of some figures come to for a round number."""
    figures = [
        one for one in figures if (one.kind in COUNTS or (one.kind, one.unit) == (base.kind, base.unit)) and not one.per
    ]
    taken = False
    for one, other in pairwise(figures):
        part, whole = sorted((one, other), key=lambda each: (_is_whole(each, base), each.value))
        if taken or not _is_whole(whole, base) or (_is_whole(part, base) and part.value * _SPARSE > whole.value):
            taken = False
            continue
        taken = True
        number = whole.value if whole.kind in COUNTS else own_units.number(whole)
        value = part.value / whole.value * base.value
        step = f"{shown(part.value)} / {shown(number)} * {shown(number * base.value / whole.value)}"
        yield Proof(step, value)


def _is_whole(one: Quantity, base: Quantity) -> bool:
    """Return whether a figure is so much of what a round number is of."""
    if base.kind == "size":
        return one.kind == "size"
    alike = derive.pairs(one, base) and (one.unit == base.unit or not one.unit)
    return alike and one.value * _SPARSE >= base.value


def _held(sheet: Sheet, group: Group, rates: Sequence[tuple[Evidence, Proof]], *, alone: bool) -> Iterator[Reckoning]:
    """Yield whether a figure is one of the rates, or that of another time than the one that the draft names."""
    drafted = group[0]
    meant = [rate for one, rate in rates if not alone or _of_its_time(sheet.claim.text, one)]
    for rate in meant:
        fewer = drafted.words and drafted.bound == "max" and drafted.value / _FEWER <= rate.value < drafted.value
        if fewer or derive.meets(drafted, rate.value) or told_figures.near(drafted, rate.value):
            yield Reckoning(drafted, rate.value, rate.step, holds=True, advise=True)
            return
    if alone and len(meant) == 1 and abs(meant[0].value - drafted.value) * _OFF > meant[0].value:
        (rate,) = meant
        value = round(rate.value / drafted.step) * drafted.step
        yield Reckoning(drafted, value, rate.step, holds=False, named=True)


def _of_its_time(text: str, one: Evidence) -> bool:
    """Return whether a sentence may tell of the time that a draft names: it names it, too, or the draft names none."""
    for mine, theirs in _TIMES:
        if mine.search(text) and not theirs.search(one.text):
            return False
    year = _YEAR.search(text)
    return year is None or year["year"] in one.text
