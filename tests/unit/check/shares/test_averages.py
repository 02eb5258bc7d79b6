"""What several figures of a row come to on average."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("In its three runs, the robot dog needed 7.8, 8.6 and 7.9 seconds for the course. The record is 7.2.", "로봇 개는 세 번 달려 평균 8.1초를 기록했어요."),
    ("The jazz cellar took $2,100 on Friday, $1,500 on Saturday and $1,800 on Sunday.", "재즈 클럽은 사흘 동안 하룻밤 평균 1,800달러를 벌었어요."),
    ("The shop sold 120 bikes in March, 90 in April and 150 in May.", "가게는 석 달 동안 한 달 평균 120대를 팔았어요."),
    ("Rents average $2,100 in Oslo, $1,500 in Bergen.", "오슬로의 월세는 평균 2,100달러예요."),
    ("Ferry A takes 40 minutes, ferry B 50 minutes.", "배편은 평균 45분이 걸려요."),
)  # fmt: skip
WRONG = (
    ("The jazz cellar took $2,100 on Friday, $1,500 on Saturday and $1,800 on Sunday.", "재즈 클럽은 사흘 동안 하룻밤 평균 2,100달러를 벌었어요."),
    ("The shop sold 120 bikes in March, 90 in April and 180 in May.", "가게는 석 달 동안 한 달 평균 180대를 팔았어요."),
    ("Crowds of 4,000, 6,000 and 8,000 came to the three games.", "경기마다 평균 8,000명이 왔어요."),
    ("It scored 71%, 80% and 89% in the three tests.", "세 시험에서 평균 89%를 받았어요."),
    ("The runs took 7.8, 8.6 and 7.9 seconds.", "세 번 달려 평균 7.9초를 기록했어요."),
    ("Ferry A takes 40 minutes, ferry B 50 minutes.", "배편은 평균 50분이 걸려요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_mean_of_a_row_may_be_told(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_one_figure_of_a_row_is_no_average(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
