"""Figures that an English source tells beside others: how many times as much, and how much more than was set down."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("It runs on one-sixtieth of the power. Accuracy was 94.1%.", "전력은 60분의 1만 써요.", ""),
        ("It runs on one-sixtieth of the power. Accuracy was 94.1%.", "전력은 16분의 1만 써요.", "16분의 1"),
        ("It runs at one-eightieth of the cost.", "비용은 80분의 1이에요.", ""),
        ("Foes outspent friends eight to one and lost with 37 percent.", "반대쪽은 여덟 배를 쓰고도 졌어요.", ""),
        (
            "Foes outspent friends eight to one and lost with 37 percent.",
            "반대쪽은 여섯 배를 쓰고도 졌어요.",
            "여섯 배",
        ),
        ("Letters in favour outnumbered the others three to one.", "찬성 편지가 세 배 많았어요.", ""),
        ("Letters in favour outnumbered the others three to one.", "찬성 편지가 네 배 많았어요.", "네 배"),
        (
            "The hearing took 70 minutes, 25 more than scheduled.",
            "45분으로 잡힌 심리가 70분 걸렸어요.",
            "",
        ),
        (
            "The hearing took 70 minutes, 25 more than scheduled.",
            "35분으로 잡힌 심리가 70분 걸렸어요.",
            "35분",
        ),
        ("The talks ran nine hours, three longer than planned.", "여섯 시간을 잡은 회담이 아홉 시간 갔어요.", ""),
        (
            "The talks ran nine hours, three longer than planned.",
            "일곱 시간을 잡은 회담이 아홉 시간 갔어요.",
            "일곱 시간",
        ),
        ("Setup takes 12 minutes, 4 fewer than before.", "준비에 16분 걸리던 것이 12분이면 돼요.", ""),
        ("Setup takes 12 minutes, 4 fewer than before.", "준비에 18분 걸리던 것이 12분이면 돼요.", "18분"),
    ],
)
def test_what_is_told_beside_another_figure_is_read(source: str, draft: str, wrong: str) -> None:
    blocked = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert blocked == ([wrong] if wrong else [])
