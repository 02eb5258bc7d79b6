"""Of which stretch of time something is a part: `한 달 중 얼마나` for `how much of the day`, `하루 가운데` for most of the year.

The sources have parts of one stretch only, and speak of the draft's in no words at all.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.times import how_often
from pipeline.messages import say
from pipeline.text.patterns import deferred

_KOREAN = {"day": r"하루", "week": r"일주일|한 주", "month": r"한 ?달", "year": r"1년|일 년|한 해"}
_HERE = deferred(
    rf"(?<![가-힣\d])(?:{'|'.join(f'(?P<{unit}>{words})' for unit, words in _KOREAN.items())})(?:의)? ?(?:중|가운데)(?=[\s,에의])"
)
_THERE = deferred(
    r"\b(?:how (?:much|many)|much|most|half|part|parts|portion|share|fraction|percentage|rest|remainder|best part|bulk|all|hours?|days|weeks|months|third|quarter|percent|%)"
    r"(?: [a-z]+){0,2} of (?:the|a|each|every|any|their|its|his|her)(?: [a-z]+)? (?P<unit>day|week|month|year)\b",
    re.IGNORECASE,
)


def mistold(claim: Claim) -> Iterator[Flag]:
    """Yield the stretch of time of a sentence of which the sources have parts of another alone."""
    for here in _HERE.finditer(claim.text) if claim.evidence else ():
        unit = str(here.lastgroup)
        there = [(one, match) for one in claim.evidence for match in _THERE.finditer(one.text)]
        units = {match["unit"].lower() for _, match in there}
        if len(units) == 1 and unit not in units and not any(how_often.speaks_of(unit, one) for one in claim.evidence):
            one, match = there[0]
            message = say("check.contradicted", id=one.id, source=match.group(), text=here.group())
            yield Flag("number-contradicted", "block", here.span(), message, (one.id,), 0.75)
