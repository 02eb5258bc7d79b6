"""What an amount over a year, a half, a quarter or a month is for a shorter time: $16 billion in 2024 are `하루 4400만 달러꼴`.

The draft names its time right before the figure. The longer time is told with the amount, by the source or by the draft: a length, a
quarter, a year by its number, 지난해. A calendar gives each of them its days: a quarter has 90, 91 or 92.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import frames, reckoned_rates
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_DAYS = {
    12: (365, 366, 360),
    6: (180, 181, 182, 183, 184),
    3: (90, 91, 92),
    1: (28, 29, 30, 31),
}
_DAY = 86_400
_FIRST, _LAST = 1990, 2099
_A_HALF = deferred(r"\b(?:first|second|latter) half\b|\bhalf[- ]year\b|\b[Hh][12]\b|[상하]반기|반년", re.IGNORECASE)
_A_QUARTER = deferred(r"\bquarter(?:ly)?\b(?! of )|\bQ[1-4]\b|\d\s?분기|분기", re.IGNORECASE)
_A_YEAR = deferred(r"지난해|작년|올해|연간|한 해|1년", re.IGNORECASE)
_EACH = deferred(
    r"(?:(?<![가-힣\d])(?:한|1)\s?(?:사람|명|인|곳|대|가구|집|개|팀|나라)(?:이|가|당|에|에게|은|는|마다|에서)?|(?:인|사람|명|곳|대|가구|집|팀|매장|직원|회사|나라|기업|학생|이용자|고객)(?:당|마다| 하나))\s"
)
_MEAN = deferred(r"(?:간|의)?\s?평균(?:인|은|이|치인|으로는?)?\s(?:약\s)?")
"""What stands between the months of a mean and the mean: `열 달 평균인 3,500억`."""
_LEAD = 24  # characters
_TOTAL = 10  # figures: of more, some amount over some time comes to anything


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what an amount told over a longer time is for the time that the draft names before it."""
    amounts = [one for one in group if one.kind in AMOUNTS and not one.per and one.value > 0]
    return any(_given(sheet, one) or _mean(sheet, one) for one in amounts)


def _mean(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the mean of so many months, of which a source tells what they came to."""
    text = sheet.claim.text
    over = {
        one.value
        for one in quantities.find(text, "ko")
        if one.kind == "duration" and one.unit == "month" and _MEAN.fullmatch(text[one.span[1] : drafted.span[0]])
    }
    return any(
        told_figures.near(drafted, amount.value / length.value)
        for one in sheet.claim.evidence
        for length in quantities.find(one.text, one.language)
        if length.kind == "duration" and length.unit == "month" and length.value in over and length.value > 1
        for amount in quantities.find(one.text, one.language)
        if not amount.per and amount.value > drafted.value and _alike(amount, drafted)
    )


def _given(sheet: Sheet, drafted: Quantity) -> bool:
    frame = frames.before(sheet.claim.text, drafted)
    if frame is None or _told_for(sheet, drafted, frame):
        return False
    amounts = _amounts(sheet, drafted)
    if len(amounts) > _TOTAL:
        return False
    spans = sorted(set(_months(sheet)))
    heads = _heads(sheet, drafted)
    return any(
        told_figures.near(drafted, amount.value * share / many)
        for amount in amounts
        for many in heads
        if many != amount.value
        for months in spans
        for share in _shares(frame, months)
        if share < 1
    )


def _heads(sheet: Sheet, drafted: Quantity) -> list[Fraction]:
    """Return by how many an amount is shared: those told, where the draft tells a figure of each (`한 사람이 한 달에 30번`), else one."""
    if not _EACH.search(sheet.claim.text[max(0, drafted.span[0] - _LEAD) : drafted.span[0]]):
        return [Fraction(1)]
    return [one.value for one in told_figures.told(sheet, drafted) if one.kind in ("count", "number") and one.value > 1]


def _shares(frame: frames.Frame, months: int) -> Iterator[Fraction]:
    """Yield which part of so many months a unit of time is."""
    if frame.unit == "month":
        yield Fraction(frame.value, months)
        return
    for days in _DAYS.get(months, (Fraction(months * 365, 12),)):
        yield Fraction(frame.value) / (days * _DAY)


def _amounts(sheet: Sheet, drafted: Quantity) -> Sequence[Quantity]:
    """Return the amounts that the draft tells beside a figure, and those of its source, in the measure of it."""
    found = [one for claim in sheet.claim.evidence for one in quantities.find(claim.text, claim.language)]
    told = told_figures.told(sheet, drafted)
    return derive.distinct(
        [one for one in (*told, *found) if not one.per and one.value > drafted.value and _alike(one, drafted)]
    )


def _alike(one: Quantity, drafted: Quantity) -> bool:
    counts = ("count", "number")
    return (one.kind in counts and drafted.kind in counts) or (one.kind == drafted.kind and one.unit == drafted.unit)


def _months(sheet: Sheet) -> Iterator[int]:
    """Yield the months of each longer time that is told: by the source, by the sentence, by the one before."""
    texts = [(one.text, one.language) for one in sheet.claim.evidence]
    texts += [(sheet.claim.text, "ko"), (sheet.before, "ko")]
    for text, language in texts:
        if _A_HALF.search(text):
            yield 6
        if _A_QUARTER.search(text):
            yield 3
        if _A_YEAR.search(text):
            yield 12
        for one in quantities.find(text, language):
            if one.kind == "duration" and one.unit == "month" and one.value.denominator == 1:
                yield int(one.value)
            elif one.kind == "relative" and one.unit in ("year", "month"):
                yield 12 if one.unit == "year" else 1
            elif one.kind == "date" and one.date[0] and not any(one.date[1:]) and _FIRST <= one.date[0] <= _LAST:
                yield 12
            elif one.kind == "date" and one.date[1] and not one.date[2]:
                yield 1


def _told_for(sheet: Sheet, drafted: Quantity, frame: frames.Frame) -> bool:
    """Return whether the source itself tells such a figure for the very time: what the draft names is then that one."""
    for one in sheet.claim.evidence:
        figures = quantities.find(one.text, one.language)
        for figure in figures:
            if (
                figure.kind in AMOUNTS
                and not figure.per
                and _alike(figure, drafted)
                and any(
                    unit == frame.unit and value == frame.value
                    for unit, value in reckoned_rates.periods(one, figure, figures)
                )
            ):
                return True
    return False
