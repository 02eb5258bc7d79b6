"""전 before a noun is `all`: `3월 전 지점` tells of no day before March."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("은행은 내년 4월 전 영업점의 창구를 바꾼다. 지금은 60곳만 바꿨다.", "은행이 내년 4월부터 모든 영업점의 창구를 바꿔요."),
    ("회사는 12월 1일 전 직원에게 도구를 나눠 준다고 밝혔다.", "12월 1일부터 모든 직원이 도구를 받아요."),
    ("새 요금제는 2월 전 지점에 적용된다.", "새 요금제는 2월부터 모든 지점에 적용돼요."),
    ("이 서비스는 1월 15일 전 세계 40개국에서 열린다.", "이 서비스는 1월 15일부터 세계 40개국에서 쓸 수 있어요."),
    ("교육청은 3월 전 학교에 AI 교과서를 넣는다.", "3월부터 모든 학교에서 AI 교과서를 써요."),
    ("앱은 5월 20일 전 고객에게 무료로 풀린다.", "5월 20일부터 모든 고객이 무료로 써요."),
    ("The tool opens to all staff from December 1.", "이 도구는 12월 1일 전 직원에게 열려요."),
    ("The service starts in every branch from March.", "이 서비스는 3월 전 지점에서 시작돼요."),
]  # fmt: skip
WRONG = [
    ("은행은 내년 4월 전 창구 교체를 마친다.", "은행이 내년 4월부터 창구를 바꿔요.", "4월부터"),
    ("회사는 12월 1일 전에 도구를 나눠 준다고 밝혔다.", "회사는 12월 1일부터 도구를 나눠 줘요.", "12월 1일부터"),
    ("교육청은 3월 전까지 학교에 AI 교과서를 넣는다.", "교육청은 3월부터 학교에 AI 교과서를 넣어요.", "3월부터"),
    ("새 요금제는 2월 전 지점에 적용된다.", "새 요금제는 3월부터 모든 지점에 적용돼요.", "3월"),
    ("The tool opens to all staff from December 1.", "이 도구는 12월 1일 전에 직원에게 열려요.", "12월 1일"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_holds_of_all_from_a_day_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_side_of_a_day_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
