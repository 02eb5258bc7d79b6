"""The two ends of a change of a count in words: `다섯 개에서 세 개로` where the source has `from five to two`."""

import re
from collections.abc import Sequence

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_TO = deferred(r"(?: [a-z-]{3,12})? to (?:just |only |about |some )?|에서 (?:약 )?")
_FROM = deferred(r"[가-힣]{0,3}에서 ")
_KINDS = COUNTS | {"number"}


def other_end(claim: Claim, drafted: Quantity) -> tuple[str, Quantity] | None:
    """Return the end that the only such change of the sources has in the place of the drafted one, with its sentence."""
    mine = _pair([one for one in quantities.find(claim.text, "ko") if one.kind in COUNTS], claim.text, _FROM)
    told = next((pair for pair in mine if drafted.span in (pair[0].span, pair[1].span)), None)
    if told is None:
        return None
    at_end = drafted.span == told[1].span
    found: list[tuple[str, Quantity]] = []
    for one in claim.evidence:
        figures = [each for each in quantities.find(one.text, one.language) if each.kind in _KINDS and not each.per]
        for before, now in _pair(figures, one.text, _TO):
            same, other = (before, now) if at_end else (now, before)
            if same.value == told[0 if at_end else 1].value:
                found.append((one.id, other))
    if len({other.value for _, other in found}) != 1 or found[0][1].value == drafted.value:
        return None
    return found[0]


def _pair(figures: Sequence[Quantity], text: str, between: re.Pattern[str]) -> list[tuple[Quantity, Quantity]]:
    """Return the figures that stand beside each other as the two ends of a change."""
    return [
        (before, now)
        for before in figures
        for now in figures
        if before.span[1] < now.span[0] and between.fullmatch(text, before.span[1], now.span[0])
    ]
