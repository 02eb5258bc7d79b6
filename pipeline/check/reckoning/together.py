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
from pipeline.check.reckoning import weigh
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_MOST = 48
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


def _results(drafted: Quantity, text: Evidence, told: Told) -> Iterator[Result]:
    values = [one for one in derive.distinct(figures(text)) if one.value > 0]
    if not 0 < len(values) <= _MANY:
        return
    for result in (*operations.results(drafted, values), *chains.chained(drafted, values)):
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
