"""Events, sponsors and pictures as editors type them."""

from datetime import UTC, date, datetime
from datetime import time as time_of_day
from zoneinfo import ZoneInfo

import pytest

from pipeline.text import pictures
from pipeline.text.days import Moment, moment, told
from pipeline.text.events import event
from pipeline.text.facts import advertiser, facts

ISSUE = date(2026, 11, 25)
THIRD = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("text", "day", "hour", "last"),
    [
        ("2026-12-03 14:00", THIRD, (14, 0), None),
        ("2026-12-03T14:00", THIRD, (14, 0), None),
        ("2026. 12. 3.", THIRD, None, None),
        ("2026. 12. 3. 오후 2시", THIRD, (14, 0), None),
        ("2026년 12월 3일 정오", THIRD, (12, 0), None),
        ("12월 3일(목) 오후 2시 30분", THIRD, (14, 30), None),
        ("12월 3일 14:00–16:00", THIRD, (14, 0), None),
        ("오전 10시, 12월 3일", THIRD, (10, 0), None),
        ("12/3 저녁 7시 반", THIRD, (19, 30), None),
        ("12월 3일 밤 12시", THIRD, None, None),
        ("12월 3일(목)~5일", THIRD, None, date(2026, 12, 5)),
        ("12월 3일부터 12월 5일까지", THIRD, None, date(2026, 12, 5)),
        ("December 3rd, 2:30 p.m.", THIRD, (14, 30), None),
        ("11월 20일", date(2026, 11, 20), None, None),
        ("1월 10일", date(2027, 1, 10), None, None),
        ("12.3(목) 14:00", THIRD, (14, 0), None),
        ("12. 3.(목) 오후 2시", THIRD, (14, 0), None),
        ("12. 3. 14:00", THIRD, (14, 0), None),
        ("12.3", THIRD, None, None),
        ("12.3까지", THIRD, None, None),
        ("12-3(목)", THIRD, None, None),
        ("26.12.3", THIRD, None, None),
        ("'26. 12. 3.(목)", THIRD, None, None),
        ("26년 12월 3일", THIRD, None, None),
        ("１２월 ３일", THIRD, None, None),
        ("12월 3~5일", THIRD, None, date(2026, 12, 5)),
        ("12월 3·4일", THIRD, None, date(2026, 12, 4)),
        ("12월 3일(목)부터 5일(토)까지", THIRD, None, date(2026, 12, 5)),
        ("12/3부터 12/5까지", THIRD, None, date(2026, 12, 5)),
        ("12.3(목)~5(토)", THIRD, None, date(2026, 12, 5)),
        ("2026. 12. 3. ~ 5.", THIRD, None, date(2026, 12, 5)),
        ("12.30~1.2", date(2026, 12, 30), None, date(2027, 1, 2)),
    ],
)
def test_a_day_is_read_as_editors_type_it(
    text: str, day: date, hour: tuple[int, int] | None, last: date | None
) -> None:
    assert moment(text, ISSUE) == Moment(day, time_of_day(*hour) if hour else None, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "곧 알려 드려요",
        "2026-13-40",
        "2월 30일",
        "오후 2시",
        "3.5점",
        "오후 3.30",
        "버전 2.5",
        "GPT-5.5 소개",
        "매주 수요일",
    ],
)
def test_what_names_no_day_is_no_moment(text: str) -> None:
    assert moment(text, ISSUE) is None


def test_running_text_tells_only_days_that_are_beyond_doubt() -> None:
    assert told("11월 18일과 11.20(금)에 만났고 11월 23~27일에 또 만나요.", ISSUE) == [
        date(2026, 11, 18),
        date(2026, 11, 20),
        date(2026, 11, 27),
    ]
    assert told("버전 12.3은 $1.20, 26.3.1판은 3.5점, 1/2만 써요.", ISSUE) == []


def test_a_key_that_events_have_is_read_without_its_bold_or_bullet_and_no_other_is() -> None:
    body = (
        "일시: 12.3(목) 14:00\n장소: 서울\n- 신청 마감: 11.30(월)\n**링크:** https://a.example/x\n참고: 밑줄이에요.\n"
    )
    found = event(body, ISSUE)
    assert found is not None
    assert [one.key for one in found.lines] == ["일시", "장소", "신청 마감", "링크"]
    assert (found.place, found.link) == ("서울", "https://a.example/x")
    assert [one.moment for one in found.held] == [Moment(THIRD, time_of_day(14))]


