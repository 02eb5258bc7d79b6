"""How far two points lie apart that a text tells to the day, the month, the quarter or the year, and what a part of a year leaves."""

import pytest

from pipeline.check import lint_pair

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
