"""Two things that a source tells side by side: a figure of the one told of the other."""

import pytest

from pipeline.check import lint_pair

FREE = "The free version allows 15 seconds, while the paid version allows 60 seconds."
PLANS = "The Pro plan costs $249, while the Basic plan costs $179."
MAKERS = "Astra costs $3 per hour, Borealis $5."
OFFICES = "The Seoul office has 40 staff and the Busan office 25."
GROWTH = "Revenue in Europe rose 12% while Asia grew 20%."
FEES = "Astra, based in Seoul, charges a fee of $40 a year. Borealis of Oslo charges a fee of $65 a year."
RIDES = "Rides in Denver will be free until May, after which it will charge a base fare of $4.50. By comparison, Veyra's base fare in Phoenix is $3.75, and Uber charges about $2.10 per mile in Denver."
RIGHT = (
    (FREE, "무료 버전은 15초까지 돼요."),
    (PLANS, "프로 요금제는 249달러예요."),
    (MAKERS, "아스트라는 한 시간에 3달러예요."),
    (OFFICES, "부산보다 큰 서울 사무실은 40명이 일해요."),
    (GROWTH, "유럽 매출은 12% 늘었어요."),
    ("Palantir's shares, up 150% this year, slipped 3% in after-hours trading.", "주가는 시간외 거래에서 3% 밀렸어요."),
    ("Kling earned 340 million yuan in the fourth quarter, bringing the full-year total to more than 1 billion yuan.", "클링이 지난해 10억 위안 넘게 벌었어요."),
    ("It employed 3,400 workers at its peak, and about 480 people will work there.", "상시로 근무할 인력은 480명 정도예요."),
    ("The large model costs $2.50 per million input tokens and mini $0.30.", "값은 100만 입력 토큰당 30센트예요."),
    ("Deere's sales fell 7% to $10.4 billion, while those of AGCO fell 11% to $2.3 billion.", "매출이 11% 줄어 23억 달러에 머물렀어요."),
    ("The accelerator has 432 gigabytes of HBM4 and 19.6 terabytes per second of memory bandwidth.", "메모리는 432GB예요."),
    (FEES, "오슬로의 보레알리스는 요금이 65달러예요."),
    ("Prices start at $20 a month and go up to $200.", "요금은 아무리 비싸도 월 200달러예요."),
    ("Orca wrote 410 tokens per answer on average, and Lumen wrote 300.", "답변은 평균 300토큰이에요."),
)  # fmt: skip
WRONG = (
    (FREE, "무료 버전은 60초까지 돼요.", "60초"),
    (PLANS, "프로 요금제는 179달러예요.", "179달러"),
    (MAKERS, "아스트라는 한 시간에 5달러예요.", "5달러"),
    (OFFICES, "부산 사무실은 40명이 일해요.", "40명"),
    (GROWTH, "아시아 매출은 12% 늘었어요.", "12%"),
    (FEES, "오슬로의 보레알리스는 요금이 한 해 40달러예요.", "40달러"),
    (RIDES, "베이라가 피닉스에서 받는 기본요금은 4.5달러예요.", "4.5달러"),
)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_of_its_own_clause_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_of_the_clause_beside_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)
