"""A number right before its noun is read as one with a counter behind it."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("나루가 두 모델의 값을 내렸다.", "나루가 모델 {}의 값을 내렸어요.", "2종", "4종"),
        ("세 연구원이 회사를 떠났다.", "연구원 {}이 회사를 떠났어요.", "3명", "5명"),
        ("시는 네 공원에 로봇을 둔다.", "시가 공원 {}에 로봇을 둬요.", "4곳", "6곳"),
        ("나루가 두 모델의 값을 내렸다.", "나루가 모델 {}의 값을 내렸어요.", "두 개", "세 개"),
        ("정부가 두 은행에 벌금을 물렸다.", "정부가 은행 {}에 벌금을 물렸어요.", "두 곳", "세 곳"),
    ],
)  # fmt: skip
def test_a_number_before_a_noun_of_a_korean_source_is_a_count(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("Halden cut the price of two models. It also opened an office in Porto, a city of hills, and hired a chef, a driver and a gardener for it.", "할덴이 {}의 값을 내렸어요.", "두 모델", "세 모델"),
        ("Two banks closed their branches, vaults and kiosks in the town, the mayor said.", "마을에서 {}이 지점을 닫았어요.", "두 은행", "세 은행"),
        ("Three universities will share the telescope, the mill and the barn.", "{}이 망원경을 함께 써요.", "세 대학", "네 대학"),
    ],
)  # fmt: skip
def test_a_noun_that_the_source_counts_keeps_its_number(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]
