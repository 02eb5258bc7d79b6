"""A quarter of a year that a source tells with another one: `2027년 2분기` for `the third quarter of 2027`, whatever second quarter it has besides.

Year and quarter are two figures, and each may stand somewhere in the source; what counts is which of them it tells together.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.check.times import instants, leadings
from pipeline.check.times.instants import Instant

_QUARTERS = 4


def other(claim: Claim) -> Iterator[Flag]:
    """Yield the quarters with their year that no source has, where one has that year with another quarter and no length leads from it."""
    theirs = [(one, point) for one in claim.evidence for point in instants.find(one.text, one.language)]
    quarters = [(one, point) for one, point in theirs if point.unit == "quarter"]
    for mine in instants.find(claim.text, "ko"):
        if mine.unit != "quarter" or not mine.dated or any(instants.meets(mine, point) for _, point in quarters):
            continue
        same = [(one, point) for one, point in quarters if point.dated and point.year == mine.year]
        if (
            same
            and len({point.at for _, point in same}) == 1
            and not any(point.unit == "year" and point.at == mine.year for _, point in theirs)
            and not _led(claim, theirs, mine)
        ):
            one, point = same[0]
            said = one.text[slice(*point.span)]
            message = differs(claim.text[slice(*mine.span)], said, one.id)
            fix = fixes.mended(claim.placed.text, mine.span, f"{mine.year}년 {point.at % _QUARTERS + 1}분기")
            yield Flag("number-contradicted", "block", mine.span, message, (one.id,), 0.85, fix)


def _led(claim: Claim, theirs: Sequence[tuple[Evidence, Instant]], mine: Instant) -> bool:
    """Return whether a length of a source leads to a quarter from one that is told: `two quarters later`."""
    lengths = [(one, length) for one in claim.evidence for length in leadings.find(one.text, one.language)]
    return any(
        instants.meets(mine, found)
        for one, start in theirs
        for each, length in lengths
        for found in length.led(one.text if one is each else f"{one.text} {each.text}", start)
    )
