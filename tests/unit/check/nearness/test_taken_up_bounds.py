"""Those beyond a bound that a Korean source takes up by a pronoun, `이를 넘으면`: the other side of the bound is theirs, with what is told of them."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_SHOPS = "연 매출이 30억 원 이하인 가게는 수수료를 내지 않고, 이를 넘으면 매출의 1.2%를 내야 한다고 카드사는 설명했다."
_APPS = "월 이용자가 5만 명 이하인 앱은 무료로 쓸 수 있고, 이를 초과하면 유료 요금제에 가입해야 한다."
_HEAT = "온도가 40도 이상이면 작업을 멈추고, 이에 못 미치면 한 시간마다 10분씩 쉬도록 했다."
_STAFF = "월간 이용자가 100만 명 이하인 기업은 무료로 쓸 수 있고, 이를 넘으면 별도 계약을 맺어야 한다."
_ALONE = "월간 이용자가 100만 명 이하인 기업은 무료로 쓸 수 있다. 온누리텔레콤은 이를 공개했다."
_PARKING = "주차는 90분 이하면 돈을 받지 않고, 그 이상은 10분마다 500원을 받는다."
RIGHT = [
    (_SHOPS, "연 매출이 30억 원을 넘는 가게는 매출의 1.2%를 수수료로 내야 해요."),
    (_APPS, "월 이용자가 5만 명을 넘는 앱은 유료 요금제에 들어야 해요."),
    (_HEAT, "온도가 40도에 못 미치면 한 시간마다 10분씩 쉬어요."),
    (_STAFF, "다만 월간 이용자가 100만 명을 넘는 기업은 따로 계약을 맺어야 해요."),
    (_PARKING, "90분이 넘으면 10분마다 500원을 내요."),
]  # fmt: skip
WRONG = [
    (_SHOPS, "연 매출이 30억 원을 넘는 가게는 수수료를 내지 않아요.", "30억 원을 넘는"),
    (_APPS, "월 이용자가 5만 명을 넘는 앱도 무료로 쓸 수 있어요.", "5만 명을 넘는"),
    (_APPS, "월 이용자가 5만 명 이하인 앱은 유료로 써야 해요.", "유료"),
    (_HEAT, "온도가 40도 이하면 작업을 멈춰요.", "40도 이하"),
    (_STAFF, "월간 이용자가 100만 명을 넘는 기업은 무료로 쓸 수 있어요.", "100만 명을 넘는"),
    (_ALONE, "월간 이용자가 100만 명을 넘는 기업은 따로 계약을 맺어야 해요.", "100만 명을 넘는"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_told_of_those_beyond_a_bound_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_told_of_those_within_it_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
