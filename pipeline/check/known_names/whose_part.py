"""A name of an English source in the part that it gives to another there: 소유주인 브라이트웰 for `Its owner, Tri-Lakes Energy`.

Both stand in the source, so that looking the name up finds nothing wrong. A part (`part_rows`) is told right before or right behind a name in
either language. Wrong is a name of which the source tells the part nowhere, where it tells it of another that the draft's sentence leaves out.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import told_where
from pipeline.check.known_names.part_rows import PARTS, Part
from pipeline.check.known_names.parties import Name
from pipeline.check.lazily import compiled
from pipeline.messages import say

Span = tuple[int, int]
Row = tuple[str, str, Sequence[Name]]
_IN_A_ROW = r",? and |, |,? or "


def whose_part(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence in a part that the articles give to somebody else only."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    parts = [part for part in PARTS if compiled(part.speaks).search(claim.text)]
    if not parts:
        return
    rows = [(one.id, one.text, told_where.names(one.text)) for one in claim.context]
    for span, told in told_where.places(claim.text, [one for _, _, row in rows for one in row]):
        for part in parts:
            if not _has(part, claim.text, span):
                continue
            found = _another(part, told, rows, f"{claim.text[: span[0]]} {claim.text[span[1] :]}")
            if found is not None:
                number, other = found
                message = say("check.doer", name=claim.text[slice(*span)], other=other, id=number)
                yield Flag("name", "block", span, message, (number,), 0.7)
                return


def _has(part: Part, text: str, span: Span) -> bool:
    """Return whether a draft tells a part right before or right behind a name."""
    before = bool(part.before) and compiled(rf"(?:{part.before})$").search(text[: span[0]]) is not None
    return before or compiled(part.behind).match(text, span[1]) is not None


def _another(part: Part, told: Sequence[Name], rows: Sequence[Row], rest: str) -> tuple[str, str] | None:
    """Return who has a part in the source, where it is surely none of these and the rest of the draft's sentence leaves all of them out."""
    holders = [(number, one) for number, text, row in rows for one in row if _holds(part, text, one, row)]
    if not holders or any(told_where.same(one, other) for _, one in holders for other in told):
        return None
    if any(one.kind != told[0].kind or told_where.stands(one, rest) for _, one in holders):
        return None
    return holders[0][0], holders[0][1].words


def _holds(part: Part, text: str, one: Name, row: Sequence[Name]) -> bool:
    """Return whether a source sentence tells a part before or behind a name, or before or behind the list in which it stands."""
    start, end = one.span
    for other in sorted(row, key=lambda each: -each.span[0]):
        if other.span[1] <= start and compiled(_IN_A_ROW).fullmatch(text, other.span[1], start):
            start = other.span[0]
    for other in row:
        if end <= other.span[0] and compiled(_IN_A_ROW).fullmatch(text, end, other.span[0]):
            end = other.span[1]
    ahead = compiled(rf"(?:{part.ahead})$")
    if any(ahead.search(text[:at]) for at in {start, one.span[0]}):
        return True
    return any(compiled(part.after).match(text, at) for at in {end, one.span[1]})
