"""Two figures that a sentence keeps in their order of time, loosely told: `당초 계획했던 95억 달러보다 많은 110억 달러`.

What was before, what was planned and what was expected are told in many words. `tenses` accuses only by words that are sure; here any of
them is enough to see that a sentence has the same one of two figures as the earlier one, and then no nearness makes them changed places.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import halves
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Pair = tuple[Quantity, Quantity]
_Words = Mapping[str, re.Pattern[str]]
_NONE: _Words = {}
_HELD_AGAINST: tuple[_Words, _Words] = (
    {
        "ko": deferred(r"당초|애초|원래|본래|재작년"),
        "en": deferred(
            r"\b(?:from|than|compared (?:with|to)|versus|vs\.?|against|instead of|rather than|not|originally?|initial(?:ly)?|formerly|once|used to|had been|were|was)\b",
            re.IGNORECASE,
        ),
    },
    {
        "ko": deferred(
            r"(?:이|가) 아니라|\)?(?:이었|였)(?:던|는데|지만|으나|다가|고)|이던|(?:씩|짜리|의|을|를|이|가|까지|로|으로)?\s?(?:\S{1,8}\s)?\S{1,6}던\s|에서\s|보다\s|대신|에 비해|대비"
        ),
        "en": deferred(
            r"(?:\s[\w-]+){0,4}?\s(?:for (?:the|its) (?:original|predecessor|old|previous)|a year (?:ago|earlier)|last (?:year|quarter|month)|previously|before|earlier|ago|the (?:year|quarter|month) before)\b"
        ),
    },
)
_PAST: tuple[_Words, _Words] = (
    {
        "ko": deferred(
            r"기존|이전|종전|예전|직전|한때|처음|초기|지난해|작년|전년|지난[달주번]|\d년 전|구형|전작|1세대|전 세대|옛"
        ),
        "en": deferred(
            r"\b(?:earlier|previous(?:ly)?|prior|last (?:year|quarter|month)|a year (?:ago|earlier)|predecessor|older|first-generation)\b",
            re.IGNORECASE,
        ),
    },
    _NONE,
)
_EXPECTED: tuple[_Words, _Words] = (
    {
        "ko": deferred(r"예상|전망치|추정|계획했|목표했|예고했|애널리스트|전문가들"),
        "en": deferred(
            r"\b(?:estimated?|estimates?|expect(?:s|ed)|expectations?|forecasts?|predicted|projected|consensus|analysts?|planned|plan)\b",
            re.IGNORECASE,
        ),
    },
    _NONE,
)
_ORDER = (_HELD_AGAINST, _PAST, _EXPECTED)
"""What tells a figure of before, the surest first: words ahead of it, and words behind it. `작년 71억 원` is later than `118억 원이던 재작년`."""
_ALL: tuple[_Words, _Words] = (
    {
        "ko": deferred(r"누적|지금까지|이제까지|통틀|총\s|모두\s$"),
        "en": deferred(r"\b(?:total(?:ing|s)?|in all|altogether|cumulative(?:ly)?|to date|so far)\b", re.IGNORECASE),
    },
    {
        "ko": deferred(r"\s?(?:원|달러|유로)?(?:이|가|을|를)?\s?누적"),
        "en": deferred(r"\s(?:in (?:total|all)|altogether|to date|so far|overall)\b"),
    },
)
"""What tells a figure of all that there has been so far."""
_CUT = deferred(r"\.\s|\n|;\s|(?<=[가-힣])(?:지만|는데|은데|인데|던데|으나|고|며|면서)(?=[\s,])")
_FRAMES = deferred(r"(?:보면|따르면|에서|에서는|로는|에는),?\s")
_REACH = 48
_Place = tuple[str, str, Span, Sequence[Quantity]]
"""A text, its language, where a figure stands in it, and all its figures."""
_Rule = Callable[[str, str, Span, Sequence[Quantity]], int]
_MOMENTS = frozenset({"relative", "date", "quarter", "weekday"})  # they say of when a figure is
_AGO = deferred(r"\s(?:ago|earlier|before)\b|\s?전")


def kept(claim: Claim, places: Sequence[Quantity], flag: Flag) -> bool:
    """Return whether the figures that a flag would exchange stand in the source's own order of time."""
    pair = _pair(places, flag)
    return pair is not None and any(in_order(claim.text, places, pair, ground) for ground in grounds(claim.evidence))


