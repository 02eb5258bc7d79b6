"""Figures that stand where they belong though other words than their own are near, and figures of the same shape that do not."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CHEQUE = "Tolland Robotics said on Monday it had raised $200 million in a Series C round that values the company at $2.1 billion. Eastmoor Capital led the round with a $90 million cheque, joined by Fenwick Partners."
PUPILS = "Students in the full-answer group solved 31% more homework problems than those in the control group but spent 22% less time on each."
CHIP = "Silvermere said the SM-900 runs large language models 2.6 times as fast as its predecessor per chip, and 2.0 times as fast per watt."
CAMERA = "Orvane said its new camera records video of wild animals for 9 hours in daylight, and 5 hours at night."
RENT = "수수료는 거래액의 20%를 넘지 않는 선에서 정한다. 입점 업체는 최소 45%의 재고율을 지켜야 하고, 석 달 연속 어기면 퇴점된다."
ARMS = "Harrow said revenue was $5.1 billion, up 9%. Revenue from robot products more than tripled to $900 million, while part sales slipped 6% to $1.2 billion."
INCOME = (
    "Subscription income doubled to $210 million in the quarter, while advertising income dropped 12% to $80 million."
)
PROFIT = "Revenue at Pell rose 25% to $400 million. Operating income dropped to $60 million from $80 million."
MILL = "Costs at the mill fell 10%, to $90 million. Orders climbed from 200 to 220."
FIRM = "한결의 매출은 20% 늘었다. 영업이익은 500억 원에서 400억 원으로 줄었다."

IN_PLACE = [
    ("응답은 10대에서 61%, 40대에서 33%였다.", "그렇다는 응답은 10대가 40대보다 28%포인트 높았어요."),
    ("Among people in their 20s, 61% used it, against 33% in their 50s.", "써 봤다는 사람은 20대가 50대보다 훨씬 많아요."),
    ("정확도는 16GB 판이 71%, 32GB 판이 66%였다.", "정확도는 16GB가 32GB보다 5%포인트 높았어요."),
    ("Accuracy was 71% for 3 examples and 66% for 5 examples.", "정확도는 예시 3개가 5개보다 5%포인트 높았어요."),
    (RENT, "수수료는 많아야 거래액의 20%예요. 대신 재고율 45%를 지키지 못한 채 석 달이 지나면 나가야 해요."),
    ("보증금은 집값의 15%를 초과하지 않는 범위에서 받는다. 세입자는 60%의 입주율을 유지해야 한다.", "보증금은 집값의 15%까지예요. 입주율 60%를 지키지 못한 세입자는 나가야 해요."),
    ("습도는 40%를 유지해야 한다. 이를 지키지 못한 곳은 35%였다.", "습도 40%를 지키지 못한 곳이 35%였어요."),
    (CHEQUE, "톨랜드의 시리즈 C를 이끈 이스트무어 캐피털은 혼자 9000만 달러를 냈어요. 전체 2억 달러의 45%예요."),
    (CHEQUE, "톨랜드의 시리즈 C를 이끈 이스트무어 캐피털은 혼자 9000만 달러를 냈어요. 그런 돈이 전체 2억 달러의 절반에 조금 못 미쳐요."),
    (CHEQUE, "톨랜드의 시리즈 C를 이끈 이스트무어 캐피털은 혼자 9000만 달러를 냈어요. 전체 투자금은 2억 달러예요."),
    (CHEQUE, "이스트무어 캐피털이 톨랜드의 시리즈 C에 9000만 달러를 냈어요. 라운드 전체는 2억 달러예요."),
    (PUPILS, "답을 다 받은 학생들은 대조군보다 숙제를 31% 더 풀었지만 문제당 들인 시간은 22% 적었어요."),
    (CHIP, "SM-900은 전작보다 칩당 2.6배, 와트당으로는 2배 빠르게 거대언어모델을 돌린다는 게 실버미어의 설명이에요."),
    (ARMS, "해로의 로봇 제품 매출은 세 배 넘게 늘어 9억 달러가 됐어요."),
    (INCOME, "분기 구독 수입은 두 배로 늘어 2억 1000만 달러였어요."),
    (PROFIT, "펠의 영업이익은 25% 줄었어요."),
    (MILL, "주문은 10% 늘었어요."),
    (FIRM, "한결의 영업이익은 20% 줄었어요."),
]  # fmt: skip
EXCHANGED = [
    ("매출 비중은 올해 31%, 작년 28%였다.", "올해는 28%로 31%인 작년보다 높아요.", "28%"),
    ("공장 로봇은 갑이 30대, 을이 60대였다.", "로봇은 30대를 둔 갑이 60대인 을보다 많아요.", "30대"),
    ("약을 먹지 않은 사람은 30%가 나았고, 먹은 사람은 60%가 나았다.", "약을 먹지 않은 사람은 60%가 나았고 먹은 사람은 30%가 나았어요.", "60%"),
    (CHEQUE, "톨랜드 로보틱스는 시리즈 C에서 9000만 달러를 모았다고 월요일에 밝혔어요. 이스트무어 캐피털이 2억 달러를 내며 투자를 이끌었어요.", "2억 달러"),
    (PUPILS, "답을 다 받은 학생들은 대조군보다 숙제를 22% 더 풀었지만 문제당 들인 시간은 31% 적었어요.", "31%"),
    (CAMERA, "오르베인의 새 카메라는 낮에는 5시간, 밤에는 9시간 동안 야생동물 영상을 찍을 수 있어요.", "5시간"),
    (INCOME, "광고 수입은 두 배로 늘어 8000만 달러였어요.", "늘어"),
    ("Subscription income halved to $210 million in the quarter.", "분기 구독 수입은 두 배로 늘어 2억 1000만 달러였어요.", "늘어"),
    (PROFIT, "펠의 매출은 25% 줄었어요.", "25%"),
    (MILL, "이 공장의 비용은 10% 늘었어요.", "10%"),
    (FIRM, "한결의 매출은 20% 줄었어요.", "20%"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), IN_PLACE)
def test_a_figure_in_its_own_place_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), EXCHANGED)
def test_a_figure_in_anothers_place_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
