"""How many wrong figures in titles and headings are found, and what an issue without a fault is told in vain."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.check import check, check_section
from pipeline.config import Newsletter
from pipeline.demo.world import SampleWorld
from pipeline.records import Issue
from pipeline.run import finishing
from pipeline.text import quantities, sections
from tests.unit.check.building import NOW, title_findings
from tests.unit.run import sample

OURS = frozenset(
    {"upstream", "old-news", "conflict", "event-past", "picture", "sponsor", "corrected", "source-changed", "single-origin", "echo"}
)  # fmt: skip
FLOOR = 0.9
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@pytest.fixture(scope="module")
def whole(made: Path, world: SampleWorld, tmp_path_factory: pytest.TempPathFactory) -> Issue:
    """The issue of the sample week, in which only the line that is changed is looked at anew."""
    folder = sample.copied(made, tmp_path_factory.mktemp("headings") / "weekly")
    with sample.opened(folder, world) as context:
        return finishing.load(context, context.issue(sample.DAY))


def _wrong(text: str) -> Iterator[str]:
    """Yield a line with the last digit of one figure changed, for each figure and three changes."""
    for group in quantities.readings(text, "ko"):
        match = _DIGITS.search(group[0].text)
        if match is None or group[0].kind == "date":
            continue
        at = group[0].span[0] + match.end() - 1
        for more in (2, 5, 7):
            digit = str((int(text[at]) + more) % 10)
            if not (digit == "0" and match.end() - match.start() == 1):
                yield text[:at] + digit + text[at + 1 :]


def _planted(whole: Issue) -> Iterator[tuple[str, Issue]]:
    for line in whole.outline.titles:
        for wrong in _wrong(line):
            yield "title", replace(whole, outline=replace(whole.outline, title=wrong))
    for at, one in enumerate(whole.sections):
        heading = sections.heading(one.body) if one.kind == "story" else ""
        for wrong in _wrong(heading):
            parts = list(whole.sections)
            parts[at] = replace(one, body=one.body.replace(heading, wrong, 1))
            yield one.id, replace(whole, sections=tuple(parts))


def _blocked(where: str, issue: Issue) -> bool:
    if where == "title":
        told = title_findings(issue, "upstream")
    else:
        (section,) = (one for one in issue.sections if one.id == where)
        told = [one for one in check_section(issue, section, Newsletter(name="x")) if one.kind == "upstream"]
    return any(one.severity == "block" for one in told)


def test_a_wrong_figure_of_a_title_or_heading_is_found(whole: Issue, capsys: pytest.CaptureFixture[str]) -> None:
    found = [_blocked(where, issue) for where, issue in _planted(whole)]
    with capsys.disabled():
        print(f"\nwrong figures of titles and headings blocked: {sum(found)} of {len(found)}")
    assert len(found) >= 20
    assert sum(found) >= FLOOR * len(found)


def test_an_issue_without_a_fault_hears_nothing_of_these_kinds(whole: Issue) -> None:
    for title in whole.outline.titles:
        issue = replace(whole, outline=replace(whole.outline, title=title))
        assert [one.message for one in check(issue, Newsletter(name="x"), {}, NOW) if one.kind in OURS] == []
