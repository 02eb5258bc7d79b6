"""What a company had raised before its last round: all so far less what came last."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_ONE_SENTENCE = "누리온은 지난달 750억 원을 투자받아 누적 투자금이 1,300억 원이 됐다. 직원은 130명이다."
_TWO_SENTENCES = "위성 회사 하나루가 620억 원 규모의 시리즈C 투자를 유치했다. 누적 투자금은 940억 원이다."
_ENGLISH = "Chipmaker Tarn raised $350 million in May, bringing its total funding to $900 million."


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        (_ONE_SENTENCE, "지난달 투자를 받기 전까지 모은 돈은 {}이었어요.", "550억 원", "650억 원"),
        (_TWO_SENTENCES, "하나루가 이번 투자 전까지 모은 돈은 {}이었어요.", "320억 원", "420억 원"),
        (_ENGLISH, "탄이 그 전까지 모은 돈은 {}였어요.", "5억 5,000만 달러", "6억 5,000만 달러"),
    ],
)
def test_what_was_raised_before_is_all_less_the_last(source: str, draft: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, draft.format(right)) if one.severity == "block"] == []
    assert blocked_at(source, draft.format(wrong), wrong)
