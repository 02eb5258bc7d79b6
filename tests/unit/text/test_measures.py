"""Measures that Korean and English write each in their own way: temperatures, powers, shares of a dollar, crores, half hours."""

from fractions import Fraction

import pytest

from pipeline.text import quantities


def _values(text: str, language: str, kind: str) -> set[Fraction]:
    return {one.value for one in quantities.find(text, language) if one.kind == kind}


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("water at 45 degrees Celsius", "en", "size", 45),
        ("water at 140°F", "en", "size", 60),
        ("섭씨 60도의 물", "ko", "size", 60),
        ("화씨 140도의 물", "ko", "size", 60),
        ("at least 10^25 operations", "en", "number", 10**25),
        ("10의 25제곱 이상", "ko", "number", 10**25),
        ("58 cents of every dollar", "en", "percent", 58),
        ("the contract will be split 60-40", "en", "percent", 40),
        ("Rs 8,500 crore", "en", "money", 85_000_000_000),
        ("12 lakh farmers", "en", "number", 1_200_000),
        ("오후 4시 반에 시작해요", "ko", "time", 16 * 60 + 30),
        ("a 300,000-square-meter campus", "en", "size", 300_000),
        ("in four evenings", "en", "duration", 4 * 86_400),
        ("고도 600㎞에 올랐어요", "ko", "size", 600_000),
        ("103㎿급 데이터센터", "ko", "size", 103_000_000),
        ("초당 12Gb로", "ko", "size", 12_000_000_000),
        ("12GB 메모리", "ko", "size", 12_000_000_000),
        ("물 5L를 써요", "ko", "size", 5),
        ("24Gb chips", "en", "size", 24_000_000_000),
    ],
)
def test_a_measure_has_its_value(text: str, language: str, kind: str, value: int) -> None:
    assert Fraction(value) in _values(text, language, kind)


def test_a_particle_after_a_name_is_no_degree_alone() -> None:
    kinds = {one.kind for one in quantities.find("제미나이 3도 나왔어요", "ko")}
    assert "number" in kinds


def test_a_day_with_from_is_a_day() -> None:
    assert _values("28일부터 시작해요", "ko", "date")
    assert not _values("일부터 시작해요", "ko", "date")


@pytest.mark.parametrize(
    "text", ["I've never coded a day in my life", "a million miles away from done", "back to square one"]
)
def test_an_idiom_counts_nothing(text: str) -> None:
    assert quantities.find(text, "en") == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [("90,000 units at most", "max"), ("90,000 units at the very least", "min"), ("90,000 units", "")],
)
def test_a_bound_may_stand_behind(text: str, bound: str) -> None:
    assert quantities.find(text, "en")[0].bound == bound
