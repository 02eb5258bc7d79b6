"""What doubles or halves every so often comes to after so long, or several times in a row: 100 cells that double every hour are 400 after two.

Of what grows every so often the draft tells the time and the amount, and each stands by the other; a half-life is such a time. What
doubled twice, or doubled and then doubled again, is four times what it was.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures import told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, LEVELS, Quantity

_FACTORS = {"doubl": Fraction(2), "halv": Fraction(1, 2), "tripl": Fraction(3), "quadrupl": Fraction(4)}
_GROWS = deferred(rf"\b(?P<factor>{'|'.join(_FACTORS)})(?:es?|ed|ing)\b[^.;,\d]{{0,30}}\b(?:every|each|once every) $")
_KOREAN_FACTORS = {
    "두 배": Fraction(2),
    "2배": Fraction(2),
    "절반": Fraction(1, 2),
    "반": Fraction(1, 2),
    "세 배": Fraction(3),
}
_GROWS_KOREAN = deferred(rf"\s?마다\s(?:약 )?(?P<factor>{'|'.join(_KOREAN_FACTORS)})")
_HALF_LIFE = deferred(
    r"\bhalf-li(?:fe|ves)\b[^.;,\d]{0,30}?(?: of| is| was| are)(?: about| around| roughly| just)? $|반감기[가는은이]? (?:약 )?$"
)
_OFTEN = {"twice": 2, "three times": 3, "four times": 4, "두 번": 2, "세 번": 3, "네 번": 4, "두 차례": 2, "세 차례": 3}
_NAMED_OFTEN = "|".join(_OFTEN)
_STEP = deferred(rf"(?P<factor>{'|'.join(_FACTORS)})(?:e?s|ed|ing)(?: (?P<often>{_NAMED_OFTEN}))?", re.IGNORECASE)
_ROWS = deferred(
    rf"\b(?:{'|'.join(_FACTORS)})(?:e?s|ed|ing)(?: (?:{_NAMED_OFTEN})(?! (?:as|the|that|its|more))|,? (?:and |before |then |later ){{1,2}}(?:later |then |was |were )?(?:{'|'.join(_FACTORS)})(?:ed|ing)(?: again)?(?! (?:and|every))){{1,2}}",
    re.IGNORECASE,
)
_STEP_KOREAN = deferred(rf"(?:(?P<often>{_NAMED_OFTEN}) )?(?P<factor>{'|'.join(_KOREAN_FACTORS)})")
_ROWS_KOREAN = deferred(
    rf"(?:{_NAMED_OFTEN}) (?:{'|'.join(_KOREAN_FACTORS)})|(?:{'|'.join(_KOREAN_FACTORS)})(?:로|가) [가-힣]{{1,4}}(?:다가|고|었다가|ㄴ 뒤)? ?(?:뒤 )?(?:다시|또) (?:{'|'.join(_KOREAN_FACTORS)})"
)
_EVERY = deferred(r"(?:every|each) ", re.IGNORECASE)
_AT_FIRST = deferred(
    r"(?:맨\s)?처음|애초|당초|원래|시작(?:할 때|은|점|했을 때)|출발(?:할 때|점|은)|당시|그때|(?:년|달|주|개월) 전"
)
_NOW = deferred(r"\b(?:now|today|currently|at present|by now|has reached|have reached|stands? at)\b")
_FOR = deferred(r"\b(?:for|over|in|during|after) (?:the (?:past|last) )?$")
_BEFORE = 20
_MOST = 10


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the time, or the amount then, of what a source says to double or halve every so often."""
    mine = [one for other in sheet.places for one in other]
    if any(_repeated(one, evidence) for one in group for evidence in sheet.claim.evidence):
        return True
    if any(_first(sheet, one, evidence) for one in group for evidence in sheet.claim.evidence):
        return True
    return any(
        (length is one and amount is not one) or (amount is one and length is not one)
        for one in group
        for evidence in sheet.claim.evidence
        for length, amount in _grown(evidence, mine)
    )


