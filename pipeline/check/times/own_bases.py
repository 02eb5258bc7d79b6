"""Which time each figure of a sentence is held against, or is of: `up 34% from a year earlier and 8% from the previous quarter`.

A source that holds two changes against two times has both, so it is not enough that it names the draft's time somewhere: it must name it
of that very figure. The same goes for what the change started from: `1년 전의 131억 달러보다` of the quarter before.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ENGLISH = deferred(
    r"\b(?P<year>(?:the )?(?:same|comparable|corresponding|year-ago|year-earlier) (?:three |six |nine |three-|six-|nine-)?(?:months?|period|quarter|half|month|week|time|stage|point)(?: (?:of |in |from )?(?:a year (?:ago|earlier|before)|last year|the (?:previous|prior|preceding) year))?|(?:a|one) year (?:ago|earlier|before|previously)|the year before|(?:the )?(?:previous|prior|preceding) (?:fiscal )?year|(?:last|the past) year(?:['’]s)?(?! quarter)|year[- ](?:over|on)[- ]year|(?:12|twelve) months (?:ago|earlier|before))\b"
    r"|\b(?P<quarter>(?:the )?(?:immediately )?(?:previous|prior|preceding) (?:three months|quarter)|the quarter before|(?:a|one) quarter (?:ago|earlier|before)|three months (?:ago|earlier|before)|quarter[- ](?:over|on|to)[- ]quarter|sequential(?:ly)?)\b"
    r"|\b(?P<month>(?:the )?(?:previous|prior|preceding) month|the month before|(?:a|one) month (?:ago|earlier|before)|last month|month[- ](?:over|on|to)[- ]month)\b"
    r"|\b(?P<week>(?:the )?(?:previous|prior|preceding) week|the week before|(?:a|one) week (?:ago|earlier|before)|last week|week[- ](?:over|on)[- ]week)\b",
)
_LINK = deferred(
    r"(?: (?:higher|lower|more|less|better|worse|up|down|increase|rise|gain|jump|drop|decline|fall|growth|above|below))?,?"
    r"(?: (?:from|than|over|versus|vs\.?|against|on|compared (?:with|to)|relative to)(?: (?:about|around|nearly|roughly|just|some|only|the|that|its|a record))*)?(?: (?:in|for|of|at|during|the|that))*[ (]*"
)
_HELD = deferred(r"\b(?:from|than|over|versus|vs|against|on|compared|relative)\b")
_KOREAN = deferred(
    r"(?<![\d가-힣.])(?:(?P<year>(?:1|일|한)\s?(?:년|해)\s?전|(?:전년|작년|지난해)(?:\s?(?:동기|동월|동분기|(?:의 )?같은 (?:기간|분기|달|시기)|이맘때))?)|(?P<quarter>(?:직전|바로 (?:전|앞)|앞선|이전|전)\s?분기|(?:1|한)\s?분기\s?전|(?:석|세) 달 전|3개월 전)|(?P<month>(?:1|한)\s?(?:개월|달)\s?전|전월|전달|지난달)|(?P<week>(?:1|한|일)\s?주일?\s?전|일주일 전|전주|지난주))"
)
_THAN = deferred(
    r"(?:의|에)?(?: ?\(?(?P<amount>(?:약 )?[\d][\d.,]*\s?[가-힣%㎾A-Za-z]{0,3}(?: [\d.,]+\s?[만억]?)?(?: ?(?:원|달러|유로|엔|위안|명|건|개|대|곳|톤|만|억|조))*)\)?)?"
    r"(?:(?P<than>보다|에 비해서?|에 비하면|와 비교해|과 비교해|\s?대비)(?:는|도|로)?|에서)[ ,]*"
)
_BEFORE_CHANGE = deferred(r"(?:(?:약|무려|더|또|다시|모두|각각|[가-힣]{1,6}[이가은는도을를]) ?){0,2}$")
_CHANGES = frozenset({"percent", "times", "points"})
_BARE = frozenset({"count", "number"})
_NO_FIGURES = frozenset({"duration", "relative", "date", "time"})
_STARTS = deferred(r"\b(?:from|against|versus|compared (?:with|to)|and) (?:about |around |nearly |just |only )?$")
_PER_PERIOD = deferred(r"[- ](?:over|on|to)[- ]|sequential")
_SEVERAL = 2


class _Held(NamedTuple):
    """A figure of a sentence, the time that it is of (`from`) or held against (`change`), and where the two stand."""

    sort: str
    period: str
    figure: Quantity
    span: tuple[int, int]


def told(claim: Claim) -> Iterator[Flag]:
    """Yield the time that a figure is told against, or of, where each source that has the figure has it of another."""
    known = [(one, held) for one in claim.evidence for held in _held(one)]
    for mine in _korean(claim.text) if known else ():
        homes = [(one, held) for one, held in known if held.sort == mine.sort and _same(mine.figure, held.figure)]
        stated = [each for one in claim.evidence for each in quantities.find(one.text, one.language)]
        only = len(homes) == sum(_same(mine.figure, each) for each in stated)
        if homes and only and all(held.period != mine.period for _, held in homes):
            one = homes[0][0]
            message = say("check.period", text=claim.text[slice(*mine.span)].strip(), id=one.id)
            yield Flag("number-contradicted", "block", mine.span, message, (one.id,), 0.8)


def _same(drafted: Quantity, source: Quantity) -> bool:
    alike = drafted.kind == source.kind or {drafted.kind, source.kind} == _BARE
    return alike and compare.same(drafted, source)


def _held(one: Evidence) -> tuple[_Held, ...]:
    return _korean(one.text) if one.language == "ko" else _english(one.text)


@lru_cache(maxsize=512)
def _english(text: str) -> tuple[_Held, ...]:
    """Return each figure of an English sentence behind which a time stands, with the change from it: `34% from $10.6 billion a year earlier`."""
    found: list[_Held] = []
    figures = [one for one in quantities.find(text, "en") if one.kind not in _NO_FIGURES]
    for match in _ENGLISH.finditer(text):
        before = [one for one in figures if one.span[1] <= match.start()][-_SEVERAL:]
        link = _LINK.fullmatch(text, before[-1].span[1], match.start()) if before else None
        if link is None:
            continue
        last, period = before[-1], str(match.lastgroup)
        span = (last.span[0], match.end())
        against = _HELD.search(link.group()) or _PER_PERIOD.search(match.group())
        if last.kind in _CHANGES and against:
            found.append(_Held("change", period, last, span))
        elif last.kind not in _CHANGES or _STARTS.search(text[: last.span[0]]):
            found.append(_Held("from", period, last, span))
            change = before[0]
            if change.kind in _CHANGES and _from(text, change, last):
                found.append(_Held("change", period, change, span))
    return tuple(found)


def _from(text: str, change: Quantity, start: Quantity) -> bool:
    """Return whether a change starts from an amount: `34% from $10.6 billion`."""
    link = _LINK.fullmatch(text, change.span[1], start.span[0])
    return link is not None and _HELD.search(link.group()) is not None


@lru_cache(maxsize=512)
def _korean(text: str) -> tuple[_Held, ...]:
    """Return each figure of a Korean sentence before which a time stands: `1년 전보다 34%`, `1년 전의 106억 달러보다`."""
    found = []
    figures = [one for one in quantities.find(text, "ko") if one.kind not in _NO_FIGURES]
    for match in _KOREAN.finditer(text):
        than, period = _THAN.match(text, match.end()), str(match.lastgroup)
        if than is None:
            continue
        if than["amount"]:
            inside = [one for one in figures if than.start("amount") <= one.span[0] and one.span[1] <= than.end()]
            found += [_Held("from", period, one, (match.start(), one.span[1])) for one in inside[:1]]
        behind = next((one for one in figures if one.span[0] >= than.end()), None)
        if behind is None or not than["than"] or behind.kind not in _CHANGES:
            continue
        if _BEFORE_CHANGE.fullmatch(text, than.end(), behind.span[0]):
            found.append(_Held("change", period, behind, (match.start(), behind.span[1])))
    return tuple(found)
