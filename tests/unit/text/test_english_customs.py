"""Runs, exchange rates, seasons and far years of English texts."""

from fractions import Fraction

import pytest

from pipeline.text import quantities


def _all(text: str) -> set[tuple[str, str, Fraction]]:
    return {(one.kind, one.unit, one.value) for one in quantities.find(text, "en")}


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("It was the bakery's ninth straight profitable quarter.", "month", 27),
        ("Sales fell for the fourteenth month in a row.", "month", 14),
        ("The thirteenth monthly rise in a row surprised few.", "month", 13),
        ("It froze for the sixth night running.", "s", 6 * 86_400),
        ("It was her twelfth successive annual prize.", "month", 144),
    ],
)
def test_a_run_is_a_length_of_time(text: str, unit: str, value: int) -> None:
    assert ("duration", unit, Fraction(value)) in _all(text)


def test_a_price_of_a_currency_is_an_amount_of_the_other() -> None:
    assert ("money", "JPY", Fraction("148.7")) in _all("The yen slid to 148.7 to the dollar.")
    assert ("money", "KRW", Fraction(1390)) in _all("The won weakened past 1,390 per dollar.")
    assert not any(unit == "JPY" for _, unit, _ in _all("The ratio fell to 148.7 to the dollar."))


def test_a_season_has_both_its_years_and_a_month_is_none() -> None:
    years = {one.date[0] for one in quantities.find("Rights for the 2031-32 season were sold.", "en") if one.date[0]}
    assert years == {2031, 2032}
    drafted = {one.date[0] for one in quantities.find("2031~32년 시즌 중계권이 팔렸다.", "ko") if one.date[0]}
    assert drafted == {2031, 2032}
    assert not any(one.date[0] == 2004 for one in quantities.find("The file of 2003-09 is lost.", "en"))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The vases were taken in an 1897 raid.", 1897),
        ("It cites a 1776 pamphlet on trade.", 1776),
        ("They bought a 1600 watt heater.", None),
        ("He ate an 1800 calorie lunch.", None),
    ],
)
def test_an_old_year_is_read_behind_an_article_unless_a_unit_follows(text: str, year: int | None) -> None:
    assert next((one.date[0] for one in quantities.find(text, "en") if one.kind == "date"), None) == year


def test_a_year_of_the_next_centuries_is_read_behind_a_preposition() -> None:
    assert any(one.date[0] == 2100 for one in quantities.find("It could vanish by 2100 even so.", "en"))
    assert any(one.date[0] == 2100 for one in quantities.find("2100년까지 사라질 수 있다.", "ko"))
    assert not any(one.date[0] == 2100 for one in quantities.find("A crowd of 2100 people came.", "en"))


def test_nautical_miles_are_longer_than_miles() -> None:
    assert ("size", "m", Fraction(1852 * 30)) in _all("It drifted 30 nautical miles.")
    assert any(one.value == 1852 * 30 for one in quantities.find("30해리를 떠내려갔다.", "ko"))
