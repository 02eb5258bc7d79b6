"""AI newsletters as their writers would write them, full of figures that they worked out, and each with wrong passages of the same hand.

Nine authors, who knew of no checker, wrote passages for a newsletter on AI of their own. What nobody mended on (`m9-`) shows what the next
author will see (docs/decisions.md has the figures of each at first sight).
"""

import pytest

from tests.eval import sampled
from tests.eval.labelled import blocks, finds, interval, rows

ROWS = [(str(row["id"]), row) for row in rows("letters.jsonl")]
UNREAD = "m9-"
pytestmark = pytest.mark.xdist_group("letters")


@pytest.mark.parametrize(("read", "found", "most"), [(True, 0.97, 0.02), (False, 0.88, 0.1)], ids=["mended on", "not mended on"])  # fmt: skip
def test_a_newsletter_is_seldom_blocked_and_its_errors_are_found(read: bool, found: float, most: float) -> None:
    mine = sampled.part([(name, row) for name, row in ROWS if name.startswith(UNREAD) is not read], 60 if read else 16)
    wrong = [(name, row) for name, row in mine if row["wrong"]]
    right = [(name, row) for name, row in mine if not row["wrong"]]
    missed = [name for name, row in wrong if not finds(row)]
    flagged = [name for name, row in right if blocks(row)]
    low, high = interval(len(wrong) - len(missed), len(wrong))
    print(f"\n{len(wrong) - len(missed)} of {len(wrong)} found ({low:.2f}-{high:.2f}), missed {missed}")
    print(f"{len(flagged)} of {len(right)} right ones blocked: {flagged}")
    assert len(wrong) - len(missed) >= sampled.least(found, len(wrong))
    assert len(flagged) <= sampled.most(most, len(right))
