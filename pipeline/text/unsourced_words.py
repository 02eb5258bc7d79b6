"""How much a Korean sentence states something of the world, learned and not written: its letters in rows of two to four.

Nobody can list the shapes in which a sentence claims something (`위약금도 있어요`, `다들 갈아탔거든요`) nor those in which it claims nothing
(`여기까지 따라오셨다면 절반은 온 거예요`). Here a sentence is seen as its rows of letters, the edges of its words among them; what each of
these weighs was learned from labelled sentences of several writers (`python -m bench.unsourced_words`). Figures are not told apart.
"""

from functools import lru_cache

from pipeline.text import unsourced_word_weights
from pipeline.text.patterns import deferred

_WORD = deferred(r"[가-힣]+|[A-Za-z]+|\d+|[?!]")
_EDGE = "_"
_ROWS = (2, 3, 4)
_LONGEST = 1_000  # characters of a sentence that are looked at


def leaning(text: str) -> float:
    """Return how much a sentence is one that states something; 0 is even."""
    weights = _weights()
    found = sum(weights.get(row, 0.0) for row in sorted(rows(text)))
    return round(unsourced_word_weights.BIAS + found, 2)


def rows(text: str) -> frozenset[str]:
    """Return what a sentence is seen as: rows of letters, none with a space."""
    line = _EDGE + _EDGE.join("0" if word[0].isdigit() else word for word in _WORD.findall(text[:_LONGEST])) + _EDGE
    return frozenset(line[start : start + many] for many in _ROWS for start in range(len(line) - many + 1))


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """Return the learned weights by row; they are kept by their levels, which is shorter."""
    return {row: level for level, found in unsourced_word_weights.LEVELS.items() for row in found.split(" ")}
