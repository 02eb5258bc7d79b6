"""In how long something changed, by the times that the source gives for its two ends: from August 2024 to the September of the article are two years.

The draft tells both ends (`29%에서 38%로 늘었어요. 1년 만에 …`), and no time of its own.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import told_lengths, told_points
from pipeline.check.times.dated_figures import Dated, dated
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_NOW = deferred(r"\b(?:now|currently|today|at present|these days|is running|this (?:month|week))\b")
_TIMES = frozenset({"date", "relative", "quarter"})
_YEAR, _QUARTER, _HALF, _PAIR, _MOST = 12, 3, 6, 2, 4
Span = tuple[int, int]


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths of a sentence that lie between the times of the two ends that the draft tells."""
    claim = sheet.claim
    wanted = [one for one in told_lengths.lengths(claim, every) if told_lengths.PASSED.match(claim.text, one.span[1])]
    if not wanted or len(claim.evidence) > _MOST or told_points.points(f"{sheet.before} {claim.text}"):
        return
    if any(group[0].kind in _TIMES for group in (*every, *quantities.readings(sheet.before, "ko"))):
        return
    for one in wanted:
        spans = list(dict.fromkeys(_between(sheet, one)))
        if len(spans) != 1 or told_lengths.stated(claim, one):
            continue
        low, high, step = spans[0]
        if told_lengths.between(one, low, high):
            yield Reckoning(one, one.value, step, holds=True)
        else:
            value, shown = told_lengths.right(one, (low + high) // 2)
            yield Reckoning(one, value, step, holds=False, shown=shown)


def _between(sheet: Sheet, length: Quantity) -> Iterator[tuple[int, int, str]]:
    """Yield the fewest and the most months between the two ends of each sentence that has both."""
    told = [
        group[0]
        for group in (*sheet.earlier, *sheet.stated)
        if group[0].kind in FIGURES and group[0].span != length.span
    ]
    for one in sheet.claim.evidence if one_pair(told) else ():
        figures = [
            each for each in quantities.find(one.text, one.language) if any(compare.same(mine, each) for mine in told)
        ]
        values = {each.value for each in figures if each.kind in FIGURES}
        if one.language != "en" or len(values) != _PAIR:
            continue
        ends = [_end(sheet.claim, one, value) for value in sorted(values)]
        if ends[0] and ends[1] and ends[0] != ends[1]:
            (first, other) = sorted((ends[0], ends[1]))
            yield other[0] - first[1], other[1] - first[0], f"{_shown(first)} → {_shown(other)}"


def one_pair(told: Sequence[Quantity]) -> bool:
    """Return whether figures are two of one sort, each perhaps told twice."""
    first = told[0] if told else None
    return (
        first is not None
        and all(derive.pairs(first, one) for one in told)
        and len({one.value for one in told}) == _PAIR
    )


def _end(claim: Claim, one: Evidence, value: object) -> Span | None:
    """Return the months that a source gives for an end of a change, or those of the article where it says that it is so now."""
    row = dated(one)
    mine = [each for each in row if each.figure.value == value]
    if mine:
        return _months(mine[0])
    if len(row) != 1 or not (_NOW.search(one.text)):
        return None
    own = {day.published.year * _YEAR + day.published.month - 1 for day in claim.evidence if day.published}
    own = own or {
        (found.date[0] or 0) * _YEAR + (found.date[1] or 1) - 1
        for each in claim.evidence
        for found in quantities.find(each.text, each.language)
        if found.kind == "date" and all(found.date)
    }
    return (month := own.pop(), month) if len(own) == 1 else None


def _months(one: Dated) -> Span | None:
    kind, number, year = one.key
    if kind == "year":
        return number * _YEAR, number * _YEAR + _YEAR - 1
    if year is None:
        return None
    size = {"month": 1, "quarter": _QUARTER, "half": _HALF}[kind]
    first = year * _YEAR + (number - 1) * size
    return first, first + size - 1


def _shown(span: Span) -> str:
    """Return some months by their year, and by the month where it is one."""
    year, month = divmod(span[0], _YEAR)
    return f"{year}.{month + 1}월" if span[0] == span[1] else str(year)
