"""Who won told as who lost, or the other way round."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The seat was settled by a coin, and Haldane, who had held it for 12 years, lost.", "12년간 자리를 지킨 홀데인이 졌어요.", "12년간 자리를 지킨 홀데인이 이겼어요."),
        ("After three counts Marta Keller won the seat by nine votes.", "세 번을 센 끝에 마르타 켈러가 이겼어요.", "세 번을 센 끝에 마르타 켈러가 졌어요."),
        ("Northgate Water, which had appealed in May, was defeated in the higher court.", "5월에 상소한 노스게이트 워터가 졌어요.", "5월에 상소한 노스게이트 워터가 이겼어요."),
    ],
)  # fmt: skip
def test_who_lost_is_told_to_have_lost(source: str, right: str, wrong: str) -> None:
    assert blocks(source, right) == []
    assert blocks(source, wrong)
