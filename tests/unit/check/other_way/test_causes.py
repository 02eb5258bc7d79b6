"""A cause that a source denies told as the cause, and a year still to come told in the past."""

import pytest

from pipeline.check import lint_pair

_FALL = "The finance chief said that the fall was caused by higher memory prices and not by discounts."
_DELAY = "The delay had nothing to do with the strike, the port said; a crane had broken."
_FUND = "기존 주주는 이번에 참여하지 않았다. 회사는 “펀드 만기 때문이지 사업 전망과는 관계가 없다”고 해명했다."
_HACK = "서버가 멈춘 것은 해킹 때문이 아니라 정전 때문이라고 회사는 설명했다."
_PLANT = "The plant in Arizona, which is due to start production in 2028, cost $2.4 billion."
_LISTED = "회사는 2028년에 코스닥에 상장할 계획이라고 밝혔다."

ROWS = [
    (_FALL, "이익률은 메모리 가격 때문에 떨어졌어요.", "이익률은 할인 때문에 떨어졌다고 말했어요."),
    (_DELAY, "파업 때문에 늦어진 것은 아니라고 항만은 밝혔어요.", "파업 때문에 늦어졌어요."),
    ("Prices rose because of the weak yen rather than because of tariffs.", "값은 약한 엔화 때문에 올랐어요.", "값은 관세 때문에 올랐어요."),
    (_FUND, "펀드 만기 때문에 이번 투자에 참여하지 않았어요.", "사업 전망 때문에 이번 투자에 참여하지 않았어요."),
    (_HACK, "정전 때문에 서버가 멈췄어요.", "해킹 때문에 서버가 멈췄어요."),
    ("The fall was not caused by discounts alone.", "할인 때문에도 떨어졌어요.", ""),
    (_PLANT, "공장은 2028년에 생산을 시작할 예정이에요.", "공장은 2028년에 생산을 시작했어요."),
    (_LISTED, "회사는 2028년에 코스닥에 상장하겠다고 밝혔어요.", "회사는 2028년에 코스닥에 상장했어요."),
    ("It bought power that will be delivered from 2029.", "2029년에 받을 전기를 샀어요.", ""),
    ("The bridge opened in 2021 and will be widened in 2029.", "다리는 2021년에 열렸어요.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_what_is_no_cause_or_not_yet_done_is_not_told_so(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
