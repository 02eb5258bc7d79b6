"""A sum of things that are not of one kind: nine cities and a study make no 29 birds of 19."""

from pipeline.check.claims import Claim
from pipeline.check.counts import counted_classes
from pipeline.check.figures.derive import shown
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import far_fetched
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SUM = deferred(r"\d+(?: ?\+ ?\d+)+")
_NUMBER = deferred(r"\d+")


def far(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether nobody would reckon a figure so: a far-fetched step, or a sum of things that are not of one kind."""
    return far_fetched.far(sheet, drafted, step) or of_other_things(sheet.claim, drafted, step)


def of_other_things(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a sum that gives a count takes in what its source counts of another class of things."""
    if drafted.kind != "count" or drafted.words or not _SUM.fullmatch(step):
        return False
    figures = [(one, each) for one in claim.evidence for each in quantities.find(one.text, one.language)]
    homes = ([pair for pair in figures if shown(pair[1].value) == number] for number in _NUMBER.findall(step))
    return any(
        home and all(counted_classes.another(claim.text, drafted, one, each) for one, each in home) for home in homes
    )
