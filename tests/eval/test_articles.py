"""Invented articles, each with sentences of a newsletter about it: the whole article is the source, and states almost any figure somewhere.

Each of the six sets was measured once before its faults were mended (docs/decisions.md); here stand the floors below which no
later change may fall. A third of the swaps are the subtle kind: one figure that the article says of something else.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pipeline.check import lint_pair
from tests.eval import sampled

ARTICLES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "korean" / "articles.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
LEAST = {"figures": 0.88, "swap": 0.36}


@cache
def _looked_at() -> list[tuple[str, str, bool]]:
    """Return each draft's id, its kind of error (empty where it is right), and whether it is blocked where it is wrong, or at all."""
    return [
        (row["id"], row["kind"] if row["wrong"] else "", _blocked(article["source"], row))
        for article in sampled.part(ARTICLES, 36)
        for row in sampled.part(article["drafts"], 3)
    ]


def _blocked(source: str, row: dict[str, str]) -> bool:
    start = row["draft"].index(row["wrong"])
    end = start + len(row["wrong"]) if row["wrong"] else len(row["draft"])
    found = (one for one in lint_pair(source, row["draft"]) if one.severity == "block")
    return any(one.span[0] < end and start < one.span[1] for one in found)


def _planted(name: str) -> Iterator[bool]:
    for _, kind, found in _looked_at():
        if kind and kind != "name" and (kind == "swap") == (name == "swap"):
            yield found


def test_what_is_right_of_a_whole_article_is_hardly_ever_blocked() -> None:
    right = [(name, found) for name, kind, found in _looked_at() if not kind]
    flagged = [name for name, found in right if found]
    print(f"\n{len(flagged)} of {len(right)} right drafts blocked: {flagged}")
    assert len(flagged) <= sampled.most(1 / 25, len(right))


def test_what_is_wrong_of_a_whole_article_is_found() -> None:
    for name, least in LEAST.items():
        found = list(_planted(name))
        print(f"\n{name}: {sum(found)} of {len(found)}")
        assert sum(found) >= sampled.least(least, len(found))
