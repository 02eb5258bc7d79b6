"""What the sentences next to the retold ones say: a draft holds a figure of one against that of the next (`월가 예상보다 3억 달러 많은`).

A figure next door excuses a drafted one only in a few ways: as the other side of a difference whose near side the draft tells and whose
sentence the draft names, as that of a multiple told to three digits, and as a figure that leaves the unit of the retold sentence out.
A part in words may be of what a sentence further away counts, if both count the very same things.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import anchors, compare, rough_shares
from pipeline.check.claims import ON_FIGURES, Claim, Evidence, Flag
from pipeline.check.figures import carried, derive
from pipeline.check.figures.operations import digits
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_HELD_AGAINST = deferred(
    r"보다|차이|격차|대비|비해|높|낮|많|적[은게었어]|웃[돌도돈]|밑[돌도돈]|늘|줄|올[라랐]|내[려렸린]|앞[섰서]|뒤[졌지처]"
)
_FORESEEN = deferred(r"예상|전망|추정|컨센서스|기대")
_FORESEES = deferred(
    r"\b(?:expect|forecast|estimat|predict|project|anticipat|look(?:ed|ing) for|consensus|guid(?:ed|ance))|예상|전망|추정|컨센서스"
)
_THING = deferred(r"[ -](?P<thing>[a-z]{4,}s)\b")
_GAPS = frozenset({"money", "points", "count", "number", "size", "duration"})
_MANY_DIGITS = 3
_DOUBT = 0.4


def excused(flags: Sequence[Flag], told: Claim, whole: Claim, before: str) -> list[Flag]:
    """Return the flags of a narrowed claim without those figures that the sentences before and after the retold ones explain."""
    if len(told.evidence) == len(whole.evidence):
        return list(flags)
    left = [flag for flag in flags if not (_wrong_figure(flag) and _holds(flag, told, whole, before))]
    return [replace(flag, severity="warn", sure=_DOUBT, fix=None) if _so_long(flag, whole) else flag for flag in left]


def _so_long(flag: Flag, whole: Claim) -> bool:
    """Return whether a length of time in native words, or a share in a few, stands in a sentence further away: 사흘 is told of anything that takes three days."""
    if not _wrong_figure(flag):
        return False
    drafted = [one for one in quantities.find(whole.text, "ko") if one.span == flag.span]
    return any(
        ((one.kind == "duration" and one.words and not one.bound) or rough_shares.of_a_few(one))
        and compare.same(one, source)
        for one in drafted
        for text in whole.evidence
        for source in quantities.find(text.text, text.language)
    )


def _wrong_figure(flag: Flag) -> bool:
    return flag.severity == "block" and flag.kind in ON_FIGURES


def _holds(flag: Flag, told: Claim, whole: Claim, before: str) -> bool:
    groups = quantities.readings(told.text, "ko")
    drafted = [one for group in groups if group[0].span == flag.span for one in group]
    mine = [one for text in (told.text, before) for one in quantities.find(text, "ko") if one not in drafted]
    for near, next_door in _pairs(told, whole):
        if any(_left_out(one, near, next_door) for one in drafted):
            return True
        stated = quantities.find(near.text, near.language)
        held = [one for one in stated if any(compare.same(other, one) for other in mine)]
        for other in quantities.find(next_door.text, next_door.language):
            sides = [one for one in held if derive.pairs(one, other) and one.value > 0 and other.value > 0]
            if any(_gives(one, side, other, told, next_door) for one in drafted for side in sides):
                return True
    return any(_of_things(one, mine, told, whole) for one in drafted if one.kind == "times" and one.value < 1)


def _of_things(drafted: Quantity, mine: Sequence[Quantity], told: Claim, whole: Claim) -> bool:
    """Return whether a drafted part is how many of the very same things two sentences count: 1,024 electrodes, half of the other's 2,048."""
    sides = [
        (one.value, thing)
        for near in told.evidence
        for one, thing in _things(near)
        if any(compare.same(other, one) for other in mine)
    ]
    others = [found for one in whole.evidence for found in _things(one)] if sides else []
    return any(
        thing == what and other.value > value and derive.meets(drafted, value / other.value)
        for value, thing in sides
        for other, what in others
    )


def _things(one: Evidence) -> Iterator[tuple[Quantity, str]]:
    """Yield the numbers of an English sentence with the plural right behind them."""
    for figure in quantities.find(one.text, one.language) if one.language != "ko" else []:
        behind = _THING.match(one.text, figure.span[1])
        if figure.kind == "number" and behind and not figure.words:
            yield figure, behind["thing"]


def _pairs(told: Claim, whole: Claim) -> Iterator[tuple[Evidence, Evidence]]:
    """Yield each retold sentence with the one before it and the one after it."""
    kept = {one.id for one in told.evidence}
    for number, one in enumerate(whole.evidence):
        if one.id in kept:
            for place in (number - 1, number + 1):
                if 0 <= place < len(whole.evidence) and whole.evidence[place].id not in kept:
                    yield one, whole.evidence[place]


def _left_out(drafted: Quantity, near: Evidence, next_door: Evidence) -> bool:
    """Return whether the next sentence says a figure in the unit of the retold one: `for 18 months. Smaller ones need six.`"""
    return any(compare.same(drafted, figure) for _, figure in carried.carried((near, next_door)))


def _gives(drafted: Quantity, side: Quantity, other: Quantity, told: Claim, next_door: Evidence) -> bool:
    """Return whether the two sides give the drafted figure, as the words and the names of the draft let expect."""
    high, low = max(side.value, other.value), min(side.value, other.value)
    if drafted.kind == "times" and drafted.value > 1:
        return digits(drafted) >= _MANY_DIGITS and derive.meets(drafted, high / low)
    if drafted.kind not in _GAPS or not _HELD_AGAINST.search(told.text) or drafted.words:
        return False
    wanted = "percent" if drafted.kind == "points" else drafted.kind
    if side.kind != wanted or (wanted == "money" and side.unit != drafted.unit):
        return False
    meant = _named(next_door, told.text) or (_FORESEEN.search(told.text) and _FORESEES.search(next_door.text))
    return bool(meant) and derive.meets(drafted, Fraction(high - low))


def _named(one: Evidence, text: str) -> bool:
    """Return whether a draft has a name of a sentence."""
    return any(anchor.key[0] not in "~=" for anchor in anchors.shared(one.text, one.language, text) if anchor.draft)
