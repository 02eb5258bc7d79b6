"""Plain steps over one source sentence that a writer takes without a word for them: two shares of two who are named, 2% of 500 attempts.

Each is read from how the source sentence is built: `38% and 17%`, `$60 million and $45 million respectively`, `1,200 watts, 200 more than its
predecessor`, `twice Harrow's number`; or from how the draft is: `500번 중 10번`, `절반 이상인 55%`.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import sentence_steps
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_SEVERAL = deferred(
    r"[와과]\s|(?<![가-힣])(?:두|세|네) ?(?:곳|회사|나라|군데|지역|업체|고객|은행|도시)|둘|셋|합[쳐치하한계]|더[하한해]"
)
_ADDED = deferred(r"합[쳐치하한계]|더[하한해]|모두|총|통틀")
_AND = deferred(r",? and (?:about |nearly |another |roughly )?[$€£¥₩]?|[,·]?\s?(?:과|와|및)\s|[과와]\s")
_MORE_THAN = deferred(
    r" ?(?:[a-z]+ )?(?P<way>more|higher|longer|heavier|larger|less|fewer|lower|shorter|lighter|smaller) than\b"
)
_APART = deferred(r", (?:or |about |some )?")
_CHANGES = deferred(r"\s?(?:이나|나|쯤|가량|정도)?\s?(?:더|덜|많|적|높|낮|늘|줄|크|작|무거|가벼|길|짧)")
_TIMES_ITS = deferred(
    r"\b(?P<times>twice|double|triple|(?:two|three|four|five) times) (?:as (?:many|much) as |the |that of |its |their |[A-Z][\w.-]*['’]s? )"
)
_TIMES = {"twice": 2, "double": 2, "triple": 3, "two": 2, "three": 3, "four": 4, "five": 5}
_ITS = deferred(r"(?:그|이의|이곳의|그쪽의)\s?(?:약\s|거의\s)?$")
_OUT_OF = deferred(r"\s(?:중|가운데)(?:에서?)?\s(?:약\s|단\s|고작\s|불과\s)?")
_THAT_IS = deferred(
    r"\s?(?:이상|넘는|이 넘는|남짓|가까운|쯤|가량|정도)?(?:인|에 해당하는|이 넘는|을 넘는)\s(?:약\s|무려\s)?"
)
_ALL, _MOST, _ROUND = 100, 3, (5, 10)
_NEAR = Fraction(1, 10)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures that one plain step over a source sentence gives."""
    for place, group in enumerate(every):
        if support(group, sheet.known) or group[0].per:
            continue
        before, behind = every[place - 1] if place else None, every[place + 1] if place + 1 < len(every) else None
        found = next(_steps(sheet, group[0], before, behind), None)
        if found is not None:
            yield found


def _steps(sheet: Sheet, drafted: Quantity, before: Group | None, behind: Group | None) -> Iterator[Reckoning]:
    text = sheet.claim.text
    if (
        drafted.kind == "times"
        and drafted.words
        and behind
        and _THAT_IS.fullmatch(text, drafted.span[1], behind[0].span[0])
    ):
        share = behind[0].value / _ALL if behind[0].kind == "percent" else Fraction(0)
        if _told_of(drafted, share):
            yield Reckoning(drafted, share, shown(behind[0].value), holds=True)
    for each in sheet.claim.evidence:
        figures = quantities.find(each.text, each.language)
        if not sentence_steps.CHANGED.search(each.text):
            yield from _of_several(text, drafted, figures)
        yield from _of_two(text, drafted, each, figures)
        if before is not None:
            yield from _of_so_many(text, drafted, before[0], figures)
        yield from _by_so_much(text, drafted, each, figures)
        yield from _half_of_it(text, drafted, each)


def _told_of(drafted: Quantity, share: Fraction) -> bool:
    """Return whether a part in words may be told of a share: `절반 이상인 55%`."""
    if drafted.bound == "min":
        return drafted.value <= share <= drafted.value * Fraction(3, 2)
    near = _NEAR if drafted.bound or drafted.approximate else _NEAR / 4
    return abs(share - drafted.value) <= near * drafted.value


