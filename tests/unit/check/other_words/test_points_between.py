"""What lies between the two ends of a share is told in points, also where only the end is told beside it."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The share of cyclists who wear a helmet rose from 4% to 8% in a year.",
            "헬멧을 쓴다는 사람의 비율이 1년 새 4%포인트 늘어 8%가 됐어요.",
            "헬멧을 쓴다는 사람의 비율이 1년 새 4% 늘어 8%가 됐어요.",
        ),
        (
            "The share of shops that take cash fell from 30% to 15% in four years.",
            "현금을 받는 가게의 비율이 네 해 만에 15%포인트 줄어 15%가 됐어요.",
            "현금을 받는 가게의 비율이 네 해 만에 15% 줄어 15%가 됐어요.",
        ),
        (
            "Turnout among the young climbed from 21% to 42%.",
            "젊은 층의 투표율은 21%포인트 올라 42%가 됐어요.",
            "젊은 층의 투표율은 21% 올라 42%가 됐어요.",
        ),
    ],
)
def test_a_change_between_two_shares_is_no_percentage(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right, []))
    assert any(one.severity == "block" for one in lint_pair(source, wrong, []))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Prices rose by 4%, and the tax went from 4% to 8%.", "물가가 4% 늘고 세금은 8%가 됐어요."),
        (
            "Output fell 10% and the share of waste went from 20% to 10%.",
            "생산이 10% 줄었고 버리는 비율은 10%가 됐어요.",
        ),
        ("The fee went from 100% to 150% of the price.", "수수료는 값의 100%에서 50% 올라 150%가 됐어요."),
    ],
)
def test_a_percentage_of_its_own_stays_one(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft, []))
