"""A comparison told with its two sides exchanged: 변호사보다 엔지니어를 더 빨리 뽑는다 for `hires lawyers faster than engineers`.

What is held against (B보다) must be what stands before `than`, what is told of it what stands behind, and both must measure by one word;
`덜` for more and `더` for less turn that once more. By another word the sides may be exchanged: B is slower than A.
"""

import re

from pipeline.check import quoted_words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_THAN = deferred(
    r"\b(?P<way>(?:more|less|fewer)(?: [a-z]+)?|[a-z]+er|better|worse)\b(?P<between>(?: [a-z'’-]+){0,4}?) than\b"
)
_OTHER = deferred(r"(?:[가-힣]+(?:[은는을]|된|한|든) )?[가-힣A-Za-z\d]+보다(?:는|도)?(?= )")
_NO = deferred(r"\b(?:not|never|no|nor|rather|other|cannot|nobody|none|nothing)\b|n['’]t\b")
_KOREAN_NO = deferred(r"않|못|(?<![가-힣])안 |없|아니")
_LESS = deferred(r"less|fewer")
_NOUN = deferred(r"[가-힣A-Za-z\d]+(?:이|가|을|를)")
_BEYOND = deferred(
    r"(?<![가-힣])(?!무엇보다|누구보다|생각보다|예상보다|기대보다|어느|그보다|이보다|저보다|[예이]?전보다|지난|작년보다|보다)(?:[가-힣]+ [가-힣]+ 것|[가-힣A-Za-z\d]+)보다(?:는|도)? "
)
_OUTDOES = deferred(
    r"\b(?:than|more|most|less|least|fewer|rather|before|over|beyond|exceed\w*|out\w+|instead|not|never|no|nobody|other|[a-z]+er|[a-z]{2,}est|better|best|worse|worst|above|ahead|first|prefer\w*|beat\w*|top\w*|win\w*|won|too|only|up|down|double\w*|twice|half|times|inferior|superior|compared|past|under|below|behind|grow\w*|grew|increas\w*|improv\w*|surpass\w*|dwarf\w*|favou?r\w*|second|even|so)\b|n['’]t\b",
    re.IGNORECASE,
)
_FEWEST = 2


def likened(quoted: str, source: str) -> bool:
    """Return whether a quotation puts something above what its source compares with nothing, or only likens it to: 빵보다 비싸게 for `priced like bread`."""
    beyond = _BEYOND.search(quoted)
    if beyond is None or _OUTDOES.search(source):
        return False
    told = quoted_words.told(quoted, source)
    return len(told) >= _FEWEST and any(beyond.start() <= start < beyond.end() for start, _ in told)


def exchanged(quoted: str, source: str) -> bool:
    """Return whether a Korean sentence compares the other way round than the one comparison of an English one."""
    than, other = list(_THAN.finditer(source)), list(_OTHER.finditer(quoted))
    if len(than) != 1 or len(other) != 1 or _NO.search(source) or _KOREAN_NO.search(quoted):
        return False
    way, middle = than[0].span("way"), than[0].end()
    told = quoted_words.told(quoted, source)
    measured = [
        span
        for span, places in quoted_words.links(quoted, source).items()
        if any(way[0] <= at[0] < way[1] for at in places)
    ]
    if not any(span[0] > other[0].end() - 1 for span in measured):
        return False
    sides = {span: {at[0] >= middle for at in places if not way[0] <= at[0] < way[1]} for span, places in told.items()}
    against = [
        next(iter(side))
        for span, side in sides.items()
        if other[0].start() <= span[0] < other[0].end() and len(side) == 1
    ]
    of_it = [
        next(iter(side))
        for span, side in sides.items()
        if span[0] >= other[0].end() and len(side) == 1 and _NOUN.fullmatch(quoted, *span)
    ]
    if len(set(against)) != 1 or len(set(of_it)) != 1 or against[0] == of_it[0]:
        return False
    lessened = (_LESS.match(than[0]["way"]) is not None) != (" 덜 " in quoted[other[0].end() - 1 :])
    return against[0] == lessened
