"""Sums that a draft names with their operands, where the source has other figures beside: a right result stands, a wrong one is blocked."""

import pytest

from pipeline.check import lint_pair

SUMS = (
    # a row of like figures
    ("Lyon had 8 million guests, Nice 7 million and Lille 5 million. Rooms cost 90 euros.", "리옹, 니스, 릴 세 도시 손님의 40%가 리옹에 묵었다.", "리옹, 니스, 릴 세 도시 손님의 45%가 리옹에 묵었다."),
    ("Bern sent 51 delegates, Wien 38, Prag 27 and Rom 14. The meeting lasted 4 days.", "네 도시 대표는 도합 130명이었다.", "네 도시 대표는 도합 140명이었다."),
    ("Of 90 plants, 41 are in Poland, 22 in Spain and 8 in Greece. One cost $3 billion.", "폴란드·스페인·그리스를 뺀 나머지 나라에 19곳이 있다.", "폴란드·스페인·그리스를 뺀 나머지 나라에 36곳이 있다."),
    ("By 17 votes to 4, the board backed the plan, which costs $30 million over 6 years.", "투표한 21명 중 반대는 네 명이었다.", "투표한 22명 중 반대는 네 명이었다."),
    ("The firm lost $40 million in 2022 and $65 million in 2023. It was bought for $180 million.", "2년 치 적자를 더해도 인수가에 7500만 달러 모자란다.", "2년 치 적자를 더해도 인수가에 8500만 달러 모자란다."),
    ("Life expectancy was 83.2 for women and 77.9 for men. The country has 9 provinces.", "여자가 남자보다 5.3년 더 산다.", "여자가 남자보다 6.3년 더 산다."),
    # words of the source sentence
    ("Shares rose 25% to $75 after the firm won a $400 million order. It has 8,000 staff.", "전날 종가는 60달러였다.", "전날 종가는 50달러였다."),
    ("The $260 million fund will be split evenly between ports and parks. It ends in 2031.", "공원에 1억3000만 달러가 돌아간다.", "공원에 1억6000만 달러가 돌아간다."),
    ("The chain, with 340 shops, will open 25 and close 9 this year. Sales are $2 billion.", "올해가 가면 매장은 356곳이 된다.", "올해가 가면 매장은 366곳이 된다."),
    ("The train covered 450 kilometers in 2 hours 15 minutes with 600 people on board.", "평균 시속 200킬로미터로 달렸다.", "평균 시속 250킬로미터로 달렸다."),
    ("The phone costs $30 a month for 24 months or $650 up front. It weighs 180 grams.", "다달이 나눠 내면 일시불보다 70달러를 더 쓴다.", "다달이 나눠 내면 일시불보다 90달러를 더 쓴다."),
    ("Rents rose 20% in 2021 and another 20% in 2022. A room now costs $720.", "두 해를 합쳐 44% 오른 셈이다.", "두 해를 합쳐 48% 오른 셈이다."),
    ("Profit doubled every year from $3 million in 2018 until 2022. It has 5 rivals.", "2022년 이익은 4800만 달러였다.", "2022년 이익은 2900만 달러였다."),
    ("The fund added $2.1 billion in August, bringing it to $8.4 billion. It owns 90 stocks.", "7월 말만 해도 63억 달러였다.", "7월 말만 해도 53억 달러였다."),
    # what the draft itself tells
    ("It cut the price from $90 to $62 and sold 4 million units in 30 countries.", "가격을 90달러에서 62달러로 28달러 내렸다.", "가격을 90달러에서 62달러로 38달러 내렸다."),
    ("The firm will cut 3,000 jobs. Some 1,260 of them are in sales. It has 41,000 staff.", "감원의 42%인 1260명이 영업 쪽이다.", "감원의 48%인 1260명이 영업 쪽이다."),
    ("Profit was $6 billion of $40 billion in sales. Costs added 9%. It has 70,000 staff.", "이익은 매출의 15%를 차지했다.", "이익은 매출의 25%를 차지했다."),
    ("Line A yields 92 percent, three points better than line B. Its rival has 71 percent and 5 machines.", "A라인은 92%다. 비라인보다 3%포인트 높다니 비라인은 89%인 셈이다.", "A라인은 92%다. 비라인보다 3%포인트 높다니 비라인은 87%인 셈이다."),
    # the writer's own amounts
    ("Copies cost 5 cents in black and 15 cents in color. The shop opens at 9.", "컬러로 400장을 뽑으면 60달러다.", "컬러로 400장을 뽑으면 80달러다."),
    ("Adult tickets are 30 euros and child tickets 12 euros. The park has 28 rides.", "어른 둘과 아이 셋이 가면 입장료만 96유로다.", "어른 둘과 아이 셋이 가면 입장료만 98유로다."),
    ("Fixed costs are $90,000 a year. Each cup sells for $4 and costs $1. The bar seats 30.", "한 해 3만 잔은 팔아야 본전이다.", "한 해 7만 잔은 팔아야 본전이다."),
    ("The clinic asked 1,200 nurses in 30 towns, and 900 said yes. It took 7 weeks.", "간호사 4명 중 3명꼴로 그렇다고 답했다.", "간호사 5명 중 3명꼴로 그렇다고 답했다."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), SUMS)
def test_a_right_result_stands_and_a_wrong_one_is_blocked(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_what_lies_between_two_percentages_is_in_points() -> None:
    source = "The bill would raise the cap on fines from 3 percent of sales to 10 percent."
    wrong = "과징금 상한을 매출의 3%에서 10%로 7% 높이는 법안이다."
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_zeros_do_not_stop_the_checks() -> None:
    source = "0 in 10 of 500 firms failed. The stock was split 0 for 1. It sold 0 of 0 units, at $0 and $5."
    assert lint_pair(source, "세 회사가 5달러에 10개를 사면 50달러다. 전체의 7%를 쪼갠 뒤 90곳이 남는다.")
