"""A share that a writer reckons of a whole told beside it, or tells in people: `스무 명 중 열아홉은` for 95%."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors, rough_shares
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told, worked_before
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_CLAUSE = deferred(r"[,;:.](?=\s|$)|\b(?:and|while|but|against|compared)\b")
_HUNDRED = deferred(r"(?<![\d,.])(?:100|백)\s?(?P<unit>명|사람|개|곳|건|번|대|팀|가구|회사|장|편)\s?(?:중|가운데)")
_ALL = 100
_TELLING = 0.7
_NEAREST, _HALF = Fraction(2, 100), Fraction(1, 2)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the share that a figure has of a told whole, or a part of a share told in people."""
    return any(
        not one.per and one.value > 0 and (_named(sheet, one) or in_people(sheet, one) or _of_the_same(sheet, one))
        for one in group
    )


def in_people(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is a part of a share told in people, `스무 명 중 열아홉은`, that a percentage of the source gives, or what it leaves."""
    text, (start, end) = sheet.claim.text, drafted.span
    for share in quantities.shares(text, "ko"):
        if not (share.span[0] <= start and end <= share.span[1]):
            continue
        values = [one.value / _ALL for _, one in sheet.known.figures if one.kind == "percent" and not one.per]
        if rough_shares.turned(text, share.span[0], [one.text for one in sheet.claim.evidence]):
            values += [1 - value for value in values]
        whole = max(
            (one.value for one in quantities.find(text, "ko") if one.span[0] == share.span[0]), default=Fraction(_ALL)
        )
        if any(abs(value - share.value) <= min(_NEAREST, _HALF / whole) for value in values):
            return True
    return False


def _of_the_same(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a count is a percentage of the source, told of the hundred that the draft has named for another: `100명 중 2명꼴 … 틱톡은 29명`."""
    if drafted.kind != "count" or drafted.bound:
        return False
    said = f"{sheet.before} {sheet.claim.text[: drafted.span[0]]}"
    named = [match for match in _HUNDRED.finditer(said) if match["unit"] == drafted.unit]
    return bool(named) and any(
        one.kind == "percent" and not one.per and abs(one.value - drafted.value) <= drafted.step / 2
        for _, one in sheet.known.figures
    )


def fits(sheet: Sheet, drafted: Quantity, share: Fraction) -> bool:
    """Return whether a share may be told so: a percentage, a few of so many, a part in words."""
    if drafted.kind == "percent":
        return told_figures.near(drafted, share * _ALL)
    if rough_shares.of_a_few(drafted):
        return rough_shares.near(drafted, share)
    return parts_told.fits(sheet.claim.text, drafted, share)


def _named(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is that of a figure whose source clause names what the sentence names, in a whole that the draft tells."""
    if not rough_shares.a_share(drafted):
        return False
    figures = [*told_figures.told(sheet, drafted), *(one.figure for one in worked_before.before(sheet, drafted))]
    wholes = [one for one in figures if one.kind in AMOUNTS]
    return any(
        fits(sheet, drafted, part.value / whole.value)
        for one in sheet.claim.evidence
        for part in _shared(sheet, one)
        for whole in wholes
        if derive.pairs(part, whole) and 0 < part.value < whole.value
    )


def _shared(sheet: Sheet, one: Evidence) -> Iterator[Quantity]:
    """Yield the figures of a source sentence in whose clause a telling word of the draft stands."""
    found = [each for each in quantities.find(one.text, one.language) if each.kind in AMOUNTS]
    if not found:
        return
    ends = [0, *(match.end() for match in _CLAUSE.finditer(one.text)), len(one.text)]
    spans = [
        span
        for anchor in anchors.shared(one.text, one.language, sheet.claim.text)
        if anchor.key[0] not in "=#" and anchor.weight >= _TELLING
        for span in anchor.source
    ]
    for each in found:
        start = max(end for end in ends if end <= each.span[0])
        end = min(end for end in ends if end >= each.span[1])
        if any(start <= span[0] and span[1] <= end for span in spans):
            yield each
