"""The stretches of a source that tell two figures of one unit, each with a sentence or a clause to itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places.owners import KOREAN
from pipeline.check.changed_places.side_by_side import clause_of
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, tied
from pipeline.check.nearness.told_of import within
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LEAD = deferred(r"^\s*(?:In|On|At|For|Under|Among|By|Since|During|After|Before|Across|Of|With|Over)\b[^,]*,")
_AND = deferred(r"[과와](?=\s)")  # `어린이집 23곳과 경로당 41곳에`
_EACH = deferred(r"\brespectively\b|각각")
_CONTRAST = deferred(r"\b(?:against|versus|compared (?:with|to)|while|whereas)\s*$")
_ASIDE = deferred(r", (?:[A-Z]|(?:an?|the) )[^,;.\d\n]*,$")
_VERB = deferred(r"\s*(?:was|were|is|are|has|had|will|[a-z]+(?:ed|s))\b")
_NOTHING = deferred(r"\s*(?:or |and )?[$€£¥₩]?")
_OF = deferred(r"\s?(?:for|in|among|at|on|by|with|across) ")
_FRAMED = deferred(
    r"(?:;|\b(?:and|but|while|whereas))\s(?:In|On|At|For|Among|By|Under|With)\b[^,;\d]*,$", re.IGNORECASE
)
_BARE = deferred(r"\s*[가-힣A-Za-z0-9]+(?:은|는|이|가|도)?\s(?:약 )?")
_BARE_END = deferred(r"(?<![^\s])[가-힣A-Za-z0-9]+(?:은|는|이|가|도)?\s(?:약 )?$")
_FAR = 20


@dataclass(frozen=True, slots=True)
class Two:
    """The stretches of the source that tell a figure and its rival."""

    ground: Ground
    mine: Span
    theirs: Span
    home: Span
    rival: Span


def rivals(ground: Ground, one: Quantity) -> Iterator[Quantity]:
    """Yield the figures of a source that a figure could be mistaken for; for a date those that say the same parts of one."""
    if one.kind != "date":
        yield from movable.rivals(ground, one)
        return
    parts = [part is None for part in one.date]
    for figure in ground.figures:
        if figure.kind == "date" and figure.role != "from" and [part is None for part in figure.date][1:] == parts[1:]:
            yield figure


def two_of(ground: Ground, one: Quantity, rival: Quantity) -> Two | None:
    """Return the stretches that tell two figures of a source, if each has one to itself, in one line or in two that follow each other."""
    homes = ground.homes(one)
    if len(homes) != 1:
        return None
    home = homes[0]
    low, high = sorted((abs(one.value), abs(rival.value)))
    if (
        rival.span == home
        or not 0 < high <= _FAR * low
        or one.value == rival.value
        or tied(ground.text, home, rival.span)
    ):
        return None
    spans = {home, *(figure.span for figure in rivals(ground, one))}
    mine, theirs = (_stretch(ground, span, spans) for span in (home, rival.span))
    if mine is None or theirs is None or ground.text.count("\n", *sorted((mine[0], theirs[0]))) > 1:
        return None
    later = max((mine, home), (theirs, rival.span))
    if _opened(ground.text, *later) and not _CONTRAST.search(ground.text[: later[0][0]]):
        mine, theirs = (home[0], mine[1]), (rival.span[0], theirs[1])  # what opens the first is told of both
    if ground.language == "ko" and _BARE.fullmatch(ground.text, later[0][0], later[1][0]):
        mine, theirs = (_with_its_word(ground.text, *one) for one in ((mine, home), (theirs, rival.span)))
    return Two(ground, mine, theirs, home, rival.span)


def _with_its_word(text: str, stretch: Span, figure: Span) -> Span:
    """Return a clause from the last word before its figure on: `답한 비율은 남성이 58%, 여성이 47%`."""
    word = _BARE_END.search(text, stretch[0], figure[0])
    return (word.start(), stretch[1]) if word else stretch


def _opened(text: str, stretch: Span, figure: Span) -> bool:
    """Return whether a figure opens its stretch."""
    return _NOTHING.fullmatch(text, stretch[0], figure[0]) is not None


def _stretch(ground: Ground, span: Span, spans: set[Span]) -> Span | None:
    """Return the line of a figure, or its clause where others of its unit stand in the line, if it has that to itself."""
    start = ground.text.rfind("\n", 0, span[0]) + 1
    end = ground.text.find("\n", span[1])
    line = (start, end if end >= 0 else len(ground.text))
    if sum(within(each, line) for each in spans) > 1:
        if _EACH.search(ground.text, *line):
            return None
        line = (
            _korean_clause(ground.text, line, span, spans)
            if ground.language == "ko"
            else _with_frame(ground.text, line, _with_aside(ground.text, line, clause_of(ground.text, span)))
        )
        if _opened(ground.text, line, span) and not _told_behind(ground, line, span, spans):
            return None  # `31%, 44% and 52%`
    return line if sum(within(each, line) for each in spans) == 1 else None


def _with_aside(text: str, line: Span, clause: Span) -> Span:
    """Return an English clause with its subject, where a name set off by commas parts the two: `and the firm buying it, Stroud, was founded`."""
    aside = _ASIDE.search(text, line[0], clause[0]) if _VERB.match(text, clause[0]) else None
    return (clause_of(text, (aside.start(), aside.start()))[0], clause[1]) if aside else clause


def _with_frame(text: str, line: Span, clause: Span) -> Span:
    """Return an English clause with what opens it, where a comma parts the two: `; on weekends, 480`."""
    frame = _FRAMED.search(text, line[0], clause[0])
    return (frame.start() + 1, clause[1]) if frame else clause


def _told_behind(ground: Ground, line: Span, span: Span, spans: set[Span]) -> bool:
    """Return whether an English clause says behind its figure what that is told of, as the one beside it does: `$3 per input token and $12 per output token`."""
    if ground.language == "ko":
        return False
    behind = ground.text[span[1] : line[1]]
    before = max((each for each in spans if each < span), default=None)
    if before is not None and "\n" not in ground.text[before[1] : span[0]]:
        if _CONTRAST.search(ground.text[: line[0]]):
            return _OF.match(behind) is not None and bool(anchors.keys(behind, "en"))
        return all("\n" not in part and anchors.keys(part, "en") for part in (ground.text[before[1] : line[0]], behind))
    after = min((each for each in spans if each > span), default=None)
    if after is None or "\n" in ground.text[span[1] : after[0]]:
        return False
    there = clause_of(ground.text, after)
    told = _opened(ground.text, there, after) and bool(anchors.keys(ground.text[after[1] : there[1]], "en"))
    return told and bool(anchors.keys(behind, "en"))


def _korean_clause(text: str, line: Span, span: Span, spans: set[Span]) -> Span:
    cuts = [line[0], *(match.end() for match in KOREAN.finditer(text, *line)), line[1]]
    cuts += [joint.end() for each in spans if (joint := _AND.match(text, each[1], line[1]))]
    return max(cut for cut in cuts if cut <= span[0]), min(cut for cut in cuts if cut >= span[1])


def led(text: str, stretch: Span, figure: Span) -> int:
    """Return where a clause of a source begins behind what opens it: `In a survey of 2,300 office workers, …`."""
    lead = _LEAD.match(text, *stretch)
    return lead.end() if lead and lead.end() < figure[0] else stretch[0]


def over(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def parted(two: Two, words: Sequence[Anchor]) -> tuple[list[Anchor], list[Anchor]]:
    """Return the words that are the figure's stretch's alone, and those that are its rival's; what one word says in both is neither's."""
    inside = [
        [word for word in words if any(within(span, side) for span in word.source)] for side in (two.mine, two.theirs)
    ]
    places = [{span for word in some for span in word.draft} for some in inside]
    mine, theirs = (
        [word for word in some if not any(span in other for span in word.draft)]
        for some, other in zip(inside, places[::-1], strict=True)
    )
    return mine, theirs
