"""The rows of a table among an article's sentences: `Basalt Mini | $0.08 | $0.32`. What a row says is read under its header.

A page's table comes as one sentence a row, its cells parted by ` | `. The first of rows that follow each other with as many cells is
their header, where it names columns (a letter first) in which another row has a figure.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from pipeline.text.patterns import deferred

CELLS = " | "
_FIGURE = deferred(r"[~≈<>≤≥+\-−]?[$€£¥₩]?\d")
_YEAR = deferred(r"(?:19|20)\d\d(?!\d)")


def headers(numbered: Iterable[tuple[str, str]], wanted: Collection[str]) -> Iterator[str]:
    """Yield the names of the headers over the rows that are wanted; `numbered` are an article's sentences in order, by name."""
    for count, group in groupby(numbered, key=lambda one: one[1].count(CELLS)):
        rows = list(group) if count else []
        if len(rows) > 1 and _heads([text.split(CELLS) for _, text in rows]):
            first, *others = (name for name, _ in rows)
            if first not in wanted and any(name in wanted for name in others):
                yield first


def is_header(text: str) -> bool:
    """Return whether a row can be a header: no cell of it is a figure."""
    return CELLS in text and not any(_is_figure(cell) for cell in text.split(CELLS))


def _heads(rows: Sequence[Sequence[str]]) -> bool:
    header, *others = rows
    figures = [any(_is_figure(row[place]) for row in others) for place in range(len(header))]
    return any(figures) and not any(_is_figure(cell) for cell in header)


def _is_figure(cell: str) -> bool:
    return _FIGURE.match(cell.strip()) is not None and not _YEAR.match(cell.strip())
