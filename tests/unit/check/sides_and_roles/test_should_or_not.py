"""Shares of those who say that something should be and that it should not."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

PHONE = "In the poll 51% say Orto should unlock the phone to help police. Fewer (38%) say Orto should not unlock the phone; 11% offer no opinion."
SCOOTERS = "62% of voters say the city should ban scooters and 29% say it should not."
CODING = "Some 44% believe schools must teach coding; 35% think they must not."
CLASSES = "Some 44% believe schools must not teach coding; 35% think they must."
WRONG = [
    (PHONE, "경찰을 돕기 위해 잠금을 풀어야 한다는 응답은 38%, 풀지 말아야 한다는 응답은 51%였어요.", "38%"),
    (SCOOTERS, "시가 킥보드를 금지해야 한다는 유권자는 29%, 금지하지 말아야 한다는 유권자는 62%였어요.", "29%"),
    (CODING, "학교가 코딩을 가르쳐야 한다는 사람은 35%, 가르치지 않아야 한다는 사람은 44%였어요.", "35%"),
]  # fmt: skip
RIGHT = [
    (PHONE, "경찰을 돕기 위해 잠금을 풀어야 한다는 응답은 51%, 풀지 말아야 한다는 응답은 38%였어요."),
    (SCOOTERS, "시가 킥보드를 금지해야 한다는 유권자는 62%, 금지하지 말아야 한다는 유권자는 29%였어요."),
    (CODING, "학교가 코딩을 가르쳐야 한다는 사람은 44%, 가르치지 않아야 한다는 사람은 35%였어요."),
    (CLASSES, "코딩 수업을 없애야 한다는 사람은 44%, 없애지 말아야 한다는 사람은 35%였어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_shares_of_the_other_side_are_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_shares_of_their_own_side_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
