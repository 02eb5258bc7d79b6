"""A vague number is of a size that its source speaks of."""

import pytest

from pipeline.check import lint_pair


def _severities(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "number-unsupported"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Solenne released Brume 2 in Seoul.", "브룸 2는 사용자 수천만 명을 모았다고 솔렌이 밝혔어요."),
        ("Solenne opened an office with 30 people.", "솔렌의 새 사무실에서 수만 명이 일해요."),
        ("솔렌이 브룸 2를 내놓았다.", "브룸 2는 하루에 수억 건을 처리해요."),
    ],
)
def test_a_large_vague_count_that_nobody_told_blocks(source: str, draft: str) -> None:
    assert _severities(source, draft) == ["block"]


def test_one_that_may_be_worked_out_is_asked() -> None:
    assert _severities("The shop sells 300,000 cups a day.", "가게는 해마다 컵을 수천만 개 팔아요.") == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Solenne has 30 million users.", "솔렌은 사용자 수천만 명을 모았어요."),
        ("Solenne has tens of millions of users.", "솔렌은 사용자 수천만 명을 모았어요."),
        ("Solenne employs 8,700 people.", "솔렌에서는 수천 명이 일해요."),
        ("The rock is very old.", "이 바위는 수십만 년 된 거예요."),
        ("The plan costs $4 billion.", "이 계획에는 수조 원이 들어요."),
        ("Solenne has many tools.", "솔렌의 도구는 수백 가지예요."),
    ],
)
def test_what_the_source_has_sums_of_money_and_ways_of_speaking_pass(source: str, draft: str) -> None:
    assert _severities(source, draft) == []
