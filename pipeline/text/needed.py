"""What a text must hold for a pattern to find anything in it, read from the pattern as Python reads it.

`\\b(?:raise[sd]?|cuts?) prices?\\b` finds nothing where neither `rai` nor `cut` stands, nor where `pri` does not. Such conditions are necessary,
never sufficient: what they let pass the pattern itself decides.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import prod
from typing import Any, NamedTuple, TypeAlias

from pipeline.text.grams import DIGIT, folded
from pipeline.text.opening import same

Condition: TypeAlias = "frozenset[str] | tuple[tuple[Condition, ...], ...]"
"""Pieces of which a text must hold one, or rows of conditions of which it must meet one."""

EDITION = 3  # higher where conditions or openings are read in another way: they are kept with the patterns
_MOST_WORDINGS = 24  # ways to write a part of a pattern that are written out; with more it is two parts
_MOST_CHOICES = 400  # of a choice between whole words
_MOST_LETTERS = 8  # of a class of letters
_MOST_CONDITIONS = 3  # of one row
_LONG = 3  # letters that say enough by themselves
_LETTERS = "etaoinsrhldcumfpgwybvkxjqz"
_OFTEN = dict(zip(_LETTERS, (100, 75, 65, 62, 57, 57, 53, 50, 50, 33, 32, 23, 23, 20, 18, 16, 16, 19, 16, 12, 9, 6, 2, 2, 2, 1), strict=True))  # fmt: skip
_SIGNS_OFTEN = {" ": 160, ".": 10, ",": 7, "%": 3, '"': 2, "-": 2, "'": 2, "$": 2}
_SYLLABLES_OFTEN = frozenset("이다는의에을가를은고하지로한도기사어서인요니라자시스")
_WITH_DIGITS = 0.5  # of all texts
_WORTH = 0.85  # a condition that a larger part of texts meets says too little


class _Part(NamedTuple):
    """What a part of a pattern needs: all ways to write it, where they are few, and conditions of its parts otherwise."""

    wordings: frozenset[str] | None
    conditions: tuple[Condition, ...]

    def as_conditions(self) -> tuple[Condition, ...]:
        """Return what must be met where no other part touches this one."""
        if self.wordings is None:
            return self.conditions
        return (*self.conditions, *_condition(self.wordings))


_NOTHING = _Part(None, ())
_EMPTY = frozenset({""})


def met(conditions: Sequence[Condition], held: set[str]) -> bool:
    """Whether a text that holds these pieces meets all conditions."""
    for needed in conditions:
        if isinstance(needed, frozenset):
            if needed.isdisjoint(held):
                return False
            continue
        for row in needed:
            if met(row, held):
                break
        else:
            return False
    return True


def conditions(parsed: Iterable[tuple[object, Any]]) -> tuple[Condition, ...]:
    """Return the conditions of a pattern as `re` has parsed it; none where it may find something in any text."""
    return _chosen(_row(parsed).as_conditions())


def _row(parsed: Iterable[tuple[object, Any]]) -> _Part:
    """Return what parts need that follow each other: what touches is written as one, as long as there are few ways."""
    written, found, whole = _EMPTY, list[Condition](), True
    for name, told in parsed:
        part = _part(str(name), told)
        found.extend(part.conditions)
        if part.wordings is not None and _joins(written, part.wordings):
            written = frozenset(before + after for before in written for after in part.wordings)
        else:
            whole = False
            found.extend(_condition(written))
            written = part.wordings or _EMPTY
    return _Part(written, tuple(found)) if whole else _Part(None, (*found, *_condition(written)))


def _part(name: str, told: Any) -> _Part:
    match name:
        case "LITERAL":
            return _letters([told])
        case "IN":
            return _class(told)
        case "BRANCH":
            return _choice([_row(one) for one in told[1]])
        case "SUBPATTERN":
            return _row(told[-1])
        case "ATOMIC_GROUP":
            return _row(told)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(*told)
        case "ASSERT":
            return _Part(_EMPTY, _row(told[1]).as_conditions())
        case "AT" | "ASSERT_NOT":
            return _Part(_EMPTY, ())
    return _NOTHING


def _letters(codes: Sequence[int]) -> _Part:
    letters = list(map(chr, codes))
    return _Part(frozenset(map(folded, letters)), ()) if all(map(_is_plain, letters)) else _NOTHING


def _class(told: Sequence[tuple[object, Any]]) -> _Part:
    if [str(value) for _, value in told] == ["CATEGORY_DIGIT"]:
        return _Part(None, (frozenset({DIGIT}),))
    codes: list[int] = []
    for name, value in told:
        if str(name) not in ("LITERAL", "RANGE"):
            return _NOTHING
        codes.extend([value] if str(name) == "LITERAL" else range(value[0], value[1] + 1))
        if len(codes) > _MOST_LETTERS:
            return _NOTHING
    return _letters(codes)


def _choice(parts: Sequence[_Part]) -> _Part:
    if all(part.wordings is not None and not part.conditions for part in parts):
        wordings = frozenset[str]().union(*(part.wordings or () for part in parts))
        if len(wordings) <= _MOST_CHOICES:
            return _Part(wordings, ())
    rows = tuple(_chosen(part.as_conditions()) for part in parts)
    return _Part(None, _either(rows)) if all(rows) else _NOTHING


def _repeated(least: int, most: int, parsed: Iterable[tuple[object, Any]]) -> _Part:
    part = _row(parsed)
    if least == most == 1:
        return part
    if not least:
        may_be_left_out = most == 1 and part.wordings is not None and not part.conditions
        return _Part((part.wordings or _EMPTY) | _EMPTY, ()) if may_be_left_out else _NOTHING
    return _Part(None, part.as_conditions())


def _is_plain(letter: str) -> bool:
    """Whether all that a pattern may take for a letter is the same one when it is folded."""
    return letter.isascii() or len({folded(chr(one)) for one in same(ord(letter))}) == 1


def _joins(before: frozenset[str], after: frozenset[str]) -> bool:
    """Whether two parts that follow each other are one: there are few ways to write both, and those of the first do not say enough yet."""
    enough = len(before) > 1 and min(map(len, before)) >= _LONG
    return len(before) * len(after) <= _MOST_WORDINGS and not enough


def _condition(wordings: frozenset[str]) -> tuple[Condition, ...]:
    return () if "" in wordings else (frozenset(map(_rarest, wordings)),)


def _chosen(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """Return the conditions that fewest texts meet, best first."""
    shares = {one: _share(one) for one in conditions}
    found = sorted((one for one in shares if shares[one] < _WORTH), key=shares.__getitem__)[:_MOST_CONDITIONS]
    return tuple(sorted(found, key=lambda one: isinstance(one, tuple)))  # a row of rows takes longest


def _either(rows: Sequence[tuple[Condition, ...]]) -> tuple[Condition, ...]:
    """Return the conditions of a choice between rows: a piece of any row, and a row as a whole."""
    pieces = [next((one for one in row if isinstance(one, frozenset)), None) for row in rows]
    together = frozenset[str]().union(*(one or () for one in pieces))
    return (*([together] if all(pieces) else []), *([tuple(rows)] if any(len(row) > 1 for row in rows) else []))


def _rarest(wording: str) -> str:
    """Return the piece of a wording that fewest texts hold, of those that `grams` tells: one letter, three, or two that are not both ASCII."""
    pieces: set[str] = {*wording, *(wording[at : at + 3] for at in range(len(wording) - 2))}
    pieces |= {pair for pair in map("".join, pairwise(wording)) if not pair.isascii()}
    return min(pieces, key=lambda piece: (_share_of_piece(piece), -len(piece), piece))


def _share(condition: Condition) -> float:
    """Return what part of all texts meets a condition, about."""
    if isinstance(condition, frozenset):
        return min(1.0, sum(map(_share_of_piece, condition)))
    return min(1.0, sum(prod(map(_share, row)) for row in condition))


@lru_cache(maxsize=4096)
def _share_of_piece(piece: str) -> float:
    """Return what part of texts of a hundred letters holds a piece, about: as its letters are frequent."""
    if piece == DIGIT:
        return _WITH_DIGITS
    share = 100.0
    for letter in piece:
        share *= _often(letter) / 1000
    return min(1.0, share)


def _often(letter: str) -> float:
    """Return how many of a thousand letters are this one, about."""
    if letter.isascii() and not letter.isalnum():
        return _SIGNS_OFTEN.get(letter, 1)
    return _OFTEN.get(letter, 30 if letter in _SYLLABLES_OFTEN else 6)
