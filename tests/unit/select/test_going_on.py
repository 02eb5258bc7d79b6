"""What goes on in a told matter is a follow-up; the same news in other words, later or of another outlet, is not."""

from datetime import UTC, datetime

import pytest

from pipeline.records import Entry, PastStory
from pipeline.select.going_on import goes_on
from pipeline.select.group import week_of
from pipeline.select.novelty import Archive

NOW = datetime(2026, 12, 6, tzinfo=UTC)
PORT = PastStory(
    "2026-12-02",
    "항만 회사 오르카, 12월 10일 부산에 무인 크레인 시범 운영",
    "### 항만 회사 오르카, 12월 10일 부산에 무인 크레인 시범 운영\n\n오르카가 12월 10일 부산 신항에서 무인 크레인 여섯 대를 시범 운영해요. 새 규정은 내년 3월에 시행돼요.",
    ("https://orca.example/busan",),
    ("Orca to test driverless cranes in Busan on December 10", "오르카 무인 크레인, 부산 신항서 시범 운영"),
)


def entry(title: str, summary: str = "") -> Entry:
    address = f"https://later.example/{abs(hash(title))}"
    return Entry("e-1", address, address, title, "", "later", NOW, None, summary=summary)


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("Orca postpones its crane test in Busan", ""),
        ("Busan crane test delayed until January", ""),
        ("Orca's driverless cranes will start a month later", ""),
        ("Orca pushes the Busan crane test back to January", ""),
        ("Orca brings its Busan crane test forward", ""),
        ("Driverless cranes: two more ports in Korea try Orca's system", ""),
        ("Three more terminals stop Orca's cranes", ""),
        ("Rules for driverless cranes take effect", ""),
        ("Governor signs the bill on driverless cranes", ""),
        ("Orca resumes the crane test in Busan", ""),
        ("Orca's cranes and Busan", "Orca will test its driverless cranes in Busan on January 14, not December 10."),
        ("Orca's cranes and Busan", "The test was moved from December 10 to December 17. No reason was given."),
        ("오르카, 부산 무인 크레인 시범 운영 한 달 연기", ""),
        ("부산 무인 크레인 시범 운영 내년으로 미뤄", ""),
        ("오르카 무인 크레인 일정 앞당겨", ""),
        ("무인 크레인 시범 운영 항만 두 곳 더", ""),
        ("광양·인천 2곳도 무인 크레인 멈춰", ""),
        ("무인 크레인 사고 3건 추가 확인", ""),
        ("항만들 잇따라 무인 크레인 중단", ""),
        ("무인 크레인 안전법 공포…3월 시행", ""),
        ("무인 크레인 규정 오늘 발효", ""),
        ("멈췄던 부산 무인 크레인 재가동", ""),
        ("오르카의 부산 크레인", "오르카는 시범 운영을 12월 10일에서 17일로 옮긴다고 밝혔다."),
        ("오르카의 부산 크레인", "당초 12월 10일로 잡혔던 시범 운영은 1월 14일에 시작한다."),
    ],
)
def test_what_goes_on_is_news(title: str, summary: str) -> None:
    assert goes_on(entry(title, summary), PORT)


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("Orca will try driverless cranes in Busan next week", ""),
        ("Busan port to get Orca's driverless cranes", "The test begins on December 10."),
        ("Six cranes without drivers: Orca's plan for Busan", "Orca announced the test on November 27."),
        ("How Orca's cranes in Busan work", "The test, announced on November 27, begins on December 10."),
        ("Orca shares rise 3% after crane plan", ""),
        ("What driverless cranes mean for dockers", "More work is done by fewer people."),
        ("Later this month: driverless cranes in Busan", ""),
        ("Moore's cranes and Orca's: a comparison", ""),
        ("Orca signs up Busan for its crane test", ""),
        ("Orca backs its crane plan", ""),
        ("The effect of driverless cranes on ports", ""),
        ("오르카, 부산 신항에서 무인 크레인 여섯 대 시험한다", ""),
        ("부산 신항에 무인 크레인…12월 10일부터", "오르카는 12월 10일부터 시범 운영에 들어간다."),
        ("무인 크레인 시대 여는 오르카", "27일 발표에 따르면 시범 운영은 12월 10일 시작한다."),
        ("부산항 무인 크레인, 무엇이 달라지나", ""),
        ("[사설] 무인 크레인이 더 안전하려면", ""),
        ("오르카 무인 크레인에 항만 노동자도 주목", ""),
        ("무인 크레인 시범 운영하는 부산 신항 가 보니", ""),
        ("오르카 “부산 무인 크레인, 추가 비용 없다”", ""),
        ("부산 신항 크레인 6대, 사람 없이 움직인다", ""),
    ],
)
def test_the_same_news_once_more_is_none(title: str, summary: str) -> None:
    assert not goes_on(entry(title, summary), PORT)


def test_what_a_title_of_the_section_tells_already_is_no_step() -> None:
    told = PastStory("2026-12-02", "오르카, 부산 무인 크레인 연기", "### 오르카, 부산 무인 크레인 연기\n", (), ())
    assert not goes_on(entry("오르카, 부산 무인 크레인 시험 미뤄"), told)


@pytest.mark.parametrize(
    ("title", "novelty"),
    [
        ("Orca postpones its test of driverless cranes in Busan", "follow-up"),
        ("오르카, 부산 신항 무인 크레인 시범 운영 연기", "follow-up"),
        ("오르카, 부산 신항 무인 크레인 시범 운영", "repeat"),
    ],
)
def test_a_date_that_moved_is_no_repeat(title: str, novelty: str) -> None:
    one = entry(title, title)
    assert Archive([PORT], week_of([one], {}, NOW)).known([one]).novelty == novelty
