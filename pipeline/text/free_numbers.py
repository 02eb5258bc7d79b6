"""The numbers that a step counts with though no cited sentence has them: where percentages, units of time or a count call for them.

A free number converts: `/100` for percentages, `*12` where one side speaks of months and the other of years, `+1` for the year that somebody
is in. It is never just added, taken away or multiplied with: `22+7`, `40-30` and `31*10` are no arithmetic of what a source says.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from pipeline.text import arithmetic, quantities, time_units
from pipeline.text.arithmetic import FREE, Part
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_ONE, _TEN, _HUNDRED = map(Fraction, (1, 10, 100))
_SHARES = frozenset({"percent", "points", "times"})
_NTH = deferred(r"\s?(?:째|번째|차(?![이량례])|년차|회차|위)")
_FROM_TO = deferred(r"부터\s.*까지")
_ONE_MORE = deferred(
    r"\b(?:others?|another|additional|extra|besides|plus|join(?:s|ed|ing)?|including|itself|themselves)\b|다른|외에|추가|포함|비롯|합류"
)
_ONE_LESS = deferred(
    r"\b(?:except|excluding|without|but|other than|apart from|rest|others?|last)\b|제외|빼[고면]|말고|외에?|나머지"
)
_HUNDREDTHS = deferred(
    r"\b(?:cents?|pence|hectares?|centi\w+|millimet\w+|ha|cm|mm)\b|\d(?:ha|cm|mm|p|¢)\b|센트|펜스|헥타르|㏊|센티|밀리",
    re.IGNORECASE,
)
_DIGITS = deferred(r"\d{1,3}(?:,\d{3})+|\d+")
_DOZENS = deferred(r"\b(?:dozens?|foot|feet|inch(?:es)?)\b|다스|피트|인치", re.IGNORECASE)


@dataclass(frozen=True)
class Setting:
    """Where a step stands: the figure that it gives, its sentence, the cited sentences with their languages, and the numbers they have."""

    drafted: Quantity
    text: str
    sources: tuple[tuple[str, str], ...]
    known: Collection[Fraction]

    @cached_property
    def given(self) -> list[Quantity]:
        """The figures of the cited sentences."""
        return [one for text, language in self.sources for one in quantities.find(text, language)]

    @cached_property
    def beside(self) -> set[Fraction]:
        """The numbers that the sentence tells beside its figure (`100명 가운데 8명`)."""
        places = quantities.readings(self.text, "ko")
        found = [one for group in places for one in group if one.span != self.drafted.span]
        return {time_units.number(one) if one.kind == "duration" else one.value for one in found}

    @cached_property
    def units(self) -> frozenset[str]:
        """The units of time that the sentence or the cited sentences speak of."""
        return frozenset(time_units.told(self.text, "ko")).union(
            *(time_units.told(text, language) for text, language in self.sources),
            *(time_units.of_moment(one) for one in self.given),
        )

    @cached_property
    def written(self) -> set[Fraction]:
        """The numbers that the cited sentences have as they are written; a year is no 12, though it has as many months."""
        lengths = [one for one in self.given if one.kind in ("duration", "time")]
        own = {time_units.number(one) for one in lengths if one.text != "A second"} | {
            one.value for one in self.given if one not in lengths
        }
        digits = {arithmetic.number(found) for text, _ in self.sources for found in _DIGITS.findall(text)}
        return set(self.known) - {one.value for one in lengths} | own | digits

    def free(self, part: Part) -> bool:
        """Return whether a part is a number that no cited sentence has."""
        return not part.sign and part.value in FREE and not arithmetic.is_known(part.value, self.written)

    def in_hundredths(self) -> bool:
        """Return whether the figure or a cited one is a share."""
        return self.drafted.kind in _SHARES or any(one.kind in _SHARES for one in self.given)

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Return whether a pattern is found in the sentence or in a cited one."""
        return any(pattern.search(text) for text in (self.text, *(text for text, _ in self.sources)))


def uncalled(step: str, setting: Setting) -> tuple[Fraction, ...]:
    """Return the free numbers of a step that nothing calls for; all of them where it counts with nothing else."""
    whole = arithmetic.compute(step).whole
    numbers = list(_numbers(whole))
    free = [one.value for one in numbers if setting.free(one)]
    if len(free) == len(numbers):
        return tuple(dict.fromkeys(free))
    return tuple(dict.fromkeys(_uncalled(whole, setting, Counter(free)))) if free else ()


