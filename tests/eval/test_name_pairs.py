"""Wrong and right names as editors write them: shortenings, offices, places, people, subsidiaries, unknown companies.

`tests/data/name_pairs.jsonl` has 60 rows with a wrong name and 100 right ones, written for this purpose.
"""

import json
from pathlib import Path

from pipeline.check import lint_pair

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "name_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


def _blocked(row: dict[str, str]) -> list[tuple[int, int]]:
    return [one.span for one in lint_pair(row["source"], row["draft"]) if one.severity == "block"]


def test_a_wrong_name_is_found_by_a_blocking_finding_over_it() -> None:
    missed = []
    for row in (one for one in ROWS if one["wrong"]):
        start = row["draft"].find(row["wrong"])
        if not any(a < start + len(row["wrong"]) and start < b for a, b in _blocked(row)):
            missed.append(row["id"])
    assert sum(bool(row["wrong"]) for row in ROWS) == 60
    assert len(missed) <= 1, missed


def test_a_right_name_is_never_blocked() -> None:
    assert sum(not row["wrong"] for row in ROWS) == 100
    assert [row["id"] for row in ROWS if not row["wrong"] and _blocked(row)] == []
