"""The time zones that a text tells times in: `9 a.m. Pacific`, `15:00 UTC`, `8 p.m. in London`, `한국 시각`, `미 동부에서는`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from pipeline.text import aliases
from pipeline.text.patterns import deferred, longest_first
from pipeline.text.zone_table import AREA_LETTERS, AREAS, FIXED_LETTERS, KOREAN, REGIONS

_LETTERS = deferred(
    rf"(?<![A-Za-z])(?P<letters>{'|'.join(longest_first({*AREA_LETTERS, *FIXED_LETTERS}))})(?![A-Za-z])"
    r"(?: ?(?P<sign>[+−–-]) ?(?P<hours>1[0-4]|\d)(?!\d)(?::?(?P<minutes>[0-5]\d))?)?"
)
_BEHIND_A_TIME = deferred(r"(?:[ap]\.?m\.?|\d|noon|midnight|시|분|반),?\s?\(?$", re.IGNORECASE)
_ANYWHERE = frozenset({"UTC", "GMT", "KST"})
_REGION = deferred(
    rf"\b(?P<region>{'|'.join(longest_first(REGIONS))})(?: (?:(?P<standard>standard)|daylight|summer))?(?P<time> time)\b",
    re.IGNORECASE,
)
_BARE_REGION = deferred(
    r"(?:[ap]\.?m\.?|\d|noon|midnight),? (?P<region>Eastern|Central|Mountain|Pacific)\b(?! (?:Europ|Asia|Africa|America|Ocean|Bank|Park|Island|Coast))"
)
_PLACE = deferred(
    r"\b(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})(?:['’]s)?(?i: (?:local|standard|summer|winter|daylight))?(?i: time)\b|"
    r"\b(?:in|In|at) (?P<inside>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})"
)
_KOREAN = deferred(
    rf"(?<![가-힣])(?:(?:미국?|호주|캐나다) ?)?(?P<word>{'|'.join(longest_first(KOREAN))}) ?(?:표준)? ?(?:시각|시간|기준|표준시|평균시|시(?=[\s(]))(?!대(?!로)|제|표)|"
    r"(?:(?<![가-힣])미국? ?|^|(?<=[,.] ))(?P<place>동부|서부)(?:에서[는도]|에선)(?![가-힣])|(?<![가-힣])(?P<own>우리나라|국내)(?:에서[는도]|에선)(?![가-힣])"
)
_KOREAN_PLACE = deferred(
    r" ?(?:현지 ?|표준 ?)?(?:시각|시간|기준|표준시)(?!대(?!로)|제|표)|(?:에서[는도]|에선)(?![가-힣])"
)
_KOREAN_GLUED = deferred(r"(?<![가-힣])(?P<place>[가-힣]{2,6}?)(?:현지|표준)?(?:시각|시간|표준시)(?!대(?!로)|제|표)")
_KOREA_TOO = deferred(
    r"[은도](?=\s(?:같은 |이미 |벌써 |그때 |이때 )?(?:[\d월일요화수목금토 ]{2,12} )?(?:(?:오전|오후|새벽|아침|낮|저녁|밤) )?\d{1,2}시(?: \d{1,2}분| 반)?(?:다|이다|예요|이에요|입니다|인))"
)
_LOCAL = deferred(r"\blocal time\b|현지 ?(?:시각|시간)(?!대)")
_OTHER_TIMES = (date(2026, 1, 15), date(2026, 7, 15))
_YEARS = range(2024, 2029)
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone: an area of the IANA database, or how many minutes it is ahead of UTC, or both; `local` for a place that the text leaves out."""

    area: str = ""
    fixed: tuple[int, ...] = ()
    local: bool = False

    def ahead(self, day: date, *, told: bool) -> tuple[int, ...]:
        """Return the minutes that it may be ahead of UTC on a day; letters (`PST`) are taken loosely where the day is `told`."""
        loose = (_ahead(self.area, day),) if self.area and (told or not self.fixed) else ()
        return tuple(dict.fromkeys((*self.fixed, *loose)))


