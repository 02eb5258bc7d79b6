"""The sides of a ratio, and two amounts by the month they are of, in each other's place."""

import pytest

from pipeline.check import lint_pair

_LOADS = "The owner of an archive on a year of scrapers: 180:1 bot-to-human page loads."
_SCHOOL = "The district has a student-to-teacher ratio of 31:1, and classes are full."
_WARD = "The ratio of patients to nurses was 8 to 1 that night."
_TALKS = (
    "Larkin is in talks to raise money at a $40 million valuation, after raising at a $26 million valuation in May."
)
_SALES = "Tessel expects orders of 4,100 ovens, compared with 2,700 ovens in March."
RIGHT = (
    (_LOADS, "봇과 사람의 페이지 로드 비율은 180 대 1이었어요."),
    (_SCHOOL, "이 학군은 교사 1명당 학생이 31명이에요."),
    (_WARD, "그날 밤 환자와 간호사의 비율은 8 대 1이었어요."),
    (_TALKS, "5월에 2,600만 달러로 평가받은 라킨이 이번엔 4,000만 달러의 가치를 논의해요."),
    (_SALES, "3월에는 오븐 2,700대였지만 이제는 4,100대의 주문을 기대해요."),
)
WRONG = (
    (_LOADS, "사람과 봇의 비율이 180 대 1이었어요.", "사람과 봇의 비율이 180 대 1"),
    (_LOADS, "사람의 페이지 로드가 180번일 때 봇은 1번이었어요.", "사람의 페이지 로드가 180번일 때 봇은 1번"),
    (_SCHOOL, "이 학군은 학생 1명당 교사가 31명이에요.", "학생 1명당 교사가 31명"),
    (_WARD, "그날 밤 간호사와 환자의 비율은 8 대 1이었어요.", "간호사와 환자의 비율은 8 대 1"),
    (_TALKS, "5월에 4,000만 달러로 평가받은 라킨이 이번엔 2,600만 달러의 가치를 논의해요.", "4,000만 달러"),
    (_SALES, "3월에 4,100대였던 오븐 주문은 이제 2,700대를 기대해요.", "4,100대"),
)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_stands_in_its_place_does_not_block(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_stands_in_anothers_place_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
