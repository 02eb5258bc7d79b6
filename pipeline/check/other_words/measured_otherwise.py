"""A measure told in another one that any reader takes for the same: a cubic metre of water is a ton, 120 mph are 54 m a second, 평 are ㎡.

What the source's own unit comes to in the other is reckoned, and held against the drafted figure as any converted unit is.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.other_words import unit_glosses
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WATER = deferred(
    r"물(?![가-힣]*[가품류])|물을|물이|폐수|하수|용수|생수|오수|빗물|바닷물|강물|식수|냉각수|담수|저수|급수|상수|수돗물|오염수|지하수|처리수|해수|수량|"
    r"\b(?:waters?|wastewater|seawater|rainwater|groundwater|sewage|effluent|desalinat\w+|reservoirs?|rainfall|floodwaters?|wells?|meltwater|drinking)\b",
)
_WEIGHED = deferred(r"(?:톤|t|킬로그램|kg|㎏)$")
_PYEONG = deferred(r"평$")
_A_SECOND = deferred(r"초속\s?(?:약|최대|최고|평균)?\s?$")
_AN_HOUR = deferred(r"시속\s?(?:약|최대|최고|평균)?\s?$")
_PER_HOUR = deferred(
    r"\s?(?:mph|kph|km/h|kmh|㎞/h|knots?|kt)\b|(?:miles|kilomet(?:er|re)s|km)[ -](?:an|per) hour|노트$"
)
_PER_SECOND = deferred(r"\s?(?:m/s|met(?:er|re)s (?:a|per) second)")
_OUNCES = deferred(r"\b(?:fluid )?(?:ounces?|oz)\b")
_PRECIOUS = deferred(r"\b(?:gold|silver|platinum|palladium|bullion)\b")
_GALLON = deferred(r"\b(?:miles per gallon|mpg)\b")
_LITRE = deferred(r"(?:리터|ℓ|L)(?:당|에)\s?(?:약|평균)?\s?$")
_OPENED = deferred(r"\s?(?:쯤|가량|정도)?[(（\[,]\s?(?:약|대략|거의)?\s?")
_BARE = {
    unit: rf"(?i)(?<![\d-] )(?<![\d-])\b(?:{name})\b"
    for unit, name in (
        ("마일", "miles?"), ("킬로미터", "kilomet(?:er|re)s?"), ("km", "kilomet(?:er|re)s?"), ("피트", "foot|feet"), ("갤런", "gallons?"),
        ("에이커", "acres?"), ("파운드", "pounds?"), ("온스", "ounces?"), ("톤", "tons?|tonnes?"), ("리터", "lit(?:er|re)s?"), ("배럴", "barrels?"),
    )
}  # fmt: skip
_ONE_UNIT = deferred(rf"(?:1|한)\s?(?P<unit>{'|'.join(_BARE)})")
_HOUR = 3600
_CUBE = 1000  # kg of water in a cubic metre
_FLUID = Fraction(295735295625, 10**10) / 1000  # litres
_OUNCE = Fraction(45359237, 100000000) / 16
_TROY = Fraction(311034768, 10**10)  # kg
_GALLON_LITRES = Fraction(3785411784, 10**9)


def home(sheet: Sheet, drafted: Quantity) -> str | None:
    """Return the id of the source sentence whose figure a drafted one tells in another measure, rounded."""
    for name, source in sheet.known.figures:
        if compare.converted(drafted, source) or any(
            one.value == drafted.value or compare.converted(drafted, replace(one, converted=not drafted.converted))
            for one in _in_its_measure(sheet, drafted, source, name)
        ):
            return name
    return None


def same(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the one right before it in another unit, `1마일(1.6km쯤)`, or a weight of water the source's volume."""
    return (
        _glossed(sheet, group)
        or _one(sheet, group)
        or unit_glosses.told(sheet, group)
        or any(
            one.value == drafted.value and {drafted.unit, source.unit} in ({"kg", "m3"}, {"kg", "l"})
            for drafted in group
            for name, source in sheet.known.figures
            for one in _in_its_measure(sheet, drafted, source, name)
        )
    )


def _one(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is one of a unit that the source names without a number: `1마일을 12분에` for a mile time of 12 minutes."""
    match = _ONE_UNIT.fullmatch(group[0].text)
    return match is not None and any(re.search(_BARE[match["unit"]], one.text) for one in sheet.known.dates)


def _glossed(sheet: Sheet, group: Group) -> bool:
    before = [one for place in sheet.places for one in place if one.span[1] <= group[0].span[0]]
    return any(
        compare.converted(drafted, one) and _OPENED.fullmatch(sheet.claim.text[one.span[1] : drafted.span[0]])
        for drafted in group
        if drafted.kind == "size"
        for one in before
    )


def _in_its_measure(sheet: Sheet, drafted: Quantity, source: Quantity, name: str) -> Iterator[Quantity]:
    """Yield a source's figure as the drafted one measures it."""
    if drafted.kind != "size" or source.kind != "size":
        return
    told = next((one.text for one in sheet.known.dates if one.id == name), "")
    text = sheet.claim.text
    before = text[: drafted.span[0]]
    behind = told[source.span[0] : source.span[1] + 24] if told[slice(*source.span)] == source.text else source.text
    wet = _WATER.search(text) or _WATER.search(told)
    if drafted.unit == "kg" and source.unit in ("m3", "l") and wet and _WEIGHED.search(drafted.text):
        yield replace(source, unit="kg", value=source.value * (_CUBE if source.unit == "m3" else 1))
    if drafted.unit in ("m3", "l") and source.unit == "kg" and wet and _WEIGHED.search(source.text):
        yield replace(source, unit=drafted.unit, value=source.value / (_CUBE if drafted.unit == "m3" else 1))
    if drafted.unit == source.unit == "m2" and drafted.converted and source.converted and _PYEONG.search(drafted.text):
        yield source
    if drafted.unit == source.unit == "m":
        if _A_SECOND.search(before) and _PER_HOUR.search(behind):
            yield replace(source, value=source.value / _HOUR)
        if _AN_HOUR.search(before) and _PER_SECOND.search(behind):
            yield replace(source, value=source.value * _HOUR)
        if _LITRE.search(before) and _GALLON.search(behind):
            yield replace(source, value=source.value / _GALLON_LITRES)
    if source.unit == "kg" and _OUNCES.search(source.text):
        if drafted.unit == "l":
            yield replace(source, unit="l", value=source.value / _OUNCE * _FLUID)
        if drafted.unit == "kg" and _PRECIOUS.search(told):
            yield replace(source, value=source.value / _OUNCE * _TROY)
