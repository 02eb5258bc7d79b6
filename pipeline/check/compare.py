"""Whether one figure says the same as another: unit, value, rounding, bound, date."""

from fractions import Fraction

from pipeline.check import fineness, rough_lengths, rough_shares
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity, english_evenly

_LOOSE = Fraction(5, 100)
_BEYOND = Fraction(1, 8)
_NEAR_SHARE = 3  # percent points: `절반 가까이` for 48.2%
_SPELLED = 10  # what is spelled above it is a figure: 서른 명 남짓
_HALF = Fraction(1, 2)
_TWO, _HALF_TEN, _TEN = 2, 5, 10
_DEGREE = Fraction(6, 10)
_CONVERTED = Fraction(2, 100)
_YEAR = 12
_YEARS_OF_AGE = ("살", "세")
"""A child of 36 months is 세 살."""
_HALF_DAY = 720  # minutes
_NEARLY = Fraction(1, 10)
_YEARS = (1900, 2099)
_MANY = 100
_RANKS = ("위", "등")
_REPEATS = frozenset({"번", "차례", "회"})
_PLACES = frozenset({"층", "호", "장", "권", "편", "부", "기", "단계", "쪽", "석", "세", "회", "단", "종", "급"})
_AGAINST = "대"  # `50 대 50` are equal parts, 50개국 are none
_AND_MORE = deferred(r"[\d만천백억조]여")
_AMOUNTS_NEARLY = Fraction(6, 100)
_TOLD_ROUNDLY = frozenset({"percent", "money", "size"})
OPPOSITE = {("min", "max"), ("max", "min")}
_ACROSS = frozenset({
    ("number", "count"), ("number", "ordinal"), ("count", "number"), ("count", "ordinal"), ("ordinal", "number"), ("ordinal", "count"),
    ("times", "number"), ("times", "percent"), ("percent", "times"), ("duration", "relative"), ("count", "duration"),
})  # fmt: skip
"""The kinds of a drafted and a source's figure that may say the same though they differ."""


def same(drafted: Quantity, source: Quantity) -> bool:
    """Return whether the source states the drafted figure, its unit and its value (the bound is looked at apart)."""
    if drafted.kind != source.kind:
        return (drafted.kind, source.kind) in _ACROSS and _across_kinds(drafted, source)
    if drafted.kind == "date":
        return same_date(drafted, source)
    if drafted.kind == "time" and drafted.text[:1].isdigit():
        return (
            drafted.value - source.value
        ) % _HALF_DAY == 0  # `3시부터`: the words before it may tell the half of the day
    if drafted.kind == "duration" and (drafted.unit, source.unit) == ("month", "s") and rough_lengths.told(drafted):
        return rough_lengths.of_months(drafted, source.value)
    if drafted.kind == "times" and (source.per or fineness.wholly(drafted, source.value)):
        return _as_a_multiple(drafted, source)
    return _of_one_kind(drafted, source)


