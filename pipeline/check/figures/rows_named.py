"""The row of figures that one source sentence tells, each of another name: `Huashan holds 41%, ahead of Nvex with 28%`, `$31 billion at Delphi, $24 billion at Kite`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.written_names.names_told import told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_PROPER = r"[A-ZÀ-Þ](?:[\w’'&-]|\.(?=\w))*"
_NAME = rf"(?P<name>{_PROPER}(?: (?:of |de )?{_PROPER}){{0,2}})"
_BEFORE = deferred(rf"{_NAME}(?: (?!and |or |but |than |to |of )[a-z]+){{0,2}} (?:about |some |nearly |just )?[$€£¥]?$")
_BEHIND = deferred(rf"(?: (?!and |or |but |than )[a-z]+){{0,2}} (?:at|for|in|from|by|to) {_NAME}")
_NO_NAMES = frozenset(
    str.split(
        "The A An In On At By For Of From Among Last This That Only About Some Its It He She They We January February March April May June July August "
        "September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday AI US UK EU"
    )
)
_LEAST, _MOST = 3, 12
_VERSIONS = 20  # times: so far below a score a number behind a name is its version, `Grok 4.1 Thinking at 1,483`


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of a row with the name that it is told of."""

    name: str
    figure: Quantity


def rows(claim: Claim, *, least: int = _LEAST) -> tuple[Row, ...]:
    """Return the only row of the cited sentences, or nothing where there is none or more than one."""
    found = [row for one in claim.evidence if one.language != "ko" for row in _rows(one, least)]
    return found[0] if len(found) == 1 else ()


def named(row: tuple[Row, ...], text: str) -> list[Row]:
    """Return the rows whose names a Korean text tells."""
    return [one for one in row if told(one.name, text)]


def bears_out(claim: Claim, drafted: Quantity) -> bool:
    """Return whether the only name of the row that a draft tells is the one that a figure is of."""
    row = rows(claim)
    mine = named(row, claim.text) if any(_same(one.figure, drafted) for one in row) else []
    return len(mine) == 1 and _same(mine[0].figure, drafted)


def _same(one: Quantity, other: Quantity) -> bool:
    return _class(one) == _class(other) and one.value == other.value


@lru_cache(maxsize=256)
def _rows(one: Evidence, least: int) -> tuple[tuple[Row, ...], ...]:
    figures = [
        group[0]
        for group in quantities.readings(one.text, one.language)
        if group[0].kind in LEVELS and not group[0].per and not group[0].words and not group[0].bound
    ]
    largest = max((figure.value for figure in figures), default=0)
    figures = [figure for figure in figures if figure.value * _VERSIONS > largest or not in_name(one.text, figure)]
    kinds = {(_class(figure), figure.unit if figure.kind not in ("count", "number") else "") for figure in figures}
    return tuple(row for kind in sorted(kinds) for row in _of_kind(one, kind, figures, least))


def _of_kind(one: Evidence, kind: tuple[str, str], figures: list[Quantity], least: int) -> Iterator[tuple[Row, ...]]:
    alike = [
        figure
        for figure in figures
        if (_class(figure), figure.unit if figure.kind not in ("count", "number") else "") == kind
    ]
    if len(alike) > _MOST:
        return
    ways = (
        tuple(_before(one.text, figure) for figure in alike),
        tuple(_behind(one.text, figure) for figure in alike),
    )
    best = max(ways, key=lambda names: len({name for name in names if name}))
    row = tuple(Row(name, figure) for name, figure in zip(best, alike, strict=True) if name)
    if len(row) >= least and len({each.name for each in row}) == len(row):
        yield row


def _class(figure: Quantity) -> str:
    return "number" if figure.kind == "count" else figure.kind


def _before(text: str, figure: Quantity) -> str:
    match = _BEFORE.search(text[: figure.span[0]])
    return _clean(match["name"]) if match else ""


def _behind(text: str, figure: Quantity) -> str:
    match = _BEHIND.match(text, figure.span[1])
    return _clean(match["name"]) if match else ""


def _clean(name: str) -> str:
    words = name.split()
    while words and words[0] in _NO_NAMES:
        words = words[1:]
    return " ".join(words)
