"""The days that a text names by its own day: `on Monday`, `yesterday`, `last month`, `지난 18일`, `사흘 전`.

An article's day is when it was published, or what its first line says (`Nov. 18, 2026 — …`). A weekday may lie on either side of
that day, so an expression yields every day that it can mean.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from pipeline.text.patterns import deferred
from pipeline.text.quantities import dates
from pipeline.text.quantities.quantity import Date

_DATELINE = deferred(
    r"\s*(?:(?:Published|Posted|입력|게시):? )?(?:[\[(]|(?:[A-Z가-힣][\w.'’]*[ ,]+){1,4}(?:[-–—] ?)?)?"
    r"(?P<date>(?:[A-Z][a-z]{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d|(?:19|20)\d\d[-./] ?\d{1,2}[-./] ?\d{1,2}\.?"
    r"|(?:19|20)\d\d년 \d{1,2}월 \d{1,2}일))(?:[\])]\s*[-–—:]?|\s*(?:\([^)\n]{1,30}\)\s*)?(?:[-–—:]|\.|\n))(?=\s|$)"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_WEEKDAYS = {
    name: number
    for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
} | {name: number for number, name in enumerate("월화수목금토일")}
_DONE_ON = deferred(r"\b(?:on|late|early|said|told|announced|reported|[a-z]{3,}ed)\s(?=[MTWFS])")
_OF_THE_DAY = deferred(r"s\b|['’]s\b|,? (?:through|to|and|or|[A-Z][a-z]+ \d|\d)")
_LOOKS_AHEAD = deferred(
    r"\b(?:will|would|won['’]t|to be|expect\w*|schedul\w*|plan\w*|due|until|by|before|after|since|from|starting|starts?|begins?|every|each)\b"
)
_SIGNS = {"ago": -1, "earlier": -1, "before": -1, "from now": 1, "later": 1, "in": 1, "전": -1, "뒤": 1, "후": 1}
_FIXED = deferred(
    r"\b(?P<en>the day (?:before yesterday|after tomorrow)|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night)\b|(?<![가-힣])(?P<ko>그저께|그제|엊그제|어제|오늘|내일|모레)",
    re.IGNORECASE,
)
_OFFSETS = {
    "the day before yesterday": -2, "the day after tomorrow": 2, "yesterday": -1, "last night": -1, "tomorrow": 1, "그저께": -2, "그제": -2, "엊그제": -2, "어제": -1, "내일": 1, "모레": 2,
}  # fmt: skip
_WEEKDAY = deferred(
    r"\b(?:(?P<which>last|next|this|past|coming) )?(?P<en>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:Night|Times))|"
    r"(?:(?P<whose>지난주?|다음\s?주?|이번\s?주?|오는)\s)?(?P<ko>[월화수목금토일])요일"
)
_APART = deferred(
    rf"\b(?P<ahead>in )?{_COUNT} (?P<unit>day|week|month)s?(?: (?P<sign>ago|earlier|before|from now|later)\b)?|"
    r"(?<![가-힣\d])(?P<count_ko>\d{1,3}|하루|이틀|사흘|나흘|닷새|열흘|일주일|보름|한|두|세|석|네|넉)\s?(?P<unit_ko>일|주일?|개월|달)?\s?(?P<sign_ko>전|뒤|후)(?![체반문대속년기용했한할하해])",
    re.IGNORECASE,
)
_KOREAN_COUNTS = {
    "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "열흘": 10, "일주일": 7, "보름": 15, "한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4,
}  # fmt: skip
_SPAN = deferred(
    r"\b(?P<en>last|this|next|previous|past|coming|earlier this|later this) (?P<unit>week|month|weekend)\b|"
    r"(?P<ko>지난|이번|이|다음|내|전|금)\s?(?P<unit_ko>주말?|달)(?![러간년요])",
    re.IGNORECASE,
)
_BACK = frozenset({"last", "previous", "past", "지난", "전"})
_AHEAD = frozenset({"next", "coming", "다음", "내"})
_WEEK = 7


def dateline(text: str) -> tuple[date, int] | None:
    """Return the day that opens a text as its own, and where the text goes on after it; None where none does."""
    match = _DATELINE.match(text)
    if match is None:
        return None
    for found in (*dates.english(match["date"]), *dates.korean(match["date"])):
        year, month, day = found.date
        if year and month and day:
            try:
                return date(year, month, day), match.end()
            except ValueError:
                return None
    return None


@lru_cache(maxsize=512)
def days(text: str, own: date) -> frozenset[Date]:
    """Return every day, or month, that the relative expressions of a text can mean, counted from the text's own day."""
    return frozenset(_days(text, own))


