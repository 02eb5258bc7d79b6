"""Whether the dictionary gives a Korean word for one of an English text: what the lexicon's keys do not join, 포장할 and `packaged`."""

from functools import lru_cache

from pipeline.check.vocabulary import dictionary
from pipeline.text.patterns import deferred

_WORD = deferred(r"[A-Za-z]+")
_KOREAN = deferred(r"(?!있|없|하[는다여였]|했|되|됐|같)[가-힣]{2,}")
_PART = 3  # a third of the words that the dictionary has is no chance


def told(korean: str, english: str) -> bool:
    """Return whether a word may tell one of a text."""
    return not dictionary.told_for(korean.strip(".,!?")).isdisjoint(_stems(english))


def mostly(korean: str, english: str) -> bool:
    """Return whether so many words of a Korean text tell some of an English one that it tells that one."""
    meant = [stems for word in _KOREAN.findall(korean) if (stems := dictionary.told_for(word))]
    return bool(meant) and _PART * sum(not one.isdisjoint(_stems(english)) for one in meant) >= len(meant)


@lru_cache(maxsize=256)
def _stems(english: str) -> frozenset[str]:
    found = frozenset(stem for word in _WORD.findall(english) for stem in dictionary.lemmas(word))
    return found.union(*map(dictionary.forms, found))
