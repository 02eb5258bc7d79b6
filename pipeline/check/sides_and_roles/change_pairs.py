"""What a source says that something was, and what it is now: `31분에서 19분으로`, `$0.12, against $0.30 under the old plan`, `지금까지 0.30달러이던`.

One reading for both languages and for every way to name the earlier figure. A comparison with something else (`against $0.30 at its
rival`) is no change: `against`, `compared with` and `versus` tell one only where the words behind the figure say that it is of before.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors, compare, rough_shares
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NOW = deferred(r"\b(?:now|today|currently|presently)\b[^,;.]*$|지금[^,;.]*$|현재[^,;.]*$")
_THEN = deferred(r"\b(?:ago|earlier|previously|formerly|used to|last year)\b[^;.]*$|(?:전|작년|지난해)[^;.]*$")
_WORDS, _PAIR = 24, 2
_ABOUT = r"(?:(?:about|around|nearly|just|only|roughly|some|an?|the|usual|current|old|previous|earlier|former|original) )*[$€£¥₩]?"
_FROM = deferred(r"\bfrom (?:about |around |nearly |just |only |a )*[$€£¥₩]?$")
_BY = deferred(
    r"\b(?:f[ae]ll(?:s|en|ing)?|r[io]s(?:e|es|en|ing)|gr[eo]w(?:s|n|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|gain(?:s|ed)?|lost|climb(?:s|ed)?|jump(?:s|ed)?|slid|slipp(?:s|ed)|shr[aiu]nk|surged?|plunged?|up|down) (?:by )?(?:about |around |nearly |just |only |a )*[$€£¥₩]?$"
)
"""Before a figure by which something moved: `fell 8% from 12% growth` tells no 8% that it came to."""
_TO_END = deferred(
    r"(?:(?: [a-z][a-z-]*){0,5})? to (?:about |around |nearly |just |only |roughly |some )?[$€£¥₩]?", re.IGNORECASE
)
_FROM_END = deferred(
    r"(?:(?:(?: [a-z][a-z-]*){0,5},?)?|(?: [a-z][a-z'’-]*){6,12},? (?:up|down)) (?:(?:up|down) )?from (?:about |around |nearly |just |only |roughly |some )?[$€£¥₩]?",
    re.IGNORECASE,
)
_FIRST = r"(?:at the (?:start|beginning|outset)|at first|initially|in the first (?:week|month|year|quarter|half|round))"
_LAST = r"(?:(?:by|at) the (?:end|close|finish)|afterwards?|later|in the (?:last|final) (?:week|month|year|quarter|half|round))\b"
_AT_FIRST = deferred(
    rf"(?: [a-z]+){{0,4}} {_FIRST}(?: of [a-z ]{{3,20}})?,? (?:and|but|to|then)(?: [a-z]+){{0,3}} [$€£¥₩]?"
)
_IN_THE_END = deferred(rf"(?: [a-z]+){{0,4}} {_LAST}")
"""`23% of cases at the start and in 11% by the end` goes from the first figure to the last."""
_AGAINST = deferred(rf"[^.;:]{{0,60}}?(?:\bas )?\b(?:against|compared (?:with|to)|versus|vs\.?) {_ABOUT}")
_IN_STEAD = deferred(rf"[^.;:]{{0,40}}?\b(?:instead of|in place of|replacing) {_ABOUT}")
_IN_THE_YEAR = deferred(r"\b(?:in|since|during|until|till|by|for|of|at the end of) (?:early |late |mid-)?$|\($")
_YEAR = deferred(r"(?:19|20)\d\d")
_ANOTHER = deferred(r"\b(?:and|but|while|whereas|where)\b")
_BEFORE = deferred(
    r"(?! (?:more|less|fewer|higher|lower|cheaper)\b)(?: (?!at\b|for\b|in\b|by\b|on\b|with\b|under\b)[a-z-]+){0,4}?(?: (?:in|for|over) the same (?:period|month|quarter|week|time))? "
    r"(?:until (?:now|then|today)|so far|to date|till now|up to now|before(?:hand)?|previously|formerly|earlier|(?:a|one|two|three|five|ten|\d+) [a-z]+ (?:ago|earlier|before)|at present|today|currently|last (?:year|quarter|month|week|season|spring|summer|autumn|winter)|the (?:year|quarter|month|week) before|"
    r"(?:under|on|in|with|for|at|by) (?:the|its|their|his|her|an?) (?:(?:[a-z]+ )?(?:old|older|previous|earlier|former|current|present|existing|original|last)\b|predecessor))"
)
_FROM_TO = deferred(r"(?:에서|으?로부터|부터)\s(?:[^.,;\d]{0,12}\s)?")
_ARRIVES = deferred(
    r"\s?(?:가까이|가량|정도|이상|안팎|쯤|남짓|수준|선)?(?:으로|로|까지)(?![는도가])|(?:이|가)\s(?:됐|되[었는]|된다)"
)
_WAS = deferred(
    r"(?:(?:이던|였던|이었던)\s|(?:이었|였)(?:다가|는데|으나|지만),?\s|(?:[을를이가])?\s?(?:내|받|들|걸리|하|쓰|되|물)던\s)[^.;\d]{0,40}"
)
_IN_STEAD_OF = deferred(r"(?:씩|짜리)?\s대신(?:에)?,?\s(?:[^.,;\d]{1,12}\s)?")
_OTHER_SIDE = deferred(r"보다|에 비[해하]|대비|[과와] 견[주줘]|[과와] 비교")
_CLAUSE_ENDS = deferred(
    r"[.;!?](?=\s)|,? \b(?:while|but|whereas)\b|, (?:and|as)\b|(?<=[가-힣])(?:고|며|지만|는데|으나)(?=[\s,])"
)
_MONTH = deferred(
    r"\d{1,2}월(?: \d{1,2}일)?|\d{4}년|\d{1,2}일(?=부터)|(?:[A-Z][a-z]+ )\d{1,2}\b(?:, \d{4})?|(?: in)? ?\b20\d\d\b"
)


def pairs(one: Evidence, figures: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield what was before and what is now of each change that a sentence tells between two of its figures that stand side by side."""
    told = [each for each in figures if not _dates(one.text, each)]
    for first, last in pairwise(sorted(told, key=lambda each: each.span)):
        if first.value == last.value or not compare.comparable(first, last):
            continue
        now_first = one.language == "en" and _earlier_last(one.text, first, last)
        if now_first:
            yield last, first
        elif (_korean if one.language == "ko" else _english)(one.text, first, last):
            yield first, last


