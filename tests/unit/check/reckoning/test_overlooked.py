"""Figures that some operation comes near by chance only: of things that stand apart, once for each of two, to the first digit."""

import pytest

from pipeline.check import lint_pair

FABS = (
    "TSMC broke ground on two fabs on Friday. Together they will make 75,000 wafers a month, 45,000 of them in the first. "
    "Building both takes 34 months and costs $28 billion."
)
SHOPS = (
    "Inflation slowed to 3.8% in June from 5.1% in April, while wages grew 9.4%. The central bank cut its rate to 6.25%. "
    "Some 1,480 shops closed in the half year, 620 of them in Budapest."
)
REACTORS = "Two of the seven reactors are idle. The others ran at 91% of capacity in the year to March, up 12 points."
ROUNDS = "The seed round was $6 million, the Series A $24 million and the Series B $70 million."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (FABS, "두 번째 공장은 다달이 웨이퍼 3만 장을 만들어요.", "두 번째 공장은 다달이 웨이퍼 4만 장을 만들어요."),
        (
            SHOPS,
            "부다페스트에서 문 닫은 가게는 전체의 42%쯤이에요.",
            "부다페스트에서 문 닫은 가게는 전체의 46%쯤이에요.",
        ),
        (REACTORS, "가동률은 1년 전 79%에서 91%로 올랐어요.", "가동률은 1년 전 77%에서 91%로 올랐어요."),
        (ROUNDS, "지금까지 1억 달러를 모은 셈이에요.", "지금까지 1억 1,000만 달러를 모은 셈이에요."),
    ],
)
def test_what_chance_comes_near_is_blocked_and_what_is_reckoned_is_not(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
