"""Whose each of two figures is that a comparison tells behind both its sides, be a name of them known or not."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.nearness import plain_order
from pipeline.records import Figure
from pipeline.text import quantities

MISSED = "Wachter also missed more cases than the old alarm in patients over 85: 21% against 17%."
FEWER = "The old alarm missed fewer cases than Wachter: 17% against 21%."
GAP = [Figure("4%포인트", "차이", (), "21-17")]


def retold(text: str) -> str:
    return plain_order.retold(text, quantities.find(text, "en"))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (MISSED, "Wachter also missed more cases in patients over 85: 21% against 17% for the old alarm."),
        ("Vrydagh beat the old alarm, 84% to 79%.", "Vrydagh beat, 84% against 79% for the old alarm."),
        ("Compared with the old alarm, Vrydagh was slow: 9 seconds versus 4 seconds.", "Vrydagh was slow: 9 seconds against 4 seconds for the old alarm."),
        ("Nurses preferred Vrydagh to the old system: 68% against 21%.", "Nurses preferred Vrydagh: 68% against 21% for the old system."),
        ("More men than women said yes: 48% against 41%.", "More men said yes: 48% against 41% for women."),
        ("Those with a degree were twice as likely as those without to agree, 54% versus 27%.", "Those with a degree were twice as likely to agree, 54% against 27% for those without."),
    ],
)  # fmt: skip
def test_the_second_side_of_a_comparison_has_the_second_figure(text: str, plain: str) -> None:
    assert retold(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "Wachter missed 21% of cases, against 17% for the old alarm.",
        "It provides more than 450,000 trips a week, compared with 250,000 a year earlier.",
        "Sales were higher than a year before: 21 million against 17 million.",
        "It is cheaper than the old one, $71 to $78 a month.",
        "Customer satisfaction edged down from 4.3 to 4.2 out of five.",
    ],
)
def test_what_has_its_owner_beside_it_or_compares_no_two_sides_stays(text: str) -> None:
    assert retold(text) == text


def test_a_side_whose_figure_is_of_another_time_is_left_out() -> None:
    text = "Wachter sold more copies than the old edition: 21,000 against 17,000 a year earlier."
    assert retold(text) == "Wachter sold more copies: 21,000 against 17,000 a year earlier."


@pytest.mark.parametrize(
    ("source", "right", "wrong", "figures"),
    [
        (MISSED, "바흐터가 옛 경보보다 4%포인트 더 놓쳤어요.", "바흐터가 옛 경보보다 4%포인트 덜 놓쳤어요.", GAP),
        (MISSED, "놓친 비율이 바흐터 21%, 옛 경보 17%예요.", "놓친 비율이 바흐터 17%, 옛 경보 21%예요.", []),
        (
            MISSED,
            "놓친 비율은 옛 경보가 17%, 바흐터가 21%예요.",
            "놓친 비율은 옛 경보가 21%, 바흐터가 17%예요.",
            [Figure("21%", "바흐터가 놓친 비율", ()), Figure("17%", "옛 경보가 놓친 비율", ())],
        ),
        (MISSED.replace("Wachter", "The model Wachter"), "새 모델이 옛 경보보다 4%포인트 더 놓쳤어요.", "새 모델이 옛 경보보다 4%포인트 덜 놓쳤어요.", GAP),
        (MISSED.replace("Wachter", "Kite"), "카이트가 옛 경보보다 4%포인트 더 놓쳤어요.", "카이트가 옛 경보보다 4%포인트 덜 놓쳤어요.", GAP),
        (MISSED.replace("the old alarm", "Kite"), "바흐터가 카이트보다 4%포인트 더 놓쳤어요.", "바흐터가 카이트보다 4%포인트 덜 놓쳤어요.", GAP),
        (FEWER, "바흐터가 옛 경보보다 4%포인트 더 놓쳤어요.", "바흐터가 옛 경보보다 4%포인트 덜 놓쳤어요.", GAP),
        ("Vrydagh uses less energy than the human team, 12 kilowatt hours against 30.", "프레이다흐는 12킬로와트시, 사람 팀은 30킬로와트시를 써요.", "프레이다흐는 30킬로와트시, 사람 팀은 12킬로와트시를 써요.", []),
    ],
)  # fmt: skip
def test_an_unknown_name_is_the_other_side_of_a_known_one(
    source: str, right: str, wrong: str, figures: list[Figure]
) -> None:
    assert [flag for flag in lint_pair(source, right, figures) if flag.severity == "block"] == []
    assert [flag for flag in lint_pair(source, wrong, figures) if flag.severity == "block"]


def test_the_figure_of_a_known_side_is_not_taken_for_the_other_ones() -> None:
    declared = [Figure("17%", "옛 경보가 놓친 비율", ())]
    assert [flag for flag in lint_pair(MISSED, "옛 경보는 17%를 놓쳤어요.", declared) if flag.severity == "block"] == []
