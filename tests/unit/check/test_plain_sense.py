"""What a plain reading decides: a total is no `all`, a change added to a level is what it was held against, a quoted part is quoted."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CUTS = (
    "Call-centre operator Hollow Tree will cut 1,240 jobs in Cebu. The cuts amount to 12% of its Philippine workforce."
)
BUDGET = "반면 기록 보존 예산은 540억원으로 올해보다 60억원 줄었다."
SCORES = "영어 시험은 68.4점으로 경쟁 모델 미르보다 3.1점 낮았다."
TALK = '한도윤 대표는 "사투리를 못 알아듣는 기계는 손님의 절반을 돌려보내는 기계"라고 말했다.'
DENIAL = '한도윤 대표는 "이 기계를 모든 매장에 들여놓을 생각은 없다"고 말했다.'

RIGHT = [
    (CUTS, "필리핀 인력의 12%라니, 그곳 직원은 모두 1만 300명쯤인 셈이에요."),
    (BUDGET, "기록 보존 예산은 올해 600억 원에서 540억 원으로 깎였어요."),
    (SCORES, "영어는 미르가 71.5점으로 위예요."),
    (TALK, '한도윤 대표는 사투리를 못 알아듣는 기계를 "손님의 절반을 돌려보내는 기계"라고 했어요.'),
]
WRONG = [
    (CUTS, "필리핀 직원 모두가 일자리를 잃어요.", "직원 모두"),
    (BUDGET, "기록 보존 예산은 올해 580억 원에서 540억 원으로 깎였어요.", "580억 원"),
    (SCORES, "영어는 미르가 73.5점으로 위예요.", "73.5점"),
    (TALK, '한도윤 대표는 "손님의 절반을 불러들이는 기계"라고 했어요.', '"손님의 절반을 불러들이는 기계"'),
    (
        DENIAL,
        '한도윤 대표는 "이 기계를 모든 매장에 들여놓을 생각"이라고 했어요.',
        '"이 기계를 모든 매장에 들여놓을 생각"',
    ),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_plain_reading_gives_is_not_blocked(source: str, draft: str) -> None:
    assert [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_it_does_not_give_is(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
