"""Seasons, the early or late part of a month or year, deadlines and starts."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The body first met in the autumn of 2019.", "이 기구는 2019년 가을에 처음 모였어요.", "이 기구는 2019년 봄에 처음 모였어요."),
        ("The line opens this winter.", "노선은 올겨울에 열려요.", "노선은 여름에 열려요."),
        ("Work starts next spring.", "공사는 내년 봄에 시작해요.", "공사는 내년 가을에 시작해요."),
        ("The tax takes effect in late 2027.", "세금은 2027년 말부터 물려요.", "세금은 2027년 초부터 물려요."),
        ("It ships in early March.", "3월 초에 나와요.", "3월 말에 나와요."),
        ("A decision is due in mid-June.", "결정은 6월 중순에 나와요.", "결정은 6월 초에 나와요."),
        ("The trial ends at the end of next year.", "시험은 내년 말에 끝나요.", "시험은 내년 초에 끝나요."),
        ("Orders must be placed no later than June 30.", "주문은 6월 30일까지 넣어야 해요.", "주문은 6월 30일 이후에 넣어야 해요."),
        ("Bids are due by May 4.", "입찰은 5월 4일까지예요.", "입찰은 5월 4일 이후예요."),
        ("Sales start after October 12.", "10월 12일 이후에 팔아요.", "10월 12일 전에 팔아요."),
        ("서류는 3월 2일까지 받는다.", "서류는 3월 2일까지 받아요.", "서류는 3월 2일부터 받아요."),
    ],
)  # fmt: skip
def test_another_time_than_the_source_tells_blocks(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Orders are taken until June 30.", "6월 30일 이후에는 주문을 받지 않아요."),
        ("The app stops working after May 4.", "앱은 5월 4일까지만 쓸 수 있고 그 뒤로는 멈춰요."),
        ("The fair runs from March 9 to 12.", "박람회는 3월 9일부터 12일까지 열려요."),
        ("Prices fall in April, and the summer sale follows.", "4월 봄에 값이 내리고 여름 할인이 이어져요."),
        ("Shares spring back after each fall.", "주가는 떨어질 때마다 되살아나요."),
        ("It opens in early 2027 and closes in late 2029.", "2027년 초에 열고 2029년 말에 닫아요."),
    ],
)
def test_the_same_time_in_other_words_is_no_finding(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    "source",
    ["울산시는 수소 트램을 2029년 말 개통한다고 밝혔다. 당초 계획보다 6개월 늦다.", "The tram will open at the end of 2029, six months later than planned."],
)  # fmt: skip
def test_the_part_of_a_year_that_was_planned_stands(source: str) -> None:
    def blocked(draft: str) -> bool:
        return any(one.severity == "block" for one in lint_pair(source, draft))

    assert not blocked("트램은 2029년 중반이 아니라 그해 말에야 달려요.")
    assert not blocked("트램은 2029년 중반에 열 예정이었지만 그해 말로 밀렸어요.")
    assert blocked("트램은 2029년 중반에 달려요.")
    assert blocked("트램은 2029년 초에 열 예정이었지만 그해 말로 밀렸어요.")


def test_a_year_that_a_told_length_leads_to_is_no_other() -> None:
    source = "The museum opens its new wing in the autumn of 2027, three years late."
    right, wrong = (
        "새 전시관은 2024년 가을에 열려야 했는데 2027년 가을에야 열려요.",
        "새 전시관은 2025년 가을에 열려야 했어요.",
    )
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert blocked_at(source, wrong, "2025년 가을")
