"""What a draft says that its own parts come to, right behind them: three sums and `모두 2조 원`, so many in each place and `여섯 곳이니 9만 개`.

The parts stand there to be read, so another total is wrong, whatever else of the source happens to give it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.figures import bare_numbers, derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.masked import FIGURE, Masked, masked
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_TOTAL = deferred(
    r"(?P<word>합[쳐치하해친한][가-힣]{0,2}|합산[가-힣]{0,3}|더[해하한][가-힣]{0,2}|도합|합계(?:[는가로])?|통틀어(?:서)?|모두|전부|총)"
    r"(?:,?\s(?:약|대략|무려|꼭|딱|모두|총|전부|[가-힣]{1,6}[이가은는만]))*,?\s$"
)
_OF_EACH = frozenset({"모두", "전부", "총"})
_EACH_ONE = deferred(
    r"\s?(?:씩|[이가을를]?\s?(?:넘|밑[돌도돈]|웃[돌도돈]|늘|줄|올|오르|내[려리렸린]|높|낮|많|적|이상|이하|미만|아래))"
)
_NO_PARTS = deferred(
    r"(?<![가-힣])(?:그|이) ?중|가운데| 중[ ,]|포함|나머지|빼[고면]|뺀|제외|깎|할인|환급|보다|씩|마다|각각|[이였]던 |대신|비해|대비|까지"
)
_AT_ONCE = deferred(r"(?:(?:이|그|이를|이걸|다|둘을|셋을|넷을|이들을|[가-힣]{1,5}[을를]|\S\s?[가-힣]{0,3}) ){0,3}")
_FREE = frozenset({"date", "time", "quarter", "ordinal", "weekday"})
_FOR_EACH = deferred(rf"(?:[가-힣]마다|[가-힣]당|(?P<one>{FIGURE})에(?:는|만)?)\s[^.!?,\ue000-\uf8ff]{{0,24}}$")
_SO = deferred(r"(?:니|니까|므로|어서|아서|면)[,\s]|모두|총|합[쳐치하]|셈")
_PART = deferred(rf"{FIGURE}(?:의)?\s?(?:중|가운데)(?:에서)?\s(?:[가-힣]{{1,6}}\s){{0,2}}(?P<part>{FIGURE})")
_NOW = deferred(r"(?<![가-힣])(?:지금|현재|이미|우선|일단|당장|먼저|벌써|이번)")
_ALL_OF_THEM = deferred(r"(?<![가-힣])(?:다|모두|전부|전체|마저|완공|완성)")
_REST = deferred(r"나머지|남은|앞으로")
_LENGTHS = (("분기", (4,)), ("달", (3, 6, 12)), ("월", (12,)), ("주", (4, 52)), ("해", (12, 365)), ("년", (12, 52, 365)), ("하루", (24, 30, 365)), ("일", (7, 30, 31, 365)), ("시간", (24, 60)), ("둘이", (2,)), ("둘을", (2,)), ("양쪽", (2,)), ("셋이", (3,)), ("셋을", (3,)))  # fmt: skip
_SLACK, _ROUGHLY = Fraction(1, 200), Fraction(3, 100)
_TWO, _MOST, _TEN = 2, 8, 10


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what the parts come to that a sentence, or the one before it, tells in front of their total."""
    text = masked(sheet.before, sheet.claim.text)
    start = len(text.text) - len(masked("", sheet.claim.text).text)
    for place, group in _signs(text, start, len(text.text)):
        one = group[0]
        if one.kind in AMOUNTS and not (one.per or one.words or support(group, sheet.known)):
            found = _added(sheet, text, start, place) or _repeated(sheet, text, start, place)
            yield from [found] if found else []


def _signs(text: Masked, start: int, end: int) -> list[tuple[int, Group]]:
    """Return the figures in a stretch of a masked text, with their places."""
    signs = ((place, text.text[place]) for place in range(start, end))
    return [(place, text.group(sign)) for place, sign in signs if "\ue000" <= sign <= "\uf8ff"]


def _added(sheet: Sheet, text: Masked, start: int, place: int) -> Reckoning | None:
    """Return what the figures in front of a total come to: `A에 12억, B에 7억을 넣으니 모두 19억`."""
    drafted = text.group(text.text[place])[0]
    total = _TOTAL.search(text.text[:place])
    if total is None or bare_numbers.FULL_SCALE.match(text.text, place + 1):
        return None  # `합계 100점 만점` is what can be had
    if total["word"] in _OF_EACH and (drafted.bound or _EACH_ONE.match(text.text, place + 1)):
        return None  # `모두 3억 원을 넘어요` is told of each
    here = _parts(sheet, text, (start, place), drafted)
    earlier = _parts(sheet, text, (0, start), drafted)
    if len(here) < _TWO and not (not here and _AT_ONCE.fullmatch(text.text[start : total.start()])):
        return None
    parts = here or earlier
    first = next((spot for spot, one in _signs(text, 0, place) if one[0] in parts), 0)
    between = [one for _, group in _signs(text, first, place) for one in group[:1] if one not in parts]
    plain = all(one.kind in _FREE or (one.kind in COUNTS and one.value == len(parts)) for one in between)
    if not _TWO <= len(parts) <= _MOST or not plain or _NO_PARTS.search(text.text[first:place]):
        return None
    others = [sum((one.value for one in (*earlier, *here)), Fraction(0)), *_with_more(sheet, parts)]
    return _weighed(drafted, parts, others)


