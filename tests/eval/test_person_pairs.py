"""Foreign people under a wrong name in Hangul, with a wrong post, house or deed, and the same people told rightly.

`tests/data/person_pairs.jsonl` has 46 rows with a wrong name and 109 right ones, written for this purpose.
"""

import json
from pathlib import Path

import pytest

from pipeline.check import lint_pair

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "person_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]
WRONG = [row for row in ROWS if row["wrong"]]
RIGHT = [row for row in ROWS if not row["wrong"]]
LEFT_ALONE = {
    "wrong-29",  # who is in charge until June may be told as its chief
    "wrong-38",  # no title beside the name, and no given name that is known
}


def _blocked(row: dict[str, str]) -> list[tuple[int, int]]:
    return [one.span for one in lint_pair(row["source"], row["draft"]) if one.severity == "block"]


def test_there_are_as_many_rows_as_it_says() -> None:
    assert (len(WRONG), len(RIGHT)) == (46, 109)


@pytest.mark.parametrize("row", [row for row in WRONG if row["id"] not in LEFT_ALONE], ids=lambda row: row["id"])
def test_a_wrong_person_is_blocked(row: dict[str, str]) -> None:
    start = row["draft"].find(row["wrong"])
    assert any(one[0] < start + len(row["wrong"]) and start < one[1] for one in _blocked(row))


@pytest.mark.parametrize("row", RIGHT, ids=lambda row: row["id"])
def test_a_right_person_is_never_blocked(row: dict[str, str]) -> None:
    assert _blocked(row) == []
