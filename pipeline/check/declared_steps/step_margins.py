"""A margin whose step takes the profit of one time and the sales of another: `$24 million on sales of $480 million, after $30 million on $500 million`."""

from collections.abc import Iterator
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof, shown
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ON = deferred(r"\s(?:on|from)\s(?:[a-z]+ ){0,3}?(?:of )?(?:about |nearly |some )?[$€£₩¥]?")
_NOW = deferred(r"올해|이번|지금|현재|최근|올 들어")
_AFTER = deferred(r"\b(?:after|against|compared with|compared to|versus|(?:up|down) from)\s[$€£₩¥]?$")
_THEN = deferred(
    r" (?:the year before|a year (?:ago|earlier|before)|in the (?:previous|same) (?:year|quarter|period))\b"
)
_ALL = 100


def better(case: Case) -> Proof | None:
    """Return what a profit is of the sales that it was made on, where a step holds it against others."""
    form, drafted = case.form, case.drafted
    if form is None or form.name != "share" or form.first >= form.second or drafted.kind not in ("percent", "times"):
        return None
    now = _NOW.search(case.text) is not None
    every = [(one, pair) for one in case.claim.evidence for pair in _margins(one)]
    told = [pair for _, pair in every]
    parts = [place for place, (part, _) in enumerate(told) if part.value == form.first]
    wholes = [place for place, (_, whole) in enumerate(told) if whole.value == form.second]
    same = set(parts) & set(wholes)
    if not parts or not wholes or any(not (now and _past(every[place][0], *told[place])) for place in same):
        return None
    factor = _ALL if drafted.kind == "percent" else 1
    found = [
        Proof(f"{shown(part.value)}/{shown(whole.value)}", part.value / whole.value * factor)
        for one, (part, whole) in every
        if not (now and _past(one, part, whole))
    ]
    return step_cases.better(case, found)


def _past(one: Evidence, part: Quantity, whole: Quantity) -> bool:
    """Return whether a source tells a profit as that of the time before."""
    return _AFTER.search(one.text[: part.span[0]]) is not None or _THEN.match(one.text, whole.span[1]) is not None


def _margins(one: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield each profit of a source sentence with the sales that it was made on."""
    for part, whole in pairwise(step_cases.amounts(one)):
        both = part.kind == whole.kind == "money" and part.unit == whole.unit and part.value < whole.value
        if both and _ON.fullmatch(one.text, part.span[1], whole.span[0]):
            yield part, whole
