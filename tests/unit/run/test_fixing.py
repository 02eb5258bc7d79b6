"""The fix of a finding is made where it stands now; what was there before is in the history, and a lock stays on the new words."""

import pytest

from pipeline.errors import UsageError
from pipeline.records import Finding
from pipeline.run import editing, finishing, fixing, titling
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

TWICE = "새 API은 LLM는 물론 그림도 읽어요."
MENDED = "새 API는 LLM은 물론 그림도 읽어요."


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The sample issue with two wrong particles in one sentence."""
    issue = context.issue(DAY)
    path = issue.section_path("s1")
    assert path is not None
    path.write_text(f"{path.read_text('utf-8').rstrip()}\n\n{TWICE}\n", "utf-8")
    finishing.finish(context, issue)
    return issue


def body(issue: IssueFolder) -> str:
    found = issue.section("s1")
    assert found is not None
    return found[0].body


def wrong(issue: IssueFolder) -> list[Finding]:
    return [one for one in issue.findings() if one.kind == "josa" and one.section == "s1"]


def test_two_fixes_of_one_sentence_are_both_made_and_each_is_taken_back(context: Context, issue: IssueFolder) -> None:
    first, second = fixing.named(issue, issue.findings(), [one.id for one in wrong(issue)])
    assert fixing.apply(context, issue, first) is not None
    assert [one.id for one in wrong(issue)] != [second.finding.id]  # the sentence is another now
    made = fixing.apply(context, issue, second)
    assert made is not None
    assert (made.was, made.now) == ("새 API는 LLM는 물론 그림도 읽어요.", MENDED)
    assert MENDED in body(issue)
    assert wrong(issue) == []
    assert [past.by for past in issue.history("s1").entries()][-2:] == ["fix", "fix"]
    editing.step_back(context, issue, "s1", by=-1)
    assert "새 API는 LLM는 물론" in body(issue)
    editing.step_back(context, issue, "s1", by=-1)
    assert TWICE in body(issue)


def test_a_longer_word_before_it_moves_the_place_of_the_next_fix(context: Context, issue: IssueFolder) -> None:
    path = issue.section_path("s1")
    assert path is not None
    changes = fixing.changes(issue, wrong(issue))
    path.write_text(path.read_text("utf-8").replace("\n\n새 API은", "\n\n다음 주에 나오는 새 API은"), "utf-8")
    finishing.finish(context, issue)
    for change in changes:
        fixing.apply(context, issue, change)
    assert f"다음 주에 나오는 {MENDED}" in body(issue)


def test_a_fix_whose_words_are_gone_is_not_made(context: Context, issue: IssueFolder) -> None:
    (change, _) = fixing.changes(issue, wrong(issue))
    path = issue.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace(TWICE, "새 도구는 그림도 읽어요."), "utf-8")
    finishing.finish(context, issue)
    before = body(issue)
    assert fixing.apply(context, issue, change) is None
    assert body(issue) == before


def test_a_locked_sentence_that_was_fixed_is_locked_as_it_reads_now(context: Context, issue: IssueFolder) -> None:
    editing.lock(issue, "s1", TWICE, locked=True)
    finishing.finish(context, issue)
    for change in fixing.changes(issue, wrong(issue)):
        fixing.apply(context, issue, change)
    found = issue.section("s1")
    assert found is not None
    assert found[0].locked == (MENDED,)
    assert [one for one in issue.findings() if one.kind == "front-matter"] == []


def test_a_title_is_fixed_and_its_subject_follows(context: Context, issue: IssueFolder) -> None:
    plan = editing.need_outline(issue)
    right = plan.title
    assert "84%" in right
    titling.take(context, issue, right.replace("84%", "81%"))
    (change,) = [one for one in fixing.changes(issue, issue.findings()) if one.finding.section == "title"]
    fixing.apply(context, issue, change)
    outline = editing.need_outline(issue)
    assert (outline.title, outline.subject) == (right, plan.subject)


def test_only_findings_that_are_there_and_carry_a_fix_are_taken(context: Context, issue: IssueFolder) -> None:
    path = issue.section_path("s1")
    assert path is not None
    path.write_text(f"{path.read_text('utf-8')}\n이 회사의 직원은 5,123명이에요.\n", "utf-8")
    finishing.finish(context, issue)
    bare = next(one for one in issue.findings() if one.fix is None)
    for name in ("f-none", bare.id):
        with pytest.raises(UsageError):
            fixing.named(issue, issue.findings(), [name])
