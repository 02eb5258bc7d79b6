"""Counts in words of what has a plain name in both languages, `네 단계` for three phases, and people counted out of the air.

Where the source counts these very things with one number, another one is wrong, whatever else it numbers.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted, topic
from pipeline.check.counts import leftover_counts
from pipeline.check.other_words import rosters
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.korean_numbers import TO_TEN

_THINGS = {
    "단계": r"phases?|stages?|steps?|tranches?|단계", "나라": r"countr(?:y|ies)|nations?|나라|개국", "개국": r"countr(?:y|ies)|nations?|나라|개국",
    "도시": r"cit(?:y|ies)|도시", "대륙": r"continents?|대륙", "라운드": r"rounds?|라운드", "공장": r"plants?|factor(?:y|ies)|fabs?|공장", "학교": r"schools?|학교|개교",
    "병원": r"hospitals?|병원", "언어": r"languages?|언어|개 ?언어", "팀": r"teams?|팀", "은행": r"banks?|은행", "대학": r"universit(?:y|ies)|colleges?|대학",
}  # fmt: skip
_NOUN = deferred(rf"\s?(?P<noun>{'|'.join(_THINGS)})")
_BEFORE = {
    "건물": r"buildings?", "주택": r"houses|homes", "원자로": r"reactors?", "크레인": r"cranes?", "터빈": r"turbines?", "로켓": r"rockets?", "위성": r"satellites?", "로봇": r"robots?", "드론": r"drones?",
    "헬기": r"helicopters?", "헬리콥터": r"helicopters?", "전투기": r"(?:fighter )?jets?|fighters?", "여객기": r"planes?|aircraft|airliners?|jets?", "잠수함": r"submarines?", "유조선": r"tankers?", "선박": r"ships?|vessels?", "트럭": r"trucks?|lorr(?:y|ies)", "버스": r"bus(?:es)?",
}  # fmt: skip
"""Things that are named before their number, which a counter of buildings, ships or machines follows: `건물 여덟 동`, `원자로는 네 기`."""
_COUNTED = deferred(
    rf"(?<![가-힣])(?P<noun>{'|'.join(_BEFORE)})(?:[이가은는을를도]|만)?\s(?:모두\s|총\s)?(?P<count>(?P<number>{'|'.join(TO_TEN)})\s?[동채기대척])(?![가-힣]*(?:\s이상|\s이하|\s넘게))"
)
_HEDGED = deferred(r"(?:남은|나머지|앞|처음|마지막|다른|더|또|추가|새|각|이|그|모두|합쳐)\s?(?:의\s)?$")
_PART = deferred(r"\s?(?:[가-힣]{1,6}\s)?(?:중|가운데|째|이나 (?:더|많|적|앞|뒤)|더 |앞|위|아래|올|내[려렸])")
_OF_SOME = deferred(
    rf"먼저|우선|나중|나머지|차례|이미|벌써|아직|지금|당장|일단|씩|가운데|(?<![가-힣])중|까지|올해|내년|(?:(?:{'|'.join(TO_TEN)})\s?[동채기대척].*?){{2}}"
)
"""What tells that a number may be that of some: those that come first, those of one year, or a second number."""
_FEW, _LARGE = 2, 12
_THREE = 3
_PEOPLE = deferred(
    r"(?:소방관|소방대원|구조대원|구급대원|경찰관?|잠수부|경찰 잠수부|연구원|연구진|과학자|기자|의사|간호사|군인|병사|직원|학생|교사|승객|선원|어부|목격자|주민|작업자|인부|노동자|변호사|관리|의원|선수|등반객|관광객|자원봉사자)\s$"
)
_VAGUE = deferred(
    r"\b(?:few|several|many|some|dozens?|handful|trio|pair|couple|both|other|another|team|crew|brothers|sisters|family)\b|여러|몇|수십|수백|팀",
    re.IGNORECASE,
)
_NAME = deferred(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+ [A-Z][a-z]+")


def phases(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the counts in words that the sources have of the same things with another number, and people that they do not count."""
    for group in every:
        drafted = group[0]
        if drafted.kind != "count" or not drafted.words or drafted.bound or not _FEW <= drafted.value <= _LARGE:
            continue
        yield from _other(claim, drafted)
        yield from _nobody(claim, drafted)
    read = [group[0].span for group in every if group[0].kind == "count"]
    for match in _COUNTED.finditer(claim.text) if _OF_SOME.search(claim.text) is None else ():
        if match.span("count") in read or _PART.match(claim.text, match.end("count")):
            continue
        value, things = Fraction(TO_TEN[match["number"]]), _BEFORE[match["noun"]]
        drafted = Quantity(value, "count", match.span("count"), match["count"], words=True)
        if value >= _FEW:
            yield from _otherwise(claim, drafted, things)


def _other(claim: Claim, drafted: Quantity) -> Iterator[Flag]:
    """Yield a count of one of the things; a sentence that goes on with `두 나라` means the two that were just named."""
    noun = drafted.unit if drafted.unit in _THINGS else ""
    end = drafted.span[1]
    if not noun and (match := _NOUN.match(claim.text, end)):
        noun, end = match["noun"], match.end()
    if (
        rosters.goes_on(claim, drafted)
        or not noun
        or _PART.match(claim.text, end)
        or _HEDGED.search(claim.text[: drafted.span[0]])
    ):
        return
    yield from _otherwise(claim, drafted, _THINGS[noun])


def _otherwise(claim: Claim, drafted: Quantity, things: str) -> Iterator[Flag]:
    """Yield a count where the sources have one other number of the same things, and its own of nothing."""
    found = [(one.id, source) for one in claim.evidence for source in _counts(one, things)]
    everything = [one.value for text in claim.evidence for one in quantities.find(text.text, text.language)]
    one_number = len({source.value for _, source in found}) == 1 and drafted.value not in everything
    if one_number and not (rosters.lists(claim, drafted.value) or leftover_counts.told(claim, drafted)):
        yield contradicted(claim, drafted, found)


def _counts(one: Evidence, things: str) -> Iterator[Quantity]:
    """Yield the numbers of a source right before one of the things, one word between at most."""
    behind = re.compile(rf"[ -](?:[a-z]+[ -])?(?:{things})\b|\s?(?:{things})|(?<=단계)|(?<=개국)|(?<=팀)")
    for source in quantities.find(one.text, one.language):
        if source.kind in ("number", "count") and not source.per and behind.match(one.text, source.span[1]):
            yield source


def _nobody(claim: Claim, drafted: Quantity) -> Iterator[Flag]:
    """Yield three people of a trade where the source has no number but lengths of time, no list and hardly a name."""
    if drafted.unit != "명" or drafted.value != _THREE or drafted.approximate:
        return
    if not _PEOPLE.search(claim.text[: drafted.span[0]]) or _PART.match(claim.text, drafted.span[1]):
        return
    if any(one.language == "ko" or _VAGUE.search(one.text) for one in claim.evidence):
        return
    figures = [one for text in claim.evidence for one in quantities.find(text.text, text.language)]
    names = {match.group() for one in claim.evidence for match in _NAME.finditer(one.text)}
    counted = [one for one in figures if one.kind in ("number", "count", "ordinal") or one.value == _THREE]
    if not counted and len(names) < _THREE and not rosters.lists(claim, drafted.value):
        message = say("check.unsupported", topic=topic(drafted.text))
        yield Flag("number-unsupported", "block", drafted.span, message, claim.ids, 0.7)
