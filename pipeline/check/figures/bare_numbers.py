"""Numbers that a source leaves without their unit, or tells as one of a row, and what they stand for.

English leaves a unit out where the whole, or the sentence before, has it: `nine of her 22 years`, `4.6 billion cubic metres. That compares with
0.8 billion a year earlier.` A quarter is told by its number alone (`9% in the first.`), and `its second millionth delivery` is the 2,000,000th.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

FULL_SCALE = deferred(r" ?만점")
"""What stands behind the best of a scale, which nobody reckons with: `5점 만점에 4.3점`."""
_QUARTERS = deferred(
    r"\b(?:first|second|third) (?:and|or|to|through|,)(?: the)? (?:second|third|fourth)(?: fiscal)? quarters?\b",
    re.IGNORECASE,
)
_QUARTER_ENDS = deferred(r"\s*(?:[.,;)]|$)")
_GOES_ON = deferred(
    r" (?:and|but|from|to|than|after|before|while|as|compared|versus|against|on|at|when|with|thanks|despite|because|for|amid|of (?:last|this|20))\b"
)
_A_QUARTER = deferred(r"\bquarters?\b|\bQ[1-4]\b", re.IGNORECASE)
_IN_THE = deferred(r"\b(?:in|of|from|than|for|to|by|over|during|on|versus|against|and) the $|['’]s $")


def quarters(drafted: Quantity, figures: Sequence[tuple[str, Quantity]], evidence: Sequence[Evidence]) -> Iterator[str]:
    """Yield the sentences that say a drafted quarter by its number alone."""
    texts = {one.id: one.text for one in evidence}
    for name, one in figures:
        if one.kind != "ordinal" or one.value != drafted.value or name not in texts:
            continue
        text, (start, end) = texts[name], one.span
        goes_on = _GOES_ON.match(text, end) and _IN_THE.search(text[:start]) and _A_QUARTER.search(text)
        if _QUARTERS.search(text) or _QUARTER_ENDS.match(text, end) or goes_on:
            yield name


_OF_WHOLE = deferred(
    r" (?:out )?of (?:(?:his|her|its|their|the|those|these|our|every|each|all|about|some|nearly|roughly|last|past|first|planned|total|available) ){0,3}(?:[A-Za-z][\w.&-]*(?:['’]s|s['’]) )?$",
    re.IGNORECASE,
)
_UNITED = frozenset({"duration", "size", "money"})


def of_a_whole(text: str, language: str) -> Iterator[Quantity]:
    """Yield the bare numbers of an English sentence in the unit of the figure of which they are a part."""
    if language != "en":
        return
    found = quantities.find(text, language)
    for number in (each for each in found if each.kind == "number" and not each.unit and not each.per):
        for whole in (each for each in found if each.kind in _UNITED and each.span[0] > number.span[1]):
            if whole.per or not _OF_WHOLE.fullmatch(text[number.span[1] : whole.span[0]]):
                continue
            value = number.value * whole.step
            if value < whole.value:
                yield replace(number, kind=whole.kind, unit=whole.unit, value=value, step=whole.step)


_OF_IT = deferred(r" of (?:it|that|this|which)\b")


def of_it(text: str, language: str) -> Iterator[Quantity]:
    """Yield the bare numbers of an English sentence in the unit of the figure before them of which they are a part: `€48 billion through 2030, 40 of it on grids`."""
    found = quantities.find(text, language) if language == "en" else []
    for number in (each for each in found if each.kind == "number" and not each.unit and not each.per):
        ahead = [each for each in found if each.kind in _UNITED and each.span[1] < number.span[0]]
        value = number.value * ahead[-1].step if ahead else Fraction(0)
        if ahead and _OF_IT.match(text, number.span[1]) and not ahead[-1].per and value < ahead[-1].value:
            yield replace(number, kind=ahead[-1].kind, unit=ahead[-1].unit, value=value, step=ahead[-1].step)


_COMPARES = deferred(
    r"\b(?:compar(?:es?|ed|ing) (?:with|to)|(?:up|down) from|against|versus|than|(?:a|one|the|two|three|five|ten) (?:years?|months?|quarters?|decades?|weeks?) (?:earlier|ago|before|prior)|"
    r"(?:last|previous|prior|preceding) (?:record|high|peak|low|best|forecast|estimate|target|plan|year|month|quarter|season|week|decade)|previously|earlier|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NUMBER_ENDS = deferred(
    r"\s*(?:[.,;:)](?!\d)|$| (?:in (?:19|20)\d\d|a year|one year|last|the (?:year|month|quarter) before|the previous|this|previously|earlier|then|before|abroad|at home)\b)"
)
_NUMBER = deferred(r"\d[\d.,]*(?: (?:thousand|million|billion|trillion))?")
_THOUSAND, _FAR = 1000, 100


def after_a_unit(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the bare after_a_unit of sentences that compare, in the unit that the sentence before measures in, with their ids."""
    for earlier, one in pairwise(evidence):
        if one.language == "ko" or not _COMPARES.search(one.text):
            continue
        here = quantities.find(one.text, one.language)
        bare = [each for each in here if _is_bare(one.text, each)]
        if not bare or any(each.kind == "size" for each in here):
            continue
        measures = [each for each in quantities.find(earlier.text, earlier.language) if each.kind == "size"]
        if len({(each.unit, each.per) for each in measures}) != 1 or measures[0].per:
            continue
        unit = _unit(measures[0])
        for each in bare if unit else ():
            value = each.value * unit
            if any(value <= _FAR * other.value and other.value <= _FAR * value for other in measures):
                yield one.id, replace(each, kind="size", unit=measures[0].unit, value=value, step=each.step * unit)


