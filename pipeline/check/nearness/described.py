"""A figure that only describes a noun of its sentence: `환자 8,400명에게 쓰던 모델을 1일에 멈췄어요` tells of 1일 and of its topic another deed.

The words of that other deed are the main clause's; what the figure is of, its own clause says, and the noun that the clause describes.
"""

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.nearness import told_of
from pipeline.check.nearness.grounds import Ground
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_DESCRIBES = deferred(
    r"(?:에게|에게서|에게까지|한테|에|을|를|이|가|로|으로)?\s(?:[가-힣]{1,4}\s)?[가-힣]{0,3}(?:던|한|된|은|는|인|운|린|진|친|쓴|판|산|낸|본|온|든|댄|탄|받은|간)\s"
    r"(?P<head>(?:[가-힣A-Za-z·]+\s){0,2}[가-힣A-Za-z·]+?)(?:은|는|이|가|을|를|에|의|로|으로|과|와|에서)(?=[\s,.])"
)
_TOPIC = deferred(r"(?:[은는]|에서는|에는)\s|,\s")


def clause(text: str, figure: Span) -> tuple[Span, Span] | None:
    """Return the clause in which a figure of a Korean sentence describes a noun, and that noun."""
    match = _DESCRIBES.match(text, figure[1])
    if match is None:
        return None
    start = max((found.end() for found in _TOPIC.finditer(text, 0, figure[0])), default=0)
    return (start, match.start("head")), match.span("head")


def borne_out(ground: Ground, text: str, figure: Span, home: Span) -> bool:
    """Return whether the source sentence of a figure tells it of the noun that it describes, and of nobody whom the draft does not name."""
    found = clause(text, figure)
    if found is None:
        return False
    start, end = ground.text.rfind("\n", 0, home[0]) + 1, ground.text.find("\n", home[1])
    line = ground.text[start : end if end >= 0 else len(ground.text)]
    if aliases.keys(line, aliases.table()) - aliases.keys(text, aliases.table()):
        return False
    told = told_of.at(told_of.clauses(ground), home) if ground.language == "en" else None
    if told is not None and told.plain and told.about:
        return False
    back = told is not None and not told.plain  # `It had been used with …`
    return back or bool(anchors.shared(line, ground.language, text[slice(*found[1])]))
