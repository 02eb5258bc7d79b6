"""Whom the clauses of an English source tell their figures of, by the names in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from pipeline.check.anchors import Span
from pipeline.check.nearness.grounds import Ground
from pipeline.check.vocabulary import lexicon, running_words
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BREAKS = deferred(
    r",? (?:which|who|owner|maker|parent|a|an|the) (?![^,;.]*\d)[^,;.]{1,60},(?=\s)|[.;:!?](?=\s|$)|,(?=\s)|\n|"
    r"\b(?:and|but|while|whereas|versus|vs|against|compared|though|although|followed|ahead)\b"
)
_CLOSES = deferred(r"[.;!?](?=\s|$)|\n")
NAME = deferred(r"(?<![A-Za-z0-9])[A-ZÀ-Þ][A-Za-zÀ-ſ0-9&]*(?:[.'’-][A-Za-zÀ-ſ0-9]+)*")
_OPENS = deferred(r"(?:^|[.!?\n]\s*)$")
_OF_OTHERS = deferred(
    r"\b[Aa]nalysts? (?:at|for|with|from) (?:[A-Z][\w&.]*\s?)+|(?i:\b(?:said|says|estimat\w+|predict\w+|reckons?|according|analysts?|told|wrote|noted|added|warned|argue[sd]?|claim(?:s|ed)|believes?|found|survey\w*)\b)"
)
_POINTS_BACK = deferred(
    r"(?i:\b(?:its?|they|their|them|he|she|his|her|which|who|whose|both|each|the (?:company|firm|group|maker|start-?up))\b)"
)
_OPENS_WITH_IT = deferred(
    r"\s*(?:(?:But|Still|However|Yet|And|So|Meanwhile),? )?(?:(?:On|In|At|For|By|With|During|Under)\b[^.;:]{2,60}, )?(?:however, |though, |meanwhile, )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he) (?:also |now |then )?[a-z]+"
)
"""A sentence of what the one before named: `On the long test, however, it trailed Ostara 5, scoring 80.6%`."""
_BY_PLACE = deferred(
    r"\b[Tt]he (?:[A-Z][\w.]* )*[A-Z][\w.]*(?:-based\b| (?:[a-z-]+ )?(?:company|firm|group|[a-z]*maker|start-?up|lab|bank|giant|agency|team|retailer|carrier|airline|developer|operator|publisher|publication|studio|network|platform|service|insurer|lender|brewer|chain|utility)\b)"
)
_AT = deferred(
    r" (?:[a-z]+ ){0,3}(?:at|for|in|from|(?<!ed )(?<!en )by|on|of) (?:the )?(?P<name>(?:[A-ZÀ-Þ][\wÀ-ſ&'’.-]* ?)+)"
)
_NO_SUBJECT = deferred(r"\s?(?:is|are|was|were|has|have|had|will|would|plans|wants)\b")
"""A clause that goes on with whom the one before spoke of: `and is suing in San Mateo County to recover $14.5 million`."""
_AFTER_LEAVING = deferred(
    r"\s?(?:after|because|as|since|when|once) (?:(?:an?|the|its|their|his|her) )?[a-z]+ (?:from|to|into|out of) (?:the )?(?P<place>(?:[A-ZÀ-Þ][\wÀ-ſ&'’.-]* )+)(?=[a-z])"
)
"""A clause of a move that somebody has made, which is no other's: `after relegation from the Premier League cut its income`."""
_PLACE = deferred(r"\b(?:in|near|outside|around) (?P<place>[A-ZÀ-Þ][\wÀ-ſ'’.-]*(?: [A-ZÀ-Þ][\wÀ-ſ'’.-]*)*)")
_GOES_ON = deferred(r" [A-ZÀ-Þ][a-zà-ÿ]|['’]s ")
_DOES = deferred(
    r" (?:also |now |just |only )?(?:[a-z]{2,}(?<!e)ed|[a-z]{3,}[^s]es|has|had|is|was|will|got|made|sold|won|paid|spent|took|hit|cut)\b"
)
_WORD = deferred(r"[A-Za-z]{3}")
_CALENDAR = frozenset(
    str.split(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
        "dec black thanksgiving monday tuesday wednesday thursday friday saturday sunday christmas q1 q2 q3 q4 i ai ceo cfo"
    )
)
ACRONYM = 6


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of the source: its place and sentence, and what is written as a name in it.

    `about` are the names that its figures are told of: its own, or those of the sentence before it. `around` is where a name would
    have to stand to be one of those that its figures may be told of.
    """

    span: Span
    sentence: int
    about: frozenset[str]
    around: Span
    plain: bool


@lru_cache(maxsize=128)
def clauses(ground: Ground) -> tuple[Clause, ...]:
    """Return the clauses of an English text."""
    text, found, sentence = ground.text, list[Clause](), 0
    opened, before = 0, frozenset[str]()
    cuts = [
        (0, False),
        *((match.end(), _CLOSES.match(text, match.start()) is not None) for match in _BREAKS.finditer(text)),
    ]
    bare, vague, subject = 0, False, False
    for (start, closes), (end, _) in pairwise([*cuts, (len(text), True)]):
        if closes and text[opened:start].strip():
            sentence, opened, bare, before, vague = sentence + 1, start, start, frozenset(), False
            subject = False
        told_by = max((match.end() for match in _OF_OTHERS.finditer(text, start, end)), default=0)
        own, by_words = _own(text, (max(start, told_by), end), ground.figures)
        back = _BY_PLACE.search(text, start, end) or (not own and _POINTS_BACK.search(text, start, end))
        first = next((one.span[0] for one in ground.figures if within(one.span, (start, end))), end)
        listed = subject and not _WORD.search(text, start, first)  # `K2 scored 44.9% on Oxford and 60.2% on Perch`
        subject = subject or (first < end and any(_names(text, (start, first))))
        around = (bare if own and not listed else opened, end)
        it_does = _OPENS_WITH_IT.match(text, opened)
        vague = bool(back or it_does) or by_words or (not own and (vague or bool(told_by)))
        plain = not vague
        found.append(Clause((start, end), sentence, own or before, around, plain))
        before |= frozenset(_names(text, (start, end)))
        if any(start <= one.span[0] and one.span[1] <= end for one in ground.figures):
            bare = end
    return tuple(found)


def _own(text: str, span: Span, figures: Sequence[Quantity]) -> tuple[frozenset[str], bool]:
    """Return the names that a clause tells its figures of, and whether it tells them of somebody by other words.

    They are those before the first figure, else one right after it (`5,600 at Quanta`).
    """
    first = next((one.span for one in figures if within(one.span, span)), None)
    if first is None:
        return frozenset(_names(text, span)), False
    ahead = frozenset(_names(text, (span[0], first[0])))
    if _NO_SUBJECT.match(text, span[0]):
        ahead -= frozenset(_where(text, (span[0], first[0])))
    if left := _AFTER_LEAVING.match(text, span[0], first[0]):
        ahead -= frozenset(_names(text, left.span("place")))
    behind = None if ahead else _AT.search(text, first[1], span[1])
    if behind is None:
        return ahead, False
    found = frozenset(
        name
        for name in _names(text, behind.span("name"))
        if aliases.squeeze(name) in aliases.table() or not any(form in lexicon.english() for form in lexicon.stem(name))
    )
    return found, not found  # `230 kilometres for the National Hurricane Center's model`


def _where(text: str, span: Span) -> Iterator[str]:
    """Yield the words of names that only say where something is done, but those that are known: `in San Mateo County`."""
    for match in _PLACE.finditer(text, *span):
        if aliases.squeeze(match["place"]) not in aliases.table():
            yield from _names(text, match.span("place"))


def _names(text: str, span: Span) -> Iterator[str]:
    """Yield the words of a clause that are written as names are; the first of a sentence only where it is known, or goes on as a name."""
    table = aliases.table()
    for match in NAME.finditer(text, *span):
        word, lower = match.group(), match.group().lower()
        opens = aliases.squeeze(word.removesuffix("'s").removesuffix("’s")) not in table and (
            _OPENS.search(text[: match.start()]) is not None
            and not (_GOES_ON.match(text, match.end()) and lower not in running_words.STOP)
            and not _alone(text, match)
            and not re.search(rf"[a-z,] {re.escape(word)}\b", text)
        )
        kind = word.isupper() and len(word) < ACRONYM and aliases.squeeze(word) not in table
        if len(word) > 1 and lower.split("-")[0] not in _CALENDAR and not opens and not kind:
            yield lower.removesuffix("'s").removesuffix("’s")


def _alone(text: str, match: re.Match[str]) -> bool:
    """Return whether a word that opens a sentence is a name by its verb: `Wayline completed`; no common noun of one thing goes without an article."""
    word = match.group().lower()
    plain = any(form in lexicon.english() for form in (*lexicon.stem(word), word)) or word in running_words.STOP
    return not plain and not word.endswith("s") and _DOES.match(text, match.end()) is not None


def at(clauses: Sequence[Clause], span: Span) -> Clause | None:
    return next((one for one in clauses if within(span, one.span)), None)


def beside(*texts: str) -> frozenset[Fraction]:
    """Return the values of the figures of Korean sentences: what is told there is told of its own subject."""
    return frozenset(one.value for text in texts for one in quantities.find(text, "ko"))


def within(span: Span, clause: Span) -> bool:
    return clause[0] <= span[0] and span[1] <= clause[1]