@lru_cache(maxsize=512)
def of_month(text: str, published: datetime) -> frozenset[int]:
    """Return the days of the month that a text tells by a weekday or as yesterday, today or tomorrow: `on Sunday` has a 22.

    A time without a zone is the text's own day; any other may be a day off in the zone of the reader.
    """
    own = [published.date() + timedelta(days=away) for away in ((0,) if published.tzinfo is None else (0, -1, 1))]
    return frozenset(day for one in own for _, _, day in (*_fixed(text, one), *_weekdays(text, one)) if day)


def named(text: str) -> bool:
    """Return whether a text names a single day by its own day (`Monday`, `어제`, `three days ago`)."""
    return bool(days(text, date(2024, 1, 17))) and any(day for _, _, day in days(text, date(2024, 1, 17)))


def past_weekdays(text: str) -> frozenset[int]:
    """Return the weekdays on which an English sentence says that something was done (`said Tuesday`, `on Monday`): none of one that looks ahead, or that counts from the day."""
    if _LOOKS_AHEAD.search(text) or _FIXED.search(text):
        return frozenset()
    found = {match.start(): match for match in _WEEKDAY.finditer(text) if match["en"] and not match["which"]}
    told = (found.get(match.end()) for match in _DONE_ON.finditer(text))
    return frozenset(
        _WEEKDAYS[f"{one['en'].lower()}day"] for one in told if one and not _OF_THE_DAY.match(text, one.end())
    )


def _days(text: str, own: date) -> Iterator[Date]:
    yield from _fixed(text, own)
    yield from _weekdays(text, own)
    for match in _APART.finditer(text):
        yield from _apart(match, own)
    for match in _SPAN.finditer(text):
        yield from _span(match, own)


def _fixed(text: str, own: date) -> Iterator[Date]:
    for match in _FIXED.finditer(text):
        yield _whole(own + timedelta(days=_OFFSETS.get((match["en"] or match["ko"]).lower(), 0)))


def _weekdays(text: str, own: date) -> Iterator[Date]:
    for match in _WEEKDAY.finditer(text):
        yield from _weekday(match, own)


def _weekday(match: re.Match[str], own: date) -> Iterator[Date]:
    """Yield the weekday before, on and after a text's own day; `last Wednesday` on a Friday may be this week's or the last one's."""
    number = _WEEKDAYS[f"{match['en'].lower()}day" if match["en"] else match["ko"]]
    back = (own.weekday() - number) % _WEEK
    which = (match["which"] or "").lower() or (match["whose"] or "").replace(" ", "")
    before, after = own - timedelta(days=back), own + timedelta(days=(-back) % _WEEK)
    if which[:2] in ("la", "pa", "지난"):
        earlier = 0 < back > own.weekday()  # the nearest one lies in the week before: no other is meant
        found = ([] if earlier else [before - timedelta(days=_WEEK)]) + ([before] if back else [])
    elif which[:2] in ("ne", "co", "다음", "오는"):
        later = after.isocalendar()[1] != own.isocalendar()[1]
        found = ([] if later and back else [after + timedelta(days=_WEEK)]) + ([after] if back else [])
        found += [after] if which == "오는" else []
    else:
        found = [before, after]
    yield from (_whole(one) for one in found)


def _apart(match: re.Match[str], own: date) -> Iterator[Date]:
    """Yield the day so many days, weeks or months away; weeks and months are told loosely."""
    ahead = bool(match["ahead"])
    sign = _SIGNS.get((match["sign"] or match["sign_ko"] or ("in" if ahead else "")).lower(), 0)
    if not sign:
        return
    count = _count((match["count"] or match["count_ko"]).lower())
    unit = (match["unit"] or match["unit_ko"] or "일").lower()[:1]
    if unit in ("m", "개", "달"):
        yield from (_month(own, sign * count + more) for more in (-1, 0, 1))
        return
    loose = range(-3, 4) if unit in ("w", "주") else range(1)
    length = _WEEK if unit in ("w", "주") else 1
    yield from (_whole(own + timedelta(days=sign * count * length + more)) for more in loose)


def _span(match: re.Match[str], own: date) -> Iterator[Date]:
    """Yield the days of a week, or the month, beside a text's own."""
    which = (match["en"] or match["ko"]).lower()
    step = -1 if which in _BACK else 1 if which in _AHEAD else 0
    if (match["unit"] or match["unit_ko"]).lower() in ("month", "달"):
        yield _month(own, step)
        return
    monday = own - timedelta(days=own.weekday() - step * _WEEK)
    yield from (_whole(monday + timedelta(days=more)) for more in range(-1, _WEEK))  # some weeks begin on a Sunday
    if step:
        yield from (_whole(own + timedelta(days=step * more)) for more in range(1, _WEEK + 1))


def _count(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS.get(written) or _KOREAN_COUNTS[written]


def _whole(day: date) -> Date:
    return (day.year, day.month, day.day)


def _month(own: date, months: int) -> Date:
    number = own.year * 12 + own.month - 1 + months
    return (number // 12, number % 12 + 1, None)
