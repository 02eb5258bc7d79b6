"""What a source only rounds is neither passed nor missed, and what it passed is not only rounded."""

import pytest

from pipeline.check import lint_pair

USERS = "이 앱은 약 40만명에 달하는 이용자의 사진 12억여장을 썼다."
FEE = "요금은 9월부터 27%가량 오른다."
WALKED = "Around 2,400 workers at the plant walked out on Monday."
FOUND = "About 75% of the bugs were found within a week."
OVER = "More than 600 people walked out on Monday."
UNDER = "Fewer than 40 of the buses run on Sundays."
WRONG = [
    (USERS, "40만 명이 넘는 이용자의 사진을 썼어요."),
    (USERS, "40만 명에 못 미치는 이용자의 사진을 썼어요."),
    (FEE, "요금은 9월부터 27% 넘게 올라요."),
    (WALKED, "월요일에 노동자 2,400명 이상이 일손을 놓았어요."),
    (WALKED, "월요일에 노동자 적어도 2,400명이 일손을 놓았어요."),
    (FOUND, "버그의 75% 이상을 한 주 안에 찾았어요."),
    (FOUND, "한 주 안에 찾은 버그는 75% 미만이에요."),
]
RIGHT = [
    (USERS, "40만 명쯤 되는 이용자의 사진을 썼어요."),
    (USERS, "12억 장이 넘는 사진을 썼어요."),
    (FEE, "요금은 9월부터 27% 안팎 올라요."),
    (WALKED, "월요일에 노동자 2,400명 남짓이 일손을 놓았어요."),
    (FOUND, "버그의 70% 넘게를 한 주 안에 찾았어요."),
    (
        "A ticket costs around 50 Australian dollars.",
        "표는 50호주달러쯤, 우리 돈 4만 원이 넘는 값이에요.",
    ),
    ("Just over 230 people came.", "230명 넘게 왔어요."),
    ("Some 600 people came. Police put the crowd at more than 600.", "600명 넘게 모였어요."),
]
ONLY_ROUNDED = [
    ("Good targets cover most of the code (>85%) and run fast.", "좋은 시험은 코드의 85%까지 훑고 빨라요."),
    (OVER, "월요일에 약 600명이 나갔어요."),
    (OVER, "월요일에 600명가량이 나갔어요."),
    (UNDER, "일요일에는 버스 약 40대가 다녀요."),
]
KEPT = [
    (OVER, "월요일에 600명 남짓이 나갔어요."),
    (OVER, "월요일에 600여 명이 나갔어요."),
    (UNDER, "일요일에는 40대에 조금 못 미치는 버스가 다녀요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_is_only_rounded_was_not_passed_nor_missed(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_rounded_or_passed_in_both_texts_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), ONLY_ROUNDED)
def test_a_bound_told_as_a_round_number_is_a_doubt(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft) if one.severity == "warn"] == ["hedge"]


@pytest.mark.parametrize(("source", "draft"), KEPT)
def test_a_bound_told_as_a_little_over_or_under_is_kept(source: str, draft: str) -> None:
    assert not lint_pair(source, draft)


ADDED = [
    ("We found over 1,000 bugs (264 of which are holes).", "버그를 264개 넘게 찾았어요."),
    ("The census counted 3,418 storks in the delta.", "삼각주에서 황새 3,418마리 넘게 세었어요."),
    ("공장은 지난해 1,247대를 만들었다.", "공장은 지난해 1,247대 이상을 만들었어요."),
]
NOT_ADDED = [
    ("We found over 1,000 bugs (264 of which are holes).", "버그를 1,000개 넘게 찾았어요."),
    ("The census counted 3,418 storks in the delta.", "삼각주에서 황새 3,400마리 넘게 세었어요."),
    ("The crash came only after 497 days of uptime.", "497일 넘게 켜 두면 멈췄어요."),
    ("The law covers firms with 250 or more workers.", "직원이 250명 이상인 회사에 적용돼요."),
]


@pytest.mark.parametrize(("source", "draft"), ADDED)
def test_an_exact_figure_told_as_passed_is_a_doubt(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft)] == ["number-contradicted"]


@pytest.mark.parametrize(("source", "draft"), NOT_ADDED)
def test_a_figure_that_was_passed_in_the_source_is_no_doubt(source: str, draft: str) -> None:
    assert not lint_pair(source, draft)
