"""The rows of a table as one test, where the whole suite runs: nine of ten tests are rows, and each cost more to keep than to try.

A test that takes nothing but what its tables tell is collected once, tries its rows and names every one that failed. Of a long table of
the check, whose rows are alike, it tries a part, and all of them with `EVERY_ROW=1`. What rows may not
share (a fixture of their own, marks of their own, indirect parameters) stays as pytest has it, and so does a run without workers, in
which one row can be picked by its id.
"""

import inspect
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import product

import pytest
from _pytest.mark import ParameterSet

from tests.eval.sampled import EVERY

Row = Mapping[str, object]
_ROWS = re.compile(r"\[(\d+) rows\]$")
_ONE_AT_A_TIME = {"xfail", "usefixtures"}
_ALIKE = "tests.unit.check."
"""Where rows of one table are sentences of one class: a rule that is gone fails in most of them."""
_FIRST, _STEP = 4, 6


def table(test: Callable[..., None]) -> list[Row] | None:
    """Return the rows of a test that takes nothing else: what is told of each argument; nothing where rows need to be tests of their own."""
    marks = getattr(test, "pytestmark", [])
    told = [mark for mark in marks if mark.name == "parametrize"]
    if not told or any(mark.name in _ONE_AT_A_TIME for mark in marks) or hasattr(test, "hypothesis"):
        return None
    columns = [_column(*mark.args) for mark in told if len(mark.args) == 2 and not mark.kwargs.get("indirect")]
    known = [column for column in columns if column]
    if len(known) < len(told):
        return None
    rows: list[Row] = [dict(pair for part in parts for pair in part.items()) for parts in product(*known)]
    return rows if set(rows[0]) == set(inspect.signature(test).parameters) else None


def _column(names: str | Collection[str], values: object) -> list[Row]:
    """Return what one decorator tells of its arguments; nothing where a row has a mark or values can be had but once."""
    wanted = [one.strip() for one in names.split(",") if one.strip()] if isinstance(names, str) else list(names)
    rows: list[Row] = []
    for value in values if isinstance(values, Collection) else ():
        if isinstance(value, ParameterSet):
            if value.marks:
                return []
            value = value.values
        elif len(wanted) == 1:
            value = (value,)
        rows.append(dict(zip(wanted, value, strict=True)))
    return rows


def all_rows(test: Callable[..., None], rows: Collection[Row]) -> Callable[[], None]:
    """Return a test that tries all rows; the failed ones are told together. It is skipped where every row is."""

    def each() -> None:
        failed: list[Exception] = []
        skipped: list[BaseException] = []
        for row in rows:
            try:
                test(**row)
            except pytest.skip.Exception as told:
                skipped.append(told)
            except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - told when all rows were tried
                kept = error if isinstance(error, Exception) else AssertionError(str(error))
                kept.add_note(f"in the row {row!r}"[:2000])
                failed.append(kept.with_traceback(error.__traceback__))
        if failed:
            raise ExceptionGroup(f"{len(failed)} of {len(rows)} rows", failed)
        if len(skipped) == len(rows):
            raise skipped[0]

    each.__doc__ = test.__doc__
    each.pytestmark = [mark for mark in test.pytestmark if mark.name != "parametrize"]  # type: ignore[attr-defined]
    return each


def tried(module: str, rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows of a module's table that are tried: of a long one of the check the first ones and every sixth behind them."""
    return rows if EVERY or not module.startswith(_ALIKE) else (*rows[:_FIRST], *rows[_FIRST::_STEP])


def told(test: str) -> int:
    """Return how many rows a test tries, by its id."""
    found = _ROWS.search(test)
    return int(found[1]) if found else 1


def collected(collector: pytest.Module, name: str, test: object) -> pytest.Function | None:
    """Return the one test of a table; nothing where pytest shall collect it as it does."""
    if not (inspect.isfunction(test) and name.startswith("test_")):
        return None
    whole = table(test)
    if whole is None:
        return None
    rows = tried(collector.obj.__name__, whole)
    one: pytest.Function = pytest.Function.from_parent(
        collector, name=f"{name}[{len(rows)} rows]", callobj=all_rows(test, rows)
    )
    return None if any(_own(one)) else one


def _own(test: pytest.Function) -> Iterator[str]:
    """Yield the fixtures of ours that each row has to itself."""
    for name, found in test._fixtureinfo.name2fixturedefs.items():
        if found[-1].scope == "function" and found[-1].func.__module__.startswith("tests."):
            yield name
