"""Places in a row before adjectives of weather, wealth and weight: the source has one, the draft another."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("It was the second-coldest night of the decade in Oslo.", "오슬로에서 10년 사이 {} 추운 밤이었어요.", "두 번째로", "네 번째로"),
        ("It was the third-windiest March in Galway since 1950.", "골웨이에서 1950년 이후 {} 강한 바람이 분 3월이에요.", "세 번째로", "두 번째로"),
        ("Last month was the fourth-warmest May on record, with an average of 15.83°C. Two islands had none.", "지난달은 관측 사상 {} 더운 5월이었어요.", "네 번째로", "두 번째로"),
    ],
)  # fmt: skip
def test_a_place_in_a_row_is_the_sources(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong))
