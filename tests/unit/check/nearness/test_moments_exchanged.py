"""Two moments of which the second has a multiple of the first are not exchanged by a button: it would tell the growth backwards."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Monthly riders reached 60,000 in September, double the figure in May.",
            "월 이용자는 5월에 6만 명이었고 9월에는 두 배가 됐어요.",
        ),
        (
            "The library lent 900 e-readers in November, three times as many as in June.",
            "도서관은 6월에 전자책 단말기 900대를 빌려줬고 11월에는 세 배가 됐어요.",
        ),
        (
            "Daily orders hit 4,000 in August, twice the number in March.",
            "하루 주문은 3월에 4,000건이었고 8월에는 두 배로 늘었어요.",
        ),
    ],
)
def test_growth_is_never_told_backwards(source: str, draft: str) -> None:
    found = lint_pair(source, draft)
    assert any(one.severity == "block" for one in found)
    assert not any(one.fix for one in found)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Monthly riders were 30,000 in May and 60,000 in September.",
            "월 이용자는 5월에 6만 명, 9월에 3만 명이었어요.",
        ),
        (
            "The library lent 300 e-readers in June and 900 in November.",
            "도서관은 6월에 전자책 단말기 900대를, 11월에 300대를 빌려줬어요.",
        ),
        (
            "Daily orders were 2,000 in March and 4,000 in August.",
            "하루 주문은 3월에 4,000건이었고 8월에 2,000건이었어요.",
        ),
    ],
)
def test_plain_figures_of_two_months_still_change_back(source: str, draft: str) -> None:
    assert any(one.fix for one in lint_pair(source, draft))