def _dates(text: str, figure: Quantity) -> bool:
    """Return whether a number is the year of what is told: `40 clerks in 2026, up from 20`."""
    year = figure.kind == "number" and _YEAR.fullmatch(figure.text) is not None
    return year and _IN_THE_YEAR.search(text[: figure.span[0]]) is not None


def _english(text: str, first: Quantity, last: Quantity) -> bool:
    """Return whether an English sentence goes from one figure to the one behind it: `from $10 to $4`."""
    between = text[first.span[1] : last.span[0]]
    if _AT_FIRST.fullmatch(between) and _IN_THE_END.match(text, last.span[1]):
        return True
    return _FROM.search(text[: first.span[0]]) is not None and _TO_END.fullmatch(between) is not None


def _earlier_last(text: str, first: Quantity, last: Quantity) -> bool:
    """Return whether an English sentence tells the second of two figures as what was before: `$4 from $10`, `$4 instead of $10`."""
    between = _plain(text[first.span[1] : last.span[0]])
    if _FROM_END.fullmatch(between):
        return not (_FROM.search(text[: first.span[0]]) or _BY.search(text[: first.span[0]]))
    if _ANOTHER.search(between):
        return False
    against = _AGAINST.fullmatch(between) and _BEFORE.match(text, last.span[1])
    return bool(against or _IN_STEAD.fullmatch(between))


