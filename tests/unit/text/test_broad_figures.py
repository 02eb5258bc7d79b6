"""What a figure of broad news is read as: eras, old years, lengths of time on a clock, heights, temperatures below zero."""

from fractions import Fraction

import pytest

from pipeline.text import quantities


def _values(text: str, language: str, kind: str, unit: str = "") -> set[Fraction]:
    found = [*quantities.find(text, language), *quantities.sums(text, language)]
    return {one.value for one in found if one.kind == kind and one.unit == unit}


def _years(text: str, language: str) -> set[int | None]:
    return {one.date[0] for one in quantities.find(text, language) if one.kind == "date"}


@pytest.mark.parametrize(
    ("text", "language", "year"),
    [
        ("It was built in 1540.", "en", 1540),
        ("He was born on Jan. 3, 1892.", "en", 1892),
        ("The town fell in 27 B.C.", "en", -27),
        ("The city was buried in A.D. 79.", "en", 79),
        ("They danced through the twenties.", "en", 1920),
        ("1540년에 지었다.", "ko", 1540),
        ("기원전 27년에 무너졌다.", "ko", -27),
        ("서기 79년에 묻혔다.", "ko", 79),
    ],
)
def test_a_year_of_any_time_is_a_year(text: str, language: str, year: int) -> None:
    assert year in _years(text, language)


@pytest.mark.parametrize("text", ["1200년 된 나무", "1500년 동안 이어진 전통", "1000년 만에 처음"])
def test_a_thousand_years_that_passed_are_a_length(text: str) -> None:
    assert _years(text, "ko") == set()
    assert _values(text, "ko", "duration", "month") == {Fraction(text[:4]) * 12}


def test_cities_and_the_1850s_are_no_years_and_no_seconds() -> None:
    assert 1200 not in _years("It spread to 1200 cities.", "en")
    assert _values("It began in the 1850s.", "en", "duration", "s") == set()


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("She ran 13:58.06.", "en", Fraction("838.06")),
        ("He took 2:01:09 to finish.", "en", Fraction(7269)),
        ("It took two hours, one minute and nine seconds.", "en", Fraction(7269)),
        ("They were three hundredths of a second apart.", "en", Fraction(3, 100)),
        ("13분58초06에 달렸다.", "ko", Fraction("838.06")),
        ("2시간1분9초가 걸렸다.", "ko", Fraction(7269)),
    ],
)
def test_a_time_on_the_clock_is_one_length(text: str, language: str, seconds: Fraction) -> None:
    assert seconds in _values(text, language, "duration", "s")


@pytest.mark.parametrize(
    ("text", "language", "metres"),
    [
        ("She is 5 feet 8 inches tall.", "en", Fraction("1.7272")),
        ("The 6-foot-5 center scored.", "en", Fraction("1.9558")),
        ("At 5'7\" he is the shortest.", "en", Fraction("1.7018")),
        ("6m30을 넘었다.", "ko", Fraction("6.3")),
        ("키 1m75㎝", "ko", Fraction("1.75")),
    ],
)
def test_a_height_in_two_numbers_is_one_size(text: str, language: str, metres: Fraction) -> None:
    assert metres in _values(text, language, "size", "m")


@pytest.mark.parametrize(
    ("text", "language", "degrees"),
    [
        ("It fell to minus 4 degrees Fahrenheit.", "en", -20),
        ("It was -40C on the ridge.", "en", -40),
        ("It was 12 degrees below zero.", "en", -12),
        ("화씨 영하 4도까지 떨어졌다.", "ko", -20),
        ("영하 5~10도의 추위", "ko", -10),
    ],
)
def test_a_temperature_keeps_its_sign(text: str, language: str, degrees: int) -> None:
    values = _values(text, language, "size", "C")
    assert degrees in values
    assert -degrees not in values


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("10 quintillion insects", "en", 10**19),
        ("1000경 마리", "ko", 10**19),
        ("three dozen eggs", "en", 36),
        ("half-dozen eggs", "en", 6),
    ],
)
def test_great_numbers_and_dozens_are_read(text: str, language: str, value: int) -> None:
    assert value in {one.value for one in quantities.find(text, language) if one.kind in ("number", "count")}


def test_games_are_no_number_of_sixteen_noughts() -> None:
    assert {one.value for one in quantities.find("10경기를 치렀다", "ko")} == {10}
