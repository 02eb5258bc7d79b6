"""Operations that give a wrong figure because they take another base than the draft tells: no advice to declare them, but a block."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Evidence
from pipeline.check.shares import risen_to
from pipeline.text import quantities

USE = "Nimbus said its electricity use grew 61% last year to 9.8 terawatt-hours."
PLAN = "회사는 내년 설비투자를 올해 15조 원에서 18조 원으로 늘리고, 이 가운데 60%를 청주 신공장에 쓰기로 했다."
ABROAD = "3분기 매출은 97억원으로 2분기 104억원보다 줄었지만, 해외 비중은 35%에서 41%로 커졌다."
SOLD = "회사의 지난해 매출은 25% 줄어 600억 원이었다."
RESULT = "Tessera reported revenue of $4.86 billion, ahead of the $4.7 billion analysts expected. AI products brought in $729 million, compared with $290 million a year ago."
PASSED = "Of 300 pupils in the first school, 60 passed, against 20 of 50 in the second."
MEMORY = "메모리 매출이 5조 2천억 원으로 전 분기보다 30% 늘며 실적을 이끌었다."
RIGHT = [
    (USE, "전력 사용량은 지난해 61% 늘어 9.8테라와트시가 됐어요. 그 전해에는 약 6.1테라와트시였던 셈이에요."),
    (PLAN, "내년 설비투자 18조 원 가운데 60%인 10조 8,000억 원을 청주 신공장에 쓰기로 했어요."),
    (ABROAD, "3분기 매출 97억 원 가운데 해외에서 번 돈은 40억 원쯤이에요."),
    (ABROAD, "3분기에 해외에서 번 돈은 40억 원쯤이에요. 2분기에는 36억 원쯤이었어요."),
    (SOLD, "매출이 25% 줄어 600억 원이 됐어요. 전년에는 800억 원이었던 셈이에요."),
    (RESULT, "매출은 48억 6,000만 달러로, 애널리스트들이 내다본 47억 달러를 웃돌았어요."),
    (PASSED, "합격한 비율은 둘째 학교가 첫 학교의 두 배예요."),
    (PASSED, "합격한 사람은 첫 학교가 둘째 학교의 3배예요."),
    (MEMORY, "메모리 매출은 전 분기 약 4조 원에서 30% 늘어 5조 2,000억 원이 됐어요."),
]  # fmt: skip
WRONG = [
    (USE, "전력 사용량은 지난해 61% 늘어 9.8테라와트시가 됐어요. 그 전해에는 약 3.8테라와트시였던 셈이에요.", "3.8테라와트시"),
    (PLAN, "내년 설비투자 18조 원 가운데 60%인 9조 원을 청주 신공장에 쓰기로 했어요.", "9조 원"),
    (ABROAD, "3분기 매출 97억 원 가운데 해외에서 번 돈은 34억 원쯤이에요.", "34억 원"),
    (SOLD, "매출이 25% 줄어 600억 원이 됐어요. 전년에는 750억 원이었던 셈이에요.", "750억 원"),
    (RESULT, "매출은 48억 6,000만 달러로, 애널리스트들이 내다본 45억 달러를 웃돌았어요.", "45억 달러"),
    (PASSED, "합격한 비율은 첫 학교가 둘째 학교의 3배예요.", "3배"),
    (MEMORY, "메모리 매출은 전 분기 약 3조 6,000억 원에서 30% 늘어 5조 2,000억 원이 됐어요.", "3조 6,000억 원"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_right_base_does_not_block(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_base_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in {draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"}


def test_a_level_in_won_is_what_something_rose_to() -> None:
    (drafted,) = quantities.find("4,000억 원", "ko")[:1]
    found = [
        proof.value for proof, _ in risen_to.ways(drafted, Evidence("S1.1", "Sales rose 25% to ₩500 billion.", "en"))
    ]
    assert 400_000_000_000 in found
