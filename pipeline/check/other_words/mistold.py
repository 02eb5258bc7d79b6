"""A right number told of another thing: `시속` for so much a second, dollars for won, three daughters for two, a week for a month."""

import itertools
import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import differs
from pipeline.check.figures import whose_dollars
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_SPEED = deferred(
    r"(?P<time>시속|분속|초속)\s?(?:약\s|최고\s|최대\s)?(?P<number>\d[\d,.]*)\s?(?P<unit>km|㎞|킬로미터|m(?![a-zA-Z])|미터)"
)
_ENGLISH_SPEED = deferred(
    r"(?P<number>\d[\d,.]*)[ -]?(?P<unit>km|kilomet(?:er|re)s?|m|met(?:er|re)s?) ?(?:per |an? |/|every )(?P<time>second|s|hour|h|minute|min)\b"
)
_TIMES = {"초속": "s", "분속": "m", "시속": "h"}
_FAMILY = {
    "딸": r"daughters?", "아들": r"sons?", "자녀": r"(?:child(?:ren)?|kids?)", "손주": r"grandchild(?:ren)?",
    "누나": r"sisters?", "언니": r"sisters?", "여동생": r"sisters?", "형": r"brothers?", "오빠": r"brothers?", "남동생": r"brothers?",
}  # fmt: skip
_COUNTS = {"하나": 1, "둘": 2, "셋": 3, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
_NUMBERS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_KIN = deferred(rf"(?<![가-힣])(?P<who>{'|'.join(_FAMILY)}) (?P<count>{'|'.join(_COUNTS)})(?![째가-힣]*째)")
_HALF = deferred(
    r"^(?:으로|로|이에요|예요|이고|이며|뿐)?,? (?:전체의 )?(?P<text>절반(?:에(?:도)? 못 미[쳐치친쳤]|이 안 |도 안 |을 넘|이 넘|을 웃))"
)
_OF = deferred(r"\s?(?:가운데|중)\s[^,.\d]{0,14}$")
_FURTHER = r"(?:another|second|third|fourth|fifth|sixth)"
_LEAST = 10
_PERIODS = {
    ("last", "day"): r"어제",
    ("next", "day"): r"내일(?!신문)",
    ("last", "week"): r"지난 ?주(?!말)",
    ("next", "week"): r"다음 ?주|내주(?= )",
    ("last", "month"): r"지난 ?달",
    ("next", "month"): r"다음 ?달|내달",
    ("last", "year"): r"지난 ?해|작년",
    ("next", "year"): r"내년",
}
_ENGLISH = {
    way: deferred(rf"\b(?:{way[0]} {way[1]}|{day if way[1] == 'day' else '$^'})\b|{korean}", re.IGNORECASE)
    for way, korean in _PERIODS.items()
    for day in ("yesterday" if way[0] == "last" else "tomorrow",)
}
_PER = r"(?<!a )(?<!per )(?<!each )(?<!every )"
_DAYS = r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\bdays?\b|yesterday|today|tomorrow|[월화수목금토일]요일|\d일|어제|오늘|내일"
_MONTHS = rf"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?![a-z])|{_PER}\bmonths?\b|월|달"
_TOLD = {
    "day": deferred(_DAYS),
    "week": deferred(rf"{_DAYS}|{_PER}\bweek(?:s|end)?\b|주"),
    "month": deferred(_MONTHS),
    "year": deferred(
        rf"(?:19|20)\d\d|{_PER}\byears?\b|\bannual|\b(?:spring|summer|autumn|fall|winter|Christmas)\b|년|해|(?:{_MONTHS})"
    ),
}
"""Words that may be told as a day, a week, a month or a year that was or that comes."""


def mistold(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a sentence whose number the sources have, of another thing only."""
    yield from _speeds(claim)
    yield from _kin(claim)
    yield from _currencies(claim, every)
    yield from _halves(claim, every)
    yield from _periods(claim)


def against(claim: Claim, span: tuple[int, int], source: str, identifier: str) -> Flag:
    """Return the finding that a source says something else in the place of what a sentence says."""
    message = differs(claim.text[slice(*span)], source, identifier)
    return Flag("number-contradicted", "block", span, message, (identifier,), 0.9)


def _speeds(claim: Claim) -> Iterator[Flag]:
    for mine in _SPEED.finditer(claim.text):
        there = [
            (one.id, found)
            for one in claim.context or claim.evidence
            for found in (_SPEED if one.language == "ko" else _ENGLISH_SPEED).finditer(one.text)
            if _speed(found)[1:] == _speed(mine)[1:]
        ]
        if there and all(_speed(found)[0] != _speed(mine)[0] for _, found in there):
            yield against(claim, mine.span(), there[0][1].group(), there[0][0])


def _speed(match: re.Match[str]) -> tuple[str, str, str]:
    length = "km" if match["unit"][0] in "k㎞킬" else "m"
    return _TIMES.get(match["time"], match["time"][0]), match["number"].replace(",", "").rstrip("."), length


def _kin(claim: Claim) -> Iterator[Flag]:
    for mine in _KIN.finditer(claim.text):
        texts = claim.context or claim.evidence
        pattern = re.compile(rf"\b(?P<count>{'|'.join(_NUMBERS)}) (?:[a-z]+ )?{_FAMILY[mine['who']]}\b")
        further = re.compile(rf"\b{_FURTHER} (?:[a-z]+ )?{_FAMILY[mine['who']]}\b")
        there = [(one.id, found) for one in texts for found in pattern.finditer(one.text)]
        more = any(further.search(one.text) for one in texts)  # `two daughters … another daughter`
        if len(there) == 1 and not more and _NUMBERS[there[0][1]["count"]] != _COUNTS[mine["count"]]:
            yield against(claim, mine.span(), there[0][1].group(), there[0][0])


def _currencies(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield an amount of money that the cited sentences have to the digit in one other currency, and the article never in this one."""
    for group in every:
        mine = group[0]
        if mine.kind != "money" or mine.words or mine.value < _LEAST or len(write.decimal(mine.value).strip("0")) < 2:
            continue
        wide = [
            (one.id, each) for one in claim.context or claim.evidence for each in quantities.find(one.text, one.language)
            if each.value == mine.value and each.kind in ("money", "number")
        ]  # fmt: skip
        others = [(name, each) for name, each in wide if each.kind == "money"]
        cited = [each for name, each in others if name in claim.ids]
        units = {one.unit for one in group}
        bare = len({each.span for _, each in wide}) > len({each.span for _, each in others})
        one_other = len({each.unit for _, each in others}) == 1 and others[0][1].unit not in units
        if cited and one_other and not bare and not whose_dollars.may_be(mine, claim.evidence):
            yield against(claim, mine.span, others[0][1].text, others[0][0])


def _periods(claim: Claim) -> Iterator[Flag]:
    """Yield a last month told for the last week, or the next month, of a source that speaks of no other month; so with days, weeks and years."""
    texts = claim.context or claim.evidence
    for way, korean in _PERIODS.items():
        mine = re.search(rf"(?<![가-힣])(?:{korean})", claim.text)
        others = [
            _ENGLISH[each]
            for each, told in _PERIODS.items()
            if (each[0] == way[0]) != (each[1] == way[1]) and each[1] != "day" and not re.search(told, claim.text)
        ]
        there = [
            (one.id, found) for other in others if mine for one in claim.evidence for found in other.finditer(one.text)
        ]
        if mine is None or len(there) != 1:
            continue
        rest = (one.text.replace(there[0][1].group(), " ") for one in texts)
        if not any(_TOLD[way[1]].search(one) for one in rest):
            yield against(claim, mine.span(), there[0][1].group(), there[0][0])


def _halves(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield `절반에 못 미쳐요` of a part that is more than half of the whole right before it, and the other way round."""
    counts = [group[0] for group in every if group[0].kind == "count" and not group[0].per]
    for whole, part in itertools.pairwise(counts):
        told = _HALF.match(claim.text[part.span[1] :])
        if told is None or not _OF.fullmatch(claim.text[whole.span[1] : part.span[0]]) or part.value > whole.value:
            continue
        over = told["text"][-1] in "넘웃"
        if (part.value * 2 > whole.value) != over and part.value * 2 != whole.value:
            start = part.span[1] + told.start("text")
            message = say("check.unproved", topic=f"{told['text'][:2]}은")
            yield Flag("arithmetic", "block", (start, part.span[1] + told.end("text")), message, claim.ids, 0.9)
