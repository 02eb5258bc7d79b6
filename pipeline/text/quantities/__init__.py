"""Find the figures of a text, Korean or English, each normalised: value, unit, bound, precision, and its place."""

from dataclasses import replace
from functools import lru_cache

from pipeline.text.patterns import deferred
from pipeline.text.quantities import by_months, coins, compound, english, korean
from pipeline.text.quantities.quantity import (
    AMOUNTS,
    COUNTS,
    FIGURES,
    LEVELS,
    MEASURES,
    VALUES,
    Bound,
    Date,
    Kind,
    Quantity,
    Role,
)
from pipeline.text.quantities.versions import named

__all__ = [
    "AMOUNTS",
    "COUNTS",
    "FIGURES",
    "LEVELS",
    "MEASURES",
    "VALUES",
    "Bound",
    "Date",
    "Kind",
    "Quantity",
    "Role",
    "find",
    "named",
    "periods",
    "readings",
    "shares",
    "sums",
]
_LONGEST = 20_000
_SENTENCE = deferred(r"[.!?][\"”’)\u2060 ]*\n")
_BLANKS = " \u2060"
"""What stands around a sentence where it is cut out of its text, and in place of the citations that end it."""


@lru_cache(maxsize=4096)
def _found(text: str, language: str) -> tuple[Quantity, ...]:
    bare = text.strip(_BLANKS)
    if len(bare) < len(text):
        return _moved(_found(bare, language), len(text) - len(text.lstrip(_BLANKS)))
    found = _in_lines(text) if language == "ko" and "\n" in text else list(_read(text, language))
    told = coins.short(list(coins.owned(found, any_owner=language == "ko")) if coins.named(text) else found)
    return tuple(coins.left_out(told, bare) if language == "ko" else told)


@lru_cache(maxsize=4096)
def _read(text: str, language: str) -> tuple[Quantity, ...]:
    room = korean if language == "ko" else english
    return tuple(sorted(room.find(text), key=lambda quantity: quantity.span))


def _in_lines(text: str) -> list[Quantity]:
    """Return the figures of Korean sentences, one below the other: each is read by itself, and so once for all texts that it stands in.

    What ends in no mark, as a heading does, goes on in the next line.
    """
    found: list[Quantity] = []
    start = 0
    for end in (*(match.end() for match in _SENTENCE.finditer(text)), len(text)):
        found += _moved(_read(text[start:end], "ko"), start)
        start = end
    return found


def find(text: str, language: str) -> list[Quantity]:
    """Return the figures of a text in order; several readings of one place share its span.

    A line of more than 20,000 characters is no sentence and holds no figures.
    """
    return list(_found(text, language)) if len(text) <= _LONGEST else []


def _moved(found: tuple[Quantity, ...], by: int) -> tuple[Quantity, ...]:
    return tuple(replace(one, span=(one.span[0] + by, one.span[1] + by)) for one in found) if by else found


def sums(text: str, language: str) -> list[Quantity]:
    """Return the lengths of time that two figures of a text give together: `2분 30초`."""
    return list(_sums(text, language))


@lru_cache(maxsize=1024)
def _sums(text: str, language: str) -> tuple[Quantity, ...]:
    return tuple(compound.sums(text, find(text, language)))


def shares(text: str, language: str) -> list[Quantity]:
    """Return the shares that two figures of a Korean text give together: `10명 중 7명`."""
    return list(compound.shares(text)) if language == "ko" else []


def periods(text: str, language: str) -> list[Quantity]:
    """Return the quarters and halves of a year that a text names by their months: `the July-September period`, `4~6월`."""
    return list(by_months.periods(text, language)) if len(text) <= _LONGEST else []


def readings(text: str, language: str) -> list[tuple[Quantity, ...]]:
    """Return the figures of a text by place: overlapping readings together, in order."""
    return list(_readings(text, language))


@lru_cache(maxsize=2048)
def _readings(text: str, language: str) -> tuple[tuple[Quantity, ...], ...]:
    groups: list[list[Quantity]] = []
    for quantity in find(text, language):
        if groups and quantity.span[0] < max(other.span[1] for other in groups[-1]):
            groups[-1].append(quantity)
        else:
            groups.append([quantity])
    return tuple(tuple(group) for group in groups)
