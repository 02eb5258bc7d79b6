"""What the source comes to for a figure of a draft: its right value, the step that gives it, and whether the figure says so."""

from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import josa
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_ONES = (("하나", "한"), ("둘", "두"), ("셋", "세"), ("넷", "네"), ("다섯",) * 2, ("여섯",) * 2, ("일곱",) * 2, ("여덟",) * 2, ("아홉",) * 2)  # fmt: skip
_TENS = str.split("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔")
_TWENTY, _TEN, _HUNDRED = 20, 10, 100
_MONTHS = {3: "석", 4: "넉"}
_NUMBER = deferred(r"[\d.,\s]+")
_UNIT = deferred(r"\s?(?P<unit>[^\s]+)$")
_IN_DIGITS = deferred(r"(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?![만억조천백십])[^\d\s]+)")
_YEARS_AND_MONTHS = deferred(r"\d+년 ?\d+(?:개월|달)")
_YEAR = 12
HELD_UP = 0.95


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What a figure should be: `value` in its own unit (months for a length of months), by `step`; `holds` where it is that.

    `shown` is the value as the draft should write it, where its form does not say that; `advise` asks to declare the step where it holds;
    `named` is told by words that name what it is reckoned of, so that no other operation clears it; `sure` is how sure its finding is,
    `HELD_UP` where the draft itself holds up all that it is reckoned of, which no last look clears.
    """

    drafted: Quantity
    value: Fraction
    step: str
    holds: bool
    shown: str = ""
    advise: bool = False
    named: bool = False
    sure: float = 0.9


def wrong(claim: Claim, one: Reckoning) -> Flag:
    """Return the finding that a figure is not what the source comes to, with the right value as its fix."""
    right = one.shown or written(one.value, one.drafted)
    plain = _NUMBER.fullmatch(one.step) is not None  # no operation: the figure that the source has for this
    message = say("check.is" if plain else "check.comes_to", topic=josa.attach(one.drafted.text, "은/는"), step=one.step, right=josa.attach(right, "이에요/예요"))  # fmt: skip
    fix = fixes.mended(claim.placed.text, one.drafted.span, right)
    return Flag("arithmetic", "block", one.drafted.span, message, claim.ids, one.sure, fix)


def written(value: Fraction, model: Quantity) -> str:
    """Return a value in the form of a figure, in native words where it is written so: `다섯 곳`, `일곱 달`, `1,440장`."""
    plain = write.like(value, model) or _scaled(value, model)
    if plain is not None:
        return plain
    unit = _UNIT.search(model.text)
    tail = unit["unit"] if unit else ""
    if tail == model.text and model.kind == "duration" and value % _YEAR == 0:
        return f"{write.decimal(value / _YEAR)}년"
    if not model.words or tail == model.text or value.denominator != 1 or not 0 < value < _HUNDRED:
        return write.decimal(value / _YEAR if model.kind == "duration" and value % _YEAR == 0 else value)
    if model.kind == "duration" and tail in ("해", "년"):
        value /= _YEAR
    if value.denominator != 1:
        return f"{write.decimal(value)}{tail}"
    if tail in ("달",) and value in _MONTHS:
        return f"{_MONTHS[int(value)]} {tail}"
    return f"{native(int(value))} {tail}"


def in_its_form(value: Fraction, model: Quantity) -> str | None:
    """Return a value in the form of a figure, a multiple in native words too (`세 배`, `1.5배`); nothing where the form cannot take it."""
    if model.kind == "times" and model.text.endswith("배") and value >= 1:
        whole = model.words and value.denominator == 1 and value < _HUNDRED
        return f"{native(int(value))} 배" if whole else f"{write.decimal(value)}배"
    if model.words and model.kind in ("count", "number") and value.denominator == 1 and 0 < value < _HUNDRED:
        told = written(value, model)
        return told if told != write.decimal(value) else None
    return write.like(value, model) or _scaled(value, model)


def _scaled(value: Fraction, model: Quantity) -> str | None:
    """Return a value in the form of a figure in digits with its unit, `7개월`, `8.1초`, or of a length in two: `4년 8개월`."""
    if model.kind == "duration" and _YEARS_AND_MONTHS.fullmatch(model.text) and value.denominator == 1:
        years, months = divmod(int(value), _YEAR)
        return " ".join([*([f"{years}년"] if years else []), *([f"{months}개월"] if months else [])])
    match = _IN_DIGITS.fullmatch(model.text)
    if match is None or not model.value:
        return None
    digits = Fraction(match["digits"].replace(",", ""))
    return write.decimal(digits * value / model.value) + match["unit"]


def native(number: int) -> str:
    """Return a number below a hundred as it stands before what it counts: `스물다섯`, `스무`, `세`."""
    tens, ones = divmod(number, _TEN)
    head = "스무" if number == _TWENTY else _TENS[tens - 1] if tens else ""
    return head + (_ONES[ones - 1][1] if ones else "")
