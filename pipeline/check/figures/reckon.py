"""Everyday sums that a sentence leaves to its reader: so much many times, equal shares, what is left, where a change ends.

Each is yielded only where the sentence, its source or both say so in words; what they give is held to the figure as any proof is.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.figures import derive, leftovers
from pipeline.check.figures.derive import Proof, pairs, shown
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_SUM = deferred(r"합[쳐하계산친치]|모두|총\s|총합|더하|더해|통틀|전부|들었|들어가|내내")
_SPLIT = deferred(r"씩|평균|꼴|똑같이|나[눠눈누]|균등|고르게")
_LEFT = deferred(r"나머지|남[은았아긴겼는죠]")
_HELD = deferred(
    r"높|낮|올[라랐리려렸]|오르[고며는지면기자내]|내[려리렸린]|떨어|줄|늘|차이|격차|앞[섰서]|뒤[졌지]|개선|상승|하락|더 |보다"
)
"""Words that hold two percentages against each other: what lies between them is in points."""
_EARLIER = deferred(
    r"[년달주일] 전(?![가-힣]{2})|이던|였던|이었던|지난해|작년|전에는|전까지|이전|종전|기존|원래|당초|애초|직전|앞서|예전"
)
_DOWN = deferred(r"싸|싼|적[은게어]|짧|저렴|내[려렸린]|낮[아추춰췄은]|줄|감소|하락|인하|할인|떨어|절감|깎|덜")
_UP = deferred(r"비싸|많[은이아]|올[라랐리려렸]|오르[고며는지면기자내]|오른|높|늘|증가|상승|인상|커[졌지]|뛰|불어")
_MULTIPLE = deferred(r"배(?![포터치경출송])|갑절|곱절")
_ALL = 100
_MANY = 12  # figures: a sentence of more proves anything


def proofs(drafted: Quantity, operands: Sequence[Quantity], cue: str) -> Iterator[Proof]:
    """Yield every computation that the words point to, over the figures at hand."""
    yield from derive.proofs(drafted, operands, cue)
    values = derive.distinct(operands)
    if len(values) > _MANY:
        return
    if drafted.kind == "percent" and _LEFT.search(cue) and not _HELD.search(cue):
        yield from _left([one for one in values if pairs(one, drafted)], ())
    if drafted.kind not in MEASURES:
        return
    alike = [one for one in values if pairs(one, drafted)]
    if _SUM.search(cue) and drafted.kind == "duration":
        yield from _many_times(alike, values)
    if _SPLIT.search(cue) and drafted.kind != "duration":
        yield from _shared_out(alike, values)
    if _LEFT.search(cue):
        yield from _left(alike, values)
    if _EARLIER.search(cue):
        yield from _changed_by(alike)
    yield from _changed_to(alike, values, cue)


def _many_times(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what so many spend together on so much time each."""
    for length in alike:
        for many in (one for one in values if one.kind in ("count", "number") and not one.per):
            yield Proof(f"{shown(many.value)} * {shown(length.value / length.step)}", many.value * length.value)


def _shared_out(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield each one's, or each day's, part of a sum, or of what is left of it, that is shared out equally."""
    sums = [(shown(one.value), one.value) for one in alike]
    for one, other in combinations(alike, 2):
        high, low = max(one.value, other.value), min(one.value, other.value)
        sums.append((f"({shown(high)}-{shown(low)})", high - low))
    sums += [(f"{shown(one.value)} * {step}", one.value * part) for one in alike for step, part in _parts(values)]
    for step, total in sums:
        for many in (one for one in values if one.kind in ("count", "number") and not one.per and one.value > 1):
            yield Proof(f"{step} / {shown(many.value)}", total / many.value)
        for length in (one for one in values if one.kind == "duration" and not one.per and one.value > one.step):
            yield Proof(f"{step} / {shown(length.value / length.step)}", total * length.step / length.value)


def _parts(values: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares of a whole that the figures name, and what each leaves."""
    for one in values:
        part = (
            one.value / _ALL
            if one.kind == "percent"
            else one.value
            if one.kind == "times" and one.words
            else Fraction(1)
        )
        if 0 < part < 1:
            step = f"{shown(one.value)}/100" if one.kind == "percent" else _fraction(one.value)
            yield step, part
            yield f"(1-{step})", 1 - part


def _fraction(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


def _left(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what one or two parts leave of a whole."""
    yield from (Proof(step, rest) for step, rest, _ in leftovers.of_amounts(alike, 1, 2))
    for whole in alike:
        for step, part in _parts(values):
            yield Proof(f"{shown(whole.value)} * {step}", whole.value * part, part=True)


def _changed_by(alike: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what stood before a change: 18 hours, six longer than the last one, were 12."""
    for one, other in combinations(alike, 2):
        high, low = max(one.value, other.value), min(one.value, other.value)
        yield Proof(f"{shown(high)}+{shown(low)}", high + low)
        yield Proof(f"{shown(high)}-{shown(low)}", high - low)


def _changed_to(alike: Sequence[Quantity], values: Sequence[Quantity], cue: str) -> Iterator[Proof]:
    """Yield where a change by a share or a multiple ends: 40% off $50, twice 1.2 TB."""
    for one in alike:
        for change in values:
            share = f"{shown(change.value)}/100"
            if change.kind == "percent" and not change.per and change.value < _ALL and _DOWN.search(cue):
                yield Proof(f"{shown(one.value)} * (1-{share})", one.value * (1 - change.value / _ALL), part=True)
            if change.kind == "percent" and not change.per and _UP.search(cue):
                yield Proof(f"{shown(one.value)} * (1+{share})", one.value * (1 + change.value / _ALL), part=True)
            if change.kind == "times" and change.words and change.value < 1:
                yield Proof(f"{shown(one.value)} * {_fraction(change.value)}", one.value * change.value, part=True)
            if change.kind == "times" and change.value > 1 and _MULTIPLE.search(cue):
                yield Proof(f"{shown(change.value)} * {shown(one.value)}", change.value * one.value, part=True)
                yield Proof(f"{shown(one.value)} / {shown(change.value)}", one.value / change.value, part=True)
