"""What a source counts by a word for any kind of it may be told by its kind; another thing may not."""

import pytest

from pipeline.check import lint_pair

DRONES = "The army ordered 40 unmanned aerial vehicles from a Czech maker for $9 million."
SURGERY = "Hospitals installed 370 da Vinci systems last quarter, up from 312."
SHELVES = "The warehouse runs 750 machines that carry shelves on their backs."
BUSES = "The city will buy 60 electric buses."
CHIPS = "The lab trained the model on 768 chips."
DAUGHTERS = "She has two daughters and a son from her first marriage and another daughter from her second."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (DRONES, "육군이 드론 40대를 주문했어요."),
        (SURGERY, "병원들은 지난 분기에 다빈치 수술 로봇 370대를 들였어요."),
        (SHELVES, "창고에서는 선반을 나르는 로봇 750대가 움직여요."),
        (CHIPS, "연구실은 칩 768개로 모델을 학습했어요."),
        (DAUGHTERS, "그에게는 딸 셋과 아들 하나가 있어요."),
    ],
)
def test_the_kind_of_a_thing_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SHELVES, "창고에는 GPU 750장이 있어요."),
        (BUSES, "시는 로봇 60대를 사요."),
        (CHIPS, "연구실은 서버 768대로 모델을 학습했어요."),
        ("He has two sons and a daughter.", "그에게는 아들 셋이 있어요."),
    ],
)
def test_another_thing_is_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft)
