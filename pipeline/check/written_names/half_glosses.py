"""A name in both writings that takes a half of a source's name for another: 레나 베버(Lena Weber) where it has Lena Hartwig, 모스 프로(Moss Pro) for Moss.

A word of the name stands in the articles, so looking the words up finds it; the name as a whole stands nowhere, and theirs that shares the word goes on
otherwise. What only says more of a name that the source has by a part (a given name before Hartwig) contradicts nothing.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import in_person, transcribed
from pipeline.messages import say
from pipeline.text.patterns import deferred

_WORD = r"[A-ZÀ-Þ][\w'’&-]*"
_GLOSS = deferred(
    rf"(?P<hangul>[가-힣][가-힣A-Za-z0-9·-]*(?: [가-힣A-Z][가-힣A-Za-z0-9·-]*){{0,3}}) ?\((?P<latin>{_WORD}(?: (?:(?:de|van|von|der|bin|by|of|for|from|and) )?{_WORD}){{0,3}})\)"
)
_NAMES = rf"\b{_WORD}(?:[ ](?:(?:de|van|von|der|bin) )?{_WORD})+"
_OWNED = re.compile(r"['’]s?$")
_TITLE = re.compile(
    r"[A-Z]{2,5}|Chief|President|Chair(?:man|woman)?|Director|Founder|Professor|Dr|Reporter|Minister|Secretary|Senator|Officer|Executive|Analyst|Engineer|Adviser|Advisor|Editor|Spokes(?:man|woman|person)"
)
_SPELT = 0.8  # of the letters of two words in common: then one may be the other, spelt otherwise
_LIKE, _OTHER = (
    0.3,
    0.45,
)  # how far the sounds of a name's two writings are at most, and from where on they are two names
_TWO = 2
_EDITIONS = frozenset(
    str.split(
        "Pro Plus Max Mini Ultra Lite Turbo Air Nano Flash Edge Studio Enterprise Premium Large Small Micro Preview Next"
    )
)
_HOUSES = frozenset(
    str.split("AI Labs Lab Robotics Systems Health Bio Capital Ventures Motors Energy Networks Technologies Group Bank")
)


def half_glosses(claim: Claim) -> Iterator[Flag]:
    """Yield the names in both writings of which English articles have one word with others beside it, and those whose Hangul is another name."""
    if "(" not in claim.text or any(one.language != "en" for one in claim.context):
        return
    text = " \n ".join(one.text for one in claim.context)
    for match in _GLOSS.finditer(claim.text):
        latin, hangul = match["latin"].split(), match["hangul"].split()
        name = claim.text[match.start("hangul") + len(match["hangul"]) - len(_last(hangul, len(latin))) : match.end()]
        span = (match.end() - len(name), match.end())
        if _phrase(match["latin"], text):
            if _of_another(hangul, latin, claim):
                yield Flag("name", "block", span, say("check.name", name=name), claim.ids, 0.8)
        elif _far(latin, hangul) <= _LIKE:
            message = say("check.name", name=name)
            if _goes_on_otherwise(tuple(latin), text):
                yield Flag("name", "block", span, message, claim.ids, 0.8)
            elif _spelt_otherwise(tuple(latin), text):
                yield Flag("name", "warn", span, message, claim.ids, 0.6)


def _last(words: Sequence[str], count: int) -> str:
    return " ".join(words[-count:])


def _phrase(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _goes_on_otherwise(latin: tuple[str, ...], text: str) -> bool:
    """Return whether a source has a name of which this one has a word, each with one of its own, or this one only adds an edition or a maker."""
    made_by = "by" in latin
    latin = tuple(word for word in latin if word[0].isupper())
    own = [word for word in latin if not _stands(word, text)]
    if not own or len(own) == len(latin) or len(latin) < _TWO:
        return False
    if own == [latin[-1]] and (latin[-1] in _EDITIONS or made_by):
        return True
    return any(_differs(latin, theirs, own) for theirs in _several(text))


def _differs(latin: tuple[str, ...], theirs: tuple[str, ...], own: Sequence[str]) -> bool:
    """Return whether two names share a word at one end, and have another one each at the other."""
    rest = [word for word in theirs if word not in latin]
    shared = [word for word in theirs if word in latin]
    ends = latin[0] == theirs[0] or latin[-1] == theirs[-1]
    if not (shared and rest and ends) or any(_one_word(mine, other) for mine in own for other in rest):
        return False
    if all(word in _HOUSES for word in shared):
        return any(mine[:_TWO] == other[:_TWO] for mine in own for other in rest)
    return True


def _spelt_otherwise(latin: tuple[str, ...], text: str) -> bool:
    """Return whether a person's name of two words has its first one of a source's and the last one almost: David Simon for David Simmons."""
    if len(latin) != _TWO or _folded(latin[-1]) in map(_folded, re.findall(r"[^\W\d_]+", text)):
        return False
    return any(
        len(theirs) == _TWO and theirs[0] == latin[0] and _one_word(latin[-1], theirs[-1]) for theirs in _several(text)
    )


def _folded(word: str) -> str:
    """Return a word without its marks and its capitals."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _one_word(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio() >= _SPELT


def _stands(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?:s|['’]s)?(?!\w)", text, re.IGNORECASE) is not None


@lru_cache(maxsize=64)
def _several(text: str) -> frozenset[tuple[str, ...]]:
    """Return the names of two and more words that stand in a text, those behind their owner or a title without it too: Nordvik's Mark Berg, CEO Mark Berg."""
    found = set()
    for match in compiled(_NAMES).finditer(text):
        words = match.group().split()
        own = [place for place, word in enumerate(words[:-1], 1) if _OWNED.search(word) or _TITLE.fullmatch(word)]
        for first in (0, *own):
            if len(words) - first >= _TWO:
                found.add(tuple(_OWNED.sub("", word) for word in words[first:]))
    return frozenset(found)


def _far(latin: Sequence[str], hangul: Sequence[str]) -> float:
    """Return how far the sounds of a Latin name are from the last Hangul words, as many as are nearest, from either end."""
    names = ("".join(latin), "".join(latin[::-1]))
    ends = ("".join(hangul[-count:]) for count in range(1, len(hangul) + 1))
    return min(transcribed.distance(re.sub(r"[^\w]", "", name), end, 1.0) for end in ends for name in names)


def _of_another(hangul: Sequence[str], latin: Sequence[str], claim: Claim) -> bool:
    """Return whether two Hangul words before a person's name are surely the name of somebody else."""
    words = hangul[-_TWO:]
    if len(words) < _TWO or len(latin) != _TWO or any(in_person.plain(word) for word in words):
        return False
    if not any(one.name == (latin[0], latin[1]) for text in claim.context for one in in_person.people(text.text)):
        return False
    turned = [
        [transcribed.distance(one, other, 1.0) for one, other in zip(each, words, strict=True)]
        for each in (latin, latin[::-1])
    ]
    return all(sum(min(far, 1.0) for far in some) / _TWO > _OTHER for some in turned) and min(turned[0]) >= _OTHER
