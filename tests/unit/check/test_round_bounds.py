"""Figures with something between number and bound, rounded without a word, or told of the very month: right ones stand, wrong ones block."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("The firm is valued at $10.2 billion.", "회사 몸값은 100억 달러(약 14조 원)가 넘어요."),
    ("The wolf died out some 12,500 years ago.", "늑대는 1만여 년 전 멸종했어요."),
    ("The wolf died out some 12,500 years ago.", "늑대는 1만 2천 년도 더 전에 멸종했어요."),
    ("It expects between $4 billion and $4.75 billion, below the $5.03 billion it earned this year.", "순이익이 올해 50억 달러에서 많아야 47억 5천만 달러로 줄어들 것으로 봐요."),
    ("It will plant 2,900 trees.", "나무 3천 그루 가까이를 심어요."),
    ("The airline carried 20.7 million passengers in August, 2% more than a year before.", "8월 한 달에만 2천만 명 넘게 태웠어요."),
    ("The port moved goods worth $1.2 trillion.", "항구가 다룬 짐은 1조 달러어치가 넘어요."),
    ("A ride costs $2.50.", "한 번 타는 값은 3달러가 채 안 돼요."),
    ("The choir sang 2,740 songs.", "합창단은 노래를 2,500곡 넘게 불렀어요."),
    ("The choir sang 2,740 songs.", "합창단은 노래를 2천 곡 넘게 불렀어요."),
    ("The mill employs 340 people.", "방앗간 직원은 350명에 조금 못 미쳐요."),
    ("The club owns 17 boats.", "동호회의 배는 스무 척이 안 돼요."),
)  # fmt: skip
WRONG = (
    ("The firm is valued at $10.2 billion.", "회사 몸값은 110억 달러(약 15조 원)가 넘어요.", "110억 달러"),
    ("The wolf died out some 12,500 years ago.", "늑대는 1만 3천여 년 전 멸종했어요.", "1만 3천여 년"),
    ("It earned $5.03 billion this year.", "순이익이 올해 60억 달러였어요.", "60억 달러"),
    ("It will plant 2,900 trees.", "나무 4천 그루 가까이를 심어요.", "4천 그루"),
    ("The port moved goods worth $1.2 trillion.", "항구가 다룬 짐은 2조 달러어치가 넘어요.", "2조 달러"),
    ("A ride costs $2.50.", "한 번 타는 값은 2달러가 채 안 돼요.", "2달러"),
    ("The choir sang 2,740 songs.", "합창단은 노래를 3천 곡 넘게 불렀어요.", "3천 곡"),
    ("The mill employs 340 people.", "방앗간 직원은 350명이 넘어요.", "350명"),
    ("The club owns 17 boats.", "동호회의 배는 스무 척이 넘어요.", "스무 척"),
    ("The press printed 4,860 books.", "인쇄소는 주인이 내다본 4천 권을 넘겼어요.", "4천 권"),
    ("Its workers fix 30 bikes a day.", "일주일에 30대를 고쳐요.", "일주일에"),
)


def _blocked(source: str, draft: str) -> set[str]:
    return {
        draft[slice(*one.span)]
        for one in lint_pair(source, draft)
        if one.severity == "block" and "원" not in draft[slice(*one.span)]
    }


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_bound_or_a_round_figure_on_the_right_side_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == set()


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_bound_on_the_wrong_side_or_far_from_the_value_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in told or told in wrong for told in _blocked(source, draft))
