"""A limit told as what was measured: `검사했더니 10마이크로그램` where the source has a limit of 10 and, in its next sentence, 34 in the sample."""

import re

from pipeline.check.changed_places.stretches import Two
from pipeline.text.patterns import deferred

_LIMIT = deferred(
    r"\b(?:legal|safety|speed)? ?(?:limit|limits|caps?|capped|ceiling|threshold|no more than|at most|must)\b|[하해여돼되]야 한다|기준[은이]|한도|상한"
)
_MEASURED = deferred(
    r"\b(?:contained|measured|averaged|reached|recorded|showed|registered|read|held|had)\b|(?:점검|검사|측정|조사)[가-힣]*|였다|나왔다"
)
TOLD = deferred(
    r"한도|상한|기준|제한|허용|허가|규정|이하|이상|미만|까지|최대|최소|넘|묶|못|안 [되돼]|[하해여돼되]야|맞[췄춰추]|지[켰키]"
)
"""What says in a draft that its figure is a limit."""


def limited(two: Two) -> bool:
    """Return whether a figure is a limit, and its rival in the next sentence what was measured: the limit's own words are of both."""
    text = two.ground.text
    return (
        two.mine < two.theirs
        and text.count("\n", two.home[1], two.rival[0]) > 0
        and _LIMIT.search(text, *two.mine) is not None
        and _LIMIT.search(text, *two.theirs) is None
        and _MEASURED.search(text, *two.theirs) is not None
    )


_SO_FAR_HERE = deferred(
    r"누적|누계|(?:1월부터|1\s?[~∼–-]\s?\d+월)|월까지|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|\d+) ?(?:달|개월)(?: ?동안|간)?\s|올 들어|올해 들어"
)
_SO_FAR_THERE = deferred(
    r"\b(?:first|past|last) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+) (?:months|quarters|weeks)\b|\byear[- ]to[- ]date\b|\bso far (?:this|in)\b|\bcumulative\b",
    re.IGNORECASE,
)


def so_far(two: Two, ahead: str) -> bool:
    """Return whether a source tells a figure of all months so far, and a draft says so ahead of it: `1~7월 누적 매출은 2조 8100억`."""
    there = _SO_FAR_THERE.search(two.ground.text, *two.mine)
    return (
        there is not None
        and not _SO_FAR_THERE.search(two.ground.text, *two.theirs)
        and _SO_FAR_HERE.search(ahead) is not None
    )