def _grown(evidence: Evidence, mine: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield each length of a draft with the amount that a source's grows to in it."""
    lengths = [one for one in mine if one.kind == "duration"]
    for period, factor in _periods(evidence):
        for start in _amounts(evidence):
            for length in lengths:
                times = length.value / period.value
                if length.unit != period.unit or times.denominator != 1 or not 0 < times <= _MOST:
                    continue
                value = start.value * factor ** int(times)
                yield from ((length, one) for one in mine if _alike(one, start) and one.value == value)
        for length in lengths:
            times = length.value / period.value
            if length.unit == period.unit and times.denominator == 1 and 0 < times <= _MOST:
                value = factor ** int(times)
                yield from ((length, one) for one in mine if _is_so_much(one, value))


def _first(sheet: Sheet, drafted: Quantity, evidence: Evidence) -> bool:
    """Return whether a figure is what something was at first that has doubled every so often for so long, as the source says, to what is now."""
    said = sheet.claim.text[max(0, drafted.span[0] - _BEFORE) : drafted.span[0]]
    if not (_AT_FIRST.search(said) and _NOW.search(evidence.text)) or drafted.kind not in LEVELS:
        return False
    found = quantities.find(evidence.text, evidence.language)
    lengths = [one for one in found if one.kind == "duration" and _FOR.search(evidence.text[: one.span[0]])]
    for period, factor in _periods(evidence):
        for times in (one.value / period.value for one in lengths if one.unit == period.unit):
            if times.denominator == 1 and 0 < times <= _MOST:
                firsts = [one.value / factor ** int(times) for one in _amounts(evidence) if _alike(drafted, one)]
                if any(told_figures.near(drafted, first) for first in firsts):
                    return True
    return False


def _is_so_much(one: Quantity, value: Fraction) -> bool:
    return (one.kind == "times" and one.value == value) or (one.kind == "percent" and one.value == 100 * value < 100)


def _repeated(one: Quantity, evidence: Evidence) -> bool:
    """Return whether a figure is what a source makes of another, or of all, by doubling or halving it several times in a row."""
    for factor in _in_a_row(evidence):
        if _is_so_much(one, factor):
            return True
        if any(_alike(one, start) and one.value == start.value * factor for start in _amounts(evidence)):
            return True
    return False


@lru_cache(maxsize=256)
def _in_a_row(evidence: Evidence) -> tuple[Fraction, ...]:
    """Return by how much a source says that something grew in several steps: `doubled twice`, `tripled and then doubled`; kept, since every figure asks."""
    return tuple(_rows(evidence))


def _rows(evidence: Evidence) -> Iterator[Fraction]:
    rows = _ROWS_KOREAN if evidence.language == "ko" else _ROWS
    for row in rows.finditer(evidence.text):
        total, steps = Fraction(1), 0
        for step in _STEP_KOREAN.finditer(row.group()) if evidence.language == "ko" else _STEP.finditer(row.group()):
            factor = _KOREAN_FACTORS[step["factor"]] if evidence.language == "ko" else _FACTORS[step["factor"].lower()]
            often = _OFTEN[step["often"]] if step["often"] else 1
            total, steps = total * factor**often, steps + often
        if steps > 1:
            yield total


def _periods(evidence: Evidence) -> Iterator[tuple[Quantity, Fraction]]:
    text = evidence.text
    for one in quantities.find(text, evidence.language):
        if one.kind != "duration" or not one.value > 0:
            continue
        every = _EVERY.match(one.text)
        start = one.span[0] + (every.end() if every else 0)
        korean = _GROWS_KOREAN.match(text, one.span[1]) if evidence.language == "ko" else None
        english = _GROWS.search(text[:start]) if evidence.language == "en" else None
        if _HALF_LIFE.search(text[: one.span[0]]):
            yield one, Fraction(1, 2)
        if korean:
            yield one, _KOREAN_FACTORS[korean["factor"]]
        elif english:
            yield one, _FACTORS[english["factor"]]


def _amounts(evidence: Evidence) -> list[Quantity]:
    found = quantities.find(evidence.text, evidence.language)
    return [one for one in found if one.kind in LEVELS and not one.per and one.value > 0]


def _alike(one: Quantity, start: Quantity) -> bool:
    return compare.comparable(one, start) or (one.kind in COUNTS and start.kind in COUNTS)
