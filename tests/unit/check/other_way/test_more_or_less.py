"""More told as less of the same two, and the two told in each other's place."""

import pytest

from pipeline.check import lint_pair

SCHOOL = "Girls, who started behind, gained more than boys in the six weeks."
BANKS = "Banks spent less than insurers on chatbots last year."
SHARES = "Shares of Intel fell less than those of Nvidia on Monday."
ROWS = [
    (SCHOOL, "뒤처져 출발한 여학생이 남학생보다 더 올랐어요.", "뒤처져 출발한 여학생이 남학생보다 덜 올랐어요."),
    (SCHOOL, "남학생은 여학생보다 덜 올랐어요.", "남학생은 여학생보다 더 크게 올랐어요."),
    (BANKS, "지난해 은행은 챗봇에 보험사보다 덜 썼어요.", "지난해 은행은 챗봇에 보험사보다 더 썼어요."),
    (SHARES, "월요일 엔비디아 주가는 인텔보다 더 떨어졌어요.", "월요일 인텔 주가는 엔비디아보다 더 떨어졌어요."),
    ("Teachers did not gain more than students.", "교사가 학생보다 더 나아진 것은 아니에요.", ""),
    ("The model is more accurate than doctors.", "모델은 의사보다 덜 틀려요.", ""),
]


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_more_is_not_less_and_each_of_two_keeps_its_side(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
