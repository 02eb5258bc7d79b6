"""Which names of a sentence stand in its sources, in whatever writing, and where they stand there."""

import re
from collections.abc import Collection, Iterable, Mapping

from pipeline.text import aliases, citations

_LATIN = re.compile(r"(?<![A-Za-z0-9_./@#&-])(?:[a-z]{1,2})?[A-Z][A-Za-z]*[A-Za-z](?![A-Za-z0-9_]|\.[a-z])")
Name = tuple[str, tuple[int, int]]
Rows = Mapping[str, str]


def rows_of(texts: Iterable[str], extra: Rows) -> dict[str, str]:
    """Return the writings that are known: the table's, the editor's own, and the pairs that the texts give themselves."""
    return aliases.known({**aliases.learn(texts), **extra})


def names(text: str, rows: Rows) -> list[Name]:
    """Return the names of a text with their places, in Hangul and in Latin letters."""
    masked = citations.mask(text)
    latin = [(match.group(), match.span()) for match in _LATIN.finditer(masked)]
    return [
        *aliases.hangul(masked, rows),
        *((rows.get(aliases.squeeze(word), aliases.squeeze(word)), span) for word, span in latin),
    ]


def standing(text: str, keys: Collection[str], rows: Rows) -> list[tuple[int, int]]:
    """Return where names of these keys stand in a text."""
    return [span for key, span in names(text, rows) if key in keys]
