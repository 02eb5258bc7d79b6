"""What the calendar says of a sentence: the weekday of a day that is named, and years that only an undated source could fix."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from pipeline.check import own_days
from pipeline.check.claims import Claim, Evidence
from pipeline.check.times import undated_days
from pipeline.text import months, quantities, zones
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_RELATIVE = deferred(r"\byears?[- ]old\b|\byears? (?:after|ago|before|earlier|later|since)\b|\d년\s?(?:만에|전|뒤|후)")

_A_YEAR_AGO = deferred(
    r"(?<!\d)(?:1|한|일) ?년 ?(?:새|만에|사이|전)|전년|(?<![가-힣])한 해 (?:전|새|사이)|작년|지난 ?해"
)
_EDGE = deferred(
    r"\s?(?:말|초|까지|부터|~|-|–|이전|이후|안에|안으로|전에|끝|중순 전)|에 (?:끝|시작|마감|접|닫)|이면 끝"
)
_RANGE_BEFORE = deferred(r"[~–-]\s?$|(?:부터|에서)\s(?:[가-힣]{1,4}\s)?$")
_MONTH_RANGE = deferred(r"월?\s?[~∼〜–-]\s?(?:1[0-2]|[1-9])월")
_A_SEASON = deferred(r"\s?(?:봄|여름|가을|겨울)")
_ANY_SEASON = deferred(
    r"\b(?:spring|summer|autumn|fall|winter|early|mid|late|end|half|quarter|January|February|March|April|May|June|July|August|September|October|November|December)\b|"
    r"봄|여름|가을|겨울|\d월|[상하]반기|분기|초|말",
    re.IGNORECASE,
)
_THIS_SEASON = deferred(r"[Tt]his (?!year|current)|(?:[Nn]ext|[Ll]ast) (?!year|fiscal)")
_AGAINST_KOREAN = deferred(r"[^.]{0,30}?(?:보다|대비|비해|비하면|견줘|비교)")
_AGAINST = deferred(r"\b(?:than|from|against|versus|compared (?:with|to)|over)\b[^.;]{0,40}$")
_SO_FAR = deferred(r"해?\s?(?:들어|누적)")
_SOME_QUARTER = deferred(
    r"\b(?:the|this|that|its|their|last|latest|previous|prior|current|next|coming|reported|recent|holiday|fiscal|reporting|January|February|March|April|May|June|July|August|September|October|November|December|just-ended|per|each|a) quarter\b(?! of (?!19|20))|"
    r"\bquarterly\b|(?<!\d)(?<!\d )분기",
    re.IGNORECASE,
)
_DATELINE = deferred(r"[A-Z][A-Za-z ./,]{2,40}, [A-Z][a-z]{2,8}\.? \d{1,2} (?:\([A-Z][A-Za-z ]+\)|[-–—])")
_OUR_CLOCK = deferred(r"(?:우리(?:나라)?|한국)\s?(?:시간|시각)")
_AHEAD = frozenset(60 * hours for hours in (7, 8, 9, 13, 14, 15, 16, 17, 18))
"""How many minutes Korea is ahead of the zones of Europe and of America."""
_WEEK, _DAY = 7, 1440
_DECADE = 10
_DECADE_END = deferred(
    r"\b(?:(?:end|close|rest|remainder) of (?:the|this) decade|(?:the |this )?decade['’]s end|(?:early|start|beginning) (?:in |of )?(?:the )?next decade|by the next decade)\b"
)
_ANY_YEAR = 2026  # a day and a month without a year: which one counts only in the days around a leap day


def fits(claim: Claim, drafted: Quantity) -> bool:
    """Return whether the calendar bears a figure out.

    A weekday that the named day has, a year as far from the one that is named as words say, the first or last month of a span (`4~9월` for the six months to September, `3월 말` for the end of the first quarter).
    """
    if drafted.kind == "weekday":
        return bool(weekday(claim, drafted))
    return (
        _year_named(claim, drafted)
        or _this_year(claim, drafted)
        or _decade(claim, drafted)
        or _bounds_span(claim, drafted)
    )


def surely_another(claim: Claim, drafted: Quantity, before: str) -> bool:
    """Return whether the sources tell for sure that a year named by the day of the text is another than theirs.

    Words like 내년 count from the day of the article: which year `2026`, or the one that a record is held against, is of them no sentence says.
    Two Korean texts count from the same day, with the same words.
    """
    if drafted.kind != "relative" or drafted.unit != "year":
        other = (
            _before_dateline(claim, drafted)
            or _brought_home(claim, drafted)
            or undated_days.unjudged(claim, drafted, before)
        )
        return not other
    years = any(
        found.kind == "date" and found.date[0]
        for one in claim.evidence
        for found in quantities.find(one.text, one.language)
    )
    ago = drafted.value == -1 and any(_A_YEAR_AGO.search(one.text) for one in claim.evidence)
    return not years and not ago and all(one.language == "ko" for one in claim.evidence)


def _before_dateline(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day may be the weekday that a source names, in the week before its dateline: which one depends on a year it does not tell."""
    _, month, day = drafted.date if drafted.kind == "date" else (None, None, None)
    for one in claim.evidence if day else ():
        line = _DATELINE.match(one.text)
        if line is None or one.published or not undated_days.WEEKDAY.search(one.text, line.end()):
            continue
        found = next((each for each in quantities.find(line.group(), one.language) if each.kind == "date"), None)
        if found and found.date[0] is None and found.date[2] and month in (None, found.date[1]):
            return 0 < found.date[2] - (day or 0) < _WEEK
    return False


