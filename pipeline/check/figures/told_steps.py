"""How a finding writes the arithmetic that gives another figure than the draft's, as Koreans read numbers: `(3,000만 - 2,000만) / 2,000만 = 50%`."""

import re
from fractions import Fraction

from pipeline.messages import say
from pipeline.text import josa
from pipeline.text.patterns import deferred
from pipeline.text.quantities import write

_NUMBER = deferred(r"\d[\d,]*(?:\.\d+)?")
_SIGN = deferred(r"\s*([-+*/])\s*")
_LONG = 10_000


def refuted(text: str, step: str, result: str) -> str:
    """Return what to say of a figure that a step refutes; a step of one number is the figure that the source has for it."""
    topic, right = josa.attach(text, "은/는"), josa.attach(result, "이에요/예요")
    if _NUMBER.fullmatch(step.strip()):
        return say("check.is", topic=topic, right=right)
    return say("check.refuted", topic=topic, step=shown(step), result=right)


def shown(step: str) -> str:
    """Return a step with its long numbers in 만, 억 and 조; short ones stand as they are, since years have no comma."""
    told = _NUMBER.sub(_read, step)
    return step if told == step else _SIGN.sub(r" \1 ", told)


def _read(number: re.Match[str]) -> str:
    value = Fraction(number[0].replace(",", ""))
    return write.number(value) if value >= _LONG else number[0]
