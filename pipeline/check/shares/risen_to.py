"""What a figure was that rose or fell by a percentage to what it is: `rose 25.4% to $15.71 billion`, `61% 늘어 9.8TWh`."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MOVED = deferred(
    r"\b(?:(?P<up>rose|risen|grew|grown|climbed|jumped|surged|soared|increased|gained|advanced|edged up|up)|fell|fallen|dropped|declined|slid|slipped|sank|tumbled|plunged|decreased|shrank|down)(?: by)? (?:an? |about |around |nearly |roughly )?$"
)
TO = deferred(
    r" (?:(?:year on year|year over year|from (?:a|the) (?:year|quarter|month) (?:ago|earlier|before)|(?:last|this) (?:year|quarter|month)|over the (?:year|quarter)|in (?:the (?:first|second|third|fourth) quarter|the quarter|[12]\d{3}|[A-Z][a-z]+)) )?to (?:a record |about |around |nearly |roughly )?[$€£¥₩]?"
)
_ROSE = r"(?:늘|증가|오[르른]|올[랐라]|상승|뛰|뛴|성장)"
_FELL = r"(?:줄|감소|내[려린렸]|떨어|하락|빠[지진졌])"
_KOREAN = tuple(
    deferred(rf"\s?(?:가량|쯤|정도)?\s?{way}[가-힣]{{0,3}},? (?:약 |모두 |사상 최대인 )?(?=\d)")
    for way in (_ROSE, _FELL)
)
_KOREAN_BEHIND = tuple(deferred(rf"\s?(?:가량|쯤|정도)?\s?{way}") for way in (_ROSE, _FELL))
_THAN = deferred(r"(?:으로|로)(?:,)? (?:[가-힣\d]{1,6} ){0,2}[가-힣\d]{1,6}(?:보다|에 비해| 대비) (?:약 )?")
"""`5조 2천억 원으로 전 분기보다 30% 늘며`."""
_MOST = 12


def ways(drafted: Quantity, one: Evidence) -> Iterator[tuple[Proof, Fraction]]:
    """Yield what a figure was before a told change by so many percent to what it is, and what one makes of it who takes that off what it is now."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST:
        return
    for change, now in ((change, now) for change in found for now in found if change.kind == "percent"):
        way = _way(one, change, now) if derive.pairs(now, drafted) else 0
        share = 1 + way * change.value / 100
        if way and share > 0:
            step = f"{shown(now.value)} / (1{'+' if way > 0 else '-'}{shown(change.value)}/100)"
            yield Proof(step, now.value / share), now.value * (2 - share)


def _way(one: Evidence, change: Quantity, now: Quantity) -> int:
    """Return 1 where a source says that something rose by a change to what is now, -1 where it fell, 0 where it says neither."""
    if one.language == "ko" and _THAN.fullmatch(one.text, now.span[1], change.span[0]):
        up, down = (pattern.match(one.text, change.span[1]) is not None for pattern in _KOREAN_BEHIND)
        return up - down
    if one.language == "ko":
        ends = [match.end() for pattern in _KOREAN if (match := pattern.match(one.text, change.span[1]))]
        return bool(ends) and ends[0] == now.span[0] and (1 if _KOREAN[0].match(one.text, change.span[1]) else -1)
    lead = _MOVED.search(one.text[: change.span[0]])
    if lead is None or not TO.fullmatch(one.text, change.span[1], now.span[0]):
        return 0
    return 1 if lead["up"] else -1
