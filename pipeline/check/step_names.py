"""Which of a source's figures the words of a sentence name, where a step counts with others: `석탄과 가스를 합친`, `개가 고양이의 두 배`."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors, leaning, step_cases
from pipeline.check.claims import Evidence
from pipeline.check.derive import Proof
from pipeline.check.step_cases import Case
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NOUN = r"[가-힣A-Za-z][가-힣A-Za-z0-9·]{0,11}?"
_SUM = deferred(
    rf"(?P<items>(?:{_NOUN}(?:과|와|하고|이랑|랑|,| 및|, 그리고)\s)+)(?P<last>{_NOUN})"
    r"(?:(?:을|를|이|가|은|는|도)|의 [가-힣]{1,8}(?:을|를|은|는))?\s(?:[가-힣]{1,6}\s)?"
    r"(?:둘을 |둘이 |셋을 |모두 |다 |함께 |같이 )?(?:합[쳐치친하해한산계]|더[하해한]|아울러|통틀|도합|합계)"
)
_BETWEEN = deferred(r"(?:과|와|하고|이랑|랑|,| 및)\s")
_SIDES = deferred(
    rf"(?:.*\s)?(?P<one>{_NOUN})(?:이|가|은|는|도)\s(?:[가-힣]{{1,6}}\s){{0,2}}?(?P<other>{_NOUN})(?:의|보다|에 비해|대비)\s(?:약\s|거의\s|무려\s|딱\s|꼭\s|정확히\s)?$"
)
_CLEAR = 0.12
_KINDS = frozenset({"money", "percent", "count", "number", "size", "duration"})


def better(case: Case) -> Proof | None:
    """Return what the figures come to that a sentence names, where the figure is not near it."""
    if case.drafted.kind in ("times", "percent") and (found := _sides(case)):
        return step_cases.better(case, found)
    return step_cases.better(case, list(_sum(case))) if case.drafted.kind in _KINDS else None


def _sum(case: Case) -> Iterator[Proof]:
    """Yield the sum of the things that are named as added up."""
    match = _SUM.search(case.ahead)
    if match is None:
        return
    names = [*(_BETWEEN.split(match["items"])[:-1]), match["last"]]
    found = [owned(case, name, case.drafted) for name in names]
    figures = [one for one in found if one is not None]
    if len(figures) == len(names) and len({one.span for one in figures}) == len(names):
        total = sum((one.value for one in figures), Fraction())
        if {one.value for one in figures} != set(case.operands):
            yield Proof(" + ".join(step_cases.written(one) for one in figures), total)
    elif any(one.value not in case.operands for one in figures):
        others = [one for _, one in case.figures() if step_cases.alike(one, case.drafted)]
        if not any(case.near(one.value + other.value) for one in figures for other in others):
            yield Proof("", Fraction(0))


def _sides(case: Case) -> list[Proof]:
    """Return what one named thing is of another."""
    match = _SIDES.fullmatch(case.ahead)
    if match is None:
        return []
    for place in case.claim.evidence:
        found = [list(owned_in(place, match[side], None)) for side in ("one", "other")]
        if any(len(some) != 1 for some in found):
            continue
        one, other = found[0][0], found[1][0]
        shared = {one.value, other.value} & set(case.operands)
        if len(shared) == 1 and one.span != other.span and step_cases.alike(one, other) and other.value:
            if case.drafted.kind == "times":
                step = f"{step_cases.written(one)}/{step_cases.written(other)}"
                return [Proof(step, one.value / other.value)]
            return step_cases.of_two(case, one, other)
    return []


def owned(case: Case, name: str, like: Quantity | None) -> Quantity | None:
    """Return the one figure of the sources that is told of a thing, of the kind of another where one is given."""
    found = [figure for one in case.claim.evidence for figure in owned_in(one, name, like)]
    return found[0] if len(found) == 1 else None


def owned_in(one: Evidence, name: str, like: Quantity | None) -> Iterator[Quantity]:
    """Yield the figure of a source sentence that is told of a thing."""
    figures = [
        figure
        for figure in step_cases.amounts(one)
        if figure.kind in _KINDS and (like is None or step_cases.alike(figure, like))
    ]
    places = [
        span
        for anchor in anchors.shared(one.text, one.language, name)
        if anchor.key[0] not in "=#"
        for span in anchor.source
    ]
    if not places or not figures:
        return
    for figure in figures:
        others = [other.span for other in figures if other.span != figure.span]
        if all(leaning.lean(one.text, one.language, places, (figure.span,), (other,)) > _CLEAR for other in others):
            yield figure
