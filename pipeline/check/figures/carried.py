"""Figures that carry the unit of the sentence before: `It used to take 9.8 seconds. They now take under 2.`

Where an English one counts in several units, the bare figure may be in any: `19 hours on a battery of 3,000 milliampere-hours. Ours
managed 16 and a half.`
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_bare import counts_things

_NUMBERED = deferred(r"(?P<name>.*?)(?P<number>\d+)")
_CARRIED = frozenset({"duration", "size", "percent", "points", "times", "money"})
_LEFT_OUT = deferred(r"\s?(?:[.,;:)](?!\d)|$)")  # nothing behind an English figure says what it counts
_COUNTS_NOTHING = deferred(
    r"\s?(?:[.,;:)](?!\d)|$| (?:in|at|for|by|on|from|to(?! [\d$€£])|last|this|when|before|after|an?|per|but|while|until|against|instead|earlier|already)\b)"
)
_OF_MONEY = deferred(
    r"\b(?:paid|pay(?:s|ing)?|costs?|worth|raised?|spent|spends?|earn(?:s|ed)?|lost|owes?|owed|charg(?:es?|ed)|fined?|offer(?:s|ed|ing)?|bid|sold for|price[sd]?|fees?|fares?|rates?|wages?|salar(?:y|ies)|rents?|bills?|fines?|sums?|amount|budget|settled for|awarded)\b[^.;:!?]{0,60}$",
    re.IGNORECASE,
)
_MONEY_WORDS = deferred(
    r"\b(?:paid|pay|pays|cost|costs|worth|raised|spent|earned|lost|made|owes?|owed|took in|takes in)\b"
)
_SCALE = deferred(r"\b(?:thousand|million|billion|trillion)$")
_DECIMALS = deferred(r"\d\.(?P<digits>\d+)")
_YEARS = (1900, 2099)
_NEAR = 3  # times
_LONGEST = 400  # characters: what is longer is no sentence that leaves a unit out
_TAIL = deferred(
    r"(?:(?:이면|면|으로|로|이|가|을|를|에|만|밖에|까지)(?:\s|[.,]|$)|(?:이다|다|이었다|였다|이에요|예요)[.,]|(?:이면|면) ?(?:된다|돼|끝))"
)


def carried(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the bare figures of each sentence in the unit that the one right before it has, with the sentence's id."""
    for before, one in pairwise(evidence):
        yield from ((one.id, figure) for figure in _behind((before,), one))
    for first, second, one in zip(evidence, evidence[1:], evidence[2:], strict=False):
        yield from ((one.id, figure) for figure in _behind((first, second), one))


@lru_cache(maxsize=2048)
def _behind(before: tuple[Evidence, ...], one: Evidence) -> tuple[Quantity, ...]:
    """Return the figures of a sentence that are in the unit of the one right before it, or of the two before it in English."""
    follow = all(_follows(first, second) for first, second in pairwise((*before, one)))
    if not follow or sum(len(each.text) for each in before) + len(before) - 1 + len(one.text) > _LONGEST:
        return ()
    if one.language == "ko":
        return tuple(_korean(before[0].text, one.text)) if len(before) == 1 else ()
    return tuple(_english(before[0], one) if len(before) == 1 else _read_on(before, one))


def alike(found: Sequence[tuple[str, Quantity]], figures: Sequence[Quantity]) -> Iterator[tuple[str, Quantity]]:
    """Yield the carried measures that may be held against one of a source, of its unit and about its size: 47 gigawatts, and a year ago 40."""
    for name, one in found:
        if (one.kind == "size" or (one.kind == "money" and _SCALE.search(one.text))) and any(
            (each.kind, each.unit) == (one.kind, one.unit) and each.value <= _NEAR * one.value <= _NEAR**2 * each.value
            for each in figures
        ):
            yield name, one


def lent(evidence: Sequence[Evidence], beside: Sequence[Evidence], group: Sequence[Quantity]) -> bool:
    """Return whether a cited sentence states a sum whose currency only the sentence before it tells, which is not cited."""
    pairs = [(before, one) for one in evidence for before in beside if _MONEY_WORDS.search(one.text)]
    return any(
        compare.same(drafted, figure)
        for drafted in group
        if drafted.kind == "money"
        for pair in pairs
        for _, figure in carried(pair)
    )


