"""Patterns that are made when a text first needs them, and are made once on a machine.

The checks know some eight thousand patterns, and to make them takes longer than most commands do otherwise. One that reads no such text
(`cost`, `undo`, the first page of the desk) does not wait for them, and one that does takes what an earlier one made (`made.py`). Most of them find
nothing in most sentences: one that needs letters which a text does not hold (`needed.py`) does not look through it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, AnyStr, cast

from pipeline.text import made
from pipeline.text.grams import grams
from pipeline.text.needed import Condition, met

_METHODS = (
    "search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "scanner", "pattern", "flags", "groups", "groupindex",
)  # fmt: skip

_SHORTEST, _LONGEST = 24, 600
"""Characters: what is shorter is looked through at once, and what is longer holds most pieces of words."""

_REMEMBERED = 512
_SHORT = 40  # characters of an alternative that is not worth a pattern of its own
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_NUMBERED = re.compile(r"\\[1-9]")


class Deferred:
    """A pattern that is not made yet: the first question makes it, and every further one goes to it directly."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        self.make()
        return self.__dict__[name]

    def make(self) -> None:
        """Make the pattern."""
        pattern, conditions = made.pattern_and_conditions(cast("str", self._source), self._flags)
        self.__dict__.update({method: getattr(pattern, method) for method in _METHODS})
        if conditions:
            self.__dict__.update(_where_met(pattern, conditions))

    def __reduce__(self) -> tuple[Any, tuple[str | bytes, int]]:
        return deferred, (self._source, self._flags)


def _where_met(pattern: re.Pattern[str], conditions: tuple[Condition, ...]) -> dict[str, Callable[..., object]]:
    """Return the methods that look through a text: they do so only where it holds what the pattern needs."""
    lacks = _lacking(conditions)
    look, all_of, each_of, put = pattern.search, pattern.findall, pattern.finditer, pattern.sub

    def search(text: str, *places: int) -> re.Match[str] | None:
        return None if lacks(text) else look(text, *places)

    def findall(text: str, *places: int) -> list[Any]:
        return [] if lacks(text) else all_of(text, *places)

    def finditer(text: str, *places: int) -> Iterator[re.Match[str]]:
        return iter(()) if lacks(text) else each_of(text, *places)

    def sub(new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return text if lacks(text) else put(new, text, count)

    return {"search": search, "findall": findall, "finditer": finditer, "sub": sub}


def _lacking(conditions: tuple[Condition, ...]) -> Callable[[str], bool]:
    """Return what tells whether a text of a sentence's length cannot hold what a pattern finds."""
    first, others = conditions[0], conditions[1:]
    if not isinstance(first, frozenset):
        return lambda text: _SHORTEST <= len(text) <= _LONGEST and not met(conditions, grams(text))
    none_of = first.isdisjoint
    if not others:
        return lambda text: _SHORTEST <= len(text) <= _LONGEST and none_of(grams(text))

    def lacks(text: str) -> bool:
        if not _SHORTEST <= len(text) <= _LONGEST:
            return False
        held = grams(text)
        return none_of(held) or not met(others, held)

    return lacks


def deferred(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, made when it is first used: a faulty pattern is told then."""
    return cast("re.Pattern[AnyStr]", Deferred(source, flags))


class AnyOf:
    """Patterns that are only asked whether one of them is found; it is remembered for the last texts."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        rows = tuple(patterns)
        self.search: Callable[[str], bool] = lru_cache(maxsize=_REMEMBERED)(
            lambda text: any(row.search(text) for row in rows)
        )


def any_of(source: str, flags: int = 0) -> AnyOf:
    """Return what tells whether a pattern is found, without where: each of its alternatives is looked for where it may be."""
    return AnyOf(deferred(one, flags) for one in _alternatives(source))


def _alternatives(source: str) -> list[str]:
    """Return the alternatives of a pattern, short ones together; all together where one may refer to another."""
    parts = _TOKEN.findall(source)
    if source.startswith("(?i") or any(_NUMBERED.fullmatch(part) for part in parts):
        return [source]
    depth, found = 0, [""]
    for part in parts:
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    short = [one for one in found if len(one) < _SHORT]
    return [*([] if not short else ["|".join(short)]), *(one for one in found if len(one) >= _SHORT)]


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, at once; for patterns whose number is known, not for ones made of names in a text."""
    ready = Deferred(source, flags)
    ready.make()
    return cast("re.Pattern[AnyStr]", ready)


def longest_first(words: Iterable[str]) -> list[str]:
    """Return words as a pattern must offer them, `개월` before `개`; those of one length by their letters, so that the pattern is the same each time."""
    return sorted(words, key=lambda word: (-len(word), word))
