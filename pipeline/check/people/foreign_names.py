"""A foreign person of a Korean source under another name: 마크 올트먼 or 샘 스미스 for 샘 올트먼.

In a Korean source the name must stand as it does there, or in another spelling of the same sounds. Only a given name that is known as
one makes two Hangul words a person, and one is wrong only where the source has its other half with somebody whom the draft leaves out.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.people import posts
from pipeline.check.people.half_names import PAIR
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import in_person, strangers
from pipeline.check.written_names.in_person import Pair
from pipeline.messages import say

_ALIKE = 0.6  # consonants in common from which two Hangul writings may be one name
_FEW = 2


def foreign_names(claim: Claim) -> Iterator[Flag]:
    """Yield the foreign names of a sentence that a Korean source has under another given or family name."""
    if not claim.evidence or any(one.language != "ko" for one in claim.context):
        return
    mine = _people(claim.text)
    theirs = [one for text in claim.context for one in _people(text.text)] if mine else []
    squeezed = re.sub(r"\s", "", " ".join(one.text for one in claim.context)) if theirs else ""
    for one in mine if theirs else ():
        if any(one.given + family in squeezed for family in one.families) or any(
            _alike(one, other) for other in theirs
        ):
            continue
        left_out = [other for other in theirs if not _told(other, claim.text)]
        if any(_half(one, other) for other in left_out) and (_beside(claim.text, one) or _mixed(one, theirs)):
            yield Flag("name", "block", one.span, say("check.name", name=claim.text[slice(*one.span)]), claim.ids, 0.8)


@lru_cache(maxsize=512)
def _people(text: str) -> tuple[Pair, ...]:
    """Return the names of a Korean text that begin with a known given name."""
    found = []
    for match in PAIR.finditer(text):
        whole = (match.start(), match.end() + 1 + len(match["family"]))
        families = strangers.readings(match["family"])
        if posts.before_a_title(text, whole[1]):
            families = (match["family"],)
        known = match["given"] in strangers.hangul_given() and not in_person.plain(match["given"])
        if known and not any(in_person.plain(one) for one in families) and not strangers.NO_NAMES & set(families):
            found.append(Pair(match["given"], families, (whole[0], match.end() + 1 + len(families[0]))))
    return tuple(found)


def _alike(one: Pair, other: Pair) -> bool:
    """Return whether two names may be two spellings of one."""
    return _near(one.given, other.given) and _families(one, other)


def _families(one: Pair, other: Pair) -> bool:
    return any(_near(mine, theirs) for mine in one.families for theirs in other.families)


def _near(one: str, other: str) -> bool:
    mine, theirs = sounds.of_hangul(one), sounds.of_hangul(other)
    return sounds.nearness(mine, theirs) >= _ALIKE or (one[0] == other[0] and min(len(mine), len(theirs)) < _FEW)


def _half(one: Pair, other: Pair) -> bool:
    """Return whether two names have one half in common, to the letter, and the other not at all."""
    if one.given == other.given:
        return not _families(one, other)
    return bool(set(one.families) & set(other.families)) and not _near(one.given, other.given)


def _mixed(one: Pair, theirs: list[Pair]) -> bool:
    """Return whether the given name is one person's of the source and the family name another's."""
    return any(one.given == other.given for other in theirs) and any(
        set(one.families) & set(other.families) for other in theirs
    )


def _told(other: Pair, text: str) -> bool:
    return any(f"{other.given} {family}" in text for family in other.families)


def _beside(text: str, one: Pair) -> bool:
    """Return whether a title stands beside a name, or it is the subject of the sentence."""
    return posts.titled(text, one.span) or re.match(r"(?:은|는|이|가)\s", text[one.span[1] :]) is not None
