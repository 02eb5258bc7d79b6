"""A step that counts with the figures of another subject than its sentence tells: `이익은 20% 늘었어요` where it is the sales that grew so."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.declared_steps import named_rows, step_cases, step_ends
from pipeline.check.declared_steps.named_rows import Row
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_THAN = r"(?:보다|에 비해|에 비하면|대비)(?:는)?"
_FILLER = r"(?:\S{1,6}\s){0,2}"
_BASE = deferred(rf"(?P<sides>\S.*\S)(?:의|{_THAN})\s{_FILLER}$")
_TURNED = deferred(rf"(?P<other>\S.*?\S){_THAN}\s(?P<one>\S.*?\S)(?:은|는|이|가|도)\s{_FILLER}$")
_PARTICLE = deferred(r"(?:은|는|이|가|도)\s")
_SUBJECT = deferred(r"(?P<what>(?:\S+\s){0,2}\S*[^\s,.])(?:은|는|이|가|도|의)\s")
_CLAUSE = deferred(r"[,.;](?=\s|$)|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데)(?=[\s,])")
_AGAINST = deferred(r"\b(?:against|compared (?:with|to)|versus|vs|instead of|rather than)\b")
_ASIDE = deferred(r"\([^()]*\)")
_ALL, _PAIR = 100, 2


def better(case: Case) -> Proof | None:
    """Return what the figures of the subject come to that a sentence tells, where the step takes those of another one."""
    return None if case.drafted.bound else step_cases.better(case, _own(case))  # `두 배 넘게` leaves open by how much


def own(claim: Claim, drafted: Quantity, step: str) -> str:
    """Return the step over the figures of the subject that a sentence tells, where another one's give the same figure by chance; else the step."""
    mine = _own(Case(claim, drafted, step)) if step else []
    return next((one.step for one in mine if derive.proves(drafted, one)), step)


def holds(case: Case) -> bool:
    """Return whether the figures of the subject give the figure, whatever a step takes."""
    return any(derive.proves(case.drafted, one) for one in _own(case))


def _own(case: Case) -> list[Proof]:
    """Return what the figures of the sentence's subject come to, where a step takes those of another one."""
    return _of_two_things(case) or _of_one_change(case)


def _of_two_things(case: Case) -> list[Proof]:
    """Return what one thing is against another, where the source lists both with others, and the step takes another of them."""
    listed = _listed(case)
    if len(listed) <= _PAIR or _in_changes(case, listed):
        return []
    for one, other in _sides(_clause(case.ahead)):
        mine, theirs = (named_rows.named(side, listed, by_name=True) for side in (one, other))
        if mine and theirs and not (_told(one, mine) and _told(other, theirs)):
            return []
        if mine and theirs and mine.values != theirs.values:
            if set(case.operands) >= mine.values | theirs.values:
                return []
            return _each_other(case, mine.figures[0], theirs.figures[0])
    return []


def _told(side: str, row: Row) -> bool:
    """Return whether a row has what a phrase tells of its thing in brackets: `스노우플레이크(910억 달러)`."""
    values = [one.value for aside in _ASIDE.findall(side) for one in quantities.find(aside, "ko")]
    return not values or not row.values.isdisjoint(values)


def _listed(case: Case) -> list[Row]:
    """Return the rows of the list that all figures of a step are of."""
    homes = [case.places(number) for number in case.operands]
    if not homes or not all(homes):
        return []
    listed = named_rows.rows(case.claim.evidence, homes[0][0][1])
    values = {value for row in listed for value in row.values}
    return listed if all(any(figure.value in values for _, figure in some) for some in homes) else []


def _in_changes(case: Case, listed: Sequence[Row]) -> bool:
    """Return whether a source tells one of the rows as an end of a change: which end is meant, no list says."""
    ends = {end.value for one in case.claim.evidence for pair in _changes(one) if _moved(one, pair) for end in pair}
    return any(row.values & ends for row in listed)


def _moved(one: Evidence, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether the two figures are one thing's, before and after; what is only held against it is another's."""
    (_, start), (end, _) = sorted(each.span for each in pair)
    return one.language != "en" or _AGAINST.search(one.text, start, end) is None


def _sides(clause: str) -> Iterator[tuple[str, str]]:
    """Yield what a clause holds against what, right before its figure."""
    if match := _BASE.fullmatch(clause):
        text = match["sides"]
        for particle in reversed(list(_PARTICLE.finditer(text))):
            yield text[: particle.start()], text[particle.end() :]
    if match := _TURNED.fullmatch(clause):
        yield match["one"], match["other"]


def _each_other(case: Case, one: Quantity, other: Quantity) -> list[Proof]:
    found = step_cases.of_two(case, one, other)
    if case.drafted.kind == "percent" and case.drafted.value > _ALL and other.value:
        found.append(Proof(f"{shown(one.value)}/{shown(other.value)}", one.value / other.value * _ALL))
    return found


def _of_one_change(case: Case) -> list[Proof]:
    """Return what the change of the sentence's subject comes to, where the step takes that of another subject."""
    evidence = case.claim.evidence
    listed = named_rows.changes(evidence, [_apart(one) for one in evidence])
    clause = _clause(case.ahead)
    theirs = _of_others(case, listed, together=_BASE.fullmatch(clause) is None)
    said = [match["what"] for match in _SUBJECT.finditer(clause)]
    if len(listed) < _PAIR or not theirs or not said:
        return []
    mine = named_rows.named(" ".join(said), listed)
    if mine is None or mine.values == set(case.operands) or not step_cases.alike(mine.figures[0], theirs[0].figures[0]):
        return []
    first, second = mine.figures
    return step_cases.of_two(case, first, second)


def _of_others(case: Case, listed: Sequence[Row], *, together: bool) -> list[Row]:
    """Return the changes whose figures a step counts with: one of them, or a figure of each of two, where nothing is held against another (`together`)."""
    numbers = set(case.operands)
    whole = [row for row in listed if row.values == numbers]
    parts = [row for row in listed if row.values & numbers] if together and len(numbers) == _PAIR else []
    return whole[:1] or (parts if len(parts) == _PAIR and len(numbers) == _PAIR else [])


def _changes(one: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the two ends of each change of a sentence, in either language."""
    if one.language == "en":
        yield from step_ends.ends(one)
        return
    figures = step_cases.amounts(one)
    for first, second in pairwise(figures):
        if (first.role, second.role) == ("from", "to") and step_cases.alike(first, second):
            yield first, second


def _apart(one: Evidence) -> list[tuple[Quantity, Quantity]]:
    """Return the changes of a sentence of which no two have a figure in common: `from $8 to $10 a month and its family plan from $15`."""
    found: list[tuple[Quantity, Quantity]] = []
    for pair in _changes(one):
        taken = {each.span for some in found for each in some}
        if _moved(one, pair) and not taken & {each.span for each in pair}:
            found.append(pair)
    return found


def _clause(ahead: str) -> str:
    """Return the clause of a sentence that ends at its figure."""
    start = max((match.end() for match in _CLAUSE.finditer(ahead)), default=0)
    return ahead[start:].lstrip()
