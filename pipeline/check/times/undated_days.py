"""A day or a month that an undated source names by its own day: `Monday`, `yesterday`, `다음 달`. Which one it is no sentence says."""

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.text import quantities, relative_days
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

WEEKDAY = deferred(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_WEEKDAY_DATED = deferred(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8})\b| \()"
)
_MONTH = deferred(
    r"(?i:\b(?:last|this|next) month\b)|(?<![가-힣])(?:지난|다음|이번|이|내) ?달(?=[\s,.]|[에의은이도까부]|말|초)"
)
"""A month named by the day of a text; `전달` is the word for handing over as well."""


def unjudged(claim: Claim, drafted: Quantity, before: str) -> bool:
    """Return whether a date may be the weekday or the month of an undated source, whose own dates the draft all tells."""
    if drafted.kind != "date" or any(one.published for one in claim.evidence):
        return False
    return _of_a_weekday(claim, drafted) or _of_a_month(claim, drafted, before)


def unknown(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day may be what an undated source names by its own: `Monday`, `yesterday`, with no date beside it."""
    if drafted.kind != "date" or drafted.date[2] is None or any(one.published for one in claim.evidence):
        return False
    dated = any(found.date[2] for found in _dates(claim.evidence))
    return not dated and any(relative_days.named(one.text) for one in claim.evidence)


def _of_a_weekday(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day without its month may be a weekday of an undated source, whose own dates the draft tells beside it."""
    if drafted.date[1] or not drafted.date[2]:
        return False
    if not any(WEEKDAY.search(_WEEKDAY_DATED.sub("", one.text)) for one in claim.evidence):
        return False
    told = [one.date[1:] for one in quantities.find(f"{claim.text} {claim.after}", "ko") if one.kind == "date"]
    return all(found.date[1:] in told for found in _dates(claim.evidence) if found.date[2])


def _of_a_month(claim: Claim, drafted: Quantity, before: str) -> bool:
    """Return whether a month may be the `next month` of what its sentence tells: the draft has each month that its sources name, and none by its own day."""
    year, month, day = drafted.date
    if year or day or not month or _MONTH.search(f"{before} {claim.text} {claim.after}"):
        return False
    told = (one for one in claim.evidence if _MONTH.search(one.text))
    if not any(anchors.shared(one.text, one.language, claim.text) for one in told):
        return False
    named = {one.date[1] for one in (*quantities.find(claim.text, "ko"), *claim.elsewhere) if one.kind == "date"}
    return all(found.date[1] in {*named, None} for found in _dates(claim.evidence))


def _dates(evidence: tuple[Evidence, ...]) -> list[Quantity]:
    found = (each for one in evidence for each in quantities.find(one.text, one.language))
    return [one for one in found if one.kind == "date"]
