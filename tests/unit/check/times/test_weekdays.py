"""A weekday beside a date is the calendar's, whatever other weekday a source names."""

from datetime import UTC, datetime

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Claim, Evidence
from pipeline.check.times import weekdays
from pipeline.text.sections import placed


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


_SURVEY = "The survey was published Tuesday. It questioned 9,400 adults between October 6 and November 21, and 70 percent used a tool in 2025."
_BENCH = "The study came out Wednesday, January 21. The benchmark will be published on February 2."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SURVEY, "설문은 2025년 10월 6일 월요일부터 11월 21일 금요일까지 했어요."),
        (_BENCH, "벤치마크는 2월 2일 월요일에 공개돼요."),
        (_BENCH, "벤치마크는 2월 2일(월)에 공개돼요."),
        ("The trial began on March 2, 2026.", "시험은 3월 2일 월요일에 시작했어요."),
        ("Sales open Saturday. The festival is on July 9, 2026.", "축제는 7월 9일 목요일이에요."),
        (
            "The outage lasted from 11 p.m. on Friday, March 6 to 2 a.m. on Saturday.",
            "3월 6일 금요일 밤 11시에 시작된 장애는 7일(토) 새벽 2시에 끝났어요.",
        ),
        (
            "It will list on Wednesday, September 9 and close the offering the next day.",
            "공모는 9월 10일 목요일에 마감해요.",
        ),
    ],
)
def test_the_weekday_of_the_day_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_SURVEY, "설문은 2025년 10월 6일 화요일부터 11월 21일 금요일까지 했어요.", "화요일"),
        (_BENCH, "벤치마크는 2월 2일 수요일에 공개돼요.", "수요일"),
        (_BENCH, "벤치마크는 2월 2일(수)에 공개돼요.", "수"),
        (_BENCH, "연구는 1월 21일 목요일에 나왔어요.", "목요일"),
        ("Sales open Saturday. The festival is on July 9, 2026.", "축제는 7월 9일 토요일이에요.", "토요일"),
    ],
)
def test_another_weekday_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]


def test_the_right_weekday_is_the_fix() -> None:
    (found,) = (one for one in lint_pair(_BENCH, "벤치마크는 2월 2일 수요일에 공개돼요.") if one.severity == "block")
    assert found.fix is not None
    assert found.fix.replace == "월요일"


def test_the_day_of_the_article_gives_the_year() -> None:
    evidence = (Evidence("S1.1", "The fair opens on May 4.", "en", datetime(2026, 4, 20, tzinfo=UTC)),)
    (right,), (off,) = (
        placed(text) for text in ("박람회는 5월 4일 월요일에 열려요.", "박람회는 5월 4일 화요일에 열려요.")
    )
    assert not list(weekdays.wrong(Claim("s1", right, evidence)))
    assert [flag.fix.replace for flag in weekdays.wrong(Claim("s1", off, evidence)) if flag.fix] == ["월요일"]
