"""The finding that a figure is told in a role it has not: what it would have to be, with the step and the fix, where that can be reckoned."""

from fractions import Fraction

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import differs
from pipeline.check.figures import derive
from pipeline.messages import say
from pipeline.text import josa
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_SURE = 0.85
_ROUND = Fraction(1, 50)
_FINE = 10
_NUMBER = deferred(r"\d[\d,]*(?:\.\d+)?(?![\d,]*[만억조천백])")


def reckoned(claim: Claim, drafted: Quantity, step: str, value: Fraction, *, mends: bool = True) -> Flag:
    """Return the finding that the words of a sentence name a step that comes to another value, which `mends` it unless its other figures are wrong."""
    shown = _form(value, drafted)
    result = josa.attach(shown, "이에요/예요")
    message = say("check.another_role", text=drafted.text, step=step, result=result)
    exact = mends and not drafted.words and (value / drafted.step).denominator <= _FINE
    fix = fixes.mended(claim.placed.text, drafted.span, shown) if exact else None
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, _SURE, fix)


def stated(claim: Claim, drafted: Quantity, home: tuple[str, str], value: Fraction | None = None) -> Flag:
    """Return the finding that a source tells a figure in another role; `home` is the sentence's id and its words for it."""
    name, source = home
    message = differs(drafted.text, source, name)
    fix = (
        fixes.mended(claim.placed.text, drafted.span, _form(value, drafted))
        if value is not None and not drafted.words
        else None
    )
    return Flag("number-contradicted", "block", drafted.span, message, (name,), _SURE, fix)


def _form(value: Fraction, drafted: Quantity) -> str:
    """Return a value in the form of a figure: `126cm` for `210cm`."""
    if drafted.kind in ("size", "duration") and not drafted.words and (head := _NUMBER.match(drafted.text)):
        return write.decimal(value / drafted.step * _last(head.group())) + drafted.text[head.end() :]
    if drafted.words or drafted.kind == "times":
        return write.decimal(value)
    return write.like(value, drafted) or write.decimal(value)


def _last(number: str) -> Fraction:
    """Return what one step of a written number is: a tenth for `7.9`."""
    _, point, behind = number.partition(".")
    return Fraction(1, 10 ** len(behind)) if point else Fraction(1)


def near(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure is a value as it is told: to its last digit, or about."""
    if drafted.value == value or derive.meets(drafted, value):
        return True
    return abs(drafted.value - value) <= _ROUND * abs(value) and (drafted.approximate or bool(drafted.bound))


def added(values: tuple[Fraction, ...]) -> str:
    """Return the step that adds values up."""
    return " + ".join(derive.shown(one) for one in values)


def written(value: Fraction, like: Quantity) -> str:
    """Return a value as a step tells it: in the unit that a figure is told in."""
    return write.decimal(value / like.step) if like.kind in ("size", "duration") else derive.shown(value)


def of_words(claim: Claim, span: tuple[int, int], name: str, source: str) -> Flag:
    """Return the finding that a source tells of some what a draft tells of all."""
    message = differs(claim.text[slice(*span)], source, name)
    return Flag("number-contradicted", "block", span, message, (name,), _SURE)
