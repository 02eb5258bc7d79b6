"""What a change is held against: `한 달 전보다 12%` where the source has its 12% against a year ago.

The figure is right, so looking it up finds nothing. The sentence of the source that states it says itself what it is held against; a
draft that names another time, which that sentence has nowhere, is wrong.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.times import own_bases, spread_over
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AGAINST = {
    "year": r"(?:1|일|한)\s?(?:년|해)\s?(?:전(?:보다|에 비해|과 비교해|\s대비)|새|사이)|(?:전년|작년|지난해)(?:\s동기)?\s?(?:보다|대비|에 비해)",
    "quarter": r"(?:1|한)\s?분기\s?(?:전(?:보다|에 비해)|새|사이)|전\s?분기\s?(?:보다|대비|에 비해)",
    "month": r"(?:1\s?개월|한\s?달|1\s?달)\s?(?:전(?:보다|에 비해|과 비교해|\s대비)|새|사이)|(?:전월|전달|지난달)\s?(?:보다|대비|에 비해)",
    "week": r"(?:1\s?주|한\s?주|일주일|1주일)\s?(?:전(?:보다|에 비해)|새|사이)|(?:전주|지난주)\s?(?:보다|대비|에 비해)",
}
_PERIODS = {unit: deferred(rf"(?<![\d가-힣.])(?:{pattern})") for unit, pattern in _AGAINST.items()}
_HELD = deferred(
    r"\b(?:from|than|over|versus|vs\.?|against|compared (?:with|to)|on|in|within)(?: that of| the level of| levels? of)? (?:a|an|one|the (?:same|previous|prior|past|last)|last|just a|only a)"
    r"(?: (?:period|time|stage|point|month|week|quarter))?(?: (?:of |in )?(?:a|the previous|last|the prior))? (?P<unit>year|quarter|month|week)(?:s? (?:ago|earlier|before))?\b|"
    r"\b(?:a|one) (?P<ago>year|quarter|month|week) (?:ago|earlier|before)\b|"
    r"\b(?P<over>year|quarter|month|week)[- ](?:over|on|to)[- ](?:year|quarter|month|week)\b",
    re.IGNORECASE,
)
_ANY = {
    "year": deferred(r"\b(?:year|annual|twelve months|12 months|20\d\d)|년|해\s|연간"),
    "quarter": deferred(r"\bquarter|three months|분기"),
    "month": deferred(r"\bmonth|\b(?:four|4) weeks|30 days|개월|달|월"),
    "week": deferred(r"\bweek|seven days|7 days|주"),
}
_CLAUSE = deferred(r"(?<=[가-힣])(?:고|며|지만|는데|은데|인데|어서|아서)(?=[\s,])|[.!?]|,\s")
_REACH = 40
_YEAR = 12
_AGO = deferred(r"\s전(?:보다|의|에 비해|과 비교해)")
_SAYS = deferred(r"\b(?:earlier|ago|before|previous|prior|preceding|sequential(?:ly)?)\b", re.IGNORECASE)
_REPORTED = deferred(
    r"\b(?:revenues?|sales|profits?|income|earnings|obligations|backlog|orders|deliveries|shipments)\b(?: [\w-]+){0,4} "
    r"(?:rose|grew|jumped|climbed|surged|soared|fell|dropped|declined|slid|increased|decreased)\b",
    re.IGNORECASE,
)


def compared(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the time that a change is held against, or an amount is of, where the source has it of another."""
    found = list(_elsewhere(claim))
    yield from found or own_bases.told(claim)
    yield from spread_over.told(claim, every)


def _elsewhere(claim: Claim) -> Iterator[Flag]:
    """Yield the time that a change is held against where the sentences of the source that have it speak of no such time."""
    for unit, pattern in _PERIODS.items():
        for match in pattern.finditer(claim.text):
            figure = _changed(claim.text, match.end())
            homes = [one for one in claim.evidence if figure and one.language == "en" and _states(one, figure)]
            wrong = next((one for one in homes if _held_against(one) - {unit}), None)
            if wrong and not any(_ANY[unit].search(one.text) for one in homes):
                message = say("check.period", text=match.group(), id=wrong.id)
                yield Flag("number-contradicted", "block", match.span(), message, (wrong.id,), 0.8)


def by_custom(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a change is held against a year before, as what companies report is where a source does not say against what."""
    if drafted.kind != "duration" or drafted.value != _YEAR or not _AGO.match(claim.text, drafted.span[1]):
        return False
    return any(
        _REPORTED.search(one.text)
        and not (_held_against(one) or _SAYS.search(one.text))
        and any(each.kind in ("percent", "times") for each in quantities.find(one.text, one.language))
        for one in claim.evidence
        if one.language != "ko"
    )


def _changed(text: str, start: int) -> Quantity | None:
    """Return the first figure behind a time, in its clause, that may be a change."""
    cut = _CLAUSE.search(text, start)
    end = min(cut.start() if cut else len(text), start + _REACH)
    return next(
        (
            one
            for one in quantities.find(text, "ko")
            if start <= one.span[0]
            and one.span[1] <= end
            and one.kind in ("percent", "points", "times", "money", "count")
        ),
        None,
    )


def _states(one: Evidence, figure: Quantity) -> bool:
    return any(compare.same(figure, other) for other in quantities.find(one.text, one.language))


def _held_against(one: Evidence) -> frozenset[str]:
    """Return the times that a sentence of the source holds a change against."""
    return frozenset(match["unit"] or match["ago"] or match["over"] for match in _HELD.finditer(one.text))
