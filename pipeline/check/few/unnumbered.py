"""Counts that a source gives without a number of its own: as many as it lists, or as a word before its noun says."""

from pipeline.check.claims import Claim
from pipeline.check.few import beside_nouns, drafted, enumerated, of_one, own_lists
from pipeline.text import quantities
from pipeline.text.quantities import COUNTS, Quantity


def given(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is of a list, where the sources count nothing else, or is `모델 2종` for `두 모델`."""
    return beside_nouns.given(claim, one) or (enumerated.lists_so_many(claim, one) and not _told_otherwise(claim, one))


def _told_otherwise(claim: Claim, one: Quantity) -> bool:
    """Return whether the sources count anything with a number, or tell of one such thing, or the draft itself names fewer or more."""
    figures = (each for text in claim.evidence for each in quantities.find(text.text, text.language))
    if any(each.kind in COUNTS and each.value > 1 and not each.per for each in figures):
        return True
    named = own_lists.named_only(claim.after)
    counted = drafted.few(claim.text, [(one,)])
    return named not in (0, one.value) or any(of_one.refuted(claim.evidence, counted))
