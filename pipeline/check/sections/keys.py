"""The bold key of a list item (`**6월 15일**: 발표`) is a part of what the item says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.check import ledger, names
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.text import sections
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

_DIGIT = deferred(r"\d")


def told(claim: Claim, body: str, wide: Sequence[Evidence], extra: Mapping[str, str]) -> Iterator[tuple[Placed, Flag]]:
    """Yield what is wrong with the figures and the well-known names of the key before a sentence, with the key's own place."""
    key = _key(claim, body)
    if key is None:
        return
    figures = ledger.numbers(key, wide) if _DIGIT.search(key.placed.text) else []
    named = (flag for flag in names.names(key, extra) if flag.severity == "block")
    for flag in (*figures, *named):
        yield key.placed, flag


def _key(claim: Claim, body: str) -> Claim | None:
    """Return the key of a sentence as a claim on the same sources, in its own place."""
    placed = claim.placed
    at = body.rfind(placed.key, 0, placed.span[0]) if placed.key else -1
    if at < 0:
        return None
    span = (at, at + len(placed.key))
    return replace(claim, placed=replace(placed, text=placed.key, plain=sections.plain(placed.key), span=span, key=""))
