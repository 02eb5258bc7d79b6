"""Drafts whose figures look worked out: half of them wrong as writers get them wrong, half of them right.

Three authors set out to fool a checker that reckons: every wrong value stands for something else in its source, or comes out of the wrong two
figures. What nobody mended on (`a02-`) shows what the next such text will see (docs/decisions.md has the figures at first sight).
"""

import pytest

from tests.eval import sampled
from tests.eval.labelled import blocks, finds, rows

ROWS = [(str(row["id"]), row) for row in rows("reckoned.jsonl")]
UNREAD = "a02-"


@pytest.mark.parametrize(("read", "found", "most"), [(True, 0.9, 0.05), (False, 0.6, 0.4)], ids=["mended on", "not mended on"])  # fmt: skip
def test_what_looks_worked_out_is_reckoned(read: bool, found: float, most: float) -> None:
    mine = sampled.part([(name, row) for name, row in ROWS if name.startswith(UNREAD) is not read], 10)
    wrong = [(name, row) for name, row in mine if row["wrong"]]
    right = [(name, row) for name, row in mine if not row["wrong"]]
    missed = [name for name, row in wrong if not finds(row)]
    flagged = [name for name, row in right if blocks(row)]
    print(f"\n{len(wrong) - len(missed)} of {len(wrong)} found, missed {missed}")
    print(f"{len(flagged)} of {len(right)} right ones blocked: {flagged}")
    assert len(wrong) - len(missed) >= sampled.least(found, len(wrong))
    assert len(flagged) <= sampled.most(most, len(right))
