"""What a line reckons of the figures of one section: the gap between two of them, what years of one come to, a part as a share of its whole.

A line has no room for the step beside a figure, so its words must say which one it is, as those of a section do (`비싸게`, `벌어졌어요`, `3년간`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise

from pipeline.check.claims import Evidence
from pipeline.check.compare import comparable, round_step, same
from pipeline.check.ledger import pool
from pipeline.check.other_words import rounding
from pipeline.check.sections.told_clauses import clauses
from pipeline.check.sections.told_values import Value
from pipeline.check.sections.told_words import alike, among, words
from pipeline.check.vocabulary.words import stems
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Group = Sequence[Quantity]
_HELD = deferred(
    r"비[싸쌌싼]|[싸싼쌌](?=[고요지게 ]|졌|$)|높|낮|느[리린려렸]|(?<=[가-힣])[ ]?차(?=[는가 ,]|이|예요|였|$)|격차|벌어[졌진지]|앞[섰서선]|뒤[졌지처]|더 |덜 |많[은이아았]|적[은게어었]|늘[어었려렸린]|줄[어었여였인]|올[랐라려렸린]|오[른르]|내[려렸린]|빨[라랐]|빠르|짧아|단축|앞당|인[상하]|증가|감소|절감|아[끼낀껴꼈]|깎|상승|하락|떨어|[뛰뛴]"
)
"""Words that hold two figures against each other, as in a sentence of a section."""
_FOR_YEARS = deferred(
    r"(?<![\d.])(?P<many>\d{1,2}) ?(?:(?P<year>년)|(?P<month>개월|달))(?:간|\s?동안|\s?치|\s?합[쳐계]|에 걸쳐|\s?모두)"
)
_A_YEAR = deferred(r"한 해|해마다|매년|매해|연간|1년에|연 (?=\d)|년마다")
_A_MONTH = deferred(r"한 달|달마다|매달|매월|월간|1개월에|월 (?=\d)|월평균")
_NONE = deferred(r"(?:하나도|한 [가-힣]{1,2}도|아무[가-힣]*|전혀|단 한|아직) (?:[가-힣]+ ){0,2}?[가-힣]*(?:없|않|못)")
_IN_WON = deferred(r"[만억조]$")
_RANGE = deferred(r"대(?![가-힣]{3}|상|신|비|출|표)")
_AMONG = deferred(r"\s?(?:가운데|중)(?:에서|에)?\s")
_MEASURED = frozenset({"money", "percent", "points", "count", "number", "size", "duration"})
_OF = deferred(r"(?P<whole>[가-힣]{2,})의 (?:약 |거의 |무려 )?$")
_SHARED = 3  # words that a line has of the two sentences whose figures it holds against each other
_OF_THE_REST = deferred(r"틀[리릴렸린려]|놓[치친쳤쳐]|못|실패|나머지|않|아니|아닌|없|(?<![가-힣])안 ")
_TWO = 2
_ALL = 100


def given(text: str, group: Group, sections: Sequence[Sequence[Evidence]]) -> bool:
    """Return whether the figures of one of the sections that a line tells give one of it."""
    spoken_of = stems(text)
    told = [
        section for section in sections if any(stems(one.text) & spoken_of or _about(text, one.text) for one in section)
    ]
    if any(_meets(one, value) for section in told for one in group for value in _values(text, one, section)):
        return True
    if any(rounding.openly(one, value) for section in told for one in group for value in _rests(text, section)):
        return True
    beside = (
        pair for section in told for pair in pairwise(section) if any(stems(one.text) & spoken_of for one in pair)
    )
    return any(rounding.ratio(one, pool(pair).operands) for pair in beside for one in group)


def loosely(text: str, drafted: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether a figure only says where the first digit of one below it lies, or leaves its won out: `6조 원대` for 6조 2,000억 원, `212억`."""
    if drafted.kind == "number" and _IN_WON.search(drafted.text):
        return any(one.unit == "KRW" and one.value == drafted.value for one in figures)
    if not _RANGE.match(text, drafted.span[1]) or drafted.kind not in _MEASURED:
        return False
    step = round_step(drafted)
    return any(
        one.kind == drafted.kind and comparable(drafted, one) and drafted.value <= one.value < drafted.value + step
        for one in figures
    )


def none(text: str, drafted: Quantity, below: Sequence[Evidence]) -> bool:
    """Return whether a line tells that there is none of what a sentence below it says so of: `승인 0건` for `승인된 약은 하나도 없어요`."""
    counted = drafted.kind in ("count", "number") and not drafted.value
    mine = {stem[:2] for stem in stems(text)}
    return counted and any(_NONE.search(one.text) and mine & {stem[:2] for stem in stems(one.text)} for one in below)


def _meets(drafted: Quantity, value: Quantity) -> bool:
    """Return whether a figure is what was reckoned, to the digit written or openly about it."""
    if drafted.bound or drafted.approximate:
        return rounding.openly(drafted, value)
    away = abs(drafted.value - value.value)
    return not away or (drafted.kind in ("percent", "points") and away < drafted.step / 2)


