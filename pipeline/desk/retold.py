"""Say in the page's language what a file holds as one of our texts in the other: why a story stands where it does."""

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter

from pipeline.messages import language, table

_FAMILY = "select"


def retold(text: str) -> str:
    """Return a reason in the page's language; one that is none of our texts stays as it is."""
    for pattern, other in _pairs(language()):
        found = pattern.fullmatch(text)
        if found:
            return "".join(part if not name else retold(found[name]) for part, name in _parts(other))
    return text


@cache
def _pairs(lang: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return how each text reads in the other language, the one that says most first, and how it reads in this one."""
    said = [(texts[lang != "en"], texts[lang == "en"]) for texts in table(_FAMILY).values()]
    said = [(before, after) for before, after in said if {name for _, name in _parts(before)} >= _names(after)]
    return tuple((_pattern(before), after) for before, after in sorted(said, key=_literal, reverse=True))


def _literal(pair: tuple[str, str]) -> int:
    return sum(len(part) for part, name in _parts(pair[0]) if not name)


def _names(text: str) -> set[str]:
    return {name for _, name in _parts(text) if name}


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(
        "".join(f"(?P<{name}>.+?)" if name else re.escape(part) for part, name in _parts(text)), re.DOTALL
    )


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Return a text's own words and its places, in order; a place stands once."""
    for part, name, _, _ in Formatter().parse(text):
        if part:
            yield part, ""
        if name:
            yield "", name
