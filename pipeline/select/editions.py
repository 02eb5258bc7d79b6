"""Which model of a family a title is about: `Tessel 7B` and `Tessel 70B` are two pieces of news, and so are 2.5 and 3."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from pipeline.select.numbers import quantity

Editions = frozenset[tuple[str, str]]
"""A name, and the term of the version or the size that stands behind it."""

_SIZED = re.compile(
    r"(?P<name>[A-Za-zÀ-ÿ][\w.]*|[가-힣]+)(?:[ -]\d+(?:\.\d+)?)?[ -](?P<size>\d+(?:\.\d+)?[BM])(?![A-Za-z0-9])"
)
_SIZE = "#"


def editions_of(text: str, versions: Iterable[str], names: Sequence[tuple[str, str]]) -> Editions:
    """Return the editions that a title tells: the version terms that were found in it, and sizes by the names (surface, term) before them."""
    return frozenset((*((term.rpartition(" ")[0], term) for term in versions), *_sizes(text, dict(names))))


def _sizes(text: str, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for match in _SIZED.finditer(text):
        name = match["name"]
        if name in names or "가" <= name[0] <= "힣":
            yield names.get(name, name), quantity(match["size"]).term


def clash(one: Editions, other: Editions, told: Container[str], told_other: Container[str]) -> bool:
    """Return whether two titles name other editions of one family, and neither text (its terms) has the other's."""
    for name, sized in {(name, _sized(term)) for name, term in one}:
        mine, rivals = (_of(editions, name, sized=sized) for editions in (one, other))
        apart = not any(_one_line(each, rival) for each in mine for rival in rivals)
        unsaid = not any(each in told_other for each in mine) and not any(rival in told for rival in rivals)
        if rivals and apart and unsaid:
            return True
    return False


def _of(editions: Editions, name: str, *, sized: bool) -> list[str]:
    return [term for family, term in editions if family == name and _sized(term) == sized]


def _sized(term: str) -> bool:
    return term.startswith(_SIZE)


def _one_line(one: str, other: str) -> bool:
    """Whether two versions may be one, told more or less exactly: 3 and 3.7."""
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")
