"""What is left after a cut by more than a part in words: prices that fell by more than a third are below two thirds, by more than a half below half."""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence
from pipeline.check.shares import after_change
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CUT = deferred(
    r"\b(?:cut|cuts|cutting|reduc\w+|f[ae]ll\w*|dropp?\w*|down|declin\w+|shr[aiu]nk\w*|lower\w*|slash\w*|trimm?\w*|plung\w+|tumbl\w+|los[te]\w*|slump\w*|collaps\w+|"
    r"sank|sunk|slid)(?: [a-z]+){0,3}? (?:by |of )?(?:more than|over|at least|nearly|almost|about|roughly|well over)? ?(?:an? |one[- ])?$"
)
_BEFORE = 48
_LEVEL = deferred(r"의 (?:약 |거의 )?$")
_UNDER = deferred(r"\s?(?:밑|아래|이하|미만|에도? (?:조금 )?못 ?미|에도? 미치지|도 안 )")
_OVER = deferred(r"\s?(?:을|를|이)? (?:조금 )?(?:넘|웃[돌도])")


def told(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a part that the draft tells as a level, `최고치의 절반 밑으로`, is what a cut of the source by more, or less, leaves."""
    if after_change.told(claim, drafted):
        return True
    if drafted.kind != "times" or not drafted.words or not _LEVEL.search(claim.text[: drafted.span[0]]):
        return False
    under, over = _UNDER.match(claim.text, drafted.span[1]), _OVER.match(claim.text, drafted.span[1])
    bound = "min" if under else "max" if over else ""
    return bool(bound) and any(
        1 - figure.value == drafted.value and figure.bound == bound for one in claim.evidence for figure in _cuts(one)
    )


def _cuts(one: Evidence) -> Iterator[Quantity]:
    """Yield the parts in words by which an English sentence says that something fell."""
    for figure in quantities.find(one.text, one.language) if one.language != "ko" else ():
        part = figure.kind == "times" and figure.words and not figure.per and 0 < figure.value < 1
        if part and _CUT.search(one.text[max(0, figure.span[0] - _BEFORE) : figure.span[0]]):
            yield figure
