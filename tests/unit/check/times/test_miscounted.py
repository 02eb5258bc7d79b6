"""Lengths of time that count back from today to the one day of their sources, and days told by the weekday of an article."""

from datetime import UTC, datetime

import pytest

from tests.unit.check.building import article, findings, issue, section

AT = datetime(2026, 11, 24, 22, tzinfo=UTC)  # a Tuesday; Wednesday in Korea; the issue is of the 25th


def _found(source: str, sentence: str, *kinds: str) -> list[str]:
    whole = issue([section(f"### 소식\n\n{sentence}[^S1.2]\n")], [article("S1", "Garam news.", source, at=AT)])
    kinds = kinds or ("number-contradicted", "number-unsupported")
    return [one.severity for kind in kinds for one in findings(whole, kind)]


MOVED, SHUT = "Garam moved its treasurer in July.", "On August 19 the forum had 9,000 readers."
BOUGHT, OPENED = "Garam bought Narae in 2016.", "The library opened on May 20."


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (MOVED, "가람은 두 달 전에 재무책임자를 옮겼어요."),
        (MOVED, "가람은 열 달 전에 재무책임자를 옮겼어요."),
        (SHUT, "여섯 달 전에는 독자가 9,000명이었어요."),
        (OPENED, "도서관을 연 지 석 달이 지났어요."),
    ],
)
def test_a_length_that_leads_elsewhere_is_warned_of(source: str, sentence: str) -> None:
    assert _found(source, sentence) == ["warn"]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (MOVED, "가람은 넉 달 전에 재무책임자를 옮겼어요."),
        (MOVED, "가람은 4개월 전에 재무책임자를 옮겼어요."),
        (SHUT, "석 달 전에는 독자가 9,000명이었어요."),
        (SHUT, "석 달 새 독자가 9,000명에서 더 늘었어요."),
        (OPENED, "도서관을 연 지 반년이 됐어요."),
        (OPENED, "도서관을 연 지 여섯 달이 지났어요."),
        (BOUGHT, "가람이 나래를 산 지 10년이 됐어요."),
        ("Garam said in July it would close two months later.", "가람은 두 달 전에 문을 닫았어요."),
        ("Garam moved its treasurer in July, a month after the fair in May.", "가람은 두 달 전에 옮겼어요."),
    ],
)
def test_one_that_leads_there_or_may_count_from_another_time_is_left_alone(source: str, sentence: str) -> None:
    assert _found(source, sentence) == []


@pytest.mark.parametrize(
    ("source", "days"),
    [
        ("Garam opened its office on Tuesday.", {24, 25}),
        ("Garam said Monday that it had opened its office.", {23, 24}),
        ("Garam opened its office on Wednesday.", {25}),
    ],
)
def test_a_day_is_the_weekday_that_its_source_tells_or_the_next_in_korea(source: str, days: set[int]) -> None:
    right = {
        day for day in range(22, 28) if not _found(source, f"가람이 {day}일 사무실을 열었어요.", "number-unsupported")
    }
    assert right == days


@pytest.mark.parametrize(
    "source", ["Garam will open its office on Friday.", "Garam opened its office.", "Garam fixed Monday's outage."]
)
def test_where_no_day_of_the_deed_is_told_the_articles_own_may_be_meant(source: str) -> None:
    assert _found(source, "가람이 24일 밝힌 일이에요.", "number-unsupported") == []
