"""Declared steps whose digits come out: right ones pass whatever their form, and their twins of another unit, part, base or side do not."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure
from tests.unit.check.building import blocking

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROWS = Path(__file__).parents[2] / "data" / "korean" / "steps.txt"
MISSED = 9
"""How many of the wrong twins pass: what tells them apart is the meaning of a word that no list has."""


@dataclass(frozen=True, slots=True)
class Row:
    """A source with a right sentence and its step, and a wrong one with its own."""

    source: str
    right: str
    step: str
    wrong: str
    other: str


@cache
def _rows() -> list[Row]:
    lines = [line for line in ROWS.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [Row(*(part.strip() for part in line.split(" | "))) for line in lines]


def test_a_right_step_is_never_blocked() -> None:
    assert [row.right for row in _rows() if blocking(row.source, row.right, row.step)] == []


def test_a_step_that_comes_out_does_not_excuse_what_its_sentence_says_otherwise() -> None:
    missed = [row.wrong for row in _rows() if not blocking(row.source, row.wrong, row.other)]
    assert len(_rows()) >= 90
    assert len(missed) <= MISSED, missed


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("실업률이 1.5% 낮아졌어요.", "4.1-2.9 = 1.2%포인트예요"),
        ("실업률이 41% 낮아졌어요.", "(4.1-2.9)/4.1*100 = 29%예요"),
    ],
)
def test_a_step_that_does_not_come_out_is_shown_in_its_own_unit(sentence: str, result: str) -> None:
    source = "Unemployment fell from 4.1 percent in May to 2.9 percent in June."
    (finding,) = blocking(source, sentence, result.split(" = ")[0])
    assert result in finding.message


def test_a_declared_figure_outside_an_issue_is_held_to_the_same_rule() -> None:
    source, step = "Rent rose from 800 dollars to 1,000 dollars.", "(1000-800)/1000"
    wrong = lint_pair(source, "월세가 20% 올랐어요.", [Figure("20%", "", (), step)])
    assert [one.severity for one in wrong] == ["block"]
    right = lint_pair(source, "월세가 25% 올랐어요.", [Figure("25%", "", (), "(1000-800)/800")])
    assert right == []
