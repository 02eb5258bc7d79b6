"""Two figures that a sentence keeps in their order of time, loosely told: `당초 계획했던 95억 달러보다 많은 110억 달러`.

What was before, what was planned and what was expected are told in many words. `tenses` accuses only by words that are sure; here any of
them is enough to see that a sentence has the same one of two figures as the earlier one, and then no nearness makes them changed places.
"""

import re
from collections.abc import Mapping, Sequence

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Pair = tuple[Quantity, Quantity]
_AHEAD: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"당초|애초|원래|본래|기존|이전|종전|예전|직전|한때|처음|초기|지난해|작년|전년|지난[달주번]|\d년 전|예상|전망치|추정|계획했|목표했|예고했|애널리스트|전문가들|구형|전작|1세대|전 세대|옛"
    ),
    "en": deferred(
        r"\b(?:from|than|compared (?:with|to)|versus|vs\.?|against|instead of|rather than|not|earlier|previous(?:ly)?|prior|originally?|initial(?:ly)?|formerly|once|used to|had been|were|was|"
        r"estimated?|estimates?|expected|expectations?|forecasts?|predicted|projected|consensus|analysts?|planned|plan|last (?:year|quarter|month)|a year (?:ago|earlier)|predecessor|older|first-generation)\b",
        re.IGNORECASE,
    ),
}
_BEHIND: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"(?:이|가) 아니라|\)?(?:이었|였)(?:던|는데|지만|으나|다가|고)|이던|(?:씩|짜리|의|을|를|이|가|까지|로|으로)?\s?(?:\S{1,8}\s)?\S{1,6}던\s|에서\s|보다\s|대신|에 비해|대비"
    ),
    "en": deferred(
        r"(?:\s[\w-]+){0,4}?\s(?:for (?:the|its) (?:original|predecessor|old|previous)|a year (?:ago|earlier)|last (?:year|quarter|month)|previously|before|earlier|ago|the (?:year|quarter|month) before)\b"
    ),
}
_CUT = deferred(r"\.\s|\n|;\s|(?<=[가-힣])(?:지만|는데|은데|인데|던데|으나|고|며|면서)(?=[\s,])")
_REACH = 48


def kept(claim: Claim, places: Sequence[Quantity], flag: Flag) -> bool:
    """Return whether the figures that a flag would exchange stand in the source's own order of time."""
    pair = _pair(places, flag)
    return pair is not None and any(_in_order(claim.text, places, pair, ground) for ground in grounds(claim.evidence))


def _pair(places: Sequence[Quantity], flag: Flag) -> Pair | None:
    """Return the two figures that a flag is of: the first and the last in its place."""
    start, end = flag.span
    inside = [one for one in places if start <= one.span[0] and one.span[1] <= end]
    return (inside[0], inside[-1]) if len(inside) > 1 else None


def _in_order(text: str, places: Sequence[Quantity], pair: Pair, ground: Ground) -> bool:
    """Return whether both texts have the same one of two figures as the earlier one."""
    homes = [ground.homes(one) for one in pair]
    if any(len(home) != 1 for home in homes):
        return False
    here = [_before(text, "ko", one.span, places) for one in pair]
    there = [_before(ground.text, ground.language, home[0], ground.figures) for home in homes]
    return here == there and here[0] != here[1]


def _before(text: str, language: str, figure: Span, figures: Sequence[Quantity]) -> bool:
    """Return whether words beside a figure, up to the next one, tell it of before, of a plan or of what was expected."""
    since = max((one.span[1] for one in figures if one.span[1] <= figure[0]), default=0)
    until = min((one.span[0] for one in figures if one.span[0] >= figure[1]), default=len(text))
    ahead = _CUT.split(text[max(since, figure[0] - _REACH) : figure[0]])[-1]
    return (
        _AHEAD[language].search(ahead) is not None
        or _BEHIND[language].match(text[: min(until, figure[1] + _REACH)], figure[1]) is not None
    )