def _korean(text: str, first: Quantity, last: Quantity) -> bool:
    """Return whether a Korean sentence tells the first of two figures as what was before: `31분에서 19분으로`, `0.30달러이던 요금은 0.12달러`."""
    between = _plain(text[first.span[1] : last.span[0]])
    if _FROM_TO.fullmatch(between):
        return _ARRIVES.match(text, last.span[1]) is not None
    return (_WAS.fullmatch(between) is not None and not _OTHER_SIDE.search(between)) or (
        _IN_STEAD_OF.fullmatch(between) is not None
    )


def _plain(text: str) -> str:
    """Return some words without the days they name: `from December 8, against` says only from when."""
    return _MONTH.sub("", text)


def told_before(places: Sequence[Quantity], change: Quantity, way: int) -> bool:
    """Return whether a draft tells before a change in percent what went from where to where, and that is the change, up (1) or down (-1)."""
    told = [one for one in places if one.span[1] <= change.span[0] and one.value > 0]
    return any(
        way * (after.value - before.value) > 0
        and before.role == "from"
        and derive.pairs(before, after)
        and derive.meets(change, abs(after.value - before.value) / before.value * 100)
        for before, after in pairwise(told)
    )


def share_of(places: Sequence[Quantity], share: Quantity) -> bool:
    """Return whether a share in words is that of the change that a draft tells right before it: `530명에서 215명으로, 절반 넘게`."""
    told = [one for one in places if one.span[1] <= share.span[0]][-_PAIR:]
    if share.kind != "times" or not share.words or len(told) != _PAIR:
        return False
    before, after = told
    if before.role != "from" or not derive.pairs(before, after) or not before.value > 0:
        return False
    by = abs(after.value - before.value) / before.value
    return rough_shares.near(share, by) or (share.bound == "min" and share.value <= by < share.value * Fraction(3, 2))


def told_of_another(claim: Claim, change: Quantity, way: int) -> bool:
    """Return whether a change in percent is that of two figures of another clause than the one with its number, and told of what that clause is.

    `순이익은 20% 줄었어요` for `Revenue was up 20%. Net profit fell to $312 million from $390 million`.
    """
    for evidence in claim.evidence:
        figures = quantities.find(evidence.text, evidence.language)
        steps = [
            (before, after)
            for before, after in pairs(evidence, figures)
            if way * (after.value - before.value) > 0
            and before.value
            and derive.meets(change, abs(after.value - before.value) / before.value * 100)
        ]
        shared = anchors.shared(evidence.text, evidence.language, claim.text) if steps else []
        ahead = [one for one in shared if one.key[0] not in "=#" and one.draft[-1][1] <= change.span[0]]
        nearest = max(ahead, key=lambda one: one.draft[-1][1], default=None)
        subject = nearest.source if nearest else ()
        for step in steps if subject else ():
            first = min(one.span[0] for one in step)
            start = max((match.end() for match in _CLAUSE_ENDS.finditer(evidence.text, 0, first)), default=0)
            if all(start <= place and end <= first for place, end in subject):
                return True
    return False


def from_now(claim: Claim, low: Quantity, high: Quantity) -> tuple[str, str] | None:
    """Return the place and the two figures where a source says `now` beside the figure that the draft has a change start from, and `ago` beside its end."""
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language)
        now = [other for other in figures if _NOW.search(one.text[max(0, other.span[0] - _WORDS) : other.span[0]])]
        then = [
            other for other in figures if _THEN.search(one.text[max(0, other.span[0] - 2 * _WORDS) : other.span[0]])
        ]
        first = next((other for other in now if compare.same(low, other)), None)
        second = next((other for other in then if compare.same(high, other)), None)
        if first and second and first.span != second.span and not any(compare.same(high, other) for other in now):
            return one.id, f"{second.text} → {first.text}"
    return None
