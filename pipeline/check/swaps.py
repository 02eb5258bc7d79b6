"""Figures in the wrong place: from B to A for from A to B, a part larger than its whole, a month for a year, two swapped."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nouns import keys_at
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_RISE = re.compile(r"올[라랐리려렸]|오르|오른|늘[어었]|늘렸|증가|상승|인상|커졌")
_FALL = re.compile(r"내[렸려]|내리|낮[췄아추춰]|줄[었어였]|줄이|감소|하락|인하|떨어|깎")
_AMONG = re.compile(
    r"\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서|에)?\s[^.]{0,12}?$|.{0,14}(?:그중|그 중|그 가운데|이 중|이 가운데)\s?(?:에서\s)?[^\d.]{0,8}$"
)
_CLAUSE = re.compile(r",\s|[고며]\s|\b(?:and|while|but|versus|vs|against)\b")
_NAMED = re.compile(r"(?:^|[\s‘“(])(?![A-Za-z가-힣]*[은는을를의에로와과도]\s$)[A-Za-z가-힣]{2,}\s$")
_MARGIN = 0.35
_NEAR = 90
_MONTHLY = re.compile(r"month|/mo\b|월\s|매월|매달|한 달", re.IGNORECASE)
_YEARLY = re.compile(r"year|annual|/yr\b|연간|매년|연\s", re.IGNORECASE)


def swaps(claim: Claim) -> list[Flag]:
    """Return the figures of a sentence that stand where another should."""
    text = claim.text
    places = [group[0] for group in quantities.readings(text, "ko")]
    flags = [*_directions(claim, text, places), *_parts(text, places), *_periods(claim, text, places)]
    return flags or list(_exchanged(claim, text, places))


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


def _exchanged(claim: Claim, text: str, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of one unit that would each fit its neighbours better in the other's place."""
    figures = [
        one
        for one in places
        if (one.kind not in ("date", "weekday", "time") and not one.per and not one.words and not _in_name(text, one))
        or one.kind == "times"
    ]
    for one, other in combinations(figures, 2):
        if (
            other.span[0] - one.span[1] > _NEAR
            or not compare.comparable(one, other)
            or one.value == other.value
            or one.role in ("from", "low")
            or other.role == "high"
        ):
            continue
        for evidence in claim.evidence:
            first, second = _home(one, evidence), _home(other, evidence)
            if first is None or second is None:
                continue
            near_one, near_other = _around(text, "ko", one, other), _around(text, "ko", other, one)
            home_one, home_other = (
                _around(evidence.text, evidence.language, first, second),
                _around(evidence.text, evidence.language, second, first),
            )
            kept = _fit(near_one, home_one) + _fit(near_other, home_other)
            turned = _fit(near_one, home_other) + _fit(near_other, home_one)
            if turned > kept + _MARGIN:
                message = say("check.swapped", one=one.text, other=other.text)
                yield Flag("number-contradicted", "block", (one.span[0], other.span[1]), message, (evidence.id,), 0.6)
                return


def _in_name(text: str, one: Quantity) -> bool:
    """Whether a figure is the number of a name (`루멘 2`, `Orca 4`): names change places as the sentence pleases."""
    bare = one.kind == "number" and not one.unit and not one.bound and one.value < 100
    return bare and _NAMED.search(text[: one.span[0]]) is not None


def _home(drafted: Quantity, evidence: Evidence) -> Quantity | None:
    found = [one for one in quantities.find(evidence.text, evidence.language) if compare.same(drafted, one)]
    return found[0] if found and len({one.span for one in found}) == 1 else None


def _around(text: str, language: str, at: Quantity, rival: Quantity) -> dict[str, float]:
    """Return the words of meaning around a figure, weighed by their distance; those beyond its rival count little."""
    reach = 14 if language == "ko" else 26
    weights: dict[str, float] = {}
    for key, (start, end) in keys_at(text, language):
        gap = max(0, start - at.span[1], at.span[0] - end)
        between = (at.span[1] <= rival.span[0] < start) or (end <= rival.span[0] < at.span[0])
        weight = math.exp(-gap / reach) * (0.3 if between else 1.0)
        if _CLAUSE.search(text[min(end, at.span[1]) : max(start, at.span[0])]):
            weight *= 0.4
        weights[key] = max(weights.get(key, 0.0), weight)
    return weights


def _fit(here: Mapping[str, float], home: Mapping[str, float]) -> float:
    shared = here.keys() & home.keys()
    return sum(min(here[key], home[key]) for key in shared)
