"""What was before and what is now, in whichever words and language: an end of the change told as its size, and the change told backwards."""

import pytest

from pipeline.check import lint_pair

QUEUE = "창구에서 기다리는 시간은 평균 42분에서 17분으로 줄었다."
LETTERS = "독촉장은 하루 530통에서 310통으로 줄었다."
SCAN = "A scan costs $0.45 from March 3, against $0.80 under the old tariff."
PERMIT = "A permit takes 8 days under the new rules, compared with 20 days last year."
STAFF = "The depot will employ 260 people instead of the current 410."
FERRY = "The ferry carries 470 cars a day, versus 290 before the refit."
PUMP = "The pump costs $35, against $90 for its predecessor."
FARE = "지금까지 1,800원이던 이용료는 1월부터 2,500원이 된다."
BUSES = "시는 버스 38대 대신 21대만 굴리기로 했다."
MEMBERS = "회원은 지난해 7,300명이었는데 올해는 1만1,900명이 됐다."

BY_AN_END = [
    (QUEUE, "기다리는 시간이 25분 줄었어요.", "기다리는 시간이 17분 줄었어요."),
    (QUEUE, "기다리는 시간이 25분 짧아졌어요.", "기다리는 시간이 17분 짧아졌어요."),
    (QUEUE, "손님은 25분 덜 기다려요.", "손님은 17분 덜 기다려요."),
    (QUEUE, "손님은 이제 17분만 기다려요.", "창구 대기가 17분 줄어든 구청"),
    (LETTERS, "독촉장이 하루 220통 줄었어요.", "독촉장이 하루 310통이나 줄었어요."),
    (SCAN, "검사비가 0.35달러 내려요.", "검사비가 0.45달러 내려요."),
    (SCAN, "검사비가 0.45달러로 내려요.", "검사비가 $0.80 싸져요."),
    (PERMIT, "허가가 12일 빨라졌어요.", "허가가 8일 빨라졌어요."),
    (STAFF, "직원이 150명 줄어요.", "직원이 260명 줄어요."),
    (FERRY, "하루에 차를 180대 더 실어요.", "하루에 차를 290대 더 실어요."),
    (PUMP, "펌프 값이 55달러 내렸어요.", "펌프 값이 35달러 내렸어요."),
    (FARE, "이용료가 700원 올라요.", "이용료가 2,500원 올라요."),
    (BUSES, "시는 버스를 17대 줄이기로 했어요.", "시는 버스를 21대 줄이기로 했어요."),
    (MEMBERS, "회원이 4,600명 늘었어요.", "회원이 1만1,900명 늘었어요."),
    ("대기 시간은 20분에서 10분으로 줄었다.", "대기 시간이 10분 줄었어요.", "대기 시간이 20분 줄었어요."),
]


@pytest.mark.parametrize(("source", "right", "wrong"), BY_AN_END)
def test_an_end_of_a_change_is_not_its_size_in_either_language(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert any(one.kind == "arithmetic" and one.severity == "block" for one in lint_pair(source, wrong))


BACKWARDS = [
    (
        "Nurses overruled it in 23% of cases at the start and in 11% by the end.",
        "뒤집은 비율은 23%에서 11%로 줄었어요.",
        "뒤집은 비율은 11%에서 23%로 늘었어요.",
    ),
    (
        "Trucks waited 40 minutes in the first month and 15 minutes in the last month.",
        "대기는 40분에서 15분으로 줄었어요.",
        "대기는 15분에서 40분으로 늘었어요.",
    ),
    (
        "The share was 8% at the outset and reached 31% by the close of the trial.",
        "비중은 8%에서 31%로 올랐어요.",
        "비중은 31%에서 8%로 떨어졌어요.",
    ),
    (SCAN, "검사비가 $0.80에서 $0.45로 내려요.", "검사비가 $0.45에서 $0.80로 올라요."),
    (PERMIT, "허가에 걸리는 날이 20일에서 8일로 줄었어요.", "허가에 걸리는 날이 8일에서 20일로 늘었어요."),
    (STAFF, "직원이 410명에서 260명으로 줄어요.", "직원이 260명에서 410명으로 늘어요."),
    (FERRY, "싣는 차가 290대에서 470대로 늘었어요.", "싣는 차가 470대에서 290대로 줄었어요."),
    (PUMP, "펌프 값이 90달러에서 35달러로 내렸어요.", "펌프 값이 35달러에서 90달러로 올랐어요."),
    (FARE, "이용료가 1,800원에서 2,500원으로 올라요.", "이용료가 2,500원에서 1,800원으로 내려요."),
    (BUSES, "버스를 38대에서 21대로 줄이기로 했어요.", "버스를 21대에서 38대로 늘리기로 했어요."),
]


@pytest.mark.parametrize(("source", "right", "wrong"), BACKWARDS)
def test_a_change_told_backwards_is_found_however_the_earlier_figure_is_named(
    source: str, right: str, wrong: str
) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert any(one.kind == "number-contradicted" and one.severity == "block" for one in lint_pair(source, wrong))


ONE_END = [
    (SCAN, "검사비가 $0.45로 내려요.", "검사비가 $0.80로 올라요."),
    (QUEUE, "기다리는 시간이 42분에서 줄었어요.", "기다리는 시간이 42분으로 줄었어요."),
    ("A loan runs 30 days, up from 14.", "빌려주는 기간이 30일로 늘어요.", ""),
    ("실업률은 50%에서 25%로 줄었다.", "실업률이 절반으로 줄었어요.", ""),
]


@pytest.mark.parametrize(("source", "right", "wrong"), ONE_END)
def test_one_end_is_not_told_as_the_other(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))


def test_another_things_figure_is_no_earlier_one() -> None:
    rival = "The ferry carries 470 cars a day, versus 290 on the rival line."
    assert not any(one.severity == "block" for one in lint_pair(rival, "이 배는 하루에 차 470대를 실어요."))
    gas = "전기료는 3만2,000원에서 2만1,000원으로 내렸고, 가스료는 2만1,000원 내렸다."
    assert not any(one.severity == "block" for one in lint_pair(gas, "가스료는 2만1,000원 내렸어요."))
