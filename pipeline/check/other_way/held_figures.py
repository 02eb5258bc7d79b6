"""The figures of a source that may be held against each other, each with the words that tell whose it is.

Between two figures of one sort the words that hold one against the other (`compared with`, `while`, `from`) begin what the second is told
of; what stands before the first is told of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, VALUES, Quantity

Span = tuple[int, int]
_TURNS = deferred(
    r",? \b(?:(?:as )?(?:compared|compares) (?:with|to)|against|versus|vs\.?|as opposed to|rather than|instead of|while|whereas|but|followed by|(?:just |well |far |still )?(?:ahead of|behind|above|below|short of|shy of)"
    r"|(?:up |down |an improvement )?from(?= (?:about |around |nearly |an? )?[$€£¥₩]?\d)|than)\b|;(?=\s)| to (?=[$€£¥₩]?\d)"
)
_BEGINS = deferred(r",? \b(?:and|or)\b|[:,](?=\s)|[.](?=\s)")
_CLOSES = deferred(r"(?<=[가-힣\d%)])(?:고|며|지만|는데|은데|인데|으나|보다|에서|이던|에 비해)(?=[\s,])|[,;](?=\s)")
_HELD = deferred(
    r"\b(?:compared (?:with|to)|against|versus|vs\.?|as opposed to|rather than|instead of|while|whereas|ahead of|behind|above|below|short of|shy of|from|than|trail\w*|followed by)\b| to (?=[$€£¥₩]?\d)"
)
_HELD_HERE = deferred(r"(?:보다|에서|이던|에 비해|대비)")
_WHOLE = deferred(r"\b(?:of|out of)(?: (?:every|each|all|the|its|about|some))* $")
_NAMED = deferred(
    r"(?<![\w-])(?!(?:In|At|Of|On|By|For|From|To|The|An?|Some|About|Only|Just|Nearly|Almost|Over|Around|Another|Roughly|With|After|Scores|Among|Under|Up|Its|Their|Within|Since|Until|But|And|While|All|More|Fewer|Every)[ ])[A-Z][\w’'-]*[ -]$"
)
_NAMED_HERE = deferred(r"(?:[가-힣A-Za-z](?<![은는이가을를의에로와과도약총])(?<!평균)(?<!최대)(?<!모두)[- ]|[A-Za-z])$")
_YEAR = deferred(r"(?:19|20)\d\d")
_DIFFERS = deferred(
    r"(?: ?(?:percent|per cent|%|(?:percentage )?points?|minutes?|hours?|days?|[a-z]+))? (?:more|less|fewer|higher|lower|longer|shorter|faster|slower|cheaper|larger|smaller|bigger|better|worse|ahead|earlier|later)\b"
)
_BY = deferred(r"\bby (?:about |around |nearly |almost |some |roughly |just |only |more than )?[$€£¥₩]?$")
_DIFFERS_HERE = deferred(
    r"(?:이나|나|가량|정도|쯤)?(?:이|가|을|를)? ?(?:더 )?(?:늘|줄|많|적[은었다]|높|낮|길|짧|오[른르]|올[랐라]|내[렸려린]|떨어|증가|감소|비[싸쌌]|[싸쌌]|빠|느)"
)
_NOUN = deferred(r"[ -][a-z]{3,}")
_NO_NOUN = deferred(
    r" (?:and|but|for|with|than|from|while|when|last|this|per|the|that|who|which|ago|earlier|before|after|under|over|among|against|compared|whereas|without|during|until|since|versus|year)\b"
)
_EACH = deferred(r"(?: [a-z-]+){0,2}? (?:an?|per|each|every) (?P<each>[a-z]+)\b")
_EACH_HERE = deferred(r"(?P<each>월|연|한 달|한 해|하루|매달|[가-힣]{1,2}당)(?:에)? (?:약 |평균 )?$")
RECKONED = -2  # the place among the figures of a sentence of one that the draft has worked out
_FAR, _BEHIND, _SMALL = 3, 3, frozenset({1, 2})


@dataclass(frozen=True, slots=True)
class Held:
    """A figure of a source in its readings, with the sentence that has it and the place of the words that are told of it.

    `lead` is where the words begin that are told of it and of those joined to it before (`expected $79 million in profit and $1.2 billion in
    revenue`). `order` counts the figures of its sort in the sentence; `against` says that it is held against the one before; `each` is the time or
    the thing that it is told for (`210 boxes an hour`).
    """

    sentence: int
    readings: tuple[Quantity, ...]
    words: Span
    lead: int
    sort: int
    order: int
    against: bool
    each: str = ""

    @property
    def span(self) -> Span:
        """Where the figure stands."""
        return self.readings[0].span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of a source that may be held against each other, with their values in one unit."""

    one: Held
    other: Held
    mine: Quantity
    theirs: Quantity

    @property
    def together(self) -> bool:
        """Whether they stand in one sentence."""
        return self.one.sentence == self.other.sentence

    @property
    def each(self) -> bool:
        """Whether either is told for a time or a thing."""
        return bool(self.one.each or self.other.each)

    @property
    def held(self) -> bool:
        """Whether the sentence itself holds one against the other."""
        first, last = sorted((self.one, self.other), key=lambda each: each.order)
        return self.together and first.sort == last.sort and last.order - first.order == 1 and last.against


