"""Read the dates that feeds really write; never guess silently.

feedparser turns `2020/1/10 14:33:00` into another day and takes zone-less dates as UTC, so it is not asked. What names no
zone is read in the zone that the caller gives. Day-and-month orders that could be either way are not read at all.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen janv januar",
            "feb fév fev fevr févr",
            "mar mär mrz mars maer",
            "apr abr avr avril",
            "may mai mag maj maggio mayo",
            "jun juin giu",
            "jul juil lug",
            "aug ago août aout agosto",
            "sep set sept",
            "oct okt ott",
            "nov",
            "dec dez dic déc",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "ist": 330, "sgt": 480, "hkt": 480, "awst": 480, "kst": 540, "jst": 540,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "ast": -240, "adt": -180, "brt": -180,
}  # fmt: skip
_NUMERIC = re.compile(r"(?<![\d])(\d{4})\s*[-/.년]\s*(\d{1,2})\s*(?:[-/.월]\s*(\d{1,2})\s*[일.]?)?(?=\D|$)")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?=[^\d]|$)")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]+([^\W\d_]{3,9})\.?[\s.,/-]+(?:de\s+)?(\d{4}|\d{2})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:.*?\s)?(\d{4})\b")
_SLASHED = re.compile(r"^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_TIME = re.compile(
    r"(?:(오전|오후|am|pm|a\.m\.|p\.m\.)\s*)?\b(\d{1,2})\s*(?::|시)\s*(\d{1,2})?\s*분?"
    r"(?:\s*:?\s*(\d{1,2})(?:[.,]\d+)?\s*초?)?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d:])|T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?:\b(?:GMT|UTC|KST|JST)\s?)?([+\u2212-])(\d{1,2}):?(\d{2})?\b", re.IGNORECASE)
_NAME = re.compile(r"(?<![^\W\d_])([A-Za-z]{1,4})(?![^\W\d_])")
_LONGEST = 80
EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=4096)
def read_date(text: str, zone: tzinfo = UTC) -> datetime | None:
    """Return the time that a date text names, in UTC; None where it names none that can be trusted.

    `zone` is used where the text itself names none.
    """
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        return _epoch(int(text) // (1000 if len(text) == 13 else 1))
    found = _day(text)
    if found is None:
        return None
    year, month, day, rest = found
    try:
        return _placed(datetime(year, month, day), rest, zone)  # noqa: DTZ001 - the zone is read from the rest
    except (ValueError, OverflowError):
        return None


def zone_of(text: str) -> tzinfo | None:
    """Return the zone that a date text names itself, if any."""
    found = _day(" ".join(text.split())[:_LONGEST])
    if found is None:
        return None
    _, rest = _clock(found[3])
    return _zone(rest)


def _epoch(seconds: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _day(text: str) -> tuple[int, int, int, str] | None:
    """Return year, month, day and what stands around them."""
    match = _COMPACT.match(text)
    if match:
        hours = f"{match[4]}:{match[5]}:{match[6] or '00'}" if match[4] else ""
        return int(match[1]), int(match[2]), int(match[3]), f"{hours}{text[match.end() :]}"
    match = _NUMERIC.search(text)
    if match:
        return int(match[1]), int(match[2]), int(match[3] or 1), text[match.end() :]
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        match = pattern.search(text)
        month = _month(match[order[1]]) if match else None
        if match and month:
            rest = text[: match.start()] + " " + match[0] + " " + text[match.end() :] if order[1] == 1 else None
            after = text[match.end() :] if rest is None else rest
            return _year(match[order[0]]), month, int(match[order[2]]), after
    match = _SLASHED.match(text)
    if match and (int(match[1]) > 12) != (int(match[2]) > 12):
        day, month = (int(match[1]), int(match[2])) if int(match[1]) > 12 else (int(match[2]), int(match[1]))
        return int(match[3]), month, day, text[match.end() :]
    return None


def _month(name: str) -> int | None:
    name = name.lower()
    return _MONTHS.get(name) or _MONTHS.get(name[:3])


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 70 else 1900)


def _placed(day: datetime, rest: str, default: tzinfo) -> datetime:
    clock, rest = _clock(rest)
    hour, minute, second = clock
    moment = day + timedelta(hours=hour, minutes=minute, seconds=min(second, 59))
    return moment.replace(tzinfo=_zone(rest) or default).astimezone(UTC)


def _clock(rest: str) -> tuple[tuple[int, int, int], str]:
    match = _TIME.search(rest)
    if match is None:
        return (0, 0, 0), rest
    after = rest[match.end() :]
    if match[6]:
        hour, minute, second = int(match[6]), int(match[7]), int(match[8] or 0)
    else:
        hour, minute, second = int(match[2]), int(match[3] or 0), int(match[4] or 0)
        half = (match[1] or match[5] or "").lower().replace(".", "")
        if half in ("오후", "pm") and hour < 12:
            hour += 12
        elif half in ("오전", "am") and hour == 12:
            hour = 0
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise ValueError(rest)
    return (hour, minute, second), after


def _zone(rest: str) -> tzinfo | None:
    match = _OFFSET.search(rest)
    if match:
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes <= 14 * 60:
            return timezone(timedelta(minutes=-minutes if match[1] != "+" else minutes))
    for name in _NAME.findall(rest):
        if name.lower() in _ZONES:
            return timezone(timedelta(minutes=_ZONES[name.lower()]))
    return None
