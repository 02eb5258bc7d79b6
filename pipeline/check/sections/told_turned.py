"""Figures of a line that its section has the other way round: from the new one to the old, or 이상 for 미만."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.compare import same
from pipeline.check.findings import spoken
from pipeline.check.resting import Resting
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_FROM = re.compile(r"에서 (?:약 )?$")
_TO = re.compile(r"(?:으)?로(?![가-힣])")
_CLAUSE = deferred(r",\s|;\s|(?<=[가-힣])(?:고|며|지만|는데|으나),?\s")
_BEFORE = deferred(
    r"(?<![가-힣])(?:전에|전에는|이전|기존|지난|종전|원래|옛|작년|앞서|예전|처음|그동안)|(?<=[가-힣]) 전(?:에는|에|까지)|(?<![가-힣])전(?=[ ,])"
)
_OTHER_HALF = deferred(
    r"유료|내야|내요|요금|제외|빼고|빠져|안 |못|없|않|아니|대신|따로|탈락|불가|금지|거절|막|면제|무관|예외|달라|다른|까다|더 |추가"
)
_SHOWN = 40


def turned(claim: Claim, resting: Resting) -> Iterator[Flag]:
    """Yield the figures of a line that a sentence below it has in the other order, or bounded from the other side."""
    figures = [group[0] for group in quantities.readings(claim.text, "ko")]
    for old, new in pairwise(figures):
        if _FROM.fullmatch(claim.text[old.span[1] : new.span[0]]) and _TO.match(claim.text, new.span[1]):
            span = (old.span[0], new.span[1])
            yield from _said(claim, span, (one for one in resting.below if _backwards(one.text, old, new)), resting)
    for figure in figures:
        if figure.bound and figure.kind != "date":
            yield from _said(
                claim, _to_its_bound(claim.text, figure), _bounded(claim.text, figure, resting.below), resting
            )


def _said(claim: Claim, span: tuple[int, int], there: Iterator[Evidence], resting: Resting) -> Iterator[Flag]:
    one = next(there, None)
    if one is None:
        return
    shown = one.text.strip() if len(one.text) <= _SHOWN else f"{one.text.strip()[:_SHOWN].rstrip()}…"
    where = say(f"check.where.{resting.where}")
    here = spoken(f"‘{claim.text[slice(*span)]}’", "이라고/라고")
    message = say("check.upstream.told", section=say("check.upstream.section"), there=shown, where=where, here=here)
    yield Flag("upstream", "warn", span, message, (one.id,), 0.75, None, one.text.strip())


def _backwards(text: str, old: Quantity, new: Quantity) -> bool:
    """Whether a sentence has the first figure as what is now, and the second as what was before."""
    told = [group[0] for group in quantities.readings(text, "ko")]
    first = next((one for one in told if same(old, one)), None)
    second = next((one for one in told if same(new, one)), None)
    if first is None or second is None:
        return False
    if second.span[1] < first.span[0] and _FROM.fullmatch(text[second.span[1] : first.span[0]]):
        return True
    return bool(_BEFORE.search(_clause(text, second))) and not _BEFORE.search(_clause(text, first))


def _clause(text: str, figure: Quantity) -> str:
    start = max((match.end() for match in _CLAUSE.finditer(text[: figure.span[0]])), default=0)
    after = _CLAUSE.search(text, figure.span[1])
    return text[start : after.start() if after else len(text)]


def _bounded(text: str, figure: Quantity, below: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield the sentence that bounds a figure of a line from the other side, where none has it as the line does, nor tells the other half."""
    told = [
        (one, group[0])
        for one in below
        for group in quantities.readings(one.text, "ko")
        if group[0].unit == figure.unit and group[0].value == figure.value
    ]
    if told and all(each.bound and each.bound != figure.bound for _, each in told):
        mine = {match.group() for match in _OTHER_HALF.finditer(text)}
        yield from (one for one, _ in told if mine <= {match.group() for match in _OTHER_HALF.finditer(one.text)})


def _to_its_bound(text: str, figure: Quantity) -> tuple[int, int]:
    behind = re.compile(r"\s?(?:이상|이하|미만|초과)").match(text, figure.span[1])
    return figure.span[0], behind.end() if behind else figure.span[1]
