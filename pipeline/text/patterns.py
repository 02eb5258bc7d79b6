"""Patterns that are made when a text first needs them.

The checks know some two thousand patterns, and to make them takes longer than most commands do otherwise: one that reads no such text
(`cost`, `undo`, the first page of the desk) does not wait for them.
"""

import re
from typing import Any, AnyStr, cast

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
        made = re.compile(self._source, self._flags)
        self.__dict__.update({method: getattr(made, method) for method in _METHODS})
        return self.__dict__[name]

    def __reduce__(self) -> tuple[Any, tuple[str | bytes, int]]:
        return deferred, (self._source, self._flags)


def deferred(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, made when it is first used: a faulty pattern is told then."""
    return cast("re.Pattern[AnyStr]", Deferred(source, flags))
