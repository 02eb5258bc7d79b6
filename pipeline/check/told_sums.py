"""A figure that a writer says was reckoned, `셈이에요`, `꼴이에요`, `…니까요`, from two figures that the draft tells in one sentence or the next.

What is told beside it is what it is made of: the surplus off the exports are the imports, so much over so many is what one comes to.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from pipeline.check import derive, told_figures
from pipeline.check.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SAID = deferred(
    r"셈|꼴|그러니까|다시 말해|바꿔 말|계산하면|따지면|치면|나누면|더하면|곱하면|빼면|합치면|살 수 있|니까요|거든요|(?:이|으)?니\s"
)
_OFTEN = deferred(r"에\s?(?:한|1)\s?(?:번|대|건|명|개|곳|차례|편)\s?(?:꼴|씩)")
_A_YEAR = deferred(r"1년|한 해|지난해|작년|올해|해마다|연간|매년")
_MEASURES = frozenset({"money", "size", "duration", "count", "number"})
_COUNTS = frozenset({"count", "number"})
_ALL, _YEAR, _DAY = 100, 365, 86_400
_TEN, _MOST = 10, 5  # figures: of more, some two come to anything
_NEAR = Fraction(1, 8)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what two figures told beside it come to, where the draft says that it is reckoned."""
    if not (_SAID.search(sheet.claim.text) or _SAID.search(sheet.claim.after)):
        return False
    return any(one.value > 0 and not one.per and (_made(sheet, one) or _so_often(sheet, one)) for one in group)


def _made(sheet: Sheet, drafted: Quantity) -> bool:
    if drafted.kind not in _MEASURES | {"percent"} or drafted.value / drafted.step < _TEN:
        return False
    told = told_figures.told(sheet, drafted)
    if not 1 < len(told) <= _MOST:
        return False
    return any(told_figures.near(drafted, value) for value in _results(drafted, told))


def _results(drafted: Quantity, told: Sequence[Quantity]) -> Iterator[Fraction]:
    """Yield what two told figures come to, in the measure of the drafted one."""
    for one, other in permutations(told, 2):
        mine = derive.pairs(one, drafted)
        if mine and derive.pairs(other, drafted) and one.value > other.value:
            yield from (one.value - other.value, one.value + other.value)
        if mine and other.kind in _COUNTS and one.kind not in _COUNTS and other.value > 1:
            yield from (one.value / other.value, one.value * other.value)
        if mine and other.kind == "percent":
            yield from (one.value * other.value / _ALL, one.value * (1 - other.value / _ALL))
        if derive.pairs(one, other) and one.value > other.value:
            if drafted.kind == "percent":
                yield from (other.value / one.value * _ALL, (one.value - other.value) / one.value * _ALL)
            if drafted.kind in _COUNTS and one.kind not in _COUNTS:
                yield one.value / other.value


def _so_often(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a time is how often something comes that the draft counts for a year: `사흘에 한 번꼴` beside 134 a year."""
    text = sheet.claim.text
    if drafted.kind != "duration" or drafted.unit != "s" or not _OFTEN.match(text, drafted.span[1]):
        return False
    if not any(_A_YEAR.search(one) for one in (text, sheet.before, sheet.claim.after)):
        return False
    counts = [one for one in told_figures.told(sheet, drafted) if one.kind in _COUNTS and one.value > 1]
    return any(abs(Fraction(_YEAR * _DAY) / one.value - drafted.value) <= _NEAR * drafted.value for one in counts)


def spelled(sheet: Sheet, group: Group) -> bool:
    """Return whether a spelled count is how many times one told sum holds another: 7.5 billion at 350 million each."""
    return group[0].value > _TEN and holds(sheet, group)