def _pair(places: Sequence[Quantity], flag: Flag) -> Pair | None:
    """Return the two figures that a flag is of: the first and the last in its place."""
    start, end = flag.span
    inside = [one for one in places if start <= one.span[0] and one.span[1] <= end]
    return (inside[0], inside[-1]) if len(inside) > 1 else None


def in_order(text: str, places: Sequence[Quantity], pair: Pair, ground: Ground) -> bool:
    """Return whether both texts have the same one of two figures as the earlier one, or as the one of all so far."""
    homes = [ground.homes(one) for one in pair]
    if any(len(home) != 1 for home in homes):
        return False
    first, last = sorted((homes[0][0], homes[1][0]))
    if ground.language == "en" and halves.ranged(ground.text, first[1], last[0]):
        return False
    text = _of_either(text, pair)
    here = [(text, "ko", one.span, places) for one in pair]
    there = [(ground.text, ground.language, home[0], ground.figures) for home in homes]
    return alike(here, there)


def _of_either(text: str, pair: Pair) -> str:
    """Return a text without what opens it for both figures, where it says them in one form: the 초기 of `초기 폐암을 찾은 비율은 모델이 79%, 의사가 87%`."""
    here = pair[0].span, pair[1].span
    cut = halves.halves(text, "ko", here, [])
    told = halves.slots(text, here, cut) if cut else None
    if told is None or not told.parallel or told.after:
        return text
    own = text[slice(*told.first[-1])]
    framed = max((match.end() for match in _FRAMES.finditer(text, 0, told.first[-1][0])), default=0)
    start = max(framed, told.first[0][0] if framed or own.endswith(("이", "가")) else 0)
    return " " * start + text[start:]


def alike(here: Sequence[_Place], there: Sequence[_Place]) -> bool:
    """Return whether two figures of a draft, and the same two of its sources, stand in the same order of time, or one as that of all so far."""
    return any(_sides(here, rule) == _sides(there, rule) != 0 for rule in (_earlier, _of_all))


def _sides(pair: Sequence[_Place], rule: _Rule) -> int:
    """Return which of two figures a rule has more of: 1 the first, -1 the other, 0 neither."""
    first, last = (rule(*one) for one in pair)
    return (first > last) - (first < last)


def _earlier(text: str, language: str, figure: Span, figures: Sequence[Quantity]) -> int:
    """Return how surely the words beside a figure tell it of before, of a plan or of what was expected."""
    beside = _beside(text, figure, figures)
    found = (place for place, words in enumerate(_ORDER) if _told(words, language, beside))
    return len(_ORDER) - next(found, len(_ORDER))


def _of_all(text: str, language: str, figure: Span, figures: Sequence[Quantity]) -> int:
    """Return whether the words beside a figure tell it of all so far."""
    return int(_told(_ALL, language, _beside(text, figure, figures)))


def _beside(text: str, figure: Span, figures: Sequence[Quantity]) -> tuple[str, str]:
    """Return what stands before a figure and behind it, up to the next ones and to the end of a clause."""
    others = [one.span for one in figures if one.kind not in _MOMENTS and not _AGO.match(text, one.span[1])]
    since = max((end for _, end in others if end <= figure[0]), default=0)
    until = min((start for start, _ in others if start >= figure[1]), default=len(text))
    ahead = _CUT.split(text[max(since, figure[0] - _REACH) : figure[0]])[-1]
    return ahead, text[figure[1] : min(until, figure[1] + _REACH)]


def _told(words: tuple[_Words, _Words], language: str, beside: tuple[str, str]) -> bool:
    ahead, behind = (one.get(language) for one in words)
    return bool((ahead and ahead.search(beside[0])) or (behind and behind.match(beside[1])))
