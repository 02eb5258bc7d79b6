"""A right number in a wrong measure: `kWh당` for a price per megawatt-hour, `스무 날` for thirty days.

And a difference between two percentages of which the draft tells only the later: `41% 올라 50%` of what was 9% is 41 points.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import ceilings
from pipeline.check.other_words.mistold import against
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PER = deferred(
    r"(?<![A-Za-z가-힣])(?P<unit>kWh|MWh|GWh|TWh|kW|MW|GW|킬로와트시|메가와트시|기가와트시|킬로와트|메가와트|기가와트|kg|킬로그램|톤|g|그램|리터|㎖|mL|L|갤런|배럴|㎡|제곱미터|평|헥타르|에이커|km|킬로미터|마일|m|미터)"
    r"(?:당|에|마다)\s(?:[가-힣]{1,6}[을를은는이가]\s)?(?:약\s|최대\s|평균\s)?$"
)
_UNITS: Mapping[str, tuple[str, str]] = {
    "kWh": ("energy", "kilowatt-hours?|kWh|킬로와트시"), "MWh": ("energy", "megawatt-hours?|MWh|메가와트시"),
    "GWh": ("energy", "gigawatt-hours?|GWh|기가와트시"), "TWh": ("energy", "terawatt-hours?|TWh"),
    "kW": ("power", "kilowatts?|kW|킬로와트"), "MW": ("power", "megawatts?|MW|메가와트"), "GW": ("power", "gigawatts?|GW|기가와트"),
    "kg": ("weight", "kilos?|kilograms?|kg|킬로그램"), "톤": ("weight", "tons?|tonnes?|metric tons?|톤"), "g": ("weight", "grams?|g|그램"),
    "온스": ("weight", "ounces?|온스"), "파운드": ("weight", "pounds?|lb|파운드"),
    "리터": ("volume", "lit(?:er|re)s?|리터"), "갤런": ("volume", "gallons?|갤런"), "배럴": ("volume", "barrels?|배럴"), "㎖": ("volume", "millilit(?:er|re)s?|mL|밀리리터"),
    "㎡": ("area", "square met(?:er|re)s?|sq m|㎡|제곱미터"), "평": ("area", "평"), "헥타르": ("area", "hectares?|헥타르"), "에이커": ("area", "acres?|에이커"),
    "평방피트": ("area", "square f(?:oo|ee)t|sq ft|평방피트"),
    "km": ("length", "kilomet(?:er|re)s?|km|킬로미터"), "마일": ("length", "miles?|마일"), "m": ("length", "met(?:er|re)s?|m|미터"),
}  # fmt: skip
_NAMES = {"킬로와트시": "kWh", "메가와트시": "MWh", "기가와트시": "GWh", "킬로와트": "kW", "메가와트": "MW", "기가와트": "GW", "킬로그램": "kg", "그램": "g", "mL": "㎖", "L": "리터", "제곱미터": "㎡", "킬로미터": "km", "미터": "m"}  # fmt: skip
_DAYS = {"스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "아흔": 90}
_NATIVE = deferred(rf"(?<![가-힣])(?P<days>{'|'.join(_DAYS)})\s?날")
_DAY = 86_400
_LEAP = deferred(
    r"\s?(?P<way>올[라랐]|오[르른]|높아|늘어|뛰어|상승|떨어|내[려린]|낮아|줄어|빠[져진]|하락)[^\d,.]{0,8}\s(?P<level>\d{1,2}(?:\.\d{1,2})?)\s?%\s?(?:가|로|까지|에|를|이|였|예)"
)
_UP = ("올", "오", "높", "늘", "뛰", "상")
_HALF = Fraction(1, 2)


def mismeasured(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a sentence that the sources have in another measure only."""
    for group in every:
        if flag := _per(claim, group[0]) or _leap(claim, group[0]) or _passed(claim, group[0]):
            yield flag
    yield from _days(claim)


