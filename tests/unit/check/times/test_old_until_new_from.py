"""The old price until a day is the new price from it, and no other way round."""

import pytest

from pipeline.check import lint_pair

KEEP = "Existing subscribers keep the old price until 1 June."
STAYS = "기존 회원의 요금은 4월 30일까지 유지된다."
TOLL = "The toll rises to 6 dollars from 3 March."
RIGHT = [
    (KEEP, "기존 가입자는 6월 1일 뒤부터 새 요금을 내요."),
    (KEEP, "기존 가입자는 6월 1일까지 예전 요금이에요."),
    (STAYS, "기존 회원은 4월 30일 뒤부터 오른 요금을 내요."),
    (TOLL, "3월 3일까지는 지금 통행료 그대로예요."),
]
WRONG = [
    (KEEP, "기존 가입자는 6월 1일부터 예전 요금이에요."),
    (STAYS, "기존 회원은 4월 30일부터 지금 요금을 내요."),
    (TOLL, "통행료는 3월 3일까지 6달러로 올라 있어요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_follows_the_end_of_the_old_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_old_from_its_end_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
