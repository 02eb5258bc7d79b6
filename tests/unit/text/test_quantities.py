"""Figures of Korean and English texts come out normalised."""

from fractions import Fraction
from time import process_time

import pytest

from pipeline.text import quantities
from pipeline.text.quantities import write
from tests.eval.sampled import part


def _first(text: str, language: str) -> tuple[str, Fraction, str]:
    found = quantities.find(text, language)[0]
    return found.kind, found.value, found.unit


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("1조 2,000억 달러예요", "money", 1_200_000_000_000, "USD"),
        ("3만 5천 명이에요", "count", 35_000, "명"),
        ("2억 7천만 원", "money", 270_000_000, "KRW"),
        ("5천 5백만 명", "count", 55_000_000, "명"),
        ("백만 명이 써요", "count", 1_000_000, "명"),
        ("12%포인트 올랐어요", "points", 12, ""),
        ("3분의 2예요", "times", Fraction(2, 3), ""),
        ("세 배가 됐어요", "times", 3, ""),
        ("사흘 동안", "duration", 3 * 86400, "s"),
        ("850밀리초", "duration", Fraction(85, 100), "s"),
        ("오후 3:30에 열려요", "time", 930, ""),
        ("밤11:20까지", "time", 1400, ""),
        ("매출의 반을 차지해요", "times", Fraction(1, 2), ""),
        ("141GB예요", "size", 141 * 10**9, "B"),
        ("3위예요", "ordinal", 3, ""),
        ("3분기 실적", "quarter", 3, ""),
        ("10센트", "money", Fraction(1, 10), "USD"),
    ],
)
def test_korean_figures(text: str, kind: str, value: Fraction | int, unit: str) -> None:
    assert _first(text, "ko") == (kind, value, unit)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("$1.2 billion", "money", 1_200_000_000, "USD"),
        ("14.8 trillion tokens", "count", 14_800_000_000_000, "토큰"),
        ("more than tripled", "times", 3, ""),
        ("two-thirds of it", "times", Fraction(2, 3), ""),
        ("12 percentage points", "points", 12, ""),
        ("120 million won", "money", 120_000_000, "KRW"),
        ("0.24 watt-hours", "size", Fraction(24, 100), "Wh"),
        ("850 ms", "duration", Fraction(85, 100), "s"),
        ("up by 12pc in May", "percent", 12, ""),
        ("40 pc of them", "percent", 40, ""),
        ("12 PCs and a printer", "number", 12, ""),
        ("on November the 24th", "date", 1124, ""),
    ],
)
def test_english_figures(text: str, kind: str, value: Fraction | int, unit: str) -> None:
    assert _first(text, "en") == (kind, value, unit)


@pytest.mark.parametrize(
    "text", ["GPT-5.2를 써요", "H100을 샀어요", "배포 분야", "https://x.example/2024/12345", "`x = 100`"]
)
def test_names_and_code_are_no_figures(text: str) -> None:
    assert quantities.find(text, "ko") == []


def test_bounds_approximations_and_roles_are_kept() -> None:
    low, high = quantities.find("직원은 60~80명이에요", "ko")
    assert (int(low.value), str(low.role)) == (60, "low")
    assert (int(high.value), str(high.role)) == (80, "high")
    assert quantities.find("5%가 안 돼요", "ko")[0].bound == "max"
    assert quantities.find("9억 명이 넘어요", "ko")[0].bound == "min"
    assert quantities.find("약 1,200명", "ko")[0].approximate
    first, second = quantities.find("2.5%에서 1.9%로 낮췄어요", "ko")
    assert (first.role, second.role) == ("from", "to")


