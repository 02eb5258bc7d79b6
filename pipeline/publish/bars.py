"""Decide where the values of a fact list are one comparison, and how long each one's bar is.

A bar starts at zero and is as long as its figure says (a bar cut off at its foot overstates a difference), so a list with
a negative figure gets none. What is not one figure with one unit in every row (`4분 10초 → 25초`) is no comparison either.
"""

import html
import re
from collections.abc import Sequence
from fractions import Fraction

from pipeline.publish.marks import MARK
from pipeline.text import quantities
from pipeline.text.quantities import VALUES, Quantity

_AROUND = re.compile(r"약|대략|평균|총|모두|가량|정도|쯤|기록|\s|[.,:·]")
_BRACKET = re.compile(r"\([^()]*\)")
_TAG = re.compile(r"<[^>]+>")
_MINUS = re.compile(r"[-−–]\s*[$€£¥₩]?\s*$")
_YEARS = range(1900, 2101)
_LEAST = Fraction(1, 100)  # of the longest bar: shorter ones would not be seen


def widths(values: Sequence[str]) -> tuple[str, ...] | None:
    """Return the bar of each value as a percentage of the longest, empty for zero; None where bars would not compare.

    The values are HTML, as they stand in the table.
    """
    found = [_figure(html.unescape(_TAG.sub("", MARK.sub("", value)))) for value in values]
    figures = [one for one in found if one is not None]
    if len(figures) < max(2, len(found)) or len({_sort(one) for one in figures}) > 1:
        return None
    longest = max(one.value for one in figures)
    shortest = min(one.value for one in figures)
    if shortest < 0 or shortest == longest:
        return None
    return tuple(_width(one.value / longest) for one in figures)


def _figure(text: str) -> Quantity | None:
    """Return the one figure that a value is; what stands in brackets after it explains it."""
    bare = _BRACKET.sub(lambda match: " " * len(match.group()), text)
    places = quantities.readings(bare, "ko")
    if len(places) != 1:
        return None
    one = next((reading for reading in places[0] if reading.kind in VALUES), None)
    if one is None or one.words or one.per or one.role or _MINUS.search(bare[: one.span[0]]):
        return None
    rest = bare[: one.span[0]] + bare[one.span[1] :]
    year = one.kind == "number" and one.value in _YEARS
    return None if year or _AROUND.sub("", rest) else one


def _sort(one: Quantity) -> tuple[str, str, str]:
    return (one.kind, one.unit, one.bound)


def _width(share: Fraction) -> str:
    return f"{round(max(share, _LEAST) * 100)}%" if share else ""
