"""An unknown place before what only a place has: 오트빌 시장 where the source has the mayor of Lviv.

The source has one place with this office, the draft leaves it out and has a Hangul word there that sounds like nothing in any article.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import hearing, in_person, stand_ins, strangers
from pipeline.messages import say
from pipeline.text import aliases

_PLACE = r"[A-ZÀ-Þ][A-Za-zÀ-ſ'’-]*[a-zà-ſ](?: [A-ZÀ-Þ][A-Za-zÀ-ſ'’-]*[a-zà-ſ])?"
_OFFICES = (
    (r"시장", r"[Mm]ayor"),
    (r"주지사", r"[Gg]overnor"),
    (r"시의회", r"(?:[Cc]ity )?[Cc]ouncil"),
    (r"공항|국제공항", r"(?:[Ii]nternational )?[Aa]irport"),
    (r"대성당", r"[Cc]athedral"),
)
_BEHIND = r"(?=은|는|이|가|을|를|의|에|과|와|도|,)"
_LEAST = 2
_NO_PLACES = frozenset(
    str.split("The A An Its His Her Their Our This That Former Deputy Lord Republican Democratic Democrat State City")
)
_PAIR = r"(?=(?<![A-Za-z])([A-Z][A-Za-zÀ-ſ]{2,20}) ([A-Z][A-Za-zÀ-ſ]{2,20}))"
_LIKE = 0.5  # a likeness from which a word may be a bad writing of the place


def mayors(claim: Claim) -> Iterator[Flag]:
    """Yield the unknown places of a sentence before an office that the cited sentences give to another place."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    for korean, english in _OFFICES:
        pattern = compiled(rf"(?<![가-힣A-Za-z])(?P<place>[가-힣]{{3,7}}) (?:{korean}){_BEHIND}")
        for match in pattern.finditer(claim.text):
            theirs = {place for one in claim.evidence for place in _places(one.text, english)}
            if len(theirs) == 1 and _another(match["place"], theirs.pop(), claim):
                span = match.span("place")
                yield Flag("name", "block", span, say("check.name", name=match["place"]), claim.ids, 0.75)


def _places(text: str, english: str) -> Iterator[str]:
    """Yield which places a source gives an office: the mayor of Lviv, Lviv's mayor, Lviv Airport."""
    before = compiled(rf"\b(?:{english}) (?:of|in) (?P<place>{_PLACE})")
    behind = compiled(rf"(?<![A-Za-z])(?P<place>{_PLACE})(?:['’]s)? (?:{english})\b")
    for match in (*before.finditer(text), *behind.finditer(text)):
        if match["place"].split()[0] not in _NO_PLACES:
            yield match["place"]


def _another(hangul: str, place: str, claim: Claim) -> bool:
    """Return whether a Hangul word is a place's name, and neither the source's nor any that the articles have."""
    if hangul in _words(claim) or hangul in stand_ins.NO_FIRMS or in_person.plain(hangul):
        return False
    if aliases.squeeze(hangul) in aliases.table() or not strangers.LOAN.search(hangul):
        return False
    words = place.split()
    if aliases.keys(place, aliases.table()) & aliases.keys(claim.text, aliases.table()):
        return False
    if strangers.stands([*words, "".join(words)], claim.text) or in_person.heard(hangul, claim):
        return False
    if any(hearing.likeness(both, hangul) >= _LIKE for both in _joined(claim)):
        return False
    return len(sounds.of_hangul(hangul)) >= _LEAST and not any(
        hearing.likeness(word, hangul) >= _LIKE for word in (*words, "".join(words)) if strangers.tells(word)
    )


def _joined(claim: Claim) -> frozenset[str]:
    """Return the neighbouring words of the articles that may be one in Hangul: Sky Harbor is 스카이하버."""
    return frozenset("".join(pair) for one in claim.context for pair in compiled(_PAIR).findall(one.text))


def _words(claim: Claim) -> frozenset[str]:
    """Return the Hangul words of the articles."""
    return frozenset(word for one in claim.context for word in re.findall(r"[가-힣]+", one.text))
