"""Dates, weekdays, quarters and times of day, Korean and English, as readings of their place in a text."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.months import MONTH_NAMES
from pipeline.text.patterns import deferred
from pipeline.text.quantities import korean_hours, seasons
from pipeline.text.quantities.quantity import Date, Quantity
from pipeline.text.quantities.seasons import MONTH_LISTED

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?<!\d[.,])(?<![$€£¥₩₹])(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_NTH = str.split("first second third fourth fifth sixth seventh eighth ninth tenth")
_YEAR = r"(?P<year>(?:1\d|20)\d\d)"
_COUNT = r"\d|[.,]\d| (?:out )?of (?:the |its |their |all |those )?\d| ?%| (?:percent|per cent|thousand|[mb]illion)\b"
_ENGLISH = (
    deferred(rf"\b{_MONTH} ?(?:the (?=\d\d?[snrt]))?{_DAY}(?!{_COUNT})(?:,? {_YEAR}\b)?"),
    deferred(
        rf"\b(?:the )?(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: day)? of {_MONTH}(?![a-z])(?:,? {_YEAR}\b)?"
    ),
    deferred(rf"(?<!\d[.,])(?<![$€£¥₩₹])\b{_DAY}(?:(?<=[a-z]) of)? {_MONTH}(?![a-z])(?:,? {_YEAR}\b)?"),
    deferred(rf"\b{_MONTH},? {_YEAR}\b"),
    deferred(rf"\b{_MONTH}(?![a-z])"),
)
_NTH_DAY = deferred(
    r"\b(?:on|by|from|until|till|to|since) the (?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[\s,.;]|$)(?! [a-z])|"
    r"\bthe (?P<of_month>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?: day)? of (?:the |this |next |each |every |last |that )(?:[a-z]+ )?month\b|"
    r"\b(?P<first>the first (?:day )?of (?:the |this |next |each |every |last |that |the following )month)\b"
)
_IN_MAY = deferred(  # `May sales rose` is the month, where a wish, a question or a name is none
    r"[’']s | (?!(?:the|an?|all|any|as|be|both|each|every|god|he|her|his|it|its|many|my|no|not|one|our|she|so|such|that|their|there|these|they|this|those|we|well|what|you|your)\b)[a-z]"
)
_ISO = deferred(
    r"(?<![\d.-])(?P<year>(?:19|20)\d\d)[-./] ?(?P<month>1[0-2]|0?[1-9])[-./] ?(?P<day>3[01]|[12]\d|0?[1-9])(?![\d-])\.?"
)
_AMERICAN = deferred(
    r"(?=\d)(?<![\d/.])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])/(?P<year>(?:19|20)\d\d)(?![\d/])"
)
_LONE_YEAR = deferred(
    r"(?=[12])(?<![\d.$€£¥₩])(?<!\d,)(?:(?<=Q\d-)|(?<!\d-))(?P<year>(?:19|20)\d\d)(?![\d%]|,\d|\.\d|-\d| ?(?:tokens|users|GPUs?|people))"
)
_NO_LENGTH = r"(?!\s?(?:동안|(?:간|전|뒤|후|째)(?=[\s,.에의까부만은이]|$)|만에|된|넘|이상|가까|묵은|이나|남짓|정도|가량|역사|을? ?(?:버|살|걸|이어|지[나났])|의 역사))"
_KOREAN = deferred(
    rf"(?:(?P<year>(?:19|20)\d\d|(?<![\d.,])(?:1[0-8]|2[1-4])\d\d(?=년{_NO_LENGTH}))(?:년| 년(?!생){_NO_LENGTH}|(?=\s?(?:회계\s?연도|학년도|시즌)))(?:\s?(?P<month>1[0-2]|0?[1-9])(?:월| 월(?!요일|[드세급]))(?:\s?(?P<day>3[01]|[12]\d|0?[1-9])(?:일| 일(?![본반차정자])))?)?)|"
    r"(?:(?<![\d.,])(?P<month2>1[0-2]|0?[1-9])(?:월| 월(?= (?:3[01]|[12]\d|[1-9]) ?일))(?:\s?(?P<day2>3[01]|[12]\d|0?[1-9])(?:일| 일(?![본반차정자])))?)|"
    r"(?:(?<![\d.,])(?P<day3>3[01]|[12]\d|0?[1-9])일(?!\s?(?:동안|간|만(?![료기찬류회]|나[다며자])|째|짜리|치|이내|안에|내에|때)|부(?!터|로)|[본반차정자]))"
)
_FAR_YEAR = deferred(
    r"(?<![\d.,])(?P<year>2[1-4]\d\d)년(?= (?:이)?전에? ?[가-힣]+(?:[을를ㄹ릴질될할] (?:수|것|거|전망|예정)|겠))"
)
"""A year to come, before which something will be: `2200년 전에 사라질 수 있다`; else it is so long ago."""
_SHORT_YEAR = deferred(
    r"(?<![\d.,])['’]?(?P<digits>\d\d)년(?=\s?(?:(?:1[0-2]|0?[1-9])월|[1-4]분기|[상하]반기|봄|여름|가을|겨울|올림픽|월드컵|아시안게임|대선|총선|민주|당시))"
)
_NAMED_DAY = deferred(
    r"(?<![\d.,·/])(?![1-9][·ㆍ][1-9](?:세대|라운드|단계|차|호|심|주|편|부|권|장|조|위|등|분기|공장|터미널))(?P<month>1[0-2]|[1-9])(?:[·ㆍ]|(?P<plain>[./]|(?<=9)(?=11)))(?P<day>3[01]|[12]\d|[1-9])(?![\d·ㆍ/])"
    r"(?(plain)(?= ?(?:테러|사태|공격|참사|[남북]{0,2}공동|[남북]{0,2}정상|대지진|비상계엄|민주화|항쟁|선언)))"
    r"(?=[.)”’]| ?(?:운동|사건|사태|테러|혁명|항쟁|전쟁|동란|의거|공격|참사|학살|대책|조치|선언|합의|협정|성명|대선|총선|지방선거|선거|재보선|쿠데타|군사|비상계엄|계엄|"
    r"광복|절|당시|이후|이전|직후|때|기념|민주|추모|세대|정신|대지진|지진|부동산|규제|남북|공동|폭탄)|[은을의이과로에] |$)"
)
_FISCAL = deferred(r"\b(?:FY|CY|[1-4]Q|Q[1-4](?: FY)?|H[12](?=[-’'])) ?[-'’]?(?P<digits>\d\d)(?!\d|%|[.,]\d)")
_DECADE_ENGLISH = deferred(r"['’](?P<digits>\d0)s\b")
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_DECADE_WORDS = deferred(
    rf"\b[Tt]he (?:(?:early|late|mid|middle|swinging|roaring)[ -])?(?P<decade>{'|'.join(_DECADES)})\b", re.IGNORECASE
)
_OLD_YEAR = deferred(
    r"(?:\b(?:in|since|from|to|until|till|by|of|between|and|or|around|about|circa|c\.|before|after|during|early|late|mid|year|spring|"
    r"summer|autumn|fall|winter|through|as|the|on|at|its|his|her|their|(?:an(?= 18)|a(?= 1[67])|restored|surviving|preserved|rebuilt|antique|vintage|rare|original|historic|listed|famous|unique|stolen|signed|working)(?= \d{4} [a-z])(?! \d+ (?:rating|score|elo|watt|volt|mile|metre|meter|foot|feet|yard|horsepower|kilo\w*|ton|tonne|page|seat|dollar|euro|pound|calorie)\b))[ -]|[(–—-])(?P<year>1[0-8]\d\d)"
    r"(?=s?(?:[\s,.;:)’'–—-]|$))(?![.,-]\d| ?(?:%|percent|[a-z]+(?<!wa)(?<!ha)(?<!i)(?<!a)s\b|people|square|million))",
    re.IGNORECASE,
)
_ERA_ENGLISH = deferred(
    r"(?=[AC\d])(?:\b(?:A\.D\.|AD|C\.E\.|CE) ?(?P<after>\d{1,4})\b|"
    r"(?<![\d,.$-])(?P<year>\d{1,2},\d{3}|\d{1,4}) ?(?:(?P<before>B\.C\.(?:E\.)?|BCE?)|A\.D\.|AD|C\.E\.|CE)(?![A-Za-z]))"
)
_LIFE = deferred(r"\((?P<born>(?:1\d|20)\d\d) ?[-–—] ?(?P<died>(?:1\d|20)\d\d)\)")
"""When somebody lived: `Mozart (1756-1791)`."""
_ERA_KOREAN = deferred(r"(?:(?P<before>기원전|BC)|서기|기원후|AD) ?(?:약 )?(?P<year>\d{1,4})년")
_DECADE_KOREAN = deferred(r"(?<!\d)(?P<digits>\d0)년대")
_MONTHS_KOREAN = deferred(r"(?<![\d.,])(?P<month>1[0-2]|[1-9])월?(?=\s?[~∼〜–-]\s?(?:1[0-2]|[1-9])월)")
_FIRST_YEAR_KOREAN = deferred(r"(?<![\d.,])(?P<year>(?:19|20)\d\d)(?=\s?[~∼〜–-]\s?(?:19|20)\d\d년)")
_KOREAN_SPAN = deferred(
    r"(?<![\d.,])(?P<month>1[0-2]|0?[1-9])월\s?(?P<from>3[01]|[12]\d|0?[1-9])\s?[~∼〜–-]\s?(?P<to>3[01]|[12]\d|0?[1-9])일"
)
_SPAN_ENDS = r"(?P<from>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?: ?[–-] ?| (?:to|through|thru|until|and|&) )(?P<to>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d| ?[ap]\.?m\b| (?:percent|million|billion|noon|[a-z]+s\b))"
_ENGLISH_SPAN = deferred(
    rf"\b{_MONTH} ?{_SPAN_ENDS}|\b{_SPAN_ENDS.replace('from', 'from2').replace('to>', 'to2>')} {_MONTH.replace('month', 'month2')}(?![a-z])"
)
_SEASON_KOREAN = deferred(
    r"(?<![\d.,])(?P<first>(?:19|20)(?P<short>\d\d))\s?[~∼〜–/-]\s?(?P<second>\d\d)(?=년|\s?(?:시즌|회계|유통|학년|마케팅))(?:년(?!대))?"
)
_KOREAN_DAYS = "월화수목금토일"
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = deferred(r"(?P<ko>[월화수목금토일])요일|\b(?P<en>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b")
_CLOCK_ENGLISH = deferred(
    r"(?=\d)(?<![\d:.])(?<!오[전후])(?<!(?:오[전후]|새벽|아침|저녁)\s)(?<![밤낮]\s)(?P<hour>2[0-4]|1\d|0?\d):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)(?: ?(?P<half>[ap])\.?m\b)?|"
    r"(?<![\d:.])(?P<hour2>1[0-2]|[1-9])(?:\.(?P<minute2>[0-5]\d))? ?(?P<half2>[ap])\.?m\b|\b(?P<named>noon|midnight)\b",
    re.IGNORECASE,
)
_NAMED_HOURS = {"noon": (720,), "midnight": (0, 1440)}
_CLOCK_RANGE = deferred(
    r"(?<![\d:.])(?P<hour>1[0-2]|[1-9])(?=\s?(?:[-–~]|to)\s?(?:1[0-2]|[1-9])(?::[0-5]\d)? ?(?P<half>[ap])\.?m\b)",
    re.IGNORECASE,
)
_QUARTER = deferred(
    r"\bQ(?P<short>[1-4])\b|\b(?P<lead>[1-4])Q(?=\b|\d\d\b)|\b(?P<word>first|second|third|fourth)[- ]quarter\b",
    re.IGNORECASE,
)
_QUARTER_ALONE = deferred(r"(?<=in the )(?P<word>first|second|third|fourth)(?=[.,;]|$)(?P<short>)(?P<lead>)")
_OLD = 50
_ORDER = ("first", "second", "third", "fourth")
_HALF_KOREAN = deferred(r"(?<![가-힣])(?P<half>[상하])반기")
_HALF_ENGLISH = deferred(
    r"\b(?:(?<=\bin the )|(?<=\bfor the )|(?<=\bduring the )|(?<=\bover the ))(?P<bare>first|second|latter) half(?! of\b|[ -]?(?:time|dozen|hour|inning|marathon))|"
    r"\b(?P<half>first|second|latter)(?: half of (?:the |this |next |last |its |fiscal )*(?:year|(?:19|20)\d\d)|-half(?= (?:[a-z-]+ ){0,2}(?:profit|loss|revenue|sales|earnings|income|results?|report|net|operating|underlying)))|\b[Hh](?P<short>[12])\b",
    re.IGNORECASE,
)
_YEARS_KOREAN = deferred(
    r"(?<![가-힣])(?:(?P<past>지난해|작년|전년)|(?P<now>올해|금년|올(?=\s?(?:들어|상반기|하반기|[1-4]분기|(?:1[0-2]|[1-9])월|한 해|봄|여름|가을|겨울|초|말|연말)))|(?P<next>내년|이듬해))"
)
_MONTH_BEFORE = deferred(r"(?<![가-힣])(?:전달|전월)(?=보다| ?대비|에 비해|과 비교)")
_YEARS_ENGLISH = deferred(
    r"\b(?:(?P<past>last|previous|prior) |(?P<now>this|current) |(?P<next>next|following|coming) )(?:fiscal )?year\b|"
    r"\b(?P<running>(?:months|weeks|days|quarters|half|start|beginning|rest|remainder) of the year|year[- ]to[- ]date)\b|"
    r"\b(?P<earlier>a year (?:ago|earlier|before)|year[- ](?:earlier|ago)|year[- ](?:over|on)[- ]year)\b",
    re.IGNORECASE,
)


def korean(text: str) -> Iterator[Quantity]:
    """Yield the dates, weekdays and times of a Korean text."""
    for match in (*_ISO.finditer(text), *MONTH_LISTED.finditer(text)):
        yield _dated(match, (int(match["year"]), int(match["month"]), int(match["day"]) if match["day"] else None))
    for match in _KOREAN.finditer(text):
        year, month = match["year"], match["month"] or match["month2"]
        day = match["day"] or match["day2"] or match["day3"]
        yield _dated(match, (int(year) if year else None, int(month) if month else None, int(day) if day else None))
    for match in _FAR_YEAR.finditer(text):
        yield _dated(match, (int(match["year"]), None, None))
    for match in _NAMED_DAY.finditer(text):
        yield _dated(match, (None, int(match["month"]), int(match["day"])))
    for match in _SHORT_YEAR.finditer(text):
        yield _dated(match, (_century(match["digits"]), None, None))
    yield from _eras(text, _ERA_KOREAN)
    yield from seasons.both_days(_KOREAN_SPAN.finditer(text))
    yield from seasons.first_days(text)
    for match in _MONTHS_KOREAN.finditer(text):
        yield _dated(match, (None, int(match["month"]), None))
    for match in _FIRST_YEAR_KOREAN.finditer(text):
        yield _dated(match, (int(match["year"]), None, None))
    for match in _DECADE_KOREAN.finditer(text):
        yield _dated(match, (_century(match["digits"]), None, None))
    yield from _seasons(text)
    yield from _halves(text, _HALF_KOREAN)
    yield from _years(text, _YEARS_KOREAN)
    for match in _MONTH_BEFORE.finditer(text):
        yield Quantity(Fraction(-1), "relative", match.span(), match.group(), unit="month", words=True)
    yield from korean_hours.hours(text)
    yield from _weekdays(text)
    yield from _clock(text)


def _seasons(text: str) -> Iterator[Quantity]:
    """Yield both years of a season that is written with two digits for its second: `2025~26년 시즌`."""
    for match in _SEASON_KOREAN.finditer(text):
        year = int(match["first"])
        if int(match["second"]) == (year + 1) % 100:
            yield _dated(match, (year, None, None), "first")
            start, end = match.start("second"), match.end()
            yield Quantity(
                Fraction((year + 1) * 10_000), "date", (start, end), text[start:end], date=(year + 1, None, None)
            )


def english(text: str) -> Iterator[Quantity]:
    """Yield the dates, weekdays, quarters and times of an English text."""
    for match in _ISO.finditer(text):
        yield _dated(match, (int(match["year"]), int(match["month"]), int(match["day"])))
    for match in _AMERICAN.finditer(text):
        yield _dated(match, (int(match["year"]), int(match["month"]), int(match["day"])))
    taken: list[tuple[int, int]] = []
    for pattern in _ENGLISH:
        for match in pattern.finditer(text):
            if any(start <= match.start() < end for start, end in taken):
                continue  # `July` of `July 2026`
            taken.append(match.span())
            parts = match.groupdict()
            month = MONTH_NAMES.index(parts["month"][:3].lower()) + 1
            if match.group() == "May" and match.start() == 0 and not _IN_MAY.match(text, match.end()):
                continue
            nth = _NTH.index(parts["nth"]) + 1 if parts.get("nth") else None
            year, day = (int(parts[name]) if parts.get(name) else None for name in ("year", "day"))
            yield _dated(match, (year, month, nth or day))
    for match in _LONE_YEAR.finditer(text):
        yield _dated(match, (int(match["year"]), None, None))
    for match in (*_FISCAL.finditer(text), *_DECADE_ENGLISH.finditer(text)):
        yield _dated(match, (_century(match["digits"]), None, None))
    yield from _old(text)
    for match in _NTH_DAY.finditer(text):
        yield _dated(match, (None, None, int(match["day"] or match["of_month"] or 1)))
    yield from _spans(text, _ENGLISH_SPAN)
    yield from _halves(text, _HALF_ENGLISH)
    yield from _years(text, _YEARS_ENGLISH)
    yield from seasons.english(text)
    quarters = list(_QUARTER.finditer(text))
    for match in (*quarters, *(_QUARTER_ALONE.finditer(text, quarters[0].end()) if quarters else ())):
        number = match["short"] or match["lead"] or _ORDER.index(match["word"].lower()) + 1
        yield Quantity(Fraction(number), "quarter", match.span(), match.group())
    yield from _weekdays(text)
    yield from _clock(text)


def _spans(text: str, pattern: re.Pattern[str]) -> Iterator[Quantity]:
    """Yield both days of `1월 10-23일`."""
    for match in pattern.finditer(text):
        part = {name.rstrip("2"): value for name, value in match.groupdict().items() if value}
        month = int(part["month"]) if part["month"].isdigit() else MONTH_NAMES.index(part["month"][:3].lower()) + 1
        for day in (int(part["from"]), int(part["to"])):
            yield _dated(match, (None, month, day))


def _old(text: str) -> Iterator[Quantity]:
    """Yield the years before 1900, those of a life or an era and the decades in words of an English text."""
    for match in _OLD_YEAR.finditer(text):
        yield _dated(match, (int(match["year"]), None, None), "year")
    for match in _LIFE.finditer(text):
        for place in ("born", "died"):
            yield _dated(match, (int(match[place]), None, None), place)
    yield from _eras(text, _ERA_ENGLISH)
    for match in _DECADE_WORDS.finditer(text):
        yield _dated(match, (1920 + 10 * _DECADES.index(match["decade"].lower()), None, None), "decade")


def _eras(text: str, pattern: re.Pattern[str]) -> Iterator[Quantity]:
    """Yield the years that are told with their era; those before our era count down."""
    for match in pattern.finditer(text):
        year = int((match["year"] or match.groupdict().get("after") or "0").replace(",", ""))
        yield _dated(match, (-year if match["before"] else year, None, None))


def _halves(text: str, pattern: re.Pattern[str]) -> Iterator[Quantity]:
    for match in pattern.finditer(text):
        written = next((one for one in match.groups() if one), "").lower()
        number = 1 if written in ("상", "first", "1") else 2
        yield Quantity(Fraction(number), "quarter", match.span(), match.group(), unit="half")


def _years(text: str, pattern: re.Pattern[str]) -> Iterator[Quantity]:
    for match in pattern.finditer(text):
        number = 0 if match["now"] or match.groupdict().get("running") else 1 if match["next"] else -1
        yield Quantity(Fraction(number), "relative", match.span(), match.group(), unit="year", words=True)


def _clock(text: str) -> Iterator[Quantity]:
    for match in _CLOCK_ENGLISH.finditer(text):
        if match["named"]:
            yield from (_at(match, minutes) for minutes in _NAMED_HOURS[match["named"].lower()])
            continue
        hour = int(match["hour"] or match["hour2"])
        half = (match["half"] or match["half2"] or "").lower()
        hour = hour % 12 + (12 if half == "p" else 0) if half else hour
        yield _at(match, hour * 60 + int(match["minute"] or match["minute2"] or 0))
    for match in _CLOCK_RANGE.finditer(text):
        for hour in (int(match["hour"]) % 12, int(match["hour"]) % 12 + 12):
            yield _at(match, hour * 60)  # `9-5 pm` may open in the morning


def _weekdays(text: str) -> Iterator[Quantity]:
    for match in _WEEKDAY.finditer(text):
        number = _KOREAN_DAYS.index(match["ko"]) if match["ko"] else _ENGLISH_DAYS.index(match["en"].lower() + "day")
        yield Quantity(Fraction(number), "weekday", match.span(), match.group())


def _century(digits: str) -> int:
    """Return the year that two digits mean: `'90s` are the 1990s, FY26 is 2026."""
    return int(digits) + (1900 if int(digits) >= _OLD else 2000)


def _dated(match: re.Match[str], date: Date, group: str | int = 0) -> Quantity:
    number = (date[0] or 0) * 10_000 + (date[1] or 0) * 100 + (date[2] or 0)
    return Quantity(Fraction(number), "date", match.span(group), match[group], date=date)


def _at(match: re.Match[str], minutes: int) -> Quantity:
    return Quantity(Fraction(minutes), "time", match.span(), match.group())
