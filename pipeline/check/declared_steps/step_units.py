"""What a declared step comes to with the units of its sources: percentages apart are points, months are no years, dollars no euros.

The digits of a step may be right and its figure wrong by its unit alone. Only what the cited sentences measure is held to be known: an
operand that stands there as a bare number may have any unit.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, product

from pipeline.check import fineness, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.declared_steps import step_forms
from pipeline.check.figures import derive
from pipeline.messages import say
from pipeline.text import arithmetic
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_NUMBER = deferred(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
_SHARES = frozenset({"percent", "points"})
_MEASURES = frozenset({"money", "duration", "size"})
_AGES = frozenset({"세", "살"})
_APART = deferred(r"보다\s|차이|격차|차로|대비|에 비해|[%][가-힣]{0,3}에서\s")
_MOVED = deferred(
    r"늘|줄|올[라랐리려렸]|오[르른]|내[려리렸린]|높|낮|많|적[은어게었]|떨어|상승|하락|증가|감소|앞[섰서질지]|뒤[졌지처]|개선|뛰|커[졌지]|작아|둔화|확대|축소|벌어|좁[혀혔아]|웃[돌도돈]|밑[돌도돈]"
)
_BEHIND = 12
"""Words that hold two percentages against each other; without one, a difference may be a part of a part."""
_REST = deferred(r"나머지|남은|제외|빼[고면]|뺀")
_EACH = deferred(
    r"씩|마다|당(?![시국사장])|꼴|평균|(?:한|1)\s?(?:달|주|시간|명|곳|사람|번|회)|하루|매[달주일년]|(?<![가-힣])(?:월|연)\s?(?=[\d약])"
)
_RATE = deferred(
    r"\b(?:to|per|against|for|a|an|one|with|equals?|worth|buys|bought|at) (?:the |a |an |one |each |every )?(?:U\.?S\.? )?(?:dollar|euro|won|yen|yuan|pound|rupee|franc|krona|krone|ruble|rouble|real|peso|lira|baht)\b|"
    r"환율|\d\s?(?:원|엔|위안|루피)\s?=|1\s?(?:달러|유로|엔|위안|파운드)(?:당|에|=)",
    re.IGNORECASE,
)
_OF_SO_MUCH = deferred(r"10{0,4} ?\* ?(?:\d+(?:\.\d+)?) ?/ ?(?:\d+(?:\.\d+)?)")
_EVERY = deferred(r"\b(?:every|each) $", re.IGNORECASE)
_MOST, _TWO = 64, 2
_NEAR = Fraction(1, 10)
_ALL = 100


def misfit(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that what a step comes to is of another unit than the figure, where the sources have its operands with theirs."""
    computed = arithmetic.compute(step)
    if computed.rate:
        return None
    if drafted.kind in ("percent", "times") and _with_a_period(claim, step):
        return _flag(claim, drafted, step)
    if drafted.kind in _SHARES:
        return _shares(claim, drafted, step)
    if drafted.kind == "times":
        return _flag(claim, drafted, step) if _otherwise(claim, drafted, step) else None
    if drafted.kind == "count" and drafted.unit not in _AGES and step_forms.linear(step):
        kinds = {figure.kind for one in computed.operands for _, figure in step_forms.places(one, claim.evidence)}
        return _flag(claim, drafted, step) if kinds and kinds <= _MEASURES else None
    if drafted.kind not in _MEASURES:
        return None
    if step_forms.linear(step):
        wrong = _sum(claim, drafted, step, computed.operands)
    elif drafted.kind == "money":
        wrong = _money(claim, drafted, step, computed.operands)
    else:
        wrong = drafted.kind == "duration" and _length(claim, drafted, step, computed.operands)
    return _flag(claim, drafted, step) if wrong else None


def result(claim: Claim, drafted: Quantity, step: str) -> tuple[Fraction, str]:
    """Return what a step comes to, in the unit that it gives: points for what lies between two percentages."""
    value = abs(arithmetic.compute(step).value)
    if step_forms.linear(step):
        found = [step_forms.places(one, claim.evidence) for one in arithmetic.compute(step).operands]
        kinds = {figure.kind for some in found for _, figure in some}
        points = kinds and kinds <= _SHARES and all(found) and step_forms.read(step) is not None
        return value, "%포인트" if points else "%" if kinds and kinds <= _SHARES else ""
    if drafted.kind == "times":
        return value, "배"
    return (value if step_forms.hundred(step) else value * _ALL), "%"


def _with_a_period(claim: Claim, step: str) -> bool:
    """Return whether a step holds how often something comes against how much of it: 3 against 120 for `30 images every three hours, down from 120`."""
    found = [step_forms.places(one, claim.evidence) for one in dict.fromkeys(arithmetic.compute(step).operands)]
    periods = [
        bool(some) and all(one.kind == "duration" and _EVERY.search(e.text[: one.span[0]]) for e, one in some)
        for some in found
    ]
    others = [some for some, period in zip(found, periods, strict=True) if not period]
    plain = all(some and all(one.kind in COUNTS for _, one in some) for some in others)
    return len(found) == _TWO and any(periods) and len(others) == 1 and plain and step_forms.read(step) is not None


def _flag(claim: Claim, drafted: Quantity, step: str) -> Flag:
    message = say("check.step_unit", text=drafted.text, step=step)
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.85)


