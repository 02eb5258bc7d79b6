"""A mark that was passed told as missed, or the other way round."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The lake stood at 3.18 metres on Monday, 14 centimetres below the record of 2002.", "호수 물높이는 2002년 기록에 14센티미터 못 미쳤어요.", "호수 물높이는 2002년 기록을 14센티미터 넘어섰어요."),
        ("Recycling reached 47% of waste, up from 39% two years earlier and above the county target of 45%.", "쓰레기 재활용은 47%로 늘어, 군 목표를 넘어섰어요.", "쓰레기 재활용은 47%로 2년 전 39%보다 늘었지만, 군 목표에는 못 미쳤어요."),
        ("The bridge cost £9.4m, £600,000 under the budget agreed in 2021.", "다리에는 940만 파운드가 들어 예산을 60만 파운드 밑돌았어요.", "다리에는 940만 파운드가 들어 예산을 60만 파운드 웃돌았어요."),
        ("Rain came to 61 millimetres, short of the average for the month.", "비는 61밀리미터로 이달 평균에 못 미쳤어요.", "비는 61밀리미터로 이달 평균을 넘어섰어요."),
    ],
)  # fmt: skip
def test_a_mark_that_was_passed_was_not_missed(source: str, right: str, wrong: str) -> None:
    assert blocks(source, right) == []
    assert blocks(source, wrong)


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("Rent income topped estimates, but fees missed them.", "수수료는 예상에 못 미쳤어요."),
        ("The north pier was finished under its budget; the south pier exceeded it.", "남쪽 부두는 예산을 넘겼어요."),
        ("Copper output topped the target while zinc fell short.", "아연은 목표에 못 미쳤어요."),
        ("Rain in the hills was above average. In the valley it was not.", "골짜기 비는 평균을 밑돌았어요."),
    ],
)  # fmt: skip
def test_what_else_is_measured_against_the_mark_may_have_missed_it(source: str, right: str) -> None:
    assert blocks(source, right) == []


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("Rent income topped estimates, and the landlord checked them.", "임대 수입은 예상에 못 미쳤어요."),
        ("The north pier was finished under its budget, and the town is proud of it.", "북쪽 부두는 예산을 넘겼어요."),
        ("Copper output topped the target at a shorter shift.", "구리 생산은 목표에 못 미쳤어요."),
        ("Rain in the hills was above average, and the reservoir was full.", "언덕 비는 평균을 밑돌았어요."),
    ],
)  # fmt: skip
def test_a_pronoun_that_no_word_of_passing_governs_is_no_mark(source: str, wrong: str) -> None:
    assert blocks(source, wrong)
