"""The month or week after told for the one that the source names: `다음 달 말` for `이달 말`, `다음 주` for this week; this season for the next.

A draft is written after its source, so that next month may have become this one, but never the other way round. A date of the source that
the draft does not tell may be what it calls next month.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.times import before_or_after, day_words, part_of_what
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_NEXT = deferred(
    r"(?<![가-힣])(?:(?P<month>다음 ?달|내달)|(?P<week>다음 ?주|내주))(?=[\s에의은을,.]|$|까지|부터|쯤|초|말|중)"
)
_THIS = {
    ("ko", "month"): deferred(r"(?<![가-힣])(?:이달|이번 ?달)(?=[\s에의은을,.]|$|까지|부터|쯤|초|말|중)"),
    ("ko", "week"): deferred(r"(?<![가-힣])(?:이번 ?주|금주)(?=[\s에의은을,.]|$|까지|부터|쯤|초|말|중)"),
    ("en", "month"): deferred(r"\b[Tt]his month\b"),
    ("en", "week"): deferred(r"\b[Tt]his week\b"),
}
_LATER = {
    "month": deferred(
        r"다음 ?달|내달|다다음|개월|달 (?:뒤|후)|\b(?![Tt]his |[Aa] |[Ee]very |[Ee]ach |[Pp]er )\w+ months?\b"
    ),
    "week": deferred(
        r"다음 ?주|내주|주 (?:뒤|후)|[월화수목금토일]요일|\b(?![Tt]his |[Aa] |[Ee]very |[Ee]ach |[Pp]er )\w+ weeks?\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    ),
}
"""What a source may mean by another month or week than this one."""


_SEASON = deferred(
    r"(?<![가-힣])(?:(?P<this>이번)|(?P<next>다음)) ?(?:(?P<season>시즌)|(?P<term>학기)|(?P<school>학년))(?=[\s에의은을,.]|$|까지|부터|도|내내)"
)
_SEASONS_THERE = deferred(
    r"\b(?:(?P<this>this|the current)|(?P<next>next)|\w+) (?:(?P<season>season)|(?P<term>semester|term)|(?P<school>(?:school|academic) year))s?\b",
    re.IGNORECASE,
)


def mistimed(claim: Claim) -> Iterator[Flag]:
    """Yield a next month or week of a sentence whose sources speak of this one and of no later one, and a season that is another."""
    yield from day_words.mistold(claim)
    yield from before_or_after.turned(claim)
    yield from part_of_what.mistold(claim)
    yield from _another_season(claim)
    for match in _NEXT.finditer(claim.text):
        unit = "month" if match["month"] else "week"
        told = [one for one in claim.evidence if _THIS["ko" if one.language == "ko" else "en", unit].search(one.text)]
        if told and not any(_LATER[unit].search(one.text) for one in claim.evidence) and not _dated_else(claim):
            text = match.group()
            yield Flag("number-contradicted", "block", match.span(), say("check.when", text=text), _ids(told), 0.75)
            return


def _another_season(claim: Claim) -> Iterator[Flag]:
    """Yield this season, term or school year of a sentence whose English sources speak of the next alone, or the other way round."""
    for match in _SEASON.finditer(claim.text):
        unit = next(name for name in ("season", "term", "school") if match[name])
        told = [(one, each) for one in claim.evidence for each in _SEASONS_THERE.finditer(one.text) if each[unit]]
        other = "next" if match["this"] else "this"
        if told and all(each[other] for _, each in told):
            text = match.group()
            yield Flag(
                "number-contradicted", "block", match.span(), say("check.when", text=text), _ids([told[0][0]]), 0.75
            )
            return


def _ids(evidence: list[Evidence]) -> tuple[str, ...]:
    return tuple(one.id for one in evidence)


def _dated_else(claim: Claim) -> bool:
    """Return whether the sources have a day or a month that the sentence does not tell."""
    mine = {one.date[1:] for one in quantities.find(claim.text, "ko") if one.kind == "date"}
    theirs = (one for text in claim.evidence for one in quantities.find(text.text, text.language) if one.kind == "date")
    return any(one.date[1] is not None and one.date[1:] not in mine for one in theirs)