def figures(evidence: Sequence[Evidence]) -> list[Held]:
    """Return the figures of the sources that may be held against others."""
    return [held for number, one in enumerate(evidence) for held in _held(number, one)]


def pairs(figures: Sequence[Held]) -> Iterator[Pair]:
    """Yield two figures of one sort that may be held against each other, in both orders."""
    for one in figures:
        for other in figures:
            if one is other or abs(one.sentence - other.sentence) > _FAR:
                continue
            found = _alike(one, other) if one.each == other.each or not (one.each and other.each) else None
            if found and found[0].value != found[1].value:
                yield Pair(one, other, *found)


def _held(number: int, one: Evidence) -> Iterator[Held]:
    """Yield the figures of a sentence, each with the words that are its own."""
    places: dict[Span, list[Quantity]] = {}
    for figure in quantities.find(one.text, one.language):
        if figure.kind in VALUES and not figure.per and not _apart(one, figure):
            places.setdefault(figure.span, []).append(figure)
    for span, readings in places.items():
        before = {one.kind for other, some in places.items() if other < span for one in some}
        lent = [one for one in readings if one.kind not in COUNTS and one.kind not in before]
        if readings[0].kind in COUNTS and lent:
            places[span] = [one for one in readings if one not in lent]  # `to 40, and nine days`
    spans = sorted(span for span in places if not any(_within(span, other) for other in places))
    spans = [span for span in spans if not any(_composed(one.text, places, span, other) for other in spans)]
    sorts: list[list[Span]] = []
    for span in spans:
        alike = [some for some in sorts if _one_sort(one.text, places[some[-1]], places[span])]
        mine = max(alike, key=lambda some: some[-1], default=None)
        if mine is None:
            sorts.append([span])
        else:
            mine.append(span)
    for sort, some in enumerate(sorts):
        borders = [0, *(_border(one, first, second) for first, second in pairwise(some)), len(one.text)]
        lead = 0
        for order, span in enumerate(some):
            lead = borders[order] if _TURNS.match(one.text, borders[order]) or one.language == "ko" else lead
            mark = _HELD_HERE if one.language == "ko" else _HELD
            end = span[1] + _BEHIND if one.language == "ko" else span[0] + 2  # `to 30`: the figure itself is asked for
            against = order > 0 and mark.search(one.text[some[order - 1][1] : end]) is not None
            yield Held(
                number,
                tuple(places[span]),
                (borders[order], borders[order + 1]),
                lead,
                sort,
                order,
                against,
                _each(one, span),
            )