def _parts(sheet: Sheet, text: Masked, stretch: tuple[int, int], like: Quantity) -> list[Quantity]:
    """Return the figures of a stretch that are of a total's unit, nothing where the source has not each of them."""
    found = [group for _, group in _signs(text, *stretch) if derive.pairs(group[0], like)]
    found = [group for group in found if group[0].unit == like.unit and group[0].kind == like.kind]
    stated = all(support(group, sheet.known) and group[0].role != "from" for group in found)
    return [group[0] for group in found] if stated else []


def _with_more(sheet: Sheet, parts: Sequence[Quantity]) -> Iterator[Fraction]:
    """Yield what the parts come to with others of the source that the draft leaves out."""
    mine = sum((one.value for one in parts), Fraction(0))
    told = {one.value for one in parts}
    more = {one.value for one in sheet.known.operands if derive.pairs(one, parts[0]) and one.unit == parts[0].unit}
    more -= told
    for number in range(1, len(more) + 1 if len(more) <= _MOST else _TWO):
        yield from (mine + sum(some) for some in combinations(more, number))


def _weighed(drafted: Quantity, parts: Sequence[Quantity], others: Sequence[Fraction]) -> Reckoning | None:
    value = sum((one.value for one in parts), Fraction(0))
    step = " + ".join(shown(one.value) for one in parts)
    if derive.meets(drafted, value):
        return Reckoning(drafted, value, step, holds=True, advise=True)
    loose = drafted.approximate or any(one.approximate or one.bound for one in parts)
    if any(_tells(drafted, one) for one in (value, *others)) or (
        loose and abs(drafted.value - value) <= value * _ROUGHLY
    ):
        return None
    return Reckoning(drafted, value, step, holds=False, named=True)


def _tells(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure may tell a value, if not to its last digit."""
    return derive.meets(drafted, value) or abs(drafted.value - value) <= value * _SLACK


def _repeated(sheet: Sheet, text: Masked, start: int, place: int) -> Reckoning | None:
    """Return how many there are of which each place has so many: `한 곳에 8,000개씩 들어가니 세 곳이면 2만 4,000개`."""
    drafted = text.group(text.text[place])[0]
    parts = [
        (spot, group[0])
        for spot, group in _signs(text, start, place)
        if derive.pairs(group[0], drafted) and group[0].unit == drafted.unit and group[0].value > _TEN
    ]
    if len(parts) != 1 or not support(text.group(text.text[parts[0][0]]), sheet.known):
        return None
    spot, each = parts[0]
    lead = _FOR_EACH.search(text.text[start:spot])
    if lead is None or (lead["one"] and text.group(lead["one"])[0].value != 1):
        return None
    between = text.text[spot + 1 : place]
    if not _SO.search(between) or "보다" in between or any(sign in between for sign in ".!?"):
        return None
    times = _times(text, place, between, each)
    if not times or drafted.bound or drafted.value <= each.value:
        return None
    named, values = times
    if any(_tells(drafted, each.value * one) for one in values):
        return None
    return Reckoning(drafted, each.value * named, f"{shown(each.value)} * {shown(named)}", holds=False, named=True)


def _times(text: Masked, place: int, between: str, each: Quantity) -> tuple[Fraction, set[Fraction]] | None:
    """Return how many places the draft speaks of, and all numbers by which it may count."""
    told = [group[0] for _, group in _signs(text, 0, place) if group[0] is not each]
    counts = [one.value for one in told if one.kind in COUNTS and 1 < one.value < 10_000 and one.value.denominator == 1]
    if any(one.kind not in COUNTS | _FREE for one in told) or not counts:
        return None
    split = list(_PART.finditer(text.text[:place]))
    if split:
        if _NOW.search(between):
            part = text.group(split[-1]["part"])[0].value
            return part, {part}
        if _ALL_OF_THEM.search(between) or _REST.search(between):
            return None
    lengths = {Fraction(number) for word, numbers in _LENGTHS if word in between for number in numbers}
    pairs = list(combinations(counts, 2))
    made = {value for one, other in pairs for value in (one * other, one + other, abs(one - other))}
    return counts[-1], {*counts, *made, *lengths, *(one * length for one in counts for length in lengths)}
