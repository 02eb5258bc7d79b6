"""The rows of an English sentence: figures of one unit side by side, each with what it is told of.

`Heron has 16 gigabytes, Kestrel 8 and the older model only 4` has three; so has `16 gigabytes on Heron, 8 on Kestrel and 4 on the older model`.
Where no joint parts two figures (`from 3 to 5`), the sentence has none.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground
from pipeline.check.nearness.told_of import within
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

JOINT = deferred(
    r"[;,:](?!\d)|\b(?:while|whereas|but|and|against|versus|compared (?:with|to)|on (?=(?:revenue|sales) of\b)|ahead of (?=[A-Z]))\b"
)
_SENTENCE = deferred(r"[.!?](?=\s|$)|\n")
_GOES_ON = deferred(
    r",?\s*(?:an?|it|its|then|later|before|after|when|where|they|their|he|she|this|that|these|which|who|whose|up|down|more|less|over|under|only|"
    r"(?:was|were|is|are|has|had|have|will|would|could|may|can)|[a-z]+(?:ed|ing)|go|goes|run|runs|reach|reaches|start|starts|fell|rose|grew|slid|sank|went|came|took|made|got|won|lost|cut|sold|paid|spent|told|put|"
    r"costs?|uses|takes|needs|weighs|lasts|carries|holds|employs|makes|burns|emits|charges|earns|serves|offers|pays|covers|sells|gets|gives|works|opens|closes|begins|stores|spends|handles|produces|consumes|draws)\b"
)
"""A clause that goes on with the subject of the one before, or with none."""
_LEADS = deferred(
    r"^\s*(?:just|only|about|around|nearly|almost|some|more than|up to|at least)\b|\b(?:twice|half|double) the\b.*$"
)
_OF = deferred(r"(?: [a-z]+){0,3}? (?:of|for|on|in|at|with|from|among) ")
_HOW_MUCH = deferred(
    r"\b(?:just|only|about|around|nearly|almost|some|more than|up to|at least|roughly|another)\b|[$€£¥₩(]"
)
_PREPOSITION = deferred(r"\s*(?P<word>from|to|of|by|at|on|in|for|with|as|about)\b")
_ING = deferred(r"\s*(?!rising|falling|bringing|making|reaching|taking|leaving|going)[a-z]+ing\b")
_LEAD = deferred(r"\s*(?:In|On|At|For|Under|Among|By|Since|During|After|Before|Across|Of|With|Over)\b[^,]*,(?=\s)")
"""What a list is told under: it is of every row."""
_LONGEST = 270  # characters
MANY = 8  # figures of one unit in a sentence


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of a source's sentence with what is told of it.

    `most` is the widest stretch that may be; `about` is the part of the stretch that surely is which says what the figure is of; `bare` says
    that nothing stands behind it, and so is left out; `goes_on` says that it has the subject of the row before.
    """

    figure: Span
    most: Span
    about: Span | None
    bare: bool
    goes_on: bool


def listed(ground: Ground, one: Quantity, sentence: Span) -> list[Quantity]:
    """Return the figures of a sentence of a source that are of the unit of one, each once and none a part of a name."""
    inside = [figure for figure in ground.figures if within(figure.span, sentence) and not figure.per]
    names = {one.span for one in inside if in_name(ground.text, one)}
    found = {
        each.span: each
        for each in inside
        if each.span not in names and movable.alike(one, each) and not movable.year(each) and not _pronoun(each)
    }
    return [found[span] for span in sorted(found)]


def _pronoun(one: Quantity) -> bool:
    return bool(one.words) and one.value == 1 and one.kind == "number"


def rows(ground: Ground, one: Quantity, home: Span) -> list[Row]:
    """Return the rows of the sentence that a figure stands in: one for each figure of its unit, where a joint parts them all."""
    text, (start, end) = ground.text, sentence_of(ground.text, home)
    alike = [figure.span for figure in listed(ground, one, (start, end))]
    joints = [list(JOINT.finditer(text, first[1], second[0])) for first, second in pairwise(alike)]
    if not 1 < len(alike) <= MANY or end - start > _LONGEST or not all(joints):
        return []
    lead = _LEAD.match(text, start, alike[0][0])
    opened = lead.end() if lead else start
    opens = [(opened, opened), *((some[0].end(), some[-1].end()) for some in joints)]
    shuts = [*((some[0].start(), some[-1].start()) for some in joints), (end, end)]
    behind = not any(_says(text, least, span[0]) for (_, least), span in zip(opens[1:], alike[1:], strict=True))
    found = []
    for number, span in enumerate(alike):
        about = _about(text, (opens[number][1], shuts[number][0]), span, behind=behind)
        most = span[0] if about and about[0] >= span[1] else opens[number][0], shuts[number][1]
        bare = not _says(text, span[1], shuts[number][0])
        goes_on = number > 0 and any(_goes_on(text, joint, (alike[number - 1], span)) for joint in joints[number - 1])
        found.append(Row(span, most, about, bare, goes_on))
    return found


def _goes_on(text: str, joint: re.Match[str], figures: tuple[Span, Span]) -> bool:
    """Return whether what stands behind a joint goes on with the subject before it, and is no other joint and not only how much."""
    rest = text[joint.end() : figures[1][0]]
    if JOINT.match(rest.lstrip()) or not _HOW_MUCH.sub("", rest).strip():
        return False
    if preposition := _PREPOSITION.match(rest):  # `to 6 hours for X-rays and to 15 hours for scans`
        alone = not _HOW_MUCH.sub("", rest[preposition.end() :]).strip()
        return alone and not text[: figures[0][0]].rstrip(" $€£¥₩").endswith(preposition["word"])
    if rest.rstrip(" $€£¥₩").endswith(" of"):
        return True  # `had revenue of $9 billion and losses of $6 billion`
    named = joint.group() != "," and _ING.match(rest) is not None  # `while operating costs grew`
    return not named and _GOES_ON.match(rest) is not None


def _says(text: str, start: int, end: int) -> bool:
    """Return whether the words before a figure say what it is of, and not only how much."""
    return bool(anchors.keys(_LEADS.sub("", text[start:end]), "en"))


def _about(text: str, side: Span, figure: Span, *, behind: bool) -> Span | None:
    """Return the part of a row that says what its figure is of: the words before it, or those that a preposition joins to it."""
    after, before = _OF.match(text, figure[1]), _says(text, side[0], figure[0])
    if after and (behind or not before) and after.end() < side[1] and _says(text, after.end(), side[1]):
        return after.end(), side[1]
    return (side[0], figure[0]) if before else None


def sentence_of(text: str, span: Span) -> Span:
    """Return the sentence of a source that a figure stands in."""
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    return max((end for end in ends if end <= span[0]), default=0), min(
        (end for end in ends if end >= span[1]), default=len(text)
    )


def clause_of(text: str, span: Span) -> Span:
    """Return the stretch of a sentence between the joints around a figure."""
    start, end = sentence_of(text, span)
    before = [joint.end() for joint in JOINT.finditer(text, start, span[0])]
    behind = JOINT.search(text, span[1], end)
    return max(before, default=start), behind.start() if behind else end
