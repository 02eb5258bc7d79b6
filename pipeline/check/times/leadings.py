"""Which way a length of time leads from a point that is told beside it: `a year after the crash`, `delayed by five years`, `닷새 뒤인`.

A sign for a point told before the length, and one for a point told behind it: `In 2021, a year after the crash` leads back to the
crash, `a year after the 2021 crash` leads on. Where a text says both ways of it (`earlier than planned`), both hold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.check.times.instants import Instant
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Signs = tuple[int, ...]
_ON, _BACK, _BOTH, _NONE = (1,), (-1,), (1, -1), ()
_PLAN = r"(?:(?:first |originally |initially |previously |was |had been )*(?:planned|scheduled|expected|announced|hoped|forecast|promised)|the (?:plan|schedule|deadline|target))"
_BEHIND: tuple[tuple[re.Pattern[str], Signs, Signs], ...] = tuple(
    (deferred(pattern), told_before, told_behind)
    for pattern, told_before, told_behind in (
        (rf" (?:later|earlier|sooner) than (?:{_PLAN}|(?:the |its |his |her |their )?(?:[\w’'-]+ ){{1,3}}(?:had|said|promised|thought|predicted|planned)\b)| (?:ahead of|behind|before) (?:schedule|plan|time|target)\b", _BOTH, _BOTH),
        (r",? (?:later|on\b(?! (?:the|a|an|its|his|her|[A-Z\d]))|afterwards?|thereafter|from then|hence|after(?=[,.;]| that\b| which\b))", _ON, _BACK),
        (r" (?:earlier|previously|beforehand|in advance|before(?=[,.;]| that\b|$))", _BACK, _ON),
        (r" (?:late(?=[,.;]| in\b|$)|overdue\b|apart\b)", _BOTH, _BOTH),
        (r" (?:after|following|since)\b", _BACK, _ON),
        (r" (?:before|prior to|ahead of|short of)\b", _ON, _BACK),
        (r" (?:more|longer) than\b|[ -]old\b|(?<=\bold)", _BACK, _BACK),
        (r" (?:ago|back)\b(?!,? when)", _BOTH, _ON),
        (r" ago\b| from (?:now|today)\b", _BOTH, _ON),
        (r"(?:['’]s?)? (?:extension|delay|postponement|reprieve|term|lease|contract|deal|sentence|ban|mandate|licen[cs]e|tenure|period|moratorium|plan|stint|truce|cease-?fire|pause|halt|freeze|suspension|review|window|notice|visa|permit|warranty|guarantee|loan|bond|waiver|exemption|stay|lockdown|curfew|quarantine|emergency|embargo|blockade|shutdown|closure|strike|trial|pilot|test|study|probe|consultation|(?:comment|grace|cooling-off|trial|review|transition|waiting) period|session|mission|voyage|tour|campaign|festival|fast|exhibition|course|project|program(?:me)?|subscription|countdown|deadline)\b", _ON, _ON),
        (r"(?:(?<=-day)|(?<=-week)|(?<=-hour)|(?<=-minute)) (?!old\b|average|high\b|low\b|moving|record|mean\b|delay)[a-z]+\b", _ON, _ON),
        (r" of (?=[A-Z\d]|the )| from (?=[A-Z\d]|noon|midnight)", _NONE, _ON),
        (r" to (?!the |a )[a-z]+ [^.;\d]{0,80}?\b(?:after|once|as soon as|following|from (?:the )?(?:day|date|moment|start|time))\b", _ON, _ON),
        (r" (?:left|remaining|to go|more)\b| to (?!the |a |[A-Z\d])", _ON, _NONE),
    )
)  # fmt: skip
_AHEAD: tuple[tuple[re.Pattern[str], Signs, Signs], ...] = tuple(
    (deferred(pattern + r"(?:about |around |almost |nearly |at least |up to |a further |another |an extra )?$"), told_before, told_behind)
    for pattern, told_before, told_behind in (
        (r"\b(?:first time|most|highest|lowest|best|worst|biggest|largest|fastest) (?:in|for) |\b(?:in|over|during|for) the (?:past|last|previous) ", _BACK, _BACK),
        (r"\b(?:brought|bring|brings|bringing|moved?|moving|pulled|pushed|put) (?:[\w-]+ ){0,4}(?:forward|up|ahead)(?: by)? |\badvanc(?:e|es|ed|ing) (?:[\w-]+ ){0,4}by |\bshorten\w* (?:[\w-]+ ){0,4}by ", _BACK, _ON),
        (r"\b(?:extend|prolong|delay|postpon|defer|lengthen|renew|push|put|mov|slip|set|hold)\w* (?:[\w-]+ ){0,5}(?:by|for|back|off) ", _ON, _ON),
        (r"\b(?:delay|postpon|defer|slip|extend)\w* ", _ON, _ON),
        (r"\bafter ", _BOTH, _ON),
        (r"\b(?:the|his|her|its|their) first ", _ON, _ON),
        (r"\b(?:within|in|for|over|lasts?|lasted|lasting|takes?|took|runs?|ran|continued|another|serv(?:e|ed|es|ing)|every|through|(?:period|term|span) of)(?: the)?(?: next| coming| following)? ", _ON, _ON),
    )
)  # fmt: skip
_KOREAN: tuple[tuple[re.Pattern[str], Signs, Signs], ...] = tuple(
    (deferred(pattern), told_before, told_behind)
    for pattern, told_before, told_behind in (
        (r"\s?짜리", _ON, _ON),
        (r"\s?만이(?![가-힣]?에)", _BOTH, _BACK),
        (r"\s?(?:이나|씩)?\s?(?:(?:이|가|을|를)\s)?(?:뒤|후|지나|지난|이후|더(?=[\s,])|만에|만인|늦[은게어었다춰췄춘추]|미[뤘뤄루룬룰]|밀[려렸린릴]|연기|연장|늘[려린었]|동안|간(?![가-힣])|이면|안에|이내|내에|임기|걸[리린려렸])", _ON, _BACK),
        (r"의?\s?(?:추가 ?)?(?:유예|말미|여유|연장|(?:준비|적응|이행|계도|신청|신고)\s?기간)", _ON, _ON),
        (r"(?:이|을)?\s?(?:되는|된|맞는|맞은|채운|채우는)\s날", _BACK, _NONE),
        (r"\s?(?:이나|씩)?\s?(?:(?:이|가|을|를)\s)?(?:전|앞서|앞선|앞당|당[겨겼긴길기]|이른|이르|빠른|빨리|빠르|빨라|먼저|일찍)", _BACK, _ON),
    )
)  # fmt: skip
_OFTEN = deferred(
    r"(?:annual|year|quarter|month|week|dai|hour)ly|annual|daily"
)  # `the first annual report` leads nowhere
_NTH_ONE = deferred(
    r"(?:an? )?(?:first|second|third|[a-z-]+th|\d+(?:st|nd|rd|th)) (?P<straight>straight |consecutive |successive )?(?:day|week|month|quarter|year)"
)
_SINCE = deferred(r" since\b")
_TERM = deferred(r"(?:임기|기간|징역|유예)(?:는|은|가|이)?\s(?:약 |총 )?$")
_PLANNED = deferred(r"당초|원래|애초|예정|계획|처음|기존")
_SHIFTED = deferred(r"앞당|당[겨겼긴길기]|빠르|빨리|빨라|이르|늦|미[뤘뤄루룬룰]|연기")
_STOPS = deferred(
    r"\b(?:expires?|expired|ends?|ended|laps\w+|clos\w+|runs? out|ran out)(?: (?:at|on|in))?(?: (?:noon|midnight|\d[\d:]* ?[ap]\.?m\.?))?(?: (?:on|in))? $|\b(?:to|until|till|through|by|ending(?: in)?) (?:the |early |late |mid-|about |end of )*$"
)
_STARTS = deferred(
    r"\b(?:from|of|since|(?:began|start(?:s|ed)|begins|opened)(?: in| on)?|starting(?: in| on)?|beginning(?: in| on)?|after|at) (?:the |early |late |mid-)*$"
)
_ORDINALS = str.split("second third fourth fifth sixth seventh eighth ninth tenth")
_ONE_ON, _ONE_BACK = r"(?:next|following|subsequent|ensuing)", r"(?:previous|prior|preceding)"
_UNITS = r"(?:day|week|month|quarter|year)"
_STEP = deferred(
    rf"\b(?:[Tt]he|[Ii]ts) (?:(?P<on>{_ONE_ON}) (?P<on_unit>{_UNITS})|(?P<back>{_ONE_BACK}) (?P<back_unit>{_UNITS})|"
    rf"(?P<bare>next|following one|previous one|one)(?=[.,;]|$| (?:before|after|earlier|later)\b)|(?P<unit>{_UNITS})(?= (?:before|after|earlier|later)\b))"
    r"(?: (?P<word>before|after|earlier|later)(?P<object> (?:the|his|her|its|their|it|he|she|they|a|an|[A-Z\d])\b)?)?"
    r"|\b(?P<on2>next|following) (?P<on2_unit>day|month|quarter|year)\b"
)
_QUARTERS = deferred(
    r"(?P<by>\bby |\b(?:slip|delay|postpon|push|mov)\w* (?:back )?)?\b(?P<many>a|one|two|three|four|five|six|[1-9]) quarters?\b(?P<word> (?:earlier|later|ahead|behind|before|after|ago|sooner)\b)?"
)
_NTH = deferred(
    rf"\b(?P<nth>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) (?:straight |consecutive |full )?(?P<unit>day|week|month|year)\b|"
    r"(?<!\d)(?P<korean>\d{1,2})(?P<korean_unit>일|주|개월|년)째"
)
_ANNIVERSARY = deferred(r"\b(?P<many>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b|(?<!\d)(?P<korean>\d{1,3})주년")
_KOREAN_STEP = deferred(
    r"(?<![가-힣])(?:(?P<back>(?:직전|이전|바로 앞|전) ?(?P<back_unit>분기|해|달|날)|전(?P<back_short>년|월|일)(?![가-힣]{3}))|"
    r"(?P<on>다음 ?(?P<on_unit>분기|해|달|날)|(?P<on_short>이듬해|이튿날)))"
)
_KOREAN_UNITS = {"일": "day", "날": "day", "이튿날": "day", "주": "week", "개월": "month", "월": "month", "달": "month",
                 "분기": "quarter", "년": "year", "해": "year", "이듬해": "year"}  # fmt: skip
_MANY = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_STEP_LENGTHS = {
    "day": (None, 86_400),
    "week": (None, 604_800),
    "month": (1, None),
    "quarter": (3, None),
    "year": (12, None),
}
_WORKING_DAYS = deferred(r"\b(?:working|business|trading|school)\b|영업일|거래일", re.IGNORECASE)
"""Days of which the calendar has more: ten of them lead to no told day."""
_MORE = deferred(
    r"\b(?:further|another|extra|additional|more(?! than)) (?:[\w-]+ )?[\w-]+$|추가로? (?:\d+|[가-힣]+)\s?[가-힣]+$"
)
_GRACE = deferred(
    r"(?:['’]s?)? (?:extension|delay|postponement|reprieve|grace|more)\b|(?:간|의)?\s?(?:더|추가|유예|연장|연기|말미)"
)
_TARGET = deferred(r"(?:\s?\d{1,2}일|\s?초|\s?말)?으?로(?=[\s,])")
_APPOSED = deferred(
    r",? (?:on )?(?=(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
)
_APPOSED_KOREAN = deferred(r"(?:인|,|\()\s?(?=\d)|(?<=날)\s(?:\d{1,2}월 ?)?\d{1,2}일(?!간| ?동안)")
"""What a step has led to is told right behind it: `the next day, 9 October`, 이튿날인 20일."""
_MOVED = deferred(r"\s?(?:이나|씩)?\s?(?:늦|미[뤘뤄루룬룰]|밀[려렸린릴]|연기|앞당|당[겨겼긴길기])")
"""`8월로 한 달 미뤘다` tells where the length has led to, not what it starts from."""
_TO_THE_DAY = deferred(r",? to the (?:very )?day\b")
_EXACTLY = deferred(r"(?:\b(?:[Ee]xactly|precisely)|(?<![가-힣])(?:꼭|딱|정확히)) $")
_NEAR, _ADJACENT = 60, 28


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in a text, with where it leads from a point told before it and from one told behind it.

    Both sizes are None for one unit of the point itself: `the one before`. `planned` says that it leads to what had been planned, or
    from it: `two years later than planned`. `on_top` says that it is so much more than others have, or than there was: `an extra year`;
    `exact` that it ends on the very day, `five years to the day after`; `apposed` that it has led to the point right behind it: `the next day, 9 October`.
    """

    span: tuple[int, int]
    months: int | None
    seconds: int | None
    told_before: Signs = ()
    told_behind: Signs = ()
    planned: bool = False
    on_top: bool = False
    exact: bool = False
    apposed: bool = False

    @property
    def size(self) -> tuple[str, Fraction]:
        """The length as a figure tells it: its unit and its value."""
        return ("s", Fraction(self.seconds)) if self.seconds is not None else ("month", Fraction(self.months or 0))

    def led(self, text: str, start: Instant) -> Iterator[Instant]:
        """Yield the points that the length leads to from another one of its text."""
        first = start.span[1] <= self.span[0] and not (
            _TARGET.match(text, start.span[1]) and _MOVED.match(text, self.span[1])
        )
        signs = self.told_before if first else self.told_behind
        if start.span[1] > self.span[0]:
            lead = text[max(0, start.span[0] - _ADJACENT) : start.span[0]]
            signs = (
                tuple(-sign for sign in self.told_before)
                if _STOPS.search(lead)
                else _ON
                if signs and _STARTS.search(lead) and signs != _BOTH
                else signs
            )
        for sign in signs:
            if self.months is None and self.seconds is None:
                yield start.next(sign)
                continue
            yield from start.moved(
                None if self.months is None else sign * self.months,
                None if self.seconds is None else sign * self.seconds,
            )


