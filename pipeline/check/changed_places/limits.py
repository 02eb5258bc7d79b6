"""A limit told as what was measured: `검사했더니 10마이크로그램` where the source has a limit of 10 and, in its next sentence, 34 in the sample."""

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
