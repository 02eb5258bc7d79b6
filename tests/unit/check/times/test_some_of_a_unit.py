"""Lengths without a number keep the unit of the source: several weeks are no months."""

import pytest

from pipeline.check import lint_pair

LEAVE = "Mira Solberg took several weeks of leave to look after her father."
OUTAGE = "The outage lasted several hours and hit customers in the north."
TALKS = "The union and the port had talked for months before the strike."
PLANT = "공장은 수개월째 멈춰 있다."
WRONG = [
    (LEAVE, "미라 솔베르그는 몇 달 동안 쉬었어요."),
    (LEAVE, "미라 솔베르그는 며칠 쉬었어요."),
    (LEAVE, "미라 솔베르그는 수년을 쉬었어요."),
    (OUTAGE, "장애는 며칠 이어졌고 북부 고객이 겪었어요."),
    (TALKS, "노조와 항만은 파업을 앞두고 몇 주 동안 이야기했어요."),
    (PLANT, "공장은 몇 해째 멈춰 있어요."),
]
RIGHT = [
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
