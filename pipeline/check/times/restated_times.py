"""Times that a source tells by another measure: half a year for a first half, `2,200년 전` for 200 BC, `2010년대` for 2011 to 2020, `20년도 더` since 2000.

How long ago something was depends on the day of the article: where that is unknown, any of the years that it may be of is taken.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import calendar
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MONTHS, _HALF_YEAR, _CENTURY, _DECADE = 12, 6, 100, 10
_ANY_YEARS = range(2024, 2028)  # when an undated text may have been written
_HALF = deferred(
    r"\b(?:first|second|latter|last|back|opening|closing) half\b(?! of the (?:century|decade|month|match|game))|\bhalf[- ]year(?:ly)?\b|\bH[12]\b|[상하]반기",
    re.IGNORECASE,
)
_AGO = deferred(
    r"\s?(?:쯤|여|남짓|가량|정도|가까이|이나|도)?\s?(?:(?:이|을|를|도)\s?)?(?:넘게|더|이상|훨씬)?\s?(?:전|된|묵은|지난|지나|째|동안|간(?![가-힣])|이어|역사|만에|만의|만이|만인|만입|걸|끌|버[텨티틴]|잠들|묻[혀힌혔]|흘[렀러]|세월|살아|자리|사이|새(?![로운]))|\s?(?:넘게|이상|가까이|남짓|도 더)\s"
)
_TO_AN_END = deferred(r"\s?(?:쯤|가까이|남짓)?\s?만(?:에|인|의|이)")
_SAME_SPAN = deferred(r"\s?전(?:\s?같은\s?(?:기간|때|분기|달)|의\s?같은|\s?동기|(?=[엔에의은보\s(]))")
_PERIOD_TOLD = deferred(
    r"\b(?:first|last|nine|six|three|second|third|fourth|final|fiscal) (?:nine |six |three )?(?:months?|half|quarters?)\b|\b(?:quarter|half|period|year)\b|\b(?:January|April|July|October)[- ](?:to[- ]|through[- ]|–)?",
    re.IGNORECASE,
)
_COMPARED = deferred(
    r"\b(?:from|compared (?:with|to)|against|versus|than|up|down|rose|fell|grew|climbed|dropped|jumped|slid|growth|increase[ds]?|decline[ds]?)\b",
    re.IGNORECASE,
)
_OTHER_TIME = deferred(
    r"\b(?:previous|prior|preceding|last|sequential\w*|earlier) (?:quarter|month|week)\b|\bquarter[- ](?:on|over)[- ]quarter\b|\bmonth[- ](?:on|over)[- ]month\b|\bsequential\w*|\b(?:quarters?|months?|weeks?|days?|decades?) (?:ago|earlier|before)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) years (?:ago|earlier|before)\b|\bfrom (?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_QUOTED = deferred(r"[\"“][^\"”]{0,300}[\"”]")
_THAN_BEFORE = deferred(r"\s?(?:전보다|전에 비해|전 대비|전과 비교|새(?=\s)|사이(?=\s))")
_RESULTS = deferred(
    r"\b(?:quarterly|(?:first|second|third|fourth|final)[- ]quarter|(?:first|second)[- ]half|half[- ]year|(?:first |last )?(?:three|six|nine) months?(?:['’])?|full[- ]year|annual) (?:[a-z-]+ ){0,2}(?:profit|earnings|revenue|sales|income|deliver\w+|shipments|loss\w*|orders|bookings|exports|output)\b[^.;]{0,40}?\b(?:climb|rose|rise|grew|grow|jump|surg|soar|fell|fall|drop|slid|slump|plung|declin|increas|doubl|tripl|up|down)\w*\b",
    re.IGNORECASE,
)
"""What a company held against the year before, as reports of a period do that name no other time."""
_DECADE_TOLD = deferred(r"\b(?:1\d|20)\d0['’]?s\b|['’]\d0s\b|\d0년대")
_RANGE = deferred(
    r"(?<![\d-])(?P<first>(?:1\d|20)\d\d)(?:\s?[-–—~/]\s?| to | and | through | until |년?(?:부터|에서|~)\s?)(?P<last>(?:1\d|20)\d\d)(?![\d-])"
)
_OF_CENTURY = deferred(
    r"\b(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|\d{1,2}(?:st|nd|rd|th))(?:[- ](?:or|and|to) (?:the )?\w+)?[- ]centur(?:y|ies)(?P<before>,? (?:B\.?C\.?(?:E\.?)?))?",
    re.IGNORECASE,
)
_NTH = str.split(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_BEFORE_OUR_ERA = deferred(
    r"(?<![\d,.])(?P<first>\d{1,2},\d{3}|\d{2,5})(?: ?(?:and|to|or|[-–—]) ?(?P<last>\d{1,2},\d{3}|\d{2,5}))? ?(?:B\.C\.(?:E\.)?|BCE?)(?![A-Za-z])"
)
_SINCE_LISTED = deferred(r"(?:최근|지난|요|이)\s?$")
_DAY = 86_400
_THROUGHOUT = deferred(r"\s?(?:동안|간(?![가-힣])|에 걸쳐|내내|일정)")
_CLOSES = deferred(r"\b(?:clos|end|conclud|finish|wrap|run|last)\w*\b[^.;]{0,24}$")
_NOW = (2025, 2026)
_SINCE = deferred(
    r"\b(?:since (?:the )?(?:[a-z]+ ){0,4}|(?:from|than|against|compared (?:with|to)) (?:[^.;\s]+ ){0,4}(?:in )?)(?P<year>(?:19|20)\d\d)\b"
)
_DAY_NUMBER = deferred(
    r"\b[Dd]ay[ -](?P<days>\d{1,3})(?=[ -](?:retention|churn|survival|mortality|users|follow-up|mark|rate)\b)"
)
_ORDINALS = str.split(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_OF_MONTH = deferred(
    rf"\b(?P<nth>(?:twenty-|thirty-)?(?:{'|'.join(_ORDINALS)})|thirtieth|\d{{1,2}}(?:st|nd|rd|th))(?: day)? of (?:the|a|any|each|every|that|this|next|last) month\b",
    re.IGNORECASE,
)
_FEW_YEARS, _FEW_SENTENCES = 3, 8


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a time that the sources tell by another measure."""
    return any(
        _half(sheet.claim, one)
        or _day_number(sheet.claim, one)
        or _both_ends(sheet.claim, one)
        or _ago(sheet.claim, one)
        or _listed_years(sheet.claim, one)
        or _year_before(sheet.claim, one)
        if one.kind == "duration"
        else _decade(sheet.claim, one) or _day_of_month(sheet.claim, one)
        for one in group
        if one.kind in ("duration", "date") and not one.per
    )


