"""The day of another: `루멘, 20일 새 모델 공개` where 루멘's is the 18th, and the 20th is the rival's of whom the section tells next.

Whose a day is says the subject of its clause. The line must name one of the two only, and tell the deed of that one's clause.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_places import Misplaced
from pipeline.check.sections.told_values import Span, Value, inside, rival, same, values
from pipeline.check.sections.told_words import Word, alike, among, words
from pipeline.text.patterns import deferred

_SUBJECT = deferred(r"[은는이가도]$")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A clause with a day, whose it is by its subject."""

    clause: Clause
    day: Value
    whose: Word


def of_another(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Misplaced]:
    """Yield the days that a line gives to somebody whose own day the section tells, and who is not in the clause that has the line's."""
    told, mine, known = values(text), words(text), [one for clause in section for one in _dated(clause)]
    if len(known) < 2:
        return
    for start, end in stretches:
        for day in (one for one in told if start <= one.span[0] < end and _is_day(one)):
            before = [word for word in mine if word.span[0] < day.span[0]]
            sides = [one for one in told if start <= one.span[0] < end and one.group != "figure"]
            rest = [word for word in mine if start <= word.span[0] < end and not inside(word, told)]
            homes = [one for one in known if same(day, one.day)]
            own = [one for one in known if among(one.whose, before) and _as_a_day(day, one.day) and one not in homes]
            if not homes or not own or any(any(same(each.day, other) for other in told) for each in own):
                continue
            if any(
                same(day, each) for one in section for each in one.values if one not in [home.clause for home in homes]
            ):
                continue  # `12월 1일부터` of a list item, which leaves out whose it is
            strange = not any(one.clause.has(own[0].whose) or among(one.whose, mine) for one in homes)
            if strange and _more(rest, sides, own[0], homes):
                yield Misplaced(day, own[0].clause, own[0].day, alone=True, sure=False)


def _dated(clause: Clause) -> Iterator[_Dated]:
    """Yield the day of a clause that has one, with the subject that stands before it."""
    days = [one for one in clause.values if _is_day(one)]
    names = [word for word in clause.words if not inside(word, clause.values) and _SUBJECT.search(word.written)]
    if len(days) == 1 and names and names[0].span[0] < days[0].span[0]:
        yield _Dated(clause, days[0], names[0])


def _more(rest: Sequence[Word], sides: Sequence[Value], own: _Dated, homes: Sequence[_Dated]) -> bool:
    """Return whether what stands beside a day is told in the clause of the line's own subject, more than in any that has the day."""
    plain = [word for word in rest if not alike(word, own.whose)]

    def told(one: _Dated) -> int:
        ways = sum(any(same(side, each) for each in one.clause.values) for side in sides)
        return ways + sum(map(one.clause.has, plain))

    return told(own) > max(map(told, homes))


def _as_a_day(day: Value, own: Value) -> bool:
    """Return whether two days can stand for each other: none is the first or last of a time where the other is not."""
    return (
        rival(day, own) and day.figures[0].role == own.figures[0].role and day.figures[0].bound == own.figures[0].bound
    )


def _is_day(value: Value) -> bool:
    return value.group == "figure" and value.figures[0].kind == "date"
