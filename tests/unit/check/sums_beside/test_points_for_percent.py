"""What a source tells as a rise from one share to another lies between them in points."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("A survey found that 34% have used the app at work, up from 20% two years ago.", "셋 중 하나(34%)가 일할 때 이 앱을 써 봤대요. 2년 전보다 14%포인트 늘어난 숫자예요."),
    ("A survey found that 34% have used the app at work, up from 20% two years ago.", "셋 중 하나(34%)가 일할 때 이 앱을 써 봤대요. 2년 전보다 70% 늘어난 숫자예요."),
    ("The occupancy rate fell to 61% from 80% a year earlier, as bookings dropped 19%.", "객실 점유율이 61%예요. 예약은 19% 떨어졌어요."),
    ("The unemployment rate is 5%, down from 8%. Prices rose 3%.", "실업률은 5%예요. 물가는 3% 올랐어요."),
)  # fmt: skip
WRONG = (
    ("A survey found that 34% have used the app at work, up from 20% two years ago.", "셋 중 하나(34%)가 일할 때 이 앱을 써 봤대요. 2년 전보다 14% 늘어난 숫자예요."),
    ("The occupancy rate fell to 61% from 80% a year earlier.", "객실 점유율이 61%예요. 한 해 전보다 19% 떨어진 거예요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_points_and_other_changes_stand(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_points_told_as_percent_block(source: str, draft: str) -> None:
    assert _blocked(source, draft)
