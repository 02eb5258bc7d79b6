"""A period in place of another: a year's price told as a month's, `매일` for every week."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.times import for_each_time, reckoned_rates, spans
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_YEAR = Fraction(12)
_OFTEN = {
    "day": (
        r"매일|날마다",
        r"\b(?:every|each|per|a) (?:day|morning|evening|night)\b|\bday (?:by|after) day\b|\bdaily\b|하루|매일|일간|날마다",
    ),
    "week": (
        r"매주|주마다",
        r"\b(?:every|each|per|a) week\b|\b(?:every|each) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bweek (?:by|after) week\b|\bweekly\b|매주|주간|주마다|일주일",
    ),
    "month": (
        r"매달(?![리려렸린릴았아고기])|매월|다달이",
        r"\b(?:every|each|per|a) month\b|\bmonth (?:by|after) month\b|\bmonthly\b|매달|매월|월간|한 달|(?<![\d가-힣])월(?= ?(?:정액|구독|요금|이용|사용|회비|납|급|평균|약 |최대|최소|\d))|/mo\b",
    ),
    "year": (
        r"매년|해마다",
        r"\b(?:every|each|per|a) year\b|\b(?:every|each) (?-i:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b|\byear (?:by|after) year\b|\b(?:yearly|annual(?:ly)?)\b|매년|연간|해마다|한 해|(?<![\d가-힣])연(?= ?(?:정액|구독|요금|이용료|사용료|회비|봉|평균|약 |최대|최소|\d))|/yr\b",
    ),
}
_PER = {
    "second": (r"초당", r"\b(?:per|a|each|every) second\b|/s(?:ec)?\b|\b[KMGT]?bps\b|초당|매초"),
    "minute": (r"분당", r"\b(?:per|a|each|every) minute\b|/min\b|\brpm\b|분당|매분"),
    "hour": (r"시간당", r"\b(?:per|an|each|every) hour\b|\bhourly\b|/h(?:r|our)?\b|\b(?:mph|kph|kWh)\b|시간당|매시간"),
}
_DAY_OF = {
    name: deferred(rf"\b(?:{spans.DAY_OF}|(?:start|beginning|middle|end) of (?:the|any) ){name}\b", re.IGNORECASE)
    for name in ("week", "month", "year")
}
_HOW_OFTEN = deferred(
    r"(?<![가-힣])(?:초당|분당|시간당|매일|날마다|매주|(?<!\d)주마다|매달(?![리려렸린릴])|매월|다달이|매년|해마다)(?![가-힣]{3})"
)
"""`2주마다` is a length, held to its source as a figure."""
_AT_THE_TOWN = deferred(r"[에의이과을]|구(?![가-힣])|까지|부터|으로")
_BEHIND = 28
_CLOSE = 8
_THAT_YEAR = deferred(
    r"\b(?:next|last|this|previous|prior|coming) (?:year|month)\b|\b(?:year|month)s? (?:ago|earlier)\b|(?<!^ a )\b(?:year|month)s? before\b|^ a (?:year|month) before(?= that\b| it\b|[,.;:]|$)|"
    r"\bthe (?:year|month)(?:['’]s)? (?:ends?|is (?:out|over|up)|closes?|begins|starts|turns)\b|\b(?:end|close|turn|rest|start|middle) of (?:the|this|next) (?:year|month)\b|\byear[- ]end\b|\b(?:earlier|later) in the (?:year|month)\b",
    re.IGNORECASE,
)
"""What says when and not how often: `393 francs next year`, `before the year ends`; `9,900 won a month before` something is each month's."""
_SOME_YEAR = deferred(
    rf"{_THAT_YEAR.pattern}|\ba (?:year|month) (?:ago|earlier|before)\b|\byear[- ](?:over|on)[- ]year\b|\byear[- ](?:earlier|ago|old)\b|\b(?:fiscal|calendar|full|new|light)[- ]years?\b",
    re.IGNORECASE,
)
_MONTHLY = deferred(r"(?<!twelve )(?<!12 )month|/mo\b|(?<![가-힣\d])월(?:간|평균)?\s|매월|매달|한 달", re.IGNORECASE)
_YEARLY = deferred(r"year|annual|\b(?:twelve|12) months|/yr\b|연간|매년|(?<![가-힣])연\s", re.IGNORECASE)


