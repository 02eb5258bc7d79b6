"""Which part of a month or a year: `연말`, `1월 말` where the source has the middle of it, or a day that lies in no such part."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.times import leadings
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.months import MONTH_NAMES
from pipeline.text.patterns import deferred

_PART_KOREAN = deferred(
    r"(?:(?P<month>1[0-2]|[1-9])월|(?P<year>(?:19|20)\d\d)년|(?P<named>올해|내년|지난해|작년|이듬해|연)|(?P<near>이달|다음 ?달|지난 ?달|이번 달))\s?"
    r"(?P<part>초|초반|초순|상순|중반|중순|말|하순|후반|막판)(?=에|의|면|라도|이|은|부터|까지|로|께|쯤|경|[\s,.]|$)"
)
_PART_ENGLISH = deferred(
    r"\b(?P<part>early|mid(?:dle)?|late|end|beginning|start|close|(?:first|second|latter) half|(?:first|opening|last|final|closing) (?:week|(?:few )?days))(?:[- ]| of | in )(?:the )?(?:this |next |last |coming )?(?:(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|"
    r"(?P<year>(?:19|20)\d\d)\b|(?P<named>year)\b|(?P<near>month)\b)|\b(?P<closing>year[- ]end|year['’]s end)\b",
    re.IGNORECASE,
)
_MORE_PARTS = {"first half": {0, 1}, "second half": {1, 2}, "latter half": {1, 2}}
_PARTS = {
    "초": 0,
    "상": 0,
    "중": 1,
    "말": 2,
    "하": 2,
    "후": 2,
    "막": 2,
    "e": 2,
    "b": 0,
    "s": 0,
    "c": 2,
    "m": 1,
    "l": 2,
    "o": 0,
}
_LAST = 2
_MIDDLES = {0: 1, 1: 6, 2: 12}
"""The months that people mean by the beginning, the middle and the end of a year."""
_ABOUT = 1
_NO_LONGER = deferred(
    r"(?:이|가)? 아니라|이?[었였]?던|(?:에|으?로|까지)?\s?[가-힣 ]{0,8}(?:예정|계획|목표)(?:이었|이[던었]|였|했)|에 [가-힣]{1,6}려[던했]"
)
_BARE = deferred(
    r"\b(?:its|the (?:year|month)['’]s) (?:very )?(?P<part>beginning|start|opening|middle|end|close)\b|"
    r"\b(?:at|from|in|since|by) the (?:very )?(?P<at>beginning|start|outset|middle|end|close)\b(?! of\b)|"
    r"\b(?:year|month) (?:(?P<first>begins?|began|opens|opened|starts|started)|(?P<last>ends?|ended|closes|closed|(?:is|was) (?:out|over)))\b|"
    r"\bturn of the (?P<turn>year)\b",
    re.IGNORECASE,
)
"""A part of a year or a month that the words before it name: `the start of last year … its end`."""
_NEXT_ONE = deferred(r",?(?: of)? (?:next|that|the (?:following|same|coming)) year\b", re.IGNORECASE)
_COMING = frozenset({"내년", "이듬해"})
_OF_MONTHS = {0: range(1, 5), 1: range(4, 10), 2: range(9, 13)}
_QUARTERS = {1: 0, 2: 1, 3: 1, 4: 2}
_DAYS = {0: range(1, 13), 1: range(8, 23), 2: range(19, 32)}
_SOME_DAYS_ON = deferred(
    r"\b(?:later (?:this|that|in the) month|month['’]?s?[- ]end|end of (?:the|this|that) month|(?<!-day )(?:days?|weeks?|fortnight) (?:later|after|before|from)|within|\w+-(?:day|week)(?! week)|for \w+ (?:days|weeks))\b|말일|이달 말|월말",
    re.IGNORECASE,
)
"""What may come to another part of a month than the one day that a source tells."""
_HOLIDAYS = deferred(
    r"\bholiday (?:season|shopping|quarter|period|sales|rush|weeks)\b|\b(?:Christmas|Black Friday|Thanksgiving|New Year['’]s Eve)\b|\bthe holidays\b",
    re.IGNORECASE,
)
"""What lies at the end of a year: `연말 쇼핑철` for the holiday season."""


def parts(claim: Claim) -> Iterator[Flag]:
    """Yield the parts of a month or a year that are none of those which the sources tell of it."""
    mine = [(match, *_part(match)) for match in _PART_KOREAN.finditer(claim.text)]
    if not mine:
        return
    there = [_part(match) for one in claim.evidence for match in _matches(one)]
    for match, base, [part] in mine:
        same = {other for named, others in there if named == base for other in others}
        same |= _of_days(claim, base, only=not same)
        at_last = part == _LAST and base == "year" and any(_HOLIDAYS.search(one.text) for one in claim.evidence)
        if not same or part in same or at_last or part in _elsewhere(claim, match, base):
            continue
        if not _moved_from(claim, match, part, same):
            message = say("check.when", text=match.group())
            yield Flag("number-contradicted", "block", match.span(), message, claim.ids, 0.8)


def _elsewhere(claim: Claim, match: re.Match[str], base: str) -> set[int]:
    """Return the parts that the sources may tell of this time in other words: by what stands for it, a month of it, a quarter."""
    found: set[int] = set()
    for one in claim.evidence:
        for part in _matches(one):
            named, others = _part(part)
            if _may_be(base, named):
                found |= others
        for bare in () if one.language == "ko" else _BARE.finditer(one.text):
            word = (bare["part"] or bare["at"] or "").lower()
            end = bare["last"] or word in ("end", "close")
            found |= {0, _LAST} if bare["turn"] else {1} if word == "middle" else {_LAST if end else 0}
        if not base.startswith("month"):
            found |= set(_of_calendar(one, match, base))
    return found


def _may_be(base: str, named: str) -> bool:
    """Return whether two times may be one month, of which one or both are called by no name: `the month` for October."""
    return base.startswith("month") and named.startswith("month") and "month" in (base, named)


def _of_calendar(one: Evidence, match: re.Match[str], base: str) -> Iterator[int]:
    """Yield the parts of a year in which the months and quarters of a source lie; of the next year those that it says are of it."""
    for each in quantities.find(one.text, one.language):
        if each.kind not in ("date", "quarter") or each.unit:
            continue
        if match["named"] in _COMING and not _NEXT_ONE.match(one.text, each.span[1]):
            continue
        if each.kind == "quarter":
            yield _QUARTERS.get(int(each.value), 1)
        elif each.date[1] and (base == "year" or str(each.date[0] or base) == base):
            yield from (part for part, months in _OF_MONTHS.items() if each.date[1] in months)


def _moved_from(claim: Claim, match: re.Match[str], part: int, same: set[int]) -> bool:
    """Return whether a draft tells the part of a year that was planned, so far from the source's as that says: `2029년 중반이 아니라 그해 말`."""
    if match["month"] or match["near"] or not _NO_LONGER.match(claim.text, match.end()):
        return False
    moves = [length.months for one in claim.evidence for length in leadings.find(one.text, one.language)]
    return any(
        months and abs(abs(_MIDDLES[part] - _MIDDLES[there]) - months) <= _ABOUT for months in moves for there in same
    )


