"""The unit of time that an amount is told for: 450,000 rides a week, `하루 25번`, `월 8만 7000원`."""

from collections.abc import Iterable
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import follows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_DIGIT = deferred(r"\d")
_BEHIND, _BEFORE = 28, 8


def frame(text: str, start: int) -> Quantity | None:
    """Return the one unit of time that a draft names right before a figure, if any."""
    behind = [one for one in quantities.find(text, "ko") if follows.single(one) and one.span[1] <= start]
    near = [one for one in behind if start - one.span[1] <= _BEFORE and not _DIGIT.search(text[one.span[1] : start])]
    return near[-1] if near else None


def units(texts: Iterable[Evidence], value: Fraction) -> list[Quantity]:
    """Return the units of time that sources tell an amount for, right beside it."""
    found = []
    for text in texts:
        figures = quantities.find(text.text, text.language)
        lengths = [one for one in figures if follows.single(one)]
        for amount in (one for one in figures if one.value == value and one.kind != "duration"):
            for length in lengths:
                before, behind = amount.span[0] - length.span[1], length.span[0] - amount.span[1]
                apart = text.text[min(amount.span[1], length.span[1]) : max(amount.span[0], length.span[0])]
                near = 0 <= behind <= _BEHIND if text.language == "en" else 0 <= before <= _BEFORE
                if near and not _DIGIT.search(apart):
                    found.append(length)
    return found


def share(frame: Quantity | None, units: Iterable[Quantity]) -> Fraction:
    """Return what part of an amount falls on a unit of time, where the amount is told for another one."""
    parts = {follows.within(frame, one) for one in units} if frame else set()
    return parts.pop() if len(parts) == 1 else Fraction(1)
