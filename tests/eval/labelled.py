"""Rows of a labelled set (a source, a Korean draft, and in `wrong` the planted error): what is found in them, looked for once."""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from pipeline.check import lint_pair
from pipeline.records import Figure, Finding

DATA = Path(__file__).parents[1] / "data" / "korean"
Row = dict[str, object]


def rows(name: str) -> list[Row]:
    """Return the rows of a set."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def findings(row: Row) -> Sequence[Finding]:
    """Return what is found in a row."""
    return _findings(str(row["source"]), str(row["draft"]), json.dumps(row.get("figures", [])))


@cache
def _findings(source: str, draft: str, declared: str) -> Sequence[Finding]:
    figures: list[Mapping[str, str]] = json.loads(declared)
    told = [
        Figure(
            one["text"],
            one.get("subject", ""),
            (one["source"],) if one.get("source") else (),
            one.get("step", ""),
        )
        for one in figures
    ]
    return lint_pair(source, draft, told)


def blocks(row: Row) -> list[Finding]:
    """Return the findings that block a row."""
    return [one for one in findings(row) if one.severity == "block"]


def finds(row: Row) -> bool:
    """Return whether a finding that blocks touches the planted error."""
    start = str(row["draft"]).index(str(row["wrong"]))
    end = start + len(str(row["wrong"]))
    return any(one.span[0] < end and start < one.span[1] for one in blocks(row))


def interval(count: int, all_: int) -> tuple[float, float]:
    """Return the bounds between which a share lies with 95% certainty (Wilson)."""
    z, share = 1.96, count / all_
    middle, width = share + z * z / (2 * all_), z * math.sqrt(share * (1 - share) / all_ + z * z / (4 * all_ * all_))
    return (middle - width) / (1 + z * z / all_), (middle + width) / (1 + z * z / all_)
