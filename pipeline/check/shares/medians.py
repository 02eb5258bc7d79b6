"""A half that a median tells: half of all are at it or below, `절반이 118일 안에` for a median of 118 days."""

import re
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_MEDIAN = deferred(
    r"\bmedians?\b|\btypical(?:ly)?\b|\b50th percentile\b|\bhalfway (?:mark|point)\b|중앙값|중위", re.IGNORECASE
)
_HALF = Fraction(1, 2)
_NO_PART = deferred(r"\s?(?:으로|로)\s|\s?(?:가까이|넘게|이상)?\s?(?:줄|늘|떨어|올[라랐]|깎|감소|증가)")


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a half is of all that lie on one side of a median, which the same sentence tells."""
    drafted, text = group[0], sheet.claim.text
    if drafted.kind != "times" or not drafted.words or drafted.value != _HALF or _NO_PART.match(text, drafted.span[1]):
        return False
    told = [one for place in sheet.stated for one in place if one.span != drafted.span and one.kind != "times"]
    for evidence in sheet.claim.evidence:
        if _MEDIAN.search(evidence.text):
            figures = quantities.find(evidence.text, evidence.language)
            if any(compare.same(one, figure) for one in told for figure in figures):
                return True
    return False
