"""What a writer reckons from the ends of a range that a source tells: its middle, how far an end is from another figure, by how much it is more.

`between 62,000 and 67,000`, `$11.7 billion to $12.7 billion`, `$12.8 billion, plus or minus $300 million`, `750 to 800` beside grams.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import product

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.operation_words import DOWN, UP
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_TO = deferred(r"\s?(?:(?:-\s?)?to|and|or|[-–~∼〜]|에서|부터)[\s-]?(?:about |as much as |as many as )?")
_BETWEEN = deferred(r"\b(?:between|from|range of|either)\s[^.;\d]{0,12}$|사이")
_BY = deferred(r"\bby (?:about |around |some |nearly )?[$€£¥₩]?$")  # `up by 150 won to 1,700 won` is a change
_BECOMES = deferred(r"(?:이|가)\s?[되돼됐된될]")
_PLUS_MINUS = deferred(r",?\s(?:plus or minus|give or take|±|\+/-)\s?")
_MIDDLE = deferred(r"중간|중앙|가운데|한복판|평균|중심")
_TAKEN = deferred(
    r"(?:중간|중앙|가운데|한복판)(?:값|치|점)?(?:을|를|으로|로|만|에서|대로)?\s(?:[가-힣]{1,4}\s)?(?:잡|치|따지|보면|봐도|놓고|기준|삼|맞)"
)
_MOST_WORDS = deferred(r"(?:많게는|최대|많으면|높게는|크게는|길게는|상단)\s?(?:[가-힣]{1,4}\s){0,2}$")
_LOW = deferred(r"하단|아래|최저|최소|못해도|적어도|낮게|적게|밑|오차|범위")
_HIGH = deferred(r"상단|위쪽|윗|최고|최대|많게|높게|많아야|오차|범위")
_ALL = 100
_NEAR, _BEHIND = 24, 14
_FAR_OFF = 10  # one part in so many
Ends = tuple[Quantity, Quantity]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the middle of a range of the source, or what lies between an end of one and another figure."""
    ranges = [(one, ends) for one in sheet.claim.evidence for ends in _ranges(one)]
    return bool(ranges) and any(
        _middle(sheet, one, ranges) or _end(sheet, one, ranges) or _from_end(sheet, one, ranges) for one in group
    )


def other_end(sheet: Sheet, drafted: Quantity) -> tuple[str, Quantity] | None:
    """Return the end that a range of the source has in the place of the drafted one: 4,000 to 6,000 for `4,000~8,000명`."""
    if drafted.role == "to" or drafted.kind == "percent":
        return None
    mine = Evidence("", sheet.claim.text, "ko")
    theirs = [(text.id, ends) for text in sheet.claim.evidence for ends in _ranges(text)]
    found = [
        (name, end)
        for low, high in _ranges(mine)
        if high.role != "to" and not _BECOMES.match(mine.text, high.span[1])  # `1,400원에서 1,550원으로` is a change
        for name, (least, most) in theirs
        for told, same, end in ((high, low.value == least.value, most), (low, high.value == most.value, least))
        if told.span == drafted.span and same and derive.pairs(told, end)
    ]
    near = any(abs(end.value - drafted.value) <= drafted.value / _FAR_OFF for _, end in found)  # in one reading of it
    return None if near or not found else found[0]


