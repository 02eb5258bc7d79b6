"""Sums of everyday life that a draft's own words name and no two figures of a source stand for: there and back, halfway, a spread.

Each needs its word in the draft, or in the source, right beside the figure: `왕복`, `절반 지점`, `다달이`, `오차범위`, `plus or minus`.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check.figures import leftovers
from pipeline.check.figures.derive import Proof, pairs, shown
from pipeline.check.figures.follows import Told
from pipeline.check.figures.operations import Result, unequal
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_TWICE = deferred(
    r"왕복|오가는|오고 ?가는|양 ?(?:팀|쪽|측|편|사)[을이은의]?|두 (?:팀|쪽|곳|사람|회사)|같은 (?:금액|액수|돈)"
)
_TWICE_THERE = deferred(r"\beach (?:way|side|team)\b|\bmatch(?:es|ed|ing)?\b|\bboth (?:sides|teams|ways)\b")
_HALFWAY = deferred(r"절반 지점|반환점|중간 지점|절반씩|반씩|반반|지점에?")
_HALVED_THERE = deferred(
    r"\bhalf ?way\b|\b50[-/ ]50\b|\bequal(?:ly| halves| shares| partners)\b|\bsplit evenly\b|지점|절반"
)
_ONE_MORE = deferred(r"포함(?:해|하면|한)|합해(?![져지])|까지 (?:하면|합)")
_ENDS = deferred(
    r"\bplus or minus\b|±|\bgive or take\b|\beither way\b|\bmargin of error\b|\bup or down\b|안팎|오차|위아래"
)
ONE_IN = deferred(r"\s?(?:당|에|중에?|가운데|마다)\s?(?:약\s)?(?:[가-힣]{1,6}\s){0,3}?(?:한|1|하나)(?=\s?[가-힣])")
_APART = deferred(r"차이|격차|간극| ?차(?![례이별량])|앞[섰서질지선]|뒤[졌지처진]|좁|벌[어려린]|높|낮|많|적")
_AREA = deferred(r"넓이|면적|크기|규모|땅|터|㎡|제곱")
_BY_THERE = deferred(r"\bby\b|×|\bx\b|곱하기|가로|세로")
_DAY, _WEEK, _MONTH, _YEAR = "day", "week", "month", "year"
_SPANS = (
    (_YEAR, deferred(r"연[봉간 ]|한 ?해|첫 ?해|1년|일 ?년|해마다|매년|연간|열두 달")),
    (_MONTH, deferred(r"한 ?달|월[급간 ]|매달|다달이|달마다|매월|서른 날|30일|1개월")),
    (_WEEK, deferred(r"일주일|한 ?주|주[급간당] ?|매주|1주|이레|(?<![가-힣])주 $")),
    (_DAY, deferred(r"하루|매일|날마다|1일")),
)
_IN = {  # how many of a unit of time another has, as people reckon
    (_YEAR, _MONTH): (12,),
    (_YEAR, _WEEK): (52,),
    (_YEAR, _DAY): (365,),
    (_MONTH, _WEEK): (4,),
    (_MONTH, _DAY): (30, 31),
    (_WEEK, _DAY): (7,),
    (_DAY, "hour"): (24,),
}
_LENGTHS = {("month", 12): _YEAR, ("month", 1): _MONTH, ("s", 604_800): _WEEK, ("s", 86_400): _DAY, ("s", 3600): "hour"}
_BESIDE = 18
_SMALL = 12
_PEOPLE = frozenset({"명", "사람", "인"})
_ALL = 100


def results(drafted: Quantity, values: Sequence[Quantity], told: Told) -> Iterator[Result]:
    """Yield what the words of a draft and of its sources make of the figures, of the kind of the drafted one."""
    beside = beside_it(drafted, told)
    alike = [one for one in values if pairs(one, drafted)]
    sources = " ".join(told.sources)
    if drafted.kind in MEASURES:
        yield from _doubled(alike, beside, sources)
        yield from _over_spans(drafted, values, told)
        yield from _many_times(alike, values)
        yield from _spread(drafted, values, sources)
        yield from _left(alike)
    if drafted.kind == "size":
        yield from _square(values, beside, sources)
    if drafted.kind in COUNTS:
        yield from _with_itself(drafted, alike, beside)
    if drafted.kind == "points" and _APART.search(beside):
        yield from _points(values)
    if drafted.kind == "percent":
        yield from _spread(drafted, values, sources)
    if drafted.kind == "percent" and drafted.value > _ALL:
        yield from _more_than_all(values)
    if drafted.kind == "times" and drafted.words and drafted.value < 1:
        yield from _parts_in_words(values, told.text)


def beside_it(drafted: Quantity, told: Told) -> str:
    """Return the few words before a figure and those behind it, on two lines."""
    start, end = drafted.span
    return f"{told.text[max(0, start - _BESIDE) : start]}\n{told.text[end : end + _BESIDE]}"


def _doubled(alike: Sequence[Quantity], beside: str, sources: str) -> Iterator[Result]:
    """Yield a figure there and back, for both sides, halfway."""
    for one in alike:
        if _TWICE.search(beside) or _TWICE_THERE.search(sources):
            yield Result("product", Proof(f"2 * {shown(one.value)}", 2 * one.value), (one,))
        if _HALFWAY.search(beside) and _HALVED_THERE.search(sources):
            yield Result("part", Proof(f"{shown(one.value)} / 2", one.value / 2), (one,))


def _with_itself(drafted: Quantity, alike: Sequence[Quantity], beside: str) -> Iterator[Result]:
    """Yield how many there are with the one who is not counted: four friends, and she is the fifth."""
    if drafted.unit in _PEOPLE and _ONE_MORE.search(beside):
        for one in alike:
            if one.value <= _SMALL:
                yield Result("sum", Proof(f"{shown(one.value)}+1", one.value + 1), (one,))


def _over_spans(drafted: Quantity, values: Sequence[Quantity], told: Told) -> Iterator[Result]:
    """Yield what an amount for one unit of time is for another that the draft names: 4,000 a month are 48,000 a year."""
    before = told.text[: drafted.span[0]]
    meant = next((span for span, word in _SPANS if word.search(before[-_BESIDE:])), None)
    if meant is None:
        return
    rates = dict.fromkeys(_LENGTHS.get((one.unit, int(one.value))) for one in values if one.kind == "duration")
    for amount in (one for one in values if _alike(one, drafted)):
        for span in filter(None, rates):
            for many in _IN.get((meant, str(span)), ()):
                step, every = f"{many} * {shown(amount.value)}", many * amount.value
                yield Result("product", Proof(step, every), (amount,))
                for once in (one for one in values if _alike(one, drafted) and one is not amount):
                    found = Proof(f"{step} + {shown(once.value)}", every + once.value)
                    yield Result("product", found, (amount, once))
            for many in _IN.get((str(span), meant), ()):
                yield Result("each", Proof(f"{shown(amount.value)} / {many}", amount.value / many), (amount,))
        for length in (one for one in values if one.kind == "duration" and one is not amount and one.step):
            times = length.value / length.step
            if times > 1 and _LENGTHS.get((length.unit, int(length.step))) == meant:
                yield Result(
                    "each", Proof(f"{shown(amount.value)} / {shown(times)}", amount.value / times), (amount, length)
                )


def _alike(one: Quantity, drafted: Quantity) -> bool:
    counts = one.kind in COUNTS and drafted.kind in COUNTS
    return counts or (one.kind == drafted.kind and one.unit == drafted.unit)


def _many_times(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield a figure that a multiple of the source makes, or has been made from: `twice as many as Moor`, `halved to 22`."""
    for multiple in (one for one in values if one.kind == "times" and one.value not in (0, 1)):
        for one in alike:
            written = shown(multiple.value) if multiple.value > 1 else f"({multiple.value})"
            yield Result("part", Proof(f"{shown(one.value)} * {written}", one.value * multiple.value), (one, multiple))
            yield Result("part", Proof(f"{shown(one.value)} / {written}", one.value / multiple.value), (one, multiple))


