"""Invented pairs of a source and a Korean draft by writers who had not seen the checks: what is found, what is flagged in vain.

Each set was measured once before its faults were mended (docs/decisions.md has those figures); here stand the floors below
which no later change may fall.
"""

import json
import math
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure, Finding
from tests.eval import sampled

ROWS = [
    json.loads(line)
    for line in sampled.part(
        (Path(__file__).parents[1] / "data" / "korean" / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    )
]
HEDGES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "korean" / "hedge_pairs.jsonl").read_text("utf-8").splitlines()
]
FREER = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "korean" / "freer.jsonl").read_text("utf-8").splitlines()
]
SILENT = ("quote", "name")  # a quotation told in other words is a warning; names are held to a floor of their own
FLOORS = {"bound": 0.97, "direction": 0.95, "swap": 0.84, "quote": 0.45, "name": 0.955}
BY_ID = {row["id"]: row for row in [*ROWS, *FREER]}
Row = dict[str, object]
pytestmark = pytest.mark.xdist_group("pairs")


@cache
def _findings(name: str) -> Sequence[Finding]:
    """Return what is found in a row, looked for once."""
    row = BY_ID[name]
    figures = [
        Figure(one["text"], one.get("subject", ""), (one["source"],) if one.get("source") else ())
        for one in row.get("figures", [])
    ]
    return lint_pair(row["source"], row["draft"], figures)


def _blocks(row: Row) -> list[Finding]:
    return [one for one in _findings(str(row["id"])) if one.severity == "block"]


def _found(row: Row) -> bool:
    start = str(row["draft"]).index(str(row["wrong"]))
    end = start + len(str(row["wrong"]))
    return any(one.span[0] < end and start < one.span[1] for one in _blocks(row))


def _interval(found: int, all_: int) -> tuple[float, float]:
    z, share = 1.96, found / all_
    middle, width = share + z * z / (2 * all_), z * math.sqrt(share * (1 - share) / all_ + z * z / (4 * all_ * all_))
    return (middle - width) / (1 + z * z / all_), (middle + width) / (1 + z * z / all_)


def test_right_drafts_are_hardly_ever_blocked() -> None:
    right = [row for row in ROWS if not row["wrong"]]
    flagged = [row["id"] for row in right if _blocks(row)]
    print(f"\n{len(flagged)} of {len(right)} right drafts blocked: {flagged}")
    assert len(flagged) <= sampled.most(1 / 150, len(right))


def test_a_freer_style_is_not_blocked() -> None:
    flagged = [row["id"] for row in FREER if _blocks(row)]
    assert flagged == []


def test_planted_errors_are_found() -> None:
    counts = Counter((str(row["kind"]), _found(row)) for row in ROWS if row["wrong"])
    for kind in sorted({kind for kind, _ in counts}):
        found, all_ = counts[kind, True], counts[kind, True] + counts[kind, False]
        low, high = _interval(found, all_)
        print(f"{kind:10} {found:3} of {all_:3}  [{low:.0%}, {high:.0%}]")
    for kinds, floor in ((SILENT, 0.955), ((*SILENT, "swap"), 0.98)):
        hits = [n for (kind, found), n in counts.items() if kind not in kinds and found]
        misses = [n for (kind, found), n in counts.items() if kind not in kinds and not found]
        assert sum(hits) >= sampled.least(floor, sum(hits) + sum(misses))
    for kind, floor in FLOORS.items():
        found, all_ = counts[kind, True], counts[kind, True] + counts[kind, False]
        assert found >= sampled.least(floor, all_), kind


def test_lost_and_added_hedges_are_warned_of() -> None:
    told = {row["id"]: any(one.kind == "hedge" for one in lint_pair(row["source"], row["draft"])) for row in HEDGES}
    found = sum(told[row["id"]] for row in HEDGES if row["wrong"])
    vain = sum(told[row["id"]] for row in HEDGES if not row["wrong"])
    print(f"\n{found} of {sum(bool(row['wrong']) for row in HEDGES)} hedges, {vain} in vain")
    assert found >= 242  # of 246; a fresh author's set is lower at first sight (docs/decisions.md)
    assert vain <= 3


def test_right_drafts_are_hardly_ever_told_that_certainty_differs() -> None:
    right = [row for row in [*ROWS, *FREER] if not row.get("wrong")]
    vain = [row["id"] for row in right if any(one.kind == "hedge" for one in _findings(row["id"]))]
    print(f"\n{len(vain)} of {len(right)} right drafts told that certainty differs: {vain}")
    assert len(vain) <= sampled.most(1 / 50, len(right))