def of_middle(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is reckoned from the middle of a range, which the draft says that it takes."""
    return _TAKEN.search(sheet.claim.text) is not None and holds(sheet, group)


def _ranges(one: Evidence) -> Iterator[Ends]:
    found = [each for each in quantities.find(one.text, one.language) if each.value > 0]
    measured = {(each.kind, each.unit, each.step) for each in found if each.kind == "size" and each.text[-1:].isalpha()}
    for low, high in product(derive.distinct(found), repeat=2):
        if not 0 < high.span[0] - low.span[1] <= _NEAR or _BY.search(one.text[: low.span[0]]):
            continue
        between = one.text[low.span[1] : high.span[0]].rstrip("$€£¥₩")
        if _PLUS_MINUS.fullmatch(between) and derive.pairs(low, high) and low.value > high.value:
            yield replace(low, value=low.value - high.value), replace(low, value=low.value + high.value)
            continue
        ends = _TO.fullmatch(between) and derive.pairs(low, high) and low.value < high.value
        if ends and ("and" not in between or _BETWEEN.search(one.text[: low.span[0]])):
            yield low, high
            if low.kind == high.kind == "number":
                yield from ((_lent(low, *unit), _lent(high, *unit)) for unit in measured)


def _lent(one: Quantity, kind: str, unit: str, step: Fraction) -> Quantity:
    """Return a bare number in the unit of another figure of its sentence."""
    return replace(one, kind="size", unit=unit, value=one.value * step, step=step)


def _middle(sheet: Sheet, drafted: Quantity, ranges: list[tuple[Evidence, Ends]]) -> bool:
    text, (start, end) = sheet.claim.text, drafted.span
    if not (_MIDDLE.search(text[max(0, start - _NEAR) : start]) or _MIDDLE.search(text[end:][:_BEHIND])):
        return False
    return any(
        derive.pairs(drafted, low) and told_figures.near(drafted, (low.value + high.value) / 2)
        for _, (low, high) in ranges
    )


def _end(sheet: Sheet, drafted: Quantity, ranges: list[tuple[Evidence, Ends]]) -> bool:
    """Return whether a figure is an end of a range that the words beside it name: `오차 범위 하단(125억 달러)`."""
    text, (start, end) = sheet.claim.text, drafted.span
    beside = f"{text[max(0, start - _NEAR) : start]}\n{text[end:][:_BEHIND]}"
    low, high = _LOW.search(beside) is not None, _HIGH.search(beside) is not None
    return any(
        derive.pairs(drafted, lowest)
        and ((low and drafted.value == lowest.value) or (high and drafted.value == highest.value))
        for _, (lowest, highest) in ranges
    )


def _from_end(sheet: Sheet, drafted: Quantity, ranges: list[tuple[Evidence, Ends]]) -> bool:
    """Return whether a change, or what lies between, is reckoned from the end that the words beside it mean."""
    text = sheet.claim.text
    behind = text[drafted.span[1] :][:_BEHIND]
    up, down = UP.search(behind), DOWN.search(behind)
    if drafted.role == "to" or bool(up) == bool(down) or drafted.kind not in FIGURES | {"times"}:
        return False
    highest = _MOST_WORDS.search(text[: drafted.span[0]]) is not None
    told = told_figures.told(sheet, drafted)
    if _TAKEN.search(text):
        told += [one for evidence, _ in ranges for one in quantities.find(evidence.text, evidence.language)]
    for ends in (_with_middle(sheet, ends) for _, ends in ranges):
        for other in (
            one for one in told if derive.pairs(one, ends[0]) and one.value not in {end.value for end in ends}
        ):
            found = sorted(
                value for end in ends if (value := _amount(drafted, end.value, other.value, up=bool(up))) is not None
            )
            if drafted.bound == "min" and found:
                found = found[-1:] if highest else found[:1]
            if any(told_figures.near(drafted, value) for value in found):
                return True
    return False


def _with_middle(sheet: Sheet, ends: Ends) -> tuple[Quantity, ...]:
    """Return the ends of a range, and its middle where the draft tells it."""
    low, high = ends
    middle = replace(low, value=(low.value + high.value) / 2)
    if _TAKEN.search(sheet.claim.text):
        return (middle,)
    said = [one for text in (sheet.claim.text, sheet.before) for one in quantities.find(text, "ko")]
    return (*ends, middle) if any(derive.pairs(one, low) and one.value == middle.value for one in said) else ends


def _amount(drafted: Quantity, end: Fraction, other: Fraction, *, up: bool) -> Fraction | None:
    """Return how far an end of a range is from another figure, in the way that a drafted one tells it."""
    if drafted.kind == "percent":
        base = min(end, other) if up else max(end, other)
        return abs(end - other) / base * _ALL
    if drafted.kind == "times":
        return max(end, other) / min(end, other) if drafted.value > 1 else None
    return abs(end - other)
