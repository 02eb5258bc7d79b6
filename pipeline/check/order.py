"""Figures in the wrong order: from B to A for from A to B, a part larger than its whole, a month for a year."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_RISE = re.compile(r"올[라랐리려렸]|오르|오른|늘[어었]|늘렸|증가|상승|인상|커졌")
_FALL = re.compile(r"내[렸려]|내리|낮[췄아추춰]|줄[었어였]|줄이|감소|하락|인하|떨어|깎")
_AMONG = re.compile(
    r"\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서|에)?\s[^.]{0,12}?$|.{0,14}(?:그중|그 중|그 가운데|이 중|이 가운데)\s?(?:에서\s)?[^\d.]{0,8}$"
)
_MONTHLY = re.compile(r"month|/mo\b|월\s|매월|매달|한 달", re.IGNORECASE)
_YEARLY = re.compile(r"year|annual|/yr\b|연간|매년|연\s", re.IGNORECASE)


def misordered(claim: Claim, places: Sequence[Quantity]) -> list[Flag]:
    """Return the figures of a sentence whose order says what the source does not."""
    text = claim.text
    return [*_directions(claim, text, places), *_parts(text, places), *_periods(claim, text, places)]


def _directions(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    for low, high in pairwise(places):
        if low.role != "from" or high.role != "to" or not compare.comparable(low, high) or low.value == high.value:
            continue
        rest = text[high.span[1] : high.span[1] + 40].split(",")[0]
        rise, fall = _RISE.search(rest), _FALL.search(rest)
        word = rise or fall
        first = (rise is not None) if not (rise and fall) else rise.start() < fall.start()
        wrong = word is not None and (low.value < high.value) != first
        backwards = _backwards(claim, low, high)
        if wrong and word:
            said = (rise if first else fall) or word
            message = say("check.direction", low=low.text, high=high.text, word=said.group())
        elif backwards:
            message = say("check.reversed", id=backwards[0], source=backwards[1])
        else:
            continue
        yield Flag("number-contradicted", "block", (low.span[0], high.span[1]), message, claim.ids, 0.9)


def _backwards(claim: Claim, low: Quantity, high: Quantity) -> tuple[str, str] | None:
    for one in claim.evidence:
        found = quantities.find(one.text, one.language)
        for first, second in pairwise(found):
            if first.role == "from" and compare.same(high, first) and compare.same(low, second):
                return one.id, f"{first.text} → {second.text}"
    return None


def _parts(text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    for whole, part in pairwise(places):
        if (
            whole.kind not in ("count", "number")
            or part.kind not in ("count", "number", "ordinal")
            or part.value <= whole.value
        ):
            continue
        if _AMONG.search(text[whole.span[1] : part.span[0]]):
            message = say("check.part", whole=whole.text, part=part.text)
            yield Flag("arithmetic", "block", (whole.span[0], part.span[1]), message, (), 0.95)


def _periods(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    for one in places:
        if not (one.words and one.per and one.kind == "duration" and one.unit == "month"):
            continue
        mine, other = (_YEARLY, _MONTHLY) if one.value == Fraction(12) else (_MONTHLY, _YEARLY)
        wrong = next((e.id for e in claim.evidence if other.search(e.text)), None)
        if wrong and not any(mine.search(e.text) for e in claim.evidence):
            end = next((place.span[1] for place in places if place.span[0] >= one.span[1]), one.span[1])
            span = (one.span[0], end)
            yield Flag(
                "number-contradicted",
                "block",
                span,
                say("check.period", text=text[slice(*span)], id=wrong),
                (wrong,),
                0.9,
            )
