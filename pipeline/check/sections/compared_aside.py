"""What a sentence compares its matter with is not what it is about: Basin 1 in `costs $0.35, down from $1.40 for Basin 1`.

Only where a draft tells nothing but what the source has of the one compared with is that one's name still asked for.
"""

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AMOUNT = r"(?:the |about |around |nearly |just |only |over |under )*[$€£¥₩]?\d"
_CUE = (
    r"\b(?:(?:up|down) from|(?:[Cc]ompared|[Ii]n (?:comparison|contrast)) (?:with|to)|[Uu]nlike|instead of|rather than|"
    r"than(?! (?:about |around |nearly |just |only )*(?:[$€£¥₩]?\d|an? |half |twice |one |two |three ))|"
    r"(?:half|twice|double|triple|thirds?|quarters?|times|percent|as (?:much|many|fast|large|long|big|powerful)|\d%)(?: [a-z][a-z-]*){0,5}? (?:of|as)\b|"
    rf"(?:from|against|versus|vs\.?) (?={_AMOUNT}))"
)
_BETWEEN = r"(?: ?(?:(?! to )(?:[^,;:.]|[.,](?=\d))){0,60}? (?:for|of|at|on|under|with|in|by|that|what))?"
_KIND = (
    r"(?: ?(?:the|its|their|(?:older|old|earlier|previous|smaller|larger) |(?:predecessor|sibling|version|model),?))*"
)
_BEFORE = deferred(rf"{_CUE}{_BETWEEN}{_KIND} ?$")
_OWN = deferred(r"\b(?:from|against|versus|vs\.?) (?:the )?$")
_ITS_AMOUNT = deferred(rf"['’]s? (?:[a-z]+ ){{0,3}}{_AMOUNT}|(?: at| with|,? which \w+) {_AMOUNT}")
_REST = deferred(r"(?:,? (?:which|whose|who) )?(?:(?! to )(?:[^,;:.]|[.,](?=\d)))*")
_KOREAN = deferred(
    r"(?: ?\([^)]*\))?(?:의?(?: (?:[^\s,]*[^\s,은는이가을를] ){0,2}[^\s,]*?)?"
    r"(?:보다|에 비해|에 비하면|에 견[줘주]|[와과] (?:비교|견[줘주]|달리)|\s?대비)|의 (?:약 )?\d[^\s,]*(?: ?달러| ?원)?에서)(?![가-힣]*[은는] )"
)
_FORMER = deferred(
    r"\b(?:from|than|against|versus|vs\.?|(?:compared|comparison) (?:with|to)|instead of) (?:the |about |around |nearly |just |only )*[$€£¥₩]?$"
)
_TOLD_AS_FORMER = deferred(r"(?:였|이었|이)?(?:에서|보다|던|에 비해|에 견[줘주]|[와과] (?:비교|견[줘주]|달리)| ?대비)")


def aside(one: Evidence, span: tuple[int, int], text: str) -> bool:
    """Return whether a name of a source sentence is only what its matter is compared with, and a draft does not tell of that alone."""
    stretch = _korean(one.text, span) if one.language == "ko" else _stretch(one.text, span)
    return stretch is not None and not _tells(text, one, stretch)


def told_as_former(text: str, end: int) -> bool:
    """Return whether a draft only compares its matter with what ends there: 루멘 1.5 in `루멘 1.5보다 84% 싸요`."""
    return _TOLD_AS_FORMER.match(text, end) is not None


def _stretch(source: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """Return from where to where a sentence tells of the one that it compares with, the name at `span`."""
    cue = _BEFORE.search(source, 0, span[0]) or (
        _OWN.search(source, 0, span[0]) if _ITS_AMOUNT.match(source, span[1]) else None
    )
    rest = _REST.match(source, span[1])
    return (cue.start(), rest.end() if rest else span[1]) if cue else None


def _korean(source: str, span: tuple[int, int]) -> tuple[int, int] | None:
    found = _KOREAN.match(source, span[1])
    return (span[0], found.end()) if found else None


def _tells(text: str, one: Evidence, stretch: tuple[int, int]) -> bool:
    """Return whether a draft has a figure of the one compared with as its own, and none of what the sentence is about."""
    theirs: list[Quantity] = []
    own: list[Quantity] = []
    for figure in quantities.find(one.text, one.language):
        former = stretch[0] <= figure.span[0] < stretch[1] or _FORMER.search(one.text, 0, figure.span[0])
        (theirs if former else own).append(figure)
    told = [figure for figure in quantities.find(text, "ko") if not _TOLD_AS_FORMER.match(text, figure.span[1])]
    return _any(told, theirs) and not _any(told, own)


def _any(told: list[Quantity], figures: list[Quantity]) -> bool:
    return any(figure.unit and compare.same(figure, other) for figure in told for other in figures)