def _of_several(text: str, drafted: Quantity, figures: Sequence[Quantity]) -> Iterator[Reckoning]:
    """Yield what all shares of a sentence come to, for several who are named."""
    shares = [one for one in figures if one.kind == "percent" and not one.per]
    total = sum((one.value for one in shares), Fraction())
    several = 1 < len(shares) <= _MOST and total <= _ALL and _SEVERAL.search(text)
    if drafted.kind == "percent" and several and derive.meets(drafted, total):
        yield Reckoning(drafted, total, " + ".join(shown(one.value) for one in shares), holds=True, advise=True)


def _of_two(text: str, drafted: Quantity, each: Evidence, figures: Sequence[Quantity]) -> Iterator[Reckoning]:
    """Yield what two amounts side by side come to, where the draft adds up."""
    if drafted.kind not in MEASURES or not _ADDED.search(text):
        return
    for one, other in pairwise(one for one in figures if derive.pairs(one, drafted)):
        joined = _AND.fullmatch(each.text, one.span[1], other.span[0])
        if joined and derive.meets(drafted, one.value + other.value):
            step = f"{shown(one.value)} + {shown(other.value)}"
            yield Reckoning(drafted, one.value + other.value, step, holds=True, advise=True)


def _of_so_many(text: str, drafted: Quantity, whole: Quantity, figures: Sequence[Quantity]) -> Iterator[Reckoning]:
    """Yield how many a percentage of so many are: `500번 중 10번` for 2% of 500 attempts."""
    if (
        drafted.kind not in COUNTS
        or whole.kind not in COUNTS
        or not _OUT_OF.fullmatch(text, whole.span[1], drafted.span[0])
    ):
        return
    if (whole.words and whole.value in _ROUND) or not any(
        one.kind in COUNTS and one.value == whole.value for one in figures
    ):
        return  # `열 명 중 여섯 명` rounds a share, whatever else there are ten of
    shares = [one for one in figures if one.kind == "percent" and not one.per]
    if any(one.kind in COUNTS and one.value == whole.value - drafted.value for one in figures):
        return  # `2만 명 가운데 1,200명만 빼고`: the source counts the others, and the percentage only rounds them
    for share in shares:
        value = whole.value * share.value / _ALL
        holds = derive.meets(drafted, value)
        if not holds and derive.meets(drafted, whole.value - value):
            continue  # whether the others are meant, the words around it say
        if holds or len(shares) == 1:
            step = f"{shown(whole.value)} * {shown(share.value)}/100"
            yield Reckoning(drafted, value, step, holds=holds, advise=True)


def _by_so_much(text: str, drafted: Quantity, each: Evidence, figures: Sequence[Quantity]) -> Iterator[Reckoning]:
    """Yield by what part one is more than another, of which the source tells by how much: `1,200 watts, 200 more than its predecessor`."""
    if drafted.kind != "percent" or not _CHANGES.match(text, drafted.span[1]):
        return
    amounts = [one for one in figures if one.kind in MEASURES and not one.per]
    for one in amounts:
        for gap in (other for other in amounts if other.span[0] > one.span[1] and derive.pairs(one, other)):
            way = _MORE_THAN.match(each.text, gap.span[1])
            if not way or not _APART.fullmatch(each.text, one.span[1], gap.span[0]):
                continue
            more = way["way"] in ("more", "higher", "longer", "heavier", "larger")
            base = one.value - gap.value if more else one.value + gap.value
            if base > 0 and derive.meets(drafted, gap.value / base * _ALL):
                step = f"{shown(gap.value)} / ({shown(one.value)} {'-' if more else '+'} {shown(gap.value)}) * 100"
                yield Reckoning(drafted, gap.value / base * _ALL, step, holds=True, advise=True)


def _half_of_it(text: str, drafted: Quantity, each: Evidence) -> Iterator[Reckoning]:
    """Yield the part that the other one has, of whose number the source says how many times it is: `twice Harrow's number`, 그 절반."""
    if drafted.kind != "times" or not 0 < drafted.value < 1 or not _ITS.search(text[: drafted.span[0]]):
        return
    for match in _TIMES_ITS.finditer(each.text):
        many = _TIMES[match["times"].split()[0]]
        if drafted.value == Fraction(1, many):
            yield Reckoning(drafted, drafted.value, f"1/{many}", holds=True)
