"""Figures that no cited sentence states and no word points to, but that the figures of the draft give: the last look before a finding."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from pipeline.check.claims import Flag
from pipeline.check.figures import derive, follows
from pipeline.check.figures.follows import odds
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import among
from pipeline.check.sums_beside import supposed
from pipeline.check.times import lapses, reckoned_lengths
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.quantities import Quantity

_MOST = 48
_RANKED = frozenset({"percent", "money", "count"})


def _crowded(sheet: Sheet) -> bool:
    """Return whether a sentence or its sources have so many figures that some operation gives anything."""
    return len(sheet.places) > _MOST or len(sheet.known.operands) > _MOST


def frames(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is only what another is told for: `한 달에 20달러` of 240 a year, `100원을 팔면 18원`."""
    if _crowded(sheet):
        return False
    place = sheet.places.index(group)
    behind = [one for other in sheet.places[place + 1 :] for one in other]
    told = sheet.told(group[0])
    if (
        _placed(group[0], told)
        or follows.framing(group[0], behind, told)
        or among.holds(told.text, group[0].span, told)
        or supposed.frames(told.text, group)
        or odds(group[0], told)
    ):
        return True
    return any(follows.per_hundred(group[0], other[0], told) for other in sheet.places[place + 1 : place + 2])


def _placed(drafted: Quantity, told: follows.Told) -> bool:
    """Return whether a sentence without figures of its own calls by its place one of those that the sentence before tells: `1위가 2위의 두 배`."""
    if drafted.kind != "ordinal" or any(one.kind == "ordinal" for one in told.operands) or not told.before:
        return False
    here = {one.kind for one in quantities.find(told.text, "ko")}
    ranked = Counter(one.kind for one in told.stated if one.kind in _RANKED)
    return not here & _RANKED and 0 < drafted.value <= max(ranked.values(), default=0)


def following(sheet: Sheet, group: Group) -> derive.Proof | None:
    """Return the operation that gives a figure: alone, or as a part of the round number before it."""
    if _crowded(sheet):
        return None
    place = sheet.places.index(group)
    for drafted in group:
        told = sheet.told(drafted)
        if found := follows.proof(drafted, told) or follows.proof(drafted, sheet.reckoned(drafted)):
            return found
        for base in sheet.places[max(0, place - 1) : place]:
            if hundred := follows.per_hundred(base[0], drafted, told):
                return hundred
    return None


def refuted(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that a length is not what lies between the two times that the draft tells it between."""
    told = sheet.told(group[0])
    times = [one for one in told.stated if one.kind in ("date", "time")]
    for drafted in group:
        if found := lapses.refuted(told.text, drafted, times):
            step, length = found
            topic, result = josa.attach(drafted.text, "은/는"), josa.attach(length, "이에요/예요")
            message = say("check.refuted", topic=topic, step=step, result=result)
            return Flag("arithmetic", "block", drafted.span, message, sheet.claim.ids, 0.8)
    return None


def compound(sheet: Sheet, length: Quantity, operands: Sequence[Quantity]) -> bool:
    """Return whether a length in two units is what lies between two lengths, or two times, that the draft tells."""
    if reckoned_lengths.told(sheet, length):
        return True
    told = [
        one
        for text in (sheet.claim.text, sheet.before, sheet.claim.after)
        for one in (*quantities.sums(text, "ko"), *quantities.find(text, "ko"))
    ]
    said = {one.value for one in told if one.kind == "duration" and one.span != length.span}
    both = [one.value for one in operands if one.kind == "duration" and one.unit == length.unit and one.value in said]
    return any(length.value in (abs(one - other), one + other) for one, other in combinations(both, 2))
