"""A change told from where it ended: the right figure at the other end.

`fell 7.8% to $41.20` is no `41.20달러에서 7.8% 떨어졌어요`. Only a draft and a source that each take one end are held against each other.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_STARTS = deferred(
    r"\s?에서\s(?:[\d.,]+ ?(?:%|퍼센트|[가-힣]{1,4})\s)?(?:더\s)?(?:떨어|내[려리렸린]|하락|올[라랐]|오[르른]|뛰|늘|줄|상승|급[등락])"
)
_ENDS_BEFORE = deferred(r"(?:떨어진|내린|내려간|하락한|오른|올라간|뛴|늘어난|줄어든|상승한)\s(?:약\s)?$")
_ENDS_BEHIND = deferred(
    r"(?:으로|로)\s(?:[\d.,]+ ?(?:%|퍼센트)\s)?(?:떨어|내[려렸]|낮[추춰췄]|올[라랐려렸]|높[이여였]|뛰[어었]|늘[어었]|줄[어었])(?![가-힣]?던)"
)
_TO = deferred(r"\bto (?:about |around |nearly |almost |roughly |just |only |some |a (?:record |low of |high of )?)*$")
_FELL = r"(?:[가-힣]{1,6}(?<!까지)(?<!로)(?<!에)\s)?(?:내[려리렸린]|낮[추춰췄]|줄[어었이였]|떨어[졌지져]|깎[았아]|감[소축]|인하|축소)"
_FELL_TO = deferred(rf"(?:\s?(?:가량|쯤|정도|안팎|수준|선))?(?:으로|로|까지)\s{_FELL}")
_FELL_BY = deferred(rf"(?:이나|나|가량|쯤|정도)?\s{_FELL}")
_BY_THERE = deferred(
    r"\b(?:cut|cuts|cutting|reduc\w+|f[ae]ll\w*|dropp?\w*|declin\w+|shr[aiu]nk\w*|lower\w*|slash\w*|trimm?\w*|plung\w+|tumbl\w+|slump\w*)(?: [\w’'-]+){0,6}? by (?:about |nearly |almost |roughly |more than |over |an? )*$",
    re.IGNORECASE,
)
_TO_THERE = deferred(
    r"(?<!\bup )(?<!\bled )(?<!\bleads )(?<!\bleading )(?<!\bdue )\bto (?:about |nearly |almost |roughly |just |only |an? )*$"
)
_A_CHANGE = deferred(r"\s(?:declin|drop|decreas|fall|cut|reduc|ris|increas|gain|contract|los|growth)", re.IGNORECASE)
_HALF = Fraction(1, 2)
Home = tuple[Evidence, Quantity]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a sentence that stand at the other end of their change."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in LEVELS and not (drafted.kind == "times" and drafted.words and drafted.value < 1):
            continue
        homes = [(one, source) for one in claim.evidence for source in _found(one) if compare.same(drafted, source)]
        wrong = _other_end(claim.text, drafted, homes) or _by_or_to(claim.text, drafted, homes)
        if wrong:
            one, source = wrong
            message = say("check.contradicted", text=drafted.text, source=source.text, id=one.id)
            yield Flag("number-contradicted", "block", drafted.span, message, (one.id,), 0.8)


def _found(one: Evidence) -> Sequence[Quantity]:
    return quantities.find(one.text, one.language)


def _other_end(text: str, drafted: Quantity, homes: Sequence[Home]) -> Home | None:
    """Return the place where a source has a figure at the other end of the change that the draft tells."""
    roles = {source.role or ("to" if _TO.search(one.text[: source.span[0]]) else "") for one, source in homes}
    if not homes or len(roles) != 1:
        return None
    starts = _STARTS.match(text, drafted.span[1]) is not None
    ends = _ENDS_BEHIND.match(text, drafted.span[1]) or _ENDS_BEFORE.search(text[: drafted.span[0]])
    other = (starts and roles == {"to"}) or (ends and not starts and roles == {"from"})
    return homes[0] if other else None


def _by_or_to(text: str, drafted: Quantity, homes: Sequence[Home]) -> Home | None:
    """Return the place where a source says that something fell by a part, `cut by 75%`, which the draft tells as what is left, `75%로 낮췄어요`, or the other way round."""
    if drafted.kind not in ("percent", "times") or not homes or drafted.value in (_HALF, _HALF * 100):
        return None
    to = _FELL_TO.match(text, drafted.span[1]) is not None
    if not to and (drafted.role or not _FELL_BY.match(text, drafted.span[1])):
        return None
    there = _BY_THERE if to else _TO_THERE
    every = all(
        one.language != "ko"
        and there.search(one.text[: source.span[0]])
        and (to or not _A_CHANGE.match(one.text, source.span[1]))  # a forecast cut to a 5% decline
        for one, source in homes
    )
    return homes[0] if every else None
