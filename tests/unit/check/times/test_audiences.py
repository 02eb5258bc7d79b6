"""An audience is counted over one time: monthly users are no weekly ones."""

import pytest

from pipeline.check import lint_pair

MONTHLY = "The app has reached 1 billion monthly active users."
WEEKLY = "The radio station counts 340,000 listeners a week."
DAILY = "The game draws 2.1 million daily players, its maker said."
BOTH = "The app has 300 million monthly users and 90 million daily users."
KOREAN = "이 앱의 월간 이용자는 420만 명이다."
WRONG = [
    (MONTHLY, "이 앱의 주간 이용자가 10억 명에 닿았어요."),
    (MONTHLY, "이 앱의 주 이용자가 10억 명에 닿았어요."),
    (MONTHLY, "이 앱의 일간 활성 이용자가 10억 명에 닿았어요."),
    (MONTHLY, "이 앱의 DAU가 10억 명에 닿았어요."),
    (WEEKLY, "이 방송의 월간 청취자는 34만 명이에요."),
    (DAILY, "이 게임을 즐기는 월 이용자는 210만 명이에요."),
    (KOREAN, "이 앱의 주간 이용자는 420만 명이에요."),
]  # fmt: skip
RIGHT = [
    (MONTHLY, "이 앱의 월 이용자가 10억 명에 닿았어요."),
    (MONTHLY, "이 앱을 한 달에 쓰는 사람이 10억 명에 닿았어요."),
    (MONTHLY, "이 앱의 주 고객은 10억 명에 이르는 이용자예요."),
    (WEEKLY, "이 방송의 주간 청취자는 34만 명이에요."),
    (DAILY, "이 게임의 하루 이용자는 210만 명이에요."),
    (BOTH, "이 앱의 하루 이용자는 9,000만 명이에요."),
    (BOTH, "이 앱의 월간 이용자는 3억 명이에요."),
    (KOREAN, "이 앱의 월 이용자는 420만 명이에요."),
]  # fmt: skip


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_an_audience_of_another_time_is_wrong(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_an_audience_of_its_own_time_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
