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
