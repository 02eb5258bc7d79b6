"""Names that open a clause in which two figures are told: they speak for neither."""

from pipeline.check.anchors import Anchor, Span
from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred

_AND = deferred(r"\band\b")
_APART = deferred(r"[.;:\n](?!\d)|\b(?:while|but|whereas|against|than)\b|\band (?:its|the|their) ")
_IT = deferred(r"\b(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Tt]he (?:company|model|firm|tool|system|start-?up|chip|app)) ")
_BEGUN = deferred(r"(?:^|\n|[.!?][\"”’)]*\s)(?:The )?$")
_NAME = deferred(r"[A-Z][a-z]")


def silent(ground: Ground, anchor: Anchor, home: Span, rival: Span) -> bool:
    """Return whether a name speaks for neither of two figures."""
    return of_both(ground, anchor, home, rival) or may_mean(ground, home, rival, anchor)


def of_both(ground: Ground, anchor: Anchor, one: Span, other: Span) -> bool:
    """Return whether a name opens the clause of two figures that `and` joins without another name: `Q7 Lite is 20 cents for input and 80 cents for output`."""
    text, (first, second) = ground.text, sorted((one, other))
    between = text[first[1] : second[0]]
    named = all(text[start].isupper() for start, _ in anchor.source)
    if ground.language == "ko" or not named or not _AND.search(between):
        return False
    if _APART.search(between) or _NAME.search(between):
        return False
    before = [span for span in anchor.source if span[1] <= first[0]]
    return len(before) == len(anchor.source) and _APART.search(text[before[-1][1] : first[0]]) is None


def may_mean(ground: Ground, home: Span, rival: Span, anchor: Anchor) -> bool:
    """Return whether a name of another sentence may be what the sentence of a figure calls `it`: `it trailed Ostara 5, scoring 80.6%`."""
    start = ground.text.rfind("\n", 0, home[0]) + 1
    named = all(ground.text[at].isupper() for at, _ in anchor.source)
    elsewhere = named and rival[1] <= start and all(at < start for at, _ in anchor.source)
    if ground.language == "ko" or not elsewhere:
        return False
    return _IT.search(ground.text, start, home[0]) is not None


def opens_a_sentence(ground: Ground, name: Anchor) -> bool:
    """Return whether a source says a name once, where a sentence begins: what that sentence tells is told of it."""
    start = name.source[0][0]
    return name.weight == 1 and len(name.source) == 1 and _BEGUN.search(ground.text[:start]) is not None
