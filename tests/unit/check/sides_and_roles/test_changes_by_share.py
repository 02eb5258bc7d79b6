"""Where an amount that changed by a share ended, and by how much it changed, are not told for each other."""

import pytest

from pipeline.check import lint_pair

TOLD = (
    (
        "The crew of 36 was cut by a third.",
        ("선원은 스물네 명으로 줄었어요.", "선원은 24명으로 줄었어요.", "선원 12명이 줄었어요."),
        ("선원은 열두 명으로 줄었어요.", "선원은 12명으로 줄었어요.", "선원 스물네 명이 줄었어요.", "선원을 24명 줄였어요."),
    ),
    (
        "The $36 fee was cut by 25%.",
        ("요금은 27달러로 내렸어요.", "요금이 9달러 내렸어요."),
        ("요금은 9달러로 내렸어요.", "요금이 27달러 내렸어요."),
    ),
    (
        "The bakery, which sold 200 loaves a day, raised output by 15%.",
        ("빵은 하루 230개로 늘었어요.", "빵이 하루 30개 늘었어요."),
        ("빵은 하루 30개로 늘었어요.", "빵이 하루 230개 늘었어요."),
    ),
    (
        "The school cut its 80 classes by half.",
        ("수업은 40개로 줄었어요.", "수업이 40개 줄었어요."),
        (),
    ),
    (
        "Sales fell by a fifth to $80 million.",
        ("매출은 2,000만 달러 줄었어요.", "매출은 8,000만 달러로 줄었어요."),
        ("매출은 1,600만 달러 줄었어요.",),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [(source, draft, draft in bad) for source, good, bad in TOLD for draft in (*good, *bad)],
)
def test_an_end_is_told_as_an_end_and_a_change_as_a_change(source: str, draft: str, wrong: bool) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft)) == wrong
