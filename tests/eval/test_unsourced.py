"""What states something of the world is told from what leads on, by people who wrote their lines without knowing the program."""

import json

import pytest

from bench.orders import DATA
from bench.unsourced_words import HARD, labelled, told, without
from pipeline.text import unsourced
from tests.eval import sampled

ROWS = [json.loads(line) for line in (DATA / "unsourced.jsonl").read_text("utf-8").splitlines()]


def test_lines_that_were_once_told_wrong_are_told_right() -> None:
    wrong = [row["text"] for row in ROWS if row["set"] == HARD and unsourced.needs_source(row["text"]) != row["claim"]]
    assert not wrong


def test_the_weights_tell_what_they_learned() -> None:
    claims = [row["text"] for row in ROWS if row["claim"]]
    innocent = [row["text"] for row in ROWS if not row["claim"]]
    assert sum(map(unsourced.needs_source, claims)) / len(claims) > 0.985
    assert sum(map(unsourced.needs_source, innocent)) / len(innocent) < 0.03
    assert sum(unsourced.claims(text, guarded=False) for text in innocent) / len(innocent) < 0.01


@pytest.mark.parametrize("name", sampled.part([9, 13], 2))
def test_they_carry_over_to_a_writer_whose_lines_they_have_not_seen(name: int) -> None:
    sets = labelled()
    weights = without(sets, name)
    of = sum(row.told for row in sets[name]), sum(not row.told for row in sets[name])
    claims, vain = told(weights, sets[name], -0.5)
    assert claims / of[0] >= 0.93
    assert vain / of[1] <= 0.1
    surely, in_vain = told(weights, sets[name], 1.0)
    assert surely / of[0] >= 0.84
    assert in_vain / of[1] <= 0.03
