"""Times told by words: the hour of a part of the day, a quarter of a game, a year that counts from the day of the article, lengths in native words."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Bars open their terraces at nine in the evening.", "술집은 밤 9시에 테라스를 열어요."),
    ("They had been in position since four in the morning.", "새벽 4시부터 자리를 지켰어요."),
    ("The vote began at ten thirty on Friday morning.", "투표는 금요일 오전 10시 30분에 시작됐어요."),
    ("The shop closes at seven at night.", "가게는 저녁 7시에 닫아요."),
    ("He scored 24 of his 41 points in the final quarter.", "41점 가운데 24점을 4쿼터에 넣었어요."),
    (
        "The line will come forward by two quarters, as sales grow 20% a year.",
        "매출이 매년 20% 늘면서 라인은 두 분기 앞당겨져요.",
    ),
    (
        "At twelve years and four months, he misses the record set in 2021.",
        "열두 살 4개월인 그는 2021년 기록에 못 미쳐요.",
    ),
    ("It made 18 launches, beating last year's record of 16.", "올해 18번 발사해 작년 기록인 16번을 넘었어요."),
    ("Growth will be 3.2% this year, the fund said. It expects 3.1% in 2026.", "올해는 3.2%, 내년은 3.1%로 봤어요."),
    (
        "Data was copied for 17 days, and systems came back five weeks later.",
        "17일 동안 자료가 복사됐고, 시스템은 5주가 지나서야 돌아왔어요.",
    ),
]
WRONG = [
    ("Bars open their terraces at nine in the evening.", "술집은 아침 9시에 테라스를 열어요.", "아침 9시"),
    ("Bars open their terraces at nine in the morning.", "술집은 밤 9시에 테라스를 열어요.", "밤 9시"),
    ("The vote began at ten thirty on Friday morning.", "투표는 금요일 오전 10시 20분에 시작됐어요.", "오전 10시 20분"),
    ("He scored 24 of his 41 points in the final quarter.", "41점 가운데 24점을 3쿼터에 넣었어요.", "3"),
    ("The line will come forward by two quarters, as sales grow 20% a year.", "매출이 매년 20% 늘면서 라인은 세 분기 앞당겨져요.", "세 분기"),
    ("At twelve years and four months, he misses the record set in 2021.", "열세 살 4개월인 그는 2021년 기록에 못 미쳐요.", "열세 살"),
    ("정부는 내년 예산을 5조 1,000억 원으로 짰다.", "정부가 작년 예산을 5조 1,000억 원으로 짰어요.", "작년"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_time_told_in_words_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_time_is_found(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one or one in wrong for one in found)


def test_a_year_that_only_the_day_of_the_article_could_settle_is_doubted() -> None:
    found = lint_pair("Growth will be 3.2% this year. It expects 3.1% in 2026.", "내년은 3.1%로 봤어요.")
    assert {one.severity for one in found} <= {"warn"}
