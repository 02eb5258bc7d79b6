"""Two files that claim one section: said by build, check, send and the desk, until somebody has seen to it."""

import os
from pathlib import Path

from pipeline.run import dismissals, editing, finishing, two_files
from pipeline.run.context import Context
from pipeline.run.editing import need_outline, need_section
from pipeline.run.gate import gate
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

MINE = "이 문단은 편집기에서 고쳐 썼어요."


def _twin(context: Context, section: str = "s2") -> tuple[IssueFolder, Path, str]:
    """Save a section under a name from before a move, with a paragraph more."""
    issue = context.issue(DAY)
    path = issue.section_path(section)
    assert path is not None
    text = path.read_text("utf-8")
    other = path.with_name(f"09-{section}.md")
    other.write_text(f"{text.rstrip()}\n\n{MINE}\n", "utf-8")
    later = path.stat().st_mtime + 60
    os.utime(other, (later, later))
    return issue, path, text


def _told(issue: IssueFolder) -> list[str]:
    return [one.message for one in issue.findings() if one.kind == two_files.KIND and one.status == "open"]


def test_a_file_under_an_old_name_is_taken_as_an_edit_and_that_is_said(context: Context) -> None:
    issue, path, text = _twin(context)
    looked = finishing.examine(context, issue, finishing.load(context, issue))
    [open_] = [one.message for one in looked if one.kind == two_files.KIND]
    assert "09-s2.md" in open_
    assert path.name in open_

    done = finishing.finish(context, issue)

    [told] = _told(issue)
    assert told in done.warnings
    assert "09-s2.md" in told
    assert path.name in told
    assert MINE in need_section(issue, "s2")[2].body
    mail = issue.text("issue.txt")
    assert mail is not None
    assert MINE in mail.text
    assert [one.name for one in issue.path.glob("sections/*-s2.md")] == [path.name]
    history = issue.history("s2")
    back = history.step(-1)
    assert back is not None
    assert back[1] == text
    assert told in gate(context, issue).advice


def test_it_is_told_until_the_text_is_changed_or_the_hint_dismissed(context: Context) -> None:
    issue, _, _ = _twin(context)
    _twin(context, "s1")
    finishing.finish(context, issue)
    finishing.finish(context, issue)
    assert len(_told(issue)) == 2
    one = next(one for one in issue.findings() if one.kind == two_files.KIND and one.section == "s1")
    dismissals.dismiss(context, issue, one.id, "봤어요")
    assert len(_told(issue)) == 1
    _, _, section, digest = need_section(issue, "s2")
    editing.save(issue, "s2", section.body.replace(MINE, "다시 고쳤어요."), digest)
    finishing.finish(context, issue)
    assert _told(issue) == []


def test_what_the_desk_saves_is_not_lost_to_an_older_copy(context: Context) -> None:
    issue = context.issue(DAY)
    _, _, section, digest = need_section(issue, "s2")
    path = issue.section_path("s2")
    assert path is not None
    copy = path.with_name("01-s2.md")
    copy.write_text(f"{path.read_text('utf-8').rstrip()}\n\n베껴 둔 글이에요.\n", "utf-8")
    os.utime(copy, (1, 1))
    editing.save(issue, "s2", f"{section.body.rstrip()}\n\n{MINE}\n", digest)
    editing.note_edits(issue, need_outline(issue))
    assert MINE in need_section(issue, "s2")[2].body
    assert not copy.exists()
    history = issue.history("s2")
    assert any("베껴 둔 글이에요." in history.text(past.n) for past in history.entries())


def test_one_file_a_section_says_nothing(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    assert _told(issue) == []
    assert two_files.KEY not in issue.journal()
