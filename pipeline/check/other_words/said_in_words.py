"""Figures that a source says in words alone: a majority, the heaviest tenth, within a point, one-fifty-second, the eleven warmest, neither company, from last November to May."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES, SCALES, TENS, WORDS

_HALF = Fraction(1, 2)
_LESS = deferred(
    r"(?:나|이나|가량|정도|쯤)?\s(?:더\s)?(?:싸|싼|저렴|낮[다고은아았]|적[다고은어었게]|작[다고은아았]|짧|가벼)"
)
_PART_OF = deferred(
    r" (?:of (?:the|its|their|that|what|[a-z]+['’]s)|the (?:price|cost|size|weight|amount|number|time|energy|power)|as (?:much|many))\b"
)
_TWO, _ALL, _YEAR, _DAY, _MINUTE = 2, 100, 12, 1440, 60
_LESSONS_HERE, _LESSONS = (
    deferred(r"(?:수업|강의)(?:을|를|은|이)?\s(?:약 )?$"),
    deferred(r" (?:lessons|classes|periods)\b"),
)
_HOUR = 3600
_MEDALS_HERE, _IN_ALL = deferred(r"메달(?:을|이|은)? (?:모두 |총 |통산 )?$"), deferred(r"(?:모두|총|합쳐|합해) $")
_MEDALS = (
    deferred(
        r"금(?:메달)? ?(?P<gold>\d+)개?(?:,|·|와|과)? ?은(?:메달)? ?(?P<silver>\d+)개?(?:,|·|와|과)? ?동(?:메달)? ?(?P<bronze>\d+)"
    ),
    deferred(
        r"\b(?P<gold>\d+) golds?(?: medals?)?, (?P<silver>\d+) silvers?(?: medals?)?,? and (?P<bronze>\d+) bronze"
    ),
)
_NUMBERED_AND = deferred(r"\d호(?:와|과|,|·) ?(?:[가-힣]+ )?(?P<many>\d{1,3})(?P<unit>기|대|척|개)(?![가-힣]{3})")
_LIST_BEFORE = deferred(r"(?:^|[\s“\"‘'(])(?P<items>[가-힣A-Za-z]+(?:(?:, |·)[가-힣A-Za-z]+)+)(?: 등)? $")
_COMMAS = deferred(r", |·")
_AT_A_MINUTE = deferred(
    r"(?:에|께|쯤|에야)?(?=[\s,.(]|$)(?!\s?(?:동안|간|만에|넘게|가까이|남짓|뒤|후|전|이상|정도|짜리|거리|가량|내내))"
)
_MAJORITY = deferred(
    r"\b(?:an?|the) (?:[a-z-]+ )?majority\b(?! (?:leader|whip|party|rule|opinion|verdict))", re.IGNORECASE
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10, "twentieth": 20, "hundredth": 100}
_OUTER_PART = deferred(
    r"\bthe (?:top|bottom|upper|lower|best|worst|(?:most|least) [a-z-]+|[a-z]{2,}est)(?:[- ]\w+ing)? (?P<part>half|third|quarter|fifth|tenth|twentieth|hundredth)\b",
    re.IGNORECASE,
)
_OUTERMOST = deferred(r"(?:상위|하위|위쪽|아래쪽|(?:가장|제일)\s(?:[가-힣]{1,6}\s){0,3}[가-힣]{1,6})\s?(?:약 )?$")
_ONE_POINT = deferred(
    r"\bwithin (?:about |just )?(?:an?|one|a single) (?:percentage )?(?P<unit>point|degree)\b", re.IGNORECASE
)
_POINT_UNITS = {"점": "point", "포인트": "point", "%포인트": "point", "도": "degree"}
_NTH_SCALE = deferred(r"\bone[- ](?P<scale>thousand|million|billion|trillion)th\b(?! (?:of|the|that)\b)", re.IGNORECASE)
_ONES_TH = dict(zip(str.split("first second third fourth fifth sixth seventh eighth ninth"), range(1, 10), strict=True))
_FINE_SHARE = deferred(
    rf"\b(?P<over>one|two|three|four|five)[- ](?:(?P<tens>{'|'.join(TENS)})-(?P<ones>{'|'.join(_ONES_TH)})|(?P<digits>[1-9]\d{{1,3}})(?:st|nd|rd|th))(?= (?:of|the|that|as)\b)",
    re.IGNORECASE,
)
_TOP_MANY = deferred(
    rf"\b(?:top (?P<top>{'|'.join(ONES)}|twenty|\d{{1,3}})|(?P<many>{'|'.join(ONES)}|twenty|\d{{1,3}}) (?:[a-z]{{2,}}est|best|worst|(?:most|least) [a-z]+))\b",
    re.IGNORECASE,
)
_FIRST_TO = deferred(r"1위(?:부터|에서)?\s?[~∼〜–-]?\s?(?P<last>\d{1,3})위")
_BITS = deferred(r"(?:FP|INT|BF|Q|W|int|fp|bf)[-_ ]?(?P<bits>\d{1,2})(?!\d)")
_MONTHS = str.split("January February March April May June July August September October November December")
_LAST_MONTH = deferred(rf"\blast (?P<month>{'|'.join(_MONTHS)})\b")
_MONTH = deferred(rf"(?<!\blast )\b(?P<month>{'|'.join(_MONTHS)})\b(?! have\b| be\b)")
_SINCE = deferred(
    r"\s?(?:이\s|을\s|를\s)?(?:남짓|가까이|쯤|가량|정도|여)?\s?(?:만에|만이|뒤|후|새|사이|동안|지나|걸[려렸린]|이 지)"
)

_NEITHER = deferred(r"\bneither\b(?! (?:[a-z]+ ){0,3}nor\b)", re.IGNORECASE)
_PARTIES = frozenset({"회사", "기업", "곳", "쪽", "나라", "팀", "명", "사람"})
_DOES_NOT = deferred(r"않|못|없|(?<![가-힣])안 |모르|모른|거[부절]|꺼[리렸]|침묵|입을 (?:다물|닫)")


def _majority(claim: Claim, one: Quantity) -> bool:
    """Return whether more than a half is what a source calls a majority."""
    over = one.kind == "times" and one.value == _HALF and one.bound == "min"
    return over and any(_MAJORITY.search(each.text) for each in claim.evidence)


def _outer_part(claim: Claim, one: Quantity) -> bool:
    """Return whether a share of those at an end is told as a part: `상위 10%` for the heaviest tenth."""
    if one.kind not in ("percent", "times") or not _OUTERMOST.search(claim.text[: one.span[0]]):
        return False
    share = one.value / _ALL if one.kind == "percent" else one.value
    return any(
        share * _PARTS[match["part"].lower()] == 1
        for each in claim.evidence
        for match in _OUTER_PART.finditer(each.text)
    )


def _within_one(claim: Claim, one: Quantity) -> bool:
    """Return whether one point is that within which a source puts two: `1점도 차이 나지 않아요`."""
    unit = next((name for end, name in _POINT_UNITS.items() if one.value == 1 and one.text.endswith(end)), None)
    return unit is not None and any(
        match["unit"].lower() == unit for each in claim.evidence for match in _ONE_POINT.finditer(each.text)
    )


def _so_manieth(claim: Claim, one: Quantity) -> bool:
    """Return whether so many are there with the one that a source calls the last of them: its one-trillionth page."""
    return one.kind in ("count", "number", "ordinal") and any(
        SCALES[match["scale"].lower()] == one.value
        for each in claim.evidence
        for match in _NTH_SCALE.finditer(each.text)
    )


def _fine_share(claim: Claim, one: Quantity) -> bool:
    """Return whether a share is one that a source spells out: `52분의 1` for one-fifty-second of the cost."""
    return one.kind == "times" and any(one.value == share for each in claim.evidence for share in _shares(each.text))


def _shares(text: str) -> Iterator[Fraction]:
    for match in _FINE_SHARE.finditer(text):
        spelled = not match["digits"]
        under = WORDS[match["tens"].lower()] + _ONES_TH[match["ones"].lower()] if spelled else int(match["digits"])
        yield Fraction(WORDS[match["over"].lower()], under)


def _places(claim: Claim, one: Quantity) -> bool:
    """Return whether a place opens or closes the first so many that a source tells: `1위부터 11위까지` for the eleven warmest."""
    told = [
        Fraction(match["last"])
        for match in _FIRST_TO.finditer(claim.text)
        if match.start() <= one.span[0] and one.span[1] <= match.end()
    ]
    return bool(told) and any(
        Fraction(WORDS.get(written, 0) or int(written)) in told
        for each in claim.evidence
        for match in _TOP_MANY.finditer(each.text)
        for written in [(match["top"] or match["many"]).lower()]
    )


def _bits(claim: Claim, one: Quantity) -> bool:
    """Return whether so many bits are those in the name of a format: NVFP4, INT8."""
    return one.text.endswith("비트") and any(
        Fraction(match["bits"]) == one.value for each in claim.evidence for match in _BITS.finditer(each.text)
    )


def _from_last(claim: Claim, one: Quantity) -> bool:
    """Return whether a number of months is that from a month of last year to the one other month of a source: last November to May."""
    if one.kind != "duration" or one.unit != "month" or not _SINCE.match(claim.text, one.span[1]):
        return False
    first = {_number(match) for each in claim.evidence for match in _LAST_MONTH.finditer(each.text)}
    other = {_number(match) for each in claim.evidence for match in _MONTH.finditer(each.text)} - first
    return len(first) == 1 and len(other) == 1 and (other.pop() - first.pop()) % _YEAR == one.value


def _midnight(claim: Claim, one: Quantity) -> bool:
    """Return whether midnight is told for the minute before it: `밤 12시` for 11:59 p.m."""
    return (one.kind == "time" and one.value % _DAY == 0) and any(
        found.kind == "time" and found.value == _DAY - 1
        for each in claim.evidence
        for found in quantities.find(each.text, each.language)
    )


def _less_by(claim: Claim, one: Quantity) -> bool:
    """Return whether a thing is so much less than another of which a source says what part it is: a fifth of the price is 80% cheaper."""
    less = one.kind == "percent" and _LESS.match(claim.text, one.span[1]) is not None
    if not less or "보다" not in claim.text[: one.span[0]]:
        return False
    return any(
        share.kind == "times"
        and share.words
        and share.value < 1
        and _PART_OF.match(each.text, share.span[1])
        and abs((1 - share.value) * _ALL - one.value) < one.step
        for each in claim.evidence
        for share in quantities.find(each.text, each.language)
    )


def _neither(claim: Claim, one: Quantity) -> bool:
    """Return whether two are those of whom a source says that neither did: `a figure neither company has confirmed`."""
    two = one.kind == "count" and one.value == _TWO and one.unit in _PARTIES
    if not two or not _DOES_NOT.search(claim.text, one.span[1]):
        return False
    return any(_NEITHER.search(each.text) for each in claim.evidence)


def _in_a_match(claim: Claim, one: Quantity) -> bool:
    """Return whether a minute is the one of a match that a source counts from the kick-off: `26분에` for the 26th minute."""
    if one.kind != "duration" or not one.text.endswith("분") or not _AT_A_MINUTE.match(claim.text, one.span[1]):
        return False
    return any(
        each.kind == "ordinal" and each.value * _MINUTE == one.value and source.text.startswith(" minute", each.span[1])
        for source in claim.evidence
        for each in quantities.find(source.text, source.language)
    )


def _medals(claim: Claim, one: Quantity) -> bool:
    """Return whether so many medals are the gold, silver and bronze ones of a source: `금 5, 은 3, 동 2`."""
    if one.kind != "count" or not _MEDALS_HERE.search(claim.text[: one.span[0]]):
        return False
    return any(
        sum(int(match[name]) for name in ("gold", "silver", "bronze")) == one.value
        for each in claim.evidence
        for pattern in _MEDALS
        for match in pattern.finditer(each.text)
    )


def _numbered_and_more(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is of one thing with a number and so many others: `위성 3호와 큐브위성 12기, 모두 13기`."""
    return one.kind == "count" and any(
        int(match["many"]) + 1 == one.value and match["unit"] == one.unit and _IN_ALL.search(claim.text[: one.span[0]])
        for each in claim.evidence
        for match in _NUMBERED_AND.finditer(each.text)
    )


