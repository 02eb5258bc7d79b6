"""A figure with one digit changed, or with noughts added, that a share or a free ten happens to give."""

import pytest

from tests.unit.check.building import blocks

_MARKET = (
    "Corvane held 52 percent of the market for memory in the third quarter, with Pellar at 27 percent and Tarn at 19. Corvane posted an operating "
    "profit of 14.1 trillion won on revenue of 28.1 trillion won; Pellar's chip division earned 8.4 trillion won. Corvane is spending 20 trillion "
    "won on its plant in Mokpo."
)
_FINE = (
    "The regulator on Tuesday fined X €380 million under the new act, saying it had kept an incomplete library of advertisements. It is the "
    "second-largest fine under the act after the €610 million imposed on Pellar in April. X has 70 days to submit a plan. The investigation, opened "
    "in December 2023, had covered 12 meetings and more than 8,000 pages. X reported 83 million monthly users, down from 97 million a year earlier."
)
_TRAM = "The new tram line in Ghent, 13.6 kilometers long with 12 stations, will open on May 23, 2029. It will carry up to 165,000 passengers a day."
_CABLE = "The new cable car in Bergen, 11.2 kilometers long with 9 stations, will open on April 19, 2029. It will carry up to 145,000 passengers a day."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (_MARKET, "코르베인의 3분기 영업이익은 {} 원. 매출은 28조 1천억 원이었어요.", "14조 1천억", "14조 6천억"),
        (_TRAM, "12개 역을 갖춘 길이 13.6㎞의 헨트 신규 전차 노선이 2029년 5월 23일 개통한다. 하루 최대 {}의 승객을 수송하게 된다.", "16만5000명", "16만8000명"),
        (_CABLE, "9개 역을 갖춘 길이 11.2㎞의 베르겐 신규 케이블카가 2029년 4월 19일 개통한다. 하루 최대 {}의 승객을 수송하게 된다.", "14만5000명", "14만8000명"),
        (_FINE, "규제 당국이 X에 {} 유로의 과징금을 부과했어요. 광고 정보를 제대로 공개하지 않았다는 판단이에요.", "3억 8,000만", "38억"),
    ],
)  # fmt: skip
def test_no_share_makes_of_a_slip_a_sum(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Bus fares rise by 150 won to 1,650 won in October.", "버스 요금이 10월부터 1,500원에서 1,650원으로 올라요."),
        ("For the current quarter it forecasts revenue of $13.2 billion, plus or minus $300 million.", "회사가 내놓은 이번 분기 매출 전망은 129억~135억 달러예요."),
        ("Gusts topped 100 knots on the cape.", "곶에서는 순간 풍속이 시속 185㎞를 넘었다."),
        ("The third quarter brought $61.4 billion, up from $41.5 billion a year earlier, and $11.9 billion of buybacks.", "3분기 매출은 1년 새 199억 달러 늘었어요."),
    ],
)  # fmt: skip
def test_what_is_added_up_or_counted_out_may_lie_near_its_source(source: str, draft: str) -> None:
    assert blocks(source, draft) == []


@pytest.mark.parametrize(
    ("estimate", "average", "wrong"),
    [(84, 53, 42), (72, 47, 36), (96, 61, 48)],
)
def test_how_much_more_one_pays_than_another_is_no_half_of_it(estimate: int, average: int, wrong: int) -> None:
    source = (
        "Corvane signed a 15-year agreement to buy 840 megawatts of electricity from the Elm nuclear plant in Ohio. Neither side disclosed the price, "
        f"but analysts at Orme put it at around ${estimate} per megawatt-hour, against a regional wholesale average of ${average}. The owner will "
        "spend $1.3 billion to extend the life of the two reactors by 20 years. A decision is expected in the first half of 2028."
    )
    told = "옴의 추정이 맞다면 코르베인은 지역 도매 평균보다 MWh당 {}달러를 더 내는 셈이에요."
    assert blocks(source, told.format(estimate - average)) == []
    assert blocks(source, told.format(wrong)) == [f"{wrong}달러"]
