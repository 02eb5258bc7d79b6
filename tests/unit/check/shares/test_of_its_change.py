"""A multiple, or a part by which something fell, right behind the figure that its change ends at."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

REVENUE = "Corvane said its annualized revenue reached $96 million at the end of August, compared with $24 million a year earlier. The round values it at $3.6 billion, up from $1.2 billion in March."
NURSES = "야간 근무 간호사의 하루 기록 작성 시간은 110분에서 65분으로 줄었다. 병원은 8월에 같은 시스템을 넓힌다."
UNITS = "Sales rose to 4,200 units from 1,300 a year earlier, while returns fell to 110 from 240."
SHARES = "매출은 120억 원에서 390억 원으로 늘었고 적자는 80억 원에서 30억 원으로 줄었다. 주가는 두 배로 뛰었다."
WRONG = [
    (REVENUE, "8월 말 연 환산 매출은 9,600만 달러로, 1년 사이 세 배가 됐어요.", "세 배"),
    (REVENUE, "기업 가치는 36억 달러로 네 배가 됐어요.", "네 배"),
    (NURSES, "간호사가 기록에 쓰는 시간은 하루 65분으로 절반 넘게 줄었어요.", "절반 넘게"),
    (UNITS, "판매는 4200대로 네 배가 됐어요.", "네 배"),
    (SHARES, "매출은 390억 원으로 두 배가 됐어요.", "두 배"),
    (SHARES, "적자는 30억 원으로 3분의 2 넘게 줄었어요.", "3분의 2"),
    (SHARES, "매출은 390억 원으로, 한 해 만에 다섯 배로 커졌어요.", "다섯 배"),
]  # fmt: skip
RIGHT = [
    (REVENUE, "8월 말 연 환산 매출은 9,600만 달러로, 1년 사이 네 배가 됐어요."),
    (REVENUE, "기업 가치는 36억 달러로 세 배가 됐어요."),
    (NURSES, "간호사가 기록에 쓰는 시간은 하루 65분으로 40% 넘게 줄었어요."),
    (UNITS, "판매는 4200대로 두 배 넘게 늘었어요."),
    (UNITS, "반품은 110대로 절반 넘게 줄었어요."),
    (SHARES, "매출은 390억 원으로 세 배가 됐어요."),
    (SHARES, "매출은 390억 원으로 늘었고, 주가는 두 배로 뛰었어요."),
    (SHARES, "적자는 30억 원으로 절반 넘게 줄었어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_what_the_change_does_not_come_to_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_what_it_comes_to_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
