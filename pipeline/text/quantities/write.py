"""Write a value the way a Korean text writes figures: `1조 2,000억 달러`, `0.28달러`, `84%`."""

import re
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Quantity

_SCALES = ((10**12, "조"), (10**8, "억"), (10**4, "만"))
_HEAD = deferred(r"^[^\d]*[\d.,]+\s?(?:[천백십조억만]+(?:\s?[\d,.]+\s?[천백십억만]+)*(?:\s?\d[\d,]*)?)?")
_HUNDREDTHS = ("센트", "유로센트", "펜스", "¢", "cent")
_SHORTENED = deferred(r"[\d.,]+[KMBT]")
_EXACT = 2**53  # a whole number below it is one as a float too
_FACTORS: dict[str, int | Fraction] = {
    "시간": 3600,
    "분": 60,
    "초": 1,
    "밀리초": Fraction(1, 1000),
    "ms": Fraction(1, 1000),
    "년": 12,
    "일": 86400,
    "주": 604800,
}


def number(value: Fraction) -> str:
    """Return a plain number as Koreans write it: 만, 억 and 조 from 10,000 on."""
    if value >= 10_000 and value.denominator == 1:
        rest, parts = int(value), []
        for size, word in _SCALES:
            count, rest = divmod(rest, size)
            if count:
                parts.append(f"{count:,}{word}")
        if rest:
            parts.append(f"{rest:,}")
        return " ".join(parts)
    return decimal(value)


def decimal(value: Fraction) -> str:
    """Return a value in plain digits, at most four decimals."""
    if value.denominator == 1 and abs(value.numerator) < _EXACT:
        return f"{value.numerator:,}"
    text = f"{float(round(value, 4)):,.4f}".rstrip("0").rstrip(".")
    return text or "0"


def like(value: Fraction, model: Quantity) -> str | None:
    """Return the value written as `model` is, or None where its form cannot take another value."""
    if model.words or model.kind in ("date", "time", "weekday", "quarter", "version") or model.converted:
        return None
    head = _HEAD.match(model.text)
    if head is None or not model.text:
        return None
    tail = model.text[head.end() :]
    if model.kind in ("duration", "size"):
        factor = Fraction(_FACTORS.get(tail.strip(), 0))
        if model.kind == "size" or not factor or (value / factor).denominator != 1:
            return None
        value = value / factor
    if model.kind == "money" and tail.strip().startswith(_HUNDREDTHS):
        value *= 100
    if _SHORTENED.fullmatch(model.text):
        return None  # `70B` is written in billions
    sign = re.match(r"^[^\d]+", model.text)
    written = number(value)
    if model.kind in ("money", "count") and value >= 10_000:
        tail = tail.strip() if written[-1].isdigit() else f" {tail.strip()}".rstrip()  # 4만 2,000건, 42만 건
    return (sign.group() if sign else "") + written + tail
