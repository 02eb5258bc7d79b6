"""Which way a figure of a line goes: `40% 올랐어요` where the section has `40% 싼 셈`, `두 배` where 48kg became 24kg.

The words behind the figure alone say so: dearer, more and higher are one way, cheaper, less and lower the other.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_values import Value, same, values
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TAIL = r"(?:포인트|p)?(?:나|이나| 가까이| 넘게| 이상|쯤| 정도|가량|만큼)?(?:을|를|로|으로|보다|보다는|보다도)?\s?(?:더 |값 |값이 |넘게 )?"
_UP = deferred(
    _TAIL + r"(?P<way>비[싸쌌싼]|올[랐라려렸린리릴]|오[르른를]|인상|늘[었어린려렸리릴]|는(?=\s|$)|증가|상승|높[아은였])"
)
_DOWN = deferred(
    _TAIL
    + r"(?P<way>[싸싼쌌](?=[고요지진다게 ]|졌|$|어)|저렴|내[렸려린리릴](?!받)|인하|낮[아은췄추춘]|줄[었어인이였]|[준](?=\s|$)|감소|하락|떨어|깎|할인|절감|아[끼낀꼈])"
)
_SLOW = deferred(_TAIL + r"(?P<way>길[어었]|느[려리렸린]|늦[어었춰췄])")
_FAST = deferred(_TAIL + r"(?P<way>짧[아았]|빨라|빨랐|빠르|앞당)")
_WAYS = {"up": _UP, "down": _DOWN, "slow": _SLOW, "fast": _FAST}
_OTHER = {"up": "down", "down": "up", "slow": "fast", "fast": "slow"}


def turned(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield the figures of a line that go the other way than everywhere in its section."""
    for value in (one for one in values(text) if one.group == "figure"):
        way = _way(text, value.span[1])
        homes = [(_way(one.text, place), one) for one in section for place in _places(one, value)]
        against = [one for told, one in homes if way and told == _OTHER[way]]
        if way and against and len(against) == len(homes):
            end = _WAYS[way].match(text, value.span[1])
            yield Swapped((value.span[0], end.end("way") if end else value.span[1]), against[0])
        elif not homes and (found := _multiple(value, way, section)) is not None:
            yield Swapped(value.span, found)


def _places(clause: Clause, value: Value) -> Iterator[int]:
    """Yield where a figure ends in a clause that has it."""
    for each in values(clause.text):
        if each.group == "figure" and same(value, each):
            yield each.span[1]


def _way(text: str, end: int) -> str:
    return next((way for way, pattern in _WAYS.items() if pattern.match(text, end)), "")


def _multiple(value: Value, way: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause whose change from one value to another is the multiple of a line turned round, where none is that multiple."""
    times = [one for one in value.figures if one.kind == "times" and one.value not in (0, 1)]
    if not times or way in ("slow", "fast") or (way == "down") == (times[0].value > 1):
        return None
    changes = [(change, one) for one in section for change in _change(one)]
    if any(change == times[0].value for change, _ in changes):
        return None
    return next((one for change, one in changes if change * times[0].value == 1), None)


def _change(clause: Clause) -> Iterator[Fraction]:
    figures: list[Quantity] = [one for value in clause.values for one in value.figures]
    for one in figures:
        for other in figures:
            if (
                one.role == "from"
                and other.role != "from"
                and one.unit == other.unit
                and one.kind == other.kind
                and one.value
            ):
                yield other.value / one.value
