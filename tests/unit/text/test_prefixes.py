"""Units with the prefixes of the SI in Korean and English, in words and signs, and the numbers that two figures write together."""

from fractions import Fraction

import pytest

from pipeline.text import quantities
from pipeline.text.quantities import prefixes


@pytest.mark.parametrize(
    ("text", "language", "unit", "value"),
    [
        ("무게 8나노그램", "ko", "kg", Fraction(8, 10**12)),
        ("무게 8㎎", "ko", "kg", Fraction(8, 10**6)),
        ("a dose of 8 ng", "en", "kg", Fraction(8, 10**12)),
        ("8-nanogram doses", "en", "kg", Fraction(8, 10**12)),
        ("전압 345㎸", "ko", "V", Fraction(345_000)),
        ("345-kilovolt lines", "en", "V", Fraction(345_000)),
        ("용량 2㎿h", "ko", "Wh", Fraction(2_000_000)),
        ("면적 3㎢", "ko", "m2", Fraction(3_000_000)),
        ("면적 3km²", "ko", "m2", Fraction(3_000_000)),
        ("부피 3㎤", "ko", "m3", Fraction(3, 10**6)),
        ("3 cubic centimetres", "en", "m3", Fraction(3, 10**6)),
        ("중심기압 930hPa", "ko", "Pa", Fraction(93_000)),
        ("에너지 13조 전자볼트", "ko", "eV", Fraction(13 * 10**12)),
        ("13 TeV", "en", "eV", Fraction(13 * 10**12)),
        ("온도 2.7K", "ko", "K", Fraction(27, 10)),
        ("2.7 kelvin", "en", "K", Fraction(27, 10)),
    ],
)
def test_a_prefixed_unit_has_its_size(text: str, language: str, unit: str, value: Fraction) -> None:
    assert (unit, value) in {(one.unit, one.value) for one in quantities.find(text, language)}


@pytest.mark.parametrize("word", ["밀리", "마이크로", "나노", "피코", "킬로", "메가", "기가", "테라"])
@pytest.mark.parametrize("unit", ["그램", "미터", "리터", "와트", "볼트", "줄", "파스칼", "시버트", "베크렐", "바이트"])
def test_every_prefix_stands_before_every_unit(word: str, unit: str) -> None:
    assert prefixes.unit(word + unit)[2] > 0
    assert [one.text for one in quantities.find(f"모두 5{word}{unit}", "ko")] == [f"5{word}{unit}"]


@pytest.mark.parametrize("text", ["at 5 pm", "at 10 am", "5 A grades", "100 million W bosons"])
def test_letters_that_are_no_unit_measure_nothing(text: str) -> None:
    assert all(one.kind != "size" for one in quantities.find(text, "en"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("지수는 3만1204.5로 마감했다", Fraction(312_045, 10)),
        ("혜성은 2.1천문단위 밖에 있다", Fraction(21, 10)),
        ("100m를 9초 91에 뛰었다", Fraction(991, 100)),
        ("1500m를 3분 29초 8로 뛰었다", Fraction(2098, 10)),
        ("닷새 반 동안", Fraction(11 * 43_200)),
        ("17달러 5센트에", Fraction(1705, 100)),
        ("타율 3할4리", Fraction(304, 1000)),
        ("3경기 반 차", Fraction(7, 2)),
    ],
)
def test_two_numbers_that_write_one_are_one(text: str, value: Fraction) -> None:
    assert value in {one.value for one in quantities.find(text, "ko")}


def test_seconds_and_a_count_behind_them_are_two_figures() -> None:
    assert [one.text for one in quantities.find("30초 20회씩 반복했다", "ko")][:2] == ["30초", "20회"]


def test_a_spelled_hour_and_minutes_in_digits_are_one_length_with_its_bound() -> None:
    length = next(iter(quantities.sums("두 시간 10분이 채 안 되게 걸렸다", "ko")))
    assert (length.value, length.bound, length.words) == (Fraction(7800), "max", False)


def test_a_model_in_hangul_with_its_size_is_no_range() -> None:
    assert [one.role for one in quantities.find("큐원3-8B보다 빠르다", "ko")] == ["", ""]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("by a nickel a share", "money", Fraction(5, 100)),
        ("the septuagenarian mayor", "count", Fraction(70)),
        ("the decennial census", "duration", Fraction(120)),
        ("six times a year", "duration", Fraction(2)),
        ("four orders of magnitude", "times", Fraction(10_000)),
        ("the launch at 0615 GMT", "time", Fraction(375)),
        ("every fifth Pole", "times", Fraction(1, 5)),
        ("in the 80th percentile", "percent", Fraction(20)),
        ("a three-quarter-point rise", "points", Fraction(3, 4)),
        ("150% of GDP", "times", Fraction(3, 2)),
    ],
)
def test_a_saying_helps_and_is_never_held_against_a_draft(text: str, kind: str, value: Fraction) -> None:
    assert any(one.kind == kind and one.value == value and one.per for one in quantities.find(text, "en"))
