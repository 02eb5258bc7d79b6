"""Lines over invented Korean sections: how many false ones are found, and how many right ones are told anything in vain."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.check import check
from pipeline.config import Newsletter
from pipeline.records import Issue
from tests.eval import sampled
from tests.found_once import found_once
from tests.unit.check.building import NOW, issue, section

DATA = Path(__file__).parents[1] / "data" / "korean" / "lines.jsonl"
FLOOR = 0.83
_LINES = ("title", "subject", "preheader")


@pytest.fixture(scope="module", autouse=True)
def checked_once() -> Iterator[None]:
    """Only the line that is another is looked at anew."""
    with found_once():
        yield


def _issues() -> Iterator[dict[str, Any]]:
    for line in DATA.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _with(sections: list[dict[str, str]], where: str, text: str) -> Issue:
    """Return an issue of some sections with one line in its place."""
    parts = [
        section(f"### {text if one['id'] == where else one['heading']}\n\n{one['body']}\n", one["id"], "story", ())
        for one in sections
    ]
    if where in ("lede", "takeaways"):
        parts.insert(0, section(f"{text}\n", where, where, ()))  # type: ignore[arg-type]  # lede or takeaways
    whole = issue(parts)
    outline = replace(whole.outline, title="이번 주 소식")
    changed: dict[str, Any] = {where: text} if where in _LINES else {}
    return replace(whole, outline=replace(outline, **changed))


def _told(whole: Issue, where: str, text: str) -> list[str]:
    found = check(whole, Newsletter(name="x"), {}, NOW)
    return [
        one.message
        for one in found
        if one.section == where and one.severity != "note" and one.sentence.startswith(text[:8])
    ]


def test_false_lines_are_found_and_right_ones_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [(whole["sections"], line) for whole in _issues() for line in sampled.part(whole["lines"], 2)]
    told = [
        (line, _told(_with(parts, line["where"], line["text"]), line["where"], line["text"])) for parts, line in rows
    ]
    false = [messages for line, messages in told if not line["right"]]
    vain = [(line["text"], messages) for line, messages in told if line["right"] and messages]
    with capsys.disabled():
        print(
            f"\nfalse lines found: {sum(map(bool, false))} of {len(false)}; right lines told in vain: {len(vain)} of {len(told) - len(false)}"
        )
    assert vain == []
    assert sum(map(bool, false)) >= sampled.least(FLOOR, len(false))
