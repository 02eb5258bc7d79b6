"""What is to come within the year, or the month, that the source has for a later time: `올해 안에 상장할` for `plans to list in January`.

A month without its year is the next one of that name: before or after New Year the day of the article says; where none is known, only
January is surely of another year. Both texts must tell the same deed, and no source may speak of this year.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_MONTHS = str.split("January February March April May June July August September October November December")
_WITHIN = deferred(
    r"(?<![가-힣])(?:(?P<year>(?:올해|올) 안(?:에|으로)|연내(?:에|로)?|올해가 가기 전에?)|(?P<month>(?:이달|이번 달) (?:안(?:에|으로)|중에?)))(?=[\s,])"
)
_TO_COME = deferred(
    r"\b(?:will|(?:plan|expect|aim|intend|hope|mean|want)(?:s|ed|ned)? to|(?:due|set|scheduled|expected|slated|likely) to|going to)\b"
    rf"(?P<deed>[^.;:]{{2,60}}?)\b(?:(?:in|on|from|starting|beginning) (?:(?:early|mid|late)[- ])?|(?=next ))(?P<when>{'|'.join(_MONTHS)}|next year|next month)\b(?!,? (?:\d{{1,2}},? )?(?:19|20)\d\d)"
)
_THIS = {
    "year": deferred(
        r"\b(?:this year|year[- ]end|(?:end|close) of (?:the|this) year|year[’']s end|before (?:the )?new year|(?:this|next) month|December|weeks?|days?)\b",
        re.IGNORECASE,
    ),
    "month": deferred(
        r"\b(?:this month|month[- ]end|end of (?:the|this) month|weeks?|days?|tomorrow|today)\b", re.IGNORECASE
    ),
}
_LISTED = deferred(r"\b(?:list|float|debut|go public)\b"), deferred(r"상장(?! ?신청)")
"""What lists a company, and many other things: the lexicon has no such word."""
_VERB = 14


def within(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence puts within this year or month and its source surely behind it."""
    for match in _WITHIN.finditer(claim.text):
        scope = "year" if match["year"] else "month"
        if any(one.language == "ko" or _THIS[scope].search(one.text) for one in claim.evidence):
            continue
        for one in claim.evidence:
            there = _TO_COME.search(one.text)
            if there and _later(one, there["when"], scope) and _same_deed(claim, match, one, there):
                message = say("check.when", text=match.group())
                yield Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.8)
                return


def _later(one: Evidence, when: str, scope: str) -> bool:
    """Return whether a time to come lies surely behind the end of the article's year, or month."""
    if when == "next year" or (when == "next month" and scope == "month"):
        return True
    if when == "next month":
        return one.published is not None and one.published.month == len(_MONTHS)
    month = _MONTHS.index(when) + 1
    if one.published is None:
        return scope == "year" and month == 1
    return month < one.published.month or (scope == "month" and month > one.published.month)


def _same_deed(claim: Claim, here: re.Match[str], one: Evidence, there: re.Match[str]) -> bool:
    """Return whether what stands right behind `올해 안에` is a word of what the source says is to come."""
    start, end = there.span("deed")
    if _LISTED[0].search(there["deed"]) and _LISTED[1].search(claim.text, here.end(), here.end() + _VERB):
        return True
    return any(
        any(here.end() <= span[0] <= here.end() + _VERB for span in each.draft)
        and any(start <= span[0] and span[1] <= end for span in each.source)
        for each in anchors.shared(one.text, one.language, claim.text)
        if each.key[0] not in "=#@"
    )
