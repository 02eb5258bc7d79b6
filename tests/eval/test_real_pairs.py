"""Real translations that are not part of the project: how many right paragraphs are flagged, how many planted errors are found.

Set `NEWSLETTER_PAIRS` to a folder of JSON Lines files with `source` and `draft` (English and its reviewed Korean) to run it.
"""

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from pipeline.check import lint_pair
from tests.eval.planting import Planted, plant

Row = dict[str, str]
LIKELY = ("swap", "bound", "native")  # what code finds least of: shown, not held to the floor


@pytest.fixture
def rows() -> list[Row]:
    folder = os.environ.get("NEWSLETTER_PAIRS", "")
    if not folder:
        pytest.skip("no folder of real pairs: set NEWSLETTER_PAIRS")
    return [
        json.loads(line)
        for path in sorted(Path(folder).glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def _blocked(source: str, draft: str) -> list[tuple[str, tuple[int, int]]]:
    return [(one.kind, one.span) for one in lint_pair(source, draft) if one.severity == "block"]


def _found(row: Row, one: Planted) -> bool:
    return any(
        span[0] < end and start < span[1] for _, span in _blocked(row["source"], one.draft) for start, end in one.spans
    )


def test_right_paragraphs_are_hardly_ever_blocked(rows: list[Row]) -> None:
    flagged = Counter(kind for row in rows for kind in {kind for kind, _ in _blocked(row["source"], row["draft"])})
    share = sum(bool(_blocked(row["source"], row["draft"])) for row in rows) / len(rows)
    print(f"\n{len(rows)} paragraphs, {share:.2%} flagged: {dict(flagged)}")
    assert share <= 0.02


def test_planted_errors_are_found(rows: list[Row]) -> None:
    counts = Counter(
        (one.kind, _found(row, one))
        for number, row in enumerate(rows)
        for one in plant(row["draft"], row["source"], str(number))
    )
    kinds = sorted({kind for kind, _ in counts})
    for kind in kinds:
        print(f"{kind:12} {counts[kind, True]:5} of {counts[kind, True] + counts[kind, False]:5}")
    sure = [kind for kind in kinds if kind not in LIKELY]
    found, missed = (sum(counts[kind, hit] for kind in sure) for hit in (True, False))
    assert found >= 0.97 * (found + missed)
