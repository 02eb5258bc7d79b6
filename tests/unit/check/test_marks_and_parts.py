"""Places of a race, times that go on, who has not and who has, what was cut to what: each right sentence beside its wrong twin."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    # a place that is counted
    ("Mira Holt led from the 12th kilometre to the 30th, and won in a wind of 40 km/h.", "미라 홀트는 12km부터 30km까지 앞섰어요.", "미라 홀트는 13km부터 30km까지 앞섰어요."),
    ("The leaders parted at the 20th mile, six miles before the end.", "선두는 20마일에서 갈렸어요.", "선두는 22마일에서 갈렸어요."),
    # the day on which a month begins or ends
    ("The discount runs through April.", "할인은 4월 30일까지예요.", "할인은 4월 20일까지예요."),
    ("The firm had 3,100 workers at the end of September.", "9월 30일에 직원은 3,100명이었어요.", "9월 13일에 직원은 3,100명이었어요."),
    ("The fee falls away at the start of August.", "수수료는 8월 1일부터 없어져요.", "수수료는 8월 11일부터 없어져요."),
    ("The rule applies from next January.", "규칙은 1월 1일부터예요.", "규칙은 1월 10일부터예요."),
    # a unit that is left out
    ("Ferries leave every 20 minutes until 7 p.m. and every 45 thereafter; the crossing takes 35 minutes.", "저녁 7시까지는 20분마다, 그 뒤로는 45분마다 떠나요.", "저녁 7시까지는 20분마다, 그 뒤로는 55분마다 떠나요."),
    # between two months
    ("Orla Finn sold fake tickets between May 2021 and January 2024. Her partner got a sentence of 15 months.", "오를라 핀은 2년 8개월에 걸쳐 가짜 표를 팔았어요.", "오를라 핀은 2년 5개월에 걸쳐 가짜 표를 팔았어요."),
    ("Orla Finn sold fake tickets between May 2021 and February 2024. Her partner got a sentence of 15 months.", "오를라 핀은 3년 가까이 가짜 표를 판 사람이에요.", "오를라 핀은 5년 가까이 가짜 표를 판 사람이에요."),
    # who has not, and who has
    ("Of the 90 pupils, 25 have yet to get a seat on the bus.", "학생 90명 가운데 65명이 버스 자리를 얻었어요.", "학생 90명 가운데 55명이 버스 자리를 얻었어요."),
    ("Of the 140 shops, 35 did not reopen after the flood.", "가게 140곳 가운데 105곳이 홍수 뒤 다시 열었어요.", "가게 140곳 가운데 95곳이 홍수 뒤 다시 열었어요."),
    # before and now
    ("Her crew of 50 had been cut to 18 in the year before the merger.", "그의 팀은 합병 전 한 해 사이 50명에서 18명으로 줄었어요.", "그의 팀은 합병 전 한 해 사이 18명에서 50명으로 늘었어요."),
    ("The fleet of 36 had been reduced to 20 in the year before the strike.", "파업 전 한 해 사이 36대이던 배가 20대로 줄었어요.", "파업 전 한 해 사이 20대이던 배가 36대로 줄었어요."),
    # who stops a thing denies no deed
    ('Her neighbour argued that "walls and ropes don\'t stop goats."', '이웃은 "벽과 밧줄이 염소를 막지 못한다"고 맞섰어요.', '이웃은 "벽과 밧줄이 염소를 막는다"고 맞섰어요.'),
    ('Her neighbour argued that "signs don\'t stop drivers."', '이웃은 "표지판이 운전자를 세우진 못한다"고 맞섰어요.', '이웃은 "표지판이 운전자를 세운다"고 맞섰어요.'),
]  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_the_right_sentence_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The port promised 150 lasting jobs, along with as many as 2,500 while it is being built.", "짓는 동안에는 일자리가 많게는 2,500개 생기지만, 계속 남는 자리는 150개예요."),
        ("The mine promised 90 permanent jobs, along with as many as 1,200 during construction.", "공사 때는 일자리가 1,200개까지 생기지만, 끝까지 남는 자리는 90개예요."),
    ],
)  # fmt: skip
def test_the_noun_of_two_figures_tells_them_not_apart(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
