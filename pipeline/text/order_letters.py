"""How much a sentence is a planted order by its letters, too: rows of two to four letters in its words, beside what `text.order_words` sees.

Stems and endings that no class of words knows (`간추리는`, `옮기실 때`, `retellings`, `whoever recounts`) are seen here as the letters they share
with words that were learned. What each row, word, class and sign weighs was learned from labelled sentences of many writers, single lines and
whole articles, their honest twins thrice (`python -m bench.order_words --lettered`); it is a look of its own beside that of the words, and knows nothing of the neighbours.
"""

from collections.abc import Sequence
from functools import lru_cache

from pipeline.text import order_letter_weights
from pipeline.text.order_quotes import english_marks
from pipeline.text.order_words import features
from pipeline.text.patterns import deferred

_WORD = deferred(r"[^\W\d]+|\d+|[^\w\s]")
_ROWS = (2, 3, 4)
_LONGEST = 600  # characters of a sentence that are looked at


def lettered(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[float]:
    """Return for each sentence, of which the signs are known, how much it is an order by its words and letters; 0 is even."""
    bias, weights = order_letter_weights.BIAS, _weights()
    return [
        round(bias + sum(weights.get(name, 0.0) for name in lettered_features(text, found)), 2)  # a set has no order
        for text, found in zip(sentences, signs, strict=True)
    ]


def lettered_features(text: str, signs: frozenset[str]) -> frozenset[str]:
    """Return what a sentence is seen as: names of its words, classes, signs and rows of letters, none with a space."""
    return features(text, signs) | {f"l:{row}" for row in rows(english_marks(text))}


@lru_cache(maxsize=4_096)
def rows(text: str) -> frozenset[str]:
    """Return the rows of letters in the words of a text, their edges among them; how much a figure is, is not seen."""
    found: set[str] = set()
    for word in set(_WORD.findall(text[:_LONGEST].lower())):
        edged = f"^{'0' if word[0].isdigit() else word}$"
        found.update(edged[start : start + many] for many in _ROWS for start in range(len(edged) - many + 1))
    return frozenset(found)


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """Return the learned weights by name; they are kept by their levels, which is shorter."""
    return {name: level for level, names in order_letter_weights.LEVELS.items() for name in names.split(" ")}
