"""Figures that the source's own words tell how to reckon stand, and others in their place do not."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_COURSES = "강좌는 한 학기에 8시간씩 두 학기에 걸쳐 열린다. 강사료로 90억 원을 쓴다."
_CLOSING = "The chain will shut 45 branches, leaving it with 255."
_SHARES = "Shares in Tolk Mining jumped 25 percent to close at 150 pence."
_PRICE = "주가는 4일 9만 9000원으로 마감했다. 전날보다 10% 올랐다."
_APP = "The old app will be supported until March 31, 2028."
_DOWN = "은행은 5월 3일 오후 9시 40분부터 11시 5분까지 이체가 되지 않았다고 사과했다."
_PLANS = "There are two plans: Basic, at $15 a month, and Pro, at $70 a month. Teachers get Basic at half price."
_RANKING = "Norway topped the reading ranking for the fourth year running, followed by Portugal and Canada. South Korea climbed from 12th to 7th."
_BREAD = "Bread prices in Oslo rose 9 percent. Helsinki was next at 6 percent, and Paris third at 5 percent."
RIGHT = [
    (_COURSES, "시민은 코딩을 한 해 16시간 배워요."),
    (_CLOSING, "체인점 300곳 중 45곳이 문을 닫아요."),
    (_SHARES, "톨크 광업 주가가 30펜스 뛰었어요."),
    (_PRICE, "주가가 하루 만에 9000원 올랐어요."),
    (_APP, "옛 앱은 2028년 4월부터 지원이 끊겨요."),
    ("The museum is free through August 14.", "박물관은 8월 15일부터 돈을 받아요."),
    (_DOWN, "은행에서 85분 동안 이체를 못 했어요."),
    (_PLANS, "선생님은 다달이 7.5달러면 돼요."),
    (_RANKING, "2위는 포르투갈이었고, 노르웨이는 4년 내리 1위를 지켰어요."),
    (_RANKING, "2위는 포르투갈이었고, 3위는 캐나다였어요."),
    (_BREAD, "빵값이 뛴 폭은 헬싱키가 오슬로에 이어 2위였어요."),
]  # fmt: skip
WRONG = [
    (_COURSES, "시민은 코딩을 한 해 17시간 배워요.", "17시간"),
    (_CLOSING, "체인점 310곳 중 45곳이 문을 닫아요.", "310곳"),
    (_SHARES, "톨크 광업 주가가 37펜스 뛰었어요.", "37펜스"),
    (_PRICE, "주가가 하루 만에 9000원 떨어졌어요.", "9000원"),
    (_APP, "옛 앱은 2028년 5월부터 지원이 끊겨요.", "2028년 5월"),
    (_DOWN, "은행에서 95분 동안 이체를 못 했어요.", "95분"),
    (_PLANS, "선생님은 다달이 6.5달러면 돼요.", "6.5달러"),
    (_RANKING, "2위는 캐나다였고, 노르웨이는 4년 내리 1위를 지켰어요.", "2위"),
    (_BREAD, "빵값이 뛴 폭은 파리가 오슬로에 이어 2위였어요.", "2위"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_tells_how_to_reckon_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_figure_in_its_place_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
