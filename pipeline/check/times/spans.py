"""How often: `하루 평균` where the source gives the figure for a week, `매달` for a day.

The period is wrong where the figure beside it is the source's, which gives it for another period and speaks of the draft's nowhere.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_KOREAN = {
    "hour": r"시간당|한 시간(?:에|(?= \d))",
    "day": r"하루(?:에|\s?평균|당|마다)?(?=\s(?!반))|매일|일평균|날마다|일일|일간|일 ?평균",
    "week": r"일주일(?:에| 평균|(?= (?:근무|노동|근로|이용|사용|학습|수면|운동) ?시간))|한 주(?:에| 평균|(?= \d))|매주|주당|주(?:간)? ?평균|주간|주 (?=[\d약최$])|주마다",
    "month": r"한 ?달(?:에| 평균|(?= \d))|1개월 평균|매달(?![리려렸린릴았아고기은]|[ㄱ-ㅎ])|매월|월 ?평균|다달이|월간|월 (?=[\d약최$]|정액|구독|이용료|요금)|월(?:정액|구독료|이용료)|달마다",
    "year": r"한 해(?:에| 평균|(?= \d))|매년|해마다|연간|연 ?평균|1년에|연 (?=[\d약최$]|정액|구독|이용료|요금)",
}
DAY_OF = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))(?: [a-z]+){0,2} of (?:the|a|any|each|every) "
"""A day that is told by its place in any week or month comes with each: `by the third day of the month` is 매달 사흘째."""
_ENGLISH = {
    "hour": r"(?:an|per|each|every)[ -](?:[A-Za-z]+-)?hour|hourly",
    "day": r"(?:a|per|each|every)[ -]day|per [a-z]+-day|daily",
    "week": rf"{DAY_OF}week|(?:a|per|each|every)[ -]week|weekly|[\w.]+-(?:hour|day)[ -](?:work(?:ing)?[ -]?)?week|work(?:ing)?[ -]?weeks?",
    "month": rf"{DAY_OF}month|(?:a|per|each|every|by the)[ -]month|per [a-z]+-month|monthly",
    "year": r"(?:a|per|each|every|by the)[ -]year|per [a-z]+-year|yearly|annual(?:ly|i[sz]ed)?",
}
_PATTERNS = {
    "ko": {unit: deferred(rf"(?<![가-힣\d])(?:{words})") for unit, words in _KOREAN.items()},
    "en": {
        unit: deferred(
            rf"(?:(?<=\d )|(?<=\d0 won )|(?<=million )|(?<=billion ))(?:{words})\b(?! (?:ago|earlier|later)\b)|\b(?:{words})\b(?! (?:ago|earlier|before|later|after)\b)",
            re.IGNORECASE,
        )
        for unit, words in _ENGLISH.items()
    },
}
_THAT_ONE = deferred(
    r"(?:\d월|\d일|\d년|요일|(?:지난|이번|다음) ?[달주해]|이달|그달|그해|지난|최근|올해|작년|내년|재작년|오늘|어제|그날|이날|당일)\s?$"
)
"""The very month, day or year of which a draft tells a figure: `8월 한 달에만`, `21일 하루에`."""
_BESIDE = deferred(r"[가-힣A-Za-z]{0,2}\s?(?:[가-힣A-Za-z]{1,8}\s){0,2}(?:약 |평균 |최대 |최소 |무려 )?$")
_NEAR = 40
_SHARE = deferred(
    r"\b(?:a|per|each|every) share\b|\bshares?\b[^.;]{0,40}\b(?:apiece|each)\b|주식|주가|배당", re.IGNORECASE
)


def spans(claim: Claim, held: Sequence[Sequence[Quantity]]) -> Iterator[Flag]:
    """Yield the periods of a sentence that stand before a figure which its source gives for another."""
    mine = _periods(claim.text, "ko")
    theirs = {unit for one in claim.evidence for unit, _ in _periods(one.text, one.language)}
    if theirs & {unit for unit, _ in mine}:
        return  # `하루 10시간씩 주 5일`: what the source says for a week stands there, too
    for unit, span in mine if held else ():
        if any(unit == other for one in claim.evidence for other, _ in _periods(one.text, one.language)):
            continue
        figure = next((group for group in held if group[0].span[0] >= span[1]), None)
        if (
            figure is None
            or figure[0].kind not in MEASURES
            or not _BESIDE.fullmatch(claim.text[span[1] : figure[0].span[0]])
        ):
            continue
        if _THAT_ONE.search(claim.text[: span[0]]) or claim.text.startswith("만 ", span[1]):
            continue
        if claim.text[slice(*span)] == "주당" and figure[0].kind == "money" and _of_a_share(claim):
            continue
        if any(_other_period(one, figure) for one in claim.evidence):
            message = say("check.when", text=claim.text[slice(*span)])
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def _of_a_share(claim: Claim) -> bool:
    """Return whether the source tells what one share costs, earns or pays: `주당 14센트` is nothing weekly."""
    return any(_SHARE.search(one.text) for one in claim.evidence)


def periodic(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a length only says how often (`일주일에`), and a source speaks of the same period in its own words (`주당`)."""
    mine = {
        unit for unit, span in _periods(claim.text, "ko") if span[0] == drafted.span[0] and drafted.span[1] <= span[1]
    }
    return any(unit in mine for one in claim.evidence for unit, _ in _periods(one.text, one.language))


def _other_period(one: Evidence, group: Sequence[Quantity]) -> bool:
    """Return whether a source gives this figure, and no other, for a period."""
    homes = [
        source
        for source in quantities.find(one.text, one.language)
        if any(compare.same(drafted, source) for drafted in group)
    ]
    told = _periods(one.text, one.language)
    share = group[0].kind == "money"  # `주당 830원` is of a share
    return len({unit for unit, _ in told if not (share and unit == "week")}) == 1 and any(
        min(abs(span[0] - home.span[1]), abs(home.span[0] - span[1])) <= _NEAR for _, span in told for home in homes
    )


@lru_cache(maxsize=1024)
def _periods(text: str, language: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return the periods that a text speaks of, with their places."""
    return tuple(
        (unit, match.span()) for unit, pattern in _PATTERNS[language].items() for match in pattern.finditer(text)
    )