def _per(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a figure is told for a unit of another size than its source's, which has it for that one nowhere."""
    mine = _PER.search(claim.text[: drafted.span[0]])
    if mine is None or drafted.per:
        return None
    unit = _NAMES.get(mine["unit"], mine["unit"])
    measure, own = _UNITS[unit]
    rivals = "|".join(names for name, (of, names) in _UNITS.items() if of == measure and name != unit)
    there = []
    for one in claim.evidence:
        if re.search(rf"(?:\b(?:per|an?|each|every|1)\s|/\s?)(?:{own})(?![A-Za-z])|(?:{own})(?:당|에|마다)", one.text):
            return None
        there += [(one, found) for source in _same(one, drafted) for found in _told_per(one, source, rivals)]
    if not there:
        return None
    one, found = there[0]
    return against(claim, (mine.start("unit"), drafted.span[1]), found, one.id)


def _same(one: Evidence, drafted: Quantity) -> Iterator[Quantity]:
    for source in quantities.find(one.text, one.language):
        if source.kind == drafted.kind and source.unit == drafted.unit and source.value == drafted.value:
            yield source


def _told_per(one: Evidence, source: Quantity, rivals: str) -> Iterator[str]:
    """Yield how a source tells a figure for a unit: `$98 per megawatt-hour`, `MWh당 98달러`."""
    behind = re.compile(rf"(?:(?:\s[a-z]+){{0,3}}?\s(?:per|an?|each|every)\s|\s?/\s?)(?:{rivals})(?![A-Za-z])").match(
        one.text, source.span[1]
    )
    before = re.compile(rf"(?<![A-Za-z])(?:{rivals})당\s?(?:약\s)?$").search(one.text[: source.span[0]])
    if behind:
        yield one.text[source.span[0] : behind.end()]
    elif before:
        yield one.text[before.start() : source.span[1]]


def _days(claim: Claim) -> Iterator[Flag]:
    """Yield days in native words, from twenty on, where the sources count days, and others."""
    for mine in _NATIVE.finditer(claim.text):
        found = [
            (one, source)
            for one in claim.evidence
            for source in quantities.find(one.text, one.language)
            if source.kind == "duration" and source.unit == "s" and source.value >= _DAY and not source.per
        ]
        if found and all(source.value != _DAYS[mine["days"]] * _DAY for _, source in found):
            yield against(claim, mine.span(), found[0][1].text, found[0][0].id)


def _passed(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a ceiling is below a longer time, or a ceiling in two units another one: `6분이 채` for 6 minutes and 35 seconds."""
    if drafted.kind != "duration" or drafted.per or not ceilings.short(claim.text, drafted):
        return None
    homes = [
        (one, _whole(one.text, one.language, source))
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind == "duration" and source.value == drafted.value
    ]
    told = _whole(claim.text, "ko", drafted)
    if homes and all(
        whole.value > told.value or (whole.bound == "max" and told.span != drafted.span and whole.value != told.value)
        for _, whole in homes
    ):
        one, whole = homes[0]
        return against(claim, drafted.span, whole.text, one.id)
    return None


def _whole(text: str, language: str, length: Quantity) -> Quantity:
    """Return the length in two units that one of them begins, or the length itself."""
    return next((one for one in quantities.sums(text, language) if one.span[0] == length.span[0]), length)


def _leap(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that what lies between two percentages is told in percent, where the draft tells only the later one."""
    leap = _LEAP.match(claim.text, drafted.span[1])
    if drafted.kind != "percent" or drafted.words or leap is None:
        return None
    told = [one for text in claim.evidence for one in quantities.find(text.text, text.language)]
    percents = {one.value for one in told if one.kind == "percent"}
    level = Fraction(leap["level"])
    before = level - drafted.value if leap["way"].startswith(_UP) else level + drafted.value
    if drafted.value in percents or level not in percents or before not in percents or not before:
        return None
    if abs(100 * abs(level - before) / before - drafted.value) < _HALF:
        return None
    message = say("check.points", text=drafted.text)
    return Flag("arithmetic", "block", (drafted.span[0], leap.end("way")), message, claim.ids, 0.85)
