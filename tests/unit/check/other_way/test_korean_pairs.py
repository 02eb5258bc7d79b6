"""What a Korean source puts behind another thing is not told as put before it."""

import pytest

from pipeline.check import lint_pair

_ROWS = [
    (
        '조합장은 "속도보다 안전이 먼저"라고 말했다.',
        "조합장은 속도보다 안전을 앞세워야 한다고 말했어요.",
        "조합장은 안전보다 속도를 앞세워야 한다고 말했어요.",
    ),
    (
        "연구팀은 새 공정이 비용을 줄이기보다 옮긴다고 봤다.",
        "연구팀은 새 공정이 비용을 줄인다기보다 옮긴다고 봤어요.",
        "연구팀은 새 공정이 비용을 옮기기보다 줄인다고 봤어요.",
    ),
    (
        '점장은 "양을 줄인 것이 아니라 그릇을 바꿨다"고 해명했다.',
        "점장은 양을 줄인 게 아니라 그릇을 바꾼 거라고 해명했어요.",
        "점장은 그릇을 바꾼 게 아니라 양을 줄인 거라고 해명했어요.",
    ),
    ("군은 다리 대신 나루를 놓기로 했다.", "군이 다리 대신 나루를 놓아요.", "군이 나루 대신 다리를 놓아요."),
    (
        "심사위원장은 기술이 아니라 태도를 봤다고 했다.",
        "심사위원장은 기술 말고 태도를 봤대요.",
        "심사위원장은 태도가 아니라 기술을 봤대요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_the_thing_put_behind_stays_behind(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("배가 사과보다 비싸다고 상인들이 말했다.", "상인들 말로는 사과가 배보다 싸요."),
        ("동쪽 길은 서쪽 길보다 느리다.", "서쪽 길이 동쪽 길보다 빨라요."),
        ("책보다 영화를 고른 학생이 많았다.", "영화를 고른 학생이 책을 고른 학생보다 많았어요."),
    ],
)
def test_a_comparison_that_is_turned_as_a_whole_holds(source: str, right: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
