"""Amounts that a source gives each of several that it names or counts: `동림은행과 에버콤이 각각 400억 원을`, `Harlow and Brandt gave $9 million each`.

Such an amount counts as often as there are names. Where it is not plain how many have it, it is told so: a sum of it is then nobody's guess.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.korean_numbers import NATIVE_ONES

_NAME = r"(?:(?![^\s]*[은는을를에서고며가이]\s)[^\s,;·()]+\s){0,2}?(?![^\s,]*[은는을를에서고며],)[^\s,;·()]+?"
_NAMED = deferred(
    rf"(?:^|[\s,])(?P<names>{_NAME}(?:(?:,\s|·|[와과]\s|\s및\s){_NAME})+)[이가은는](?:\s(?:약|똑같이|모두))?\s(?P<each>각각\s|저마다\s)?(?:약\s)?$"
)
_COUNTED = deferred(
    rf"(?P<many>{'|'.join(NATIVE_ONES)})\s[가-힣]{{1,5}}[이가은는]\s(?P<each>각각\s|저마다\s)?(?:약\s)?$"
)
_EACH = deferred(r"(?:각각|저마다)\s(?:약\s)?$")
_SSIK = deferred(r"(?:씩|[가-힣]{1,3}씩)")
_BETWEEN = deferred(r",\s|·|[와과]\s|\s및\s")
_LISTED = deferred(r"(?:을|를)?(?:,\s|·|[와과]\s)(?:\d|약 )")
_APIECE = deferred(r"(?: [a-z]+){0,2},? (?:each|apiece)\b")
_EACH_BEFORE = deferred(r"\beach (?:[a-z]+ ){1,2}(?:about |some )?[$€£¥₩]?$")
_NAMES = deferred(
    r"(?P<names>[A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*)*(?:(?:, (?:and )?| and )(?:the )?[A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*)*)+)(?= [a-z])"
)
_MANY = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_COUNTED_IN_WORDS = deferred(rf"\b(?P<many>{'|'.join((*_MANY, *map(str.title, _MANY)))})\b")
_JOINT = deferred(r", and | and |, ")
_RESPECTIVELY = deferred(r"\brespectively\b")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of a source with how many have it, 0 where it is each one's of nobody knows how many; `names` is where those are named."""

    figure: Quantity
    many: int = 1
    names: str = ""

    @property
    def value(self) -> Fraction:
        """What all have of it together."""
        return self.figure.value * self.many

    @property
    def step(self) -> str:
        """The amount as a step counts with it."""
        return derive.shown(self.figure.value) if self.many == 1 else f"{self.many}*{derive.shown(self.figure.value)}"


def amounts(text: Evidence, like: Quantity) -> Iterator[Amount]:
    """Yield the amounts of a source sentence that are of one sort with a figure, each with how many have it."""
    start = 0
    for group in quantities.readings(text.text, text.language):
        one = group[0]
        if not derive.pairs(one, like) or one.per or not one.value > 0:
            continue
        lead = text.text[start : one.span[0]]
        yield _korean(text.text, one, lead) if text.language == "ko" else _english(text.text, one, lead)
        start = one.span[1]


def _korean(text: str, one: Quantity, lead: str) -> Amount:
    ssik = _SSIK.match(text, one.span[1])
    if not (ssik or _EACH.search(lead)) or _LISTED.match(text, one.span[1]):
        return Amount(one)  # `각각 400억 원과 300억 원을`: one for each, in their order
    counted = _COUNTED.search(lead)
    if counted and (counted["each"] or ssik):
        return Amount(one, NATIVE_ONES[counted["many"]])
    named = _NAMED.search(lead)
    if named and (named["each"] or ssik):
        return Amount(one, len(_BETWEEN.split(named["names"])), named["names"])
    return Amount(one, 0)


def _english(text: str, one: Quantity, lead: str) -> Amount:
    if _RESPECTIVELY.search(text) or not (_APIECE.match(text, one.span[1]) or _EACH_BEFORE.search(lead)):
        return Amount(one)
    named, counted = list(_NAMES.finditer(lead)), list(_COUNTED_IN_WORDS.finditer(lead))
    if len(named) == 1 and not counted:
        return Amount(one, len(_JOINT.split(named[0]["names"])), named[0]["names"])
    if len(counted) == 1 and not named:
        return Amount(one, _MANY[counted[0]["many"].lower()])
    return Amount(one, 0)
