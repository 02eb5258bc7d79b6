"""How long and by what time: a length of time or a span by which users are counted, told otherwise than beside the same figure below.

`두 달 새 1억 명` where the section has 석 달 with that 1억 명; `주 이용자` where it only knows 월 이용자.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_places import Misplaced
from pipeline.check.sections.told_values import Value, rival, same, values
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_LENGTHS = frozenset({"duration"})
_TIMES = frozenset({"duration", "date", "weekday", "quarter", "time", "relative"})
_NEARLY = 0.15
_COUNTED_BY = deferred(
    r"(?<![가-힣])(?P<by>월|주|일)(?:간|별)? ?(?:(?:평균|활성|순|유료|실) ?)?(?P<whom>이용자|사용자|방문자|가입자|방문|활성)"
)


def lengths(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Misplaced]:
    """Yield the lengths of time of a line that no clause has, where every sentence with the figure beside it has another."""
    told = values(text)
    every = [each for one in section for each in one.values]
    for start, end in stretches:
        inside = [one for one in told if start <= one.span[0] < end and one.group == "figure"]
        figures = [one for one in inside if not _kinds(one) & _TIMES]
        for value in inside:
            if not _kinds(value) & _LENGTHS or any(same(value, each) for each in every) or len(figures) != 1:
                continue
            homes = [one for one in section if any(same(figures[0], each) for each in one.values)]
            others = [[each for each in one.values if _kinds(each) & _LENGTHS and rival(value, each)] for one in homes]
            if homes and all(others) and not any(_near(value, each) for several in others for each in several):
                yield Misplaced(value, homes[0], others[0][0], alone=False, sure=False)


def counted(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield by what time a line counts users where its section counts them by another only."""
    for match in _COUNTED_BY.finditer(text):
        found = [(other, one) for one in section for other in _COUNTED_BY.finditer(one.text)]
        if found and not any(other["by"] == match["by"] for other, _ in found):
            yield Swapped(match.span(), found[0][1])


def _kinds(one: Value) -> frozenset[str]:
    return frozenset(each.kind for each in one.figures)


def _near(one: Value, other: Value) -> bool:
    """Return whether one length is the other in other words: 석 달, 85일."""
    pairs = [(mine, each) for mine in one.figures for each in other.figures if mine.unit != each.unit]
    return any(abs(mine.value - each.value) <= _NEARLY * float(each.value) for mine, each in pairs)
