"""A text of several sentences is read line by line, each line once for all texts that it stands in: nothing is read otherwise for that."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pipeline.text import aliases, quantities, sentences
from pipeline.text.quantities import korean

ROWS = Path(__file__).parents[2] / "data" / "korean" / "free.jsonl"
TEXTS, AT_ONCE = 400, 4


def _joined(between: str) -> Iterator[str]:
    """Yield Korean drafts, several at once, each sentence on a line of its own."""
    with ROWS.open(encoding="utf-8") as rows:
        drafts = [json.loads(row)["draft"] for row in islice(rows, TEXTS)]
    for first in range(0, TEXTS, AT_ONCE):
        yield between.join(one for draft in drafts[first : first + AT_ONCE] for one in sentences.sentences(draft))


def test_the_figures_of_lines_are_those_of_the_whole() -> None:
    headed = "\n".join(
        ["값 3배로", "0.83으로 올랐어요.", "코스피 4,000", "헌법 재판소는 9명이에요.", "1조 원을 넘었고요."]
    )
    for text in (headed, *_joined("\n")):
        assert quantities._in_lines(text) == sorted(korean.find(text), key=lambda one: one.span)


def test_no_name_goes_on_in_the_next_line() -> None:
    for between in ("\n", " \n "):
        for text in (*_joined(between), between.join(["나", "이키", "신제품을 낸 애플", "삼성", "전자"])):
            assert aliases.hangul(text, aliases.table()) == aliases.hangul(text.replace("\n", "\t"), aliases.table())
