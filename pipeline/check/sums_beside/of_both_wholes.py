"""What the parts of two wholes come to together, told of both wholes: 14 of 19 banks and 6 of 8 card firms are `27곳 가운데 20곳`.

The source tells each whole with its part right behind it; the draft tells the sum of the wholes, or says that it takes all together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_OF_KOREAN = deferred(r"(?:교|사)?\s?(?:가운데|중에?서?)\s(?:[가-힣]{1,6}\s){0,2}(?:약 )?")
_OF_ENGLISH = deferred(r"(?: out)? of (?:the |its |their |all |these |those )*(?:[a-z]+[’'] )?")
_OF_THESE = deferred(r"(?:교|사)?\s?(?:가운데|중)(?:에서?)?\s")
_ALL_TOGETHER = deferred(r"합[쳐치하해]|통틀|모두|더[하해]|둘 다|양쪽|전체")
_NEXT = 70
_MOST = 5


@dataclass(frozen=True, slots=True)
class _Part:
    """A whole and the part of it that a source tells, with where they stand."""

    whole: Fraction
    part: Fraction
    span: tuple[int, int]


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of such wholes, of their parts and of what the parts leave."""
    text = sheet.claim.text
    rows = [row for one in sheet.claim.evidence for row in _rows(one)]
    told = {one.value for one in quantities.find(f"{sheet.before} {text}", "ko") if one.kind in COUNTS}
    for row in rows:
        whole, part = sum(one.whole for one in row), sum(one.part for one in row)
        together = _ALL_TOGETHER.search(text) is not None
        for group in every:
            one = group[0]
            if one.kind not in COUNTS or one.per or support(group, sheet.known):
                continue
            if one.value in (part, whole - part) and (whole in told or together):
                parts = [each.part if one.value == part else each.whole - each.part for each in row]
                yield Reckoning(one, one.value, " + ".join(map(derive.shown, parts)), holds=True, advise=True)
            elif one.value == whole and _OF_THESE.match(text, one.span[1]):
                step = " + ".join(derive.shown(each.whole) for each in row)
                yield Reckoning(one, one.value, step, holds=True, advise=True)


def _rows(source: Evidence) -> Iterator[list[_Part]]:
    """Yield the runs of wholes that a sentence tells one after the other, each with its part."""
    parts = list(_parts(source))
    for start in range(len(parts) - 1):
        for end in range(start + 2, min(len(parts), start + _MOST) + 1):
            run = parts[start:end]
            if all(other.span[0] - one.span[1] <= _NEXT for one, other in pairwise(run)):
                yield run


def _parts(source: Evidence) -> Iterator[_Part]:
    groups = [
        next((one for one in group if one.kind in COUNTS and not one.per), None)
        for group in quantities.readings(source.text, source.language)
    ]
    for one, other in pairwise(groups):
        if one is None or other is None or not _of(source, one, other):
            continue
        whole, part = (one, other) if source.language == "ko" else (other, one)
        if part.value < whole.value:
            yield _Part(whole.value, part.value, (one.span[0], other.span[1]))


def _of(source: Evidence, one: Quantity, other: Quantity) -> bool:
    between = _OF_KOREAN if source.language == "ko" else _OF_ENGLISH
    return between.fullmatch(source.text, one.span[1], other.span[0]) is not None
