"""A little over a figure is not below it, and right below one is not over it."""

import pytest

from pipeline.check.lint import lint_pair

RENT = "Average rent is up 18% in under two years to $3,728 a month."
PASSED = "Talvik tops $7 million in sales with AI-led growth."
HOURS = "Their staff say they work up to 90 hours a week."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (RENT, "평균 임대료가 2년 남짓한 기간에 18% 올랐어요.", "2년 남짓"),
        (PASSED, "탈빅의 매출이 700만 달러 턱밑까지 올라왔어요.", "700만 달러 턱밑"),
        (
            "세계에서 모인 2000건 넘는 제안 가운데 긴 안목의 규제를 다룬 것은 하나도 없다.",
            "세계에서 모인 제안은 2,000건에 조금 못 미쳐요.",
            "2,000건",
        ),
        (HOURS, "직원들은 적어도 주 90시간씩 일한다고 해요.", "적어도 주 90시간"),
    ],
)
def test_the_other_side_blocks_with_its_words(source: str, draft: str, wrong: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(draft[slice(*one.span)].startswith(wrong) for one in found)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Average rent is up 18% in two years.", "평균 임대료가 2년 남짓한 기간에 18% 올랐어요."),
        ("Average rent is up 18% in nearly two years.", "평균 임대료가 2년 남짓 사이 18% 올랐어요."),
        ("Talvik's sales near $7 million.", "탈빅의 매출이 700만 달러 코앞까지 왔어요."),
        ("Their staff work at least 90 hours a week.", "직원들은 적어도 주 90시간씩 일해요."),
    ],
)
def test_the_same_side_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
