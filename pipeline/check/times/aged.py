"""How old somebody was by the dates of the source, how many years older than another, and in which century it was: `일흔두 살로` for 1951 and 2023.

What an age is told of the draft's verb says (`세상을 떠났어요`: the year of the death); where a source tells an age itself, that is looked at elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import event_words, instants, reckoned_ages
from pipeline.check.times.event_words import months, shown
from pipeline.check.times.instants import Instant
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AGE_TAIL = deferred(r"(?:로|에|의 (?:나이|일기|생애)로?|[을를] 일기로|이던|일 때)")
_KOREAN_AGE = deferred(r"우리 나이|세는 나이|한국 나이")
_BORN = deferred(r"\b[Bb]orn\b(?:[^.;\d]{0,40}?)?(?= )")
_OLDER = deferred(
    r"\s?(?:이나\s|쯤\s|더\s)*(?:위[다인이였예]|아래[다인이였예]|많[은았다아]|적[은었다어]|어[리린렸]|연[상하]|차이|손위|손아래)"
)
_CENTURY = deferred(r"세기$")
_THIRDS = {
    "초": (1, 40),
    "말": (60, 100),
    "후반": (50, 100),
    "전반": (1, 50),
    "중반": (30, 70),
    "중엽": (30, 70),
    "중": (30, 70),
}
_THIRD = deferred(r"\s?(?P<third>초|말|후반|전반|중반|중엽)")
_HELD = deferred(r"보다\s|차이")
_DATED = frozenset({"day", "month", "year"})
_AGES = frozenset({"살", "세"})
_YEAR, _HUNDRED = 12, 100
_MOST, _PAIR, _REACH = 4, 2, 48


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the ages and the centuries of a draft that the dates of its source give."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or any(one.language == "ko" for one in claim.evidence):
        return
    for group in every:
        one = group[0]
        if one.unit in _AGES and one.kind == "count":
            yield from _age(claim, one)
            yield from _older(claim, one)
        elif one.kind == "ordinal" and _CENTURY.search(one.text):
            yield from _century(claim, one)


def _stated(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a source says so many years itself: `raise its retirement age to 65 years`."""
    figures = (each for one in claim.evidence for each in quantities.find(one.text, one.language))
    return any(each.kind == "duration" and each.step and each.value / each.step == drafted.value for each in figures)


def _age(claim: Claim, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how old somebody was at what the draft tells, by the day of the birth."""
    head = claim.text[: drafted.span[0]].endswith(("향년 ", "만 "))
    tail = head or _AGE_TAIL.match(claim.text, drafted.span[1])
    if not tail or _KOREAN_AGE.search(claim.text) or _stated(claim, drafted):
        return
    for one in claim.evidence:
        birth = _birth(one)
        if birth is None or any(reckoned_ages.ages(each) for each in claim.evidence):
            continue
        at = f"{claim.text} 별세" if "향년" in claim.text else claim.text
        ends = {
            end
            for each in claim.evidence
            for end in event_words.dated(at, each)
            if each is not one or end.span != birth.span
        }
        years = {age for end in ends if end.dated for age in _years(birth, end)}
        if drafted.value in years:
            yield Reckoning(drafted, drafted.value, f"{shown(birth)} →", holds=True)
        elif years and len(ends) == 1:
            step = f"{shown(birth)} → {shown(min(ends, key=lambda end: end.at))}"
            yield Reckoning(drafted, Fraction(max(years)), step, holds=False)


def _birth(one: Evidence) -> Instant | None:
    """Return the date of the only birth of a sentence."""
    born = list(_BORN.finditer(one.text))
    if len(born) != 1:
        return None
    behind = [
        point
        for point in instants.find(one.text, one.language)
        if point.unit in _DATED and point.dated and born[0].end() <= point.span[0] <= born[0].end() + _REACH
    ]
    return behind[0] if behind else None


def _years(birth: Instant, end: Instant) -> set[int]:
    first, second = months(birth), months(end)
    if first is None or second is None:
        return {end.year - birth.year, end.year - birth.year - 1}
    if birth.unit == end.unit == "day":
        return {int((second - first) // _YEAR)}
    whole = int(second) - int(first)
    return {whole // _YEAR, (whole - 1) // _YEAR} if whole % _YEAR == 0 else {whole // _YEAR}


def _older(claim: Claim, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how many years lie between the only two ages of the sources, where the draft says that one is older by so many."""
    if not _OLDER.match(claim.text, drafted.span[1]) or drafted.approximate or drafted.bound:
        return
    ages = sorted({age for one in claim.evidence for age in reckoned_ages.ages(one)})
    told = {
        figure.value / _YEAR
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if figure.kind == "duration"
    }
    held = _HELD.search(claim.text) is not None  # `피트보다 열두 살 많아요`: no age is meant
    if len(ages) != _PAIR or drafted.value in told or (drafted.value in ages and not held):
        return
    gap = Fraction(ages[1] - ages[0])
    yield Reckoning(drafted, gap, f"{ages[1]} - {ages[0]}", holds=drafted.value == gap)


def _century(claim: Claim, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield the century of the years that a source tells, where it names none: `19세기 말` for 1889."""
    if any(re.search(r"\bcentur(?:y|ies)\b", one.text) for one in claim.evidence):
        return
    years = {
        point.year
        for one in claim.evidence
        for point in instants.find(one.text, one.language)
        if point.unit in _DATED and point.dated
    }
    third = _THIRD.match(claim.text, drafted.span[1])
    low, high = _THIRDS[third["third"]] if third else (1, _HUNDRED)
    for year in sorted(years):
        if (year - 1) // _HUNDRED + 1 == drafted.value and low <= (year - 1) % _HUNDRED + 1 <= high:
            yield Reckoning(drafted, drafted.value, f"{year}", holds=True)
