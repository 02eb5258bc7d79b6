"""Sums that nobody would make: of a part and its whole, of the two sides of a comparison, of a figure with itself.

`6+2` comes out for `Two of the six stopped`, and `31+27` for `31 an hour, against 27 with drivers`: both count things twice. Two sides may be
added up where the draft says that they are; a part and its whole never.
"""

import re
from collections import Counter
from fractions import Fraction
from itertools import combinations

from pipeline.check.changed_places import pairing
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import step_forms
from pipeline.check.declared_steps.step_forms import Place
from pipeline.check.nearness import grounds
from pipeline.messages import say
from pipeline.text import arithmetic
from pipeline.text.arithmetic import Part
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_COMPARED = deferred(
    r"[^.;]{0,40}\b(?:against|versus|vs\.?|compared (?:with|to)|than|(?:up|down|rose|risen|fell|grew|climbed|dropped) from)\b[^.;\d]{0,24}"
    r"|[^.;,]{0,16}(?:보다|에 비해|에 비하면|대비|에서)\s[^.;\d]{0,24}"
)
_OF = deferred(
    r"(?:^|[\s,;])(?:of|among|out of)(?: (?:the|its|their|all|those|these|about|some|nearly))* $", re.IGNORECASE
)
_NOUNS = deferred(r"(?: [A-Za-z’'-]+){0,6}, (?:only |just |about |some |nearly |as many as )?")
_INCLUDING = deferred(
    r"(?: [a-z’'-]+){0,5},? (?:of (?:which|whom|them)|including|among (?:which|whom|them))(?: (?:only|just|about|some|nearly))? "
)
_FROM = deferred(r"\bfrom (?:about |just |only |nearly )?[$€£¥₩]?$")
_TO = deferred(r"[^,.;]{0,24} to (?:about |just |only |nearly )?[$€£¥₩]?")
_BY_SO_MUCH = deferred(
    r"(?:이나|가량|쯤|정도|포인트|p)?(?:이|가|을|를)?\s?(?:더 |덜 )?(?:낮|높|줄[었어은]|늘[었어은]|적[은었어]|많|감소|증가|하락|상승|떨어|올[라랐]|내[렸려린]|비[싸쌌싼]|[싸쌌싼][고았다])"
)
"""What stands behind a figure that tells by how much another is more or less: with it that one comes to what it is held against."""
_TOGETHER = deferred(r"합[쳐하계산친치]|더[하해]|모두|총|통틀|둘(?!째)|두 (?!번째)|양쪽|양측|까지|와 |과 |동안|누적")
_TWICE = deferred(
    r"\b(?:each|both|apiece|per|twice|double\w*|two|pairs?|again|another|same|also|equal\w*|match\w*|every|half|either|respectively)\b|씩|각각|(?<![가-힣])각 |양쪽|두 (?!번째)|둘(?!째)|똑같|같은|다시|왕복|마다|절반"
)


def misfit(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that a step adds up what does not go together."""
    terms = _added(arithmetic.compute(step).whole)
    if len(terms) < 2:
        return None
    homes = {one: step_forms.places(one, claim.evidence) for one in terms}
    if _repeats(claim, terms, homes) or any(
        _apart(claim, homes[one], homes[other]) for one, other in combinations(homes, 2)
    ):
        message = say("check.step_sum", step=step, text=drafted.text)
        return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.85)
    return None


def _added(part: Part) -> list[Fraction]:
    """Return the numbers that a step adds up, where it does nothing else."""
    if part.sign == "+":
        found = [_added(one) for one in part.parts]
        return [number for some in found for number in some] if all(found) else []
    return [] if part.sign else [part.value]


def _repeats(claim: Claim, terms: list[Fraction], homes: dict[Fraction, list[Place]]) -> bool:
    """Return whether a figure that the sources tell once is added to itself, though nobody speaks of two."""
    again = [one for one, times in Counter(terms).items() if times > 1 and one != 1]
    once = [one for one in again if len({(place.id, figure.span) for place, figure in homes[one]}) == 1]
    texts = (claim.text, *(one.text for one in claim.evidence))
    return bool(once) and not any(_TWICE.search(text) for text in texts)


def _apart(claim: Claim, one: list[Place], other: list[Place]) -> bool:
    """Return whether two figures are a part and its whole, or the sides of a comparison that the draft does not put together."""
    pairs = [
        (home, first, second)
        for home, first in one
        for place, second in other
        if home.id == place.id and not _overlap(first, second)
    ]
    if not pairs or len({home.id for home, _ in (*one, *other)}) > 1:
        return False
    parts = [within(home, first, second) for home, first, second in pairs]
    compared = [_compared(home, first, second) for home, first, second in pairs]
    return all(parts) or (all(compared) and not _TOGETHER.search(claim.text))


def _overlap(one: Quantity, other: Quantity) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def within(home: Evidence, one: Quantity, other: Quantity) -> bool:
    """Return whether a source sentence tells the smaller of two figures as a part of the larger: `two of the six`, `of 90 schools, 52`."""
    part, whole = sorted((one, other), key=lambda figure: figure.value)
    if home.language == "ko":
        return pairing.whole_and_part(home.text, whole, part)
    if whole.span[1] <= part.span[0]:
        ahead = _OF.search(home.text[: whole.span[0]]) is not None
        return (ahead and _NOUNS.fullmatch(home.text, whole.span[1], part.span[0]) is not None) or _INCLUDING.fullmatch(
            home.text, whole.span[1], part.span[0]
        ) is not None
    return grounds.part_of(home.text, part.span, whole.span)


def _compared(home: Evidence, one: Quantity, other: Quantity) -> bool:
    """Return whether a source sentence holds two figures against each other: `31 an hour, against 27 with drivers`."""
    first, second = sorted((one, other), key=lambda figure: figure.span)
    if home.language == "ko" and _BY_SO_MUCH.match(home.text, second.span[1]):
        return False  # `620억원으로 올해보다 80억원 줄었다`
    change = _FROM.search(home.text[: first.span[0]]) and _TO.fullmatch(home.text, first.span[1], second.span[0])
    return change is not None or _COMPARED.fullmatch(home.text, first.span[1], second.span[0]) is not None