def _across_kinds(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a source states a figure as one of another kind: a third as 33%, a count as a bare number."""
    if drafted.kind == "duration":
        length = 1 if source.unit == "month" else _YEAR
        return drafted.value == length and drafted.unit == "month" and abs(source.value) == 1
    if source.kind == "duration":
        return drafted.unit in _YEARS_OF_AGE and source.unit == "month" and source.value == _YEAR * drafted.value
    if drafted.kind == "percent":
        return source.words and _as_percent(source.value, drafted)
    if drafted.kind == "times" and source.kind == "number":
        return not (drafted.words or source.words) and source.value.denominator > 1 and drafted.value == source.value
    if drafted.kind == "times":
        return (drafted.words or "분의" in drafted.text) and _as_a_part(drafted, source)
    if "ordinal" in (drafted.kind, source.kind) and _numbered(drafted, source):
        return drafted.value == source.value
    return _of_one_kind(drafted, source)


def _of_one_kind(drafted: Quantity, source: Quantity) -> bool:
    """Return whether two figures of one unit have one value, or the drafted one openly rounds the other."""
    counted = drafted.kind == "count" and drafted.unit != _AGAINST and english_evenly.is_part(source)
    if counted or not comparable(drafted, source) or drafted.converted != source.converted:
        return False
    if drafted.value == source.value:
        return True
    if not (drafted.approximate or drafted.bound):
        return False
    if drafted.bound == source.bound == "max" and abs(drafted.value - source.value) > _LOOSE * source.value:
        return False  # two limits: `최대 1만 5,000개` is none of 12,000
    return (
        rounded(drafted, source.value) or rough_lengths.near(drafted, source.value) or _nearly_a_part(drafted, source)
    )


def _numbered(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a source says in its own form which one in a row a figure is."""
    if source.kind == "ordinal" and drafted.kind == "number":
        return source.words  # `1급` for first-class, `제3 시대` for the third era
    if source.kind == "ordinal" and drafted.kind == "count":  # `3차례` for the third time, `2층` for the second floor
        many = drafted.value >= _MANY  # the ten-thousandth store makes 만 곳
        return many or drafted.unit in _PLACES or (drafted.unit in _REPEATS and source.words)
    if drafted.kind == "ordinal" and source.kind == "count":
        return source.unit == "호"  # `500번째 매장` for 500호점
    roman = source.kind == "number" and source.per and source.text.isupper()
    return drafted.kind == "ordinal" and roman  # `제2차` for World War II


def _as_a_multiple(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a multiple is one that a source makes of two figures, or openly the whole one beside its own."""
    away = abs(drafted.value - source.value)
    thirds = source.value.denominator % 3 == 0 and drafted.value >= 1  # 1.3배 for a third more; a quarter is no third
    close = away <= _NEARLY * source.value / 10 or (thirds and away < drafted.step / 2)
    return close or rounded(drafted, source.value) or fineness.wholly(drafted, source.value)


def _nearly_a_part(drafted: Quantity, source: Quantity) -> bool:
    parts = all(one.kind == "times" and one.words and one.value < 1 for one in (drafted, source))
    told = drafted.approximate or (drafted.bound and (drafted.bound == "min" or drafted.value != _HALF))
    return bool(parts and told) and not rough_shares.of_a_few(drafted) and _nearly(drafted, source.value * 100)


def _as_a_part(share: Quantity, percent: Quantity) -> bool:
    return _as_percent(share.value, percent) or _nearly(share, percent.value) or _roundest(share, percent)


def _as_percent(share: Fraction, percent: Quantity) -> bool:
    """Return whether a share in words is a percentage: a third is 33%, to the digit written."""
    exact = share * 100
    away = abs(percent.value - exact)
    return not away or (exact.denominator > 1 and away < percent.step and away <= _LOOSE * exact)


def _roundest(share: Quantity, percent: Quantity) -> bool:
    """Return whether one part of so many, or all but one, is a percentage to the nearest such part: a fifth for 21%, half for 51%."""
    part = min(share.value, 1 - share.value)
    if share.bound or part.numerator != 1 or not _TWO <= part.denominator <= _TEN:
        return False
    away = abs(percent.value / 100 - share.value)
    return away <= min(_LOOSE * share.value, Fraction(1, 100))


def _nearly(share: Quantity, percent: Fraction) -> bool:
    """Return whether a share in words is openly about a percentage: `절반 가까이` for 48.2%, `절반 넘게` for 51.3% and for three in five."""
    if rough_shares.of_a_few(share):
        return rough_shares.near(share, percent / 100)
    gap = percent - share.value * 100
    if share.bound == "min" and not share.approximate:
        return 0 <= gap <= _NEAR_SHARE * (4 if share.value == _HALF else 2)
    if share.bound == "max":
        return -_NEAR_SHARE * (4 if share.value == _HALF and not share.approximate else 2) <= gap <= 0
    return share.approximate and abs(gap) <= _NEAR_SHARE


def converted(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a figure is the source's in another system of units (pounds in kilograms), rounded."""
    if not comparable(drafted, source) or drafted.converted == source.converted:
        return False
    away, size = abs(drafted.value - source.value), abs(source.value)
    if drafted.bound == "min" and 0 <= source.value - drafted.value < min(round_step(drafted), _BEYOND * size):
        return True  # 35,000 feet are `1만 m 남짓`
    if drafted.approximate and away <= round_step(drafted) / 2 and away <= _LOOSE * size:
        return True
    if 0 <= source.value - drafted.value < drafted.step <= _LOOSE * size:
        return True  # 21 miles are `33km` where the rest is left off
    return (drafted.unit == "C" and away <= _DEGREE) or (bool(size) and away <= _CONVERTED * size)


def comparable(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are of one kind and unit."""
    if one.kind in COUNTS and other.kind in COUNTS:
        return True
    if {one.kind, other.kind} == {"ordinal", "number"}:
        return not (one.words or other.words)
    return one.kind == other.kind and (one.unit == other.unit or one.kind in ("times", "points", "percent", "ordinal"))


def rival(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a source's figure could be what the draft means to say, in this or another unit."""
    if drafted.kind == source.kind == "date":
        return any(mine and theirs for mine, theirs in zip(drafted.date, source.date, strict=True))
    if drafted.kind == "number" and _is_year(drafted) and not _is_year(source):
        return False
    if drafted.kind in ("duration", "size", "money", "date"):
        return drafted.kind == source.kind
    if drafted.kind == "ordinal" and drafted.text.endswith(_RANKS) and source.kind != "ordinal":
        return False  # a rank is no bare number
    return comparable(drafted, source) or {drafted.kind, source.kind} <= {"percent", "points", "times"}


def _is_year(one: Quantity) -> bool:
    return one.value.denominator == 1 and _YEARS[0] <= one.value <= _YEARS[1]


def rounded(drafted: Quantity, value: Fraction) -> bool:
    """Return whether the draft rounds the value openly: with 약 to the digit written, at most 5%; with 넘게 or 미만 to a rounder figure."""
    if (
        drafted.kind == "duration"
        and drafted.bound == "min"
        and drafted.value <= value <= drafted.value * rough_lengths.LONGER
    ):
        return True
    if beyond_a_ten(drafted, value):
        return True
    spelled = drafted.words and not (drafted.kind == "count" and drafted.value > _SPELLED)
    if not (drafted.approximate or drafted.bound) or spelled or not value or drafted.kind == "ordinal":
        return False
    if _AND_MORE.search(drafted.text):
        return drafted.value <= value < drafted.value + round_step(drafted)  # `30여 명` are 30 to 39
    if (drafted.bound == "min" and drafted.value > value) or (drafted.bound == "max" and drafted.value < value):
        return False
    away = abs(drafted.value - value)
    near = (_NEARLY if drafted.kind == "percent" else _AMOUNTS_NEARLY) * abs(value)
    if drafted.kind in _TOLD_ROUNDLY and drafted.approximate and away <= min(drafted.step / 2, near):
        return True  # `5% 남짓` for 5.3%, `6달러쯤` for $6.34
    if away <= _LOOSE * abs(value) and (away < drafted.step or away <= round_step(drafted) / 2):
        return True
    return bool(drafted.bound or drafted.words) and away <= _BEYOND * abs(value) and away < round_step(drafted)


def beyond_a_ten(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a count is told by the ten that it goes beyond or falls short of: `열 명 넘게` for a dozen, `스무 곳이 안 돼요` for 17."""
    age = drafted.unit in ("살", "세") and drafted.bound == "max"  # `열 살 미만` is a limit of its own
    tens = drafted.kind == "count" and drafted.bound and not age and drafted.value % _TEN == 0
    return bool(tens) and 0 < (value - drafted.value) * (1 if drafted.bound == "min" else -1) < _HALF_TEN


def round_step(drafted: Quantity) -> Fraction:
    """Return the size of the last digit that is not 0: 350억 is written to ten 억."""
    digits, step = drafted.value / drafted.step, drafted.step
    while digits and digits.denominator == 1 and digits % 10 == 0:
        digits, step = digits / 10, step * 10
    return step


def same_date(drafted: Quantity, source: Quantity) -> bool:
    """Return whether no part of the drafted date differs and its finest part stands in the source."""
    pairs = list(zip(drafted.date, source.date, strict=True))
    if any(mine is not None and theirs is not None and mine != theirs for mine, theirs in pairs):
        return False
    finest = max(place for place, (mine, _) in enumerate(pairs) if mine is not None)
    return pairs[finest][1] is not None


def only_a_rate(one: Quantity) -> bool:
    """Return whether a figure of a source only says per how much: `per million` is no amount, and nobody counts with it."""
    return one.per or one.text.lower().startswith("per ")
