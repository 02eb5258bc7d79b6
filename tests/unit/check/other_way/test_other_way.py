"""What went up told as gone down, what is to come told as done, and what only looks so."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


TURNED = [
    (
        "The average repair now takes 9 days, down from 16 days in January.",
        "수리는 이제 평균 9일 걸려요. 1월보다 짧아졌어요.",
        "수리는 이제 평균 9일 걸려요. 1월보다 길어졌어요.",
    ),
    (
        "Advertising brought in $740 million, 12 percent less than a year ago; subscriptions brought in $1.1 billion, 9 percent more.",
        "구독 매출은 11억 달러로, 1년 전보다 늘었어요.",
        "구독 매출은 11억 달러예요. 1년 전보다 줄었고요.",
    ),
    (
        "Harrow Labs raised $90 million last year. It plans to open an office in Singapore in the first quarter of 2027.",
        "해로랩스는 2027년 1분기 싱가포르에 사무실을 열 계획이에요.",
        "해로랩스는 싱가포르에 사무실을 이미 열었어요.",
    ),
    (
        "Quantrel will apply for a banking license in the second quarter of 2027.",
        "퀀트렐은 2027년 2분기에 은행 인가를 신청할 예정이에요.",
        "퀀트렐은 은행 인가를 이미 신청했어요.",
    ),
]
RIGHT = [
    (
        "Tavira cut its forecast to 3 percent in May and left it unchanged in August.",
        "타비라는 5월에 전망을 3%로 낮췄어요.",
    ),
    (
        "Net income was $84 million, compared with $91 million a year earlier, but revenue rose to $610 million from $580 million.",
        "순이익은 8,400만 달러인데, 매출은 1년 전보다 늘었어요.",
    ),
    ("Visitors can enter only with a timed ticket.", "시간이 정해진 표가 없으면 들어갈 수 없어요."),
    (
        "The app is free for students, but teachers cannot use it without a license.",
        "학생은 앱을 무료로 쓸 수 있어요.",
    ),
    (
        "The reductions apply automatically and require no change to code.",
        "코드를 손댈 필요 없이 저절로 적용돼요.",
    ),
    (
        "Four people, including two Chinese nationals, were charged with smuggling Nvidia chips to China.",
        "엔비디아 칩을 중국으로 빼돌린 혐의로 네 명이 기소됐어요.",
    ),
    (
        '"It is a good deal if the chips work, and a good deal for Halden if they do not," she wrote.',
        "칩이 제대로 돌지 않아도 할덴에는 좋은 거래라고 썼어요.",
    ),
    (
        "Orwin said it had already applied for approval in Japan and will apply in Korea in the fourth quarter.",
        "오윈은 일본에는 이미 승인을 신청했어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), TURNED)
def test_what_is_told_the_other_way_blocks(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_only_looks_so_is_right(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Kuhr said the company is considering showing ads in Tern.",
            "쿠어 CEO는 턴에 광고를 넣기로 했어요.",
        ),
    ],
)
def test_what_is_still_to_come_told_as_settled_is_a_warning(source: str, draft: str) -> None:
    found = lint_pair(source, draft)
    assert [one.severity for one in found if one.kind == "hedge"]
    assert not [one for one in found if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The new version does not require an internet connection.",
            "새 버전은 인터넷 없이도 쓸 수 있어요.",
            "새 버전은 인터넷 연결이 필요해요.",
        ),
        (
            "It could open any file, including password stores. No click from the user was required.",
            "이용자가 클릭하지 않아도 파일을 열어 볼 수 있었어요.",
            "이용자가 링크를 클릭했을 때만 통했어요.",
        ),
    ],
)
def test_what_one_needs_told_as_needless_is_a_doubt(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert {one.severity for one in lint_pair(source, wrong)} == {"warn"}
