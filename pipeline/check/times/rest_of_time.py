"""What is left of a time that a source gives a part of: open five days a week is `일주일에 이틀 쉰다`, asleep 20 hours a day `하루 네 시간 깨어 있다`.

The draft must tell the other side: what is open against what is closed, or `나머지`.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_HALF_HOUR, _DAY, _WEEK = 1800, 86_400, 604_800
_QUARTER, _HALF, _MONTHS = 3, 6, 12
_THE_YEAR = deferred(
    r"\b(?:full|the|this|whole|entire|calendar|fiscal)[- ](?:fiscal |calendar )?year\b|\bannual\b|\bfiscal 20\d\d\b|연간|올해|한 ?해|회계연도",
    re.IGNORECASE,
)
_WHOLES = (
    (
        deferred(
            r"\b(?:a|per|each|every|of the|in the|out of the|of each|of every) week\b|일주일|한 주|주 (?=\d)|매주|주당"
        ),
        "s",
        Fraction(_WEEK),
    ),
    (
        deferred(
            r"(?<!within )(?<!inside )(?<!after )(?<!than )(?<!under )\b(?:a|per|each|every|of the|in the|of each|of every) day\b|하루|매일"
        ),
        "s",
        Fraction(_DAY),
    ),
    (
        deferred(r"\b(?:a|per|each|every|of the|in the|of each|of every) year\b|1년|한 ?해|매년|연간"),
        "month",
        Fraction(12),
    ),
    (deferred(r"\b(?:a|per|each|every|of the) year\b|1년|한 ?해|매년"), "s", Fraction(365 * _DAY)),
)
_ON_DAYS = deferred(
    r"\b(?:closed|shut|closes|dark|off)\b(?: all day)?(?: on)? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?:, | and |, and )?)+"
)
_DAYS = deferred(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days")
_OF_MANY = deferred(
    r"\b(?P<part>[a-z]+|\d{1,3})(?: (?:hours|days|months|minutes|weeks))? (?:out )?of (?:every |each |the )?(?P<whole>\d{1,3}|[a-z]+) (?:hours|days|months|minutes|weeks)\b"
)
_OPEN_THERE = deferred(
    r"\b(?:open(?:s|ed)?|runs?|operates?|works?|working|get(?:s|ting)?|has|have|come(?:s)? in|in the office|attend\w*|accessible|available|teach\w*|trades?|awake|fly|drive)\b|연다|열[고며어]|일한|근무|출근|운영|영업|깨어"
)
_SHUT_THERE = deferred(
    r"\b(?:clos(?:e|es|ed)|shut|cut off|without|off|unavailable|inaccessible|dark|idle|asleep|sleeps?|sleeping|slept|rests?|snowbound|frozen|iced|blocked|remote(?:ly)?|from home)\b|닫|쉬[고며어는]|휴무|끊[기겨긴]|잠[을든]|자[고는며]|잔다|재택"
)
_OPEN = deferred(
    r"(?:문을 |가게를 )?(?:연다|열[고며어린리렸지]|여는|열 수)|오갈 수|다닐 수|일하|일한|출근|운영|영업|깨어|들어오|나온다|쓸 수|갈 수 있"
)
_SHUT = deferred(
    r"닫[는고지아을]|문 닫|쉰다|쉬[고며어는지었]|휴무|휴관|휴업|끊[기겨긴]|못|없[다이어는]|않|(?<![가-힣])안 |잔다|잠[을든]|자는|갇[히혀]|막[히혀]|비[운워]|재택|나가지"
)
_REST = deferred(r"나머지|남은|그 밖의")
_TO_REACH = deferred(r"(?:채우|이루|달성하|맞추|지키|닿으|이르)(?:려면|자면|기 위해)")
_FIRST_PART = deferred(r"(?:\bfirst |첫 ?)$|^(?:first\b|첫)", re.IGNORECASE)
_BESIDE, _FEW = 24, 8
Span = tuple[int, int]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a length is what a source's part leaves of a week, a day or a year, told from the other side."""
    return any(
        _left(sheet, one) or _rest_of_year(sheet, one) or _after_first(sheet, one)
        for one in group
        if one.kind == "duration" and not one.per
    )