def test_a_moment_is_past_by_its_hour_or_at_the_end_of_its_last_day() -> None:
    seoul = ZoneInfo("Asia/Seoul")
    at_two = datetime(2026, 12, 3, 5, 0, tzinfo=UTC)
    assert not Moment(THIRD, time_of_day(14)).past(at_two, seoul)
    assert Moment(THIRD, time_of_day(13, 59)).past(at_two, seoul)
    assert not Moment(THIRD).past(at_two, seoul)
    assert not Moment(date(2026, 12, 1), time_of_day(9), THIRD).past(at_two, seoul)
    assert Moment(date(2026, 12, 2)).past(at_two, seoul)


def test_an_event_is_read_from_its_fact_lines() -> None:
    body = (
        "### 수요일의 모임\n\n이번 달에도 만나요.\n- **일시**: 12월 3일(목) 오후 2시\n- **장소:** 서울 *성수*\n"
        "- **신청 마감**: 2026. 11. 30.\n- **링크**: [신청](https://a.example/x_(y)?a=1)\n- **값**: 무료\n"
        "<!--\n- **장소**: 부산\n-->\n"
    )
    found = event(body, ISSUE)
    assert found is not None
    assert (found.name, found.place, found.link) == ("수요일의 모임", "서울 성수", "https://a.example/x_(y)?a=1")
    assert [one.moment for one in found.held] == [Moment(THIRD, time_of_day(14))]
    assert [one.moment for one in found.until] == [Moment(date(2026, 11, 30))]
    assert [one.key for one in found.lines] == ["일시", "장소", "신청 마감", "링크", "값"]
    assert body[slice(*found.until[0].span)] == "- **신청 마감**: 2026. 11. 30."
    assert event("### 모임\n\n말만 있어요.\n", ISSUE) is None


def test_the_advertiser_is_named_by_its_line() -> None:
    assert advertiser("### 하늘\n\n- **광고주**: **하늘클라우드**(가상)\n\n글이에요.\n") == "하늘클라우드(가상)"
    assert advertiser("### 하늘\n\n- **광고주**: \n") == ""
    assert [one.value for one in facts("- **가**: 1\n  - **나**: 2\n* **다:** 3\r\n- **라** 4\n")] == ["1", "2", "3"]


def test_pictures_are_found_with_name_alt_and_credit() -> None:
    body = (
        '앞 ![값 비교](images/값 (1).png "출처: 루멘") ![](images/%EA%B0%80.png)\n![x](https://a.example/x.png)\n'
        "![나](./images/sub/b.png '하늘일보')\n"
    )
    assert [(one.alt, one.name, one.credit) for one in pictures.find(body)] == [
        ("값 비교", "값 (1).png", "루멘"),
        ("", "가.png", ""),
        ("나", "sub/b.png", "하늘일보"),
    ]
    first = pictures.find(body)[0]
    assert body[slice(*first.span)] == '![값 비교](images/값 (1).png "출처: 루멘")'


@pytest.mark.parametrize("typed", ["![", "![a](images/", "![a](images/(", '![a](images/b "'])
def test_a_long_line_of_half_pictures_holds_none(typed: str) -> None:
    assert pictures.find(typed * 5_000) == []


def test_a_long_value_is_kept_whole() -> None:
    (one,) = facts("- **가**: " + "값 " * 20_000 + " " * 20_000 + "끝   \n")
    assert one.value.endswith(" 끝")


def test_a_fact_line_has_a_wide_colon_or_a_pasted_bullet_too() -> None:
    typed = "- **가**\uff1a 1\n· **나\uff1a** 2\n• **다**: 3\n- **라** \uff1a4\n가 · **마**: 5\n"
    assert [(one.key, one.value) for one in facts(typed)] == [("가", "1"), ("나", "2"), ("다", "3"), ("라", "4")]


def test_every_day_of_an_event_is_read_and_the_list_below_its_line_too() -> None:
    body = (
        "### 모임\n\n- **일시**: 12월 3일 14:00\n- **일시**: 12월 10일 14:00\n- **마감**:\n  - 1차: 11월 27일\n"
        "  - 2차: 11월 30일\n\n- **장소**: 서울\n  - **지하철**: 2호선\n    3번 출구\n\n글이에요.\n"
    )
    found = event(body, ISSUE)
    assert found is not None
    assert [one.moment.day.day for one in found.held if one.moment] == [3, 10]
    assert [(one.text, one.moment.day.day) for one in found.until if one.moment] == [
        ("1차: 11월 27일", 27),
        ("2차: 11월 30일", 30),
    ]
    assert [one.key for one in found.lines] == ["일시", "일시", "마감", "장소"]
    assert body[found.lines[3].span[1] : found.lines[3].below] == "\n  - **지하철**: 2호선\n    3번 출구"
    assert [body[slice(*one.span)] for one in found.until] == ["1차: 11월 27일", "2차: 11월 30일"]
