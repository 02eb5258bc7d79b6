"""Numbers that go with no count of other things: an age (`65 and older`), a number of a share told in a few (`four in ten`), a place in a row.

`10/65` is no share of anybody, however near it comes to a figure.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.figures.derive import shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NUMBER = deferred(r"\d+(?:\.\d+)?")
_AGED = deferred(r"\b(?:ages?|aged)(?: (?:of|between|from|under|over))? (?:\d+(?: (?:and|to) |[-–]))?$")
_OLDER = deferred(
    r"(?:[ -]years?[ -]olds?| years of age|\+| (?:and|or) (?:older|over|above|up|younger|under|below))\b|세|살"
)
_BOUND = deferred(r"\b(?:under|over|above|below|older than|younger than) (?:the age of )?$")
_NO_NOUN = deferred(r"[.,;)]|$| (?:who|and|were|are|have|has|had|said|say|in|was|is|it|do|did|to|also)\b")
_IN = deferred(r" (?:in|of) ", re.IGNORECASE)
_NAMED = deferred(r"\b[A-Z][\w.-]* $")
_FEW = 10
_PLAIN = frozenset({"1", "100"})  # of every step


def unlike(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether an operation holds a number that is only an age, a few of a few or a place against figures of another sort."""
    if drafted.kind not in ("percent", "times"):
        return False
    numbers = [number for number in dict.fromkeys(_NUMBER.findall(step)) if number not in _PLAIN]
    found = [sorts for number in numbers if (sorts := _sorts(claim, number))]
    if drafted.kind == "percent" and {"age"} in found:
        return True  # a man may be twice as old as another, but no percentage of him
    odd = [sorts for sorts in found if "" not in sorts and not (found.count(sorts) > 1 and sorts - {"age", "place"})]
    return bool(odd) and not any(all(one in sorts for sorts in found) for one in odd[0])  # `two in three of the 60%`


def _sorts(claim: Claim, number: str) -> set[str]:
    """Return of which sorts a number is in its sources: an age, the few of which it is one, a place; nothing where it is of none of these."""
    return {_sort(text, language, one) for text, language, one in _places(claim, number)}


def _places(claim: Claim, number: str) -> Iterator[tuple[str, str, Quantity]]:
    for each in claim.evidence:
        for one, numbers in _numbers(each.text, each.language):
            if number in numbers:
                yield each.text, each.language, one


@lru_cache(maxsize=512)
def _numbers(text: str, language: str) -> tuple[tuple[Quantity, tuple[str, str]], ...]:
    """Return the figures of a text that a step may count with, each with the two ways in which a step may write it."""
    return tuple(
        (one, (shown(one.value), shown(one.value / one.step)))
        for one in quantities.find(text, language)
        if one.kind not in ("times", "ordinal")
    )


def _sort(text: str, language: str, one: Quantity) -> str:
    before, behind = text[: one.span[0]], one.span[1]
    years = one.text.endswith(("old", "olds", "세", "살"))
    bounded = one.kind in ("number", "count") and _BOUND.search(before) and _NO_NOUN.match(text, behind)
    if years or _OLDER.match(text, behind) or _AGED.search(before) or bounded:
        return "age"
    for share in quantities.find(text, language):
        few = share.kind == "times" and share.value < 1 and _IN.search(share.text) and one.value <= _FEW
        inside = share.span[0] <= one.span[0] and one.span[1] <= share.span[1]
        few = few and not _NAMED.search(text[: share.span[0]])  # `Orca 4 in 7`
        if few and inside and share.span != one.span:
            return f"of {share.span}"
        if share.kind == "ordinal" and inside:
            return "place"
    return ""
