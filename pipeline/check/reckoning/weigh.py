"""The last look before a figure is blocked: which operation gives it, and how likely that is chance.

Every figure is some operation of a few others if one looks at enough of them. So what counts is how many results come near it, and how
exactly it is told: a figure of three digits that one of four results hits is proved, one of a single digit by none of forty.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from pipeline.check.figures import chains, derive, follows, operations
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.follows import Told
from pipeline.check.figures.operations import Family, Result
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MOST = 48
_FEW = 10
_MANY = 14  # figures: of more some two give anything
_CHANCE = Fraction(5, 100)
"""How likely a chance hit may be where the draft tells, or the operation uses, all that the figure could be meant for."""
_CHANCE_SAID = Fraction(7, 100)
"""How likely it may be where, besides, the words beside the figure name the operation."""
_CHANCE_TOLD = Fraction(10, 100)
"""How likely it may be where the words beside the figure name the operation and the draft tells all that it is made of."""
_CHANCE_LEFT = Fraction(1, 100)
_NEAR = 2
_PAIR = 2
_SLIGHTLY = 50  # one part in so many
_HALF = Fraction(1, 2)  # `두 배 넘게` is less than two and a half times
_WORDS = Fraction(2, 100)
"""How far apart two shares may be that are told with one word."""
_UNEVEN: frozenset[Family] = frozenset({"part", "change"})
_EXACT = Fraction(1, 4)
"""How much less likely chance gives a figure to the last digit, where the operation seldom comes out even."""
_ABOUT = deferred(r"\s?(?:원|달러|명|개|건)?\s?(?:꼴|쯤|가량|정도|안팎)")
_OF_ALL = deferred(r"전체의?\s|모두의\s|합계의\s")
_OUT_OF = deferred(r"\s?(?:중|가운데)(?:에서?)? ")
_OF_WHICH = deferred(r"[^.;\d]{0,24}? of (?:which|whom|them)\b")
_APART = deferred(r"차이|격차|간격|차는|차가")
_MORE = deferred(r"\s?(?:어?치|꼴)?(?:이|가|을|를)?\s?(?:(?:조금|살짝|훌쩍)\s)?(?:남짓|넘|웃[돌도돈]|여(?![가-힣]))")


@dataclass(frozen=True, slots=True)
class _Standing:
    """What an operation comes to; whether the draft tells all it is made of, and whether nothing the figure could be meant for is left.

    A figure of the source that the drafted one stands in the place of is no operand that one is reckoned with: it is left.
    """

    result: Result
    told: bool
    all: bool


def weighed(sheet: Sheet, group: Group) -> Proof | None:
    """Return the operation that gives a figure, where chance hardly would."""
    if len(sheet.places) > _MOST or len(sheet.known.operands) > _MOST:
        return None
    for drafted in group:
        if drafted.per or not drafted.value > 0:
            continue
        told = _told(sheet, drafted)
        for rate in follows.rates(drafted, told):
            if meets(drafted, rate, told.text):
                return rate
        found = list(_standing(sheet, drafted, told))
        said = [one for one in found if follows.worded(drafted, one.result, told)]
        meant = slip(drafted, [one for one in told.left if one.value != drafted.value])
        for some in (said, found):
            if meant and some is found:
                continue
            odds = chance(drafted, [one.result.proof.value for one in some])
            for one in some:
                most = _most(one, worded=some is said)
                uneven = one.result.family in _UNEVEN or (one.told and len(one.result.of) > _PAIR)
                exact = one.result.proof.value == drafted.value and uneven
                if odds * (_EXACT if exact else 1) <= most and meets(drafted, one.result.proof, told.text):
                    return one.result.proof
    return None


def _most(one: _Standing, *, worded: bool) -> Fraction:
    """Return how likely chance may be, by what speaks for the operation: the words beside the figure, what the draft tells."""
    if worded:
        return _CHANCE_TOLD if one.told else _CHANCE_SAID if one.all else _CHANCE
    return _CHANCE if one.all else _CHANCE_LEFT


def _told(sheet: Sheet, drafted: Quantity) -> Told:
    """Return what the draft tells, with the figure right before that an operation gives: 2,400분, that is 40 hours."""
    told = sheet.reckoned(drafted)
    earlier = [group for group in sheet.places if group[0].span[1] <= drafted.span[0]]
    if not earlier or earlier[-1] in sheet.stated or len(sheet.places) > _FEW:
        return told
    if weighed(sheet, earlier[-1]) is None:
        return told
    more = (earlier[-1][0],)
    return replace(told, stated=told.stated + more, operands=told.operands + more)


def meets(drafted: Quantity, proof: Proof, text: str) -> bool:
    """Return whether an operation gives a figure, to the digit told: 3,500 남짓 are 3,500 and more, less than 3,600."""
    if _MORE.match(text, drafted.span[0] + len(drafted.text)) or _MORE.search(drafted.text):
        more = _HALF if drafted.kind == "times" and drafted.words else _width(drafted)
        return drafted.value <= proof.value < drafted.value + more
    about = not drafted.words and _ABOUT.match(text, drafted.span[1])
    if about and abs(proof.value - drafted.value) <= min(last_digit(drafted) / 2, drafted.value / 16):
        return True
    if about and 0 <= proof.value - drafted.value < min(last_digit(drafted), drafted.value / _SLIGHTLY):
        return True  # 3,357 are `3,300쯤`, where the rest is left off
    return derive.proves(drafted, proof)


def _standing(sheet: Sheet, drafted: Quantity, told: Told) -> Iterator[_Standing]:
    """Yield what operations make of the figures that the draft tells, and of those that the drafted one could else be meant for."""
    figures = _figures(sheet, told)
    values = [one for one in derive.distinct(figures) if one.value > 0 and one.span != drafted.span]
    if len(values) > _MANY:
        return
    for result in (*operations.results(drafted, figures), *chains.chained(drafted, values)):
        twice = len(result.of) == 2 and result.of[0].value == result.of[1].value
        if twice and any(one in told.stated for one in result.of):
            continue
        untold = [one for one in result.of if not told.tells(one)]
        used = {(one.kind, one.value) for one in result.of}
        left = any((one.kind, one.value) not in used for one in told.left)
        meant = [one for one in untold if derive.pairs(one, drafted)]
        if len(untold) == len(result.of) and (left or len(untold) == 1):
            continue
        doubtful = bool(meant) and (left or len(meant) == 1 or result.family not in ("sum", "share"))
        if doubtful and result.family not in ("gap", "sum") and not follows.worded(drafted, result, told):
            continue
        if directed(drafted, result, told):
            yield _Standing(result, not untold and not left, not left and not doubtful)


def _figures(sheet: Sheet, told: Told) -> list[Quantity]:
    """Return the figures of the source and of the draft, lengths in two units as one."""
    source = [one for text in sheet.claim.evidence for one in quantities.sums(text.text, text.language)]
    said = [
        one for text in (told.text, told.before) for one in quantities.sums(text, "ko") if support((one,), sheet.known)
    ]
    parts = {inner for one in (*source, *said) for inner in halves(one)}
    days = {(one.span, one.text) for one in (*told.operands, *told.stated) if one.kind == "date"}
    own = [
        one
        for text in (told.text, told.before)
        for one in quantities.find(text, "ko")
        if one.kind == "duration" and one.words
    ]
    plain = [
        one
        for one in (*told.operands, *told.stated, *own)
        if (one.kind, one.value) not in parts and not (one.kind == "duration" and (one.span, one.text) in days)
    ]
    return [*source, *said, *plain]


def halves(one: Quantity) -> Iterator[tuple[str, Fraction]]:
    """Yield the two figures that a length in two units is written with."""
    for part in quantities.find(one.text, "ko" if re.search("[가-힣]", one.text) else "en"):
        yield part.kind, part.value


def directed(drafted: Quantity, result: Result, told: Told) -> bool:
    """Return whether a change in percent is reckoned from the side that its words speak of, and a share of all is one of all."""
    if drafted.role == "to" and (result.proof.gap or result.family == "gap"):
        return result.family == "gap" and _APART.search(told.text[: drafted.span[0]]) is not None
    if drafted.kind == "percent" and result.family == "share" and _OF_ALL.search(told.text[: drafted.span[0]][-12:]):
        return "+" in result.proof.step
    if result.family == "share" and "+" in result.proof.step and _among(result, told):
        return False
    if result.family != "change":
        return True
    if drafted.kind not in ("percent", "times"):
        said = f"{told.before} {told.text}"
        up, down = follows.UP.search(said), follows.DOWN.search(said)
        ways = [sign for sign, way in (("(1+", up), ("(1-", down)) if way]
        return not ways or any(sign in result.proof.step for sign in ways)
    return follows.base(drafted, result, told.text) == "right"


def _among(result: Result, told: Told) -> bool:
    """Return whether the draft, or the source, takes one of two figures out of the other, so that they are no two parts of a sum."""
    most = max(result.of, key=lambda one: one.value)
    drafted = (one for one in quantities.find(told.text, "ko") if one.value == most.value)
    return any(_OUT_OF.match(told.text, one.span[1]) for one in drafted) or any(
        _OF_WHICH.match(text, one.span[1])
        for text in told.sources
        for one in quantities.find(text, "en")
        if one.value == most.value
    )


def chance(drafted: Quantity, values: Sequence[Fraction]) -> Fraction:
    """Return how likely one of the values is hit by a figure that lies anywhere near, told as exactly as this one."""
    width, covered, end = _width(drafted), Fraction(0), Fraction(0)
    for value in sorted(value for value in values if drafted.value / _NEAR <= value <= drafted.value * _NEAR):
        covered += min(width, value + width / 2 - end)
        end = value + width / 2
    return covered / (drafted.value * (_NEAR - Fraction(1, _NEAR)))


def _width(drafted: Quantity) -> Fraction:
    """Return how far apart two values may be that are both told with the figure."""
    if drafted.kind == "times" and drafted.words:
        return _WORDS * max(Fraction(1), drafted.value)
    if not (drafted.approximate or drafted.bound):
        return drafted.step
    return max(drafted.step, min(last_digit(drafted), drafted.value / (8 if drafted.bound else 10)))


def last_digit(drafted: Quantity) -> Fraction:
    """Return the size of the last digit of a figure that is not 0."""
    digits, step = drafted.value / drafted.step, drafted.step
    while digits and digits.denominator == 1 and digits % 10 == 0:
        digits, step = digits / 10, step * 10
    return step


def slip(drafted: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether a figure is one of the source with a digit changed, two in each other's place, or of another size."""
    mine = _digits(drafted)
    for one in figures:
        if not derive.pairs(one, drafted) or one.value == drafted.value or not one.value > 0 or not drafted.value > 0:
            continue
        theirs = _digits(one)
        ratio = max(one.value, drafted.value) / min(one.value, drafted.value)
        if theirs == mine and ratio.denominator == 1:
            return True
        if len(mine) == len(theirs) and len(mine) > 1 and ratio < 10:
            differ = sum(left != right for left, right in zip(mine, theirs, strict=True))
            if differ == 1 or (differ == 2 and sorted(mine) == sorted(theirs)):
                return True
    return False


def _digits(one: Quantity) -> str:
    return f"{float(one.value):.10g}".replace(".", "").split("e")[0].strip("0")
