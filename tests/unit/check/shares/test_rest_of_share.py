"""The rest of a share told in small numbers: `10명 중 7명이죠. 나머지 3명은`."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("Of 2,000 pupils, 1,400 used the tutor.", "학생 2,000명 중 1,400명이 튜터를 썼어요. 10명 중 7명이죠. 나머지 3명은 왜 안 썼을까요?"),
    ("The lab checked 3,600 scans, and doctors confirmed 2,700 of them.", "연구소가 본 3,600건 가운데 의사가 맞다고 한 게 2,700건, 그러니까 4건 중 3건이에요. 나머지 1건은요?"),
    ("Of 600 shops, 480 kept the robot.", "가게 600곳 중 480곳이 로봇을 계속 써요. 다섯 곳 중 네 곳이에요. 나머지 한 곳은 어떻게 됐을까요?"),
    ("Eighty percent of the drivers liked it.", "기사 5명 중 4명이 좋아했어요. 나머지 1명은 그저 그랬대요."),
    ("The model answered 75% of 1,200 questions correctly.", "1,200문제의 75%, 그러니까 4문제 중 3문제를 맞혔어요. 나머지 1문제가 문제죠."),
    ("A third of the nurses said it saved time.", "간호사 3명 중 1명은 시간이 줄었대요. 나머지 2명은 글쎄요."),
    ("90 percent of the 40,000 parcels arrived.", "소포 10개 중 9개가 왔어요. 나머지 1개는 아직이에요."),
    ("Of 8,400 cases, doctors confirmed 6,300.", "8,400건 중 6,300건이 맞았어요. 나머지 2,100건은 아니었어요."),
]  # fmt: skip
WRONG = [
    ("Of 2,000 pupils, 1,400 used the tutor.", "학생 2,000명 중 1,400명이 튜터를 썼어요. 10명 중 7명이죠. 나머지 4명은 왜 안 썼을까요?", "4명"),
    ("The lab checked 3,600 scans, and doctors confirmed 2,700 of them.", "연구소가 본 3,600건 가운데 의사가 맞다고 한 게 2,700건, 그러니까 4건 중 3건이에요. 나머지 2건은요?", "2건은"),
    ("Of 8,400 cases, doctors confirmed 6,300.", "8,400건 중 6,300건, 4건 중 3건이 맞았어요. 나머지 2,600건은 아니었어요.", "2,600건"),
    ("Eighty percent of the drivers liked it.", "기사 5명 중 3명이 좋아했어요. 나머지 2명은 그저 그랬대요.", "3명"),
    ("Of 600 shops, 480 kept the robot.", "가게 600곳 중 480곳이 로봇을 계속 써요. 다섯 곳 중 네 곳이에요. 나머지 110곳은 어떻게 됐을까요?", "110곳"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_rest_of_a_share_told_last_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_rest_or_share_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


_TESTS = "In Busan 30% of drivers failed the test, in Daegu 45%."
_SCHOOLS = "서울 학교의 82%가 도구를 쓰고, 대전 학교는 64%가 쓴다."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (_TESTS, "부산에서는 70%, 대구에서는 55%가 시험에 붙었어요.", "대구에서는 70%, 부산에서는 55%가 시험에 붙었어요."),
        (_TESTS, "부산에서는 70%, 대구에서는 55%가 시험에 붙었어요.", "부산에서는 70%, 대구에서는 65%가 시험에 붙었어요."),
        (_SCHOOLS, "서울 학교의 18%, 대전 학교의 36%는 도구를 쓰지 않아요.", "서울 학교의 18%, 대전 학교의 36%가 도구를 써요."),
        (_SCHOOLS, "서울 학교의 18%, 대전 학교의 36%는 도구를 쓰지 않아요.", "대전 학교의 18%, 서울 학교의 36%는 도구를 쓰지 않아요."),
    ],
)  # fmt: skip
def test_two_rests_are_each_of_their_own_share(source: str, right: str, wrong: str) -> None:
    blocked = [any(one.severity == "block" for one in lint_pair(source, draft)) for draft in (right, wrong)]
    assert blocked == [False, True]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("다섯 곳 가운데 한 곳만 제안을 받아들였다.", "네 곳은 받아들이지 않았어요.", "네 곳은 받아들였어요."),
        (
            "Only two of the nine museums answered the letter.",
            "일곱 곳은 답하지 않았어요.",
            "여섯 곳은 답하지 않았어요.",
        ),
    ],
)
def test_those_who_did_not_are_what_some_of_so_many_leave(source: str, right: str, wrong: str) -> None:
    blocked = [any(one.severity == "block" for one in lint_pair(source, draft)) for draft in (right, wrong)]
    assert blocked == [False, True]
