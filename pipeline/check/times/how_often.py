"""How often something comes, and for how long: `달마다` for every quarter, `나흘에 한 번` for every three days, `한 달 동안` for a week.

A draft is wrong where its source has no such length in any words, and tells another one that the draft tells in none of its own.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures.sheet import Group
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import WORDS

_DAYS = {"second": Fraction(1, 86_400), "minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": Fraction(1), "week": Fraction(7), "fortnight": Fraction(14), "month": Fraction(365, 12), "quarter": Fraction(365, 4), "year": Fraction(365)}  # fmt: skip
_OF = r"(?= (?:활성 |유료 |평균 )?(?:실적|매출|이익|수익|손실|보고서|이용자|사용자|방문자|구독|회의|점검|뉴스레터|통계|지표|목표|한도|요금|구독료|이용료))"
"""What is counted or told for so long: `월간 실적`."""
_KOREAN = {
    "second": r"매초|초마다",
    "minute": r"매분|분마다",
    "hour": r"매 ?시간|시간마다",
    "day": rf"매일|날마다|일간{_OF}",
    "week": rf"매주|주마다|(?<!몇 )(?<!여러 )주간{_OF}",
    "fortnight": r"격주",
    "month": rf"매달(?![리려렸린릴았아고기])|달마다|매월|다달이|월간{_OF}",
    "quarter": rf"매 ?분기|분기마다|분기별{_OF}",
    "year": r"매년|매해|해마다",
}
_WORD = deferred(
    rf"(?<![가-힣\d])(?:{'|'.join(f'(?P<{unit}>{words})' for unit, words in _KOREAN.items())})(?![가-힣]{{2}})"
)
_EVERY = deferred(r"\s?(?:마다|간격)|(?:에|마다)? (?=한 ?(?:번|차례))")
_TIMES = deferred(
    r"(?:에|마다)? ?(?:(?P<once>한)|\d+|두|세|네|다섯|여섯) ?(?:번|차례|회)(?P<about>[^,.]{0,3}(?:꼴|셈))?"
)
_BOUND = r"(?:(?P<most{0}>많아야|많아도|기껏해야|잘해야|최대(?:한)?)|(?P<least{0}>적어도|최소(?:한)?|못해도)) "
_A_WHILE = r"(?:(?:\d+|[한두세네석넉]|다섯|여섯|열두) ?)?[가-힣]{1,3}(?:에|마다)"
_SO_OFTEN = r"(?:\d+|[한두세네]) ?(?:번|차례|회)"
_AT_MOST_ONCE = deferred(
    rf"{_BOUND.format('')}{_A_WHILE} {_SO_OFTEN}|{_A_WHILE} {_BOUND.format('_behind')}{_SO_OFTEN}"
    r"|\b(?i:(?P<most_there>at most|(?:no|not) more (?:often )?than|up to|a maximum of)|(?P<least_there>at least|no less (?:often )?than|a minimum of)) (?:once|twice|\w+ times) (?:an?|every|each|per|in)\b"
)
"""How often something comes at most or at least, in either language."""
_ENGLISH_UNITS = {
    "second": r"seconds?",
    "minute": r"minutes?",
    "hour": r"hours?",
    "day": r"(?:working |business )?days?|(?:week)?nights?|mornings?|afternoons?|evenings?|weekdays?",
    "week": r"weeks?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekends?",
    "fortnight": r"fortnights?",
    "month": r"months?",
    "quarter": r"quarters?",
    "year": r"years?|springs?|summers?|autumns?|falls?|winters?|seasons?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas",
}
_UNIT = "|".join(f"(?P<{unit}>{words})" for unit, words in _ENGLISH_UNITS.items())
_MANY = "|".join(WORDS)
_ADVERBS = {"hourly": "hour", "daily": "day", "nightly": "day", "weekly": "week", "fortnightly": "fortnight", "biweekly": "fortnight", "monthly": "month", "quarterly": "quarter", "annually": "year", "yearly": "year"}  # fmt: skip
_ENGLISH = deferred(
    rf"\b(?:(?i:every|each|once (?:an?|per|in|every)|(?P<times>twice|\w+ times) (?:an?|per|every|each))(?: single)? (?:(?P<number>\d+|{_MANY}|other|second) )?(?:{_UNIT})"
    rf"|(?:(?P<often>twice|\w+ times)[ -])?(?P<adverb>{'|'.join(_ADVERBS)}))\b"
)
_LOOSE = {
    "second": r"\bsecond|초",
    "minute": r"\bminute|분",
    "hour": r"\bhour|시간",
    "day": r"\b(?:days?|daily|night|morning|evening|weekday)|around the clock|24/7|하루|날|매일|일일|일간|밤|아침|저녁|[월화수목금토일]요일",
    "week": r"\b(?:a|per|each|every|after|by) week\b|\bweeks\b|\bweekly|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|(?<![가-힣])(?:매|한 |\d)?주(?![가-힣]{2})|주[간당마]|일주일|요일",
    "fortnight": r"fortnight|biweekly|격주",
    "month": r"\b(?:a|per|each|every|after|by|the) month\b|\bmonths\b|\bmonthly|달|(?<!\d)월",
    "quarter": r"\bquarter|분기|철",
    "year": r"\b(?:a|an|per|each|every|after|by|the|straight|consecutive|\w+th|second|third) year\b(?! (?:ago|earlier|later|before|after|to)\b)|\byears\b(?! (?:ago|earlier|later|before|old)\b)|\b(?:yearly|annual)|(?:19|20)\d\d.*(?:19|20)\d\d|해마다|(?:한|매) ?해|년|(?<![가-힣])연",
}
"""Words that may tell a length as how often: of a source, so that the draft may tell it so; of a draft, so that it tells what the source does."""
_LOOSELY = {unit: deferred(words, re.IGNORECASE) for unit, words in _LOOSE.items()}
_ONE = deferred(r"한 ?(?:시간|주|달|해)|하루|일주일|1(?:시간|주|주일|개월|년)")
_TAKES = deferred(r"\s?(?:동안|만에|새(?=\s)|안에|이내|가? ?걸[려리렸린]|이 걸[려리렸린])")
_TAKEN = deferred(
    rf"\b(?i:(?:for|in|within|over|during|took|takes?|taking|lasts?|lasted|needs?|needed) (?:about |just |only |less than )?(?:an?|one|the (?:following|next|past|last|coming|first|same))(?: whole| full| single)?) (?:{_UNIT})\b(?! (?:ago|earlier|before|old|when|of)\b)"
)
_TWO = 2
_NEAR = Fraction(9, 100)
"""What months and days differ by: every 30 days are every month."""


def misspaced(claim: Claim, unstated: Sequence[Group]) -> Iterator[Flag]:
    """Yield how often something comes, or one unit of time that it takes, where a source tells another, and none the draft's.

    `unstated` figures may be reckoned for such a length, and what lies between two days may be one.
    """
    yield from _bounded(claim)
    often, single = list(_drafted(claim.text)), list(_lasting(claim.text))
    spans = [span for _, span in (*often, *single)]
    reckoned = (one[0].span for one in unstated)
    if not spans or any(not any(one[0] < end and start < one[1] for start, end in spans) for one in reckoned):
        return
    found = (each for one in claim.evidence for each in quantities.find(one.text, one.language))
    days = sum(one.kind in ("weekday", "relative") or (one.kind == "date" and one.date[1] is not None) for one in found)
    told = _told(Evidence("", claim.text, "ko"))
    there = [length for one in claim.evidence for length in _told(one)]
    for mine, theirs in ((often, _often), (single if days < _TWO else [], _lasts)):
        if all(_among(length, told) for one in claim.evidence for length in theirs(one)):
            continue
        for length, span in mine:
            if not _among(length, there):
                message = say("check.when", text=claim.text[slice(*span)])
                yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def speaks_of(unit: str, one: Evidence) -> bool:
    """Return whether a text has any word for a unit of time."""
    return _LOOSELY[unit].search(one.text) is not None


def _bounded(claim: Claim) -> Iterator[Flag]:
    """Yield how often something comes at most where its source says at least, or the other way round: `많아야 여섯 달에 한 번`."""
    there = [(one.id, match) for one in claim.evidence for match in _AT_MOST_ONCE.finditer(one.text)]
    for mine in _AT_MOST_ONCE.finditer(claim.text):
        if there and all(_at_most(match) != _at_most(mine) for _, match in there):
            message = say("check.bound", text=mine.group(), source=there[0][1].group(), id=there[0][0])
            yield Flag("number-contradicted", "block", mine.span(), message, (there[0][0],), 0.8)


def _at_most(match: re.Match[str]) -> bool:
    return any(match[f"most{where}"] for where in ("", "_behind", "_there"))


def _lasting(text: str) -> Iterator[tuple[Fraction, tuple[int, int]]]:
    """Yield the one unit of time that a Korean sentence says something takes: `한 달 동안`, `하루 만에`."""
    for one in quantities.find(text, "ko"):
        if one.kind == "duration" and _ONE.fullmatch(one.text) and _TAKES.match(text, one.span[1]):
            yield _days(one), one.span


def _lasts(one: Evidence) -> Iterator[Fraction]:
    """Yield the one unit of time that an English source says something takes: `the following week`, `within an hour`."""
    for match in _TAKEN.finditer(one.text if one.language == "en" else ""):
        yield _DAYS[next(unit for unit in _ENGLISH_UNITS if match[unit])]


def _drafted(text: str) -> Iterator[tuple[Fraction, tuple[int, int]]]:
    """Yield how many days apart a Korean sentence says that something comes, with the place of that.

    What is only about so (`사흘에 한 번꼴`), a range, told in two units or as so many times is left out.
    """
    lengths = [one for one in quantities.find(text, "ko") if one.kind == "duration" and one.value]
    ends = {one.span[1] for one in lengths}
    found = [
        (_days(one), one.span[0], behind.end())
        for one in lengths
        if (behind := _EVERY.match(text, one.span[1])) and not one.role and not ends & {one.span[0], one.span[0] - 1}
    ]
    found += [
        (_DAYS[str(match.lastgroup)], *match.span())
        for match in _WORD.finditer(text)
        if not any(one.span[0] <= match.start() < one.span[1] for one in lengths)
    ]
    for length, start, end in found:
        times = _TIMES.match(text, end)
        if times is None or (times["once"] and not times["about"]):
            yield length, (start, end)


def _many(written: str) -> int:
    return int(written) if written.isdigit() else WORDS.get(written) or 2  # twice, every other


def _often(one: Evidence) -> Iterator[Fraction]:
    """Yield how many days apart a source says that something comes."""
    if one.language == "ko":
        yield from (length for length, _ in _drafted(one.text))
        return
    for match in _ENGLISH.finditer(one.text):
        unit = _ADVERBS.get(match["adverb"]) or next(unit for unit in _ENGLISH_UNITS if match[unit])
        length = _DAYS[unit] * _many(match["number"] or "1")
        yield length
        if times := match["times"] or match["often"]:
            yield length / _many(times.split()[0].lower())


def _told(one: Evidence) -> list[Fraction]:
    """Return all that a text may tell of how often: in so many words, as a length, or as any word for a unit of time."""
    rest = one.text if one.language == "ko" else _ENGLISH.sub(" ", one.text)
    lengths = [_days(each) for each in quantities.find(one.text, one.language) if each.kind == "duration"]
    return [*_often(one), *lengths, *(_DAYS[unit] for unit, pattern in _LOOSELY.items() if pattern.search(rest))]


def _among(length: Fraction, told: Sequence[Fraction]) -> bool:
    return any(abs(one / length - 1) < _NEAR for one in told)


def _days(one: Quantity) -> Fraction:
    return one.value * _DAYS["month"] if one.unit == "month" else one.value / 86_400