def test_a_value_is_written_as_koreans_write_it() -> None:
    model = quantities.find("3,000억 달러", "ko")[0]
    assert write.like(Fraction(1_200_000_000_000), model) == "1조 2,000억 달러"
    assert write.like(Fraction(84), quantities.find("95%", "ko")[0]) == "84%"


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(
    "unit", part(["1", "1,", "$1 ", "GPT-", "5.", "a-1", "만 ", "two ", "(1)", "1~", "A1-", "한 ", "a/b"], 3)
)
def test_a_line_of_200_kilobytes_is_no_trap(unit: str, language: str) -> None:
    from pipeline.text.quantities import english, korean

    text = unit * (20_000 // len(unit))
    started = process_time()
    list((korean if language == "ko" else english).find(text))
    assert process_time() - started < 6.0
    assert quantities.find(unit * 200_000, language) == []


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("55만7000개", "ko", "count", 557_000),
        ("1만 2천5백 팀", "ko", "count", 12_500),
        ("열여섯 곳", "ko", "count", 16),
        ("석 달 동안", "ko", "duration", 3),
        ("이틀로 줄었어요", "ko", "duration", 2 * 86400),
        ("갑절로 늘어요", "ko", "times", 2),
        ("18분기 연속", "ko", "duration", 54),
        ("하반기에", "ko", "quarter", 2),
        ("1/3 비용", "ko", "times", Fraction(1, 3)),
        ("a terabyte of it", "en", "size", 10**12),
        ("seven in ten said", "en", "times", Fraction(7, 10)),
        ("25 basis points", "en", "points", Fraction(1, 4)),
        ("18 consecutive quarters", "en", "duration", 54),
        ("60 working days", "en", "duration", 60 * 86400),
        ("by 2030, they said", "en", "date", 20_300_000),
        ("a 2027-2029 plan", "en", "date", 20_290_000),
        ("2.97X faster", "en", "times", Fraction(297, 100)),
        ("02/23/2021", "en", "date", 20_210_223),
        ("CHF 3.2bn", "en", "money", 3_200_000_000),
        ("kr451m", "en", "money", 451_000_000),
        ("640 million zł", "en", "money", 640_000_000),
        ("its own trillion-parameter model", "en", "count", 10**12),
        ("60만에서 70만 명", "ko", "count", 600_000),
        ("셋째 주부터", "ko", "ordinal", 3),
    ],
)
def test_figures_as_newspapers_write_them(text: str, language: str, kind: str, value: Fraction | int) -> None:
    assert (kind, value) in [(one.kind, one.value) for one in quantities.find(text, language)]


def test_a_year_before_a_comma_or_an_end_of_a_range_is_no_percentage() -> None:
    found = quantities.find("It rose from 44% in 2022 to 86% in 2025.", "en")
    assert [int(one.value) for one in found if one.kind == "percent"] == [44, 86]


def test_a_version_is_one_figure_and_a_dollar_has_its_country() -> None:
    found = quantities.find("Versions 2.4.0 to 2.7.3 cost NT$5 or A$2.", "en")
    assert [one.text for one in found if one.kind == "version"] == ["2.4.0", "2.7.3"]
    assert [one.unit for one in found if one.kind == "money"] == ["TWD", "AUD"]
    assert quantities.find("늦어도 2주 전에 신청해요", "ko")[0].bound == "min"
    assert quantities.find("under an hour", "en")[0].bound == "max"


def test_a_phone_number_holds_no_figures_and_a_full_width_won_is_money() -> None:
    assert quantities.find("문의 02-123-4567, 1588-1234, 010-1234-5678", "ko") == []
    assert [(one.kind, one.unit) for one in quantities.find("값은 ￦1,000이에요.", "ko")] == [("money", "KRW")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("건당 $0.14만 내면 돼요", "0.14"),
        ("$0.14만으로 쓸 수 있어요", "0.14"),
        ("€2.50만 받아요", "2.5"),
        ("$1.5만을 투자받았어요", "15000"),
        ("$1.25만 달러", "12500"),
        ("$30만 규모", "300000"),
    ],
)
def test_a_price_with_cents_is_told_in_no_myriads(text: str, value: str) -> None:
    assert [one.value for one in quantities.find(text, "ko") if one.kind == "money"] == [Fraction(value)]