def mistaken(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the periods of a sentence that the source does not say."""
    found = [*_periods(claim, text, places), *_every(claim, text)]
    yield from found
    for one in for_each_time.another(claim, places):
        if not any(flag.span[0] < one.span[1] and one.span[0] < flag.span[1] for flag in found):
            yield one


def _periods(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    for one in places:
        if not (one.words and one.per and one.kind == "duration" and one.unit == "month"):
            continue
        figure = next((place for place in places if place.span[0] >= one.span[1]), None)
        beside = {e.id: side for e in claim.evidence for side in _sides(e, figure, one.value)} if figure else {}
        wrong = next((name for name, other in beside.items() if other), None) if all(beside.values()) else None
        mine, other = (_YEARLY, _MONTHLY) if one.value == _YEAR else (_MONTHLY, _YEARLY)
        if one.value not in (1, _YEAR):
            continue  # `반년마다` is no month
        stated = figure is None or any(_states(e, figure) for e in claim.evidence)
        if wrong is None and stated and not any(mine.search(e.text) for e in claim.evidence):
            wrong = next((e.id for e in claim.evidence if other.search(_SOME_YEAR.sub("", e.text))), None)
        if wrong:
            span = (one.span[0], figure.span[1] if figure else one.span[1])
            message = say("check.period", text=text[slice(*span)], id=wrong)
            yield Flag("number-contradicted", "block", span, message, (wrong,), 0.9)


def _states(evidence: Evidence, figure: Quantity) -> bool:
    """Return whether a source has a figure: what a draft reckons for a month from a year's is a month's."""
    return any(compare.same(figure, one) for one in quantities.find(evidence.text, evidence.language))


def _every(claim: Claim, text: str) -> Iterator[Flag]:
    """Yield `매일` where the source says how often, and says `every week`."""
    for match in _HOW_OFTEN.finditer(text):
        table = next(
            rows for rows in (_OFTEN, _PER) if any(re.fullmatch(words[0], match.group()) for words in rows.values())
        )
        mine = next(name for name, words in table.items() if re.fullmatch(words[0], match.group()))
        told = {
            name
            for name, words in table.items()
            for one in claim.evidence
            if re.search(words[1], _SOME_YEAR.sub("", one.text), re.IGNORECASE)
        }
        if len(told) != 1 or mine in told or _reckoned(claim, text, match.end()) or _a_town(claim, text, match):
            continue
        if mine in _DAY_OF and any(_DAY_OF[mine].search(one.text) for one in claim.evidence):
            continue
        if not reckoned_rates.for_another_time(claim, match.span()):
            message = say("check.period", text=match.group(), id=claim.ids[0])
            yield Flag("number-contradicted", "block", match.span(), message, claim.ids, 0.8)


def _a_town(claim: Claim, text: str, match: re.Match[str]) -> bool:
    """Return whether 분당 is no rate but the town: it has a particle, no figure behind it, or none close by where the source names the town."""
    if match.group() != "분당":
        return False
    behind = [one.span[0] - match.end() for one in quantities.find(text, "ko") if one.span[0] >= match.end()]
    near = _CLOSE if any("Bundang" in one.text for one in claim.context) else len(text)
    return _AT_THE_TOWN.match(text, match.end()) is not None or min(behind, default=len(text)) >= near


def _reckoned(claim: Claim, text: str, end: int) -> bool:
    """Return whether what is told for each period is a figure that no source has: what a writer reckons is looked at by itself."""
    figure = next((one for one in quantities.find(text, "ko") if 0 < one.span[0] - end <= _CLOSE), None)
    return figure is not None and not any(_states(one, figure) for one in claim.evidence)


def _sides(evidence: Evidence, figure: Quantity, months: Fraction) -> Iterator[bool]:
    """Yield of each place of a figure whether the source says another period right behind it than the draft's, if it says one."""
    if evidence.language == "ko":
        return
    mine, other = (_YEARLY, _MONTHLY) if months == _YEAR else (_MONTHLY, _YEARLY)
    for source in quantities.find(evidence.text, evidence.language):
        if compare.same(figure, source):
            rest = _THAT_YEAR.sub("", evidence.text[source.span[1] : source.span[1] + _BEHIND])
            near, far = other.search(rest), mine.search(rest)
            if mine.search(evidence.text[max(0, source.span[0] - _BEHIND) : source.span[0]]):
                yield False  # `a monthly allowance of 300,000 won for a year`
            elif near or far:
                yield near is not None and (far is None or near.start() < far.start())
