"""Whether a few words of Korean and a few of English are of one thing: by the dictionary, by a name, by how a borrowed word sounds."""

from pipeline.check import quoted_words
from pipeline.check.vocabulary import sounds
from pipeline.text.patterns import deferred

_HANGUL = deferred(r"[가-힣]{2,}")
_LATIN = deferred(r"[A-Za-zÀ-ſ]{4,}")
_PARTICLE = deferred(r"(?:에서는?|에게는?|으로|보다|까지|들?[은는이가을를의에도와과로])$")


def told(korean: str, english: str) -> int:
    """Return how many words of a Korean stretch tell one of an English stretch."""
    places = set(quoted_words.told(korean, english))
    return len(places | {match.span() for match in _HANGUL.finditer(korean) if _heard(match.group(), english)})


def named(korean: str, english: str) -> bool:
    """Return whether two stretches share a word, be it a borrowed one: 미니캡 is a minicab."""
    return told(korean, english) > 0


def _heard(hangul: str, english: str) -> bool:
    bare = _PARTICLE.sub("", hangul)
    return len(bare) > 1 and any(sounds.alike(latin, bare) for latin in _LATIN.findall(english))
