"""Words and figures that only look like the contrary of the source, or like a name, a list or a step: standstills, compounds, rests."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities
from tests.unit.check.building import blocked_at

_HEATERS = "Of the 46 heaters tested by the magazine, only seven met the limit on their box at full power. The makers disagreed."
_SCORES = "Students in Lima scored 7 points higher than those in Quito."
_VAN = "A used Orla van loses 45 percent of its value in three years. A van bought for $40,000 fetches $22,000 after three years."
_BRIDGE = "The bridge is running $30 million over its $240 million budget."
_TEST = "A sequencing run now costs $60, against $45 at the rival firm. In 2021 it cost $540."
_DOME = "The observatory costs $90 million a year to run, of which Italy pays $20 million and Canada $10 million. "
RIGHT = [
    ("The walkout begins at noon on Friday and lasts 48 hours. The airline said it would run a fifth of its flights.", "금요일 정오부터 이틀 동안 멈추는데, 항공사는 5분의 1은 띄우겠다고 했어요."),
    ("A week-long shutdown of the refinery began on Monday.", "정유소가 월요일부터 일주일 동안 가동을 중단했어요."),
    ("Kilo for kilo, lab-grown tuna costs $50. In 2022 it cost $300.", "실험실에서 키운 참치 값이 2022년의 6분의 1로 떨어졌어요."),
    ("The operator will restart three of its twelve idle turbines next week.", "운영사가 멈춰 세운 터빈 12기 가운데 3기를 다음 주에 다시 돌려요."),
    (_HEATERS, "난로 46대 가운데 39대가 가장 세게 틀면 상자에 적힌 한도를 넘었어요."),
    (_BRIDGE, "다리 공사비가 예산보다 12.5% 많은 2억 7000만 달러로 불었어요."),
    (_TEST, "유전자 검사 값이 2021년의 9분의 1로 떨어졌어요."),
    (f"{_DOME}The United States pays the rest.", "천문대는 한 해 운영비 9000만 달러 가운데 미국이 6000만 달러를 대요."),
    ("국내 2위 버스회사 달구는 버스 3000대를 중고 시장에 내놓는다. 전체 버스의 30%다.", "달구가 가진 버스 만 대 중 7천 대만 남기고 팔아요."),
    (_VAN, "4만 달러에 산 승합차는 3년 만에 만 8천 달러가 날아가요."),
    ("The studio lost $3 million after a bad year. It has 48 editors, half of them freelancers.", "형편이 나빠진 셈이고, 편집자 24명은 프리랜서예요."),
    ("Drivers in Ghana earn 4 points more than those in Togo, the survey found.", "토고 기사들은 가나 기사들보다 4점 적게 받아요."),
    (_SCORES, "리마 학생들보다 키토 학생들이 7점 낮았어요."),
]  # fmt: skip
WRONG = [
    ("The factory restarted its second line on Monday after repairs.", "공장이 월요일에 둘째 생산 라인을 멈췄어요.", "멈췄"),
    (_HEATERS, "난로 46대 가운데 38대가 가장 세게 틀면 상자에 적힌 한도를 넘었어요.", "38대"),
    (_TEST, "유전자 검사 값이 2021년의 7분의 1로 떨어졌어요.", "7분의 1"),
    (_VAN, "4만 달러에 산 승합차는 3년 만에 만 6천 달러가 날아가요.", "만 6천 달러"),
    ("The outage hit Slack, Zoom and Canva.", "슬랙, 줌, 캔바 네 서비스가 멈췄어요.", "네 서비스"),
    (_SCORES, "리마 학생들이 키토 학생들보다 7점 낮았어요.", "7점"),
    (_SCORES, "키토 학생들보다 리마 학생들이 7점 낮았어요.", "7점"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_only_looks_like_the_contrary_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_the_contrary_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


def test_a_bare_ten_thousand_belongs_to_the_thousands_behind_it() -> None:
    assert [(one.text, int(one.value)) for one in quantities.find("만 9천 달러를 잃었어요", "ko")] == [
        ("만 9천 달러", 19_000)
    ]
    assert [int(one.value) for one in quantities.find("사과만 3천 개 남았어요", "ko")] == [3_000]
