"""What a figure of a draft may be reckoned of: all figures of its sources, and those that the draft has told or reckoned before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import follows
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import by_periods
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity, own_units

LEAD = 30
"""How many letters before a figure say what it is told for: no other figure is told for that by them."""
NUMBERED = frozenset({"층", "호", "위", "등", "차", "기", "단", "급", "호선", "세", "살", "점", "학년", "단계"})
"""Units of figures that say which one something is, and count nothing."""
_ALL, _MANY = 100, 10_000
_FINE = Fraction(1, 10**6)  # metres
_SCALED = deferred("[만억조]")
_BARE = deferred(r"[.,;)]|$| (?:and|or|to|but|before|earlier|later|previously|last|this)\b")
_MIDDLE = deferred(r"가운데 ?값|중간 ?값|중간으?로|평균")
_KINDS = {"percent": "share", "times": "share", "points": "points", "duration": "time"}


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure in its base unit (`money:USD`, `size:W`, `time` in seconds, `count`, `share` of one, `points`).

    `written` is how a step writes it and `plain` the number as its text has it: 67,000 of 67,000 tons. `told` says that the draft tells
    it, `own` that only the draft does: it is reckoned itself. `spans` are the times it may be for, in seconds.
    """

    value: float
    unit: str
    written: str
    plain: float
    told: bool
    own: bool
    spans: frozenset[float]


def unit(one: Quantity) -> str:
    """Return what a figure is counted in; nothing for a date or a name."""
    if one.kind in COUNTS:
        return "count"
    if one.kind in ("money", "size"):
        return f"{one.kind}:{one.unit}"
    return _KINDS.get(one.kind, "")


def value(one: Quantity) -> float:
    """Return a figure in its base unit."""
    if one.kind == "duration":
        return by_periods.length(one)
    return float(one.value) / (_ALL if one.kind in ("percent", "points") else 1)


def of_sentence(source: Evidence) -> list[Operand]:
    """Return the operands that one sentence of a source has, each value once."""
    found: dict[tuple[str, float], Operand] = {}
    spans = by_periods.said(source.text, source.language)
    figures = _figures(source.text, source.language)
    bare = [one for one in lent(figures) if _BARE.match(source.text, one.span[1])]
    for one in (*bare, *(one for one in figures if one.span not in [other.span for other in bare])):
        _add(found, one, spans, told=True, own=False)
    return [one for one in found.values() if one.unit != "count" or one.value != 1]


def collected(sheet: Sheet, drafted: Quantity) -> list[Operand]:
    """Return the operands of a figure, each value once."""
    found: dict[tuple[str, float], Operand] = {}
    for source in sheet.claim.evidence:
        spans = by_periods.said(source.text, source.language)
        figures = _figures(source.text, source.language)
        for one in (*figures, *lent(figures)):
            _add(found, one, spans, told=False, own=False)
    for _, share in follows.of_a_unit(one.text for one in sheet.claim.evidence):
        _add(found, Quantity(share, "times", (0, 0), ""), frozenset(), told=True, own=False)
    for one in sheet.claim.elsewhere:
        if one.value > 0 and unit(one) and _key(one) in found:
            _add(found, one, frozenset(), told=True, own=False)
    for text in (sheet.before, sheet.claim.text, sheet.claim.after):
        _said(found, sheet, drafted, text)
    return list(found.values())


def _said(found: dict[tuple[str, float], Operand], sheet: Sheet, drafted: Quantity, text: str) -> None:
    """Add what a sentence of the draft tells; of its own figures those before the drafted one."""
    here, start = text is sheet.claim.text, drafted.span[0]
    spans = by_periods.said(f"{text[: max(0, start - LEAD)]} {text[start:]}" if here else text, "ko")
    figures = [
        one
        for one in _figures(text, "ko")
        if not here or one.span[1] <= drafted.span[0] or drafted.span[1] <= one.span[0]
    ]
    for one in figures:
        stated = _key(one) in found or bool(support((one,), sheet.known))
        before = text is sheet.before or (here and one.span[1] <= drafted.span[0])
        if stated or (before and one.kind != "number"):
            _add(found, one, spans, told=True, own=not stated)
        elif before and _SCALED.search(one.text):
            for money in {each.unit for each in found.values() if each.unit.startswith("money")}:
                lent = replace(one, kind="money", unit=money.removeprefix("money:"))
                _add(found, lent, spans, told=True, own=True)  # `125억 달러가 빚이니 자기자본은 75억`
    if _MIDDLE.search(sheet.claim.text):
        for low, high in pairwise(figures):
            if unit(low) == unit(high) and low.role == "low" and high.role == "high":
                _add(found, replace(high, value=(low.value + high.value) / 2), spans, told=True, own=True)


def lent(figures: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the bare numbers of a sentence in the unit of the figure next to each: `in 4 minutes rather than 25`, `after 1.4 billion so far`."""
    measured = [one for one in figures if one.kind in ("money", "size", "duration") and not one.per]
    for one in (each for each in figures if each.kind == "number" and not each.unit and measured):
        fitting = [other for other in measured if other.kind != "duration" or one.value < _MANY]
        near = min(fitting or measured, key=lambda other: abs(other.span[0] - one.span[0]))
        measured_in = near.kind in ("duration", "size") and own_units.number(near)
        scale = near.value / measured_in if measured_in else Fraction(1)
        yield replace(near, value=one.value * scale, step=one.step * scale, text=one.text, span=one.span)


def _figures(text: str, language: str) -> list[Quantity]:
    """Return the figures of a text that can be reckoned with, amounts in two units as one."""
    sums = quantities.sums(text, language)
    single = [
        one
        for one in quantities.find(text, language)
        if not any(both.span[0] <= one.span[0] and one.span[1] <= both.span[1] for both in sums)
    ]
    return [one for one in (*single, *sums) if unit(one) and one.value > 0 and not _of_a_process(one)]


def _of_a_process(one: Quantity) -> bool:
    """Return whether a length names how a chip is made, with which nobody reckons: 2나노 공정."""
    return one.kind == "size" and one.unit == "m" and one.value < _FINE


def _key(one: Quantity) -> tuple[str, float]:
    return unit(one), round(value(one), 6)


def _add(
    found: dict[tuple[str, float], Operand], one: Quantity, spans: frozenset[float], *, told: bool, own: bool
) -> None:
    key = _key(one)
    if same := found.get(key):
        found[key] = replace(same, told=same.told or told, spans=same.spans | spans)
        return
    written = f"{shown(one.value)}/{_ALL}" if one.kind == "percent" else shown(one.value)
    plain = float(own_units.number(one)) if one.kind == "size" else value(one)
    found[key] = Operand(value(one), key[0], written, plain, told, own, spans)
