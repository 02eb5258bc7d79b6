"""Who did something told by a number alone, `Seven finished`; a part in words that stands for another one; and whose multiple is told."""

import pytest

from pipeline.check import lint_pair

_RACE = (
    "Engineers raced robot boats across the bay with 18 entries on the start line. Seven finished. "
    "The winner took 3 hours with two battery changes."
)
_FIRMS = "The accelerator took 14 start-ups last year. Four closed. The rest raised $60 million in all."
_NURSES = (
    "One in six French nurses said AI would not affect their work, but 24% named errors as their biggest worry. "
    "Cost was second at 18%."
)
_WORTH = (
    "Orbit raised $900 million in a round at a valuation of over $12 billion, triple the $4 billion it commanded in May. "
    "The company said revenue reached about $60 million in 2025."
)
_TOLD_WORTH = "오빗이 9억 달러를 투자받았어요. 몸값은 120억 달러를 넘겼죠. 작년 매출이 6,000만 달러쯤이니 {} 매출의 {}배쯤 되는 셈이에요."
_NO_EFFECT = (
    "프랑스 간호사 {} 명 중 한 명은 AI가 자기 일에 영향이 없을 거라고 봤어요. 반대로 24%는 오류를 가장 걱정했죠."
)

RIGHT = (
    (_RACE, "로봇 배 열여덟 대가 만을 건넜어요. 끝까지 간 건 일곱 대뿐이고 열한 대는 멈췄죠."),
    (_FIRMS, "지난해 뽑은 스타트업 열네 곳 중 네 곳이 문을 닫았어요."),
    (_FIRMS, "지난해 뽑은 스타트업은 열네 곳이에요. 문 닫은 네 곳을 빼고 남은 열 곳이 6,000만 달러를 모았죠."),
    (_NURSES, _NO_EFFECT.format("여섯")),
    (_NURSES, "프랑스 간호사 네 명 중 한 명은 AI의 오류를 가장 걱정했어요. 정확히는 24%예요."),
    (_WORTH, _TOLD_WORTH.format("몸값이", 200)),
    (_WORTH, _TOLD_WORTH.format("이번 투자금이", 15)),
)
WRONG = (
    (_RACE, "로봇 배 열여덟 대가 만을 건넜어요. 끝까지 간 건 다섯 대뿐이었죠."),
    (_FIRMS, "지난해 뽑은 스타트업 열네 곳 중 여섯 곳이 문을 닫았어요."),
    (_NURSES, _NO_EFFECT.format("네")),
    (_WORTH, _TOLD_WORTH.format("몸값이", 15)),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_number_that_the_source_gives_it_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_number_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)


_LOANS = "The bank rejects two loans in five."
_APPLICANTS = "The school turned down seven applicants in ten."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (_LOANS, "이 은행은 대출 다섯 건 중 세 건만 내줘요.", "이 은행은 대출 다섯 건 중 한 건만 내줘요."),
        (_LOANS, "대출 신청 다섯 건 중 두 건은 퇴짜예요.", "대출 신청 다섯 건 중 네 건은 퇴짜예요."),
        (_APPLICANTS, "이 학교는 지원자 열 명 중 세 명만 뽑았어요.", "이 학교는 지원자 열 명 중 한 명만 뽑았어요."),
        (_APPLICANTS, "지원자 열 명 중 일곱 명이 떨어졌어요.", "지원자 열 명 중 아홉 명이 떨어졌어요."),
    ],
)
def test_so_many_things_in_so_many_are_a_share(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)
