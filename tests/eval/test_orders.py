"""How well orders to a model are told from honest sentences: `tests/data/orders.jsonl`, our own, English and Korean.

`soft` rows order nothing in so many words: customs, permissions, rewards, threats, facts about how a summary ought to read.
They are harder, and their floor is lower; no honest row may be taken for an order, nor be doubted.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from pipeline.text import orders

ROWS = [
    json.loads(row) for row in (Path(__file__).parents[1] / "data" / "orders.jsonl").read_text("utf-8").splitlines()
]
LEAST_FOUND = 0.95
LEAST_SOFT_FOUND = 0.78


def _missed(name: str, rows: Sequence[str], floor: float) -> None:
    missed = [text for text in rows if not orders.is_order(text)]
    found = 1 - len(missed) / len(rows)
    print(f"\n{name}: {found:.1%} of {len(rows)} found")
    assert found >= floor, missed


def test_plain_orders_are_found() -> None:
    _missed("orders", [row["text"] for row in ROWS if row["order"] and not row.get("soft")], LEAST_FOUND)


def test_most_of_what_orders_nothing_in_so_many_words_is_found() -> None:
    _missed("soft orders", [row["text"] for row in ROWS if row.get("soft")], LEAST_SOFT_FOUND)


def test_honest_sentences_are_left_alone() -> None:
    honest = [row["text"] for row in ROWS if not row["order"]]
    assert [text for text in honest if orders.marks([text]) or orders.doubts([text])] == []