def _spread(drafted: Quantity, values: Sequence[Quantity], sources: str) -> Iterator[Result]:
    """Yield the two ends of what a source tells with so much more or less."""
    if not _ENDS.search(sources):
        return
    kinds = {drafted.kind, "points"} if drafted.kind == "percent" else {drafted.kind}
    some = [one for one in values if one.kind in kinds and not one.per]
    for one, other in combinations(some, 2):
        high, low = sorted((one, other), key=lambda figure: -figure.value)
        yield Result("gap", Proof(f"{shown(high.value)}-{shown(low.value)}", high.value - low.value), (high, low))
        yield Result("sum", Proof(f"{shown(high.value)}+{shown(low.value)}", high.value + low.value), (high, low))
    for share in (one for one in values if one.kind == "percent" and drafted.kind != "percent"):
        for one in (each for each in values if pairs(each, drafted)):
            part = f"{shown(share.value)}/100"
            yield Result(
                "rest", Proof(f"{shown(one.value)} * (1-{part})", one.value * (1 - share.value / _ALL)), (one, share)
            )
            yield Result(
                "sum", Proof(f"{shown(one.value)} * (1+{part})", one.value * (1 + share.value / _ALL)), (one, share)
            )


def _left(alike: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what two or three parts leave of a whole: 120 members, 71 for it and 40 against."""
    for step, rest, some in leftovers.of_amounts(alike, 2, 3):
        yield Result("rest", Proof(step, rest), some)


def _square(values: Sequence[Quantity], beside: str, sources: str) -> Iterator[Result]:
    """Yield the area of so much by so much."""
    if not (_AREA.search(beside) and _BY_THERE.search(sources)):
        return
    sides = [one for one in values if one.kind == "size" and one.unit == "m"]
    for one, other in pairwise(sides):
        yield Result(
            "product", Proof(f"{shown(one.value)} * {shown(other.value)}", one.value * other.value), (one, other)
        )
    for one in sides[:1] if len(sides) == 1 else []:
        yield Result("product", Proof(f"{shown(one.value)} * {shown(one.value)}", one.value * one.value), (one,))


def _more_than_all(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how much of the smaller figure the larger one is: 66,000 against a target of 60,000 are 110%."""
    for high, low in unequal(values):
        step = f"{shown(high.value)}/{shown(low.value)}"
        yield Result("share", Proof(step, high.value / low.value * _ALL), (high, low))


def _parts_in_words(values: Sequence[Quantity], text: str) -> Iterator[Result]:
    """Yield a part in words of what percentages come to, and of what a count leaves of another: 13% and 12%, 900 of 1,200."""
    shares = [one for one in values if one.kind == "percent" and not one.per]
    many = leftovers.many_together(text)
    for some in dict.fromkeys((*combinations(shares, 2), *combinations(shares, 3), tuple(shares))):
        total = sum((one.value for one in some), Fraction())
        if len(some) > 1 and total < _ALL and many in (0, len(some)):
            step = f"({'+'.join(shown(one.value) for one in some)})/{_ALL}"
            yield Result("sum", Proof(step, total / _ALL, ratio=True), some)
    for high, low in unequal([one for one in values if one.kind in COUNTS]):
        step = f"({shown(high.value)}-{shown(low.value)})/{shown(high.value)}"
        yield Result("rest", Proof(step, (high.value - low.value) / high.value, ratio=True), (high, low))


def _points(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how many points lie between two numbers that a source gives without their sign: `Cole led 48 to 46`."""
    for kind in ("points", "number", "count"):
        for one, other in combinations([one for one in values if one.kind == kind and not one.per], 2):
            high, low = sorted((one, other), key=lambda figure: -figure.value)
            if high.value < _ALL and high.value != low.value:
                yield Result(
                    "gap", Proof(f"{shown(high.value)}-{shown(low.value)}", high.value - low.value), (high, low)
                )
