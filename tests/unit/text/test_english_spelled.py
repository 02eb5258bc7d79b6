"""English numbers of several words are one number, and those of one word are left as they stand."""

from fractions import Fraction

import pytest

from pipeline.text import quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A hundred thousand lamps were lit.", 100_000),
        ("one hundred and twenty-five thousand words", 125_000),
        ("three hundred million bees", 300_000_000),
        ("two hundred and fifty geese", 250),
        ("a hundred and ten steps", 110),
        ("twelve thousand five hundred pages", 12_500),
        ("a thousand and one nights", 1001),
        ("seven hundred twenty million grains", 720_000_000),
        ("one hundred fifty-three thousand, four hundred and twelve seeds", 153_412),
        ("two point five million stars", 2_500_000),
        ("zero point three percent", Fraction("0.3")),
    ],
)
def test_several_words_are_one_number(text: str, value: Fraction) -> None:
    assert value in {one.value for one in quantities.find(text, "en")}


def test_what_is_found_is_quoted_as_it_stands() -> None:
    (found,) = {one.text for one in quantities.find("It has two hundred and fifty seats.", "en")}
    assert found.startswith("two hundred and fifty")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between one hundred and two hundred", {100, 200}),
        ("a hundred dollars and ten euros", {100, 10}),
        ("three million", {3_000_000}),
    ],
)
def test_two_numbers_stay_two(text: str, values: set[int]) -> None:
    assert values <= {one.value for one in quantities.find(text, "en")}


def test_odds_are_no_name() -> None:
    assert Fraction(1, 200) in {one.value for one in quantities.find("a one-in-200 chance", "en")}


def test_a_season_is_one_of_this_year_and_a_next_month_of_this_or_the_next() -> None:
    def years(text: str) -> set[Fraction]:
        return {one.value for one in quantities.find(text, "en") if one.kind == "relative"}

    assert years("It fell 11 percent this fall.") == {0}
    assert years("The report is due next May.") == {0, 1}
    assert years("They met last summer.") == {0, -1}


def test_the_last_of_a_list_of_shares_is_one_and_the_number_of_a_name_is_none() -> None:
    def shares(text: str) -> set[Fraction]:
        return {one.value for one in quantities.find(text, "en") if one.kind == "percent"}

    assert shares("Azure has 23 per cent, Amazon 29 per cent and Google 12.") == {23, 29, 12}
    assert shares("It costs 30 per cent less than Lumen 2.") == {30}


def test_crowns_are_told_by_their_land() -> None:
    found = {(one.unit, one.value) for one in quantities.find("They paid SKr2.1bn, or DKr1.4bn.", "en")}
    assert {("SEK", Fraction(2_100_000_000)), ("NOK", Fraction(1_400_000_000))} <= found
