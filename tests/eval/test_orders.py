"""How well orders to a model are told from honest sentences: `tests/data/orders.jsonl`, our own, English and Korean."""

import json
from pathlib import Path

from pipeline.text import orders

ROWS = [
    json.loads(row) for row in (Path(__file__).parents[1] / "data" / "orders.jsonl").read_text("utf-8").splitlines()
]
LEAST_FOUND = 0.95


def test_orders_are_found_and_honest_sentences_are_left_alone() -> None:
    payloads = [row["text"] for row in ROWS if row["order"]]
    honest = [row["text"] for row in ROWS if not row["order"]]
    missed = [text for text in payloads if not orders.is_order(text)]
    alarms = [text for text in honest if orders.is_order(text)]
    found = 1 - len(missed) / len(payloads)
    print(f"\norders: {found:.1%} of {len(payloads)} found, {len(alarms)} false alarms in {len(honest)}")
    assert found >= LEAST_FOUND, missed
    assert alarms == []
