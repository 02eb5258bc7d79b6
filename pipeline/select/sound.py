"""How a name sounds, by its consonants, so that "라이트캡" can meet "Lightcap" without a table."""

import re
from functools import lru_cache

_INITIALS = ("k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "c", "c", "c", "k", "t", "p", "h")
_FINALS = tuple(" kkknnntllllllllmppttnttktpt")
_FIRST_SYLLABLE = 0xAC00
_LATIN = (
    (r"^(?:kn|gn)", "n"),
    (r"^wr", "r"),
    (r"^x", "s"),
    (r"ght", "t"),
    (r"tch|ch|dge|j", "C"),
    (r"ph|f|v|b|p", "P"),
    (r"z", "C"),
    (r"sh", "S"),
    (r"ts(?![aeiouy])", "C"),
    (r"th|t|d", "T"),
    (r"x", "KS"),
    (r"ck|q|k", "K"),
    (r"c(?=[eiy])", "S"),
    (r"g(?=[eiy])", "C"),
    (r"c|g", "K"),
    (r"nK(?![aeiouylr])", "N"),
    (r"s", "S"),
    (r"r(?![aeiouy])", ""),
    (r"r|l", "L"),
    (r"m", "M"),
    (r"n", "N"),
    (r"(?<=.)h", ""),
    (r"[^A-Zh]", ""),
)
_RULES = tuple((re.compile(pattern), sound) for pattern, sound in _LATIN)
_DOUBLE = re.compile(r"(.)\1+")
_LEAST = 3
_R = re.compile("(?<=[가-힣])르(?=[가-앃자-힣])")  # not before a vowel (ㅇ)


@lru_cache(maxsize=30_000)
def sound_of(word: str) -> str:
    """Return the consonants of a Hangul or Latin word in one alphabet; empty where they are too few to tell names apart."""
    sound = _hangul(word) if "가" <= word[:1] <= "힣" else _latin(word)
    sound = _DOUBLE.sub(r"\1", sound)
    return sound if len(sound) >= _LEAST else ""


def other_sound_of(word: str) -> str:
    """Return how a Hangul word sounds where `르` before a consonant is an `r` that others leave out: 코르비드 beside 코비드, Corvid; else nothing."""
    sound = sound_of(_R.sub("", word)) if _R.search(word) else ""
    return sound if sound != sound_of(word) else ""


def consonants(word: str) -> str:
    """Return all consonants of a Hangul or Latin word in one alphabet, however few, without those that writers of Hangul take for one another."""
    silent = re.sub(r"(?<=[a-z]r)e$", "", word.lower())  # the end of `wire`, which nobody speaks
    sound = _hangul(word) if "가" <= word[:1] <= "힣" else _latin(silent)
    return _DOUBLE.sub(r"\1", sound.replace("c", "k"))


def _hangul(word: str) -> str:
    sounds = []
    for syllable in word:
        place = ord(syllable) - _FIRST_SYLLABLE
        if 0 <= place < 19 * 588:
            sounds += [_INITIALS[place // 588], _FINALS[place % 28]]
    return "".join(sounds).replace(" ", "")


def _latin(word: str) -> str:
    sound = word.lower()
    for pattern, replacement in _RULES:
        sound = pattern.sub(replacement, sound)
    return sound.lower()
