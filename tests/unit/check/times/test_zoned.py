"""Times told in another zone than the source's: the hour, the day, the weekday, the month and the year that go with it."""

from datetime import date

import pytest

from pipeline.check import lint_pair
from pipeline.text import zones


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The stream starts at 11 a.m. PST on January 20.", "방송은 한국 시각 21일 오전 4시에 시작한다.", "방송은 한국 시각 21일 오전 3시에 시작한다."),
        ("The stream starts at 11 a.m. Pacific on July 20.", "방송은 한국 시각 21일 오전 3시에 시작한다.", "방송은 한국 시각 21일 오전 4시에 시작한다."),
        ("The vote ends at 7 p.m. Eastern on Tuesday, Dec. 1.", "투표는 우리 시각 12월 2일 수요일 오전 9시에 끝난다.", "투표는 우리 시각 12월 2일 화요일 오전 9시에 끝난다."),
        ("The key expires at 21:30 UTC on April 30.", "키는 한국 시각으로 5월 1일 오전 6시 30분에 만료된다.", "키는 한국 시각으로 4월 30일 오전 6시 30분에 만료된다."),
        ("The patch lands at 16:00 GMT on December 31, 2026.", "패치는 한국 시각 2027년 1월 1일 오전 1시에 나온다.", "패치는 한국 시각 2026년 12월 31일 오전 1시에 나온다."),
        ("Polls open at 8 a.m. in Kolkata.", "투표는 한국 시각 오전 11시 30분에 시작된다.", "투표는 한국 시각 오전 11시에 시작된다."),
        ("The blast came at 3 a.m. local time in Kyiv on July 4.", "폭발은 한국 시각 오전 9시에 났다.", "폭발은 한국 시각 오전 10시에 났다."),
        ("The talk is at 18:00 (UTC-3).", "강연은 한국 시각 오전 6시다.", "강연은 한국 시각 오전 7시다."),
        ("The game is at 7 p.m. Eastern.", "경기는 미 서부 시각으로 오후 4시에 열린다.", "경기는 미 서부 시각으로 오후 5시에 열린다."),
        ("발표는 미국 동부 시각 3월 2일 오후 1시에 나온다.", "발표는 한국 시각 3월 3일 오전 3시에 나온다.", "발표는 한국 시각 3월 3일 오전 2시에 나온다."),
        ("Trading stopped from 02:10 to 03:40 UTC.", "거래는 한국 시각 오전 11시 10분부터 12시 40분까지 멈췄다.", "거래는 한국 시각 오전 11시 10분부터 1시 40분까지 멈췄다."),
    ],
)  # fmt: skip
def test_a_time_in_another_zone_stands_with_its_day(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


def test_a_time_left_as_it_is_in_the_source_is_wrong_in_another_zone() -> None:
    assert _found("The show opens at 9 a.m. Pacific on May 2.", "공연은 한국 시각 5월 2일 오전 9시에 열린다.")


def test_a_time_told_in_its_own_zone_stands() -> None:
    assert _found("The show opens at 9 a.m. local time in Paris.", "공연은 현지 시각 오전 9시에 열린다.") == []


def test_korea_is_no_foreign_name_where_it_only_tells_the_zone() -> None:
    assert _found("The launch is at 10 a.m. Tokyo time.", "발사는 한국도 같은 오전 10시다.") == []


def test_another_day_of_the_source_keeps_its_own() -> None:
    source = "Applications open at 9 a.m. Korea time on Dec. 1 and close Jan. 15."
    assert _found(source, "신청은 한국 시간 12월 1일 오전 9시부터 1월 15일까지 받는다.") == []


def test_a_zone_in_brackets_is_that_of_the_time_with_it() -> None:
    source = "The stream begins at 10 a.m. PST on January 14."
    assert _found(source, "방송은 현지 시각 14일 오전 10시(한국 시각 15일 오전 3시)에 시작한다.") == []
    assert _found(source, "방송은 현지 시각 14일 오전 10시(한국 시각 15일 오전 4시)에 시작한다.")
    assert _found(source, "방송은 14일 오전 3시(한국 시각)에 시작한다.")


@pytest.mark.parametrize(
    ("area", "day", "ahead"),
    [
        ("America/Los_Angeles", date(2026, 3, 7), -480),
        ("America/Los_Angeles", date(2026, 3, 9), -420),
        ("Europe/Berlin", date(2026, 10, 24), 120),
        ("Europe/Berlin", date(2026, 10, 26), 60),
        ("Australia/Sydney", date(2026, 1, 15), 660),
        ("Asia/Seoul", date(2026, 7, 15), 540),
    ],
)
def test_an_area_keeps_its_summer_time_by_date(area: str, day: date, ahead: int) -> None:
    assert zones.Zone(area).ahead(day, told=True) == (ahead,)


def test_letters_tell_a_zone_only_behind_a_time() -> None:
    assert zones.find("A CT scan at 9 a.m. cost more with GST.", "en") == ()
    assert [one.zone.area for one in zones.find("It opens at 9 a.m. CT.", "en")] == ["America/Chicago"]


@pytest.mark.parametrize(("hour", "blocked"), [("오후 3시 20분", False), ("오후 4시 20분", True)])
def test_a_second_time_is_told_in_the_zone_of_the_first(hour: str, blocked: bool) -> None:
    source = "The trouble began at 6.12am London time. All services were back by 3.20pm."
    draft = f"런던 시각 오전 6시 12분에 시작된 장애는 {hour}에야 모두 풀렸어요."
    assert any(one.severity == "block" for one in lint_pair(source, draft, [])) == blocked


def test_the_only_day_that_other_sentences_tell_goes_with_the_hour() -> None:
    source = "Blue Origin landed the booster on Thursday. The rocket lifted off at 3:55 p.m. EST, four days late."
    assert _found(source, "로켓은 한국 시간 금요일 오전 5시 55분에 날아올랐어요.") == []
    assert _found(source, "로켓은 한국 시간 목요일 오전 5시 55분에 날아올랐어요.") != []
    dated = (
        "The company will stream it on Tuesday at 1 p.m. Eastern. The livestream on March 17 should last 40 minutes."
    )
    assert _found(dated, "방송은 한국 시각 3월 18일 수요일 새벽 2시예요.") == []
    assert _found(dated, "방송은 한국 시각 3월 17일 수요일 새벽 2시예요.") != []
    assert _found(dated, "방송은 한국 시각 3월 18일 목요일 새벽 2시예요.") != []


def test_the_next_day_of_a_time_moves_with_it() -> None:
    source = "It began at 11:48 p.m. PDT on October 19 and was not resolved until 2:20 p.m. the next day."
    assert _found(source, "한국 시간으로 10월 20일 오후 3시 48분에 시작돼 21일 아침 6시 20분에야 풀렸어요.") == []
    assert _found(source, "한국 시간으로 10월 20일 오후 3시 48분에 시작돼 20일 아침 6시 20분에야 풀렸어요.") != []
    assert _found(source, "장애는 14시간 넘게 이어졌어요.") == []
    assert _found(source, "장애는 16시간 넘게 이어졌어요.") != []
