"""What a line tells as the value of now and its section as that of an earlier time: `1분에 150원 받아요` for `지난해 … 150원이었어요`, now 90원.

Only a value that no clause tells of now, where one clause of now has the only other value of its kind, and nothing of the line speaks of the
earlier time or of a change. A change from now to then is turned round.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_places import Misplaced
from pipeline.check.sections.told_values import Value, rival, same, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_THEN = deferred(
    r"(?<![가-힣])(?:옛|예전|종전|기존|지난해|작년|재작년|지난달|그동안|원래|애초|당초|전에는|이전에는|이전의?\s|처음에)|\d{1,2}(?:년|개월|달) 전|지난번|바꾸기 전|바뀌기 전|오르기 전|내리기 전"
)
_OF_THEN = deferred(
    _THEN.pattern
    + r"|보다|대신|던(?=[\s,])|[였었았했]|에서\s|싸[졌진]|내[렸린려릴]|낮|줄[었인어]|인하|절감|올[랐렸린라려]|오[른르]|인상|비[싸쌌싼]|벗어|이제|평균|차이|\?"
)
_FROM = deferred(r"(?:에서|이?던|이었던|였던|짜리)(?![가-힣])")
_TO = deferred(r"(?:으로|로)(?![가-힣])")
_KINDS = frozenset({"money", "percent", "count", "size", "points", "duration"})


def earlier(
    text: str, stretches: Sequence[Span], section: Sequence[Clause], common: Sequence[Word]
) -> Iterator[Misplaced]:
    """Yield the values of a line that its section tells of an earlier time only."""
    told = [one for one in values(text) if one.group == "figure" and one.figures[0].kind in _KINDS]
    every = words(text)
    for start, end in stretches:
        inside = [one for one in told if start <= one.span[0] < end]
        mine = [word for word in every if start <= word.span[0] < end and not _one_of(word, common)]
        mine = mine or [word for word in every if not _one_of(word, common)]  # `음성 복제, 10초면 끝`
        for value in inside:
            to = _TO.match(text, value.span[1]) is not None
            if to or not _OF_THEN.search(text):
                yield from _of_then(value, told, mine, section, to=to)


def _of_then(
    value: Value, told: Sequence[Value], mine: Sequence[Word], section: Sequence[Clause], *, to: bool
) -> Iterator[Misplaced]:
    homes = [one for one in section if any(same(value, each) for each in one.values)]
    now = [
        (one, each)
        for one in section
        if one not in homes and not _THEN.search(one.text)
        for each in one.values
        if rival(value, each) and each.figures[0].unit == value.figures[0].unit
    ]
    if not homes or not all(_THEN.search(one.text) for one in homes) or len(now) != 1:
        return
    clause, other = now[0]
    turned = [one for one in told if same(one, other)]
    if turned and not (to and turned[0].span[1] <= value.span[0]):
        return  # it tells both, each in its place
    told_of = [word for word in mine if any(home.has(word) for home in homes) and not clause.has(word)]
    if turned or (any(clause.knows(word) for word in mine) and not told_of):
        yield Misplaced(value, clause, other, alone=False)


def _one_of(word: Word, common: Sequence[Word]) -> bool:
    return any(alike(word, one) for one in common)
