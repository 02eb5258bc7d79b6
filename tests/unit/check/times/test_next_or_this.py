"""The month or week after told for this one, and the season of the year that a draft names."""

import pytest

from pipeline.check import lint_pair

DEMAND = "요구안은 이달 말 부처에 제출되며, 12월 2일까지 확정된다."
CAMPUS = "The first of six buildings is due to open in May 2027, and the last in the autumn of 2029."

WRONG = [
    (DEMAND, "요구안은 다음 달 말 부처로 넘어가고, 12월 2일까지 확정돼요.", "다음 달"),
    ("The update ships this week, the company said.", "업데이트는 다음 주에 나와요.", "다음 주"),
    (CAMPUS, "여섯 건물 중 마지막은 2029년 봄에 문을 열 예정이에요.", "2029년 봄"),
]
RIGHT = [
    (DEMAND, "요구안은 이달 말 부처로 넘어가고, 12월 2일까지 확정돼요."),
    ("The update ships this month, and the tool follows on December 2.", "도구는 다음 달에 나와요."),
    ("The update ships next month.", "업데이트는 이달에 나와요."),
    ("The bill passed this week and goes to the senate in two weeks.", "법안은 다음 주가 지나면 상원으로 가요."),
    (CAMPUS, "여섯 건물 중 마지막은 2029년 가을에 문을 열 예정이에요."),
    (CAMPUS, "여섯 건물 중 첫째는 2027년 봄에 문을 열 예정이에요."),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_later_time_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in {draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"}


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_may_mean_does_not_block(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