def _shares(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that points are told as percent, percents as points, or a share a hundred times too small."""
    form = step_forms.read(step)
    if form is None:
        return _flag(claim, drafted, step) if _a_multiple(claim, drafted, step) else None
    if drafted.kind == "points":
        return _flag(claim, drafted, step) if form.name != "gap" else None
    if form.name != "gap":
        return _flag(claim, drafted, step) if _otherwise(claim, drafted, step) else None
    kinds = [{figure.kind for _, figure in step_forms.places(one, claim.evidence)} for one in form.ends]
    behind = claim.text[drafted.span[1] : drafted.span[1] + _BEHIND]
    apart = _APART.search(claim.text) or _MOVED.search(behind)
    if not apart or _REST.search(claim.text) or not all(one == {"percent"} for one in kinds):
        return None
    written = drafted.text.rstrip("% ") + "%포인트"
    fix = fixes.mended(claim.text, drafted.span, written) if drafted.text.endswith("%") else None
    message = say("check.points", text=drafted.text)
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.85, fix)


def _a_multiple(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a percentage is how many times one is of another: 14.6% for `(9100/20)/(311/10)`, of which no number is a percentage."""
    computed = arithmetic.compute(step)
    plain = not (step_forms.linear(step) or step_forms.hundred(step) or _ALL in computed.operands)
    found = [figure for one in computed.operands for _, figure in step_forms.places(one, claim.evidence)]
    value = abs(computed.value) * _ALL
    return plain and bool(found) and not any(one.kind in _SHARES for one in found) and not _near(drafted, value)


def _otherwise(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether two figures of one unit give another share than their bare digits do: 3.2 million of 4.1 billion."""
    form = step_forms.read(step)
    if form is None or form.name == "gap" or arithmetic.FREE & {form.first, form.second}:
        return False
    pairs = [
        (one.value, other.value)
        for _, one in step_forms.places(form.first, claim.evidence)
        for _, other in step_forms.places(form.second, claim.evidence)
        if derive.pairs(one, other) and one.value > 0 and other.value > 0
    ]
    factor = _ALL if drafted.kind == "percent" else 1
    return bool(pairs) and not any(_near(drafted, factor * _share(form, *pair)) for pair in pairs)


def _share(form: step_forms.Form, first: Fraction, second: Fraction) -> Fraction:
    if form.name == "share":
        return first / second
    return abs(first - second) / (max if form.base == "high" else min)(first, second)


def _near(drafted: Quantity, value: Fraction) -> bool:
    value = abs(value)
    close = abs(drafted.value - value) <= _NEAR * max(value, drafted.value) or derive.meets(drafted, value)
    return close or fineness.below(drafted, value) or fineness.on_its_side(drafted, value)


def _sum(claim: Claim, drafted: Quantity, step: str, operands: Sequence[Fraction]) -> bool:
    """Return whether figures of known units add up to something else, or to another unit."""
    found = [[figure for _, figure in step_forms.places(one, claim.evidence)] for one in operands]
    if any(not some or any(one.kind in COUNTS for one in some) for some in found):
        return False
    alike = [[one.value for one in some if _alike(one, drafted)] for some in found]
    if not all(alike):
        return not any(alike) or all(one.kind in _MEASURES for some in found for one in some)
    return not any(_near(drafted, arithmetic.compute(one).value) for one in _with(step, alike))


def _alike(one: Quantity, drafted: Quantity) -> bool:
    return (one.kind, one.unit) == (drafted.kind, drafted.unit)


def _with(step: str, values: Sequence[Sequence[Fraction]]) -> Iterator[str]:
    """Yield a step with each choice of values in the place of its numbers."""
    pieces = _NUMBER.split(step)
    for some in islice(product(*values), _MOST):
        written = (f"{piece}{_exactly(one)}" for piece, one in zip(pieces, some, strict=False))
        yield "".join((*written, pieces[-1]))


def _exactly(value: Fraction) -> str:
    return f"({value.numerator}/{value.denominator})" if value.denominator != 1 else str(value)


def _money(claim: Claim, drafted: Quantity, step: str, operands: Sequence[Fraction]) -> bool:
    """Return whether the sums of money that a step multiplies or divides are all in another currency than its figure."""
    if _OF_SO_MUCH.fullmatch(step):
        return False  # `100원 팔아 35원`: the two sums only say which part it is
    found = [figure for one in operands for _, figure in step_forms.places(one, claim.evidence)]
    currencies = {one.unit for one in found if one.kind == "money"}
    return (
        bool(currencies)
        and drafted.unit not in currencies
        and not any(_RATE.search(one.text) for one in claim.evidence)
    )


def _length(claim: Claim, drafted: Quantity, step: str, operands: Sequence[Fraction]) -> bool:
    """Return whether one length, reckoned with nothing but the numbers of the calendar, is told as another length."""
    found = {one: [figure for _, figure in step_forms.places(one, claim.evidence)] for one in operands}
    known = [one for one in operands if found[one]]
    calendar = all(one in arithmetic.FREE for one in operands if not found[one])
    if len(known) != 1 or len(operands) < 2 or not calendar or any(one.kind != "duration" for one in found[known[0]]):
        return False
    by = abs(arithmetic.compute(step).value) / known[0]
    each = by > 1 or _EACH.search(claim.text) is not None
    return not any(
        _near(drafted, one.value) or (each and _near(drafted, one.value * by)) for one in found[known[0]] if by
    )
