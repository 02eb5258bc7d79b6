"""Plain readings that any editor makes: round tens, parts put together, a unit left out, what is left; right they pass, wrong they block."""

import pytest

from pipeline.check import lint_pair

_QUBITS = "Today's largest chip has 176 qubits; one with 10,000 is promised for 2028."
_WORTH = "Its valuation is 1.2 billion francs. Revenue was 14 million francs last year."
_SALES = "Sales rose from 3 million to 108 million."
_GAS = "Ukraine has bought 4.6 billion cubic metres of gas abroad. That compares with 0.8 billion a year earlier."
_WHEAT = "Farmers harvested 12 million tonnes of wheat. In 2024 they brought in 8 million."
_HELP = "Norway paid for a third of the volume, the European Bank for a quarter."
_MINE = "The mine will reduce output to 6.7 million tonnes in 2026. A year ago it was aiming at 8.4 million. Coal provided 53% of electricity."

RIGHT = [
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 쉰 배가 넘어요."),
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 쉰 배를 훌쩍 넘게 늘어나요."),
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 예순 배 가까이 늘어나요."),
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 예순 배에 가까운 수예요."),
    (_WORTH, "지난해 매출이 1,400만 프랑이었으니 매출의 여든 배를 웃도는 몸값이에요."),
    (_WORTH, "매출 1,400만 프랑의 아흔 배 가까운 12억 프랑이 몸값이에요."),
    ("Sales rose from 3 million to 96 million.", "매출이 300만에서 9,600만으로 서른 배 남짓 늘었어요."),
    (_SALES, "매출이 300만에서 1억 800만으로 마흔 배 가까이 늘었어요."),
    (_GAS, "우크라이나가 가스 46억㎥를 사들였다. 한 해 전의 여섯 배 가까운 양이다."),
    (_GAS, "우크라이나가 가스 46억㎥를 사들였다. 한 해 전보다 38억㎥ 많다."),
    (_GAS, "우크라이나가 가스 46억㎥를 사들였다. 한 해 전의 8억㎥에서 크게 늘었다."),
    (_WHEAT, "밀 1,200만 톤을 거뒀다. 2024년의 1.5배다."),
    (_WHEAT, "밀 1,200만 톤을 거뒀다. 2024년보다 50% 많다."),
    ("The river carried 70 billion cubic feet. A year earlier it carried 35 billion.", "강물 700억 세제곱피트가 흘렀다. 1년 전의 두 배다."),
    (_HELP, "노르웨이가 3분의 1, 유럽은행이 4분의 1을 대 절반 넘게 밖의 도움으로 치렀다."),
    (_HELP, "노르웨이가 3분의 1, 유럽은행이 4분의 1을 냈어요. 둘을 합치면 절반이 넘어요."),
    ("Norway paid for two fifths of the bill and Sweden for a quarter.", "노르웨이가 5분의 2, 스웨덴이 4분의 1을 냈으니 둘이 3분의 2 가까이 부담한 셈이에요."),
    (_MINE, "탄광이 2026년 생산을 670만 톤으로 줄인다. 1년 전의 목표 840만 톤과 견주면 5분의 1이 빠지는 셈이다."),
    (_MINE, "탄광이 2026년 생산을 670만 톤으로 잡았다. 1년 전의 목표 840만 톤보다 5분의 1이 모자란다."),
    (_MINE, "탄광이 2026년 생산을 670만 톤으로 줄인다. 1년 전의 목표 840만 톤에서 5분의 1이 날아가는 셈이다."),
    ("Output was 3.2 terawatt-hours last month. A year earlier it was 2.1.", "지난달 3.2테라와트시를 만들었다. 1년 전의 1.5배다."),
    ("Exports reached 7.8 million tonnes. The previous record was 5.2 million.", "수출이 780만 톤으로, 종전 기록의 한 배 반이다."),
    ("Its fleet grew from 14 vans to 530 in four years.", "4년 전 14대이던 밴이 530대, 서른 배가 훌쩍 넘는 규모가 됐어요."),
    ("Visitors numbered 400,000, against a peak of 640,000 in 2019.", "손님이 40만 명으로 정점보다 3분의 1 넘게 줄었어요."),
    ("Visitors numbered 400,000, against a peak of 640,000 in 2019.", "손님 40만 명이 왔어요. 2019년보다 3분의 1 넘게 적어요."),
]  # fmt: skip
WRONG = [
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 예순 배가 넘어요."),
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 마흔 배가 넘는 도약이에요."),
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 쉰 배 가까이 늘어나요."),
    (_QUBITS, "지금 큐비트는 176개인데 2028년에는 1만 개예요. 일흔 배 가까이 늘어나요."),
    (_WORTH, "지난해 매출이 1,400만 프랑이었으니 매출의 아흔 배를 웃도는 몸값이에요."),
    (_WORTH, "지난해 매출이 1,400만 프랑이었으니 매출의 일흔 배가 넘는 몸값이에요."),
    (_SALES, "매출이 300만에서 1억 800만으로 서른 배 남짓 늘었어요."),
    (_SALES, "매출이 300만에서 1억 800만으로 쉰 배 가까이 늘었어요."),
    (_GAS, "우크라이나가 가스 46억㎥를 사들였다. 한 해 전의 네 배 가까운 양이다."),
    (_GAS, "우크라이나가 가스 46억㎥를 사들였다. 한 해 전에는 9억㎥였다."),
    (_HELP, "노르웨이가 3분의 1, 유럽은행이 4분의 1을 대 3분의 2 넘게 밖의 도움으로 치렀다."),
    ("Norway paid for two fifths of the bill and Sweden for a quarter.", "노르웨이가 5분의 2, 스웨덴이 4분의 1을 냈으니 둘이 절반도 못 부담한 셈이에요."),
    (_MINE, "탄광이 2026년 생산을 670만 톤으로 줄인다. 1년 전의 목표 840만 톤과 견주면 3분의 1이 빠지는 셈이다."),
    (_MINE, "탄광이 2026년 생산을 670만 톤으로 줄인다. 1년 전의 목표 840만 톤과 견주면 5분의 4가 빠지는 셈이다."),
    ("Output was 3.2 terawatt-hours last month. A year earlier it was 2.1.", "지난달 3.2테라와트시를 만들었다. 1년 전의 두 배다."),
    ("Exports reached 7.8 million tonnes. The previous record was 5.2 million.", "수출이 780만 톤으로, 종전 기록의 두 배다."),
    ("Its fleet grew from 14 vans to 530 in four years.", "밴이 14대에서 530대로 4년 만에 쉰 배 가까이 불었어요."),
    ("Visitors numbered 400,000, against a peak of 640,000 in 2019.", "손님이 40만 명으로 정점보다 4분의 1쯤 줄었어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_plain_reading_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_the_source_does_not_give_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
