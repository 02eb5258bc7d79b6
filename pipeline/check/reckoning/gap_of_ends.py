"""What lies between the two ends of a change that a source tells in one breath: 170 for `dropped from 710 to 540`, said to be gone.

Such a figure is reckoned, though its digits are those of one end turned round, or the source has its number of another thing.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, follows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_ON_TO = deferred(r"(?: [a-z]+){0,3} to (?:about |around |nearly |just |only )?[$€£¥₩]?")
_FROM = deferred(
    r"(?: [a-z]+){0,3}(?: (?:at|in|by) the end of [A-Z][a-z]+)?,? (?:(?:up|down) from|compared (?:with|to)|against) (?:about |around |nearly |just |only )?[$€£¥₩]?"
)
_KOREAN_TO = deferred(r"에서\s(?:약 )?")
_CHANGED = deferred(
    r"(?:이|가|을|를|나|만큼)?\s(?:더\s)?(?:늘|줄|오르|올라|올랐|내려|내렸|많|적|높|낮|증가|감소|뽑|채용)"
)
_THAN = deferred(r"(?:보다|에 비해|에 비하면)[는도]?,? [^.!?,]{0,24}$")
_DIFFERS = deferred(
    r"(?:포인트)?(?:이나|나| ?가량| ?정도|쯤)?(?:이|가|을|를|만큼|씩)?\s?(?:더|덜|많|적|높|낮|늘|줄|올|오[르른]|내[려리렸린]|떨어|커|크|작|길|짧|무거|가벼|비[싸쌌싼]|[싸쌌싼]|빨|빠[르른]|느[려리렸린]|앞[서섰선]|뒤[처쳐졌])"
)
_APART = deferred(r"(?:포인트)?(?:이나|나| ?가량| ?정도| ?남짓|쯤)?\s?(?:차이?(?=[로가를였예이밖,.]|\s나)|격차)")
_NUMBER = deferred(r"[A-Z]{0,2}[$€£¥₩]?([\d.,]*\d(?: (?:thousand|million|billion|trillion))?)")
_BEHIND = 12
_NO_GAP = frozenset({"to", "from"})


def told(text: str, drafted: Quantity, evidence: Sequence[Evidence]) -> bool:
    """Return whether the words behind a figure say that so much was gained or lost, and a change of the source that went that way did so exactly.

    What lies between two percentages is in points, and so looked at elsewhere.
    """
    if drafted.kind not in MEASURES or drafted.words or drafted.role in _NO_GAP or drafted.bound:
        return False
    behind = text[drafted.span[1] : drafted.span[1] + _BEHIND]
    up, down = follows.UP.search(behind), follows.DOWN.search(behind)
    if bool(up) == bool(down):
        return False
    gaps = {end.value - start.value for one in evidence for start, end in _ends(one) if _alike(drafted, (start, end))}
    return (drafted.value if up else -drafted.value) in gaps


def compared(text: str, drafted: Quantity, evidence: Sequence[Evidence]) -> bool:
    """Return whether a draft says by how much one thing is more or less than another, and two figures of one sentence of the source differ by just that."""
    if drafted.words or drafted.bound or drafted.role in _NO_GAP or drafted.kind not in (*MEASURES, "points"):
        return False
    than = _THAN.search(text[: drafted.span[0]]) and _DIFFERS.match(text, drafted.span[1])
    changed = _CHANGED.match(text, drafted.span[1]) and not any(True for one in evidence for _ in _ends(one))
    if not (than or changed or _APART.match(text, drafted.span[1])):
        return False
    return any(
        abs(first - second) == drafted.value
        for one in evidence
        for first, second in combinations(_in_its_unit(one, drafted), 2)
    )


def _in_its_unit(one: Evidence, drafted: Quantity) -> list[Fraction]:
    """Return the values of a sentence that measure as a draft's figure does; a bare number has the unit of the first that has one: `5.1 hours and 1.4`."""
    values: list[Fraction] = []
    scale: Fraction | None = None
    for group in quantities.readings(one.text, one.language):
        alike = next((each for each in group if _measures(each, drafted)), None)
        bare = next((each.value for each in group if each.kind == "number" and not each.words), None)
        if bare is not None and drafted.kind == "count":
            scale = Fraction(1)
        if alike is not None:
            values.append(alike.value)
            number = _NUMBER.match(alike.text)
            plain = quantities.find(number[1], "en") if number else []
            scale = scale or (alike.value / plain[0].value if plain and plain[0].value else None)
        elif bare is not None and scale is not None:
            values.append(bare * scale)
    return values


def _measures(one: Quantity, drafted: Quantity) -> bool:
    shares = ("percent", "points")
    return (one.kind in shares and drafted.kind in shares) or (
        one.kind == drafted.kind and one.kind != "number" and compare.comparable(drafted, one)
    )


def of_two_told(text: str, drafted: Quantity, told: Sequence[Quantity]) -> bool:
    """Return whether a figure is by how much two others of its sentence differ, and is said to be: `68시간에서 34시간 늘어 102시간`."""
    others = [one for one in told if one is not drafted and compare.comparable(one, drafted)]
    gaps = (abs(one.value - other.value) for one, other in combinations(others, 2))
    return _CHANGED.match(text, drafted.span[1]) is not None and drafted.value in gaps


def from_one_told(text: str, drafted: Quantity, told: Sequence[Quantity], evidence: Sequence[Evidence]) -> bool:
    """Return whether a figure is by how much another of its sentence differs from the one told beside that in a source: `212명인 직원을 118명 더 늘려` for 212 and 330.

    What lies between two percentages is in points.
    """
    if drafted.kind not in MEASURES or not _CHANGED.match(text, drafted.span[1]):
        return False
    others = [one for one in told if one is not drafted and compare.comparable(one, drafted)]
    return any(
        abs(one.value - other.value) == drafted.value
        and compare.comparable(one, other)
        and any(compare.same(mine, end) for mine in others for end in (one, other))
        for each in evidence
        for one, other in pairwise(_amounts(each))
    )


def _amounts(one: Evidence) -> list[Quantity]:
    groups = quantities.readings(one.text, one.language)
    return [group[0] for group in groups if group[0].kind in MEASURES and not group[0].per]


def changes(evidence: Sequence[Evidence]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield where each change of a source starts and where it ends: `from $15 to $6`, `$6, down from $15`, `$6, compared with $15`."""
    for one in evidence:
        yield from _ends(one)
        for end, start in pairwise(_amounts(one)):
            if compare.comparable(end, start) and _FROM.fullmatch(one.text, end.span[1], start.span[0]):
                yield start, end


def _ends(one: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield where each change of a sentence starts and where it ends, one right behind the other."""
    between = _KOREAN_TO if one.language == "ko" else _ON_TO
    found = quantities.find(one.text, one.language)
    for start in (each for each in found if each.role == "from"):
        for end in (each for each in found if each.span[0] >= start.span[1]):
            if between.fullmatch(one.text, start.span[1], end.span[0]):
                yield start, end


def _alike(drafted: Quantity, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether three figures measure alike; a source counts in points, or in nothing, what a draft counts in points."""
    if drafted.kind in COUNTS:
        units = {one.unit for one in pair if one.unit}
        return all(one.kind in COUNTS for one in pair) and units <= {drafted.unit}
    return all(compare.comparable(drafted, one) and derive.pairs(drafted, one) for one in pair)
