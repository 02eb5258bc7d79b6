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
_SOONER = (
    deferred(
        r"\b(?:this|year[- ]end|(?:end|close) of (?:the|this) year|year[’']s end|before (?:the )?new year|next (?:month|week)|weeks?|days?|tomorrow|today|now|soon|shortly|immediately|already|later|"
        r"spring|summer|autumn|fall|winter|seasons?|quarters?|q[1-4]|half|christmas|thanksgiving|holidays?)\b",
        re.IGNORECASE,
    ),
    deferred(rf"\b(?:{'|'.join(_MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?![a-z])"),
)
"""Any other time of a source, by which this or something like it may come sooner."""
_LISTED = deferred(r"list|float|debut|go public"), deferred(r"상장")
"""What lists a company, and many other things: the lexicon has no such word."""
_ONWARD = deferred(
    r"(?:[을를]\s)?[가-힣]{0,4}"
    r"(?:\s(?:거|것으로|예정|계획|전망|방침|했|보여|보이|밝|말|전|알려)[가-힣]*){0,2}[.!~\u2060 ]*$"
)
"""What stands behind the deed of a plain promise, to the end of its sentence."""
_DENIED = deferred(r"못|않|없|아니|어렵|힘들|려다|려던|려면|까요|미[뤄뤘루룬]|대신")
_VERB, _OTHER_VERB = 14, deferred(r"[가-힣](?:고|며|서|면|뒤|후)\s")


def within(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence puts within this year or month and its source surely behind it."""
    for match in _WITHIN.finditer(claim.text):
        if _DENIED.search(claim.text, match.end()) or any(one.language == "ko" for one in claim.evidence):
            continue
        scope = "year" if match["year"] else "month"
        told = [(one, there) for one in claim.evidence for there in _TO_COME.finditer(one.text)]
        for one, there in told[:1] if len(told) == 1 else ():
            if _alone(claim, one, there) and _later(one, there["when"], scope) and _same_deed(claim, match, one, there):
                message = say("check.when", text=match.group())
                yield Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.8)
                return


def _alone(claim: Claim, home: Evidence, there: re.Match[str]) -> bool:
    """Return whether no source has any other time than that of what is to come."""
    start, end = there.span("when")
    rest = [f"{one.text[:start]} {one.text[end:]}" if one is home else one.text for one in claim.evidence]
    return not any(each.search(text) for text in rest for each in _SOONER)


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
    """Return whether the sentence ends in the very deed that the source has as to come, its verb, not long behind `올해 안에`."""
    start = there.start("deed") + len(there["deed"]) - len(there["deed"].lstrip())
    deeds = [
        span
        for each in anchors.shared(one.text, one.language, claim.text)
        if any(at == start for at, _ in each.source)
        for span in each.draft
    ]
    if _LISTED[0].match(one.text, start):
        deeds += [match.span() for match in _LISTED[1].finditer(claim.text)]
    return any(
        here.end() <= at <= here.end() + _VERB
        and _OTHER_VERB.search(claim.text, here.end(), at) is None
        and _ONWARD.fullmatch(claim.text, end) is not None
        for at, end in deeds
    )
