"""How much more there is than before: right digits, told the other way round."""

import pytest

from pipeline.check import lint_pair

TOKEN = "Meridian 3 produces its first token in 0.7 seconds on average, against 1.1 seconds for the previous model."
CHIP = "The chip draws 300 watts, against 450 watts for the previous one."
SALES = "Sales reached $4.2 billion, compared with $5 billion a year earlier."
PLAN = "The new plan costs $20, against $30 before."
PROFIT = "Profit was $1.1 billion, down from $1.5 billion a year ago."
CALLS = "콜센터의 전화 한 건 비용은 2024년 4,100원이었다. 지금은 2,650원이다."
RIGHT = (
    (CALLS, "전화 한 건의 비용은 2024년보다 1,450원 내렸어요."),
    (TOKEN, "이전 모델보다 0.4초 빨라졌어요."),
    (TOKEN, "이전 모델은 새 모델보다 0.4초 느렸어요."),
    (CHIP, "칩은 300와트를 써요. 이전 칩보다 150와트 덜 써요."),
    (SALES, "매출은 42억 달러로 1년 전보다 8억 달러 줄었어요."),
    (PLAN, "새 요금제는 20달러예요. 전보다 10달러 싸졌어요."),
    (PROFIT, "이익은 지난해보다 4억 달러 적은 11억 달러예요."),
)
WRONG = (
    (TOKEN, "첫 토큰까지 0.7초가 걸려요. 이전 모델보다 0.4초 느려진 속도예요.", "0.4초"),
    (CHIP, "칩은 300와트를 써요. 이전 칩보다 150와트 늘었어요.", "150와트"),
    (SALES, "매출은 42억 달러로 1년 전보다 8억 달러 늘었어요.", "8억 달러"),
    (PLAN, "새 요금제는 20달러예요. 전보다 10달러 비싸졌어요.", "10달러"),
    (PROFIT, "이익은 지난해보다 4억 달러 많은 11억 달러예요.", "4억 달러"),
)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_gap_to_before_that_goes_the_right_way_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_gap_to_before_told_the_other_way_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(told.startswith(wrong) and len(told) > len(wrong) for told in _blocked(source, draft))


def test_a_time_is_no_thing_that_has_the_others_figure() -> None:
    told = lint_pair(CALLS, "전화 한 건의 비용은 2년 전보다 1,450원 내렸어요.")  # the year of this pair nobody knows
    assert [one.kind for one in told if one.severity == "block"] == ["number-unsupported"]


BOOKED = "The clinic's bot booked 62% of visits in May. A year earlier it booked 58%."
SEAT = "A seat on the shuttle now costs $48. In winter it cost $61."
WAIT = "Trucks waited 22 minutes at the gate in June, against 35 minutes in June last year."
LOSS = "The unit lost $310 million in the quarter, compared with $450 million a year earlier."
LINE = "The plant makes a battery every 40 seconds, compared with 55 seconds at its older line."
PLANS = "The plan now costs $12 a month, down from $15."
FORECAST = "The agency expects 310 reactors in 2040, compared with 330 in its forecast of last year."
HOPED = "The shop has sold 640,000 pairs. Analysts at Kite had expected 500,000."
GREW = "Sales were $600 million, compared with $500 million a year earlier."
SCAN = "The wait for a scan was 40 days in 2023 and is 12 days now."
STAFF = "The firm ended its fiscal year with 412,000 employees, compared with 420,000 a year before."
WEEKS = "Calls per clerk fell to 31 minutes in the second week from 45 in the first."
MARGIN = "The margin slipped to 7.2 percent from 7.9 percent in the previous quarter."
KOREAN = "회사의 영업이익은 2023년 120억 원에서 2024년 90억 원으로 줄었다. 직원은 300명이다."
TWO = "The battery lasts 14 hours, compared with 11 for the older model, but takes 90 minutes to charge, up from 60."


