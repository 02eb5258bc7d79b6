"""Lengths without a number keep the unit of the source: several weeks are no months."""

import pytest

from pipeline.check import lint_pair

LEAVE = "Mira Solberg took several weeks of leave to look after her father."
OUTAGE = "The outage lasted several hours and hit customers in the north."
TALKS = "The union and the port had talked for months before the strike."
PLANT = "공장은 수개월째 멈춰 있다."
SPENT = "The startup burned through its seed money in months, so it hired a bookkeeper this week."
WARNED = "Beekeepers have spent years warning the county about the spray."
WORST = "It was the worst harvest that the valley had seen in decades."
BUILT = "It took weeks to dry the cellar."
WRONG = [
    (SPENT, "이 스타트업은 며칠 만에 종잣돈을 다 써서 이번 주 회계 담당을 뽑았어요."),
    (SPENT, "이 스타트업은 몇 주 만에 종잣돈을 다 써서 이번 주 회계 담당을 뽑았어요."),
    (WARNED, "양봉가들은 몇 달 동안 군에 농약을 두고 경고해 왔어요."),
    (WORST, "골짜기가 몇 달 사이 겪은 가장 나쁜 수확이었어요."),
    (BUILT, "지하실을 말리는 데 며칠이 걸렸어요."),
    (LEAVE, "미라 솔베르그는 몇 달 동안 쉬었어요."),
    (LEAVE, "미라 솔베르그는 며칠 쉬었어요."),
    (LEAVE, "미라 솔베르그는 수년을 쉬었어요."),
    (OUTAGE, "장애는 며칠 이어졌고 북부 고객이 겪었어요."),
    (TALKS, "노조와 항만은 파업을 앞두고 몇 주 동안 이야기했어요."),
    (PLANT, "공장은 몇 해째 멈춰 있어요."),
]
RIGHT = [
    (SPENT, "이 스타트업은 몇 달 만에 종잣돈을 다 써서 이번 주 회계 담당을 뽑았어요."),
    (WARNED, "양봉가들은 몇 년째 군에 농약을 두고 경고해 왔어요."),
    (WORST, "골짜기가 수십 년 사이 겪은 가장 나쁜 수확이었어요."),
    (BUILT, "지하실을 말리는 데 몇 주가 걸렸어요."),
    (LEAVE, "미라 솔베르그는 몇 주 동안 쉬었어요."),
    (OUTAGE, "장애는 몇 시간 이어졌고 북부 고객이 겪었어요."),
    (TALKS, "노조와 항만은 파업을 앞두고 여러 달 이야기했어요."),
    (PLANT, "공장은 몇 달째 멈춰 있어요."),
    ("The mine was shut for 13 weeks after several accidents.", "사고가 잇따른 광산은 몇 달 문을 닫았어요."),
    (
        "He worked there for years. It took several weeks to replace him.",
        "몇 년을 일한 그의 자리를 채우는 데 시간이 걸렸어요.",
    ),
    ("Several days of rain fell on the city.", "비를 맞은 사람 몇 분이 시청에 왔어요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_unit_of_a_length_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_unit_or_one_that_may_be_reckoned_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
