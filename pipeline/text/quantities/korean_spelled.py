"""Korean numbers in Hangul, where they are surely numbers: `이십일 명`, `삼천오백만 원`, `백스물한 곳`.

Only a number of two parts or more that a unit follows. A place alone (`백 퍼센트`, `천 원`) is a way of speaking, a digit alone (`이 분`,
`일 년`) is often another word, and so is a digit right behind a place (`백일`, `천사`). What may be a day, a year or the time of day
(`십이월 이십오일`, `세 시 삼십 분`) is left alone, as is a number that goes on from another (`3만 오천`, `몇 십`, `이삼십`).
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.korean_numbers import NATIVE_ONES, NATIVE_TENS, Written
from pipeline.text.quantities.korean_units import KOREAN_PATTERN

_DIGITS = {letter: value for value, letter in enumerate("일이삼사오육칠팔구", start=1)}
_PLACES = {"천": 1000, "백": 100, "십": 10}
_MYRIADS = {"조": 10**12, "억": 10**8, "만": 10**4}

_ONE = r"[일이삼사오육칠팔구]"
_THOUSANDS, _HUNDREDS = rf"{_ONE}?천", rf"{_ONE}?백"
_NATIVE = rf"(?:{'|'.join(NATIVE_TENS)})(?:{'|'.join(NATIVE_ONES)})?"
_SECTION = rf"(?=[일이삼사오육칠팔구십백천])(?:{_THOUSANDS}\s?)?(?:{_HUNDREDS}\s?)?(?:{_ONE}?십)?{_ONE}?(?<!\s)"
_PATTERN = deferred(
    rf"(?<![가-힣\d.,])(?=[일이삼사오육칠팔구십백천])(?P<currency>(?!))?(?P<myriads>(?:{_SECTION}[조억만]\s?)*)"
    rf"(?P<rest>(?:{_THOUSANDS}\s?{_HUNDREDS}|{_THOUSANDS}|{_HUNDREDS})\s?{_NATIVE}|{_SECTION})?(?<!\s)"
    rf"(?=여?\s?(?!분의)[가-힣A-Za-z%㎞㎏㎡℃])"
)
_TOKEN = deferred(rf"{'|'.join((*NATIVE_TENS, *NATIVE_ONES))}|[일이삼사오육칠팔구십백천조억만]")
_GOES_ON = deferred(r"(?:[\d.,]+\s?[조억만천백십]*|(?<![가-힣])(?:수|몇|여러|만|약간)|[조억만천백십]|[월시제년])\s?\Z")
_OTHER_WORD = deferred(r"[백천만][일이삼사오육칠팔구]")
_GLUED = frozenset({"명", "원", "개", "곳", "건", "달러", "퍼센트", "시간", "개월", "년", "분", "초"})
_LASTING = deferred(r"\s?(?:동안|연속|내리|만에|간(?![가-힣])|내내|이상|넘게|가까이)")
_ROUND = frozenset({"가지", "번", "대", "배", "자", "조", "부", "기", "사", "도", "인", "세기", "시"})
_MANY = {"대": 100, "번": 10**5}  # so many are no twenties and no way of speaking
_FIRST_YEAR = 1000
_DECADE = deferred(r"대(?![가-힣]{2})|도")


def numbers(text: str) -> Iterator[tuple[re.Match[str], Written]]:
    """Yield the numbers in Hangul of a text, each with its place."""
    for match in _PATTERN.finditer(text):
        written = _written(match)
        if written is not None and _is_sure(text, match, written):
            yield match, written


def _written(match: re.Match[str]) -> Written | None:
    parts = _TOKEN.findall(match.group())
    if len(parts) < 2 or parts[0] == "만" or _OTHER_WORD.fullmatch(match.group()):
        return None
    total = section = digit = 0
    step = last = 1
    top = 10**13
    for part in parts:
        if part in _MYRIADS:
            size = _MYRIADS[part]
            if size >= top:
                return None
            total, section, digit, top, step = (
                total + (section + digit or 1) * size,
                0,
                0,
                size,
                size * (1 if digit else last),
            )
        elif part in _PLACES:
            section, digit, last = section + (digit or 1) * _PLACES[part], 0, _PLACES[part]
            step = last
        elif part in NATIVE_TENS:
            section, last = section + NATIVE_TENS[part], 10
            step = last
        else:
            digit = _DIGITS.get(part) or NATIVE_ONES[part]
            last = step = 1
    return Written(match.end(), Fraction(total + section + digit), Fraction(step), Fraction(1))


def _is_sure(text: str, match: re.Match[str], written: Written) -> bool:
    """Return whether a number and its unit can be read in one way only."""
    if _GOES_ON.search(text, max(0, match.start() - 16), match.start()):
        return False
    end = match.end() + (text[match.end() : match.end() + 1] == "여")
    unit = KOREAN_PATTERN.match(text, end)
    if unit is None:
        return False
    name = unit["unit"] or unit["apart"]
    after = text[unit.end() : unit.end() + 6]
    if unit["unit"] and "가" <= name[0] <= "힣" and len(name) == 1 and name not in _GLUED:
        return False  # `백일장` is a contest
    if name == "일":
        return _LASTING.match(after) is not None
    if name == "년":
        return written.value < _FIRST_YEAR and not _DECADE.match(after)
    return name not in _ROUND or written.value >= _MANY.get(name, written.value + 1)
