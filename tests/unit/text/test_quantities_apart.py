"""Figures are read as far as they go: no date takes their cents, no unit is read out of the name of what is counted."""

from fractions import Fraction

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities


def _values(text: str, kind: str) -> set[Fraction]:
    return {one.value for one in quantities.find(text, "en") if one.kind == kind}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("less than half the €9.20 of January 2024", "9.2"),
        ("up from the $3.12 of May", "3.12"),
        ("the £1,020 of March 2025", "1020"),
        ("twice the ₩12 March had seen", "12"),
    ],
)
def test_a_month_behind_a_sum_takes_none_of_its_digits(text: str, value: str) -> None:
    assert _values(text, "money") == {Fraction(value)}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("In May 20% of them left", "percent", 20),
        ("In July 4 million people came", "count", 4_000_000),
        ("In March 12 countries signed it", "number", 12),
        ("It fell to 11 from the 18 of January 2024", "number", 18),
        ("640,000 day visitors", "number", 640_000),
        ("3 million second homes", "number", 3_000_000),
        ("12,000 foot soldiers", "number", 12_000),
        ("900 night trains", "number", 900),
        ("15,000 dollar stores", "number", 15_000),
    ],
)
def test_a_number_stays_one(text: str, kind: str, value: int) -> None:
    assert value in _values(text, kind)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on May 20 investors left", (None, 5, 20)),
        ("on 20 May 2024", (2024, 5, 20)),
        ("the 20th of May", (None, 5, 20)),
        ("28 May-3 June", (None, 6, 3)),
    ],
)
def test_a_day_of_a_month_is_still_one(text: str, date: tuple[int | None, int, int]) -> None:
    assert date in {one.date for one in quantities.find(text, "en")}


def test_both_ends_of_a_range_have_the_scale_and_the_unit() -> None:
    values = {one.value for one in quantities.find("by 3.2 to 5.4 billion tonnes a year", "en") if one.unit == "kg"}
    assert {Fraction("3.2e12"), Fraction("5.4e12")} <= values
    assert Fraction("3.2e9") not in values


_RIGHT = [
    ("Had we stopped at week four, we would have been wrong.", "4주 만에 멈췄다면 틀렸을 거예요."),
    ("The gains came in month six.", "효과는 여섯 달째에 나타났어요."),
    ("The gains came in month six.", "효과는 6개월 만에 나타났어요."),
    ("The battery gave up at hour 36.", "배터리는 36시간 만에 꺼졌어요."),
    ("It pays for itself in year three.", "3년이면 본전을 뽑아요."),
    ("AI could cut emissions by 3.2 to 5.4 billion tonnes a year.", "온실가스를 한 해 32억~54억 톤 줄일 수 있어요."),
    (
        "AI could cut emissions by 3.2 to 5.4 billion tonnes a year.",
        "온실가스를 한 해 32억 톤에서 54억 톤 줄일 수 있어요.",
    ),
    ("It fell from the €9.20 of January 2024.", "2024년 1월 9.20유로에서 떨어졌어요."),
    ("It counted 640,000 day visitors by October.", "10월까지 당일 손님은 64만 명이었어요."),
    ("The pipe carries 2 to 3.5 million litres a day.", "관은 하루 200만~350만 리터를 나른다."),
]
_WRONG = [
    ("Had we stopped at week four, we would have been wrong.", "5주 만에 멈췄다면 틀렸을 거예요."),
    ("The battery gave up at hour 36.", "배터리는 26시간 만에 꺼졌어요."),
    (
        "AI could cut emissions by 3.2 to 5.4 billion tonnes a year.",
        "온실가스를 한 해 3억 2,000만~54억 톤 줄일 수 있어요.",
    ),
    ("It fell from the €9.20 of January 2024.", "2024년 1월 9.40유로에서 떨어졌어요."),
    ("It counted 640,000 day visitors by October.", "10월까지 당일 손님은 46만 명이었어요."),
    ("The pipe carries 2 to 3.5 million litres a day.", "관은 하루 250만~350만 리터를 나른다."),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_figure_read_whole_holds_its_draft(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_wrong_figure_is_still_told(source: str, draft: str) -> None:
    assert _blocks(source, draft)
