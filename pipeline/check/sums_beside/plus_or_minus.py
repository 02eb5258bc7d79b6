"""The ends of what a source tells as one figure with a margin: `44%, plus or minus 3 points`, `80 kilograms, give or take 5`, ±3%포인트.

The margin stands in its own words; it belongs to the figure right before it, or, of a poll, to the shares of the poll. The draft must tell the
other end too, or the figure itself.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import pairs, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning.operands import lent
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_ALL, _REACH = 100, 40
_MARGIN = deferred(
    r"(?:\bplus(?:,? | or | and |-or-)(?:or )?minus|\bgive or take|±|\+/-|\+-|\bmargin of error (?:of|is|was)(?: about| roughly| plus or minus)?|오차(?:범위|는|가|한계)?(?:는|가|은)?(?: 95% 신뢰수준에서?)?(?: 플러스마이너스)?)\s?(?:about |some )?[$€£¥]?$"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the ends of a figure with a margin, where the draft tells both or tells the figure."""
    drafts = [group for group in every if group[0].kind in FIGURES]
    told = [group[0] for group in drafts]
    known = [*told, *quantities.find(sheet.before, "ko"), *sheet.claim.elsewhere]
    pairs_of_ends = {(low, high, one) for text in sheet.claim.evidence for one, low, high in _ends(sheet, text)}
    for low, high, level in pairs_of_ends:
        for group in (one for one in drafts if not support(one, sheet.known)):
            drafted = group[0]
            end = next((end for end in (low, high) if end == drafted.value and _alike(drafted, level)), None)
            other = high if end == low else low
            beside = any(one.value in (other, level.value) and _alike(one, level) for one in known)
            if end is not None and beside:
                sign = "-" if end == low else "+"
                yield Reckoning(
                    drafted, end, f"{shown(level.value)} {sign} {shown(abs(end - level.value))}", holds=True
                )


def _alike(one: Quantity, level: Quantity) -> bool:
    return one.kind == level.kind == "percent" or pairs(one, level)


def _ends(sheet: Sheet, text: Evidence) -> Iterator[tuple[Quantity, Fraction, Fraction]]:
    """Yield the figures of a sentence that have a margin, with both ends."""
    found = quantities.find(text.text, text.language)
    for by in (*found, *lent(found)):
        lead = text.text[: by.span[0]]
        if by.kind not in FIGURES | {"points"} or not _MARGIN.search(lead):
            continue
        share = by.kind in ("percent", "points")
        polled = (
            [one for _, one in sheet.known.figures if one.kind == "percent" and one.span != by.span] if share else []
        )
        near = [
            one
            for one in found
            if pairs(one, by) or (share and one.kind in FIGURES)
            if 0 < by.span[0] - one.span[1] <= _REACH and one.span != by.span
        ]
        for one in (*near[-1:], *(one for one in polled if by.kind == "points" or near[-1:] == [])):
            away = by.value if one.kind == "percent" or not share else one.value * by.value / _ALL
            if 0 < away < one.value:
                yield one, one.value - away, one.value + away
