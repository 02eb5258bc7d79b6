"""Who came after whom, told the other way round: `전임의 뒤를 이어` said of the one who came later.

Only who went is compared, where both texts say it in so many words: the source says that another went, and this one came.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.check import anchors
from pipeline.check.anchors import CLOSING, Anchor
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

_TITLE = r"(?:\s?[가-힣A-Z]{1,6}(?<![은는이가을를에로의])(?<!에게)(?<!한테))?"
_WENT: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        rf"{_TITLE}(?:"
        r"(?:의|에)?\s(?:뒤를 (?:이|잇|따)|뒤이어|후임|후계자|빈자리|자리를 (?:이어|넘겨|물려|채))|"
        r"의 (?:바통|자리)을?를? (?:이|넘겨|물려|채|대신)|"
        r"(?:에게|한테)서?\s(?:바통|자리)[을를] (?:넘겨|물려)\s?받|"
        r"[을를]?\s(?:대신해|대체|교체|이어|밀어내|승계)|"
        r"[이가]\s(?:물러난|떠난|맡던|있던|비운|맡았던|지키던)\s(?:[가-힣]+\s)?자리|"
        r"에서\s(?:[^\s,.]+\s){1,4}?[^\s,.]*로\s(?:바뀌|바뀐|바뀔|바뀝|넘어|교체|이어))"
    ),
    "en": deferred(r"['’]s? (?:successor|replacement)\b"),
}
_VERB = deferred(
    r"\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|(?:takes?|took|taking|taken) over from|successor to|in place of|replacement for|fill(?:s|ed|ing)? in for|inherit(?:s|ed|ing)? the (?:job|role|post) from)"
    r"\s(?:(?:the|its|former|founder|co-founder|founding|longtime|outgoing|interim|CEO|CFO|CTO|COO|chief|executive|president|chairman|director|head|current|veteran)\s){0,5}"
)
_PASSIVE = deferred(
    r"\b(?:was|is|be|been|being|are|were)\s(?:\w+\s)?(?:succeeded|replaced)\b[^.;,]{0,50}?\bby\s|\bhand(?:s|ed|ing)? (?:over|the (?:job|role|reins))[^.;,]{0,30}?\bto\s"
)
_LONGEST = 400  # characters
_BREAK = deferred(r"[.;!?]\s|\n")
_UNHEARD = deferred(r"\s?(?:[A-Z][\w.'’-]*\s){0,2}")
"""A part of a name that the draft writes in its own way."""


def successions(claim: Claim) -> Iterator[Flag]:
    """Yield who a sentence says went, where the source says that the other did."""
    text = claim.text
    matches = list(_WENT["ko"].finditer(text)) if len(text) <= _LONGEST else []
    for ground in grounds(claim.evidence) if matches else []:
        common = [one for one in anchors.shared(ground.text, ground.language, text) if _name(one, ground)]
        theirs = _went(ground, common)
        mine = _standing(text, "ko", common)
        went, told = {one.key for one in theirs}, {one.key for one in mine}
        came = [one for one in mine if one.key not in went and _far(one, theirs)]
        if not went or not told or went & told or not came or not any(one.key in went for one in common):
            continue
        spots = [span for one in (*mine, *theirs) for span in one.draft]
        span = (min(spots)[0], max(max(end for _, end in spots), max(match.end() for match in matches)))
        shown = text[slice(*mine[0].draft[0])].rstrip(CLOSING)
        yield Flag("name", "block", span, say("check.roles", text=shown, id=ground.ids[0]), ground.ids, 0.8)
        return


def _name(one: Anchor, ground: Ground) -> bool:
    """Return whether a shared word may be a person's or a thing's name, and each text says it once."""
    first = ground.text[one.source[0][0]]
    named = one.key[0] == "@" or (one.key[0] == "~" and ground.language == "ko")
    return named and (first.isupper() or "가" <= first <= "힣") and len(one.draft) == 1


def _far(one: Anchor, others: Sequence[Anchor]) -> bool:
    """Return whether a word is no part of the names of others."""
    return not any(
        abs(span[0] - place[1]) < 2 or abs(place[0] - span[1]) < 2
        for span in one.source
        for other in others
        for place in other.source
    )


def _standing(text: str, language: str, common: Sequence[Anchor]) -> list[Anchor]:
    """Return the names right before what says that somebody came after them, first name and last."""
    return [
        one
        for one in common
        for span in (one.draft if language == "ko" else one.source)
        if _WENT[language].match(text, span[1])
    ]


def _went(ground: Ground, common: Sequence[Anchor]) -> list[Anchor]:
    """Return the names that the source says went."""
    if ground.language == "ko":
        return [one for one in common for span in one.source if _WENT["ko"].match(ground.text, span[1])]
    text, found = ground.text, []
    for match in _VERB.finditer(text):
        if not re.search(r"\b(?:was|is|be|been|being|are|were)\s(?:\w+\s)?$", text[: match.start()]):
            found += _names_from(text, match.end(), common)
    for match in _PASSIVE.finditer(text):
        before = [(span, one) for one in common for span in one.source if span[1] <= match.start()]
        if before and not _BREAK.search(text[max(before, key=lambda each: each[0])[0][1] : match.start()]):
            last = max(span for span, _ in before)
            found += [one for span, one in before if last[0] - span[1] < 2]
    found += [one for one in common for span in one.source if _WENT["en"].match(text, span[1])]
    return found


def _names_from(text: str, start: int, common: Sequence[Anchor]) -> list[Anchor]:
    """Return the names that open at a place of a text: first name and last."""
    found: list[Anchor] = []
    end = start
    places = sorted(((span, each) for each in common for span in each.source), key=lambda place: place[0])
    for span, one in places:
        if span[0] >= start and _UNHEARD.fullmatch(text, min(end, span[0]), span[0]):
            found.append(one)
            end = max(end, span[1])
    return found
