"""A figure that one operation gives of the few figures that its cited sentences have: what stands between two prices, both together, each one's part.

Of few figures few results can be made, so chance seldom comes upon one: a figure counts as reckoned where the words beside it name the
operation and hardly another result of that operation could be meant, or, without a word, where it is exactly a result and nothing near it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice, pairwise

from pipeline.check.figures import chains, derive, everyday, operations, told_parts
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.follows import Told
from pipeline.check.figures.operation_words import CUES, DOWN, PLAIN, UP
from pipeline.check.figures.operations import Family, Result
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import shared_out, together, weigh, worked_before
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_FEW = 9  # figures
_RIVALS = 4
"""How many results of the operation that the words name there may be."""
_CHANCE = Fraction(3, 100)
"""How likely a chance hit may be where no word names an operation, or where many results of the named one are near."""
_CHANCE_MANY = Fraction(10, 100)
"""How likely it may be at most in an article, some sentence of which has two figures that give a small number."""
_EXCERPT = 3
_BESIDE = 18
_UNSAID: frozenset[Family] = frozenset({"gap", "sum", "rest", "product", "each", "part"})
"""Operations that a writer leaves to the reader: `객실은 일흔여덟 개다` for 48 single rooms and 30 doubles."""
_TWO_DIGITS = 10
_HELD_AGAINST = "보다"
_ALL = 100
_PAIR, _LIST = 2, 3
_TENS = frozenset(10**power for power in range(1, 13))
_EACH_BEHIND = deferred(r"[^,.;\d]{0,28}\b(?:each|apiece)\b|[가-힣]{0,3}\s?씩")
_EACH_BEFORE = deferred(r"\b(?:each|every)\b(?! and\b)[^,.;\d]{0,32}$|각각[^,.\d]{0,12}$", re.IGNORECASE)
_TAKEN_OFF = deferred(r"(?:을|를|씩)?\s?(?:더 |추가로 )?(?:할인|깎아|빼[ 주준줘])| (?:off\b(?! to)|discount|rebate)")
_OF_ALL = deferred(r"전체|합|모두|총|둘|셋")
_APART = deferred(r"차이|격차|간극|간격|차액|폭[은이을도]|[가-힣] 차[는가]")
_OF_BEHIND = deferred(
    r"(?:에|이|가|도)\s?(?:채 )?(?:못 미치는|미치지 못하는|안 되는|가까운|해당하는|넘는)\s(?:약 )?(?=\d)"
)
"""What stands between a part in words and the figure that it is said to be: `절반에 못 미치는 7억 달러`."""
_ONE_OF = deferred(r"\s?(?:중|가운데)(?:에서)?\s?(?:한|하나|1)")


def plainly(sheet: Sheet, group: Group) -> Proof | None:
    """Return the operation over a few figures that gives a drafted one, where chance hardly would."""
    for drafted in group:
        if not drafted.value > 0 or (drafted.per and not everyday.ONE_IN.match(sheet.claim.text, drafted.span[1])):
            continue
        figures = [one for text in sheet.claim.evidence[:_EXCERPT] for one in together.figures(text)]
        windows = ((told, values) for told in _told(sheet, drafted) for values in _windows(sheet, drafted, told))
        named, repeated = _named_behind(sheet, drafted), tuple(operations.repeated(drafted, figures))
        for told, values in windows:
            results = (one for one in (*_results(drafted, values, told), *repeated) if _directed(drafted, one, told))
            found = [one for one in results if not worked_before.twice(sheet, drafted, one)]
            hits = [one for one in found if weigh.meets(drafted, one.proof, told.text) and _takes(one, named)]
            for one in hits:
                if _whole_list(drafted, one, values, told) or _believed(drafted, one, found, told, sheet):
                    return _spelled(one, sheet, drafted)
    return None


def _spelled(one: Result, sheet: Sheet, drafted: Quantity) -> Proof:
    """Return an operation as it can be declared: what the draft worked out before, and rounded, as its own operation."""
    step = one.proof.step
    for worked in islice(worked_before.before(sheet, drafted), _PAIR):
        if worked.figure in one.of:
            step = step.replace(derive.shown(worked.figure.value), worked.step, 1)
    return replace(one.proof, step=step)


def _named_behind(sheet: Sheet, drafted: Quantity) -> Quantity | None:
    """Return the figure right behind a part in words, which the part is said to be."""
    between = _OF_BEHIND.match(sheet.claim.text, drafted.span[1]) if drafted.kind == "times" and drafted.words else None
    return next((group[0] for group in sheet.places if between and group[0].span[0] == between.end()), None)


def _takes(one: Result, named: Quantity | None) -> bool:
    """Return whether an operation counts with a figure that the words name, if they name one."""
    return named is None or any(_same(other, named) for other in one.of)


def _told(sheet: Sheet, drafted: Quantity) -> Iterator[Told]:
    """Yield what the draft tells, with the figure right before that follows itself, and with the last two that it has worked out: so many, that cost so much."""
    told = sheet.reckoned(drafted)
    before = [group for group in sheet.places if group[0].span[1] <= drafted.span[0]]
    few = len(sheet.places) <= _FEW
    last = (before[-1][0],) if before and few and before[-1] not in sheet.stated and plainly(sheet, before[-1]) else ()
    yield replace(told, stated=(*told.stated, *last))
    worked = tuple(one.figure for one in islice(worked_before.before(sheet, drafted), _PAIR)) if few else ()
    if worked:
        yield replace(told, stated=(*told.stated, *worked))


def _believed(drafted: Quantity, one: Result, found: Sequence[Result], told: Told, sheet: Sheet) -> bool:
    """Return whether a result is what a figure is meant for, not a chance hit."""
    if drafted.kind == "times" and len(one.of) > _PAIR and not _OF_ALL.search(everyday.beside_it(drafted, told)):
        return False
    if _ONE_OF.match(told.text, drafted.span[1]) and one.family != "share":
        return False
    every = [other.proof.value for other in found]
    alike = [other.proof.value for other in _rivals(drafted, one, found) if other.family == one.family]
    worded = _worded(drafted, one, told)
    if _rest_of_told(drafted, one, told, sheet) or _of_its_own(drafted, one, sheet):
        return True
    only = len(set(alike)) == 1
    named = (worded and only) or _said_there(one, told)
    sure = named and one.proof.value == drafted.value and any(told.tells(other) for other in one.of)
    if (
        len(sheet.claim.evidence) > _EXCERPT
        and not sure
        and weigh.chance(drafted, alike if worded else every) > _CHANCE_MANY
    ):
        return False
    left = [other for other in told.left if other.value != drafted.value]
    if weigh.slip(drafted, left) and (not only or any(_scaled(drafted, other) for other in left)):
        return False
    if worded:
        most = _CHANCE_MANY if all(told.tells(other) for other in one.of) else _CHANCE
        return len(set(alike)) <= _RIVALS or weigh.chance(drafted, alike) <= most
    if one.family not in _UNSAID or drafted.kind not in MEASURES or one.proof.value != drafted.value:
        return False
    if drafted.value < _TWO_DIGITS or drafted.role or weigh.slip(drafted, left):
        return False
    spelled = any(other.words and other.kind != "times" for other in one.of)
    if one.family != "sum" and (len(one.of) > _PAIR or spelled):
        return False
    if any(other.role for other in one.of):
        return False  # the two ends of a range or of a change are no parts of a sum
    if one.family == "sum" and _HELD_AGAINST in told.text[: drafted.span[0]][-_BESIDE:]:
        return False
    return (only and one.family in ("gap", "sum")) or weigh.chance(drafted, every) <= _CHANCE


def _rest_of_told(drafted: Quantity, one: Result, told: Told, sheet: Sheet) -> bool:
    """Return whether a figure is what a part that a source tells of a whole leaves of it: `네 개는 못 이겼어요` for nine of thirteen."""
    if one.proof.value != drafted.value or len(one.of) != _PAIR or one.family not in ("gap", "rest"):
        return False
    named = PLAIN["rest"].search(everyday.beside_it(drafted, told)) is not None and told.tells(one.of[0])
    pair = tuple(other.value for other in one.of)
    return named and pair in {(whole.value, part.value) for whole, part in told_parts.parts(sheet.claim.evidence)}


def _of_its_own(drafted: Quantity, one: Result, sheet: Sheet) -> bool:
    """Return whether a part in words is the sum of all the shares that its sentence tells: `포니크(27%)와 오델린(19%)이 절반 가까이`."""
    shares = {figure.value for group in sheet.stated for figure in group if figure.kind == "percent"}
    part = drafted.kind == "times" and drafted.words and one.family == "sum"
    return part and len(shares) == len(one.of) and shares == {figure.value for figure in one.of}


def _rivals(drafted: Quantity, one: Result, found: Sequence[Result]) -> Sequence[Result]:
    """Return the results that rival one: of a part of a count the whole ones of no more figures, and those of its unit where its figures have it: points of points."""
    whole = (
        drafted.kind == "count"
        and one.family == "part"
        and one.proof.value == drafted.value
        and not drafted.approximate
    )
    if whole:
        found = [other for other in found if other.proof.value.denominator == 1 and len(other.of) <= len(one.of)]
    if not drafted.unit or any(other.unit != drafted.unit for other in one.of):
        return found
    return [other for other in found if all(figure.unit == drafted.unit for figure in other.of)]


def _whole_list(drafted: Quantity, one: Result, values: Sequence[Quantity], told: Told) -> bool:
    """Return whether a figure is what all the figures of a kind come to, which one seldom comes upon by chance: three medals, two shares."""
    alike = [other for other in values if derive.pairs(other, one.of[0]) and not other.role]
    part = drafted.kind == "times" and drafted.words
    total = sum((other.value for other in one.of), Fraction()) / (_ALL if part else 1)
    plain = one.family == "sum" and one.proof.value == total
    listed = plain and len(one.of) == len(alike) >= (_PAIR if part else _LIST)
    if (
        not listed
        or _HELD_AGAINST in told.text[: drafted.span[0]][-_BESIDE:]
        or drafted.value == max(other.value for other in alike)
    ):
        return False
    return part or (one.proof.value == drafted.value and drafted.value >= _TWO_DIGITS)


def _scaled(drafted: Quantity, other: Quantity) -> bool:
    """Return whether a figure is another one times a power of ten."""
    ratio = max(drafted.value, other.value) / min(drafted.value, other.value) if other.value > 0 else 0
    return ratio in _TENS


def _worded(drafted: Quantity, one: Result, told: Told) -> bool:
    """Return whether the words beside a figure name an operation."""
    if one.family == "share" and drafted.kind in COUNTS:
        return True  # one in so many: its words stand behind the figure
    if drafted.value >= _TWO_DIGITS and _said_there(one, told):
        return True
    beside = f"{everyday.beside_it(drafted, told)}{drafted.text if drafted.kind == 'times' else ''}"
    either = one.family in ("gap", "rest") and drafted.kind in MEASURES and len(one.of) <= _PAIR
    families: tuple[Family, ...] = ("gap", "rest") if either else (one.family,)
    return any(CUES[family].search(beside) for family in families)


def _said_there(one: Result, told: Told) -> bool:
    """Return whether the source itself says that there are so many in each, or that so much is taken off."""
    if one.family == "product":
        return any(_apiece(text, other) for text in told.sources for other in one.of)
    off = one.of[-1]
    return one.family == "gap" and any(
        text[slice(*off.span)] == off.text and _TAKEN_OFF.match(text, off.span[1]) is not None for text in told.sources
    )


def _apiece(text: str, one: Quantity) -> bool:
    """Return whether a source has so much of a figure in each of something: `Each ticket is $45`, `nine people each`."""
    start, end = one.span
    there = text[start:end] == one.text
    return there and bool(_EACH_BEHIND.match(text, end) or _EACH_BEFORE.search(text[:start]))


def _windows(sheet: Sheet, drafted: Quantity, told: Told) -> Iterator[list[Quantity]]:
    """Yield the figures of each cited sentence, of each two in a row, and of all, with what the draft tells; where they are few."""
    texts = sheet.claim.evidence
    each = [_outermost([found for found in together.figures(one) if _counts(found)]) for one in texts]
    windows = [*each, *([*one, *other] for one, other in pairwise(each))]
    for window in (*windows, [one for some in each for one in some]):
        values = [one for one in derive.distinct([*window, *_lent(window, drafted, told)]) if one.value > 0]
        if 0 < len(values) <= _FEW:
            yield values


def _outermost(figures: Sequence[Quantity]) -> list[Quantity]:
    """Return figures without the shares that are read inside another one: the `ninth` of a ninth month."""
    return [
        one
        for one in figures
        if one.kind != "times"
        or not any(
            other is not one
            and other.kind != "number"
            and other.span[0] <= one.span[0]
            and one.span[1] <= other.span[1]
            and other.span != one.span
            for other in figures
        )
    ]


def _lent(window: Sequence[Quantity], drafted: Quantity, told: Told) -> list[Quantity]:
    """Return what the draft tells in the unit that a source leaves out: `36억 엔` for `8.4 billion yen, of which 3.6 billion`."""
    whole = [one for text in (told.before, told.text) for one in quantities.sums(text, "ko")]
    parts = {part for one in whole for part in weigh.halves(one)}
    return [
        one
        for one in told.stated
        if one.span != drafted.span
        and one.kind != "number"
        and (one.kind, one.value) not in parts
        and not any(_same(one, other) for other in window)
    ]


def _counts(found: Quantity) -> bool:
    """Return whether a figure of a source is one to reckon with: no rank, no number of a name, no `one` and `single`."""
    return found.kind != "ordinal" and not (found.words and found.value == 1 and found.kind in COUNTS)


def _same(one: Quantity, other: Quantity) -> bool:
    return one.kind == other.kind and one.value == other.value


def _results(drafted: Quantity, values: Sequence[Quantity], told: Told) -> Iterator[Result]:
    yield from operations.results(drafted, values)
    if drafted.kind != "duration":
        yield from chains.chained(drafted, values)
    yield from everyday.results(drafted, values, told)
    yield from shared_out.halves(drafted, values, everyday.beside_it(drafted, told))


def _directed(drafted: Quantity, result: Result, told: Told) -> bool:
    """Return whether a change is reckoned from the side that the words beside the figure speak of."""
    beside = everyday.beside_it(drafted, told)
    up, down = UP.search(beside), DOWN.search(beside)
    if drafted.kind == "percent" and result.family != "change" and "-" in result.proof.step and (up or down):
        return False  # what is said to have risen is a change of what it was, no part of what it is
    if result.family != "change" or drafted.kind not in ("percent", "times"):
        if drafted.role == "to" and result.family == "gap":
            return (
                _APART.search(told.text[: drafted.span[0]][-_BESIDE:]) is not None
            )  # `1.80달러로 내렸다` tells where it ends
        return drafted.role == "to" or weigh.directed(drafted, result, told)
    high, low = result.of
    whole = _ALL if drafted.kind == "percent" else 1
    gap = (high.value - low.value) * whole
    return (up is not None and result.proof.value == gap / low.value) or (
        down is not None and result.proof.value == gap / high.value
    )
