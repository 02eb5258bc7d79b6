"""A change told with the level of another: `68% 늘어 5,230억 달러` where the source says `grew 68% to $4.1 billion`.

Both texts have fixed ways of saying to what a change of so many percent led. Where the source says it once, and of another figure than the
sentence, the sentence has two figures in each other's place, be the second told or not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LEVELS = frozenset({"money", "count", "number", "size"})
_YEARS = frozenset(range(1900, 2101))
_SOFT = r"\s?(?:쯤|가량|정도|가까이|넘게|이상|나|이나)?(?:이|가)?"
_CHANGED = r"(?:늘어나|늘어|늘린|줄어|증가|감소|성장|상승|하락|급증|급감|오른|올라|내린|내려|뛴|뛰어|불어|급등|떨어)"
_AGAINST = r"(?:(?:1년|한 해|일 년|지난해|작년|전년|전 분기|직전 분기|지난 분기|같은 기간|동기|전달)\s?(?:같은 (?:기간|분기)|동기|전)?\s?(?:보다|에 비해|대비|과 견줘|와 비교해|만에|새)\s)?"
_TO: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(rf"{_SOFT}\s{_CHANGED}[가-힣]{{0,2}}\s(?:약\s)?"),
    "en": deferred(
        r"(?:,? (?:year[- ]over[- ]year|year[- ]on[- ]year|from a year (?:ago|earlier)|annually|sequentially))?,? to (?:a record |about |nearly |roughly |more than )?"
    ),
}
"""What stands between a change and the level it led to."""
_BY: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(rf"(?:으?로|,)\s{_AGAINST}(?:약\s)?"),
    "en": deferred(
        r"(?:(?: in| for) (?:the |its )?[a-z-]+(?: [a-z-]+){0,2})?,? (?:(?:up|down)|an? (?:increase|decrease|rise|drop|gain) of) (?:about |nearly |roughly |more than )?"
    ),
}
"""What stands between a level and the change that led to it."""
Told = tuple[Quantity, Quantity]
_VERB = deferred(rf"{_SOFT}\s{_CHANGED}|{_SOFT}\s(?:늘|줄|뛰|올|내렸)")


def mistold(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the figures that a sentence, or the one beside it, tells as what a change led to, where the source has another level for it.

    Beside such a sentence the level itself is found that stands in the place of what is told there.
    """
    beside = [(text, quantities.find(text, "ko")) for text in (claim.after, before)]
    told = [(pair, own) for text, own in [(claim.text, places), *beside] for pair in _told(text, "ko", own)]
    for ground in grounds(claim.evidence) if told else []:
        there = list(_told(ground.text, ground.language, ground.figures))
        for (change, level), own in told:
            other = _another(ground, there, change, level)
            if other and own is places:
                found = contradicted(claim, level, [(ground.at(other.span), other)])
                yield replace(found, span=(min(change.span, level.span)[0], max(change.span, level.span)[1]))
                return
            here = next((one for one in places if other and compare.same(one, other)), None)
            if here and not any(compare.same(one, level) for one in places):
                message = say("check.swapped", one=here.text, other=level.text)
                yield Flag("number-contradicted", "block", here.span, message, ground.ids, 0.7)
                return


def _another(ground: Ground, there: Sequence[Told], change: Quantity, level: Quantity) -> Quantity | None:
    """Return the level to which a change led that the source tells once, if the sentence has another figure of the source for it."""
    mine = {one[1].span: one[1] for one in there if compare.same(change, one[0])}
    homes = ground.homes(level)
    if len(ground.homes(change)) != 1 or len(mine) != 1 or len(homes) != 1:
        return None
    other = next(iter(mine.values()))
    plain = other.span not in homes and not compare.same(level, other)
    return other if plain and compare.comparable(level, other) else None


def _told(text: str, language: str, places: Sequence[Quantity]) -> Iterator[Told]:
    """Yield each change in percent of a text with the level that it led to."""
    told = [one for one in places if one.kind in (*_LEVELS, "percent") and not one.words and one.value not in _YEARS]
    for one, other in pairwise(sorted(told, key=lambda figure: figure.span)):
        between = one.span[1], other.span[0]
        if one.kind == "percent" != other.kind and _TO[language].fullmatch(text, *between):
            yield one, other
        elif one.kind != "percent" == other.kind and _BY[language].fullmatch(text, *between):
            yield from [(other, one)] if language != "ko" or _VERB.match(text, other.span[1]) else []