def _values(text: str, drafted: Quantity, section: Sequence[Evidence]) -> Iterator[Quantity]:
    yield from _gaps(text, drafted, section)
    yield from _in_all(text, drafted, section)
    if drafted.kind == "percent":
        yield from _shares(drafted, section)
        yield from _of_a_whole(text, drafted, section)


def _gaps(text: str, drafted: Quantity, section: Sequence[Evidence]) -> Iterator[Quantity]:
    """Yield what lies between two figures of a section: the line has one of them, or speaks of both their sentences."""
    if drafted.kind not in _MEASURED or not _HELD.search(text):
        return
    mine = stems(text)
    said = [one for one in quantities.find(text, "ko") if one.span != drafted.span]
    figures = [
        (one, len(stems(sentence.text) & mine) or _about(text, sentence.text), number)
        for number, sentence in enumerate(section)
        for one in quantities.find(sentence.text, sentence.language)
        if not one.per and one.kind in _MEASURED
    ]
    kind = "percent" if drafted.kind == "points" else drafted.kind
    for (one, spoken, at), (other, told, there) in combinations(figures, 2):
        both = kind in ("percent", "money") and spoken and told and spoken + told >= _SHARED
        both = both or (
            at == there and spoken >= _TWO and kind in ("count", "duration", "number") and one.unit == other.unit
        )  # the points or the time of two that one sentence gives
        both = both or (
            spoken > 0 and at == there and (one.role, other.role) == ("from", "to")
        )  # what a thing changed by
        named = both or any(same(each, one) or same(each, other) for each in said)
        if one.kind == kind == other.kind and comparable(one, other) and named:
            yield _like(drafted, abs(one.value - other.value))


def _rests(text: str, section: Sequence[Evidence]) -> Iterator[Quantity]:
    """Yield what a share leaves where a line tells of those for whom it is not so: `열에 셋은 틀려요` for 71% right."""
    if not _OF_THE_REST.search(text):
        return
    told = [one for one in clauses(tuple(sentence.text for sentence in section)) if any(map(_share, one.values))]
    near = [sum(any(alike(word, each) for each in one.words) for word in words(text)) for one in told]
    for one in (one for one, shared in zip(told, near, strict=True) if shared and shared == max(near)):
        yield from (replace(each.figures[0], value=_ALL - each.figures[0].value) for each in filter(_share, one.values))


def _share(one: Value) -> bool:
    return bool(one.figures) and one.figures[0].kind == "percent" and 0 < one.figures[0].value < _ALL


@lru_cache(maxsize=2048)
def _about(text: str, sentence: str) -> int:
    """Return how many words a line and a sentence have in common in whatever form: `전공의 판독`, `전공의가 판독하는`."""
    here = words(sentence)
    return sum(among(word, here) for word in words(text))


def _in_all(text: str, drafted: Quantity, section: Sequence[Evidence]) -> Iterator[Quantity]:
    """Yield what a figure for each year or month comes to over the time that the line tells: `3년간 4,200만 달러`."""
    for time in _FOR_YEARS.finditer(text):
        each = _A_YEAR if time["year"] else _A_MONTH
        for sentence in (one for one in section if each.search(one.text)):
            for one in quantities.find(sentence.text, sentence.language):
                if one.kind == drafted.kind and comparable(drafted, one):
                    yield _like(drafted, one.value * int(time["many"]))


def _shares(drafted: Quantity, section: Sequence[Evidence]) -> Iterator[Quantity]:
    """Yield each part that a section counts of its whole, in percent: `6만 1,000개 가운데 214개`."""
    for sentence in section:
        figures = quantities.find(sentence.text, sentence.language)
        for whole in figures:
            among = _AMONG.match(sentence.text, whole.span[1])
            part = next((one for one in figures if among and one.span[0] >= among.end()), None)
            if part and part.kind == whole.kind and comparable(part, whole) and whole.value:
                yield _like(drafted, Fraction(part.value * _ALL, whole.value))


def _of_a_whole(text: str, drafted: Quantity, section: Sequence[Evidence]) -> Iterator[Quantity]:
    """Yield what each amount of a section comes to of the one that a line names as the whole, if it is told as about so much: `예산의 30%쯤`."""
    of = _OF.search(text, 0, drafted.span[0])
    if of is None or not (drafted.approximate or drafted.bound):
        return
    told = [
        (one, of["whole"] in sentence.text[: one.span[0]])
        for sentence in section
        for one in quantities.find(sentence.text, sentence.language)
        if one.kind in ("money", "count") and not one.per
    ]
    for whole in (one for one, named in told if named and one.value):
        for part in (one for one, _ in told if one.kind == whole.kind and comparable(one, whole)):
            if 0 < part.value < whole.value:
                yield _like(drafted, Fraction(part.value * _ALL, whole.value))


def _like(drafted: Quantity, value: Fraction) -> Quantity:
    return replace(drafted, value=value, bound="", approximate=False)