def left_out(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the bare figures that count nothing, in the one currency of the sentences, however far: `won 40,000 euros`, `had offered her 5,000 in March`."""
    units = {
        each[0].unit: each for one in evidence for each in _units(one.text, one.language) if each[0].kind == "money"
    }
    for one in evidence if len(units) == 1 else ():
        for figure in quantities.find(one.text, one.language) if one.language == "en" else ():
            if (
                figure.kind == "number"
                and not (figure.words or _is_year(figure))
                and _COUNTS_NOTHING.match(one.text, figure.span[1])
                and _OF_MONEY.search(one.text[: figure.span[0]])
                and not counts_things(one.text[: figure.span[0]])
            ):
                yield one.id, _in_unit(figure, *next(iter(units.values())))


def _english(before: Evidence, one: Evidence) -> Iterator[Quantity]:
    """Yield the bare figures of an English sentence in the unit that reading both sentences as one gives them, and in each that the first has."""
    yield from _read_on((before,), one)
    own = quantities.find(one.text, one.language)
    for size in _units(before.text, before.language):
        yield from (
            _in_unit(figure, *size)
            for figure in own
            if figure.kind == "number"
            and _LEFT_OUT.match(one.text, figure.span[1])
            and not _is_year(figure)
            and not (size[0].kind == "money" and counts_things(one.text[: figure.span[0]]))
        )


def _read_on(before: Sequence[Evidence], one: Evidence) -> Iterator[Quantity]:
    """Yield the figures of an English sentence that are read in another unit where it stands behind others.

    Only a bare number and the cents of some currency are, and only where a sentence before it has what they lack: the sentences are not
    read again for anything else.
    """
    own = quantities.find(one.text, one.language)
    told = {figure.kind for each in before for figure in quantities.find(each.text, each.language)}
    lacking = {figure.kind for figure in own} & {"number", "money"}
    if not (_CARRIED & told if "number" in lacking else lacking & told):
        return
    joined = " ".join([*(each.text for each in before), one.text])
    shift = len(joined) - len(one.text)
    found = [
        replace(figure, span=(figure.span[0] - shift, figure.span[1] - shift))
        for figure in quantities.find(joined, one.language)
        if figure.span[0] >= shift and figure.kind in _CARRIED
    ]
    yield from (figure for figure in found if figure not in own)


def _follows(before: Evidence, one: Evidence) -> bool:
    """Return whether a sentence is the next of the same article."""
    first, second = _place(before.id), _place(one.id)
    if first is None or second is None or before.language != one.language:
        return False
    return first[0] == second[0] and second[1] == first[1] + 1


@lru_cache(maxsize=2048)
def _place(identifier: str) -> tuple[str, int] | None:
    """Return the article of a sentence and its place there."""
    found = _NUMBERED.fullmatch(identifier)
    return (found["name"], int(found["number"])) if found else None


def _korean(before: str, text: str) -> Iterator[Quantity]:
    units = _units(before, "ko")
    if len(units) == 1:
        yield from (
            _in_unit(figure, *units[0])
            for figure in quantities.find(text, "ko")
            if figure.kind == "number" and _TAIL.match(text, figure.span[1])
        )


def _units(text: str, language: str) -> list[tuple[Quantity, Fraction]]:
    """Return a figure in each unit of a sentence that can be carried, and how much one of that unit is."""
    units: dict[tuple[str, str], tuple[Quantity, Fraction]] = {}
    for one in quantities.find(text, language):
        if one.kind in _CARRIED and not (one.per or one.words):
            decimals = _DECIMALS.search(one.text)
            units[one.kind, one.unit] = one, one.step * 10 ** len(decimals["digits"] if decimals else "")
    return list(units.values())


def _is_year(figure: Quantity) -> bool:
    return figure.value.denominator == 1 and _YEARS[0] <= figure.value <= _YEARS[1]


def _in_unit(figure: Quantity, unit: Quantity, size: Fraction) -> Quantity:
    if unit.kind == "money" and _SCALE.search(figure.text):
        return replace(figure, kind=unit.kind, unit=unit.unit)  # `1.9 million` after `6 million euros`
    return replace(figure, kind=unit.kind, unit=unit.unit, value=figure.value * size, step=figure.step * size)
