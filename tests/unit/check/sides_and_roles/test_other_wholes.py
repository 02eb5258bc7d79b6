"""A share of a part told of all there is, a change told as its end, and how far below told as ahead."""

import pytest

from pipeline.check import lint_pair

_CLOUD = "Four cloud companies accounted for 61% of data-centre sales."
_WAIT = "The program shortened waits in emergency rooms by an average of 19 minutes."

_PAYING = "Fable has about 1.4 million monthly users, of whom some 120,000 pay $18 a month."
_BILLS = "The keys were used to run up $1.9 million in bills, of which $640,000 was charged in a single weekend."

ROWS = [
    (_CLOUD, "클라우드 회사 네 곳이 데이터센터 매출의 61%를 차지했어요.", "클라우드 회사 네 곳이 전체 매출의 61%를 차지했어요."),
    ("Subscriptions made up 44% of European revenue.", "구독은 유럽 매출의 44%였어요.", "구독은 전체 매출의 44%였어요."),
    ("About 30% of warehouse staff are temporary.", "창고 직원의 약 30%가 임시직이에요.", "전체 직원의 약 30%가 임시직이에요."),
    ("반도체 부문 매출의 38%가 한 고객에게서 나왔다.", "반도체 부문 매출의 38%예요.", "전체 매출의 38%가 한 고객에게서 나왔어요."),
    ("The unit brings in 80% of total third-quarter sales.", "이 부문이 전체 매출의 80%를 벌어요.", ""),
    (_WAIT, "응급실 대기 시간이 평균 19분 줄었어요.", "응급실 대기 시간이 평균 19분으로 줄었어요."),
    ("The new line sped up the trip by 25 minutes.", "이동 시간이 25분 줄었어요.", "이동 시간이 25분으로 줄었어요."),
    (_PAYING, "Fable의 월 사용자 140만 명 가운데 12만 명이 돈을 내요.", "월 사용자 140만 명 가운데 12만 명이 돈을 내요. Fable에 돈을 내는 사용자는 140만 명이에요."),
    (_BILLS, "훔친 키로 쓴 요금이 190만 달러예요. 그중 64만 달러는 주말에 청구됐어요.", ""),
    ("It scored 71 on the test, four points below Vesper 2.", "Vesper 2에 4점 뒤졌어요.", "이 모델은 Vesper 2를 4점 앞섰어요."),
    ("It had an error rate of 4%, two points below Loom 4.", "오류율은 4%로 Loom 4를 2점 앞섰어요.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_a_figure_in_another_role_blocks(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
