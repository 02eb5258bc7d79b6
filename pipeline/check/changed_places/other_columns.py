"""A figure of a table told as another column's: 출력 요금은 $0.08 where that stands under `Input`.

A cited row brings its header. What the draft says before a figure is held against the words of the columns; it is wrong where the figure
stands in one column alone and the words are those of another one, not of its own.
"""

from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Flag
from pipeline.check.compare import same
from pipeline.messages import say
from pipeline.text import quantities, table_rows
from pipeline.text.quantities import Quantity


def other_columns(claim: Claim) -> Iterator[Flag]:
    """Yield the figures of a sentence that it tells of another column than that in which a cited row has them."""
    tables = [one for one in claim.evidence if table_rows.CELLS in one.text]
    heads = [one for one in tables if table_rows.is_header(one.text)]
    if len(heads) != 1 or len(tables) < 2:
        return
    language, names = heads[0].language, heads[0].text.split(table_rows.CELLS)
    own = [anchors.keys(name, language) for name in names]
    start = 0
    for group in quantities.readings(claim.text, "ko"):
        said = anchors.keys(claim.text[start : group[0].span[0]], "ko")
        start = group[0].span[1]
        for row in tables:
            places = _places(row.text.split(table_rows.CELLS), group, row.language)
            if row is heads[0] or len(row.text.split(table_rows.CELLS)) != len(names) or len(places) != 1:
                continue
            (place,) = places
            others = frozenset[str]().union(*(keys for at, keys in enumerate(own) if at != place))
            if said & (others - own[place]) and not said & (own[place] - others):
                message = say("check.column", text=group[0].text, column=names[place].strip())
                yield Flag("number-contradicted", "block", group[0].span, message, (row.id, heads[0].id), 0.85)


def _places(cells: list[str], group: tuple[Quantity, ...], language: str) -> set[int]:
    """Return the columns of a row in which a figure stands; the first names the row."""
    return {
        place
        for place, cell in enumerate(cells)
        if place
        for one in quantities.find(cell, language)
        if any(same(drafted, one) for drafted in group)
    }