@pytest.mark.parametrize(
    ("source", "right", "told", "turned"),
    [
        (BOOKED, "5월 예약의 62%를 받았어요. 1년 전보다 4%포인트 늘었네요.", "늘었네요", "줄었네요"),
        (SEAT, "한 자리가 이제 48달러예요. 겨울보다 13달러 내렸어요.", "내렸어요", "올랐어요"),
        (WAIT, "트럭이 기다린 시간은 22분으로, 1년 새 13분 짧아졌어요.", "짧아졌어요", "길어졌어요"),
        (LOSS, "이 부문의 손실이 1년 새 1억 4,000만 달러 줄었어요.", "줄었어요", "늘었어요"),
        (LINE, "40초마다 배터리가 하나 나와요. 옛 라인보다 15초 빨라요.", "빨라요", "느려요"),
        (PLANS, "요금은 한 달 12달러로 내렸어요.", "내렸", "올랐"),
        (FORECAST, "기구는 2040년 원자로 전망을 작년보다 20기 내려 잡았어요.", "내려", "올려"),
        (HOPED, "64만 켤레가 팔려서 카이트 예상보다 14만 켤레 많았어요.", "많았어요", "적었어요"),
        (GREW, "매출은 6억 달러로 1년 전보다 20% 늘었어요.", "늘었어요", "줄었어요"),
        (SCAN, "검사를 기다리는 날이 2023년 40일에서 지금은 12일로 짧아졌어요.", "짧아졌어요", "길어졌어요"),
        (STAFF, "직원이 한 해 전보다 8,000명 줄어 41만 2,000명이 됐어요.", "줄어", "늘어"),
        (WEEKS, "직원 한 사람의 통화는 둘째 주에 31분으로 첫 주보다 14분 줄었어요.", "줄었어요", "늘었어요"),
        (MARGIN, "이익률은 7.2%로 앞 분기보다 내렸어요.", "내렸어요", "올랐어요"),
        (KOREAN, "영업이익이 30억 원 줄었어요.", "줄었어요", "늘었어요"),
        (TWO, "배터리는 옛 모델보다 3시간 길어졌어요.", "길어졌어요", "짧아졌어요"),
    ],
)
def test_a_change_goes_the_way_that_its_two_figures_do(source: str, right: str, told: str, turned: str) -> None:
    assert _blocked(source, right) == []
    assert any(turned in one for one in _blocked(source, right.replace(told, turned)))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SEAT, "한 자리가 이제 48달러예요. 겨울엔 13달러 더 비쌌어요."),
        (LOSS, "이 부문의 손익은 1년 새 1억 4,000만 달러 늘었어요."),
        ("The rate was 38% in October. In November it was 41%.", "비율은 11월에 3%포인트 올라 41%가 됐어요."),
        (
            "The share rose from 20% in 2023 to 26% in 2024, before falling to 23% last year.",
            "비중은 지난해 23%였어요. 2023년보다 3%포인트 높아졌어요.",
        ),
        (
            "Nova had 47% of the market, compared with 44% for Tern. A year earlier Nova had 50%.",
            "노바의 점유율은 47%로 1년 전보다 3%포인트 낮아졌어요.",
        ),
        (
            "The new pump costs $2.50 a day and $12 a week, down from $4 and $20 for the old one.",
            "값은 일주일에 20달러에서 12달러로 낮아졌어요.",
        ),
        (
            "The firm cut its growth forecast to a range of 1% to 2.5% from 2% to 5%.",
            "회사는 성장률 전망을 2~5%에서 1~2.5%로 낮췄어요.",
        ),
        ("Seats start at $999, $100 less than last year.", "작년에 1,099달러였던 좌석값이 999달러로 내려갔어요."),
        (
            "The app had 8 million users at its peak and 5.2 million last month.",
            "이 앱은 사람들이 800만 명까지 썼다가 지난달 520만 명으로, 280만 명 빠졌어요.",
        ),
        ("The town slipped from 9th to 14th.", "이 도시는 다섯 계단 내려갔어요."),
        (
            "The fleet grows to 2,000 boats from 800 now. The new boats cost 60% less to make than the previous ones.",
            "새 배는 만드는 값이 이전 배보다 60% 싸졌어요.",
        ),
    ],
    ids=[
        "then",
        "a-loss",
        "month-by-month",
        "three-years",
        "a-rival",
        "two-rows",
        "a-range",
        "a-gap",
        "a-peak",
        "ranks",
        "stated",
    ],
)
def test_figures_of_no_one_change_say_no_way(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


_OPENED = "The chain opened 62 stores last year, 14 more than the 48 it opened in 2023."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_OPENED, "이 체인은 지난해 62곳을 열어 2023년보다 14곳 늘렸어요."),
        ("The company sold 2.1 million accelerators last year, 50 per cent more than the 1.4 million of 2024.", "지난해 가속기를 210만 개 팔아 2024년보다 70만 개 늘렸어요."),
        ("The unemployment rate was 4.3 per cent last month, above the 3.8 per cent of June.", "지난달 실업률은 4.3%로 6월보다 0.5%포인트 올랐어요."),
        ("Drivers earned an average of $21.40 an hour in 2023. Last year they earned $19.80.", "운전자들은 지난해 평균 19.80달러를 벌어 2023년보다 1.6달러 줄었어요."),
        ("The agency rejected 1,240 applications last month after having turned down 980 in the month before.", "이 기관은 지난달 신청 1240건을 거절해 전달보다 260건 늘었어요."),
        ("Its share of the market, 33 per cent in the spring, was 29 per cent last month.", "점유율은 지난달 29%로 봄보다 4%포인트 줄었어요."),
        ("Orders reached 1,120 last month, beating the 940 placed in August.", "지난달 주문은 1120건으로 8월보다 180건 늘었어요."),
    ],
)  # fmt: skip
def test_what_was_last_year_is_the_later_one_beside_what_was_sooner(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The lab published 37 papers last year and 52 so far this year.", "이 연구소는 올해 논문 52편을 내 지난해보다 15편 줄었어요."),
        ("The refund rate was 6.4 per cent last quarter and is 5.1 per cent today.", "환불률은 지난 분기보다 1.3%포인트 올랐어요."),
    ],
)  # fmt: skip
def test_what_was_last_year_is_the_earlier_one_beside_what_is_now(source: str, draft: str) -> None:
    assert _blocked(source, draft)
