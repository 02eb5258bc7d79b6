"""Which of two figures a word of the sentence belongs to, by where it stands: the grammar of nearness.

A figure's own words stand near it, on its side of commas, conjunctions and the other figure. Korean closes a clause with an
ending (고, 며, 지만) and puts what is measured before the measure; English hangs it on either side (`12 for Orca`).
"""

import math
from collections.abc import Sequence
from functools import lru_cache

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_WORD_COST = {"ko": 0.7, "en": 0.5}
_SHARP = 1.5
_FAR = 6.0
_CROSSED = 3.0
_APART = 0.4
_INSIDE = -1.5
_ENGLISH = (
    (deferred(r"(?<!\b[A-Z])[.;!?](?=\s|$)|\n"), 4.0),
    (deferred(r",(?!\d)(?! (?:which|who|at|with) )"), 1.5),
    (deferred(r"\b(?:and|while|but|versus|vs\.?|against|compared|than|whereas|up from|down from|or|from|to|ahead|followed|after|before|since|when|as)\b"), 1.5),
    (deferred(r"[()—–]| - "), 1.0),
)  # fmt: skip
_KOREAN = (
    (deferred(r"(?<!\d)[.;!?](?=\s|$)|\n"), 4.0),
    (deferred(r"(?<![은는도서])[,，](?!\d)"), 1.5),
    (deferred(r"(?<=[가-힣%)])(?:(?<![다냐])고|며|면서|지만|는데|은데|인데)(?=[\s,])"), 2.2),
    (deferred(r"(?:보다|대비|반면|대신|그중|이 중|가운데|중)(?=[\s,])"), 1.0),
    (deferred(r"[()—–]"), 1.0),
)
_ASIDE = deferred(r"\([^()]*\)")
_CLOSED = deferred(r",? (?:and|but|while|or)\b|; ")
_BESIDE = ("", "(", "is", "of", ":", "의", "은", "는", "이", "가", "을", "를")
_MEASURED = deferred(r"\s?(?:의|짜리|\()?\s?")
_OPENS = deferred(r"^\s?(?:와|과|에서|이던|였던)\s|^,\s|^\s?(?:으로|로),\s")
_SUBJECT = deferred(r"^(?:은|는|이|가|의)(?=\s)|^[:,]?\s")


def lean(text: str, language: str, places: Sequence[Span], one: Sequence[Span], other: Sequence[Span]) -> float:
    """Return how far a word leans to the figure `one` (up to 1) or to `other` (down to -1); near 0 where it may be both.

    The word and the figures may each stand in several places: the nearest count.
    """
    mine = min(_cost(text, language, place, span, other) for place in places for span in one)
    theirs = min(_cost(text, language, place, span, one) for place in places for span in other)
    return math.tanh((theirs - mine) / (2 * _SHARP)) * math.exp(-max(0.0, min(mine, theirs)) / _FAR)


def presence(text: str, places: Sequence[Span], figure: Span, others: Sequence[Span] = ()) -> float:
    """Return how near a word of a Korean sentence stands to a figure (1: beside it)."""
    return max(math.exp(-max(0.0, _cost(text, "ko", place, figure, others)) / _FAR) for place in places)


def _cost(text: str, language: str, word: Span, figure: Span, rivals: Sequence[Span]) -> float:
    if word[0] < figure[1] and figure[0] < word[1]:
        return _INSIDE
    after = word[0] >= figure[1]
    start, end = (figure[1], word[0]) if after else (word[1], figure[0])
    between = text[start:end]
    if language == "ko" and "(" in between:
        between = _ASIDE.sub("", between)
    cost = _gap(between, language)
    cost += _CROSSED * sum(start <= rival[0] and rival[1] <= end for rival in rivals)
    if language == "ko":
        return cost + _korean_cost(text, word, between, rivals, after=after)
    if not after and _CLOSED.match(between):
        cost += 1.5  # `shares of Kestrel and $52`: the word closes what went before
    return cost


@lru_cache(maxsize=4096)
def _gap(between: str, language: str) -> float:
    """Return what the words and marks between a word and a figure cost, whichever of the two stands first."""
    cost = _WORD_COST[language] * len(between.split()) + (0.0 if between.strip() in _BESIDE else _APART)
    for pattern, price in _KOREAN if language == "ko" else _ENGLISH:
        cost += price * len(pattern.findall(between))
    return cost


def _korean_cost(text: str, word: Span, between: str, rivals: Sequence[Span], *, after: bool) -> float:
    """Return what Korean order adds: a topic opens what follows, a noun that a figure measures stays with it."""
    opens = _SUBJECT.match(text[word[1] :]) is not None
    if after:
        follows = opens and len(between.split()) != 1 and any(rival[0] >= word[1] for rival in rivals)
        return (1.5 if _OPENS.match(between) else 0.0) + (1.2 if follows else 0.0)
    measured = any(0 <= word[0] - rival[1] <= 3 and _MEASURED.fullmatch(text[rival[1] : word[0]]) for rival in rivals)
    return 1.5 if measured and not opens else 0.0
