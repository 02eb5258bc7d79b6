"""A conflict of a rewrite is an open finding until the person chose: their sentence stands, the other waits in the proposal."""

import json
from collections.abc import Callable

import pytest

from pipeline.records import Finding
from pipeline.run import dismissals, editing, finishing, fixing, regenerate
from pipeline.run.authorship import Authorship
from pipeline.run.context import Context
from pipeline.run.editing import need_section
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

MINE = "다만 루멘이 스스로 한 시험에서 한국어 점수는 67.9점으로, 오르카 4의 75.1점에 못 미쳤어요.[^S1.16 S5.16]"
WAS = "다만 루멘의 자체 시험에서 한국어 지식 점수는 67.9점으로, 오르카 4의 75.1점보다 낮아요.[^S1.16 S5.16]"
THEIRS = "다만 루멘이 스스로 잰 한국어 지식 점수는 67.9점으로, 오르카 4의 75.1점에 못 미쳐요.[^S1.16 S5.16]"


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The sample issue with one sentence of s1 edited, and a rewrite waiting that says it otherwise."""
    folder = context.issue(DAY)
    plan, position, section, digest = need_section(folder, "s1")
    editing.save(folder, "s1", section.body.replace(WAS, MINE), digest)
    rewritten = section.body.replace(WAS, THEIRS).replace("값을 크게 낮췄어요", "값을 많이 낮췄어요")
    made = regenerate.Written(
        plan.sections[position - 1], regenerate.Wish(), Authorship(section.body), rewritten, {}, 0.0
    )
    regenerate.leave(folder, made)
    finishing.finish(context, folder)
    return folder


def _conflicts(issue: IssueFolder) -> list[Finding]:
    return [one for one in issue.findings() if one.kind == "conflict"]


def _body(issue: IssueFolder) -> str:
    return need_section(issue, "s1")[2].body


def test_a_conflict_is_found_with_the_other_sentence_as_fix(issue: IssueFolder) -> None:
    (found,) = _conflicts(issue)
    assert (found.section, found.severity, found.status, found.sentence) == ("s1", "warn", "open", MINE)
    assert found.fix is not None
    assert (found.fix.find, found.fix.replace) == (MINE, THEIRS)


def test_its_fix_says_what_of_the_persons_it_deletes_and_is_made_by_nobody_but_them(issue: IssueFolder) -> None:
    (found,) = _conflicts(issue)
    assert f"직접 쓰신 문장(“{sections.plain(MINE)}”) 자리에" in found.message
    assert [change.sure for change in fixing.changes(issue, [found])] == [False]


def test_taking_all_keeps_the_persons_sentence_and_the_finding(context: Context, issue: IssueFolder) -> None:
    regenerate.take(context, issue, "s1")
    assert MINE in _body(issue)
    assert THEIRS not in _body(issue)
    assert "<<<<" not in _body(issue)
    assert len(_conflicts(issue)) == 1
    waiting = json.loads((issue.path / "proposals/s1.json").read_text())
    assert (waiting["hunks"], len(waiting["conflicts"])) == ([], 1)


def _drop(context: Context, issue: IssueFolder) -> None:
    regenerate.take(context, issue, "s1", ())


def _apply(context: Context, issue: IssueFolder) -> None:
    regenerate.take(context, issue, "s1")
    _, _, section, digest = need_section(issue, "s1")
    editing.save(issue, "s1", section.body.replace(MINE, THEIRS), digest)
    finishing.finish(context, issue)


def _delete(context: Context, issue: IssueFolder) -> None:
    regenerate.take(context, issue, "s1")
    _, _, section, digest = need_section(issue, "s1")
    editing.save(issue, "s1", section.body.replace(MINE, ""), digest)
    finishing.finish(context, issue)


@pytest.mark.parametrize("choose", [_drop, _apply, _delete])
def test_it_is_over_when_the_person_chose(
    context: Context, issue: IssueFolder, choose: Callable[[Context, IssueFolder], None]
) -> None:
    choose(context, issue)
    assert _conflicts(issue) == []


def test_dismissed_it_stays_dismissed(context: Context, issue: IssueFolder) -> None:
    (found,) = _conflicts(issue)
    dismissals.dismiss(context, issue, found.id, "내 문장이 나아요")
    (again,) = _conflicts(issue)
    assert (again.status, again.reason) == ("dismissed", "내 문장이 나아요")
    assert not finishing.is_open_block(again)


def test_a_rewrite_that_meets_no_edit_has_no_conflict(context: Context) -> None:
    folder = context.issue(DAY)
    regenerate.propose(context, folder, "s2", regenerate.Wish())
    regenerate.take(context, folder, "s2")
    assert _conflicts(folder) == []
    assert not (folder.path / "proposals/s2.json").exists()
