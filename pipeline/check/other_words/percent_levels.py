"""A percentage that the source does state, told as another thing: what it was before as how much it changed, a change in percent for points."""

import re
from collections.abc import Sequence

from pipeline.check import fixes
from pipeline.check.claims import Flag
from pipeline.check.contradiction import differs
from pipeline.check.figures.pool import Pool
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CHANGE = deferred(
    r"\s?(?:나|이나|가량|정도|쯤)?\s?(?:차이|격차|올|오르|오른|높|낮|내[려리렸]|떨어|줄|늘|상승|하락|인상|인하|개선|앞[섰서])"
)
_NEAR = 16  # characters: `from 4% to 8%`
_THAN = deferred(r"[가-힣](?:보다|에 비해|에 비하면|과 견줘|와 견줘)(?:는)?\s[^,.]{0,14}$")
_BEFORE = deferred(
    r"\b(?:compared (?:with|to)|versus|against|from|than)(?: the| about| just| only| around| roughly)?\s$",
    re.IGNORECASE,
)


def mistaken(text: str, group: tuple[Quantity, ...], places: Sequence[Sequence[Quantity]], known: Pool) -> Flag | None:
    """Return the finding that a stated percentage is told as a change, or a change between two as one in percent."""
    return _level(text, group, known) or _repeated(text, group, places, known) or _between(text, group, places, known)


def _level(text: str, group: tuple[Quantity, ...], known: Pool) -> Flag | None:
    """Return the finding that what a percentage was before is told as how much it changed: `42% 높아진` for 84%, compared with 42%."""
    drafted = group[0]
    compared = _THAN.search(text[: drafted.span[0]]) and _CHANGE.match(text, drafted.span[1])
    if drafted.kind != "percent" or drafted.role or drafted.bound or not compared:
        return None
    texts = {one.id: one.text for one in known.dates}
    same = [
        (name, one) for name, one in known.figures if one.kind in ("percent", "points") and one.value == drafted.value
    ]
    levels = [pair for pair in same if _BEFORE.search(texts[pair[0]][: pair[1].span[0]])]
    if not same or len(levels) < len(same) or _told_of_change(drafted, levels, known):
        return None
    name, source = levels[0]
    message = differs(drafted.text, source.text, name)
    return Flag("number-contradicted", "block", drafted.span, message, (name,), 0.8)


def _told_of_change(drafted: Quantity, levels: Sequence[tuple[str, Quantity]], known: Pool) -> bool:
    """Return whether a percentage beside a level is reached from it by a change of so many percent, or there is none."""
    names = {name for name, _ in levels}
    others = [one.value for name, one in known.figures if name in names and one.kind == "percent"]
    ends = [one for one in others if one != drafted.value]
    return not ends or any(abs(abs(one / drafted.value - 1) * 100 - drafted.value) < 1 for one in ends)


def _repeated(text: str, group: tuple[Quantity, ...], places: Sequence[Sequence[Quantity]], known: Pool) -> Flag | None:
    """Return the finding that a change between two percentages (4% -> 8%) is called `4%`, not 4 percent points."""
    drafted = group[0]
    if drafted.kind != "percent" or drafted.role == "from" or not _CHANGE.match(text, drafted.span[1]):
        return None
    times = sum(1 for other in places if other[0].kind == "percent" and other[0].value == drafted.value)
    stated = len(
        {source.span for _, source in known.figures if source.kind == "percent" and source.value == drafted.value}
    )
    others = {other[0].value for other in places if other[0].kind == "percent" and other is not group}
    gap = any(abs(one - other) == drafted.value for one in others for other in others if one != other)
    if times <= stated or not gap:
        return None
    return _in_points(text, drafted)


def _between(text: str, group: tuple[Quantity, ...], places: Sequence[Sequence[Quantity]], known: Pool) -> Flag | None:
    """Return the finding that what lies between the two ends of a share is told in percent: `18%에서 39%로 21% 높아졌어요`, `4%에서 … 4% 늘어 8%`."""
    drafted = group[0]
    if drafted.kind != "percent" or drafted.role or drafted.bound or not _CHANGE.match(text, drafted.span[1]):
        return None
    shares = [one[0] for one in places if one[0].kind == "percent" and one is not group]
    ends = [(one, other) for one in shares for other in shares if one.role == "from" and other.role == "to"]
    told = {one.value for one in shares}
    theirs = [one for one in known.figures if one[1].kind == "percent"]
    stated = [
        (one, other)
        for name, one in theirs
        for each, other in theirs
        if name == each and one.role == "from" and 0 < other.span[0] - one.span[1] < _NEAR and other.value in told
    ]
    ends += [pair for pair in stated if not _stated_besides(drafted, pair, theirs)]
    for one, other in ends:
        apart = abs(other.value - one.value)
        if apart == drafted.value and one.value and abs(apart / one.value * 100 - drafted.value) >= 1:
            return _in_points(text, drafted)
    return None


def _stated_besides(
    drafted: Quantity, ends: tuple[Quantity, Quantity], figures: Sequence[tuple[str, Quantity]]
) -> bool:
    """Return whether a source has a percentage elsewhere than at the ends of a change."""
    spans = {one.span for one in ends}
    return any(one.value == drafted.value and one.span not in spans for _, one in figures)


def _in_points(text: str, drafted: Quantity) -> Flag:
    """Return the finding that percent points are told as percent, with the fix of saying so."""
    fix = (
        fixes.mended(text, drafted.span, drafted.text.rstrip("% ") + "%포인트") if drafted.text.endswith("%") else None
    )
    return Flag("arithmetic", "block", drafted.span, say("check.points", text=drafted.text), (), 0.9, fix)
