"""Checking and building: what a person saved meanwhile is never written over."""

import re

import pytest

from pipeline.errors import EditConflictError
from pipeline.run import finishing
from pipeline.run.context import BUILTIN_TEMPLATES, Context
from tests.unit.run.sample import DAY


def test_an_issue_file_saved_while_it_was_built_is_not_written_over(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    seen = issue.text("issue.md")
    assert seen is not None
    mine = seen.text + "\n내가 방금 더한 말이에요.\n"
    issue.put("issue.md", mine)

    whole = finishing.load(context, issue)
    with pytest.raises(EditConflictError):
        finishing.build(context, issue, whole, [], over=seen.digest)

    kept = issue.text("issue.md")
    assert kept is not None
    assert kept.text == mine


def test_what_the_build_warns_of_is_told(context: Context) -> None:
    theme = (BUILTIN_TEMPLATES / "theme.yaml").read_text("utf-8")
    folder = context.workspace / "templates"
    folder.mkdir(exist_ok=True)
    faint = re.sub(r"ink: *\"#[0-9A-Fa-f]{6}\"", 'ink: "#EEEEEE"', theme, count=1)
    assert faint != theme
    (folder / "theme.yaml").write_text(faint, "utf-8")
    assert any("ink" in warning for warning in finishing.finish(context, context.issue(DAY)).warnings)