def find(text: str, language: str) -> tuple[Length, ...]:
    """Return the lengths of a text that lead somewhere, in order."""
    return _found(text, language)


@lru_cache(maxsize=1024)
def _found(text: str, language: str) -> tuple[Length, ...]:
    lengths = [
        *quantities.sums(text, language),
        *(one for one in quantities.find(text, language) if one.kind == "duration"),
    ]
    lengths = [
        one for one in lengths if not any(_within(one.span, other.span) for other in lengths)
    ]  # `year-old` of `34-year-old`
    found = [
        length
        for one in lengths
        if one.value > 0 and one.value.denominator == 1 and not _OFTEN.fullmatch(one.text)
        for length in _length(text, language, one)
    ]
    if language == "en":
        found += [*_steps(text), *_in_quarters(text)]
    found += [*_korean_steps(text), *_nth(text)]
    return tuple(dict.fromkeys(found))


def _within(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _counted_off(text: str, one: Quantity) -> bool:
    """Return whether an English length is one of several, not how long something takes: a seventh straight month, the first year since 2019."""
    counted = _NTH_ONE.fullmatch(one.text)
    return counted is not None and (counted["straight"] is not None or _SINCE.match(text, one.span[1]) is not None)


def _length(text: str, language: str, one: Quantity) -> Iterator[Length]:
    if language == "en" and _counted_off(text, one):
        return
    before, behind = signs(text, language, one.span)
    on_top = _on_top(text, one.span)
    if on_top and not (before or behind):
        before, behind = _ON, _ON
    if (before or behind) and not _WORKING_DAYS.search(one.text):
        months, seconds = (int(one.value), None) if one.unit == "month" else (None, int(one.value))
        planned = language == "en" and _BEHIND[0][0].match(text, one.span[1]) is not None
        exact = _TO_THE_DAY.match(text, one.span[1]) or _EXACTLY.search(text[: one.span[0]])
        yield Length(one.span, months, seconds, before, behind, planned, on_top, exact is not None)


def _on_top(text: str, span: tuple[int, int]) -> bool:
    """Return whether a length is so much more than others have: `an extra year`, `three more months`, `1년 유예`."""
    return bool(_MORE.search(text, max(0, span[0] - _ADJACENT), span[1]) or _GRACE.match(text, span[1]))


def signs(text: str, language: str, span: tuple[int, int]) -> tuple[Signs, Signs]:
    """Return where a length leads from a point told before it, and from one told behind it."""
    if language == "ko":
        term = (_ON, _ON) if _TERM.search(text[: span[0]]) else (_NONE, _NONE)
        found = next(((one, two) for pattern, one, two in _KOREAN if pattern.match(text, span[1])), term)
        planned = _SHIFTED.search(text[span[1] : span[1] + 12]) and _PLANNED.search(text)
        return (_BOTH, _BOTH) if planned and found[0] else found
    to_the_day = _TO_THE_DAY.match(text, span[1])
    end = to_the_day.end() if to_the_day else span[1]
    for pattern, one, two in _BEHIND:
        if pattern.match(text, end):
            return one, two
    lead = text[max(0, span[0] - _NEAR) : span[0]]
    return next(((one, two) for pattern, one, two in _AHEAD if pattern.search(lead)), (_NONE, _NONE))


def _steps(text: str) -> Iterator[Length]:
    """Yield the single steps: the next day, the quarter before, the one after."""
    for match in _STEP.finditer(text):
        unit = next((match[name] for name in ("on_unit", "back_unit", "unit", "on2_unit") if match[name]), None)
        months, seconds = _STEP_LENGTHS[unit] if unit else (None, None)
        on = bool(
            match["on"]
            or match["on2"]
            or (match["bare"] or "").startswith(("next", "following"))
            or match["word"] in ("after", "later")
        )
        sign, back = (_ON, _BACK) if on else (_BACK, _ON)
        if match["object"]:  # `March 1, the day before the vote`
            yield Length(match.span(), months, seconds, back, sign)
        else:
            apposed = not match["word"] and _APPOSED.match(text, match.end()) is not None
            behind = back if match["word"] or apposed else _NONE
            yield Length(match.span(), months, seconds, sign, behind, apposed=apposed)


def _korean_steps(text: str) -> Iterator[Length]:
    for match in _KOREAN_STEP.finditer(text):
        unit = next(match[name] for name in ("back_unit", "back_short", "on_unit", "on_short") if match[name])
        months, seconds = _STEP_LENGTHS[_KOREAN_UNITS[unit]]
        sign, back = (_BACK, _ON) if match["back"] else (_ON, _BACK)
        apposed = _APPOSED_KOREAN.match(text, match.end()) is not None
        yield Length(match.span(), months, seconds, sign, back if apposed else _NONE, apposed=apposed)


def _in_quarters(text: str) -> Iterator[Length]:
    for match in _QUARTERS.finditer(text):
        if not (match["by"] or match["word"]):
            continue
        before, behind = signs(text, "en", (match.start("many"), match.end() - len(match["word"] or "")))
        many = _MANY.get(match["many"]) or int(match["many"])
        planned = _BEHIND[0][0].match(text, match.end() - len(match["word"] or "")) is not None
        yield Length(match.span(), 3 * many, None, before, behind, planned)


def _nth(text: str) -> Iterator[Length]:
    """Yield how far the n-th day, or year, of something is from its first, and an anniversary: `entered its fourth day on Thursday`."""
    for match in _ANNIVERSARY.finditer(text):
        yield Length(match.span(), 12 * int(match["many"] or match["korean"]), None, _BACK, _BACK)
    for match in _NTH.finditer(text):
        written = match["korean"] or match["nth"]
        number = int(re.sub(r"\D", "", written)) if written[0].isdigit() else _ORDINALS.index(written) + 2
        months, seconds = _STEP_LENGTHS[match["unit"] or _KOREAN_UNITS[match["korean_unit"]]]
        if number > 1:
            many = number - 1
            yield Length(match.span(), months and many * months, seconds and many * seconds, _BACK, _BACK)