def _of_days(claim: Claim, base: str, *, only: bool) -> set[int]:
    """Return the parts of a month in which its days in the sources lie; where `only` these speak of it, nothing if it may be another day."""
    dates = [one for each in claim.evidence for one in quantities.find(each.text, each.language) if one.kind == "date"]
    days = {one.date[2] for one in dates if base == f"month{one.date[1]}"}
    if only and (None in days or any(_SOME_DAYS_ON.search(one.text) for one in claim.evidence)):
        return set()
    return {part for part, found in _DAYS.items() if days & set(found)}


def _matches(one: Evidence) -> Iterator[re.Match[str]]:
    yield from (_PART_KOREAN if one.language == "ko" else _PART_ENGLISH).finditer(one.text)


def _part(match: re.Match[str]) -> tuple[str, set[int]]:
    """Return the time that a part is of, and whether it is its beginning, its middle or its end."""
    groups = match.groupdict()
    written = groups["month"] or ""
    month = int(written) if written.isdigit() else MONTH_NAMES.index(written.lower()) + 1 if written else 0
    base = f"month{month}" if month else groups["year"] or ("month" if groups["near"] else "year")
    part = (groups["part"] or "end").lower()
    first = "b" if part == "early" or part.startswith("first ") else part[0]
    return base, _MORE_PARTS.get(part) or {_PARTS[first]}
