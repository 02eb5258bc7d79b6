"""A step left over from an old wording: its figures give the new figure too, in another way, and the sentence is not judged by the old one.

An editor who makes `84% 내려갔어요` into `6분의 1이 채 안 돼요` leaves the arithmetic beside the citation as it was. Only an operation over the
very figures of that step, over those that the sentence tells or over those of one cited sentence that it speaks of makes it such a wording:
what is near what the old step comes to is a slip.
"""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Evidence, Flag
from pipeline.check.declared_steps import step_units, undeclared
from pipeline.check.figures import told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import overlooked
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import arithmetic
from pipeline.text.quantities import Quantity

_SLIP = Fraction(5, 4)  # times: nearer to what the old step comes to, a figure is a wrong one


def told_anew(sheet: Sheet, group: Group, old: str) -> Flag | None:
    """Return the advice to write the step of a figure in the place of an old one, where that is left over."""
    claim = sheet.claim
    for drafted in group:
        for step in _others(sheet, drafted, old):
            new = undeclared.offered(claim, drafted, step, sheet.before)
            if new and new != old:
                message = say("check.left_over", text=drafted.text, old=old, step=new)
                return Flag(
                    "number-undeclared", "warn", drafted.span, message, claim.ids, 0.9, _mended(sheet, old, new)
                )
    return None


def _others(sheet: Sheet, drafted: Quantity, old: str) -> Iterator[str]:
    """Yield the operations that come to a figure exactly, over the figures of an old step or those that the sentence tells."""
    low, high = sorted((step_units.result(sheet.claim, drafted, old)[0], drafted.value))
    if high < low * _SLIP:
        return
    here = [one for place in sheet.stated for one in place]
    numbers = arithmetic.compute(old).operands
    theirs = [one for _, one in sheet.known.figures if one.value in numbers]
    mine = [one for one in told_figures.told(sheet, drafted) if one in here]
    beside = [[one for name, one in sheet.known.figures if name == each.id] for each in _spoken_of(sheet)]
    for figures in (theirs, mine, *beside):
        yield from (step for step in undeclared.over(drafted, figures) if overlooked.counted(step))


def _spoken_of(sheet: Sheet) -> Iterator[Evidence]:
    """Yield the cited sentences that have words of the sentence, and so may tell what it speaks of."""
    for one in sheet.claim.evidence:
        if any(each.key[0] not in "=#~" for each in anchors.shared(one.text, one.language, sheet.claim.text)):
            yield one


def _mended(sheet: Sheet, old: str, new: str) -> Fix | None:
    """Return the fix that writes a new step in the place of an old one."""
    text = sheet.claim.placed.text
    start, end = next(one.span for one in sheet.claim.placed.citations if one.step == old)
    written = text[start:end]
    mended = f"{written[: written.index('=')]}= {new}]"
    return Fix(written, mended) if text.count(written) == 1 else None
