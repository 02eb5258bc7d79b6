"""Those on either side of an age: the source tells one side, `those under 30`, and all; the draft may tell the other, `30세 이상`.

How many these are, and what share of them says something, is what the one side leaves of all.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_SIDES = deferred(
    r"(?P<age>\d{2})(?:세|살)\s?(?:(?P<under>미만|이하|아래|밑|보다 어린|도 안 된)|(?P<over>이상|초과|넘|위로|보다 많은))"
)
_AGES = deferred(r"\b(?:(?P<under>under|below|younger than)|(?P<over>over|above|older than|aged?)) (?P<age>\d{2})\b")
_ALL, _TEN, _NEAR = 100, 10, 48


@dataclass(frozen=True, slots=True)
class _Ages:
    """All that a source counts, those of them on one side of an age, and what share of all and of these it tells."""

    whole: Fraction
    part: Fraction
    share: Fraction
    own: Fraction
    side: str
    age: str

    def other(self) -> tuple[tuple[str, Fraction], tuple[str, Fraction], tuple[str, Fraction]]:
        """Return, with their steps, how many are on the other side, of how many of them the share tells, and their share."""
        rest, some = self.whole - self.part, self.whole * self.share / _ALL - self.part * self.own / _ALL
        parts = f"{shown(self.whole)}*{shown(self.share)}/100-{shown(self.part)}*{shown(self.own)}/100"
        gap = f"{shown(self.whole)}-{shown(self.part)}"
        return (gap, rest), (parts, some), (f"({parts})/({gap})", some / rest * _ALL)


def reckoned(sheet: Sheet, every: Sequence[Group], unstated: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many are on the side of an age that the draft names, and what share of them the source's figures leave."""
    match = _SIDES.search(sheet.claim.text)
    found = _ages(sheet.claim.sources, match["age"]) if match else None
    if match is None or found is None:
        return
    if match["under" if found.side == "under" else "over"]:
        yield from _on_its_side(found, sheet, unstated)
        return
    (gap, rest), (parts, some), (step, share) = found.other()
    for one in (group[0] for group in every):
        if match.start() <= one.span[0] < match.end():
            yield Reckoning(one, one.value, "", holds=True)
    for group in unstated:
        one = group[0]
        if one.kind in COUNTS and one.span[0] >= match.end() and one.value > _TEN:
            right = next(((way, value) for way, value in ((gap, rest), (parts, some)) if _tells(one, value)), None)
            yield Reckoning(
                one, right[1] if right else some, right[0] if right else parts, holds=right is not None, advise=True
            )
        elif one.kind == "percent" and one.span[0] >= match.end():
            yield Reckoning(one, round(share / one.step) * one.step, step, holds=_tells(one, share), advise=True)


def _on_its_side(found: _Ages, sheet: Sheet, unstated: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many of those of the source's own group its share tells: 52% of the 1,500 under 30, not of all."""
    value, of_all = found.part * found.own / _ALL, found.whole * found.own / _ALL
    for one in (group[0] for group in unstated):
        if one.kind in COUNTS and one.value > _TEN and (_tells(one, value) or _tells(one, of_all)):
            yield Reckoning(
                one,
                Fraction(round(value)),
                f"{shown(found.part)} * {shown(found.own)}/100",
                holds=_tells(one, value),
                advise=True,
            )


def _ages(texts: Sequence[Evidence], age: str) -> _Ages | None:
    """Return what sources tell of those on one side of an age, where they tell each figure once."""
    inside: set[Fraction] = set()
    shares: set[Fraction] = set()
    counts: set[Fraction] = set()
    percents: set[Fraction] = set()
    sides: set[str] = set()
    for text in (one for one in texts if one.language == "en"):
        found = quantities.readings(text.text, text.language)
        named = [match for match in _AGES.finditer(text.text) if match["age"] == age]
        sides |= {"under" if match["under"] else "over" for match in named}
        marks = [match.span() for match in named]
        for group in found:
            one = next((each for each in group if each.kind in ("percent", "times")), group[0])
            value = one.value * _ALL if one.kind == "times" and one.words and one.value < 1 else one.value
            beside = any(_beside(text.text, one.span, mark, found) for mark in marks)
            if any(mark[0] <= one.span[0] < mark[1] for mark in marks) or one.kind not in (
                "count",
                "number",
                "percent",
                "times",
            ):
                continue
            share = one.kind in ("percent", "times") and value < _ALL
            if share or (one.value > _TEN and one.value.denominator == 1):
                (shares if share and beside else percents if share else inside if beside else counts).add(value)
    wholes = {one for one in counts if inside and one > max(inside)}
    if len(inside) == len(shares) == len(wholes) == len(percents) == len(sides) == 1:
        return _Ages(wholes.pop(), inside.pop(), percents.pop(), shares.pop(), sides.pop(), age)
    return None


def _beside(text: str, span: tuple[int, int], mark: tuple[int, int], found: Sequence[Group]) -> bool:
    """Return whether a figure is told of those of an age: nothing else is counted between the two."""
    start, end = (span[1], mark[0]) if span[1] <= mark[0] else (mark[1], span[0])
    between = any(start <= group[0].span[0] and group[0].span[1] <= end for group in found)
    return 0 <= end - start <= _NEAR and not between and not re.search(r"[.;]\s", text[start:end])


def _tells(one: Quantity, value: Fraction) -> bool:
    return derive.meets(one, value) or told_figures.near(one, value)
