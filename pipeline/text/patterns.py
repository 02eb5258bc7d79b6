"""Patterns that are made when a text first needs them, and are made once on a machine.

The checks know some four thousand patterns, and to make them takes longer than most commands do otherwise. One that reads no such text
(`cost`, `undo`, the first page of the desk) does not wait for them, and one that does takes what an earlier one made (`made.py`).
"""

import re
from collections.abc import Iterable
from typing import Any, AnyStr, cast

from pipeline.text import made

_METHODS = (
    "search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "scanner", "pattern", "flags", "groups", "groupindex",
)  # fmt: skip


class Deferred:
    """A pattern that is not made yet: the first question makes it, and every further one goes to it directly."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        pattern = made.pattern(cast("str", self._source), self._flags)
        self.__dict__.update({method: getattr(pattern, method) for method in _METHODS})
        return self.__dict__[name]

    def __reduce__(self) -> tuple[Any, tuple[str | bytes, int]]:
        return deferred, (self._source, self._flags)


def deferred(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, made when it is first used: a faulty pattern is told then."""
    return cast("re.Pattern[AnyStr]", Deferred(source, flags))


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, at once; for patterns whose number is known, not for ones made of names in a text."""
    return made.pattern(source, flags)


def longest_first(words: Iterable[str]) -> list[str]:
    """Return words as a pattern must offer them, `개월` before `개`; those of one length by their letters, so that the pattern is the same each time."""
    return sorted(words, key=lambda word: (-len(word), word))
