"""The clause of a draft's sentence in which a name stands, and the parts of it that tell of the name alone.

Those are what describes it (`클로저를 시험한 바가스`), and what it does where more follows: `모렐이 만든 로봇이 넘어졌다`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.check.anchors import Span
from pipeline.check.vocabulary import topics
from pipeline.text.patterns import deferred

_CUT = deferred(
    r"(?:(?<=[가-힣]고)(?<![다라냐자려사광]고)|(?<=[가-힣]며)(?<![다라냐자]며)|(?<=[는은인]데)|(?<=지만)|(?<=면서)|(?<=고요)|(?<=더니)|(?<=다가)|(?<=길래)|(?<=니까))(?:,? |(?=\())"
)
_DOES = deferred(r"[가-힣() ]{0,6}?[이가] ")
_DESCRIBING = deferred(
    r"(?<=[는은던])(?<!에는)(?<!에서는)(?<!보다는) |(?<!지난)(?<=[간긴난낸단던딘란린만문빈산선쓴운인온준쥔진찬친탄킨한힌]) "
)
_IS = deferred(r"(?:이던|이었던|였던) $")
"""What only says what the next one is or was: `오로라가 채굴사였던 아이렌에` says nothing of 오로라."""
_SAYING = deferred(r"[다라냐자]며,? ")


def clause(text: str, span: Span) -> Span:
    """Return the clause in which a name stands."""
    ends = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    return next(pair for pair in pairwise(ends) if pair[0] <= span[0] < pair[1])


def parts(text: str, span: Span, whole: Span, *, topic: bool) -> Iterator[Span]:
    """Yield the clause of a name, what describes the name alone (no topic right before it, `주니퍼는 코드트라이얼에서`), and what it does alone."""
    yield whole
    if not topic and described(text, (max(whole[0], span[0] - 2), span[0])):
        yield whole[0], span[1]
    if does := _DOES.match(text, span[1]):
        end = next((match.end() for match in describing(text, (does.end(), whole[1]))), 0)
        if end and not _IS.search(text, does.end(), end):
            yield span[0], end
        begins = [match.end() for match in describing(text, (whole[0], span[0] - 1))]
        said = [match.end() for match in _SAYING.finditer(text, whole[0], span[0])]
        yield from ((ends[-1], whole[1]) for ends in (begins, said) if ends)


def does(text: str, span: Span, whole: Span) -> int | None:
    """Return where what a name does begins, where it is the subject of all that is left of its clause."""
    found = _DOES.match(text, span[1])
    return None if found is None or described(text, (found.end(), whole[1] - 1)) else found.end()


def described(text: str, within: Span) -> bool:
    """Return whether a word of a stretch describes the next one."""
    return any(describing(text, within))


def describing(text: str, within: Span) -> Iterator[re.Match[str]]:
    """Yield the ends of the words of a stretch that describe the next one, no topics: 찾는, 만든."""
    found = _DESCRIBING.finditer(text, *within)
    return (match for match in found if not topics.ends_topic(text, match.end()))