@dataclass(frozen=True, slots=True)
class Mention:
    """A zone that a text names, and where."""

    zone: Zone
    span: tuple[int, int]


def days(year: int | None, month: int | None, day: int | None) -> tuple[date, ...]:
    """Return the days that a day may be for its zones: of any year where none is told, one in winter and one in summer where it is not."""
    if month is None or day is None:
        return _OTHER_TIMES
    found = (day_of(each, month, day) for each in ((year,) if year else _YEARS))
    return tuple(one for one in found if one is not None)


def find(text: str, language: str) -> tuple[Mention, ...]:
    """Return the zones that a text names, in order, the longer of two that overlap."""
    return _found(text, language)


@lru_cache(maxsize=1024)
def _found(text: str, language: str) -> tuple[Mention, ...]:
    found = sorted(
        {*_lettered(text), *(_korean(text) if language == "ko" else _english(text))},
        key=lambda one: (one.span[0], -one.span[1]),
    )
    places = {one.zone for one in found if one.zone.area}
    if len(places) == 1:  # `in Kyiv at 3 a.m. local time`
        found = [replace(one, zone=next(iter(places))) if one.zone.local and language == "en" else one for one in found]
    kept: list[Mention] = []
    for one in found:
        if not kept or kept[-1].span[1] <= one.span[0]:
            kept.append(one)
    return tuple(kept)


def _lettered(text: str) -> Iterator[Mention]:
    for match in _LETTERS.finditer(text):
        letters = match["letters"]
        if letters not in _ANYWHERE and not _BEHIND_A_TIME.search(text[: match.start()]):
            continue  # a CT scan, the GST on sales
        if match["sign"] and letters in ("UTC", "GMT"):
            minutes = int(match["hours"]) * _HOUR + int(match["minutes"] or 0)
            yield Mention(Zone(fixed=(minutes if match["sign"] == "+" else -minutes,)), match.span())
        elif not match["sign"]:
            yield Mention(Zone(AREA_LETTERS.get(letters, ""), FIXED_LETTERS.get(letters, ())), match.span())


def _english(text: str) -> Iterator[Mention]:
    for match in (*_REGION.finditer(text), *_BARE_REGION.finditer(text)):
        yield Mention(Zone(REGIONS[match["region"].lower()]), (match.start("region"), match.end()))
    for match in _LOCAL.finditer(text):
        yield Mention(Zone(local=True), match.span())
    for match in _PLACE.finditer(text):
        name = "name" if match["name"] else "inside"
        if area := _area(aliases.held(match[name])):
            yield Mention(Zone(area), (match.start(name), match.end()))


def _korean(text: str) -> Iterator[Mention]:
    for match in _KOREAN.finditer(text):
        yield Mention(Zone(KOREAN[match["word"] or match["place"] or match["own"]]), match.span())
    for match in _LOCAL.finditer(text):
        yield Mention(Zone(local=True), match.span())
    for match in _KOREAN_GLUED.finditer(text):  # `한국시간`, `뉴욕현지시각`
        place = match["place"]
        whole = {key for key, span in aliases.hangul(place, aliases.table()) if span == (0, len(place))}
        if area := _area(frozenset(whole)):
            yield Mention(Zone(area), match.span())
    for key, (start, end) in aliases.hangul(text, aliases.table()):
        behind = _KOREAN_PLACE.match(text, end) or (_KOREA_TOO.match(text, end) if key == "korea" else None)
        area = _area(frozenset({key})) if behind else ""
        if behind and area:
            yield Mention(Zone(area), (start, behind.end()))


def _area(keys: frozenset[str]) -> str:
    """Return the area of a place: its own, or that of what it lies in."""
    found = {AREAS[key] for key in keys if key in AREAS}
    found = found or {AREAS[key] for one in keys for key in aliases.around(one) if key in AREAS}
    return found.pop() if len(found) == 1 else ""


def day_of(year: int, month: int, day: int) -> date | None:
    """Return a day, None where there is none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _ahead(area: str, day: date) -> int:
    offset = datetime.combine(day, time(12), ZoneInfo(area)).utcoffset()
    return round(offset.total_seconds() / _HOUR) if offset else 0
