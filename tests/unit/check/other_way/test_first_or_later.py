"""Who came first is not told as who came later, with or without the other."""

import pytest

from pipeline.check import lint_pair

BEFORE = "Kakao hit one billion messages in June, two months before Naver did."
THERE = "Naver passed one billion messages this week. Kakao got there first, in June."
FIRST = "The union was the first to accept the offer."
LATE = "The bank belatedly admitted the leak in March."
KOREAN = "한빛제과는 나래식품보다 한 달 먼저 값을 올렸다."
PLAIN = "Kakao hit one billion messages in June and moved the goalposts."
WRONG = [
    (BEFORE, "카카오는 메시지 10억 건을 네이버보다 뒤늦게 넘었어요."),
    (BEFORE, "네이버가 카카오보다 먼저 10억 건을 넘었어요."),
    (THERE, "카카오는 같은 문턱을 6월에 뒤늦게 넘었어요."),
    (THERE, "네이버가 카카오보다 먼저 넘었어요."),
    (FIRST, "노조는 뒤늦게 제안을 받아들였어요."),
    (KOREAN, "나래식품이 한빛제과보다 한 달 먼저 값을 올렸어요."),
    (PLAIN, "카카오는 6월에 뒤늦게 10억 건을 넘었어요."),
]
RIGHT = [
    (BEFORE, "카카오는 메시지 10억 건을 네이버보다 먼저 넘었어요."),
    (BEFORE, "네이버는 카카오보다 두 달 늦게 10억 건을 넘었어요."),
    (THERE, "카카오는 같은 문턱을 6월에 먼저 넘었어요."),
    (FIRST, "노조는 가장 먼저 제안을 받아들였어요."),
    (LATE, "은행은 3월에 뒤늦게 유출을 인정했어요."),
    (KOREAN, "나래식품은 한빛제과보다 한 달 늦게 값을 올렸어요."),
    (PLAIN, "카카오는 6월에 10억 건을 넘었어요."),
    ("Kakao opened the bank after Naver did, and was first to close it.", "카카오는 네이버보다 늦게 은행을 열었어요."),
]


def _told(source: str, draft: str) -> bool:
    return any(one.kind == "number-contradicted" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_first_and_later_exchanged_are_named(source: str, draft: str) -> None:
    assert _told(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_first_and_later_in_their_places_stand(source: str, draft: str) -> None:
    assert not _told(source, draft)
