"""The arithmetic beside a citation: `(1.75-0.28)/1.75`, `1200 * 1417 KRW/USD 2026-11-24`.

A small grammar of its own (numbers, + - * / and brackets): nothing is ever evaluated as code. Values are exact decimals
in a fraction, so that a printed result can be compared without rounding noise.
"""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from pipeline.text.patterns import deferred

_TOKEN = deferred(r"\s*(?:(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)|(?P<sign>[-+*/()−×÷]))")
_RATE = deferred(
    r"(?P<rate>\d[\d,]*(?:\.\d+)?)\s*(?P<into>[A-Z]{3})/(?P<of>[A-Z]{3})\s+(?P<date>\d{4}-\d{2}-\d{2})\s*$"
)
_SIGNS = {"−": "-", "×": "*", "÷": "/"}
SCALES = (1, 10**3, 10**4, 10**6, 10**8, 10**9, 10**12)
"""What a number may be written in: `1.2` of 1.2 billion."""
FREE = frozenset(map(Fraction, (1, 10, 100, 7, 12, 24, 30, 52, 60, 365)))
"""What a step may count with though no source says it, where `free_numbers` finds it called for: parts of a hundred, days of a week and a
month, weeks and months of a year, hours of a day."""
_DEPTH = 20
_LENGTH = 200


class StepError(ValueError):
    """A step that cannot be computed, and why."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A dated exchange rate: one `of` is `value` `into`."""

    value: Fraction
    into: str
    of: str
    date: str


@dataclass(frozen=True, slots=True)
class Part:
    """A number of a step, or what a sign makes of its parts: of one where it only turns it round (`-3`), else of two."""

    value: Fraction
    sign: str = ""
    parts: tuple["Part", ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A computed step: its value, the operands that must stand in the cited sentences (the rate is not one), and how it is built."""

    value: Fraction
    operands: tuple[Fraction, ...]
    whole: Part
    rate: Rate | None = None


def compute(text: str) -> Step:
    """Return what a step comes to; StepError where it is not arithmetic, too long, or divides by zero."""
    if len(text) > _LENGTH:
        raise StepError(text[:40])
    rate, formula = _take_rate(text)
    parser = _Parser(_tokens(formula))
    whole = parser.sum(0)
    if parser.rest():
        raise StepError(text)
    operands = tuple(parser.numbers[:-1] if rate else parser.numbers)
    return Step(whole.value, operands, whole, rate)


def _take_rate(text: str) -> tuple[Rate | None, str]:
    match = _RATE.search(text)
    if match is None:
        return None, text
    rate = Rate(number(match["rate"]), match["into"], match["of"], match["date"])
    return rate, text[: match.start("into")]


def stands(operand: Fraction, known: Collection[Fraction]) -> bool:
    """Return whether a step may count with a number: one that is known, or that is free to all where it is called for."""
    return operand in FREE or is_known(operand, known)


def is_known(operand: Fraction, known: Collection[Fraction]) -> bool:
    """Return whether a number is one of those known, in whatever scale."""
    return any(operand * scale in known or operand / scale in known for scale in SCALES)


def number(text: str) -> Fraction:
    """Return the value of a plain number such as `1,234.5`."""
    return Fraction(text.replace(",", ""))


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    stripped = text.rstrip()
    while position < len(stripped):
        match = _TOKEN.match(stripped, position)
        if match is None:
            raise StepError(text)
        sign = match["sign"]
        tokens.append(_SIGNS.get(sign, sign) if sign else match["number"])
        position = match.end()
    return tokens


class _Parser:
    """Recursive descent over sums, products and brackets."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0
        self.numbers: list[Fraction] = []

    def rest(self) -> bool:
        return self._at < len(self._tokens)

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._at += 1
        return token

    def sum(self, depth: int) -> Part:
        made = self._product(depth)
        while self._peek() in ("+", "-"):
            sign = self._take()
            other = self._product(depth)
            made = Part(made.value + other.value if sign == "+" else made.value - other.value, sign, (made, other))
        return made

    def _product(self, depth: int) -> Part:
        made = self._factor(depth)
        while self._peek() in ("*", "/"):
            sign = self._take()
            other = self._factor(depth)
            if sign == "/" and other.value == 0:
                raise StepError("/ 0")
            made = Part(made.value * other.value if sign == "*" else made.value / other.value, sign, (made, other))
        return made

    def _factor(self, depth: int) -> Part:
        part = self._take()
        if part == "-" and depth < _DEPTH:
            turned = self._factor(depth + 1)
            return Part(-turned.value, "-", (turned,))
        if part == "(" and depth < _DEPTH:
            inside = self.sum(depth + 1)
            if self._take() != ")":
                raise StepError("(")
            return inside
        if part and part[0] in "0123456789.":
            value = number(part)
            self.numbers.append(value)
            return Part(value)
        raise StepError(part or "…")
