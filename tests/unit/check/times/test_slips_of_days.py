"""A day or month that a slip makes of the source's own is not reckoned with a length of another sentence."""

import pytest

from pipeline.check import lint_pair

OPENED = "The inquiry, opened in October 2022, covered nine meetings. Shares fell by 4%, more than a year earlier."
FILED = "Claims must be filed by May 15. The firm will delete the files within one month of approval."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (OPENED, "조사는 2021년 10월에 시작돼 회의를 아홉 번 했어요."),
        (FILED, "청구서는 6월 15일까지 내야 해요."),
        (
            "The grant was awarded in March 2024. The lab has three years to spend what it was given.",
            "보조금은 2027년 3월에 결정됐어요.",
        ),
    ],
)
def test_a_slip_of_one_part_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (OPENED, "조사는 2022년 10월에 시작돼 회의를 아홉 번 했어요."),
        (
            "The inquiry, opened in October 2022, was closed a year later.",
            "2022년 10월에 시작된 조사는 2023년 10월에 끝났어요.",
        ),
        (
            "Claims must be filed by May 15. The firm will pay within 20 days of that.",
            "회사는 6월 4일까지 돈을 내야 해요.",
        ),
        (FILED, "청구서는 5월 15일까지 내야 해요."),
        (
            "The grant was awarded in March 2024. The lab has three years to spend what it was given.",
            "연구실은 3년 안에, 그러니까 2027년 3월까지 돈을 써야 해요.",
        ),
    ],
)
def test_what_a_length_leads_to_stands(source: str, draft: str) -> None:
    assert not [one.message for one in lint_pair(source, draft) if one.severity == "block"]
