"""The share of the votes that one side of a vote has, `voted 26 to 14`: 65% of all, not 54% of the other side's."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NUMBER = r"(?<![\d.,$€£])(?P<{}>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}})"
_PAIR = deferred(
    rf"{_NUMBER.format('one')} ?(?:votes?|표)?(?: to | against |[-–]| ?대 ?){_NUMBER.format('other')}(?! ?%|[.,]?\d)"
)
_A_VOTE = deferred(r"\b(?:vot(?:e[sd]?|ing)|ballots?|backed|approved|rejected|referendum)\b|투표|표결|찬성|반대|\d표")
_SIDES = deferred(r"찬성|반대|지지|거부|득표|표를")
_ALL = 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares that a draft tells of one side of a vote, of which a source has both sides."""
    for group in every:
        drafted = group[0]
        if drafted.kind != "percent" or support(group, sheet.known) or not _SIDES.search(sheet.claim.text):
            continue
        votes = list(dict.fromkeys(_votes(sheet)))
        for one, other in votes if len(votes) == 1 else ():
            both = one + other
            right = next((each for each in (one, other) if _near(drafted, each / both * _ALL)), None)
            slip = told_figures.near(drafted, min(one, other) / max(one, other) * _ALL)
            if right is not None or slip:
                side = one if right is None else right
                step = f"{shown(side)} / ({shown(one)} + {shown(other)}) * {_ALL}"
                value = Fraction(round(side / both * _ALL))
                yield Reckoning(drafted, value, step, holds=right is not None, advise=True, named=right is None)


def _near(drafted: Quantity, share: Fraction) -> bool:
    return derive.meets(drafted, share) or told_figures.near(drafted, share)


def _votes(sheet: Sheet) -> Iterator[tuple[Fraction, Fraction]]:
    for text in sheet.claim.sources:
        for match in _PAIR.finditer(text.text) if _A_VOTE.search(text.text) else ():
            one, other = (Fraction(match[name].replace(",", "")) for name in ("one", "other"))
            if one and other:
                yield one, other
