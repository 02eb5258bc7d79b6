"""What a section says something may become, told as what it is: `미국 최대 배출원 된 발전소` for 가장 많이 내는 곳이 될 수 있다."""

from collections.abc import Iterator, Sequence

from pipeline.check.sections import told_doubts
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_words import words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_BECAME = deferred(
    r"(?<=[가-힣A-Za-z])(?:이|가)? (?P<deed>된|됐(?:어요|다)?|되었(?:어요|다)|됩니다|돼요|등극(?:한|했어요)?|올라선)(?![가-힣])"
)
_MAY = deferred(r"(?:될|오를|올라설) (?:수 있|수도|가능성|전망|것으로 (?:보|예상|전망|관측)|듯|지 모)|될지")
_IS = deferred(r"[가-힣] ?(?:됐|된 |되었|돼|이에요|예요|올라섰)")
_SHARED = 2


def became(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield where a line has become what its section only says may come to be."""
    if told_doubts.CAREFUL.search(text) or told_doubts.NO.search(text):
        return
    for start, end in stretches:
        match = _BECAME.search(text, start, end)
        if match is None:
            continue
        mine = [word for word in words(text) if start <= word.span[0] < match.start("deed")]
        ranked = sorted(section, key=lambda one: sum(map(one.has, mine)), reverse=True)
        best = [one for one in ranked if sum(map(one.has, mine)) == sum(map(ranked[0].has, mine))]
        if (
            sum(map(ranked[0].has, mine)) >= _SHARED
            and all(_MAY.search(one.text) for one in best)
            and not any(_IS.search(one.text) and any(map(one.has, mine)) for one in section if one not in best)
        ):
            yield Swapped(match.span("deed"), best[0])
