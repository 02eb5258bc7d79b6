"""How large a figure is that a declared step gives: its numbers stand for what the sources say, whatever scale they are written in.

`7.65 * 75` of 7.65 gigawatts and 750,000 homes each is 5.7 million homes, and not 57 thousand: the digits alone do not say so. Only
where each number of a step stands in the sources, and none of them tells how much for so many, is the whole value known.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from pipeline.check import fineness, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.declared_steps import step_forms
from pipeline.check.figures import derive, told_steps
from pipeline.messages import say
from pipeline.text import arithmetic
from pipeline.text.arithmetic import Part
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity, write

_MOST = 256  # ways to read the numbers of one step
_AS_WRITTEN = frozenset({Fraction(1)})
_PREFIXES = tuple(Fraction(1000) ** power for power in (-3, -2, -1, 0, 1, 2, 3))  # of gigawatts in megawatts
_PREFIX = deferred(
    r"\b(?P<word>kilo|mega|giga|tera|peta)(?:watt|byte|bit|hertz|meter|metre|gram|ton|liter|litre)|"
    r"(?<![A-Za-z])(?P<sign>[kKMGTP])(?:Wh?|Bq|B|Hz|bps|b)(?![A-Za-z])|(?P<korean>킬로|메가|기가|테라|페타)"
)
_KOREAN_PREFIXES = {"킬로": "k", "메가": "m", "기가": "g", "테라": "t", "페타": "p"}
_FOR_SO_MANY = deferred(
    r"\b(?:per|for (?:each|every)|each|every|of every|out of|in) (?:a |an |one )?(?:\d[\d,]*,000\b|hundred|thousand|million|billion|10{2,})|"
    r"\b(?:in|of) (?:thousands|millions|billions)\b|\bin every\b|/ ?(?:1?[MKB]\b|million|thousand|1,?0{2,})|"
    r"(?:백|천|만|백만|천만|억|000)\s?(?:[가-힣A-Za-z]{1,5})?(?:당(?![가-힣])|마다|에 (?:\d|한 ))|단위",
    re.IGNORECASE,
)
"""What is told for so many: how much a step comes to hangs on what it is for."""


def misscaled(claim: Claim, group: Sequence[Quantity], step: str) -> Flag | None:
    """Return the finding that a figure is many times what its step comes to with the amounts that the sources state; in each reading of it."""
    wrong: Flag | None = None
    for drafted in group:
        found = _off(claim, drafted, step)
        if found is None:
            return None
        wrong = wrong or found
    return wrong


def _off(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    if drafted.kind not in COUNTS | {"money"} or any(_FOR_SO_MANY.search(one.text) for one in claim.sources):
        return None
    computed = arithmetic.compute(step)
    values = list(_values(claim, computed))
    if not values or any(_comes_to(drafted, one) for one in values):
        return None
    told = set(values)
    value = next(iter(told)) if len(told) == 1 else None
    return _flag(claim, drafted, step, value)


def _comes_to(drafted: Quantity, value: Fraction) -> bool:
    near = value / 2 < drafted.value < value * 2
    return near or derive.meets(drafted, value) or fineness.on_its_side(drafted, value)


def _values(claim: Claim, computed: arithmetic.Step) -> Iterator[Fraction]:
    """Yield what a step comes to, in each way that its numbers may be meant; nothing where one of them stands in no source."""
    own = (*computed.operands, *((computed.rate.value,) if computed.rate else ()))
    factors = [_factors(claim, number) for number in computed.operands]
    if not all(factors):
        return
    factors += [_AS_WRITTEN] * (len(own) - len(factors))
    ways = 1
    for some in factors:
        ways *= len(some)
    if ways > _MOST:
        return
    measured = any(_measured(claim, number) for number in computed.operands)
    for chosen in product(*factors):
        value = abs(_counted(computed.whole, iter(chosen)))
        yield from (value * one for one in _PREFIXES) if measured else (value,)


def _factors(claim: Claim, number: Fraction) -> frozenset[Fraction]:
    """Return by how much a number of a step is less than what it stands for: 10,000 for the 75 of 750,000."""
    found = {
        figure.value / number if figure.kind in AMOUNTS - {"size"} and figure.value else Fraction(1)
        for _, figure in step_forms.places(number, claim.evidence)
        if number
    }
    return frozenset(found | (_AS_WRITTEN if number in arithmetic.FREE else set()))


def _measured(claim: Claim, number: Fraction) -> bool:
    """Return whether a number is of a size that may be meant in another of its units: 7.65 GW are 7,650 of what is told for a megawatt."""
    sizes = [figure for _, figure in step_forms.places(number, claim.evidence) if figure.kind == "size"]
    texts = (claim.text, *(one.text for one in claim.sources))
    named = {
        _KOREAN_PREFIXES.get(match["korean"] or "", (match["word"] or match["sign"] or "")[:1].lower())
        for text in texts
        for match in _PREFIX.finditer(text)
    }
    return bool(sizes) and (len(named) != 1 or not all(_PREFIX.search(one.text) for one in sizes))


def _counted(part: Part, factors: Iterator[Fraction]) -> Fraction:
    """Return what a part of a step comes to with its numbers, from the left, as many times as large as they are written."""
    if not part.parts:
        return part.value * next(factors)
    values = [_counted(one, factors) for one in part.parts]
    if len(values) == 1:
        return -values[0]
    first, second = values
    if part.sign == "/":
        return first / second if second else Fraction(0)
    return {"+": first + second, "-": first - second, "*": first * second}[part.sign]


def _flag(claim: Claim, drafted: Quantity, step: str, value: Fraction | None) -> Flag:
    if value is None or value.denominator > 1:
        message = say("check.step_scale", text=drafted.text, step=step)
        return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.85)
    shown = write.like(value, drafted) or write.decimal(value)
    message = told_steps.refuted(drafted.text, step, shown)
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.9, fixes.replaced(claim, drafted, value))
