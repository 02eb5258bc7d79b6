"""A part in words of a whole that the draft names with its figure: `순이익은 13억 달러, 매출의 4분의 1`, `6,400원이던 작년의 3분의 1`.

What the part is of is said outright, so two figures of the source that happen to give it prove nothing.
"""

from fractions import Fraction
from itertools import pairwise

from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_NAMED = deferred(r"(?:으로|로|은|는)?,?\s(?P<whole>[가-힣]{2,8})의\s(?:약\s|거의\s|무려\s)?")
_AS_IT_WAS = deferred(r"(?:이?던|이었던|였던)\s(?:[가-힣\d]{1,8}\s){0,2}[가-힣\d]{1,8}의\s(?:약\s|거의\s|무려\s)?")
_SENTENCE = deferred(r"[.!?]\s")
_BACK = deferred(r"(?:That|This|These|Those|They)\b|[이그](?:는|것은|들은|중)? ")
_FAR = Fraction(15, 100)


def refuted(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return what the part and the whole that a share in words is told of come to, where that is far from it."""
    if drafted.kind != "times" or not drafted.words or drafted.per or not 0 < drafted.value < 1:
        return None
    found = _whole_named(sheet, drafted) or _whole_as_it_was(sheet, drafted)
    if found is None:
        return None
    ways = list(parts_told.ways(sheet.claim.text, drafted, *found))
    close = any(
        parts_told.fits(sheet.claim.text, drafted, one.value) or abs(one.value - drafted.value) <= _FAR * drafted.value
        for one in ways
    )
    return None if close else ways[0]


def of_another(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return what a part and its whole come to, where the share told of them is one that the source tells of something else, not in the sentence of the part nor in `That is …` behind it."""
    found, proof = _whole_named(sheet, drafted), refuted(sheet, drafted)
    if found is None or proof is None or parts_told.proved(sheet, drafted):
        return None
    of_it = support((found[1],), sheet.known)
    of_it += [two.id for one, two in pairwise(sheet.claim.evidence) if one.id in of_it and _BACK.match(two.text)]
    return None if set(of_it) & set(support((drafted,), sheet.known)) else proof


def _whole_named(sheet: Sheet, drafted: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return the whole and the part of `순이익은 13억 달러, 매출의 4분의 1`, where the draft has told one figure of that name before."""
    text = sheet.claim.text
    parts = [one for one in _told(text, sheet) if one.span[1] <= drafted.span[0]][-1:]
    match = _NAMED.fullmatch(text, parts[0].span[1], drafted.span[0]) if parts else None
    if match is None:
        return None
    part, earlier = parts[0], f"{sheet.before} {text[: parts[0].span[0]]}"
    alike = [one for one in _told(earlier, sheet) if (one.kind, one.unit) == (part.kind, part.unit)]
    wholes = [one for one in alike if match["whole"] in f"전체 {_clause(earlier, one)}"]
    one = wholes[0] if len(wholes) == len(alike) == 1 else None
    return (one, part) if one and one.value > part.value else None


def _whole_as_it_was(sheet: Sheet, drafted: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return the whole and the part of `3,200원이에요. 6,400원이던 작년의 3분의 1`, where the draft tells no other figure of the kind."""
    text = sheet.claim.text
    mine = [one for one in _told(text, sheet) if one.span[1] <= drafted.span[0]]
    if not mine or not _AS_IT_WAS.fullmatch(text, mine[-1].span[1], drafted.span[0]):
        return None
    whole = mine[-1]
    others = [one for one in (*_told(sheet.before, sheet), *mine[:-1]) if derive.pairs(one, whole)]
    return (whole, others[0]) if len(others) == 1 and others[0].value < whole.value else None


def _clause(text: str, one: Quantity) -> str:
    """Return the sentence of a text up to a figure in it."""
    return _SENTENCE.split(text[: one.span[0]])[-1]


def _told(text: str, sheet: Sheet) -> list[Quantity]:
    """Return the amounts of a text of the draft that the source states, by their places."""
    groups = [group for group in quantities.readings(text, "ko") if group[0].kind in MEASURES]
    return [group[0] for group in groups if support(group, sheet.known)]