def _day_number(claim: Claim, one: Quantity) -> bool:
    """Return whether so many days are those of a name for what is left then: `30일 뒤` for Day-30 retention."""
    return one.unit == "s" and any(
        int(match["days"]) * _DAY == one.value for each in claim.evidence for match in _DAY_NUMBER.finditer(each.text)
    )


def _day_of_month(claim: Claim, one: Quantity) -> bool:
    """Return whether a day is one that a source counts out: 5일 for `the fifth of the month`."""
    year, month, day = one.date
    return (
        day is not None
        and not (year or month)
        and any(
            _counted(match["nth"].lower()) == day for each in claim.evidence for match in _OF_MONTH.finditer(each.text)
        )
    )


def _counted(nth: str) -> int:
    """Return the number of an English ordinal up to the last day of a month."""
    if nth[0].isdigit():
        return int(nth[:-2])
    if nth == "thirtieth":
        return 30
    tens, _, ones = nth.rpartition("-")
    return {"": 0, "twenty": 20, "thirty": 30}[tens] + _ORDINALS.index(ones) + 1


def _both_ends(claim: Claim, one: Quantity) -> bool:
    """Return whether so many days are those of what ends so many days later, the first and the last with them: `사흘 동안` for two days later."""
    if one.unit != "s" or one.value % _DAY or not _THROUGHOUT.match(claim.text, one.span[1]):
        return False
    return any(
        found.kind == "duration"
        and found.value == one.value - _DAY
        and each.text.startswith(" later", found.span[1])
        and _CLOSES.search(each.text[: found.span[0]])
        for each in claim.evidence
        for found in quantities.find(each.text, each.language)
    )


def _half(claim: Claim, one: Quantity) -> bool:
    """Return whether a length of six months is that of a half of a year which a source has: `반년`, `여섯 달`."""
    six = one.unit == "month" and one.value == _HALF_YEAR
    return six and any(_HALF.search(each.text) for each in claim.evidence)


def _year_before(claim: Claim, one: Quantity) -> bool:
    """Return whether `1년 전 같은 기간` is what a source holds a period against without saying so: `in the first nine months … from 4.04 billion`."""
    if one.unit != "month" or one.value != _MONTHS:
        return False
    texts = [_QUOTED.sub("", each.text) for each in claim.evidence if each.language == "en"]
    if any(_OTHER_TIME.search(text) for text in texts):
        return False
    if _SAME_SPAN.match(claim.text, one.span[1]):
        return any(_PERIOD_TOLD.search(text) and _COMPARED.search(text) for text in texts)
    return _THAN_BEFORE.match(claim.text, one.span[1]) is not None and any(_RESULTS.search(text) for text in texts)


