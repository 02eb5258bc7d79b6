"""A long text holds what a short one holds: what is said of one passage stays right, and wrong, whatever stands before and behind it."""

from functools import cache

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding
from tests.eval import sampled
from tests.eval.labelled import rows

FREE = rows("free.jsonl")
SOURCES = [str(row["source"]) for row in FREE if not row["wrong"]]
KINDS = ("figure", "unit", "bound", "date", "derived", "exchange")
AROUND = sampled.part(((0, 1), (1, 0), (2, 3)), 2)  # other texts before, and behind


def _blocked(source: str, row: dict[str, object]) -> list[Finding]:
    return _blocks(source, str(row["draft"]))


@cache
def _blocks(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.severity == "block"]


def _found(source: str, row: dict[str, object]) -> bool:
    start = str(row["draft"]).index(str(row["wrong"]))
    end = start + len(str(row["wrong"]))
    return any(one.span[0] < end and start < one.span[1] for one in _blocked(source, row))


def _within(number: int, row: dict[str, object], before: int, behind: int) -> str:
    """Return the source of a row among those of other rows, which nobody chose."""
    others = [SOURCES[(number * 37 + step * 911) % len(SOURCES)] for step in range(1, before + behind + 1)]
    return " ".join([*others[:before], str(row["source"]), *others[before:]])


@pytest.mark.parametrize(("before", "behind"), AROUND)
def test_what_is_right_of_a_passage_stays_right(before: int, behind: int) -> None:
    right = sampled.part([(number, row) for number, row in enumerate(FREE) if not row["wrong"]], 200)
    right = [(number, row) for number, row in right if not _blocked(str(row["source"]), row)]
    flagged = [row["id"] for number, row in right if _blocked(_within(number, row, before, behind), row)]
    assert len(flagged) <= sampled.most(0.025, len(right)), flagged


@pytest.mark.parametrize(("before", "behind"), AROUND)
def test_what_is_wrong_of_a_passage_stays_wrong(before: int, behind: int) -> None:
    wrong = sampled.part([(number, row) for number, row in enumerate(FREE) if row["kind"] in KINDS], 120)
    wrong = [(number, row) for number, row in wrong if _found(str(row["source"]), row)]
    missed = [row["id"] for number, row in wrong if not _found(_within(number, row, before, behind), row)]
    assert len(wrong) - len(missed) >= sampled.least(0.95, len(wrong)), missed
