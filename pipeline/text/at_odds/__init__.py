"""Where a source contradicts itself: a change that its two ends do not give, a share that is none of its numbers, a total of other parts.

Only what one sentence, or one table, tells whole is reckoned: both ends right beside their change, part and whole beside the share, all
parts beside their sum. Everything is taken as it was rounded; what is told roughly is held to a twentieth.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from pipeline.text import quantities, table_rows
from pipeline.text.at_odds import changes, shares, totals
from pipeline.text.at_odds.found import AtOdds as AtOdds
from pipeline.text.at_odds.found import Row
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNIT = deferred(r"[^\d.,\s]")
_TOOK = deferred(r"\s?(?:새|만에|사이|동안|간|전|earlier|ago)(?![가-힣]{2})")
_OVER = deferred(r"\b(?:over|in|within|for|during)(?: the)?(?: last| past)? $")
_IN_BRACKETS = deferred(r"\d[^()\s]*(?: [a-z]+)? \((?:[^()]*[;,] )?$")
_BY_THE_WAY = deferred(
    r" \([^()]*\)|,? (?:in|at the end of|by|since) (?:(?:early|late|mid|the year) )?(?:[A-Z][a-z]+,? )?(?:19|20)\d\d(?![\d.%])|,? (?:a year|six months|a month|a decade|\d+ years) (?:earlier|ago|before)"
    r"|(?<=[\s,])(?:지난해|작년|올해|재작년|(?:19|20)\d\d년(?: \d{1,2}월)?|\d{1,2}월|\d{1,3}(?:년|개월|주|일) (?:새|만에|사이(?:에)?|동안)) ?"
)
_LONGEST = 1_000  # characters
_NO_FIGURES = frozenset(("date", "time", "weekday", "relative", "version", "ordinal", "quarter"))


def within(numbered: Sequence[tuple[str, str]], language: str) -> tuple[AtOdds, ...]:
    """Return what an article's sentences, with their names, say against their own numbers."""
    return _within(tuple(numbered), language)


@lru_cache(maxsize=64)
def _within(numbered: tuple[tuple[str, str], ...], language: str) -> tuple[AtOdds, ...]:
    found = [AtOdds((name,), row) for name, text in numbered for row in _of_sentence(text, language)]
    for cells, rows in groupby(numbered, key=lambda one: one[1].count(table_rows.CELLS)):
        if cells:
            found += [AtOdds(ids, row) for ids, row in totals.of_table(list(rows))]
    return tuple(found)


@lru_cache(maxsize=1024)
def _of_sentence(text: str, language: str) -> tuple[Row, ...]:
    """Return the contradictions within one sentence."""
    if len(text) > _LONGEST or table_rows.CELLS in text or sum(letter.isdigit() for letter in text) < 3:
        return ()
    told = _values(text, language)
    rows = [*totals.of_sentence(text, told, language), *(changes.of_pairs(text, told) if language == "ko" else ())]
    for three in zip(told, told[1:], told[2:], strict=False):
        gaps = [_gap(text, one, other) for one, other in pairwise(three)]
        rows += [*changes.of_three(text, three, gaps, language), *shares.of_three(text, three, gaps, language)]
    return tuple(dict.fromkeys(rows))


def _values(text: str, language: str) -> list[Quantity]:
    """Return the figures of a text that are above nothing in their order, one reading each; days and years are none."""
    read = {}
    for group in quantities.readings(text, language):
        if all(one.kind not in _NO_FIGURES for one in group):
            one = next((one for one in group if one.kind == "points"), group[0])
            if one.kind in ("percent", "duration") and not _UNIT.search(one.text):
                one = next((other for other in group if other.kind == "number"), one)  # the unit is another figure's
            if not one.per and one.value > 0 and not _aside(text, one):
                read[one.span] = one
    return [read[span] for span in sorted(read)]


def _aside(text: str, one: Quantity) -> bool:
    """Whether a figure is a sum in another currency behind one, or says only how long something took."""
    if one.kind == "duration":
        return _TOOK.match(text, one.span[1]) is not None or _OVER.search(text[: one.span[0]]) is not None
    return one.kind == "money" and _IN_BRACKETS.search(text[: one.span[0]]) is not None


def _gap(text: str, one: Quantity, other: Quantity) -> str:
    """Return what stands between two figures, without what is said aside and when it was."""
    return _BY_THE_WAY.sub("", text[one.span[1] : other.span[0]])