def _composed(text: str, places: Mapping[Span, Sequence[Quantity]], span: Span, other: Span) -> bool:
    """Return whether two lengths of time are one: `3 minutes 10 seconds`."""
    first, last = sorted((span, other))
    lengths = all(places[each][0].kind == "duration" for each in (span, other))
    return span != other and lengths and text[first[1] : last[0]].strip() in ("", "and", ",")


def _each(one: Evidence, span: Span) -> str:
    """Return the time or the thing that a figure is told for: `210 boxes an hour`, `초당 4800토큰`."""
    found = _EACH_HERE.search(one.text[: span[0]]) if one.language == "ko" else _EACH.match(one.text, span[1])
    return found["each"] if found else ""


def _within(span: Span, other: Span) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def _border(one: Evidence, first: Span, last: Span) -> int:
    """Return where the words begin that are told of the second of two figures: in English with what holds it against the first, in Korean behind that."""
    if one.language == "ko":
        ends = [match.end() for match in _CLOSES.finditer(one.text, first[1], last[0])]
        return ends[0] if ends else first[1]
    turns = [match.start() for match in _TURNS.finditer(one.text, first[1], last[0] + 2) if match.start() < last[0]]
    marks = [match.start() for match in _BEGINS.finditer(one.text, first[1], last[0])]
    return turns[-1] if turns else marks[0] if marks else first[1]


def _apart(one: Evidence, figure: Quantity) -> bool:
    """Return whether a figure is a year, that of a name, what something is out of, or by how much two others differ."""
    before = one.text[: figure.span[0]]
    if one.language == "ko":
        named = figure.kind == "number" and figure.text.isdigit() and _NAMED_HERE.search(before) is not None
        return named or bool(_DIFFERS_HERE.match(one.text, figure.span[1]) or _YEAR.fullmatch(figure.text))
    if _BY.search(before) or _DIFFERS.match(one.text, figure.span[1]) or (figure.words and figure.value in _SMALL):
        return True
    if figure.kind not in COUNTS:
        return False
    if _YEAR.fullmatch(figure.text) or _WHOLE.search(before):
        return True
    return figure.kind == "number" and figure.text.isdigit() and _NAMED.search(before) is not None


def _one_sort(text: str, some: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Return whether two figures are of one sort: of one unit, or a bare number right behind what has one."""
    for each, rest in ((some, others), (others, some)):
        counted = all(one.kind in COUNTS for one in each) and not _bare(text, each[0])
        if counted and any(one.kind not in COUNTS for one in rest):
            return False  # `7 million for the 22 robots`
    if any(compare.comparable(one, other) and one.kind == other.kind for one in some for other in others):
        return True
    counted = all(one.kind in COUNTS for one in (*some, *others))
    return counted or (some[0].kind not in COUNTS and others[0].kind == "number" and _bare(text, others[0]))


def _alike(one: Held, other: Held) -> tuple[Quantity, Quantity] | None:
    """Return the readings of two figures that are in one unit; a bare number takes that of the figure that it is held against."""
    for mine in one.readings:
        for theirs in other.readings:
            if compare.comparable(mine, theirs) and mine.kind == theirs.kind:
                return mine, theirs
    if all(each.kind in COUNTS for each in (*one.readings, *other.readings)):
        return one.readings[0], other.readings[0]
    if (one.sentence, one.sort) != (other.sentence, other.sort) or abs(one.order - other.order) != 1:
        return None
    mine, theirs = one.readings[0], other.readings[0]
    if mine.kind not in COUNTS and theirs.kind == "number" and one.order < other.order and other.against:
        return mine, replace(theirs, kind=mine.kind, unit=mine.unit, value=theirs.value * mine.step)
    if theirs.kind not in COUNTS and mine.kind == "number" and other.order < one.order and one.against:
        return replace(mine, kind=theirs.kind, unit=theirs.unit, value=mine.value * theirs.step), theirs
    return None


def _bare(text: str, number: Quantity) -> bool:
    """Return whether a number leaves its unit to another figure."""
    return not number.words and not (_NOUN.match(text, number.span[1]) and not _NO_NOUN.match(text, number.span[1]))
