"""A name in Latin letters that is one slip of the hand away from that of a source: `Bassalt` for Basalt, `OCED` for the OECD.

A slip is one letter too many, too few or another, or two neighbours turned (Damerau 1964: four of five misspellings are one of these). Spellings of
two countries (`Center` and `Centre`), a plural and what only ends otherwise are none.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_NAME = deferred(r"(?<![A-Za-z0-9_./@#&-])(?:[a-z]?[A-Z])[A-Za-z]{3,}(?![A-Za-z0-9_]|\.[a-z])")
_HIDDEN = deferred(r"\]\([^)\n]{0,500}\)|`[^`\n]{0,200}`|https?://\S{1,500}")
_SHORT, _LONG = 5, 7
_TWO_WAYS = (
    ("er", "re"),
    ("or", "our"),
    ("ize", "ise"),
    ("yze", "yse"),
    ("l", "ll"),
    ("og", "ogue"),
    ("e", "ae"),
    ("k", "que"),
    ("am", "amme"),
)
_ACCENTS = str.maketrans("éèêëáàâäãåíìîïóòôöõøúùûüçñ", "eeeeaaaaaaiiiioooooouuuucn")


def misspelt(claim: Claim) -> Iterator[Flag]:
    """Yield the names that no cited article spells so, where one has a name one slip away."""
    text = _HIDDEN.sub(lambda match: " " * len(match.group()), claim.text)
    for match in _NAME.finditer(text):
        word = match.group()
        held, spelt = _spellings(tuple(one.text for one in claim.context))
        if word.lower() in held or word.lower().rstrip("s") in held or f"{word.lower()}s" in held:
            continue
        near = sorted({one for one in spelt if _slipped(word, one)})
        if len(near) == 1:
            message = say("check.misspelt", name=word, source=near[0])
            yield Flag(
                "name",
                "block",
                match.span(),
                message,
                claim.ids,
                0.9,
                fixes.mended(claim.placed.text, match.span(), near[0]),
            )


@lru_cache(maxsize=64)
def _spellings(texts: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Return every word of some texts in small letters, and those that may be names."""
    words = [word for text in texts for word in re.findall(r"[A-Za-zÀ-ÿ]+", text)]
    plain = frozenset(word.lower().translate(_ACCENTS) for word in words)
    return plain, frozenset(word for text in texts for word in _NAME.findall(text))


def _slipped(word: str, name: str) -> bool:
    """Return whether a word is a name with one slip of the hand."""
    if word.isupper() or name.isupper():
        return word.isupper() and name.isupper() and _turned(word, name)
    one, other = word.lower(), name.lower()
    if min(len(one), len(other)) < _SHORT or abs(len(one) - len(other)) > 1 or one[-1:] == "s" or other[-1:] == "s":
        return False
    if any(
        {one, other} == {one.replace(a, b, 1), one} or {one, other} == {one.replace(b, a, 1), one} for a, b in _TWO_WAYS
    ):
        return False
    if len(one) == len(other):
        return _turned(one, other) or sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    if long == f"{short}n" and short[-1] in "aeio":
        return False  # Australia and Australian, Chile and Chilean
    if min(len(short), len(long)) < _LONG and (long.startswith(short) or long.endswith(short)):
        return False  # `Robot` and `Robotc`: another word as often as a slip
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _turned(one: str, other: str) -> bool:
    """Return whether two neighbouring letters have changed places."""
    if len(one) != len(other) or one == other:
        return False
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    first = places[0]
    return (
        len(places) == 2
        and places[1] == first + 1
        and one[first] == other[first + 1]
        and one[first + 1] == other[first]
    )