def _numbers(part: Part) -> Iterator[Part]:
    if not part.sign:
        yield part
    for one in part.parts:
        yield from _numbers(one)


def _uncalled(part: Part, setting: Setting, free: Counter[Fraction]) -> Iterator[Fraction]:
    if part.sign in ("*", "/"):
        for factor in _factors(part):
            if setting.free(factor):
                yield from () if _converts(factor.value, setting, free) else (factor.value,)
            else:
                yield from _uncalled(factor, setting, free)
    elif part.sign:
        terms = list(_terms(part, 1))
        for place, (sign, term) in enumerate(terms):
            if setting.free(term):
                others = [*terms[:place], *terms[place + 1 :]]
                yield from () if _counts(term.value, sign, others, setting) else (term.value,)
            else:
                yield from _uncalled(term, setting, free)


def _factors(part: Part) -> Iterator[Part]:
    for one in part.parts:
        yield from _factors(one) if one.sign in ("*", "/") else (one,)


def _terms(part: Part, sign: int) -> Iterator[tuple[int, Part]]:
    """Yield the terms of a sum, each with the sign that it has in the whole."""
    if part.sign not in ("+", "-"):
        yield sign, part
        return
    *first, last = part.parts
    for one in first:
        yield from _terms(one, sign)
    yield from _terms(last, -sign if part.sign == "-" else sign)


def _converts(number: Fraction, setting: Setting, free: Counter[Fraction]) -> bool:
    """Return whether something may be multiplied or divided by a free number: it makes percents, or another unit, of what is told."""
    if number == _ONE or number in setting.beside:
        return True
    if number in (_TEN, _HUNDRED):
        shares = setting.in_hundredths() if number == _HUNDRED else setting.drafted.kind in _SHARES
        return shares or setting.says(_HUNDREDTHS)
    return time_units.converts(number, setting.units, free) or (number == time_units.DOZEN and setting.says(_DOZENS))


def _counts(number: Fraction, sign: int, others: Sequence[tuple[int, Part]], setting: Setting) -> bool:
    """Return whether a free number may stand in a sum: as the whole that shares are taken from, or as one that is counted too."""
    taken = all(way < 0 for way, _ in others)
    if number == _ONE:
        return _is_all(others, setting) or _one_counts(sign, others, setting)
    if number in (_TEN, _HUNDRED):
        shares = {one.value for one in setting.given if one.kind in _SHARES}
        of_shares = setting.in_hundredths() and all(one.sign or one.value in shares for _, one in others)
        return sign > 0 and ((number == _HUNDRED and of_shares) or (taken and number in setting.beside))
    timed = setting.drafted.kind in ("duration", "time") and sign > 0
    return timed and time_units.is_whole(number, setting.drafted, setting.units, setting.given)


def _is_all(others: Sequence[tuple[int, Part]], setting: Setting) -> bool:
    """Return whether a one is all of something: it stands beside shares and multiples only, `1-52/90`, `1.75-1`."""
    multiples = {one.value for one in setting.given if one.kind == "times"}
    shares = setting.drafted.kind in _SHARES
    return all(
        any(one.sign == "/" for one in _every(other))
        if other.sign
        else other.value < 1 or (shares and other.value in multiples)
        for _, other in others
    )


def _every(part: Part) -> Iterator[Part]:
    yield part
    for one in part.parts:
        yield from _every(one)


def _one_counts(sign: int, others: Sequence[tuple[int, Part]], setting: Setting) -> bool:
    """Return whether one more or less is counted: the year that somebody is in, the first day too, `and two others`, `all but`."""
    drafted = setting.drafted
    if sign > 0 and (_NTH.match(setting.text, drafted.span[1]) or drafted.kind == "ordinal"):
        return True
    ways = {way for way, _ in others}
    if sign > 0 and len(ways) > 1 and (drafted.kind == "duration" or _FROM_TO.search(setting.text)):
        return True
    return drafted.kind in COUNTS and setting.says(_ONE_MORE if sign > 0 else _ONE_LESS)
