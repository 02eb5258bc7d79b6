"""Whether an English text has a word, or two or three together, that a Hangul one may write: Ossetia in Ossetian, third-party in 써드파티."""

import re
from functools import lru_cache
from itertools import pairwise

from pipeline.check.lazily import compiled
from pipeline.check.written_names import transcribed

_WORD = r"[A-Za-zÀ-ſ'’]{2,}"
_COMPOUND = r"(?<![A-Za-z-])[a-z]{2,}-[a-z]{2,}(?![A-Za-z-])"
_HEARD = 0.15
_PLAIN = 0.08
_OF_A_PLACE = r"(?<=.{4})(?:n|an|ian|ese|(?<!tt|ll|nn|cc|ss|pp|zz)i)$"  # Marchetti is of no place
_SHORT = 2
_SIDES = {
    "남": r"\b[Ss]outh(?:ern)?\b",
    "북": r"\b[Nn]orth(?:ern)?\b",
    "동": r"\b[Ee]ast(?:ern)?\b",
    "서": r"\b[Ww]est(?:ern)?\b",
}


@lru_cache(maxsize=4096)
def stands(text: str, hangul: str) -> bool:
    """Return whether some word of a text may be read so: a name, two or three words together, or nearly to the letter another word."""
    plain, names = words(text)
    side = _SIDES.get(hangul[0])
    if side and len(hangul) > _SHORT and re.search(side, text):
        return stands(re.sub(side, " ", text), hangul[1:])
    if any(transcribed.within(one, hangul, _HEARD) for one in names):
        return True
    return any(transcribed.within(one, hangul, _PLAIN) for one in plain)


def _places_of(word: str) -> list[str]:
    """Return the places that a word with a capital may be of: Ossetia for Ossetian, Senegal for Senegalese, Sindh for Sindhi."""
    return [word[: match.start()] + more for match in compiled(_OF_A_PLACE).finditer(word) for more in ("", "a")]


@lru_cache(maxsize=64)
def words(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the plain words of a text, two that are one too (third-party is 써드파티), and its names with those that stand together as one."""
    found = re.findall(_WORD, text)
    compounds = [one.replace("-", "") for one in re.findall(_COMPOUND, text)]
    compounds += [a + b for a, b in pairwise(found) if a.islower() and b.islower()]
    near = [(*found[place : place + 3],) for place in range(len(found))]
    joined = ["".join(row[:many]) for row in near for many in (2, 3) if len(row) >= many and row[many - 1][0].isupper()]
    small = ["".join(row[:2]) for row in near if len(row) > 1 and len(row[0]) < 5 and len(row[1]) < 5]
    plain = [one for one in found if one[0].islower()] + compounds
    joined += [stem for one in found if one[0].isupper() for stem in _places_of(one)]
    return tuple(dict.fromkeys(plain)), tuple(
        dict.fromkeys([one for one in found if one[0].isupper()] + joined + small)
    )
