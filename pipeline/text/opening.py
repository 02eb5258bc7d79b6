"""The letters that what a pattern finds may begin with: everywhere else the matcher need not try it.

Python's own `re` knows them only where a pattern begins with plain letters; most of ours begin with what takes no letter (`\\b`, a look at what
stands before) or with a choice between classes and words. The matcher takes such letters in the head of a program and skips to the next of them.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from pipeline.text.grams import folded

_MOST = 3_000  # letters that are told one by one
_LONG_RANGE = 400  # letters of a range that is told as a whole
_IGNORECASE, _LOCALE, _UNICODE = 2, 4, 32
_KINDS = 4 | 32 | 256  # of letters: by place, all of them, ASCII
_CASED = 0x20000  # no letter beyond it has a small and a large form
Item = tuple[str, Any]
"""A letter, a range of letters or a kind of letter, by the names that `re` has for them."""


class Opening(NamedTuple):
    """The letters that a part of a pattern may begin with, and whether it may stand for nothing."""

    letters: frozenset[int]
    others: frozenset[Item]
    empty: bool

    def size(self) -> int:
        """Return how many letters it is, about."""
        return len(self.letters) + sum(told[1] - told[0] if name == "RANGE" else 10 for name, told in self.others)


_NOTHING = Opening(frozenset(), frozenset(), empty=True)


def opening(parsed: Iterable[tuple[object, Any]], flags: int) -> list[Item] | None:
    """Return what a match of a pattern that `re` has parsed begins with; None where that may be anything."""
    if flags & _LOCALE or not flags & _UNICODE:
        return None
    found = _row(parsed, flags)
    if found is None or found.empty or not (found.letters or found.others) or len(found.letters) > _MOST:
        return None
    return [*(("LITERAL", letter) for letter in sorted(found.letters)), *sorted(found.others, key=str)]


def _row(parsed: Iterable[tuple[object, Any]], flags: int) -> Opening | None:
    """Return what parts begin with that follow each other; what stands ahead of the first letter in a look ahead is as good."""
    found, ahead = _NOTHING, None
    for name, told in parsed:
        if str(name) == "ASSERT" and told[0] > 0 and found == _NOTHING:
            ahead = _fewer(ahead, _row(told[1], flags))
        if str(name) in ("AT", "ASSERT", "ASSERT_NOT"):
            continue
        part = _part(str(name), told, flags)
        if part is None:
            return ahead
        found = Opening(found.letters | part.letters, found.others | part.others, part.empty)
        if not part.empty:
            return _fewer(ahead, found)
    return found


def _fewer(one: Opening | None, other: Opening | None) -> Opening | None:
    """Return the smaller of what a match surely begins with, where both hold for it."""
    sure = [each for each in (one, other) if each is not None and not each.empty]
    return min(sure, key=Opening.size, default=None)


def _part(name: str, told: Any, flags: int) -> Opening | None:
    match name:
        case "LITERAL":
            return Opening(same(told) if flags & _IGNORECASE else frozenset({told}), frozenset(), empty=False)
        case "IN":
            return _class(told, flags)
        case "BRANCH":
            return _either(_row(one, flags) for one in told[1])
        case "SUBPATTERN":
            _, added, taken, parsed = told
            return _row(parsed, ((flags & ~_KINDS if added & _KINDS else flags) | added) & ~taken)
        case "ATOMIC_GROUP":
            return _row(told, flags)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            part = _row(told[2], flags)
            return part and part._replace(empty=part.empty or not told[0])
    return None


def _either(rows: Iterable[Opening | None]) -> Opening | None:
    letters, others, empty = set[int](), set[Item](), False
    for one in rows:
        if one is None:
            return None
        letters |= one.letters
        others |= one.others
        empty = empty or one.empty
    return Opening(frozenset(letters), frozenset(others), empty)


def _class(told: Iterable[tuple[object, Any]], flags: int) -> Opening | None:
    letters, others = set[int](), set[Item]()
    for name, value in told:
        if str(name) == "LITERAL" or (str(name) == "RANGE" and value[1] - value[0] <= _LONG_RANGE):
            plain = [value] if str(name) == "LITERAL" else range(value[0], value[1] + 1)
            letters |= frozenset().union(*map(same, plain)) if flags & _IGNORECASE else set(plain)
        elif str(name) == "RANGE" and not (flags & _IGNORECASE and _any_cased(*value)):
            others.add(("RANGE", value))
        elif str(name) == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            others.add(("CATEGORY", value))
        else:
            return None
    return Opening(frozenset(letters), frozenset(others), empty=False)


def _any_cased(first: int, last: int) -> bool:
    forms = _forms()
    return any(letter in forms for letter in range(first, min(last, _CASED) + 1))


def same(letter: int) -> frozenset[int]:
    """Return all letters that a pattern without regard to case takes for one, or more."""
    return _forms().get(letter, frozenset({letter}))


@lru_cache(maxsize=1)
def _forms() -> dict[int, frozenset[int]]:
    """Return each letter that has several forms, with all of them: those of one capital."""
    groups: dict[str, set[int]] = {}
    for number in range(_CASED):
        letter = chr(number)
        if letter != letter.lower() or letter != letter.upper():
            groups.setdefault(folded(letter).upper(), set()).add(number)
    return {number: frozenset(group) for group in groups.values() for number in group}
