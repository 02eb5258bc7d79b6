"""`올해` and `올 하반기` for what a source tells without a year: a paper tells so what is of the year it appears in."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.sheet import Group
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_HELD_AGAINST = deferred(
    r"\s?(?:\d{1,2}월\s?|[상하]반기\s?|\d ?분기\s?|같은 (?:기간|달|분기)\s?|동기\s?|동월\s?)?(?:\([^)]*\)\s?)?(?:보다|대비|에 비해|비교|동기|동월|같은 기간|수준)|\s?(?:[상하]반기|\d ?분기|\d{1,2}월|연간 [가-힣]{2,4})?\s?\("
)
"""A year that a source only holds its own figures against: `전년 동기보다`, `작년 상반기(131억 원)`."""
_ROUNDLY = Fraction(11, 10)
_NEAR, _NO_FIGURE = 24, deferred(r"(?:\d{1,2}월|\d ?분기|[^\d.])*")
_ENDS = deferred(
    r"\s?(?:안(?:에|으로)|말|내(?:에|로)?(?=\s)|중(?:에|으로)?(?=\s)|[이가]? ?(?:다 )?(?:가기|지나기|끝나기|저물기))"
)
_ENDS_THERE = deferred(
    r"연말|연내|연중|세밑|해를 넘기|\b(?:by|before|at|until|through|late(?:r)?|within|in) (?:the )?(?:end of (?:the|this)|this|year['’]?s?[- ]end|close of the) ?(?:calendar )?(?:year)?\b|\byear[- ]end\b|\b(?:later|end of|rest of|remainder of) (?:the|this) year\b"
)


def tells(claim: Claim, group: Group) -> bool:
    """Return whether a figure is this year, and its source tells the end of the year, or a Korean sentence with a figure of the draft names no year."""
    this = next((one for one in group if one.kind == "relative" and one.unit == "year" and not one.value), None)
    if this is None:
        return False
    if _ENDS.match(claim.text, this.span[1]) and any(_ENDS_THERE.search(one.text) for one in claim.evidence):
        return True
    told = {
        (one.kind, one.value) for one in quantities.find(claim.text, "ko") if one.kind not in ("relative", "quarter")
    }
    for source in (one for one in claim.evidence if one.language == "ko"):
        found = quantities.find(source.text, "ko")
        theirs = list(_of_this(source, found))
        if not _of_a_year(source, found) and (told & {(one.kind, one.value) for one in theirs} or _over(claim, theirs)):
            return True
    return False


def _over(claim: Claim, theirs: Sequence[Quantity]) -> bool:
    """Return whether a draft tells one of these roundly, as more than so many: `50만 명을 넘겼고` for 50만4200명."""
    mine = [one for one in quantities.find(claim.text, "ko") if one.bound == "min" and one.value > 0]
    return any(
        one.kind == other.kind and one.unit == other.unit and one.value < other.value <= one.value * _ROUNDLY
        for one in mine
        for other in theirs
    )


def _of_this(source: Evidence, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the figures of a sentence but those of the year that it only holds them against: `작년 같은 기간 600억 원보다`."""
    years = [one.span[1] for one in found if one.kind == "relative" and one.unit == "year"]
    for one in found:
        before = [end for end in years if end <= one.span[0] <= end + _NEAR]
        if one.kind in ("percent", "points", "times") or not (
            before and _NO_FIGURE.fullmatch(source.text, before[-1], one.span[0])
        ):
            yield one


def _of_a_year(source: Evidence, found: Sequence[Quantity]) -> bool:
    """Return whether a sentence names a year other than to hold its own figures against it."""
    return any(
        (one.kind == "relative" and one.unit == "year" and not _HELD_AGAINST.match(source.text, one.span[1]))
        or (one.kind == "date" and one.date[0])
        for one in found
    )
