"""A figure made of the figures that stand together in one source sentence.

A whole article has so many figures that some two of them give anything; one of its sentences has few. So an operation counts here that the
words of the draft need not spell out, if of all that the single sentences give little comes near the figure, and it is told to the digit.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import bare_numbers, chains, derive, follows, operations
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.follows import Told
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.figures.operations import Family, Result
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import joined, moved, parts_told, shared_out, weigh
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_MOST = 48
_PAIR = 2
_MANY = 10  # figures: a sentence of more is a table
_SAID = Fraction(5, 100)
"""How likely a chance hit may be where the words beside the figure name the operation."""
_UNSAID = Fraction(1, 100)
_NAMED: frozenset[Family] = frozenset({"each", "product", "holds", "ratio"})
"""Operations that nobody leaves to the reader without a word: half of 256,000 because something comes in two sizes."""


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the operation over the figures of one source sentence that gives a figure, where chance hardly would."""
    if len(sheet.places) > _MOST:
        return None
    for drafted in group:
        if drafted.per or not drafted.value > 0:
            continue
        if ends := moved.proved(sheet.claim, drafted):
            return ends
        if sure := _surest(sheet, drafted):
            return sure
        told = sheet.told(drafted)
        found = [one for text in sheet.claim.evidence for one in _results(drafted, text, told)]
        said = [one for one in found if follows.worded(drafted, one, told)]
        plain = [one for one in found if one.family not in _NAMED]
        for some, most in ((said, _SAID), (plain, _UNSAID)):
            if weigh.chance(drafted, [one.proof.value for one in some]) > most:
                continue
            for one in some:
                if weigh.meets(drafted, one.proof, told.text):
                    return one.proof
    return None


def _surest(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return the operation that gives a figure to the last digit and that hardly anything else could be meant by."""
    claim, said = sheet.claim, sheet.claim.text[: drafted.span[0]]
    texts = claim.sources
    by_text = [derive.distinct(figures(text)) for text in texts]
    lengths = [one for one in quantities.find(said, "ko") if one.kind == "duration" and not one.per]
    for place, text in enumerate(texts):
        values = [one for one in by_text[place] if one.value > 0]
        if len(values) > _MANY:
            continue
        results = (
            *joined.surest(drafted, text, values, said),
            *joined.over_length(drafted, values, lengths),
            *shared_out.other_part(drafted, text.text, values, said),
        )
        for result in results:
            if _gives(claim.text, said, drafted, result):
                return result.proof
    return None


def picked(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a length is what the draft picks to tell what something costs over it: `1년이면 모두 321달러`."""
    if drafted.kind != "duration":
        return False
    behind = [one for group in sheet.places for one in group if one.kind == "money" and one.span[0] >= drafted.span[1]]
    return any(
        result.proof.value == one.value
        for one in behind[:1]
        for text in sheet.claim.evidence
        for result in joined.over_length(one, derive.distinct(figures(text)), [drafted])
    )


def _gives(text: str, said: str, drafted: Quantity, result: Result) -> bool:
    """Return whether a result is a figure to the last digit, or as near as a part in words or a bounded rest is told."""
    if drafted.kind == "times":
        return parts_told.fits(f"{said}{drafted.text}", drafted, result.proof.value)
    bounded = result.family == "rest" and bool(drafted.bound) and len(result.of) == _PAIR
    return result.proof.value == drafted.value or (bounded and weigh.meets(drafted, result.proof, text))


def _results(drafted: Quantity, text: Evidence, told: Told) -> Iterator[Result]:
    values = [one for one in derive.distinct(figures(text)) if one.value > 0]
    if not 0 < len(values) <= _MANY:
        return
    for result in (
        *operations.results(drafted, values),
        *chains.chained(drafted, values),
        *joined.results(drafted, text, values),
    ):
        if weigh.directed(drafted, result, told):
            yield result


def figures(text: Evidence) -> Sequence[Quantity]:
    """Return the figures of a sentence, a length in two units as one."""
    whole = quantities.sums(text.text, text.language)
    lent = [*bare_numbers.of_a_whole(text.text, text.language)]
    taken = {one.span for one in lent}
    found = [one for one in quantities.find(text.text, text.language) if one.span not in taken] + lent
    parts = [one.span for one in whole]
    parts += [one.span for one in found if one.kind == "date"]  # a day of the month is no length of time
    return [
        *whole,
        *(
            one
            for one in found
            if one.kind != "date"
            and not in_name(text.text, one)
            and not any(a <= one.span[0] and one.span[1] <= b for a, b in parts)
        ),
    ]
