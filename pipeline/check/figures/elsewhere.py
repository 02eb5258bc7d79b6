"""A figure that no cited sentence states and another sentence of the cited article does: the citation is what is wrong.

Not so where a cited sentence, which is about the claim's matter at least as much, gives the same thing another value: `by December 8`. Where
one leaves another value of the kind untold, the two may have been exchanged: both are shown, and the citation is offered by no button.
"""

from dataclasses import replace

from pipeline.check import anchors, compare, fixes
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures.sheet import Group, Sheet, wholes
from pipeline.check.vocabulary import nouns
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_A_RATE = deferred(r"\s?(?:에|당)\s(?:[가-힣]{1,3} )?\d")


def elsewhere(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that the figure stands in another sentence of the cited article: the one most like the claim."""
    claim = sheet.claim
    whole = next(iter(wholes(claim, group[0])), None)
    found = [
        other
        for other in sheet.wide
        if "." in other.id and other.id not in claim.ids and any(_says(drafted, other, whole) for drafted in group)
    ]
    if not found:
        return None
    mine = {key for key, _ in nouns.keys_at(claim.text, "ko")}
    best = max(found, key=lambda one: len(mine & {key for key, _ in nouns.keys_at(one.text, one.language)}))
    if rival := _rival(sheet, group[0], best):
        told = contradicted(claim, group[0], [rival])
        return replace(told, evidence=(*told.evidence, best.id), fix=None)
    if left := _left(sheet, group[0]):
        message = say("check.elsewhere.or", text=group[0].text, id=best.id, left=left.text)
        return Flag("number-unsupported", "block", group[0].span, message, (*claim.ids, best.id), 0.8)
    message = say("check.elsewhere", text=group[0].text, id=best.id)
    fix = fixes.cited(claim, best.id)
    return Flag("number-unsupported", "block", group[0].span, message, (*claim.ids, best.id), 0.8, fix)


def _rival(sheet: Sheet, drafted: Quantity, best: Evidence) -> tuple[str, Quantity] | None:
    """Return the one other value of a figure's kind that the cited sentences leave untold, where one tells all the words that are in the other, and more."""
    rivals = [(name, source) for name, source in sheet.rivals(drafted) if _alike(drafted, source)]
    if len({source.value for _, source in rivals}) != 1:
        return None
    cited = next((one for one in sheet.claim.evidence if one.id == rivals[0][0]), None)
    return rivals[0] if cited and _shared(sheet.claim, drafted, best) < _shared(sheet.claim, drafted, cited) else None


def _left(sheet: Sheet, drafted: Quantity) -> Quantity | None:
    """Return an amount of a figure's kind that the cited sentences leave untold; of days each event has its own."""
    if drafted.kind not in LEVELS:
        return None
    return next((source for _, source in sheet.rivals(drafted) if _alike(drafted, source)), None)


def _shared(claim: Claim, drafted: Quantity, other: Evidence) -> set[Span]:
    """Return the places of a claim's words that a sentence has, beside a figure of it."""
    low, high = drafted.span
    found = anchors.shared(other.text, other.language, claim.text)
    return {(start, end) for one in found for start, end in one.draft if end <= low or high <= start}


def _alike(drafted: Quantity, source: Quantity) -> bool:
    """Return whether two figures measure one thing, digits both: of counts only those in one unit."""
    if drafted.kind != source.kind or drafted.words != source.words:
        return False
    return drafted.kind not in ("count", "number") or drafted.unit == source.unit


def _says(drafted: Quantity, other: Evidence, whole: Quantity | None) -> bool:
    """Return whether a sentence states a figure, or the whole that it is a part of (`1년 4개월` tells no four months); `한 주에 45시간` tells no week."""
    if whole is not None:
        told = [*quantities.sums(other.text, other.language), *quantities.find(other.text, other.language)]
        return any(
            one.kind == "duration" and not one.per and (one.unit, one.value) == (whole.unit, whole.value)
            for one in told
        )
    return any(
        compare.same(drafted, source)
        for source in quantities.find(other.text, other.language)
        if drafted.kind != "duration" or not _A_RATE.match(other.text, source.span[1])
    )
