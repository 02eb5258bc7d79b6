"""Twice a figure, where a sentence takes two together that are the same: `똑같은 한도를 받았으니 둘을 합치면`."""

from pipeline.check.figures import told_figures
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_TWO_ALIKE = deferred(
    r"둘(?:을|이|만)? (?:다 )?(?:합|더)|두 [가-힣]{1,4}(?:을|를)? (?:합|더)|둘 다 합|양쪽(?:을)? (?:다 )?합|왕복"
)


def given(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return twice a figure where a sentence takes two together that are the same: `똑같은 한도를 받았으니 둘을 합치면`."""
    if drafted.kind not in MEASURES or not _TWO_ALIKE.search(sheet.claim.text):
        return None
    told = (one for one in told_figures.told(sheet, drafted) if (one.kind, one.unit) == (drafted.kind, drafted.unit))
    return next((Proof(f"{shown(one.value)}*2", drafted.value) for one in told if 2 * one.value == drafted.value), None)
