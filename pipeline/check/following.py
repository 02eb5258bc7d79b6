"""Figures that no cited sentence states and no word points to, but that the figures of the draft give: the last look before a finding."""

from collections.abc import Sequence
from itertools import combinations

from pipeline.check import derive, follows, lapses
from pipeline.check.claims import Flag
from pipeline.check.pool import support
from pipeline.check.sheet import Group, Sheet
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.quantities import Quantity


def elapsed(sheet: Sheet, group: Group) -> bool:
    """Return whether a length lies between two times that the draft or its sources tell, or a day is where a length leads to."""
    told = sheet.told(group[0])
    times = [one for one in (*told.stated, *told.operands) if one.kind in ("date", "weekday")]
    lengths = [one for some in sheet.stated for one in some if one.kind == "duration"]
    earlier = [
        one for one in quantities.find(sheet.before, "ko") if one.kind == "duration" and support((one,), sheet.known)
    ]
    return any(
        (not told.left and lapses.between(one, times))
        or lapses.leads(told.text, one, times, lengths)
        or lapses.leads(told.before, one, times, earlier)
        for one in group
        if one.kind in ("duration", "date")
    )


def frames(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is only what another is told for: `한 달에 20달러` of 240 a year, `100원을 팔면 18원`."""
    place = sheet.places.index(group)
    behind = [one for other in sheet.places[place + 1 :] for one in other]
    told = sheet.told(group[0])
    if follows.framing(group[0], behind, told):
        return True
    return any(follows.per_hundred(group[0], other[0], told) for other in sheet.places[place + 1 : place + 2])


def following(sheet: Sheet, group: Group) -> derive.Proof | None:
    """Return the operation that gives a figure: alone, or as a part of the round number before it."""
    place = sheet.places.index(group)
    for drafted in group:
        told = sheet.told(drafted)
        if found := follows.proof(drafted, told):
            return found
        for base in sheet.places[max(0, place - 1) : place]:
            if hundred := follows.per_hundred(base[0], drafted, told):
                return hundred
    return None


def refuted(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that a length is not what lies between the two times that the draft tells it between."""
    told = sheet.told(group[0])
    times = [one for one in told.stated if one.kind == "date"]
    for drafted in group:
        if found := lapses.refuted(told.text, drafted, times):
            step, length = found
            topic, result = josa.attach(drafted.text, "은/는"), josa.attach(length, "이에요/예요")
            message = say("check.refuted", topic=topic, step=step, result=result)
            return Flag("arithmetic", "block", drafted.span, message, sheet.claim.ids, 0.8)
    return None


def compound(sheet: Sheet, length: Quantity, operands: Sequence[Quantity]) -> bool:
    """Return whether a length in two units is what lies between two lengths, or two times, that the draft tells."""
    if elapsed(sheet, (length,)):
        return True
    told = [
        one
        for text in (sheet.claim.text, sheet.before)
        for one in (*quantities.sums(text, "ko"), *quantities.find(text, "ko"))
    ]
    said = {one.value for one in told if one.kind == "duration" and one.span != length.span}
    both = [one.value for one in operands if one.kind == "duration" and one.unit == length.unit and one.value in said]
    return any(length.value in (abs(one - other), one + other) for one, other in combinations(both, 2))