def _after_first(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a rest is what the first years, or months, that a source tells of a length leave of it: `a three-year deal … the first year`."""
    if not _REST.search(sheet.claim.text[: drafted.span[0]][-_BESIDE:]):
        return False
    lengths = [
        (one.text, each)
        for one in sheet.claim.evidence
        for each in quantities.find(one.text, one.language)
        if each.kind == "duration" and each.unit == drafted.unit
    ]
    firsts = {
        each.value
        for text, each in lengths
        if _FIRST_PART.search(each.text) or _FIRST_PART.search(text[: each.span[0]])
    }
    return any(not whole.per and whole.value - first == drafted.value for _, whole in lengths for first in firsts)


def _rest_of_year(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether so many months, or quarters, are what the part of a year that a source tells leaves of it, for the rest or for a goal."""
    before = sheet.claim.text[: drafted.span[0]][-_BESIDE:]
    if drafted.unit != "month" or not (_REST.search(before) or _TO_REACH.search(before)):
        return False
    texts = sheet.claim.context if len(sheet.claim.context) <= _FEW else sheet.claim.evidence
    return any(_THE_YEAR.search(one.text) for one in texts) and any(
        drafted.value == _MONTHS - each.value * size
        for one in texts
        for each in quantities.find(one.text, one.language)
        for size in _months(one, each)
    )


def _months(one: Evidence, part: Quantity) -> Iterator[int]:
    """Yield the months that one of a part of a year has: of a quarter, a half, or `the first nine months`."""
    if part.kind == "quarter":
        yield _HALF if part.unit == "half" else _QUARTER
    elif part.kind == "duration" and part.unit == "month" and _FIRST_PART.search(one.text[: part.span[0]]):
        yield 1


def _left(sheet: Sheet, drafted: Quantity) -> bool:
    text = sheet.claim.text
    other = _REST.search(text[: drafted.span[0]][-_BESIDE:]) is not None
    return any(
        drafted.unit == unit
        and drafted.value == rest
        and (other or _turned(text, drafted, one.text, part, surely=False))
        for one in sheet.claim.evidence
        for unit, rest, part in _rests(one)
    )


def told_round(text: str, drafted: Quantity, one: Evidence) -> Iterator[Fraction]:
    """Yield what a source's part leaves, where a draft tells the other side of it."""
    yield from (
        rest
        for unit, rest, part in _rests(one)
        if unit == drafted.unit and _turned(text, drafted, one.text, part, surely=True)
    )


def _turned(text: str, drafted: Quantity, source: str, part: Span, *, surely: bool) -> bool:
    """Return whether a draft tells the one side where the source tells the other; what is not shut there is open unless it must be `surely`."""
    here = text[max(0, drafted.span[0] - _BESIDE) :]
    there = source[max(0, part[0] - 2 * _BESIDE) : part[1] + 2 * _BESIDE]
    shut = _SHUT_THERE.search(there) is not None
    opened = _OPEN_THERE.search(there) is not None if surely else not shut
    return (_SHUT.search(here) is not None and opened) or (_OPEN.search(here) is not None and shut)


def _rests(one: Evidence) -> Iterator[tuple[str, Fraction, Span]]:
    """Yield what each part of a time leaves: its unit, its length, and where the source tells the part."""
    for match in _ON_DAYS.finditer(one.text):
        yield "s", Fraction(_WEEK - len(set(_DAYS.findall(match.group()))) * _DAY), match.span()
    lengths = [each for each in quantities.find(one.text, one.language) if each.kind == "duration" and not each.per]
    for pattern, unit, whole in _WHOLES:
        if pattern.search(one.text):
            for part in lengths:
                days = whole > _WEEK and unit == "s"  # of a year, days only
                if (
                    part.unit == unit
                    and part.value < whole
                    and not (unit == "s" and part.value % (_DAY if days else _HALF_HOUR))
                ):
                    yield unit, whole - part.value, part.span
    for match in _OF_MANY.finditer(one.text):
        of = next((each for each in lengths if match.start("whole") == each.span[0]), None)
        many = _number(one, match)
        if of and many is not None and 0 < many * _unit(of) < of.value:
            yield of.unit, of.value - many * _unit(of), of.span


def _number(one: Evidence, match: re.Match[str]) -> Fraction | None:
    """Return the number of a part that leaves its unit to the whole: `nine of every 24 hours`."""
    figures = (each for each in quantities.find(one.text, one.language) if each.span[0] == match.start("part"))
    return next((each.value for each in figures if each.kind == "number"), None)


def _unit(whole: Quantity) -> Fraction:
    digits = re.match(r"\d+", whole.text)
    return whole.value / int(digits.group()) if digits else whole.step
