"""What there was before of which a source tells in a sentence of its own how much more there is now: `7.8 TWh. That is 1.9 more than three years earlier`.

The draft tells it as what was before: `3년 전만 해도 5.9TWh였으니`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_THAT_IS = deferred(
    r"^(?:That|This|It|Which)(?:['’]s| is| was| marks| represents)(?: about| some| roughly| nearly| still)? [$€£¥₩]?$"
)
_THAN_THEN = deferred(
    r" (?:[a-z-]+ ){0,2}?(?:(?P<more>more|higher|above|up)|less|fewer|lower|below|down)(?: than)? (?:[a-z-]+ ){0,4}?(?:earlier|before|ago|last year|previous|in (?:19|20)\d\d|a year)\b"
)
_KOREAN_THEN = deferred(
    r"^(?:이는|이것은|이 수치는|그만큼)?\s?(?:\d+년 전|지난해|작년|전년|1년 전|한 해 전|(?:19|20)\d\d년|직전 분기|지난달)(?:보다|에 비해|대비)\s(?:약 )?$"
)
_KOREAN_MORE = deferred(r"(?:이|가)?\s?(?:(?P<more>많|높|늘|크|올|증가)|적|낮|줄|작|내|감소)")
_WAS = deferred(
    r"전(?:만 해도|에는|엔|까지)|(?:지난해|작년|그때|당시|예전)(?:에는|엔|만 해도|는)|[였었]던|이던|였으니|였는데|였고|였어요|이었"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what there was before such a change."""
    if not _WAS.search(sheet.claim.text):
        return
    earlier = [each for pair in pairwise(sheet.claim.evidence) for each in _earlier(*pair)]
    for group in every if earlier else ():
        one = group[0]
        if one.kind not in LEVELS or one.per or support(group, sheet.known):
            continue
        for now, gap, sign in earlier:
            if derive.pairs(now, one) and derive.meets(one, now.value - sign * gap.value):
                step = f"{derive.shown(now.value)} {'-' if sign > 0 else '+'} {derive.shown(gap.value)}"
                yield Reckoning(one, one.value, step, holds=True)
                break


def _earlier(told: Evidence, behind: Evidence) -> Iterator[tuple[Quantity, Quantity, int]]:
    """Yield the first figure of a sentence and by how much the next one says that it is more than before, with the way."""
    korean = told.language == "ko"
    opens, way = (_KOREAN_THEN, _KOREAN_MORE) if korean else (_THAT_IS, _THAN_THEN)
    for gap in quantities.find(behind.text, behind.language):
        match = way.match(behind.text, gap.span[1]) if opens.search(behind.text[: gap.span[0]]) else None
        alike = [one for one in quantities.find(told.text, told.language) if derive.pairs(one, gap)]
        if match and alike and gap.value < alike[0].value:
            yield alike[0], gap, 1 if match["more"] else -1
