"""Which English words a Korean word of the news is told for, learned and not written: 재고 for `inventories`, 판독 for `reading`.

The lexicon (`lexicon`) has what two newsrooms call one thing by their own tables, and most words stand in no table. Here the weights
were learned from our own right pairs alone (`python -m bench.told_words`): how likely two words are each other's, from 0 to 1, by the
first model of Brown et al. (1993), in both directions. A word is seen as it stands without its particle and, if long, as its first two
syllables, so that 판독이 and 판독했어요 are one.
"""

from collections.abc import Mapping
from functools import lru_cache

from pipeline.check.vocabulary import told_word_weights
from pipeline.text.patterns import deferred

_PARTICLE = deferred(
    r"(?:에서[는도]|으로[는도]|에게[는서]?|이?라[는고]|에서|으로|까지|부터|보다|에[는도]|처럼|만큼|이나|이란|들[이은을의]?|[은는이가을를의에도로와과만])$"
)
_ENGLISH = deferred(r"[A-Za-z][A-Za-z'’\-]*|\d[\d.,]*")
_KOREAN = deferred(r"[가-힣]+|[A-Za-z][A-Za-z\-]*|\d[\d.,]*")
_BEGINS = "~"


def english(text: str) -> list[tuple[str, tuple[int, int]]]:
    """Return the words of an English text as they are seen here, with their places."""
    return [(stem(match.group()), match.span()) for match in _ENGLISH.finditer(text)]


def korean(text: str) -> list[str]:
    """Return the words of a Korean text as they are seen here; one of other letters is seen as an English one."""
    return [seen for word in _KOREAN.findall(text) for seen in _seen(word)]


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return an English word without the commonest endings, which is no word to read: `narrowed` and `narrows` are `narrow`."""
    word = word.lower().replace("’", "'").rstrip(".,")
    if word.endswith("n't"):
        return word
    word = word.removesuffix("'s").strip("'-")
    if len(word) < 5:
        mute = len(word) == 4 and (word[-1] == "e" or (word[-1] == "s" and word[-2] not in "su"))
        return word[:-1] if mute else word
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            bare = word[: -len(ending)]
            return bare[:-1] if bare[-1] == bare[-2] and bare[-1] not in "lsz" else bare.rstrip("e")
    if word.endswith("ies"):
        return word[:-3] + "y"
    bare = word[:-1] if word[-1] == "s" and word[-2] not in "su" else word
    return bare[:-1] if bare[-1] == "e" and len(bare) > 3 else bare


@lru_cache(maxsize=8192)
def told_for(seen: str) -> Mapping[str, float]:
    """Return the English words that a Korean word is told for, each with how likely that is."""
    found = _weights().get(seen)
    return {word: told_word_weights.STEP * int(level) for word, level in found} if found else {}


@lru_cache(maxsize=8192)
def _seen(word: str) -> tuple[str, ...]:
    if not "가" <= word[0] <= "힣":
        return (stem(word),)
    bare = _PARTICLE.sub("", word) if len(word) > 1 else word
    return (bare or word, word[:2] + _BEGINS) if len(word) > 2 else (bare or word,)


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, list[tuple[str, str]]]:
    """Return the learned words: they are kept as `매출 revenu7 sale4|재고 inventory4`."""
    rows = (one.split(" ") for one in told_word_weights.ROWS.split("|"))
    return {row[0]: [(word[:-1], word[-1]) for word in row[1:]] for row in rows}
