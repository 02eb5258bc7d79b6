"""Minimal rows: one way of saying each, written for this project by a writer who had not seen the checks.

A right row says what its source says in a way that Koreans say it; a wrong one differs from a right one in one place.
"""

from collections import Counter

import pytest

from tests.eval import sampled
from tests.eval.labelled import blocks, finds, rows

ROWS = sampled.part(rows("minimal.jsonl"), 48)
TIMES = sampled.part(rows("minimal_times.jsonl"), 16)
SUMS = sampled.part(rows("minimal_sums.jsonl"), 16)  # a right way of reckoning, and its twin with a wrong result
RECKONED = (
    "ms-",
    "m2-",
    "m3s-",
    "m4s-",
)  # sets whose rows, all or half of them, tell what the source only lets one reckon
pytestmark = pytest.mark.xdist_group("minimal")


@pytest.mark.parametrize(("reckoned", "share"), [(False, 0.005), (True, 0.09)])
def test_hardly_any_right_way_of_saying_is_blocked(reckoned: bool, share: float) -> None:
    right = [row for row in ROWS if not row["wrong"] and str(row["id"]).startswith(RECKONED) == reckoned]
    flagged = [row["id"] for row in right if blocks(row)]
    print(f"\n{len(flagged)} of {len(right)} right ways of saying blocked: {flagged}")
    assert len(flagged) <= sampled.most(share, len(right))


def test_wrong_ways_of_saying_are_found() -> None:
    counts = Counter((str(row["kind"]), finds(row)) for row in ROWS if row["wrong"])
    for kind in sorted({kind for kind, _ in counts}):
        print(f"{kind:10} {counts[kind, True]:3} of {counts[kind, True] + counts[kind, False]:3}")
    hits = sum(number for (_, hit), number in counts.items() if hit)
    assert hits >= sampled.least(0.9, sum(counts.values()))


def test_hardly_any_sum_that_a_writer_reckons_is_blocked() -> None:
    right = [row for row in SUMS if not row["wrong"]]
    flagged = [row["id"] for row in right if blocks(row)]
    print(f"\n{len(flagged)} of {len(right)} right sums blocked: {flagged}")
    assert len(flagged) <= sampled.most(0.05, len(right))


def test_a_wrong_result_of_a_sum_is_found() -> None:
    wrong = [row for row in SUMS if row["wrong"]]
    missed = [row["id"] for row in wrong if not finds(row)]
    print(f"\n{len(missed)} of {len(wrong)} wrong sums missed: {missed}")
    assert len(wrong) - len(missed) >= sampled.least(0.92, len(wrong))


def test_every_row_has_an_id_of_its_own() -> None:
    assert len({row["id"] for row in (*ROWS, *SUMS)}) == len(ROWS) + len(SUMS)


def test_hardly_any_time_that_is_reckoned_or_converted_rightly_is_blocked() -> None:
    right = [row for row in TIMES if not row["wrong"]]
    flagged = [row["id"] for row in right if blocks(row)]
    print(f"\n{len(flagged)} of {len(right)} right times blocked: {flagged}")
    assert len(flagged) <= sampled.most(0.01, len(right))


def test_times_that_are_reckoned_or_converted_wrongly_are_found() -> None:
    wrong = [row for row in TIMES if row["wrong"]]
    missed = [row["id"] for row in wrong if not finds(row)]
    print(f"\n{len(missed)} of {len(wrong)} wrong times missed: {missed}")
    assert len(wrong) - len(missed) >= sampled.least(0.96, len(wrong))