def _unit(measure: Quantity) -> Fraction:
    """Return what one of a measure's unit is: a tonne in kilograms; nothing where its number is no plain one."""
    written = _NUMBER.match(measure.text)
    alone = quantities.find(written.group(), "en") if written else []
    return measure.value / alone[0].value if alone and alone[0].value else Fraction(0)


def _is_bare(text: str, one: Quantity) -> bool:
    """Return whether a figure is a number without a unit that counts nothing: a large one, or one with decimals."""
    if one.kind != "number" or one.words or one.unit or one.per:
        return False
    large = one.value >= _THOUSAND and (one.step >= _THOUSAND or "," in one.text)
    return (large or one.value.denominator > 1) and _NUMBER_ENDS.match(text, one.span[1]) is not None


_FIRST = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_SIZES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_PATTERN = deferred(
    rf"\b(?P<many>{'|'.join(_FIRST)}|(?<![\d.,])\d{{1,3}}(?:\.\d{{1,3}})?)[ -](?P<size>{'|'.join(_SIZES)})th\b(?! of)",
    re.IGNORECASE,
)
_AND_A_HALF = deferred(
    rf"\b(?:(?P<many>{'|'.join(_FIRST)})[ -])?(?:(?P<size>{'|'.join(_SIZES)})th[ -]and[ -]a[ -]half|and[ -]a[ -]half[ -](?P<sized>{'|'.join(_SIZES)})th)\b",
    re.IGNORECASE,
)
_PART = deferred(rf"\b(?P<part>half|quarter)[ -](?P<size>{'|'.join(_SIZES)})th\b(?! of)", re.IGNORECASE)
_PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
_LATEST = deferred(
    rf"\b(?:the|its|their|his|her|our|an?) (?:very )?(?:(?:most recent|latest|last|next|first|second|third|fourth|fifth|newest|final|previous|extra|additional|further|other|full|whole) )(?P<tens>ten |hundred )?(?P<size>{'|'.join(_SIZES)})\b(?! (?:and|or|to) )",
    re.IGNORECASE,
)
_TENS = {"": 1, "ten": 10, "hundred": 100}


def millionths(one: Evidence) -> Iterator[Quantity]:
    """Yield the millionths that the ordinals of an English sentence stand for, and the one million that is its last."""
    if one.language == "ko" or not any(size in one.text.casefold() for size in _SIZES):
        return
    yield from _halves(one.text)
    for match in _LATEST.finditer(one.text):
        many = _TENS[(match["tens"] or "").strip().lower()]
        yield Quantity(Fraction(many * _SIZES[match["size"].lower()]), "number", match.span(), match.group())
    for match in _PATTERN.finditer(one.text):
        first = Fraction(_FIRST.get(match["many"].lower()) or match["many"])
        yield Quantity(Fraction(first * _SIZES[match["size"].lower()]), "number", match.span(), match.group())


def _halves(text: str) -> Iterator[Quantity]:
    """Yield the ordinals of a million and a half, and of half a million."""
    for match in _AND_A_HALF.finditer(text):
        many = Fraction(2 * _FIRST.get((match["many"] or "one").lower(), 1) + 1, 2)
        yield Quantity(many * _SIZES[(match["size"] or match["sized"]).lower()], "number", match.span(), match.group())
    for match in _PART.finditer(text):
        part = _PARTS[match["part"].lower()] * _SIZES[match["size"].lower()]
        yield Quantity(part, "number", match.span(), match.group())
