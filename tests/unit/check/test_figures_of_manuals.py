"""Figures as manuals and release notes tell them: limits by what they are not, blanks in a date, clicks, bases, multiples with their sign first."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Names must be not longer than 40 characters.", "이름은 40자 이하여야 해요."),
    ("Applicants must be not younger than 18.", "지원자는 18세 이상이어야 해요."),
    ("The value should be not less than 100.", "값은 100 이상이어야 해요."),
    ("The weight must be no greater than 25 kg.", "무게는 25kg 이하여야 해요."),
    ("The pipe is never smaller than 40 mm.", "관은 40mm 이상이에요."),
    ("Files must not exceed 25 MB.", "파일은 25MB 이하여야 해요."),
    ("No nested menus with more than 3 levels.", "3단계를 넘는 메뉴는 쓰면 안됩니다."),
    ("No comments longer than 80 characters.", "80자를 넘는 주석은 쓰지 마세요."),
    ("Move the slider above and below 50.", "슬라이더를 50 이상 또는 이하로 움직여요."),
]  # fmt: skip
WRONG = [
    ("Names must be not longer than 40 characters.", "이름은 40자 이상이어야 해요."),
    ("Applicants must be not younger than 18.", "지원자는 18세 이하여야 해요."),
    ("The value should be not less than 100.", "값은 100 이하여야 해요."),
    ("The weight must be no greater than 25 kg.", "무게는 25kg 이상이어야 해요."),
    ("The pipe is never smaller than 40 mm.", "관은 40mm 이하예요."),
    ("Files must not exceed 25 MB.", "파일은 25MB 이상이어야 해요."),
    ("No nested menus with more than 3 levels.", "3단계를 넘는 메뉴를 써도 됩니다."),
    ("No comments longer than 80 characters.", "80자를 넘는 주석을 쓰세요."),
    ("Move the slider above and below 50.", "슬라이더를 60 이상 또는 이하로 움직여요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_told_as_a_manual_tells_it_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_figure_or_side_in_a_manual_is_blocked(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
