"""A limit that a source tells in other words than a bound, told as its opposite: `37달러 넘게` for `just $37`, `최소 5년` for `5년 안에`.

What is only so much is not passed, what comes within a time does not take at least so long, and what reaches a height at its most is no
least: `아무리 작아도 80%` for `80%에 달한다`. The sources must tell the figure so wherever they have it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nearness import other_group
from pipeline.check.other_words import bounds_told
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_PASSED_HERE = deferred(
    r"\s?(?:이나|[이가을를]|도|씩)?\s?(?:넘게|넘는|넘은|넘어[요서야선]?|넘[었겠습]|이상(?=[\s을이은의,.])|초과|웃[돌도]는?)"
)
_LEAST_HERE = deferred(
    r"(?<![가-힣])(?:최소(?:한)?|적어도|못해도|(?:아무리 )?(?:적어도|작아도|짧아도|싸도|낮아도)|줄잡아(?:도)?)\s(?:약 )?$"
)
_WITHIN_HERE = deferred(r"\s?(?:안에(?! 드|[는도] 안)|이내에|내에)(?=[\s,.])")
_NOT_PASSED = deferred(
    r"[^.,]{0,6}(?:지(?:는|도)? ?(?:않|못|말)|을 수 없)|[은는이]? (?:[가-힣]{1,6} )?(?:아니|필요(?:가|는)? ?없|없|안 |못 )|까지"
)
_ONLY = deferred(
    r"(?<!not )(?<!n['’]t )(?<!than )(?:\b(?i:just|only|merely|a mere|as little as|as few as|as low as)) (?:about |around |some )?[A-Z]{0,2}[$€£¥₩]?$"
)
_ONLY_KOREAN = deferred(r"(?<![가-힣])(?:단돈|고작|불과|겨우|기껏해야|단)\s(?:약 )?$")
_ONLY_BEHIND = deferred(r"\s?(?:에 불과|뿐|밖에|에 그[쳤치친]|만 내면|만 있으면)")
_MORE_THERE = deferred(
    r"[- ]?(?:\+|plus\b|or more|and up|and above|upwards?)|(?: [a-z]+){0,2} (?:or more|and up)\b|\s?(?:부터|이상|넘)"
)
_AT_LEAST = deferred(
    r"\b(?i:at least|(?:no|not) (?:less|fewer) than|a minimum of) (?:about )?$|(?<![가-힣])(?:최소(?:한)?|적어도|못해도)\s$"
)
_WITHIN = deferred(r"\b(?:within|inside)(?: (?:the )?(?:next|coming|first))?(?: about)? $", re.IGNORECASE)
_WITHIN_KOREAN = deferred(r"\s?(?:안에|이내|내(?:에|로)?(?=[\s,]))")
_REACHES = deferred(r"\s?(?:에|까지)\s?(?:달[하했한]|이[르른를]|치솟|육박)")


def turned(claim: Claim) -> Iterator[Flag]:
    """Yield the figures of a sentence that are told as passed, or as the least, where every source has them as a limit."""
    for figure in quantities.find(claim.text, "ko") if claim.evidence else ():
        side = _side(claim.text, figure)
        homes = _homes(claim.evidence, figure) if side else []
        limits = [_limit(side, *home) for home in homes]
        if limits and all(limits) and not _of_the_others(claim, figure, side):
            span = _with_words(claim.text, figure)
            said = {"text": claim.text[slice(*span)], "source": limits[0], "id": homes[0][0].id}
            message = say("check.bound", **said)
            yield Flag("number-contradicted", "block", span, message, (homes[0][0].id,), 0.75)


def _of_the_others(claim: Claim, figure: Quantity, side: str) -> bool:
    """Return whether a draft tells the limit of those whom a source tells of as the others: `who spent at least 30 minutes …, the quicker …`."""
    bounded = replace(figure, bound="max" if side == "within" else "min")
    return other_group.side(claim.text, bounded, claim.evidence) in ("others", "open")


def _side(text: str, figure: Quantity) -> str:
    """Return how a draft tells a figure: as passed, as the least there is, or as the time in which something comes."""
    if figure.kind not in VALUES or figure.per or figure.role in ("low", "high", "from"):
        return ""
    behind = _PASSED_HERE.match(text, figure.span[1])
    if behind and not _NOT_PASSED.match(text, behind.end()):
        return "passed"
    if _LEAST_HERE.search(text[: figure.span[0]]):
        return "least"
    return "within" if figure.kind == "duration" and _WITHIN_HERE.match(text, figure.span[1]) else ""


def _homes(evidence: Sequence[Evidence], figure: Quantity) -> list[tuple[Evidence, Quantity]]:
    return [
        (one, each)
        for one in evidence
        for each in quantities.find(one.text, one.language)
        if compare.comparable(figure, each) and figure.value == each.value
    ]


def _limit(side: str, one: Evidence, figure: Quantity) -> str:
    """Return a figure of a source with the words that limit it on the other side than a draft's, nothing where none do."""
    if side == "within":
        bound = figure.bound == "min" and _AT_LEAST.search(one.text[: figure.span[0]]) is not None
        return bounds_told.in_words(one.text, one.language, figure) if bound else ""
    start, end = figure.span
    if figure.bound or _MORE_THERE.match(one.text, end):
        return ""
    korean, spent = one.language == "ko", figure.kind == "duration"
    ahead = (_ONLY_KOREAN if korean else _ONLY).search(one.text[:start])
    ahead = ahead or (None if korean or not spent else _WITHIN.search(one.text[:start]))
    behind = _ONLY_BEHIND.match(one.text, end) if korean else None
    behind = behind or (_WITHIN_KOREAN.match(one.text, end) if korean and spent else None)
    behind = behind or (_REACHES.match(one.text, end) if korean and side == "least" else None)
    if ahead is None and behind is None:
        return ""
    return one.text[ahead.start() if ahead else start : behind.end() if behind else end].strip()


def _with_words(text: str, figure: Quantity) -> tuple[int, int]:
    ahead = _LEAST_HERE.search(text[: figure.span[0]])
    behind = _PASSED_HERE.match(text, figure.span[1]) or _WITHIN_HERE.match(text, figure.span[1])
    return (ahead.start() if ahead else figure.span[0]), (behind.end() if behind else figure.span[1])