def _listed_years(claim: Claim, one: Quantity) -> bool:
    """Return whether so many years are those that a source goes through one by one, with this year or without: `최근 다섯 해`."""
    if one.unit != "month" or one.value % _MONTHS or not _SINCE_LISTED.search(claim.text[: one.span[0]]):
        return False
    texts = claim.context if len(claim.context) <= _FEW_SENTENCES else claim.evidence
    figures = [found for each in texts for found in quantities.find(each.text, each.language)]
    years = {found.date[0] for found in figures if found.kind == "date" and found.date[0]}
    years |= {int(found.value) for found in figures if found.kind == "number" and found.value in _ANY_YEARS}
    run = 0
    while years and max(year or 0 for year in years) - run in years:
        run += 1
    if run < _FEW_YEARS:
        return False
    this = any(found.kind == "relative" and found.unit == "year" and found.value == 0 for found in figures)
    return one.value // _MONTHS in ((run, run + 1) if this else (run,))


def _decade(claim: Claim, one: Quantity) -> bool:
    """Return whether a decade is that of the years which a source names instead: `2010년대` for 2011 to 2020."""
    first = one.date[0]
    if (
        first is None
        or one.date[1:] != (None, None)
        or first % _DECADE
        or claim.text[one.span[1] : one.span[1] + 1] != "대"
    ):
        return False
    texts = [each.text for each in claim.evidence]
    runs = [(int(run["first"]), int(run["last"])) for text in texts for run in _RANGE.finditer(text)]
    if any(first <= start and end <= first + _DECADE for start, end in runs if start < end):
        return True
    if any(calendar.decade(each) == first for each in claim.evidence):
        return True
    figures = [found for each in claim.evidence for found in quantities.find(each.text, each.language)]
    years = {found.date[0] for found in figures if found.kind == "date" and found.date[0]}
    if any(_DECADE_TOLD.search(text) for text in texts):
        return False
    return any(first <= (year or 0) < first + _DECADE for year in years)


def _ago(claim: Claim, one: Quantity) -> bool:
    """Return whether so many years are those from a time that a source names up to its own day: since 2010, 200 BC, the second century."""
    if one.unit != "month" or one.value % _MONTHS or not _AGO.match(claim.text, one.span[1]):
        return False
    years = one.value / _MONTHS
    lengths = [
        found
        for each in claim.evidence
        for found in quantities.find(each.text, each.language)
        if found.kind == "duration" and found.unit == "month" and found.value > _MONTHS and not found.per
    ]
    if years < _CENTURY and lengths:
        return False  # the source tells lengths of its own
    return any(
        _so_long(one, years, now - last, now - first)
        for each in claim.evidence
        for times in [list(_times(each, claim, far=years >= _CENTURY))]
        for first, last in times
        for now in (_ends(times, first) if _TO_AN_END.match(claim.text, one.span[1]) else ())
        or _todays(each, first, years)
    )


def _ends(times: Sequence[tuple[int, int]], first: int) -> list[int]:
    """Return the years of a text that come after one of its others: `16년 만에` counts up to them, not to the text's own day."""
    return [last for start, last in times if start > first]


def _todays(each: Evidence, first: int, years: Fraction) -> Iterable[int]:
    """Return the years in which a text may have been written: of a short time only where the text itself counts from its start."""
    if each.published:
        return (each.published.year,)
    if years >= _DECADE:
        return _ANY_YEARS
    since = any(int(match["year"]) == first for match in _SINCE.finditer(each.text))
    return _NOW if since else ()


def _so_long(one: Quantity, years: Fraction, low: int, high: int) -> bool:
    """Return whether a number of years is the time from one between two years to now, roundly where it is a round one."""
    if high < 1 or years < 1:
        return False
    step = compare.round_step(one) / _MONTHS if not one.words else Fraction(1)
    if one.bound == "min" or (one.approximate and re.search(r"여|남짓", one.text)):
        return years <= high and (low - years < max(step, Fraction(1)) or high - years < max(step, Fraction(1)))
    if one.bound == "max":
        return low <= years and years - high < max(step, Fraction(1))
    slack = step / 2 if years >= _CENTURY or one.approximate else Fraction(0)
    return low - slack <= years <= high + slack


def _times(each: Evidence, claim: Claim, *, far: bool) -> Iterator[tuple[int, int]]:
    """Yield the first and the last year that each time of a source may be of."""
    for match in _BEFORE_OUR_ERA.finditer(each.text):
        ends = [int(match[name].replace(",", "")) for name in ("first", "last") if match[name]]
        yield -max(ends), -min(ends)
    for match in _OF_CENTURY.finditer(each.text):
        written = match["nth"].lower()
        number = _NTH.index(written) + 1 if written in _NTH else int(re.sub(r"\D", "", written))
        yield (
            (-number * _CENTURY, -(number - 1) * _CENTURY)
            if match["before"]
            else ((number - 1) * _CENTURY, number * _CENTURY)
        )
    found = quantities.find(each.text, each.language)
    years = sorted({one.date[0] for one in found if one.kind == "date" and one.date[0] and not one.date[1]})
    if len(years) <= (_FEW_YEARS if far else 2):
        yield from ((year, year) for year in years)
