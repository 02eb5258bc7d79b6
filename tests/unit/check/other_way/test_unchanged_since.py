"""What a source leaves as it was before, told as more or less than then."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

ROUND = "Sources: Ostrel bought back $3B in shares from staff in a tender valuing it at $90B, unchanged from its most recent round"
GOAL = "Lander kept its full-year forecast of $12 billion on Tuesday."
FEE = "The exchange said its fee would stay at 2.5%, unchanged from the last contract."
RATE = "The bank left its benchmark rate at 4.25%, unchanged from June but up from 3.5% a year ago."
WRONG = [
    (ROUND, "오스트렐이 직원 주식 30억 달러어치를 사들였어요. 기업가치는 900억 달러로 직전 투자 라운드보다 올랐어요.", "올랐어요"),
    (GOAL, "랜더는 연간 전망을 120억 달러로 지난 분기 실적 발표 때보다 높여 잡았어요.", "높여 잡았어요"),
    (FEE, "거래소의 수수료는 2.5%로 지난 장기 계약 때보다 낮아졌어요.", "낮아졌어요"),
]  # fmt: skip
RIGHT = [
    (ROUND, "오스트렐이 직원 주식 30억 달러어치를 사들였어요. 기업가치는 900억 달러로 직전 투자 라운드와 같아요."),
    (GOAL, "랜더는 연간 전망을 120억 달러로 지난 분기와 같게 잡았어요."),
    (FEE, "거래소의 수수료는 2.5%로 지난 계약과 같아요."),
    (RATE, "중앙은행의 기준금리는 4.25%로 3.5%였던 지난해보다 높아요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_what_is_told_as_moved_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_what_stays_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
