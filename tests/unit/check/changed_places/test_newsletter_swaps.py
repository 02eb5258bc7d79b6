"""Figures of AI newsletters that stand in their places, and the same ones exchanged."""

import pytest

from pipeline.check import lint_pair

PRICES = "Kestrel cut its Orca model to $2 per million input tokens and $6 per million output tokens. The old version cost $3 and $9."
SALES = "Halden's data center revenue was $41.3 billion, up 62%. Total revenue was $46.8 billion."
ROUND = "Quarry announced a $2.3 billion financing at a $29.3 billion valuation. The round in June valued it at $9.9 billion."
MEMORY = "Analysts expect DRAM prices to rise 55% to 60% in the first quarter, and NAND flash prices 33% to 38%."
TEACHERS = "Rowan said 63% of teachers worry about cheating with AI, while 48% fear for their own workload."
ENERGY = "Oakfield's cloud revenue grew 68% to $4.1 billion, and its backlog jumped to $523 billion."
CARRIERS = "가람텔레콤의 2분기 AI 매출은 2740억원, 누리텔레콤은 3190억원으로 각각 지난해보다 22%, 31% 늘었다."
DEVELOPERS = "Developers took 19% longer with AI tools. Before the study they had expected to be 24% faster."
BENCH = "Solar4-Pro scored 71.2 on GPQA Diamond and 83.5 on Mira2-Bench."
PROFIT = "Revenue rose 21% to $8.2 billion for the quarter, while profit fell 5% to $1.4 billion."
MEMBERS = "도담과 새벽의 3분기 가입자는 각각 120만명, 85만명으로 집계됐다."
TALLOW = "In March Tallow was valued at $4 billion. The company has now raised $500 million at a $7 billion valuation."

TOLD = (
    (PRICES, "입력은 100만 토큰에 {} 하던 게 2달러, 출력은 {}에서 6달러가 됐어요.", "3달러", "9달러"),
    (SALES, "지난 분기 매출은 {}였어요. 이 중 데이터센터가 {}예요.", "468억 달러", "413억 달러"),
    (ROUND, "6월에 {}였던 몸값은 이번에 23억 달러를 투자받으며 {}가 됐어요.", "99억 달러", "293억 달러"),
    (ROUND, "6월에 99억 달러였던 몸값은 이번에 {}를 투자받으며 {}가 됐어요.", "23억 달러", "293억 달러"),
    (MEMORY, "1분기 D램 가격이 {}, 낸드플래시가 {} 오를 것으로 봤어요.", "55~60%", "33~38%"),
    (TEACHERS, "교사 {}가 AI 부정행위를, {}가 자기 업무를 걱정했어요.", "63%", "48%"),
    (
        ENERGY,
        "오크필드의 받아 둔 일감이 {}로 불었어요. 클라우드 매출은 68% 늘어 {}였고요.",
        "5,230억 달러",
        "41억 달러",
    ),
    (CARRIERS, "1년 전과 견주면 가람텔레콤은 {}, 누리텔레콤은 {} 늘었어요.", "22%", "31%"),
    (BENCH, "솔라4 프로는 GPQA에서 {}, 미라2 벤치에서 {}을 받았어요.", "71.2점", "83.5점"),
    (PROFIT, "매출은 82억 달러로 1년 전보다 {} 늘었지만 순이익은 {} 줄어 14억 달러였어요.", "21%", "5%"),
    (MEMBERS, "가입자는 새벽이 {}, 도담이 {}이에요.", "85만 명", "120만 명"),
    (TALLOW, "3월에 {}였던 탤로의 몸값은 이번 5억 달러 투자로 {}가 됐어요.", "40억 달러", "70억 달러"),
    (DEVELOPERS, "AI를 쓰니 오히려 {} 더 걸렸어요. 시작 전에는 {} 빨라질 거라 기대했고요.", "19%", "24%"),
)


@pytest.mark.parametrize(("source", "draft", "one", "other"), TOLD)
def test_figures_in_their_places_are_left_alone(source: str, draft: str, one: str, other: str) -> None:
    assert not [found for found in lint_pair(source, draft.format(one, other)) if found.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "one", "other"), TOLD)
def test_figures_in_each_others_places_are_found(source: str, draft: str, one: str, other: str) -> None:
    turned = draft.format(other, one)
    spans = [found.span for found in lint_pair(source, turned) if found.severity == "block"]
    start = turned.index(other)
    assert any(span[0] < start + len(other) and start < span[1] for span in spans)
