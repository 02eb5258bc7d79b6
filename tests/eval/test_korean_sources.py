"""Korean news told in Korean: what is right is seldom blocked, and what is subtly wrong is found.

The rows are our own, of what a Korean report leaves to its reader and of ordinary ones (`tests/data/korean/korean_sources.jsonl`).
"""

import pytest

from tests.eval.labelled import blocks, finds, rows

NEWS = rows("korean_sources.jsonl")
pytestmark = pytest.mark.xdist_group("korean_sources")


def test_right_drafts_of_korean_news_are_seldom_blocked() -> None:
    flagged = [str(row["id"]) for row in NEWS if not row["wrong"] and blocks(row)]
    print(f"\n{len(flagged)} of {sum(not row['wrong'] for row in NEWS)} right drafts blocked: {flagged}")
    assert len(flagged) <= 1


def test_wrong_drafts_of_korean_news_are_found() -> None:
    wrong = [row for row in NEWS if row["wrong"]]
    missed = [str(row["id"]) for row in wrong if not finds(row)]
    print(f"\n{len(missed)} of {len(wrong)} wrong drafts missed: {missed}")
    assert len(wrong) - len(missed) >= 55
