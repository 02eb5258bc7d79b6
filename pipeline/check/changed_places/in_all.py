"""A figure that its source tells as what the others come to: `fines of 55 and 48 million, 103 million in all` is told of whoever has either."""

import re

from pipeline.check.anchors import Span
from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_IN_ALL = deferred(
    r"(?:(?<![가-힣])총|모두|합쳐|합해|합계|도합)\s$|\b(?:total(?:s|l?ing|l?ed)?|altogether|combined|in all)\b(?: [a-z]+){0,2}? (?:(?:to|of|at) )?(?:about |some |nearly |roughly )?[$€£¥₩]?$",
    re.IGNORECASE,
)
_PASSED = deferred(r"\s?(?:선|벽|고지)?(?:을|를)\s(?:처음\s|처음으로\s)?(?:넘|돌파|웃돌)")
_EIGHTH = 8


def passed(ground: Ground, home: Span, rival: Quantity) -> bool:
    """Return whether a figure is the round line that its source says its rival has passed: `1124만 명으로 처음 1100만 명을 넘었다`."""
    start = ground.text.rfind("\n", 0, home[0]) + 1
    line = next((one for one in ground.figures if one.span == home), None)
    if line is None or not start <= rival.span[0] < home[0] or not _PASSED.match(ground.text, home[1]):
        return False
    return 0 < rival.value - line.value <= line.value / _EIGHTH


def told(ground: Ground, home: Span, rival: Quantity) -> bool:
    """Return whether the source tells a figure as what its sentence comes to in all, its rival before: whoever has the parts has the sum."""
    start = ground.text.rfind("\n", 0, home[0]) + 1
    return start <= rival.span[0] < home[0] and _IN_ALL.search(ground.text[start : home[0]]) is not None
