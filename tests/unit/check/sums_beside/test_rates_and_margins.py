"""Round figures and what they lack, margins, rates of one for another, turns of a year, parts of a percentage: each with a wrong twin."""

import pytest

from pipeline.check import lint_pair

FERRY = "The ferry leaves at 21:10 and takes five hours and 50 minutes; a cabin for four costs $398, and the bag may weigh 9.7 kilograms."  # fmt: skip
FEE = "이용료는 3만 9,900원이고 기기의 무게는 980g이며 4,230명이 쓴다."
VOTE = "The council passed the motion on 9 May by 140 votes to 90 with 10 abstentions; 31% of the seats are new."
POLL = "조사에는 4,230명이 응했다. 새 시장의 지지율은 38%로, 오차범위는 ±3%포인트다."
BROCK = "Holders of Selwyn, which lost $58m, get 0.6 of a Brock share and $2 in cash for each share they own."
HOLDERS = "The plan, worth €41m, gives shareholders three new shares for every five they hold, a discount of 31%."
DOSE = "A year's treatment costs $8,400. The drug is injected every three months; a rival sells for $129 a month."
BOOKS = "1년 구독료는 12만 원이며 두 달에 한 번 책이 온다. 회원은 4,230명이다."
SALES = "Sales rose by 6%, half of which came from higher prices, to $129m, and 31% of the 4,230 shops were closed."

TWINS = [
    (FERRY, "배는 {}에서 10분 모자라게 걸려요.", "여섯 시간", "일곱 시간"),
    (FERRY, "선실은 {}에서 2달러 빠져요.", "400달러", "500달러"),
    (FERRY, "가방은 10킬로그램에서 {} 모자라야 해요.", "300그램", "500그램"),
    (FEE, "이용료는 4만 원에서 {} 모자라요.", "100원", "200원"),
    (FEE, "기기는 1kg에서 {} 빠져요.", "20g", "30g"),
    (VOTE, "기권까지 240명이 나섰는데 찬성이 절반보다 {} 표 많았어요.", "스무", "서른"),
    (POLL, "새 시장의 지지율은 {} 사이예요.", "35%에서 41%", "34%에서 42%"),
    (BROCK, "셀윈 주식 100주를 가진 사람은 브록 주식 {}를 받아요.", "60주", "66주"),
    (HOLDERS, "50주를 가졌다면 신주 {}를 받아요.", "30주", "36주"),
    (DOSE, "석 달에 한 번 맞으니 한 대에 {}꼴이에요.", "2,100달러", "1,700달러"),
    (BOOKS, "두 달에 한 번이니 한 권에 {}꼴이에요.", "2만 원", "3만 원"),
    (SALES, "매출이 6% 늘었는데 그중 {}포인트는 값을 올린 덕이에요.", "3%", "4%"),
]


@pytest.mark.parametrize(("source", "draft", "right", "wrong"), TWINS)
def test_what_follows_stands_and_another_value_blocks(source: str, draft: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, draft.format(right)) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, draft.format(wrong)))
