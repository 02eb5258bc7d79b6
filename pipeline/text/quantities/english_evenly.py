"""Equal parts, and among how many: `split evenly between A and B`, `funded in equal parts by the state and the fund`, `a 50-50 venture`.

A Korean text tells the part: 절반씩, 3분의 1씩. Where nobody says among how many it is two.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, helping, spelled
from pipeline.text.quantities.quantity import Quantity

_TWO, _ALL, _MOST = 2, 100, 20
_MANY = rf"{'|'.join(ONES[1:12])}|\d{{1,2}}(?![\d.,%])"
_EVENLY = r"(?:equally|evenly|fifty-fifty|50[-–/:]50|half and half|half-and-half|down the middle|in half)"
_DEED = (
    r"(?:shar(?:e|es|ed|ing)|split(?:s|ting)?|divid(?:e|es|ed|ing)|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|own(?:s|ed)?|paid|pays?|paying|borne|bears?|contribut(?:e|es|ed|ing)|"
    r"held|holds?|cover(?:s|ed|ing)?|foot(?:s|ed|ing)?|back(?:s|ed|ing)?|match(?:es|ed|ing)?|carr(?:y|ies|ied))"
)
_EQUAL = deferred(
    rf"\b(?:in|into) (?:(?P<many>{'|'.join(ONES[1:12])}) )?equal (?:parts|shares|halves|portions|measures?|amounts|slices)\b"
    rf"|\b{_DEED}(?: [\w$€£¥’'-]+(?:[.,]\d+)*){{0,7}}? {_EVENLY}(?! [a-z]*(?:ly|ed)\b)"
    rf"|\b(?:equally|evenly) {_DEED}\b|\bfifty-fifty\b|\bequal (?:co-?)?(?:owners|partners|shareholders|halves)\b"
    r"|\b50[-–/]50 (?:joint|venture|partnership|deal|split|owned|ownership|basis|stake)\b",
    re.IGNORECASE,
)
_BEHIND = deferred(r"(?: [a-z]+)?,? (?:by|between|among|amongst|from|across|into)(?: both| each of)? (?P<who>[^.;:(]+)")
_CUT = deferred(
    r",? (?:over|for|in|on|at|which|that|who|starting|until|through|with|from|to|when|while|but|so|because|after|before|and (?:will|would|is|are|was|were|has|have|can|may|must|the first|opens?|starts?))\b"
)
_NUMBERED = deferred(
    rf"(?:the |its |their |all |these |those |of )*(?P<many>{_MANY}) (?!percent|per|million|billion|thousand)"
)
_AHEAD = deferred(
    rf"(?<![$€£¥₩.,\d])\b(?P<many>{_MANY}) (?!percent|per|million|billion|trillion|thousand)(?:[A-Za-z-]+ ){{1,3}}(?:(?:will|would|are|were|have|had|agreed|plan|to|each) )*$",
    re.IGNORECASE,
)
_LIST_AHEAD = deferred(r"(?:^|[.;:] )(?P<who>[^.;:]+?) (?:(?:will|would|are|were|have|had|agreed|plan|to|each) )*$")
_ITEMS = deferred(r",? and (?:the )?|, ")


def parts(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Yield each place where an English text says that something goes in equal parts, with among how many."""
    for match in _EQUAL.finditer(text):
        many = _among(text, match)
        if _TWO <= many <= _MOST:
            yield match, many


def evenly(text: str) -> Iterator[Quantity]:
    """Yield the equal parts that a text tells, as shares."""
    for match, many in parts(text):
        yield helping(match, "times", Fraction(1, many))
        if many == _TWO:
            yield helping(match, "percent", Fraction(_ALL, many))
            yield helping(match, "number", Fraction(_ALL, many))


def is_part(one: Quantity) -> bool:
    """Return whether a figure is an equal part of something: of which amount `even_parts` reads, so no other is reckoned with it."""
    return one.per and _EQUAL.fullmatch(one.text) is not None


def _among(text: str, match: re.Match[str]) -> int:
    """Return among how many something is shared: those named or counted behind it, or before it."""
    if match["many"]:
        return spelled(match["many"])
    if behind := _BEHIND.match(text, match.end()):
        if counted := _NUMBERED.match(behind["who"]):
            return spelled(counted["many"])
        return _named(_CUT.split(behind["who"])[0])
    if ahead := _AHEAD.search(text[: match.start()]):
        return spelled(ahead["many"])
    listed = _LIST_AHEAD.search(text[: match.start()])
    return _named(listed["who"]) if listed else _TWO


def _named(who: str) -> int:
    """Return how many a list names: `A, B and C` are three, `the Ministry of Health and Welfare and B` two."""
    return max(_TWO, len(_ITEMS.split(who))) if ", " in who and " and " in who else _TWO
