"""What is left of two told ends, and what a change by a part makes: the part that they come to stands, another one blocks."""

import pytest

from pipeline.check import lint_pair

_BANK = (
    "The bank said the tool cut review time from 5 hours to 30 minutes. It holds a {share} percent stake in the maker."
)
_MILL = "Staff at the mill fell from 90 to 10. It left its wage cap at {share}%."
_LATENCY = "Latency fell from 26 ms to 12 ms. {share}% of requests were cached."


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (_BANK.format(share=10), "은행은 심사 시간을 5시간에서 30분으로, 10분의 1로 줄였어요."),
        (_MILL.format(share=11), "공장 직원이 90명에서 10명으로, 9분의 1로 줄었어요."),
        (_LATENCY.format(share=45), "지연이 26밀리초에서 12밀리초로, 절반 밑으로 떨어졌어요. 요청의 45%는 캐시에서 나갔어요."),
        ("The Ulsan line will be enlarged by half by 2028.", "2028년까지 울산 라인을 1.5배로 키워요."),
        ("The city boosted bus capacity by half last year.", "시는 지난해 버스 수송량을 50% 늘렸어요."),
        ("The port widened two berths by a fifth.", "항만은 부두 두 곳을 1.2배로 넓혔어요."),
        ("The layout cut memory use by half and lifted speed by a quarter.", "메모리 사용량은 절반으로 줄고 속도는 1.25배가 됐어요."),
        ("Sales of the maker grew by half last year.", "이 회사 매출이 지난해 1년 전의 150%로 늘었어요."),
        ("Visitors to the fort rose by a quarter.", "요새를 찾은 사람은 지난해의 125%였어요."),
    ],
)  # fmt: skip
def test_what_two_ends_leave_or_a_part_more_makes_stands(source: str, right: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_BANK.format(share="12.5"), "은행은 심사 시간을 5시간에서 30분으로, 8분의 1로 줄였어요.", "8분의 1"),
        (_MILL.format(share=14), "공장 직원이 90명에서 10명으로, 7분의 1로 줄었어요.", "7분의 1"),
        (_LATENCY.format(share=32), "지연이 26밀리초에서 12밀리초로, 3분의 1 밑으로 떨어졌어요.", "3분의 1"),
        ("It holds an 11 percent stake in the maker.", "제조사 지분을 9분의 1로 줄였어요.", "9분의 1"),
        ("The Ulsan line will be enlarged by half by 2028.", "2028년까지 울산 라인을 2배로 키워요.", "2배"),
        ("The city boosted bus capacity by half last year.", "시는 지난해 버스 수송량을 150% 늘렸어요.", "150%"),
        ("Sales of the maker grew by half last year.", "이 회사 매출이 지난해 150% 늘었어요.", "150%"),
        ("Visitors to the fort rose by a quarter.", "요새를 찾은 사람이 125% 늘었어요.", "125%"),
        ("The bank will lower its planned increase in fees by half.", "은행은 수수료를 1.5배로 올려요.", "1.5배"),
        ("The agency reduced extended leave by a third.", "기관은 연장 휴가를 1.3배로 늘렸어요.", "1.3배"),
    ],
)  # fmt: skip
def test_another_part_or_multiple_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one or one in wrong for one in found)
