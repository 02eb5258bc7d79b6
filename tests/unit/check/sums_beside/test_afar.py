"""What follows from figures that stand far apart in a whole article, and what does not: the article is our own."""

import pytest

from pipeline.check import lint_pair

ARTICLE = """Tessel, a maker of warehouse robots, said on Tuesday that it would lay off 310 of its 1,900 employees. It is the third round
of cuts since the company went public. Tessel let go of 240 people in March 2023 and of 180 in October 2024. Its founder, Mina Okafor, told
staff that orders had not recovered. The newest robot, the T5, lifts 460 boxes an hour in a test that the company paid for. A rival machine
made by Harbor Works lifts 230 boxes an hour and costs less. Harbor Works charges $84,000 for it. Tessel asks for $126,000. Revenue in the
third quarter came to $52 million. Service contracts brought in $39 million of that. Analysts had hoped for $60 million. The company holds
$210 million in cash. It spends about $35 million of it a quarter. A union in Leipzig called the cuts hasty. The shares closed at $14.20."""

RIGHT = [
    "테셀은 로봇 한 대에 하버웍스의 8만 4,000달러보다 4만 2,000달러 더 비싸게 받아요.",
    "3분기 매출 5,200만 달러 가운데 75%가 서비스 계약에서 나왔어요.",
    "3분기 매출 5,200만 달러는 분석가들이 바란 것보다 800만 달러 모자라요.",
]
WRONG = [
    ("세 차례를 모두 합치면 감원 규모는 780명이에요.", "780명"),
    ("테셀은 하버웍스보다 4만 6,000달러 더 비싸게 받아요.", "4만 6,000달러"),
    ("3분기 매출 5,200만 달러 가운데 85%가 서비스 계약에서 나왔어요.", "85%"),
    ("3분기 매출은 분석가들이 바란 것보다 900만 달러 모자라요.", "900만 달러"),
    ("테셀은 직원 1,900명 가운데 130명을 내보내요.", "130명"),
    ("하버웍스는 로봇 한 대에 4만 8,000달러를 받아요.", "4만 8,000달러"),
]


@pytest.mark.parametrize("draft", RIGHT)
def test_what_follows_from_figures_far_apart_is_not_blocked(draft: str) -> None:
    assert [one.message for one in lint_pair(ARTICLE, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("draft", "wrong"), WRONG)
def test_what_does_not_follow_is_blocked(draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    assert any(
        one.severity == "block" and one.span[0] < end and start < one.span[1] for one in lint_pair(ARTICLE, draft)
    )
