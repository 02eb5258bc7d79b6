"""Amounts told by the round figure that they are a little over, or near: `6달러 남짓` for $6.34."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("The task cost $6.34.", "그 일에는 6달러 남짓이 들었어요."),
    ("The task cost $6.34.", "그 일에는 6달러쯤 들었어요."),
    ("The task cost $6.34.", "그 일에는 약 6달러가 들었어요."),
    ("The robot weighs 4.3 kg.", "로봇은 4kg 남짓 나가요."),
    ("The fund has $3.3 billion.", "펀드 규모는 30억 달러 남짓이에요."),
    ("The company employs 340 people.", "회사 직원은 300명 남짓이에요."),
)
WRONG = (
    ("The task cost $6.34.", "그 일에는 7달러 남짓이 들었어요."),
    ("The task cost $6.94.", "그 일에는 6달러 남짓이 들었어요."),
    ("The task cost $6.64.", "그 일에는 약 6달러가 들었어요."),
    ("The robot weighs 3.3 kg.", "로봇은 4kg 남짓 나가요."),
    ("The company employs 280 people.", "회사 직원은 200명 남짓이에요."),
)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_an_amount_a_little_over_or_near_a_round_one_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_an_amount_nearer_to_another_round_one_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
