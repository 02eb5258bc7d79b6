"""A multiple in the place of the only one that the source tells of the same."""

import pytest

from pipeline.check.shares import another_multiple
from tests.unit.check.building import blocks, worked_out

_TRACTOR = "The Mexican tractor uses a third as much fuel as the Polish one. Half of the 90 vineyards have ordered it."
_NOISE = "Complaints about noise at the new terminal fell by a quarter, the airport's director said. The second half of the work begins in 2028 with 70 people at two sites."
_WELDING = "One in nine Finnish pupils now learns to weld, a survey of 3,120 schools found. Among girls the share is 22 percent."
_PUMP = "The Indian pump costs a quarter as much as the German one. Half of the 60 farms have bought it."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (_TRACTOR, "멕시코산 트랙터가 쓰는 연료는 폴란드산의 {}이에요.", "3분의 1", "절반"),
        (_PUMP, "인도산 펌프의 가격은 독일산의 {}이에요.", "4분의 1", "절반"),
        (_WELDING, "3,120개 학교를 조사해 보니 핀란드 학생 {}은 용접을 배우는 것으로 나타났어요.", "아홉 명 중 한 명", "여섯 명 중 한 명"),
    ],
)  # fmt: skip
def test_the_multiple_of_the_retold_sentence_is_told(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


def test_a_fall_by_a_part_is_no_fall_to_another() -> None:
    assert blocks(_NOISE, "새 터미널의 소음 민원은 4분의 1 줄었다고 공항 사장은 전했어요.") == []
    assert blocks(_NOISE, "새 터미널의 소음 민원은 절반으로 줄었다고 공항 사장은 전했어요.") == ["절반"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Sales of the lamp doubled, then doubled again.", "등 판매가 네 배로 불었어요."),
        ("The drug has a half-life of five hours.", "약은 열 시간이 지나야 4분의 1로 떨어져요."),
        ("Prices fell by two thirds.", "값이 3분의 1로 내려갔어요."),
        ("The rent is half what it was.", "전에는 세가 지금의 두 배였어요."),
        ("Five of its seven members voted to hold and two favored a cut of a quarter point.", "위원 일곱 명 가운데 다섯 명이 동결에 손을 들었어요."),
        ("The magazine gave it 87 out of 100; the hinge creaked after 40,000 folds, and Norvik promises 500,000.", "장담한 50만 번의 10분의 1도 안 되는 4만 번 만에 삐걱거렸어요."),
        ("The new line carries four times more people.", "새 노선이 나르는 사람은 다섯 배예요."),
    ],
)  # fmt: skip
def test_what_a_multiple_comes_to_from_another_side_stands(source: str, draft: str) -> None:
    assert worked_out(another_multiple.reckoned, source, draft) == []
