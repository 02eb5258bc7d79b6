"""Prices, goals and fears that a Korean source has going the other way."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

FELL = "하넬이 투자 전망을 올리자 주가가 급락하며 업종 전체에 매도세가 번졌다."
GOAL = "하넬은 연간 매출 목표도 상향했지만 주가는 9% 빠졌다."
BELOW = "하넬의 분기 영업이익은 시장 전망치를 밑돌았다."
CALM = "새 협약이 나오자 시장의 과잉투자 우려가 누그러졌다. 전력난 우려는 커졌다."
WON = "원화는 이번 주 내내 약세를 보였다."
BACK = "하넬의 주가는 급락했다가 오후에 반등했다."
WRONG = [
    (FELL, "하넬이 투자 전망을 올리자 주가가 급등했어요.", "급등"),
    (GOAL, "하넬은 연간 매출 목표를 낮추면서 주가가 9% 빠졌어요.", "낮추"),
    (WON, "원화는 이번 주 내내 강세를 보였어요.", "강세"),
]  # fmt: skip
RIGHT = [
    (FELL, "하넬이 투자 전망을 올리자 주가가 크게 떨어졌어요."),
    (GOAL, "하넬은 연간 매출 목표를 올렸는데도 주가가 9% 내렸어요."),
    (BELOW, "시장은 하넬의 분기 영업이익을 더 높게 봤는데 전망치에 못 미쳤어요."),
    (CALM, "새 협약이 나오자 전력난 우려가 커졌어요."),
    (BACK, "하넬의 주가는 오후 들어 올랐어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_what_goes_the_other_way_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_what_goes_that_way_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
