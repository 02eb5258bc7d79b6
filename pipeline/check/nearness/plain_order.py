"""A comparison whose two figures both stand behind its two sides, told in plain order: `A missed more than B: 21% against 17%`.

English says the second side ahead of both figures, right beside the first of them, which is not its own: the first is that of whom
the sentence speaks, the second that of what stands behind `than`. As `A missed more: 21% against 17% for B` each has its own beside it.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.check import compare
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MEASURES = frozenset({"money", "percent", "points", "count", "size", "duration"})
_EACH = r"(?: (?:a|an|per) [a-z-]+)?"
_AGAINST = deferred(
    rf"(?P<each>{_EACH}),? (?:against|versus|vs\.?|(?:as )?compared (?:with|to)|(?P<to>to)|(?P<both>and)) (?:just |only |about |some |nearly |almost )?"
)
_BEHIND = deferred(
    rf"(?P<each>{_EACH})(?P<both>,? respectively)?(?= (?:in|on|during) (?:the|a|an|its|their|one) (?:[a-z]+ ){{0,3}}(?:trial|test|study|survey|experiment|benchmark|poll)s?\b|\s?[,;:)](?!\d)|\.(?:\s|$)|\s*$|\n)"
)
_SETTING = (
    "in|on|at|for|with|without|among|over|under|by|from|to|when|while|where|than|but|this|last|next|during|after|before|"
    "across|within|who|whose|that|which|because"
)
_VERBS = "did|do|does|was|were|is|are|had|has|have|would|could|can|will"
_PERIOD = r"(?!(?:(?:a|an|one|two|three|the|any|in) )?(?:previous |whole )?(?:years?|quarters?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|ever|expected|usual|half|twice|up|down|out|\d[\d,.]*)\b)"
_WORD = rf"(?!(?:{_SETTING}|{_VERBS}|and|or|if|as)\b)[\w&.'’-]*[\w’']"
_SIDE = rf"{_PERIOD}(?P<side>(?:(?:users?|owners?|buyers?|readers?|customers?|patients?|those|the \w+) (?:of|in) )?{_WORD}(?: {_WORD}){{0,4}}?(?: (?:with|without|who|whose)(?: [^,:;(—–]{{1,40}}?)??)?)"
_ENDS = rf"(?=\s?[,:;(—–]|\s(?!with|who)(?:{_SETTING})\b)"
_BEATS = (
    "beat(?:s|en|ing)?|outperform(?:s|ed|ing)?|outscor(?:es?|ed|ing)|outsold|outsells?|outpac(?:es?|ed|ing)|outdid|surpass(?:es|ed|ing)?|tops|topp(?:ed|ing)|"
    "defeat(?:s|ed|ing)?|edg(?:es?|ed|ing)(?: out)?|trail(?:s|ed|ing)?|overt(?:ook|akes?|aking)|eclips(?:es?|ed|ing)|lost to|loses to|lag(?:s|ged)(?: behind)?"
)
_STANDARDS = (
    deferred(r"^\s?(?:\w+ )?(?:[Mm]ore|[Ff]ewer) (?:[a-z]+ ){1,2}(?P<moved>than (?P<side>[a-z]+))(?= [a-z])"),
    deferred(rf"(?P<moved> than (?:with |for |by )?{_SIDE}(?: (?:{_VERBS}))?){_ENDS}"),
    deferred(rf"(?P<moved>(?:(?<=\s)|^)(?:[Cc]ompared (?:with|to)|[Vv]ersus|[Nn]ext to|[Uu]nlike) {_SIDE}, )"),
    deferred(rf"\b(?:{_BEATS})(?P<moved> {_SIDE})(?:{_ENDS}|(?= $))"),
    deferred(rf"\ble(?:d|ads?)(?P<moved> {_SIDE})(?= (?:by )?$)"),
    deferred(
        rf"\b(?:prefer(?:s|red)?|favou?r(?:s|ed)?|ch(?:ose|oose)|pick(?:s|ed)?) (?:{_WORD} ){{1,4}}?(?P<moved>(?:to|over) {_SIDE}){_ENDS}"
    ),
    deferred(rf"\bas (?!well )(?:{_WORD} ){{1,3}}?(?P<moved>as {_SIDE}){_ENDS}"),
)
"""How English says ahead of both figures whose the second one is; `moved` is what has its place behind that figure."""
_AHEAD = deferred(r"(?:(?P<mark>[:,(—–])\s?|(?<=\s))(?:(?:at|by|with|about|some) ){0,2}$")
_LESS = deferred(r"\b(?:fewer|less|lower|smaller|shorter|trail\w*|lost|loses|lag\w*)\b")
_POSSESSIVE, _LOOSE = deferred(r"['’]s$"), deferred(r" (?=[,:)—–])")
_THE_TWO = deferred(r"\b(?:the (?:two|pair)|both)\b")
_NAME = r"(?!(?:The|Both|In|On|At|For)\b)[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,2}"
_NAMES = deferred(rf"(?<![\w-])(?P<one>{_NAME}) and (?P<other>{_NAME})")
_RESPECTIVELY = deferred(r",? respectively")
_FORMER = deferred(r"\b[Tt]he former\b(?P<between>[^.;\n]{1,120}?)\bthe latter\b")
_SENTENCE = deferred(r"[.!?](?=\s)|\n|;")


def retold(text: str, figures: Sequence[Quantity]) -> str:
    """Return an English text with each such comparison in plain order.

    Where the second figure has another owner still (`17% a year before`), the side that stands beside the first is left out.
    """
    told = text
    for one, other in reversed(list(pairwise(figures))):
        against = _AGAINST.fullmatch(text[one.span[1] : other.span[0]])
        alike = compare.comparable(one, other) or (one.kind in _MEASURES and other.kind == "number")
        if against and alike and not (one.role in ("from", "low") or other.role == "high"):
            text = _plain(text, (one, other), against, figures)
    listed = text == told and ("respectively" in text or "latter" in text)
    return _one_by_one(text, figures) if listed else text


def _one_by_one(text: str, figures: Sequence[Quantity]) -> str:
    """Return a text in which two names and two figures are told one by one: `Chile raised it to 9.5% and Peru 7%`, `Pelham offered …` for the former."""
    for one, other in reversed(list(pairwise(figures))):
        closed = _RESPECTIVELY.match(text, other.span[1])
        if not closed or text[one.span[1] : other.span[0]].strip(", ") != "and" or not compare.comparable(one, other):
            continue
        start = max((match.end() for match in _SENTENCE.finditer(text, 0, one.span[0])), default=0)
        named = list(_NAMES.finditer(text, start, one.span[0]))
        if len(named) == 1 and not any(
            start <= each.span[0] < one.span[0] for each in figures if each.kind == one.kind
        ):
            pair = named[0]
            text = (
                f"{text[: pair.end('one')]}{text[pair.end() : one.span[1]]} and {pair['other']} "
                f"{text[slice(*other.span)]}{text[closed.end() :]}"
            )
    for former in reversed(list(_FORMER.finditer(text))):
        start = max((match.end() for match in _SENTENCE.finditer(text, 0, former.start() - 1)), default=0)
        before = max((match.end() for match in _SENTENCE.finditer(text, 0, max(0, start - 2))), default=0)
        named = list(_NAMES.finditer(text, before, start or former.start()))
        if len(named) == 1:
            text = (
                f"{text[: former.start()]}{named[0]['one']}{former['between']}{named[0]['other']}{text[former.end() :]}"
            )
    return text


def _plain(text: str, pair: tuple[Quantity, Quantity], against: re.Match[str], figures: Sequence[Quantity]) -> str:
    """Return a text with the second side of a comparison behind its figure."""
    one, other = pair
    start = max((match.end() for match in _SENTENCE.finditer(text, 0, one.span[0])), default=0)
    ahead, behind = text[start : one.span[0]], _BEHIND.match(text, other.span[1])
    told = [figure.span[0] - start for figure in figures if compare.comparable(figure, one)]
    side = _standard(ahead, told)
    if side is None or (against["to"] and one.value < other.value and not _LESS.search(ahead)):
        return text
    if (against["both"] and not (behind and behind["both"])) or _THE_TWO.search(text, other.span[1]):
        return text  # `the two were level, 0.9 and 0.8`: what follows speaks of both sides as they were named
    end = behind.end() if behind else other.span[1]
    owner = f"{behind['each']} for {_POSSESSIVE.sub('', side['side'])}" if behind else ""
    left = (ahead[: side.start("moved")].rstrip(" ,") + " " + ahead[side.end("moved") :].lstrip()).lstrip()
    left = (" " if ahead[0] == " " else "") + _LOOSE.sub("", left)
    return (
        f"{text[:start]}{left}{text[slice(*one.span)]}{against['each']} against {text[slice(*other.span)]}"
        f"{owner}{text[end:]}"
    )


def _standard(ahead: str, told: Sequence[int]) -> re.Match[str] | None:
    """Return the words ahead of two figures that say whose the second is, if none alike is `told` there or behind them."""
    if not _AHEAD.search(ahead):
        return None
    for pattern in _STANDARDS:
        found = list(pattern.finditer(ahead))
        if found and not any(found[-1].start("side") <= place < len(ahead) for place in told):
            return found[-1]
    return None
