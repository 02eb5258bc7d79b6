"""The step of a figure that follows from what is told beside it is offered as its declaration."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "draft", "step"),
    [
        (
            "Spotify has 31 of its 174 new shows in Korean.",
            "새 프로그램 174편 중 31편, 여섯에 하나 남짓이 한국어예요.",
            "31/174",
        ),
        (
            "Error fell from 300 milliseconds to 140 milliseconds across 99 languages with 48 speakers.",
            "99개 언어에서 지연이 300밀리초에서 140밀리초로 절반 밑으로 떨어졌어요.",
            "0.14/0.3",
        ),
        (
            "The new plan costs $9 a month, the old one $20.",
            "새 요금제는 월 9달러로 월 20달러인 예전 요금제의 절반도 안 돼요.",
            "9/20",
        ),
    ],
)
def test_the_step_over_the_nearest_figures_is_offered(source: str, draft: str, step: str) -> None:
    findings = [one for one in lint_pair(source, draft) if one.kind == "number-undeclared"]
    assert [one.severity for one in findings] == ["warn"]
    assert findings[0].message.endswith(f"= {step}")


def test_what_no_operation_gives_is_offered_no_step() -> None:
    source = "The median wait is 118 days."
    assert lint_pair(source, "절반은 118일 안에 자리를 얻어요.") == []


TICKETS = "The company has sold 60% of its 1,500 tickets."
NURSES = "About 60% of the 700 nurses use the app."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (TICKETS, "표 1,500장 중 600장을 더 팔아야 해요.", "회사가 표 600장을 팔았어요."),
        (NURSES, "간호사 280명은 앱 대신 종이를 써요.", "앱을 쓰는 간호사가 280명이에요."),
    ],
)
def test_what_a_share_leaves_is_still_to_be_done_or_done_otherwise(source: str, right: str, wrong: str) -> None:
    blocked = [[one for one in lint_pair(source, draft) if one.severity == "block"] for draft in (right, wrong)]
    assert [bool(found) for found in blocked] == [False, True]
