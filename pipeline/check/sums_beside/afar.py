"""What an editor reckons from figures that stand far apart in a whole article: the sum of three rounds of cuts, one rack held against another.

A draft of a long source tells such a figure without those it is made of. It stands where the sentences that have the operands share
words with the draft, where the words beside it name the operation or the draft tells an operand, and where it is no slip of a figure
that the source has: one digit of it, or its size. Of 234 wrong figures of whole articles that rule lets one pass.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from pipeline.check import anchors, compare, ledger, retold
from pipeline.check.claims import ON_FIGURES, Claim, Evidence, Flag
from pipeline.check.figures import bare_numbers, carried, derive, follows, operations
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.follows import Told
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.figures.operations import Result
from pipeline.check.figures.reckonings import HELD_UP
from pipeline.check.reckoning import weigh
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, VALUES, Quantity

_TELLING, _SENTENCES = 0.35, 6
_SHARES = frozenset({"percent", "times"})
_MOST = 14  # figures of the sentences that are held together
_SMALL, _LARGE = 10, 100
_FEW_DIGITS = 2
_HOMES = 3
_PLACES = 4
_AMOUNTS = frozenset({"money", "count", "number", "size", "points"})
_REST = deferred(r"나머지|남은|그 밖|그 외")
_BEFORE_REST = 16


def reckoned(flags: Sequence[Flag], whole: Claim, before: str) -> list[Flag]:
    """Return the flags of a claim on a long source, those figures that follow from it told as undeclared ones."""
    return [_weighed(flag, whole, before) if _wrong_figure(flag) else flag for flag in flags]


def _wrong_figure(flag: Flag) -> bool:
    return flag.severity == "block" and flag.kind in ON_FIGURES and flag.sure != HELD_UP


def _weighed(flag: Flag, whole: Claim, before: str) -> Flag:
    drafted = [one for one in quantities.find(whole.text, "ko") if one.span == flag.span and one.value > 0]
    if drafted and drafted[0].kind in VALUES and _by_told(flag, drafted[0], whole, before):
        return Flag("number-undeclared", "warn", flag.span, say("check.converted", text=drafted[0].text), (), 0.5)
    for one in drafted:
        found = _proof(one, whole, before) or (_gap_beside(one, whole, before) if one.kind in _AMOUNTS else None)
        if found:
            message = say("check.undeclared", text=one.text, step=found.step)
            return Flag("number-undeclared", "warn", flag.span, message, (), 0.6)
    return flag


def _gap_beside(drafted: Quantity, whole: Claim, before: str) -> Proof | None:
    """Return the difference that a figure is to its last digit, of two figures of neighbouring sentences like the draft, where its words name one.

    Whatever a sentence further away has, and however like that is: 24 degrees are 94 less 70.
    """
    for pair in _neighbours(whole, before):
        figures = [one for text in pair for one in _operands(text, drafted) if derive.pairs(one, drafted)]
        told = Told(whole.text, (), tuple(figures), (), before, tuple(one.text for one in pair))
        for result in operations.results(drafted, figures):
            exact = result.family == "gap" and result.proof.value == drafted.value
            if exact and weigh.directed(drafted, result, told) and follows.worded(drafted, result, told):
                return result.proof
    return None


def _neighbours(whole: Claim, before: str) -> Iterator[tuple[Evidence, ...]]:
    """Yield the sentences most like the draft, each with the one before it and with the one after it."""
    order = {one.id: number for number, one in enumerate(whole.evidence)}
    starts = [order[one.id] + shift for one in islice(_near(whole, before), _PLACES) for shift in (-1, 0)]
    for start in dict.fromkeys(starts):
        if 0 <= start < len(whole.evidence) - 1:
            yield whole.evidence[start : start + 2]


def _by_told(flag: Flag, drafted: Quantity, whole: Claim, before: str) -> bool:
    """Return whether the sentences alone that state what the draft tells besides give a figure, by any rule for a short source."""
    told = [one for text in (whole.text, before) for one in quantities.find(text, "ko") if one.text != drafted.text]
    homes = [
        one
        for one in whole.evidence
        if any(compare.same(mine, other) for mine in told for other in quantities.find(one.text, one.language))
    ]
    if not homes or len(homes) > _HOMES:
        return False
    figures = [figure for one in homes for figure in quantities.find(one.text, one.language)]
    near = replace(whole, evidence=tuple(homes))
    return not weigh.slip(drafted, figures) and not any(
        one.span == flag.span and one.severity == "block" for one in ledger.numbers(near, (), before)
    )


def _proof(drafted: Quantity, whole: Claim, before: str) -> Proof | None:
    """Return the operation that gives a figure, if the words beside it, or an operand that the draft tells, speak for it."""
    figures = _figures(drafted, whole, before)
    mine = [one for text in (whole.text, before) for one in quantities.find(text, "ko") if one.text != drafted.text]
    if proof := _remainder(drafted, figures, mine, whole.text[: drafted.span[0]]):
        return proof
    told = Told(whole.text, (), tuple(figures), (), before, tuple(one.text for one in whole.evidence))
    if proof := _exact(drafted, figures, told, mine):
        return proof
    if not figures or weigh.slip(drafted, figures):
        return None
    for result in operations.results(drafted, figures):
        if weigh.meets(drafted, result.proof, whole.text) and weigh.directed(drafted, result, told):
            tells = [_tells(one, mine) for one in result.of]
            if _likely(drafted, result, tells, worded=follows.worded(drafted, result, told)):
                return result.proof
    return None


def _exact(drafted: Quantity, figures: Sequence[Quantity], told: Told, mine: Sequence[Quantity]) -> Proof | None:
    """Return the operation that gives a figure to its last digit: of two digits where the draft tells all that it is made of, else of three."""
    digits = operations.digits(drafted)
    if digits < _FEW_DIGITS or drafted.kind not in ("money", "count", "number", "size"):
        return None
    for result in operations.results(drafted, figures):
        tells = [_tells(one, mine) for one in result.of]
        others = [one for one in mine if derive.pairs(one, drafted) and one not in result.of]
        enough = all(tells) or (any(tells) and digits > _FEW_DIGITS and not others)
        if enough and result.proof.value == drafted.value and weigh.directed(drafted, result, told):
            return result.proof
    return None


def _remainder(drafted: Quantity, figures: Sequence[Quantity], mine: Sequence[Quantity], before: str) -> Proof | None:
    """Return what is left of a whole that the source has, all that the draft gives away before taken off: `나머지 3,000만 달러`."""
    if not _REST.search(before[-_BEFORE_REST:]):
        return None
    parts = [one for one in derive.distinct(mine) if derive.pairs(one, drafted) and one.value != drafted.value]
    taken = sum((one.value for one in parts), Fraction())
    whole = next(
        (one for one in figures if parts and derive.pairs(one, drafted) and one.value - taken == drafted.value), None
    )
    if whole is None:
        return None
    return Proof("-".join(derive.shown(one.value) for one in (whole, *parts)), drafted.value)


def _tells(one: Quantity, mine: Sequence[Quantity]) -> bool:
    """Return whether the draft tells an operand."""
    return any(other.value == one.value and (other.kind == one.kind or derive.pairs(one, other)) for other in mine)


def _likely(drafted: Quantity, result: Result, tells: Sequence[bool], *, worded: bool) -> bool:
    """Return whether an operation is meant: by what is told of it, and how easily figures give another by chance."""
    if drafted.value < _SMALL and drafted.kind in ("count", "number") and result.family != "each":
        return all(tells) or (any(tells) and result.family == "sum")
    if result.family in ("share", "change") and not any(tells):
        return worded and all(one.value >= _LARGE for one in result.of)
    if worded:
        return True
    if result.family == "ratio":
        return any(tells) and drafted.value < 1
    return any(tells) and result.family in ("gap", "sum", "product", "rest", "share")


def _figures(drafted: Quantity, whole: Claim, before: str) -> list[Quantity]:
    """Return the figures that an operation could be made of, from the sentences that share the most words with the draft."""
    found: list[Quantity] = []
    lent = list(carried.carried(whole.evidence))
    for one in _near(whole, before):
        own = [*_operands(one, drafted), *(each for name, each in lent if name == one.id and _fits(each, one, drafted))]
        if len(derive.distinct([*found, *own])) <= _MOST:
            found += own
    return found


def _operands(one: Evidence, drafted: Quantity) -> list[Quantity]:
    """Return the figures of a sentence that an operation for a figure could be made of."""
    found = (*quantities.find(one.text, one.language), *quantities.sums(one.text, one.language))
    return [each for each in found if _fits(each, one, drafted)]


def _fits(figure: Quantity, one: Evidence, drafted: Quantity) -> bool:
    return (
        figure.value > 0
        and (figure.kind in _SHARES or drafted.kind not in MEASURES or derive.pairs(figure, drafted))
        and figure.kind in VALUES
        and not (figure.per and figure.words)
        and not in_name(one.text, figure)
        and not bare_numbers.FULL_SCALE.match(one.text, figure.span[1])
        and not _is_year(figure)
    )


def _is_year(one: Quantity) -> bool:
    return one.kind == "number" and one.value.denominator == 1 and 1900 <= one.value <= 2099 and "," not in one.text


def _near(whole: Claim, before: str) -> Iterator[Evidence]:
    """Yield the sentences that share a telling word with the draft, those first that share the most."""
    rarity = retold.rarity(whole.evidence)
    scored = []
    for number, one in enumerate(whole.evidence):
        keys = {
            anchor.key
            for text in (whole.text, before)
            for anchor in anchors.shared(one.text, one.language, text)
            if text and anchor.draft and (anchor.key[0] != "=" or anchor.key[1:2] in "ymd")
        }
        score = sum(rarity.get(key, 1.0) for key in keys)
        if score >= _TELLING:
            scored.append((-score, number))
    yield from (whole.evidence[number] for _, number in sorted(scored)[:_SENTENCES])
