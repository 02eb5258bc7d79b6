"""What a line says beside what the section says of another: `출력 1달러` where 입력 costs 1달러 and 출력 8달러.

The clause of the section that says the same (a figure, 찬성, 비싸) is held against the one that speaks of what stands beside it in the line.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.check.sections import told_listed
from pipeline.check.sections.told_clauses import Clause, weight
from pipeline.check.sections.told_values import Span, Value, rival, same, values
from pipeline.check.sections.told_values import inside as inside_of
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LEAST = 1.0
_PLAIN = 2.0
_RARE = 1.5
_CUT = deferred(r"[가-힣]{0,3}에\s")
_THAN = deferred(r"(?P<other>[가-힣A-Za-z0-9]+)보다")
_ONE = deferred(r"(?:한|1) ?(?P<counted>[가-힣]{1,2})")
_FOR_SO_MUCH = deferred(r"에(?:는)? (?:약 |단 |단돈 |겨우 |최대 )?(?=[$€£¥₩\d])")
_VERBAL = deferred(r"(?:다|요|죠|며|지만|는데|다는|라는|려는|[받하되쓰있없않]는|[은는]가|[한된할될])$")
_SUPPOSED = deferred(r"(?:라면|다면|더라면|했으면|였으면)(?![가-힣])")
_SOME = deferred(r"(?P<whom>.+?) (?:가운데|중)(?:에)?(?:서)?는(?![가-힣])")
_DENIED = deferred(r"않|없|못|아니|(?<![가-힣])안 ")


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A value of a line, and the clause that says another of what stands beside it."""

    value: Value
    clause: Clause
    other: Value
    alone: bool  # nothing of the section says this value
    sure: bool = True


def misplaced(
    text: str,
    stretches: Sequence[Span],
    section: Sequence[Clause],
    common: Sequence[Word],
    stated: Callable[[Sequence[Quantity]], bool],
) -> Iterator[Misplaced]:
    """Yield the values of a line that the section says of something else than what stands beside them.

    Where the line says both values, each must stand where the other should.
    """
    told = [
        replace(one, stated=one.group == "figure" and stated(one.figures))
        for one in values(text)
        if not _of_a_rate(text, one, section)
    ]
    found = [
        one
        for stretch in stretches
        for part in _cut(text, stretch, told)
        for one in _within(text, part, told, section, common)
    ]
    for one in found:
        rivals = [mine for mine in told if same(mine, one.other)]
        crossed = [
            other for other in found if any(other.value is mine for mine in rivals) and same(one.value, other.other)
        ]
        if not rivals or crossed:
            yield one


def _of_a_rate(text: str, value: Value, section: Sequence[Clause]) -> bool:
    """Return whether a line only says for each, as its section does: `한 건에 $0.12` for `건당 $0.12`, but for no `두 건에 $0.12`."""
    one = _ONE.fullmatch(text, *value.span) if _FOR_SO_MUCH.match(text, value.span[1]) else None
    if one is None:
        return False
    each = rf"(?:한|1) ?{one['counted']}(?:에|당|마다)|(?<![가-힣]){one['counted']}(?:당|마다)"
    return any(re.search(each, clause.text) for clause in section)


def _cut(text: str, stretch: Span, told: Sequence[Value]) -> Iterator[Span]:
    """Yield the stretches that two values of one part of a line share: `속도 절반에 전력 1.8배`."""
    start, end = stretch
    inside = [value for value in told if start <= value.span[0] < end]
    for value in inside[:-1]:
        match = _CUT.match(text, value.span[1])
        if match and match.end() < end:
            yield start, match.end()
            start = match.end()
    yield start, end