def _listed_here(claim: Claim, one: Quantity) -> bool:
    """Return whether a count closes a list of just so many words that it counts: `영어, 독일어, 스페인어 3개 언어`."""
    listed = _LIST_BEFORE.search(claim.text[: one.span[0]]) if one.kind == "count" and not one.bound else None
    return listed is not None and len(_COMMAS.split(listed["items"])) == one.value


def _lessons(claim: Claim, one: Quantity) -> bool:
    """Return whether so many hours are lessons, as Korean counts them: `수업 20시간` for 20 lessons."""
    if one.kind != "duration" or not one.text.endswith("시간") or not _LESSONS_HERE.search(claim.text[: one.span[0]]):
        return False
    return any(
        each.value * _HOUR == one.value and _LESSONS.match(source.text, each.span[1])
        for source in claim.evidence
        for each in quantities.find(source.text, source.language)
        if each.kind in ("number", "count")
    )


def _number(match: re.Match[str]) -> int:
    return _MONTHS.index(match["month"]) + 1


RULES: tuple[Callable[[Claim, Quantity], bool], ...] = (
    _majority,
    _outer_part,
    _within_one,
    _so_manieth,
    _fine_share,
    _places,
    _bits,
    _from_last,
    _midnight,
    _less_by,
    _neither,
    _in_a_match,
    _medals,
    _numbered_and_more,
    _listed_here,
    _lessons,
)
