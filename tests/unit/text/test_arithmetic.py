"""The arithmetic beside a citation: its values, its operands, and what is refused."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.arithmetic import StepError, compute


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(1.75-0.28)/1.75", Fraction(84, 100)),
        ("1,200 * 3", Fraction(3600)),
        ("-(2 + 3) × 4", Fraction(-20)),
        ("10 ÷ 4", Fraction(5, 2)),
        ("2 - 3 - 4", Fraction(-5)),
        ("100 / 5 / 2", Fraction(10)),
    ],
)
def test_a_step_comes_to_its_exact_value(text: str, value: Fraction) -> None:
    assert compute(text).value == value


def test_the_numbers_of_a_step_are_its_operands() -> None:
    assert compute("(1.75-0.28)/1.75").operands == (Fraction("1.75"), Fraction("0.28"), Fraction("1.75"))


def test_an_exchange_rate_is_dated_and_no_operand() -> None:
    step = compute("1200 * 1417 KRW/USD 2026-11-24")
    assert step.value == 1_700_400
    assert step.operands == (Fraction(1200),)
    assert step.rate is not None
    assert (step.rate.value, step.rate.into, step.rate.of, step.rate.date) == (
        Fraction(1417),
        "KRW",
        "USD",
        "2026-11-24",
    )


@pytest.mark.parametrize(
    "text", ["", "1 +", "1 / 0", "2 ** 3", "__import__('os')", "(1", "1 2", "9" * 300, "(" * 60 + "1"]
)
def test_what_is_no_arithmetic_is_refused(text: str) -> None:
    with pytest.raises(StepError):
        compute(text)


@given(st.text(alphabet="0123456789.,+-*/() ", max_size=60))
def test_any_text_is_a_value_or_a_step_error(text: str) -> None:
    try:
        compute(text)
    except StepError:
        return
