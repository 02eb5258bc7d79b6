"""A length of a change is the one its source tells, and no product of lengths, or share of shares, counts anything else."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CASES = [
    (
        "The tool should shorten changeovers by four days to ten.",
        "작업 바꾸는 시간이 나흘 줄어 엿새가 될 거래요.",
        "엿새",
    ),
    ("The tool should shorten changeovers by four days to ten.", "작업 바꾸는 시간이 나흘 줄어 열흘이 될 거래요.", ""),
    ("The tool should shorten changeovers by four days to ten.", "지금은 열나흘 걸리는 작업이 열흘이면 끝나요.", ""),
    (
        "Changeovers now take ten days. The tool should shorten them by four days.",
        "열흘 걸리던 작업이 나흘 줄어 엿새가 될 거래요.",
        "",
    ),
    (
        "Users doubled to 5 million in eight months.",
        "이용자가 넉 달 만에 250만 명에서 500만 명으로 두 배가 됐어요.",
        "넉 달",
    ),
    (
        "Users doubled to 5 million in eight months.",
        "이용자가 여덟 달 만에 250만 명에서 500만 명으로 두 배가 됐어요.",
        "",
    ),
    (
        "A copy needs eight minutes of recordings; three years ago it needed 30. Users write about 40 lines a day.",
        "3년 전에는 녹음이 30분 있어야 했는데 이제 8분이면 돼요. 이용자들은 하루에 90줄쯤을 써요.",
        "90줄",
    ),
    (
        "A copy needs eight minutes of recordings; three years ago it needed 30. Users write about 40 lines a day.",
        "3년 전에는 녹음이 30분 있어야 했는데 이제 8분이면 돼요. 이용자들은 하루에 40줄쯤을 써요.",
        "",
    ),
    (
        "No customer would be more than 25% of the total. The stock added 4.5%.",
        "어느 고객도 전체의 18%를 넘지 않을 거라고 했어요.",
        "18%",
    ),
    ("Output grew by two days to nine.", "기간이 이틀 늘어 아흐레가 됐어요.", ""),
    ("The wait was cut by three weeks to five.", "기다림이 3주 줄어 5주가 됐어요.", ""),
    ("The wait was cut by three weeks to five.", "8주였던 기다림이 5주로 줄었어요.", ""),
    ("The wait was cut by three weeks to five.", "기다림이 3주 줄어 2주가 됐어요.", "2주"),
    ("Sales tripled in nine months to 6,000 cars.", "판매가 아홉 달 만에 2,000대에서 6,000대로 뛰었어요.", ""),
    ("Sales tripled in nine months to 6,000 cars.", "판매가 석 달 만에 2,000대에서 6,000대로 뛰었어요.", "석 달"),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), [case for case in CASES if case[2]])
def test_what_only_its_digits_give_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, draft, wrong in CASES if not wrong])
def test_what_the_source_tells_or_gives_stands(source: str, draft: str) -> None:
    assert [flag.message for flag in lint_pair(source, draft) if flag.severity == "block"] == []
