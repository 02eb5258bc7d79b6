"""Whether a Hangul word is a Latin one by its sound: 케스트럴 is Kestrel, 커버리지 is coverage.

Both are brought down to their consonants as Korean hears them (b, v and f are one, r after a vowel is silent); vowels are too
free in English spelling to compare. It never proves a name: it only tells which of the words at hand belong together.
"""

import re
from functools import lru_cache

from pipeline.text.name_kinds import PLAIN
from pipeline.text.patterns import deferred

_INITIALS = "KKNTTLMPPSS-JJJKTPH"
_FINALS = ("", "K", "K", "K", "N", "N", "N", "T", "L", "L", "L", "L", "L", "L", "L", "L", "M", "P", "P", "T", "T", "N", "T", "T", "K", "T", "P", "")  # fmt: skip
_SPELLINGS = (
    (deferred(r"tion|sion"), "sn"),
    (deferred(r"ph"), "p"),
    (deferred(r"th"), "t"),
    (deferred(r"sch|sh"), "s"),
    (deferred(r"tch|ch"), "j"),
    (deferred(r"ck|qu"), "k"),
    (deferred(r"igh|ough|augh|eigh"), "a"),
    (deferred(r"x"), "ks"),
    (deferred(r"c(?=[eiy])"), "s"),
    (deferred(r"g(?=[eiy])|dg"), "j"),
    (deferred(r"ng"), "n"),
    (deferred(r"(?<=[aeiou])r(?![aeiouyr])"), ""),
    (deferred(r"(?<=[a-z])h"), ""),
)
_LETTERS = str.maketrans({
    "b": "P", "p": "P", "f": "P", "v": "P", "c": "K", "k": "K", "q": "K", "g": "K", "s": "S", "z": "J", "j": "J", "d": "T", "t": "T",
    "l": "L", "r": "L", "m": "M", "n": "N", "h": "H", "a": "", "e": "", "i": "", "o": "", "u": "", "w": "", "y": "",
})  # fmt: skip
_CLOSE = {
    frozenset("ST"): 0.4,
    frozenset("SJ"): 0.3,
    frozenset("JK"): 0.4,
    frozenset("JT"): 0.4,
    frozenset("HP"): 0.4,
    frozenset("MN"): 0.6,
}
_CHANGE = {one + other: price for pair, price in _CLOSE.items() for one in pair for other in pair if one != other}
_LIGHT = {"H": 0.3, "L": 0.5, "T": 0.6, "K": 0.8, "N": 0.8, "S": 0.7}
_BROAD = str.maketrans("J", "S", "H")
_LIKE = 0.8
_SHORTEST = 3


def alike(latin: str, hangul: str) -> bool:
    """Return whether a Latin word and a Hangul word sound the same."""
    one, other = of_latin(latin), of_hangul(hangul)
    longest = max(len(one), len(other))
    if longest < _SHORTEST:
        return len(one) == 2 and one == other and latin[:1].isupper() and _opens(latin, hangul)
    if abs(len(one) - len(other)) > 2 or not _opens(latin, hangul):
        return False
    return 1 - _distance(one, other) / longest >= _LIKE


def _opens(latin: str, hangul: str) -> bool:
    """Return whether both open with a vowel or both with a consonant."""
    silent = (ord(hangul[0]) - 0xAC00) // 588 == 11
    return silent == (latin[0].translate(PLAIN).lower() in "aeiouwy")


def likeness(latin: str, hangul: str) -> float:
    """Return what part of the consonants a Latin and a Hangul word have in common, in order; one without any is like every other."""
    one, other = (word.translate(_BROAD) for word in (of_latin(latin), of_hangul(hangul)))
    if not one or not other:
        return 1.0
    row = [0] * (len(other) + 1)
    for mine in one:
        left = [0]
        for place, theirs in enumerate(other):
            left.append(row[place] + 1 if mine == theirs else max(row[place + 1], left[-1]))
        row = left
    return 2 * row[-1] / (len(one) + len(other))


def nearness(one: str, other: str) -> float:
    """Return from 0 to 1 how near the consonants of two words are; two words without any are one."""
    longest = max(len(one), len(other))
    return max(0.0, 1 - _distance(one, other) / longest) if longest else 1.0


def opens(latin: str, hangul: str) -> bool:
    """Return whether both words begin with a vowel, or both with one consonant."""
    vowel = latin[0].translate(PLAIN).lower() in "aeiouwy"
    one, other = (word.translate(_BROAD)[:1] for word in (of_latin(latin), of_hangul(hangul)))
    return _opens(latin, hangul) and (vowel or one == other)


@lru_cache(maxsize=16_384)
def of_latin(word: str) -> str:
    """Return the consonants of a Latin word as Korean hears them."""
    lower = word.translate(PLAIN).lower()
    for pattern, instead in _SPELLINGS:
        lower = pattern.sub(instead, lower)
    return _once(lower.translate(_LETTERS))


@lru_cache(maxsize=16_384)
def of_hangul(word: str) -> str:
    """Return the consonants of a Hangul word."""
    found = ""
    for letter in word:
        number = ord(letter) - 0xAC00
        if 0 <= number < 11172:
            initial = _INITIALS[number // 588]
            found += ("" if initial == "-" else initial) + _FINALS[number % 28]
    return _once(found)


def _once(letters: str) -> str:
    return re.sub(r"(.)\1+", r"\1", "".join(one for one in letters if one.isupper()))


@lru_cache(maxsize=32_768)
def _distance(one: str, other: str) -> float:
    """Return how far the consonants of two words are apart; kept, since a few sounds in a row are those of many words."""
    lost = [_LIGHT.get(letter, 1.0) for letter in other]
    row = [0.0]
    for price in lost:
        row.append(row[-1] + price)
    for mine in one:
        own = _LIGHT.get(mine, 1.0)
        before = row[0] + own
        left = [before]
        for place, theirs in enumerate(other):
            last = row[place] if mine == theirs else row[place] + _CHANGE.get(mine + theirs, 1.0)
            last = min(last, row[place + 1] + own, before + lost[place])
            left.append(last)
            before = last
        row = left
    return row[-1]
