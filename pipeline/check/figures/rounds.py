"""A source's value told roundly: with words that say how near it is (`2천억에 바짝 다가섰어요`), or with none (`26조 4천억` for 26조 4,180억).

What is rounded to the nearest of its own digits is not wrong, only less exact: without a word it asks for one, and never blocks.
"""

from fractions import Fraction

from pipeline.check import compare, rough_lengths
from pipeline.check.claims import Flag
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, FIGURES, Quantity

_ALMOST = deferred(
    r"\s?(?:원|달러|명|개|대|건|곳)?(?:대)?\s?(?:에|을|를)?\s?(?:바짝|성큼|거의|한층|바로|꽤)?\s?(?:다가[섰서선가간갔]|문턱|코앞|눈앞|턱밑|가깝|가까[워운이]|육박|근접|맞먹)"
)
_A_LITTLE_OVER = deferred(r"\s?(?:하고\s)?남짓")
_A_YEAR = deferred(r"(?:19|20)\d\d")
_OF_ANOTHER = deferred(
    r"(?:[한된본던의인친린운]|예상치?|전망치?|목표(?:치|액)?|기대치?|추정치?|기준|한도|작년|지난해|전년)\s(?:약\s)?(?:[$€£¥₩])?$"
)
"""Before a figure of something else, which a value is over or under: `애널리스트들이 내다본 45억 달러를 웃돌았어요`."""
_NEAR, _ONE_DIGIT, _BEYOND = Fraction(6, 100), Fraction(1, 5), Fraction(1, 8)
_SLIGHT, _HARDLY = Fraction(2, 100), Fraction(15, 1000)
_SHORT_OF_TEN = Fraction(2, 5)
_THOUSAND, _MILLION = 10**3, 10**6
_LEAST = 100  # people and things: fewer are counted, not rounded
_SPOKEN = Fraction(8, 100)
_MULTIPLE, _FIVE, _TENTH, _SIXTH, _QUARTER = 2, 5, 10, 6, 4


def almost(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is one that the source's value is said to come near to, and nearly does."""
    for drafted in group:
        near = _ALMOST.match(sheet.claim.text, drafted.span[1]) is not None
        over = _A_LITTLE_OVER.match(sheet.claim.text, drafted.span[1]) is not None
        spelled = drafted.words or drafted.text.endswith("반")
        spoken = drafted.kind == "duration" and spelled and drafted.approximate
        for _, source in sheet.known.figures:
            if over and _weeks_in_months(drafted, source):
                return True
            if not (compare.comparable(drafted, source) and source.value) or source.kind in ("date", "time", "ordinal"):
                continue
            away = drafted.value - source.value
            if near and 0 <= away <= _NEAR * source.value:
                return True
            if _told_by(drafted, source.value) and not _OF_ANOTHER.search(sheet.claim.text[: drafted.span[0]]):
                return True
            if over and 0 <= -away <= _little(drafted):
                return True  # `1년 남짓` for 14 months, `6달러 남짓` for $6.34
            if spoken and not drafted.bound and abs(away) <= _SPOKEN * source.value:
                return True
    return False


def _told_by(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a round figure is the one that a value lies beyond: an eighth away (`2,500곳 넘게` for 2,740), of one digit a fifth (`1조 원이 넘는` for 1.2조)."""
    beyond = (value - drafted.value) * (1 if drafted.bound == "min" else -1)
    if drafted.kind == "duration" and drafted.bound == "max" and drafted.value == compare.round_step(drafted):
        return 0 < beyond <= drafted.value * _SHORT_OF_TEN  # `10분도 안 돼` for seven minutes
    if not drafted.bound or drafted.words or drafted.kind not in AMOUNTS | {"percent"} or beyond <= 0:
        return False
    step = compare.round_step(drafted)
    digits = drafted.value / step
    halves = drafted.kind in AMOUNTS and digits > _TENTH and digits % _TENTH == _FIVE
    most = _ONE_DIGIT if digits < _TENTH else _BEYOND
    return beyond < step * (_FIVE if halves else 1) and beyond <= most * value


def _weeks_in_months(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a length in months is a little under the source's in weeks or days: `두 달 남짓` for ten weeks."""
    if drafted.kind != "duration" or source.kind != "duration" or (drafted.unit, source.unit) != ("month", "s"):
        return False
    return (
        not source.per
        and 0 <= source.value - drafted.value * rough_lengths.MONTH <= _little(drafted) * rough_lengths.MONTH
    )


def _little(drafted: Quantity) -> Fraction:
    """Return how much `남짓` may be over a figure: a quarter of a length, of others half of the last digit and a sixth at most."""
    if drafted.kind == "duration":
        return drafted.value / _QUARTER
    return min(compare.round_step(drafted) / 2, drafted.value / _SIXTH) if drafted.kind in AMOUNTS else Fraction(0)


def silent(sheet: Sheet, group: Group) -> Flag | None:
    """Return the advice to say that a figure is rounded, where it is a value of the source to the nearest of its own digits."""
    for drafted in group:
        if drafted.kind not in FIGURES or drafted.words or drafted.per or drafted.approximate:
            continue
        if drafted.bound and _OF_ANOTHER.search(sheet.claim.text[: drafted.span[0]]):
            continue
        if drafted.kind == "duration" and "." not in drafted.text:
            continue  # 0.36초 for 358 milliseconds, but never 3년 for 35 months
        for name, source in sheet.known.figures:
            if _A_YEAR.fullmatch(source.text):
                continue  # 2,000 jobs are no rounding of 2028
            told = _bounds if drafted.bound else _nearest
            if compare.comparable(drafted, source) and source.kind in FIGURES and told(drafted, source):
                message = say("check.rounded", text=drafted.text, source=source.text, id=name)
                return Flag("number-contradicted", "warn", drafted.span, message, (name,), 0.5)
    return None


def _nearest(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a figure of two digits or more is the source's, rounded at its last digit that is not 0."""
    last = compare.round_step(drafted)
    away = abs(drafted.value - source.value)
    if drafted.kind == "percent" and 0 < away <= min(drafted.step / 2, _SLIGHT * source.value):
        return True  # 5% for 5.1%
    if drafted.value < 10 * last and drafted.kind in ("money", "count", "number"):
        many = drafted.value >= (_MILLION if drafted.kind == "money" else _THOUSAND)
        return (
            many and 0 < away <= _HARDLY * source.value and compare.round_step(source) < last
        )  # `50억 달러` for $5.03 billion
    if drafted.value < 10 * last or (drafted.kind in ("count", "number") and drafted.value < _LEAST):
        return False
    return 0 < away <= last / 2 and away <= _SLIGHT * source.value and compare.round_step(source) < last


def _bounds(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a value lies between a bound of one digit and the next such figure: `2,000건 넘게` is true of 2,740, and says little of it."""
    step = compare.round_step(drafted)
    beyond = (source.value - drafted.value) * (1 if drafted.bound == "min" else -1)
    most = step if drafted.bound == "min" else min(step, drafted.value / _MULTIPLE)  # 1조 is no bound of 5
    return drafted.kind in AMOUNTS and _TENTH <= drafted.value < _TENTH * step and 0 < beyond < most


def to_a_whole(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a multiple in words is the nearest one to a value, and within a tenth of it: 8.1 times as much may be told as 여덟 배."""
    if drafted.kind != "times" or not drafted.words or drafted.value.denominator != 1 or drafted.value < _MULTIPLE:
        return False
    if drafted.bound == "min" and value < drafted.value:
        return False  # 3.8 times as much is never over four
    return round(value) == drafted.value and abs(value - drafted.value) <= value / _TENTH
