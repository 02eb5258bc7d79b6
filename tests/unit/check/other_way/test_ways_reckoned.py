"""Who is ahead of whom, by how much something moved, and which way a figure went since a time that the draft names."""

import pytest

from pipeline.check import lint_pair

_LARGE = "Large scored 71.8% on RepoFix, against 70.2% for Ostara 5. On ScrollQA, however, Large trailed Ostara 5 by 2.3 points, scoring 80.6%."
_OPEN = "The open model Juniper placed fifth with 43%, ahead of three paid systems that cost ten times as much to run."
_CALLS = "Customer satisfaction slipped to 7.4 out of 10 from 7.9. The share of calls solved rose from 31% to 43%."
_REPORTS = "Reports of cheating fell to 118 last term from 164 in the previous one."
_WATER = "The site will use about 1.1 million gallons of water a day, less than the 1.8 million the owners had asked for in their first plan in January."
_STAFF = "The union has 24,000 members, up from 19,500 in 2023. Dues climbed to $31 a month from $26."
_GAMES = "Ferro was ahead of Lund in May. In June it trailed Lund by 2 points."
_ROWS = [
    (_LARGE, "라지는 스크롤QA에서 오스타라 5에 2.3점 뒤졌어요.", "라지는 스크롤QA에서 오스타라 5에 2.3점 앞섰어요."),
    (_OPEN, "주니퍼는 43%로, 유료 시스템 세 개보다 앞섰어요.", "주니퍼는 43%로, 유료 시스템 세 개에는 뒤졌어요."),
    (_CALLS, "고객 만족도는 0.5점 내려갔어요.", "고객 만족도는 0.5점 올라갔어요."),
    (_STAFF, "조합원은 2023년보다 4,500명 늘었어요.", "조합원은 2023년보다 4,500명 줄었어요."),
    (_STAFF, "회비는 한 달에 5달러 올랐어요.", "회비는 한 달에 5달러 내렸어요."),
    (_REPORTS, "부정행위 신고는 앞 학기보다 줄어 118건이 됐어요.", "부정행위 신고는 앞 학기보다 더 많아져 118건이 됐어요."),
    (_WATER, "하루에 쓸 물은 약 110만 갤런이에요. 1월에 낸 첫 계획 때보다 줄었어요.", "하루에 쓸 물은 약 110만 갤런이에요. 1월에 낸 첫 계획 때보다 늘었어요."),
]  # fmt: skip


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_a_way_that_the_figures_decide(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (_LARGE, "스크롤QA에서는 오스타라 5가 라지에 2.3점 앞섰어요."),
        (_LARGE, "라지는 오스타라 5에 뒤지지 않았다고 했지만, 스크롤QA에서는 2.3점 낮았어요."),
        (_GAMES, "페로는 6월에 룬드에 2점 뒤졌어요."),
        (_GAMES, "페로는 5월에 룬드를 앞질렀어요."),
    ],
)  # fmt: skip
def test_the_other_one_is_ahead_and_a_denial_tells_nothing(source: str, right: str) -> None:
    assert not _blocked(source, right)
