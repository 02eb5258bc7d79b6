"""A distance told of the one that the source holds its subject against, and a day of the month beside a length."""

import pytest

from pipeline.check import lint_pair

BELOW = "On KoBench Heron 3 scores 63.4. That is 4.1 points below Kestrel 2."
RIGHT = [
    (BELOW, "한국어 점수는 케스트럴 2가 헤론 3보다 4.1점 높아요."),
    (BELOW, "한국어 점수는 케스트럴 2가 4.1점 높아요."),
    (BELOW, "한국어 점수는 헤론 3가 케스트럴 2보다 4.1점 낮아요."),
    ("The Mivo phone costs $40 less than the Tarn.", "탄은 미보보다 40달러 많은 값에 팔려요."),
    ("Orsted pays 12% more than Vestas.", "베스타스는 12% 적게 줘요."),
    ("18일 공개에 6시간 40분이 걸렸다.", "하루 앞서 예약이 6시간 40분 멈췄고요."),
]
TURNED = [
    (BELOW, "한국어 점수는 헤론 3가 케스트럴 2보다 4.1점 높아요."),
    (BELOW, "한국어 점수는 케스트럴 2보다 4.1점 높아요."),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_distance_may_be_told_of_either_end(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), TURNED)
def test_a_distance_told_the_wrong_way_blocks(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