def _brought_home(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a time, or its day, may be a source's told by the clock of Korea, where the source names no zone."""
    if drafted.kind not in ("time", "date") or not _OUR_CLOCK.search(claim.text[: drafted.span[0]]):
        return False
    hours = [one.value for one in quantities.find(claim.text, "ko") if one.kind == "time"]
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language) if not zones.find(one.text, one.language) else []
        there = [found.value for found in figures if found.kind == "time"]
        if not any((mine - time) % _DAY in _AHEAD for mine in hours for time in there):
            continue
        days = [found.date for found in figures if found.kind == "date" and found.date[2]]
        if drafted.kind == "time" or any(
            drafted.date[1] in (None, month) and drafted.date[2] in (day, (day or 0) + 1) for _, month, day in days
        ):
            return True
    return False


def _year_named(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a year and the one year that a source names are as far apart as words say.

    `this year, up from $72 billion in 2025` makes that one 작년; `on Dec. 4, 2025 … early next year` is 2026.
    """
    dated = drafted.kind == "date" and drafted.date[0] and drafted.date[1:] == (None, None)
    if not dated and (drafted.kind != "relative" or drafted.unit != "year" or abs(drafted.value) != 1):
        return False
    figures = [found for one in claim.evidence for found in quantities.find(one.text, one.language)]
    years = {found.date[0] for found in figures if found.kind == "date" and found.date[0]}
    relative = {found.value for found in figures if found.kind == "relative" and found.unit == "year"}
    if dated:
        own = {found.date[0] for found in figures if found.kind == "date" and found.date[0] and found.date[2]}
        return len(own) == 1 and any(drafted.date[0] == (year or 0) + value for year in own for value in relative)
    published = {one.published.year for one in claim.evidence if one.published}
    if published:
        return any(year + drafted.value in years for year in published)
    return len(years) == 1 and relative == {0} and drafted.value == -1


def _this_year(claim: Claim, drafted: Quantity) -> bool:
    """Return whether `올해` is told of what a source only holds against the year before: `작년 같은 기간 345억 원보다`.

    The figure that the source gives for that year is not this year's; this year's may stand in the sentence before.
    """
    if drafted.kind != "relative" or drafted.unit != "year" or drafted.value != 0:
        return False
    behind = [one for one in quantities.find(claim.text, "ko") if one.span[0] >= drafted.span[1] and one.kind in LEVELS]
    before: list[Quantity] = []
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language)
        years = [found for found in figures if found.kind == "relative" and found.unit == "year"]
        undated, before = before, [] if years else [found for found in figures if found.kind in LEVELS]
        if not years or any(found.value != -1 or not held_against(one, found) for found in years):
            continue
        last = [found for found in figures if found.span[0] >= years[-1].span[1] and found.kind in LEVELS][:1]
        first = [found for found in figures if found.span[1] <= years[0].span[0] and found.kind in LEVELS] or undated
        if (
            behind
            and not any(_one(behind[0], found) for found in last)
            and any(_one(behind[0], found) for found in first)
        ):
            return True
    return False


def _one(drafted: Quantity, found: Quantity) -> bool:
    return (drafted.kind, drafted.unit, drafted.value) == (found.kind, found.unit, found.value)


def held_against(one: Evidence, found: Quantity) -> bool:
    """Return whether a year is only what another is held against."""
    if one.language == "ko":
        return _AGAINST_KOREAN.match(one.text, found.span[1]) is not None
    return _AGAINST.search(one.text[: found.span[0]]) is not None


def so_far(claim: Claim, drafted: Quantity, rivals: Sequence[tuple[str, Quantity]]) -> bool:
    """Return whether the part of a year that has passed is told, `올 들어`, where a source only holds something against the year before."""
    texts = {one.id: one for one in claim.evidence}
    told = _SO_FAR.match(claim.text, drafted.span[1]) is not None
    return told and all(held_against(texts[name], source) for name, source in rivals)


def _decade(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a year is where the decade ends that a source speaks of: `by the end of the decade` is 2030, or 2029."""
    year = drafted.date[0] if drafted.kind == "date" and drafted.date[1:] == (None, None) else None
    if year is None or claim.text.startswith("대", drafted.span[1]):
        return False
    begun = (decade(one) for one in claim.evidence)
    return any(first is not None and year in (first + _DECADE, first + _DECADE - 1) for first in begun)


def decade(one: Evidence) -> int | None:
    """Return the first year of the decade whose end, or whose rest, a source speaks of."""
    own = one.published.year if one.published else _ANY_YEAR
    return own // _DECADE * _DECADE if _DECADE_END.search(one.text) else None


def _bounds_span(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a month opens or closes a span of months that a source names another way."""
    year, month, day = drafted.date
    if day and month and day not in (1, monthrange(_ANY_YEAR, month)[1]):
        return False
    if drafted.kind not in ("date", "number") or (drafted.kind == "date" and month is None):
        return False
    number = month if drafted.kind == "date" else int(drafted.value)
    if drafted.kind == "number" and not _MONTH_RANGE.match(claim.text, drafted.span[1]):
        return False
    ahead, behind = claim.text[: drafted.span[0]], claim.text[drafted.span[1] :]
    if drafted.kind == "date" and not day and not (_EDGE.match(behind) or _RANGE_BEFORE.search(ahead)):
        return False  # `내년 6월에는` is no first half of the year after
    texts = [one.text for one in claim.evidence]
    if (
        year is not None
        and not any(str(year) in text for text in texts)
        and not all(one.published for one in claim.evidence)
    ):
        return False
    return any(number in months.bounds(text) for text in texts)


def in_quarter(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a quarter of the year has the only months that the sources name: 3분기 for August 9."""
    if drafted.kind != "quarter" or drafted.unit:
        return False
    named = {
        found.date[1]
        for one in claim.evidence
        for found in quantities.find(one.text, one.language)
        if found.kind == "date" and found.date[1]
    }
    return {(month + 2) // 3 for month in named} == {drafted.value}


def weekday(claim: Claim, drafted: Quantity) -> bool | None:
    """Return whether a weekday is that of a day the sentence or its sources name; None where the year is unknown."""
    named = [*_days(claim), *(day for one in claim.evidence for day in own_days.named(one))]
    fixed = [one for one in named if one is not None]
    if any(one.weekday() == drafted.value for one in fixed):
        return True
    return None if named and not fixed else False


def _days(claim: Claim) -> Iterator[date | None]:
    """Yield the days that have a month and a day of the month, None for one whose year nothing tells."""
    years = {one.published.year for one in claim.evidence if one.published}
    texts = [(claim.text, "ko"), *((one.text, one.language) for one in claim.evidence)]
    for text, language in texts:
        for found in quantities.find(text, language):
            year, month, day = found.date
            if month and day:
                yield from [zones.day_of(one, month, day) for one in ({year} if year else years)] or [None]


def undated(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a year may be what an undated source counts from its own day: `last year`, `six years after`."""
    year, month, day = drafted.date
    if drafted.kind != "date" or year is None or month or day or _of_no_season(claim, drafted):
        return False
    return all(one.published is None for one in claim.evidence) and any(
        _counts(one.text) or any(_of_a_year(source) for source in quantities.find(one.text, one.language))
        for one in claim.evidence
    )


def _of_no_season(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a draft tells the season of a year, and its sources no season or month at all."""
    said = _A_SEASON.match(claim.text, drafted.span[1]) is not None
    return said and not any(_ANY_SEASON.search(one.text) for one in claim.evidence)


def _of_a_year(source: Quantity) -> bool:
    """Return whether words name a year by the day they are said on; `this fall` is told as it stands."""
    return source.kind == "relative" and not _THIS_SEASON.match(source.text)


@lru_cache(maxsize=256)
def _counts(text: str) -> bool:
    """Return whether a text counts years from its own day; kept, since every figure asks."""
    return _RELATIVE.search(text) is not None


def only_dated(claim: Claim, drafted: Quantity, before: str) -> bool:
    """Return whether only the day of an undated source could tell a weekday, a month, a year or a quarter right or wrong."""
    if drafted.kind == "weekday":
        return weekday(claim, drafted) is None
    if drafted.kind == "quarter":
        return any(_SOME_QUARTER.search(one.text) for one in claim.evidence)
    return (
        undated(claim, drafted) or undated_days.unknown(claim, drafted) or undated_days.unjudged(claim, drafted, before)
    )
