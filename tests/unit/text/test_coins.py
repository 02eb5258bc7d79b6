"""Cents are those of the money beside them."""

from fractions import Fraction

import pytest

from pipeline.text import quantities


@pytest.mark.parametrize(
    ("text", "language", "unit", "value"),
    [
        ("건당 1.5유로로 40센트 내려요.", "ko", "EUR", "0.4"),
        ("1.47캐나다달러로 15센트 내렸어요.", "ko", "CAD", "0.15"),
        ("55유로센트 싸져요.", "ko", "EUR", "0.55"),
        ("50페니 오른 값이에요.", "ko", "GBP", "0.5"),
        ("0.35달러로 15센트 낮췄어요.", "ko", "USD", "0.15"),
        ("It sells for €1.09, 30 cents below that.", "en", "EUR", "0.3"),
        ("It costs $0.35, 15 cents less.", "en", "USD", "0.15"),
        ("It is 5 euro cents cheaper.", "en", "EUR", "0.05"),
    ],
)
def test_cents_are_of_the_money_beside_them(text: str, language: str, unit: str, value: str) -> None:
    found = [one for one in quantities.find(text, language) if one.kind == "money" and one.value == Fraction(value)]
    assert found[0].unit == unit


def test_cents_alone_may_be_of_any_money_that_has_some() -> None:
    units = [one.unit for one in quantities.find("빵 한 덩이가 109센트예요.", "ko") if one.kind == "money"]
    assert units[0] == "USD"
    assert "EUR" in units
