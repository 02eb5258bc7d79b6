"""How fast something goes by a source."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_PER_SECOND = deferred(r"\s?(?:/s\b|per second|a second|each second|every second|/sec)")
_PER_HOUR = deferred(r"\s?(?:/h\b|ph\b|per hour|an hour|each hour|every hour)")
LEAD = deferred(r"(?P<time>시속|초속|분속)\s?(?:약|최고|평균|최대)?\s?$")
_IN_SECONDS = {"시속": 3600, "분속": 60, "초속": 1}
HOUR = 3600


def of_source(claim: Claim) -> Iterator[Fraction]:
    """Yield the speeds of the source, in metres a second."""
    for one in claim.evidence:
        for figure in quantities.find(one.text, one.language):
            if figure.kind != "size" or figure.unit != "m" or not figure.value:
                continue
            lead = LEAD.search(one.text[: figure.span[0]]) if one.language == "ko" else None
            if lead or _PER_SECOND.match(one.text, figure.span[1]):
                yield figure.value / (_IN_SECONDS[lead["time"]] if lead else 1)
            elif _PER_HOUR.match(one.text, figure.span[1]) or figure.text.endswith(("mph", "kph", "km/h")):
                yield figure.value / HOUR
