"""A multiple of what there is at first, told of it with what is added: 100 megawatts and another 400 are `다섯 배인 500MW`."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import told_multiples
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_ANOTHER = deferred(
    r"(?:\b(?:another|(?:an )?(?:additional|extra)|a further|a second|plus)|추가로|여기에|더해)(?: (?:about|around|roughly|some|약))? [$€£¥₩]?$"
)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a multiple is that of a sum, which the draft tells, to its first part."""
    drafted = group[0]
    if drafted.kind != "times" or drafted.per or drafted.value <= 1:
        return False
    told = [one for each in quantities.readings(sheet.claim.text, "ko") for one in each]
    return any(
        told_multiples.fits(sheet.claim.text, drafted, whole / first)
        for source in sheet.claim.evidence
        for first, whole, unit in _sums(source)
        if any(one.value == whole and one.unit == unit for one in told)
    )


def _sums(source: Evidence) -> Iterator[tuple[Fraction, Fraction, str]]:
    """Yield what a sentence tells first, that with what it says is added, and their unit."""
    found = [one for one in quantities.find(source.text, source.language) if one.value > 0 and not one.per]
    for more in found:
        if _ANOTHER.search(source.text[: more.span[0]]):
            firsts = [one for one in found if one.span[1] <= more.span[0] and derive.pairs(one, more)]
            yield from ((one.value, one.value + more.value, one.unit) for one in firsts[-1:])
