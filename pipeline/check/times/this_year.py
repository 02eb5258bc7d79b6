"""`올해` and `올 하반기` for what a Korean source tells without a year: a paper tells so what is of the year it appears in."""

from pipeline.check.claims import Claim
from pipeline.check.figures.sheet import Group
from pipeline.text import quantities


def tells(claim: Claim, group: Group) -> bool:
    """Return whether a figure is this year, and a Korean sentence that has a figure of the draft names no year."""
    if not any(one.kind == "relative" and one.unit == "year" and not one.value for one in group):
        return False
    told = {
        (one.kind, one.value) for one in quantities.find(claim.text, "ko") if one.kind not in ("relative", "quarter")
    }
    for source in (one for one in claim.evidence if one.language == "ko"):
        found = quantities.find(source.text, "ko")
        years = any(
            (one.kind == "relative" and one.unit == "year") or (one.kind == "date" and one.date[0]) for one in found
        )
        if not years and told & {(one.kind, one.value) for one in found}:
            return True
    return False
