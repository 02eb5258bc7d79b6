"""Which way a speed goes in percent: `15% 빨라요` is a part of the slower one, where the source tells how much is done in a time.

A length of time says nothing: 40% less time is called 40% faster, too.
"""

import re

from pipeline.check.claims import Claim
from pipeline.check.declared_steps import step_forms
from pipeline.check.declared_steps.step_forms import Form
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PER_TIME = deferred(
    r"\b(?:an|a|per|each|every) (?:second|minute|hour|day|week|month|shift)\b|\b(?:mph|kph|fps|rpm)\b|/(?:s|h|sec|min)\b"
    r"|시간당|분당|초당|[시초분]속|하루에|(?:한|1)\s?(?:시간|초)에|1분에",
    re.IGNORECASE,
)
_FASTER = deferred(
    r"\s?(?:정도|쯤)?(?:나|이나|가량|넘게|이상|가까이|남짓|안팎)?\s?(?:만큼)?\s?(?:더\s)?(?P<word>빨|빠[르른]|느[리려렸린])"
)


def way(claim: Claim, drafted: Quantity, form: Form) -> int:
    """Return 1 where a figure says how much faster something is of two that do so much in a time, -1 where how much slower, 0 else."""
    said = told(claim, drafted)
    if said is None:
        return 0
    places = [place for number in form.ends for place in step_forms.places(number, claim.evidence)]
    rates = all(_PER_TIME.search(one.text) for one, _ in places)
    if not places or not rates or any(figure.kind == "duration" for _, figure in places):
        return 0
    return -1 if said["word"].startswith("느") else 1


def told(claim: Claim, drafted: Quantity) -> re.Match[str] | None:
    """Return the word of speed right behind a figure."""
    return _FASTER.match(claim.text, drafted.span[1])