def _within(
    text: str, part: Span, told: Sequence[Value], section: Sequence[Clause], common: Sequence[Word]
) -> Iterator[Misplaced]:
    start, end = part
    mine = [word for word in words(text) if start <= word.span[0] < end]
    inside = [value for value in told if start <= value.span[0] < end]
    for value in inside:
        if any(rival(value, other) for other in inside if other is not value):
            continue  # which of two words is said of which of two values is no matter of this rule
        beside = _beside(value, mine, inside, end)
        if turned := _bounded(value, beside, section):
            yield turned
            continue
        found = (
            _elsewhere(value, beside, _lead(text, start), section, common)
            or _against(text[start:end], value, beside, section)
            or _listed(text, value, section)
        )
        if found:
            yield found


def _listed(text: str, value: Value, section: Sequence[Clause]) -> Misplaced | None:
    """Return the part of an item that gives its own figure to whom the line names, where the line has another's (`AMD 10년, 앤트로픽 20년`)."""
    found = told_listed.another(words(text), value, section)
    return Misplaced(value, *found, alone=False, sure=False) if found else None


def _lead(text: str, start: int) -> list[Word]:
    """Return the one word that a line opens with, before a part of it: who all of it is about (`질병청, …`)."""
    before = list(words(text[:start]))
    return before if len(before) == 1 else []


def _bounded(value: Value, beside: Sequence[Word], section: Sequence[Clause]) -> Misplaced | None:
    """Return the clause that has the very figure of a line as its least where the line has it as its most, or the other way round."""
    mine = next((one for one in value.figures if one.bound), None)
    if mine is None:
        return None
    told = [
        (one, each, figure)
        for one in section
        for each in one.values
        for figure in each.figures
        if (figure.kind, figure.unit, figure.value) == (mine.kind, mine.unit, mine.value)
    ]
    turned = [(one, each) for one, each, figure in told if figure.bound and figure.bound != mine.bound]
    if len(turned) != len(told) or len(told) != 1 or not any(turned[0][0].knows(word) for word in beside):
        return None
    return Misplaced(value, *turned[0], alone=True)


def _beside(value: Value, mine: Sequence[Word], inside: Sequence[Value], end: int) -> list[Word]:
    """Return the words that a value is told of: those between the figure before it and itself, and after the last one all that follow."""
    figures = [one for one in inside if one.group == "figure"]
    start = 0
    if value.group == "figure":
        start = max((one.span[1] for one in figures if one.span[1] <= value.span[0]), default=0)
        rest = [one for one in figures if one.span[0] >= value.span[1] and (_day(one) or not _day(value))]
        end = value.span[0] if rest else end  # `10월 22일부터 7일만 보관`: all that follows is of the day
    return [word for word in mine if start <= word.span[0] < end and not inside_of(word, inside)]


def _day(value: Value) -> bool:
    return value.group == "figure" and value.figures[0].kind == "date"


def _elsewhere(
    value: Value, beside: Sequence[Word], lead: Sequence[Word], section: Sequence[Clause], common: Sequence[Word]
) -> Misplaced | None:
    homes = [one for one in section if any(same(value, each) for each in one.values)]
    others = [
        (one, each)
        for one in section
        if one not in homes and not _apart(one, beside)
        for each in one.values
        if rival(value, each)
    ]
    if value.change and all(each.change for one in homes for each in one.values if same(value, each)):
        others = [
            (one, each) for one, each in others if each.change
        ]  # a level is no other change: `37.5% 인하`, 10분의 1
    if not homes or not others:
        return None
    listed = [one for one in homes if told_listed.listed(one, section)]
    others = [(one, each) for one, each in others if not told_listed.of_another(listed, one, beside)]
    best: tuple[bool, float, Misplaced] | None = None
    for one, each in others:
        apart = [word for word in beside if one.has(word) and not any(home.knows(word) for home in homes)]
        if listed:
            apart = [word for word in apart if not told_listed.left_out(word, section)]
        if not _day(value) and all(map(_deed, apart)):
            continue  # a deed alone names nothing else: `돌려받는 돈은 10%`, `25%를 돌려받을 일`
        for_it = sum(
            weight(word, section) for word in _once(apart) if not _shared(word, common) or _contrast(one, homes)
        )
        against = max(
            sum(
                weight(word, section)
                for word in (*lead, *beside)
                if home.knows(word) and not one.knows(word) and not (_day(value) and _shared(word, common))
            )
            for home in homes
        )
        key = (_contrast(one, homes), for_it)
        if for_it >= _LEAST and for_it >= 2 * against and (best is None or key > best[:2]):
            opening = _day(value) and not one.sentence  # what all of the section is about has no day of its own
            best = (*key, Misplaced(value, one, each, alone=False, sure=not opening))
    return best[2] if best else None


