"""Which names of a sentence stand in its sources, in whatever writing, and where they stand there."""

import re
from collections.abc import Collection, Iterable, Mapping

from pipeline.text import aliases, citations

_LATIN = re.compile(r"(?<![A-Za-z0-9_./@#&-])(?:[a-z]{1,2})?[A-Z][A-Za-z]*[A-Za-z](?![A-Za-z0-9_]|\.[a-z])")
Name = tuple[str, tuple[int, int]]
Rows = Mapping[str, str]
_MOST = 4_000  # texts


class Names:
    """Reads the names of texts in every writing that is known: the table's, the editor's own, and the pairs that the sources give themselves."""

    def __init__(self, texts: Iterable[str], extra: Rows) -> None:
        self._rows = aliases.known({**aliases.learn(texts), **extra})
        self._read: dict[str, list[Name]] = {}

    def of(self, text: str) -> list[Name]:
        """Return the names of a text with their places, in Hangul and in Latin letters."""
        found = self._read.get(text)
        if found is None:
            if len(self._read) > _MOST:
                self._read.clear()
            found = self._read[text] = self._find(text)
        return found

    def standing(self, text: str, keys: Collection[str]) -> list[tuple[int, int]]:
        """Return where names of these keys stand in a text."""
        return [span for key, span in self.of(text) if key in keys]

    def _find(self, text: str) -> list[Name]:
        masked, rows = citations.mask(text), self._rows
        latin = [(match.group(), match.span()) for match in _LATIN.finditer(masked)]
        return [
            *aliases.hangul(masked, rows),
            *((rows.get(aliases.squeeze(word), aliases.squeeze(word)), span) for word, span in latin),
        ]
