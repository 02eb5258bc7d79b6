"""Passages of free writers who knew of no checker: what is right is blocked in vain, and which subtle errors are found.

Three sorts (`tests/data/korean/README.md`): weeks of a newsletter, passages full of sums that the writer works out, and passages full of
names, quotations and directions. Most sets were measured once before anybody read them; docs/decisions.md has those figures.
"""

from collections import Counter

import pytest

from tests.eval import sampled
from tests.eval.labelled import blocks, finds, rows

FREE = rows("free.jsonl")
FIGURES = frozenset({"figure", "unit", "bound", "date", "derived", "exchange"})
pytestmark = pytest.mark.xdist_group("free")


@pytest.mark.parametrize(("sort", "most"), [("week-", 0.04), ("bold-", 0.17), ("dense-", 0.06)])
def test_right_passages_are_seldom_blocked(sort: str, most: float) -> None:
    right = sampled.part([row for row in FREE if str(row["id"]).startswith(sort) and not row["wrong"]], 96)
    flagged = [str(row["id"]) for row in right if blocks(row)]
    print(f"\n{len(flagged)} of {len(right)} right passages blocked: {flagged}")
    assert len(flagged) <= sampled.most(most, len(right))


@pytest.mark.parametrize(("figures", "least"), [(True, 0.92), (False, 0.45)], ids=["figures", "names and words"])
def test_subtle_errors_of_a_week_are_found(figures: bool, least: float) -> None:
    week = [row for row in FREE if str(row["id"]).startswith("week-") and row["wrong"]]
    wrong = sampled.part([row for row in week if (row["kind"] in FIGURES) is figures], 48)
    counts = Counter((str(row["kind"]), finds(row)) for row in wrong)
    for kind in sorted({kind for kind, _ in counts}):
        print(f"{kind:10} {counts[kind, True]:3} of {counts[kind, True] + counts[kind, False]:3}")
    assert sum(number for (_, hit), number in counts.items() if hit) >= sampled.least(least, len(wrong))
