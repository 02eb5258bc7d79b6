"""The bold key of a list item (`**6월 15일**: 발표`) is a part of what the item says."""

from dataclasses import replace

from pipeline.check.claims import Claim
from pipeline.text import sections
from pipeline.text.patterns import deferred

_DIGIT = deferred(r"\d")


def key_claim(claim: Claim, body: str) -> Claim | None:
    """Return the key of a sentence as a claim on the same sources, in its own place; None where it holds no figure."""
    placed = claim.placed
    at = body.rfind(placed.key, 0, placed.span[0]) if _DIGIT.search(placed.key) else -1
    if at < 0:
        return None
    span = (at, at + len(placed.key))
    return replace(claim, placed=replace(placed, text=placed.key, plain=sections.plain(placed.key), span=span, key=""))
