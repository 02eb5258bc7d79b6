"""The figures that a draft tells in its sentence and in those beside it, as the source has them, to reckon with."""

from fractions import Fraction
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures import decades, derive, rounds
from pipeline.check.figures.pool import Pool, pool, support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.nearness import movable
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF_THESE = deferred(r"(?:그|이) ?(?:중|가운데)")
_LEFT_OUT = frozenset({"date", "weekday", "time", "quarter", "ordinal", "relative", "version"})


def told(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the figures told beside one that the source states, if only roundly, the nearest sentence first."""
    texts = (sheet.claim.text, sheet.before, sheet.claim.after)
    gone = gone_before(sheet)
    found = [
        group[0]
        for text in texts
        for group in quantities.readings(text, "ko")
        if (text is not sheet.claim.text or group[0].span != drafted.span)
        and not (text is sheet.before and group[0].value in gone)
        and _stated(sheet, text, group)
        and not (group[0].kind == "number" and movable.label(text, group[0]))
    ]
    return [one for one in derive.distinct(found) if one.value > 0 and one.kind not in _LEFT_OUT and not _single(one)]


def gone_before(sheet: Sheet) -> set[Fraction]:
    """Return what there was before the change that the sentence before tells, where a sentence is about what there is: `그중 3,000억 달러`."""
    if not _OF_THESE.match(sheet.claim.text):
        return set()
    return {one.value for one in quantities.find(sheet.before, "ko") if one.role == "from"}


def _single(one: Quantity) -> bool:
    """Return whether a figure only says `한 번에`, `한 대`: nothing is reckoned with it."""
    return one.kind in ("count", "number") and one.words and one.value == 1


def known(sheet: Sheet) -> Pool:
    """Return the figures of the cited sentences, or of the whole text that a sentence may be of where it cites none."""
    claim = sheet.claim
    return sheet.known if claim.cited or not claim.context else _pool(tuple(claim.context))


@lru_cache(maxsize=64)
def _pool(texts: tuple[Evidence, ...]) -> Pool:
    return pool(texts)


def _stated(sheet: Sheet, text: str, group: Group) -> bool:
    return bool(support(group, known(sheet))) or decades.told(text, group, sheet.known) or _roundly(sheet, group)


def _roundly(sheet: Sheet, group: Group) -> bool:
    return rounds.silent(sheet, group) is not None


def near(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure that a writer reckons is told of a value: on the right side of it where it is bounded, to its last digit else."""
    away, last = value - drafted.value, compare.round_step(drafted)
    if drafted.bound == "min" and not drafted.approximate:
        return 0 <= away < min(last, drafted.value / 4) or derive.meets(drafted, value)
    if drafted.bound == "max":
        return 0 <= -away < min(last, drafted.value / 8) or derive.meets(drafted, value)
    return abs(away) <= min(last / 2, drafted.value / (10 if drafted.approximate else 40))


def width(drafted: Quantity) -> Fraction:
    """Return how far apart the values lie of which a figure is told: what `near` takes, from end to end."""
    return 2 * min(compare.round_step(drafted) / 2, drafted.value / (10 if drafted.approximate else 40))