def _once(several: Sequence[Word]) -> list[Word]:
    """Return some words, of a name in two Latin words the first only: `Gemini Notes` says no more than one word does."""
    ends = {word.span[1] + 1 for word in several if word.written.isascii()}
    return [word for word in several if not (word.written[0].isascii() and word.span[0] in ends)]


def _apart(clause: Clause, beside: Sequence[Word]) -> bool:
    """Return whether a clause only supposes what it tells, or tells it of some whom a line does not name: `55세가 넘은 직장인 가운데서는`."""
    some = _SOME.match(clause.text)
    whom = words(some["whom"]) if some else ()
    return _SUPPOSED.search(clause.text) is not None or any(not _shared(word, beside) for word in whom)


def _deed(word: Word) -> bool:
    return _VERBAL.search(word.written) is not None


def _against(text: str, value: Value, beside: Sequence[Word], section: Sequence[Clause]) -> Misplaced | None:
    """Return the clause that says the other of two sides of what a line says this one, where nothing says this one."""
    if value.group == "figure":
        return (
            None
            if value.stated or any(same(value, each) for one in section for each in one.values)
            else _instead(value, beside, section)
        )
    if _DENIED.search(text) or any(same(value, each) for one in section for each in one.values):
        return None
    for one in section:
        for each in one.values:
            if not rival(value, each) or _DENIED.search(one.text):
                continue
            known = [word for word in beside if any(clause.has(word) for clause in section)]
            here = [word for word in known if one.knows(word)]
            than = [match["other"] for match in _THAN.finditer(text)]
            if (
                len(here) == len(known)
                and sum(weight(word, section) for word in here if one.has(word)) >= _PLAIN
                and all(re.search(rf"{re.escape(name)}(?:의 \S+)?보다", one.text) for name in than)
            ):
                return Misplaced(value, one, each, alone=True)
    return None


def _instead(value: Value, beside: Sequence[Word], section: Sequence[Clause]) -> Misplaced | None:
    """Return the one clause with another figure of what a line gives a figure that its section does not have.

    The clause says all that stands beside the figure, or its very deed where the section has no second figure of that kind.
    """
    opening = [one for one in section if not one.sentence and not any(rival(value, each) for each in one.values)]
    known = [word for word in beside if any(one.has(word) for one in section)]
    if _day(value):
        known = [word for word in known if not any(one.has(word) for one in opening)]  # whom the whole section is about
    rivals = [(one, each) for one in section for each in one.values if rival(value, each)]
    deed = next((word for word in known if word.span[0] >= value.span[1]), None)
    alone = len(rivals) == 1 and deed is not None and rivals[0][0].has(deed) and weight(deed, section) >= _RARE
    found = [
        (one, each)
        for one, each in rivals
        if (alone or sum(weight(word, section) for word in known if one.has(word)) >= _PLAIN)
        and (alone or all(one.knows(word) for word in known))
    ]
    return Misplaced(value, *found[0], alone=True) if len(found) == 1 else None


def _contrast(one: Clause, homes: Sequence[Clause]) -> bool:
    """Return whether two clauses of one sentence set their topics against each other."""
    return all(home.sentence == one.sentence for home in homes)


def _shared(word: Word, common: Sequence[Word]) -> bool:
    return any(alike(word, one) for one in common)
