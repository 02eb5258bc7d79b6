"""Which kind of language a sentence is plainly in, and which sentences of an article are in another than the rest."""

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.text.order_acts_foreign import western
from pipeline.text.order_excuses import mostly_korean
from pipeline.text.patterns import deferred

_SCRIPT = deferred(
    r"(?P<korean>[가-힣]{2})|(?P<eastern>[\u3040-\u30ff\u4e00-\u9fff]{4})|(?P<cyrillic>[\u0400-\u04ff]{4})|(?P<arabic>[\u0600-\u06ff]{4})"
)
_CYRILLIC, _KANA, _HAN = deferred(r"[а-яё]{3}", re.IGNORECASE), deferred(r"[ぁ-ん]"), deferred(r"[\u4e00-\u9fff]{2}")
_ENGLISH = deferred(r"\b(?:the|and|of|to|is|was|for|with|that|are)\b", re.IGNORECASE)
_PLAINLY = 2  # small English words that a plainly English sentence has
_READ_BY_ALL = frozenset(("english", "korean", ""))


def letters(text: str) -> str:
    """Return in which letters a sentence is, by which its language is looked up: `cyrillic`, `kana`, `hangul`, `han` or `latin`."""
    if _CYRILLIC.search(text):
        return "cyrillic"
    if _KANA.search(text):
        return "kana"
    if mostly_korean(text):
        return "hangul"
    return "han" if _HAN.search(text) else "latin"


def tongue(text: str) -> str:
    """Return which kind of language a sentence is plainly in; nothing where it is too short to tell."""
    if (script := _SCRIPT.search(text)) is not None:
        return str(script.lastgroup)
    if western(text):
        return "western"
    return "english" if len(_ENGLISH.findall(text)) >= _PLAINLY else ""


def most(tongues: Sequence[str]) -> str:
    """Return the kind of language that most sentences are in."""
    return max(Counter(filter(None, tongues)).items(), key=lambda one: one[1], default=("", 0))[0]


def strangers(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences in a foreign language of their own, in an article that is in English or Korean.

    The two stand beside each other in many an article, so that neither is a stranger to the other.
    """
    found = frozenset(place for place, text in enumerate(sentences) if tongue(text) not in _READ_BY_ALL)
    return found if 2 * len(found) < len(sentences) else frozenset()
