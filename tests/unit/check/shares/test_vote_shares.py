"""The share of the votes that each side of a vote has."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Members backed the merger by 318 votes to 122.", "조합원이 318표 대 122표로 합병을 지지했어요. 찬성률이 72%쯤이네요."),
    ("The council voted 26 to 14 to ban the cameras.", "의회는 26 대 14로 카메라를 금지했어요. 65%가 찬성한 거죠."),
    ("Nurses voted 1,240 to 310 to strike, the union said.", "간호사들이 1,240표 대 310표로 파업을 결정했어요. 열에 여덟이 찬성한 셈이에요."),
    ("Shareholders rejected the plan, 84 million votes to 36 million.", "주주들은 8,400만 표 대 3,600만 표로 계획을 거부했어요. 반대가 70%였던 거죠."),
    ("Teachers at the school voted 57 to 38 to allow the tool.", "교사들이 57 대 38로 도구를 허용했어요. 찬성이 60%인 셈이에요."),
    ("Pilots voted 702 to 98 for the deal.", "조종사 투표는 702 대 98이었어요. 반대는 12%뿐이었네요."),
]  # fmt: skip
WRONG = [
    ("Members backed the merger by 318 votes to 122.", "조합원이 318표 대 122표로 합병을 지지했어요. 찬성률이 82%쯤이네요.", "82%"),
    ("Teachers at the school voted 57 to 38 to allow the tool.", "교사들이 57 대 38로 도구를 허용했어요. 찬성이 67%인 셈이에요.", "67%"),
    ("Pilots voted 702 to 98 for the deal.", "조종사 투표는 702 대 98이었어요. 반대는 14%뿐이었네요.", "14%"),
    ("The council voted 26 to 14 to ban the cameras.", "의회는 26 대 14로 카메라를 금지했어요. 54%가 찬성한 거죠.", "54%"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_share_of_a_side_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_share_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The council voted 6-3 on Monday to approve the depot.", "표를 던진 의원 아홉 가운데 여섯이 찬성했어요.", "의원 아홉 가운데 셋이 창고를 짓기로 했어요."),
        ("The council voted 6-3 on Monday to approve the depot.", "의원 아홉 가운데 셋은 반대했어요.", "의원 아홉 가운데 다섯이 찬성했어요."),
        ("The judges ruled 4-1 that the app broke the law.", "판사 다섯 중 하나는 생각이 달랐어요.", "판사 여섯 가운데 넷이 앱이 법을 어겼다고 봤어요."),
        ("The court ruled by three to two that the scraping was legal.", "판사 다섯 가운데 둘은 생각이 달랐어요.", "판사 여섯 가운데 둘은 생각이 달랐어요."),
        ("The committee voted by eight to two to pause the trial.", "위원 열 가운데 여덟이 멈추자는 데 손을 들었어요.", "위원 열둘 가운데 여덟이 멈추자는 데 손을 들었어요."),
        ("The board rejected the offer 9-2 on Friday.", "이사 열하나 가운데 아홉이 제안에 반대했어요.", "이사 열하나 가운데 여덟이 제안에 반대했어요."),
        ("학교운영위원회는 7대 2로 금지를 의결했다.", "위원 아홉 가운데 일곱이 찬성했어요.", "위원 여덟 가운데 일곱이 찬성했어요."),
    ],
)  # fmt: skip
def test_a_side_of_a_vote_is_told_as_so_many_of_all_who_voted(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_a_board_may_have_members_who_did_not_vote() -> None:
    source = "The board of nine voted 5-2 to sell, with two abstaining."
    assert [one for one in lint_pair(source, "이사 아홉 가운데 다섯이 찬성했어요.") if one.severity == "block"] == []


def test_one_who_voted_against_turned_nothing_down() -> None:
    source = "The board voted 5-2 on Tuesday to ban the cameras. Luis Arrieta, who voted against, left the room."
    draft = "표를 던진 위원 일곱 가운데 다섯이 찬성했고, 루이스 아리에타 위원은 반대했어요."
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []
