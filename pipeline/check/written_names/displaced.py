"""A name of a source sentence that a draft leaves out, where all the others of that sentence are told: one that no article has may stand for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import (
    hearing,
    in_person,
    strangers,
    transcribed,
    unnamed,
)
from pipeline.text import aliases

Span = tuple[int, int]
_UPPER = "A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_WORD = rf"[{_UPPER}][A-Za-zÀ-ſ-]*(?:['’](?!s\b)[A-Za-zÀ-ſ]+)?"
_SMALL = r"(?:(?:van|von|de|der|da|di|du|del|la|le|bin|al|of) )?"
_RUN = rf"(?<![A-Za-zÀ-ſ0-9'’.-])(?:{_WORD}|[A-Z]\.)(?: {_SMALL}(?:{_WORD}|[A-Z]\.))*(?![A-Za-z0-9])"
_OFFICES = ("부", "위", "위원회", "당", "청", "원", "처")
_FEW = 3  # cited sentences
_HEARD = 0.8
_ARTICLE = r"\b[Tt]he [^ ]+$"
_NAME_BEHIND = r"['’]s\b|, (?:the|an?|its|whose|which)\b"


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a source sentence, and whether Korean may tell it by what its words mean."""

    words: tuple[str, ...]
    plain: bool


def in_place(claim: Claim, span: Span) -> bool:
    """Return whether a name that no article has stands for the one name of a source sentence that the draft leaves out."""
    if not 0 < len(claim.evidence) <= _FEW or unnamed.opening(claim.evidence[0].text):
        return False
    if any(one.language == "ko" for one in claim.context) or claim.text[slice(*span)].endswith(_OFFICES):
        return False
    rest = _without(claim.text, span)
    return any(_lacks_one(one.text, rest) for one in claim.evidence if not unnamed.opening(one.text))


def _without(text: str, span: Span) -> str:
    return text[: span[0]] + " " + text[span[1] :]


def _lacks_one(sentence: str, rest: str) -> bool:
    """Return whether a draft leaves out one name of a source sentence and tells the others of it."""
    mine = _names(sentence)
    left = [name for name in mine if not _told(name, rest)]
    return len(left) == 1 and not left[0].plain and (len(mine) > 1 or bool(_figures(sentence) & _figures(rest)))


def _figures(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d[\d,.]*\d|\d", text))


def leaves_out(sentence: str, draft: str) -> bool:
    """Return whether a draft leaves out some name of a source sentence that its words do not mean."""
    return any(not name.plain and not _told(name, draft) for name in _names(sentence))


@lru_cache(maxsize=256)
def _names(sentence: str) -> tuple[_Name, ...]:
    return tuple(_runs(sentence))


def _runs(sentence: str) -> Iterator[_Name]:
    english = lexicon.english()
    for match in compiled(_RUN).finditer(sentence):
        words = [one for one in match.group().split() if one[0].isupper() and len(one) > 1 and not one.endswith(".")]
        words = [one for one in words if one not in in_person.OPENERS]
        opens = not sentence[: match.start()].strip("\"“'‘ ")
        if opens and words and (words[0].lower() in english or (len(words) == 1 and not _sure(sentence, match))):
            words = words[1:]
        if words:
            office = len(words) == 1 and compiled(_ARTICLE).search(sentence[: match.end()]) is not None
            yield _Name(tuple(words), office or all(one.lower() in english or one.isupper() for one in words))


def _sure(sentence: str, word: re.Match[str]) -> bool:
    """Return whether the word that opens a sentence is a name: of the table, somebody who owns, or told what it is."""
    return (
        aliases.squeeze(word.group()) in aliases.table()
        or compiled(_NAME_BEHIND).match(sentence, word.end()) is not None
    )


def _told(name: _Name, draft: str) -> bool:
    """Return whether a draft has a name: by a word of it, by its key, or by a sound."""
    if any(word in draft for word in name.words):
        return True
    table = aliases.table()
    keys = aliases.keys(" ".join(name.words), table)
    if (keys | aliases.made_by(keys)) & aliases.keys(draft, table):
        return True
    words = [word for word in (*name.words, "".join(name.words)) if word]
    return any(_fits(word, form) for word in words for form in _forms(draft))


@lru_cache(maxsize=64)
def _forms(draft: str) -> frozenset[str]:
    words, known = re.findall("[가-힣]{1,12}", draft), lexicon.korean()
    joined = [a + b for a, b in pairwise(words) if a not in known]
    forms = [form for one in (*words, *joined) for form in strangers.readings(one)]
    return frozenset(form for form in forms if len(form) > 1 and form not in known)


@lru_cache(maxsize=16384)
def _fits(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word may be a Latin one, by the kindest hearing."""
    if hangul in strangers.written(latin) or not transcribed.another(latin, hangul):
        return True
    return hearing.likeness(latin, hangul) >= _HEARD
