"""How far two points lie apart that a text tells to the day, the month, the quarter or the year, and what a part of a year leaves."""

import pytest

from pipeline.check import check, lint_pair
from pipeline.config import Newsletter
from tests.unit.check.building import NOW, article, issue, section

_CASES = [
    (
        "The bridge closed in November 2024 and reopens on March 2, 2026, the city said. Repairs cost $40 million.",
        ["다리는 1년 4개월 만에 다시 열려요.", "다리는 1년 남짓 만에 다시 열려요."],
        ["다리는 1년 8개월 만에 다시 열려요.", "다리는 2년 넘게 닫혀 있다가 다시 열려요."],
    ),
    (
        "The feature went live on February 10. By early June, 4 million people had tried it. Sessions last six minutes.",
        ["2월 10일 문을 연 뒤 넉 달이 채 안 돼 400만 명이 써 봤어요."],
        ["2월 10일 문을 연 뒤 두 달이 채 안 돼 400만 명이 써 봤어요."],
    ),
    (
        "카카오는 6월 20일 새 서비스를 내놨다. 9월 말 기준 가입자는 300만명이다. 무료 체험은 2주다.",
        ["6월 20일 나온 뒤 석 달여 만에 300만 명이 가입했어요."],
        ["6월 20일 나온 뒤 다섯 달 만에 300만 명이 가입했어요."],
    ),
    (
        "The outage began at 11:15 p.m. Staff were paged. Service was back at 4:05 a.m. The report took three weeks.",
        ["장애는 다섯 시간 가까이 이어졌어요.", "장애는 네 시간 넘게 이어졌어요."],
        ["장애는 일곱 시간 가까이 이어졌어요."],
    ),
    (
        "The old contract took effect on September 1 and the new one applies from March 1. Fees rise to 5% a year.",
        ["새 계약은 여섯 달 뒤인 3월 1일부터예요."],
        ["새 계약은 넉 달 뒤인 3월 1일부터예요."],
    ),
    (
        "Monthly users passed 90 million in August, up from 30 million at the beginning of the year. It costs $4 a week.",
        ["월 이용자가 연초 3,000만 명에서 여덟 달 만에 9,000만 명이 됐어요."],
        ["월 이용자가 연초 3,000만 명에서 다섯 달 만에 9,000만 명이 됐어요."],
    ),
    (
        "Mazda closed the plant in 2018 and will reopen it in the second quarter of 2027. It will hire 600 over five years.",
        ["마쓰다가 문 닫은 공장을 9년쯤 만에 다시 열어요."],
        ["마쓰다가 문 닫은 공장을 12년쯤 만에 다시 열어요."],
    ),
    (
        "Its share rose to 34% in April from 22% in January. The median session lasted 11 minutes.",
        ["비중이 석 달 새 34%로 올랐어요."],
        ["비중이 넉 달 새 34%로 올랐어요."],
    ),
    (
        "Bookings fell to 310 from 870 in 2023, chief executive Mara Quist said.",
        ["예약은 3년 새 870건에서 310건으로 줄었어요."],
        ["예약은 7년 새 870건에서 310건으로 줄었어요."],
    ),
    (
        "Sony made 2.1 trillion yen in the first quarter. It expects at least 9 trillion yen for the full year.",
        ["소니는 남은 세 분기에 6조 9,000억 엔을 벌어야 해요."],
        ["소니는 남은 두 분기에 6조 9,000억 엔을 벌어야 해요."],
    ),
    (
        "The plant opened in 2009 and closed in 2026.",
        ["2009년에 문을 연 공장이 17년 만인 2026년에 문을 닫았어요."],
        ["2009년에 문을 연 공장이 16년 만인 2026년에 문을 닫았어요."],
    ),
    (
        "The strike began on May 3 and ended on May 24.",
        ["파업은 5월 3일에 시작해 24일에 끝났어요. 3주 만이에요."],
        ["파업은 5월 3일에 시작해 24일에 끝났어요. 4주 만이에요."],
    ),
]
_RIGHT = [(source, draft) for source, right, _ in _CASES for draft in right]
_WRONG = [(source, draft) for source, _, wrong in _CASES for draft in wrong]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_length_that_lies_between_two_told_points_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_length_that_lies_between_no_two_told_points_is_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Teens face a two-hour daily limit.",
            "청소년은 하루 두 시간으로 제한돼요.",
            "청소년은 하루 세 시간으로 제한돼요.",
        ),
        (
            "Firms must report incidents within 15 days.",
            "사고가 나면 약 2주 안에 알려야 해요.",
            "사고가 나면 약 3주 안에 알려야 해요.",
        ),
        ("A ruling takes about 100 days.", "판결까지 약 3개월 걸려요.", "판결까지 약 5개월 걸려요."),
        (
            "Cars go electric by the end of the decade.",
            "2020년대 말까지 전기차로 바꿔요.",
            "2030년대 말까지 전기차로 바꿔요.",
        ),
        (
            "It passed by 77 votes to 55, and brings terms of up to five years. Children under 14 need consent.",
            "찬성 77표 반대 55표로 통과됐어요. 최대 5년 형을 받고 14세 미만은 동의가 있어야 해요.",
            "찬성 77표 반대 55표로 통과됐어요. 최대 5년 형을 받고 16세 미만은 동의가 있어야 해요.",
        ),
    ],
)
def test_a_limit_is_told_in_its_own_measure_or_the_nearest_of_another(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


_VOTE = "The council will vote on exceptions on December 9."
_HINTS = "Hints come first from January 11."
_LEASE = "The contract runs until August 2028."
_PAUSE = "The council ordered the pause on November 20."
_FROM_TODAY = [
    (_VOTE, "시의회는 {}주 뒤인 12월 9일에 예외를 정해요.", "2", "3"),
    (_VOTE, "시의회는 {}일 뒤인 12월 9일에 예외를 정해요.", "14", "18"),
    (_VOTE, "12월 9일까지는 {}주가 남았어요.", "2", "4"),
    (_VOTE, "예외를 정할 날까지 {}일 남았어요.", "14", "28"),
    (_VOTE, "오는 12월 9일이면 시의회가 정해요. 이제 {}일 남았어요.", "14", "19"),
    (_VOTE, "시의회는 {} 뒤 예외를 정해요.", "2주", "4주"),
    ("New lists go up on December 7.", "{}일 뒤인 12월 7일에 새 목록이 걸려요.", "12", "15"),
    ("The library stops its AI picks on November 30.", "도서관은 {}일 뒤인 30일에 추천을 멈춰요.", "5", "3"),
    (_PAUSE, "시의회는 {}일 전인 20일에 중단을 정했어요.", "5", "9"),
    (_PAUSE, "시의회가 중단을 정한 지 {}일이 지났어요.", "5", "9"),
    (_HINTS, "{}일 뒤인 내년 1월 11일부터 힌트가 먼저 나와요.", "47", "28"),
    (_HINTS, "힌트 방식은 약 {}주 뒤인 내년 1월 11일에 시작해요.", "7", "5"),
    (_HINTS, "새 방식이 시작되는 1월 11일까지 {}일이 남았어요.", "47", "67"),
    ("The agency will look again in October 2027.", "기관은 약 {}개월 뒤인 2027년 10월에 다시 봐요.", "11", "8"),
    (_LEASE, "계약이 끝나는 2028년 8월까지는 {}이 남았어요.", "21개월", "18개월"),
    (_LEASE, "계약은 2028년 8월까지, {} 더 남았어요.", "1년 9개월", "1년 3개월"),
    ("A new version is due before February 1.", "새 버전을 낼 2월 1일까지 {} 넘게 남았어요.", "2개월", "3개월"),
    ("환경부는 1월 2일부터 새 기준을 적용한다.", "새 기준이 적용되기까지 {}주 남짓 남았어요.", "5", "8"),
    ("It is sold out until August 2028, Quist said.", "발표 {} 뒤인 2028년 8월에야 다시 팔아요.", "21개월", "12개월"),
    ("The rule takes effect on December 3.", "규정은 발표 {}일 뒤인 12월 3일에 시행돼요.", "10", "20"),
]


def _blocked_on_the_day(source: str, draft: str) -> bool:
    whole = issue([section(f"### 소식\n\n{draft}[^S1.1]\n")], [article("S1", source)])
    return any(one.severity == "block" for one in check(whole, Newsletter(name="시험"), {}, NOW))


@pytest.mark.parametrize(("source", "draft", "right", "wrong"), _FROM_TODAY)
def test_what_is_counted_from_the_day_of_the_issue_stands_where_it_comes_out(
    source: str, draft: str, right: str, wrong: str
) -> None:
    assert not _blocked_on_the_day(source, draft.format(right))
    assert _blocked_on_the_day(source, draft.format(wrong))


def test_a_count_from_an_event_or_the_other_way_round_is_no_count_from_the_day_of_the_issue() -> None:
    source = "The trial ran for 30 days and the council votes on December 9."
    assert _blocked_on_the_day(source, "시의회는 시험을 마치고 14일 뒤 예외를 정해요.")
    assert _blocked_on_the_day(_VOTE, "시의회는 2주 전인 12월 9일에 예외를 정했어요.")
    assert _blocked_on_the_day(_PAUSE, "시의회는 5일 뒤인 11월 20일에 중단을 정해요.")


def test_a_draft_by_itself_has_no_day_to_count_from() -> None:
    """It is held against nothing, unless the source tells a length of its own."""
    assert not _blocked(_VOTE, "시의회는 2주 뒤인 12월 9일에 예외를 정해요.")
