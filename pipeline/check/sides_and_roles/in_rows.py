"""Amounts that a source sentence tells in a row, of one sort: `$6 million to Arles and $9 million to Nîmes`, `23 and 17 goals`.

A row is what `together`, `each` and `on average` can be said of. A figure of another sort, a capacity or a debt, stands in no row with them.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Row = tuple[Quantity, ...]
_BARE = deferred(r"(?:, (?:and )?| and )(?:[$€£¥₩])?")
_PREPOSITION = deferred(r"(?: [a-z][a-z-]*){0,2}? (?P<word>on|in|at|for|from|to|with|by|of)\b")
_GAP = deferred(r"[^.;:?!()]{1,60}?(?:,| and)(?: then| another| a further)? (?:the )?(?:[$€£¥₩])?")
_OF_THAT = deferred(r"(?: [a-z-]+){0,2} of (?:that|those|which|whom|them|it|this|these)\b")
_TOTAL_BEFORE = deferred(
    r"\b(?:(?:a|the) total of|total(?:led|ling|ing)?|altogether|combined|together|overall|in all|sum of|aggregate|joint)(?: [a-z]+){0,3} (?:[$€£¥₩])?$",
    re.IGNORECASE,
)
_TOTAL_BEHIND = deferred(
    r"(?: [a-z-]+){0,3}(?:,|:)? (?:in all|in total|altogether|all told|combined|together|between (?:them|the two|the three)|in sum|overall)\b",
    re.IGNORECASE,
)
_TOTAL_AHEAD = deferred(
    r"\b(?:between them|together|combined|all told|altogether|in all|in total)\b[^.;\d]{0,40}$", re.IGNORECASE
)
_KOREAN_TOTAL = deferred(r"(?:모두|합쳐|합해|합하면|총|통틀어|합계)\s(?:약\s)?$")
_FEWEST, _MOST = 2, 6


def rows(evidence: Sequence[Evidence], like: Quantity) -> Iterator[tuple[Evidence, Row]]:
    """Yield the rows of a source that hold amounts of the sort of a figure, each with its sentence."""
    for one in evidence if not like.per else ():
        if one.language == "en":
            yield from ((one, row) for row in _rows(one.text, amounts(one, like)))


def amounts(one: Evidence, like: Quantity) -> Row:
    """Return the figures of a source sentence that can be added to a figure, a bare number in the unit that it shares with another."""
    found = (next((each for each in group if derive.pairs(each, like)), None) for group in _readings(one))
    return tuple(each for each in found if each is not None and each.value > 0)


def _readings(one: Evidence) -> list[tuple[Quantity, ...]]:
    return quantities.readings(one.text, one.language)


def _rows(text: str, figures: Row) -> Iterator[Row]:
    found: list[list[Quantity]] = []
    for one in figures:
        if found and _follows(text, found[-1][-1], one) and not total(text, "en", one):
            found[-1].append(one)
        else:
            found.append([one])
    yield from (tuple(row) for row in found if _FEWEST <= len(row) <= _MOST)


def _follows(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a figure stands in a row with the one before it: right behind it, or with the same preposition."""
    between = text[one.span[1] : other.span[0]]
    if _BARE.fullmatch(between):
        return _OF_THAT.match(text, other.span[1]) is None
    first, second = _PREPOSITION.match(text, one.span[1]), _PREPOSITION.match(text, other.span[1])
    alike = first is not None and second is not None and first["word"] == second["word"]
    return alike and _GAP.fullmatch(between) is not None


_GIVEN_UP = deferred(
    r"\b(?:dropp?|scrapp?|abolish|abandon|eliminat|end|cancel|remov|lift|waiv|kill|axe?|discontinu)(?:s|e|es|ed|ing)? [^.;\d]{0,24}$",
    re.IGNORECASE,
)
"""`dropped the $12.99 fee altogether` adds nothing up."""


def total(text: str, language: str, one: Quantity) -> bool:
    """Return whether a source tells a figure as what several come to together."""
    before = text[: one.span[0]]
    if language == "ko":
        return _KOREAN_TOTAL.search(before) is not None
    behind = not _GIVEN_UP.search(before) and _TOTAL_BEHIND.match(text, one.span[1])
    return bool(behind or _TOTAL_BEFORE.search(before) or _TOTAL_AHEAD.search(before))
