"""A figure of a source in the writing of a draft's wrong one: `3월 14일` for `March 14`, `36시간` for `36 hours`, `24GB`, `20유로`, `90%` for nine in ten."""

from collections.abc import Callable
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, own_units, write

_DAY = deferred(r"(?:(?P<y>\d{4})년)?(?P<one> ?)(?:(?P<m>\d{1,2})월)?(?P<two> ?)(?:(?P<d>\d{1,2})일)?")
_SIZE = deferred(
    r"(?P<number>\d[\d,]*(?:\.\d+)?)(?P<gap> ?)(?P<prefix>[kKMGTP]|킬로|메가|기가|테라|페타)?(?P<unit>[A-Za-z가-힣]+)"
)
_LENGTH = deferred(r"\d[\d,.]*(?P<gap> ?)(?:시간|분|초|일|주일|주|개월|달|년)")
_PREFIXES = (("", ""), ("k", "킬로"), ("M", "메가"), ("G", "기가"), ("T", "테라"), ("P", "페타"))
_LENGTHS = {("s", 1): "초", ("s", 60): "분", ("s", 3600): "시간", ("s", 86400): "일", ("s", 604800): "주", ("month", 1): "개월", ("month", 12): "년"}  # fmt: skip
_MONEY = {"KRW": "원", "USD": "달러", "EUR": "유로", "JPY": "엔", "GBP": "파운드", "CNY": "위안"}
_HALVES = ("", "상반기", "하반기")
_SHARE = deferred(r"절반|[가-힣\d]+ ?분의 ?[가-힣\d]+")
_DECIMALS = deferred(r"\.(\d+)")
_PARTS, _HUNDRED, _THOUSAND, _QUARTERS = 20, 100, 1000, 4


def written(drafted: Quantity, source: Quantity) -> str | None:
    """Return the source's figure as the draft writes figures of that kind; nothing where its form cannot take it."""
    other = _of_another_kind(drafted, source)
    if other or drafted.kind != source.kind:
        return other or (
            write.like(source.value, drafted) if {drafted.kind, source.kind} <= {"count", "number"} else None
        )
    form = _FORMS.get(drafted.kind)
    return form(drafted, source) if form else write.like(source.value, drafted)


def _of_another_kind(drafted: Quantity, source: Quantity) -> str | None:
    """Return a figure that is of another kind in the source: a share in words as a percentage, points as points, a multiple as one."""
    percent = drafted.kind == "percent" and drafted.text.endswith("%")
    if percent and source.kind == "times" and source.words and 0 < source.value < 1 and not source.per:
        return f"{write.decimal(source.value * _HUNDRED)}%" if (source.value * _HUNDRED).denominator == 1 else None
    if percent and source.kind == "points" and source.value == drafted.value:
        return f"{drafted.text}포인트"
    if percent and source.kind == "times" and source.value == drafted.value and not source.words:
        return f"{drafted.text[:-1]}배"
    return None


def _day(drafted: Quantity, source: Quantity) -> str | None:
    match = _DAY.fullmatch(drafted.text)
    if match is None or not (match["m"] or match["d"]):
        return None  # whether a year is another's, a person must say
    year, month, day = source.date
    if (match["m"] and not month) or (match["d"] and not day) or (match["y"] and not (month or year)):
        return None
    parts = (
        f"{year or match['y']}년" if match["y"] else "",
        f"{month}월" if match["m"] else "",
        f"{day}일" if match["d"] else "",
    )
    return parts[0] + match["one"] + parts[1] + match["two"] + parts[2]


def _quarter(drafted: Quantity, source: Quantity) -> str | None:
    if drafted.unit != source.unit or source.value.denominator != 1:
        return None
    number = int(source.value)
    if drafted.unit == "half":
        return _HALVES[number] if drafted.text in _HALVES and number in (1, 2) else None
    return f"{number}분기" if drafted.text.endswith("분기") and 0 < number <= _QUARTERS else None


def _size(drafted: Quantity, source: Quantity) -> str | None:
    match = _SIZE.fullmatch(drafted.text)
    number = own_units.number(source)
    if match is None or drafted.unit != source.unit or not number or source.words or not drafted.value:
        return None
    mine = Fraction(match["number"].replace(",", ""))
    korean = match["unit"] >= "가"
    names = [name[korean] for name in _PREFIXES]
    prefix = match["prefix"] or ""
    prefix = "k" if prefix == "K" else prefix
    if prefix not in names or not mine:
        return None
    base = drafted.value / (mine * _THOUSAND ** names.index(prefix))
    for power, name in enumerate(names):
        if number * base * _THOUSAND**power == source.value:
            kept = match["prefix"] or "" if name == prefix else name
            return f"{write.number(number)}{match['gap']}{kept}{match['unit']}"
    return None


def _length(drafted: Quantity, source: Quantity) -> str | None:
    """Return a length in the unit that the source tells it in: 36 hours are 36시간 and no 2,160분."""
    match = _LENGTH.fullmatch(drafted.text)
    number = own_units.number(source)
    if match is None or not number or source.converted:
        return None
    unit = source.value / number
    word = _LENGTHS.get((source.unit, int(unit)), "") if unit.denominator == 1 else ""
    word = "달" if word == "개월" and drafted.text.endswith("달") else word
    return f"{write.decimal(number)}{match['gap']}{word}" if word else None


def _sum(drafted: Quantity, source: Quantity) -> str | None:
    if drafted.unit == source.unit:
        told = write.like(source.value, drafted)
        cents = _DECIMALS.search(drafted.text)
        return f"{told}0" if told and cents and len(cents[1]) == 2 and drafted.text.startswith("$") and _short(told) else told  # fmt: skip
    mine, theirs = _MONEY.get(drafted.unit), _MONEY.get(source.unit)
    if not (mine and theirs and drafted.text.endswith(mine) and drafted.value == source.value):
        return None
    return drafted.text.removesuffix(mine) + theirs


def _short(told: str) -> bool:
    """Return whether a sum in dollars is told to tens of cents: `$1.2`."""
    cents = _DECIMALS.search(told)
    return cents is not None and len(cents[1]) == 1


def _times(drafted: Quantity, source: Quantity) -> str | None:
    share = 0 < source.value < 1 and 1 < source.value.denominator <= _PARTS
    if _SHARE.fullmatch(drafted.text) and share:
        half = source.value == Fraction(1, 2)
        return "절반" if half else f"{source.value.denominator}분의 {source.value.numerator}"
    return write.like(source.value, drafted)


_FORMS: dict[str, Callable[[Quantity, Quantity], str | None]] = {
    "date": _day,
    "quarter": _quarter,
    "size": _size,
    "duration": _length,
    "money": _sum,
    "times": _times,
}
