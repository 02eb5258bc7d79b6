"""Title, subject and preheader as a person writes them; rewrites taken in their own words; findings opened again."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.draft.merge import Hunk
from pipeline.errors import EditConflictError, UsageError
from pipeline.run import choices, dismissals, lines, proposals
from pipeline.run.context import Context
from pipeline.run.proposals import Proposal
from tests.unit.desk.small_issue import DAY, LOCAL, make


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return make(tmp_path)


def test_a_line_is_written_over_exactly_what_was_read(context: Context) -> None:
    issue = context.issue(DAY)
    read = lines.standing(issue)
    lines.put(context, issue, {"preheader": "새 문장이에요."}, read)
    assert lines.standing(issue)["preheader"] == "새 문장이에요."
    with pytest.raises(EditConflictError):
        lines.put(context, issue, {"preheader": "또 다른 문장"}, read)
    assert lines.standing(issue)["preheader"] == "새 문장이에요."
    lines.put(context, issue, {"preheader": "새 문장이에요."}, read)


def test_a_subject_follows_the_title_until_it_was_given_itself(context: Context) -> None:
    issue = context.issue(DAY)
    lines.put(context, issue, {"title": "🚀 미르 3 가격표"}, lines.standing(issue))
    assert lines.standing(issue)["subject"] == "미르 3 가격표"
    lines.put(context, issue, {"subject": "내가 쓴 메일 제목"}, lines.standing(issue))
    lines.put(context, issue, {"title": "다른 제목"}, lines.standing(issue))
    assert lines.standing(issue)["subject"] == "내가 쓴 메일 제목"
    with pytest.raises(UsageError):
        lines.put(context, issue, {"title": "  "}, lines.standing(issue))


def propose(context: Context) -> Proposal:
    issue = context.issue(DAY)
    found = issue.section("s2")
    assert found is not None
    mine = "그래서 보통 회사 서버 한 대로는 모자라요."
    start = LOCAL.index(mine)
    hunk = Hunk(1, (start, start + len(mine)), mine, "서버가 두 대는 있어야 해요.")
    merged = LOCAL.replace(mine, hunk.merged)
    proposal = Proposal("s2", "", found[1].digest, LOCAL, merged, merged, (hunk,))
    choices._put(issue, proposal)
    return proposal


def test_a_place_is_taken_in_ones_own_words_and_undone(context: Context) -> None:
    propose(context)
    issue = context.issue(DAY)
    choices.take_texts(context, issue, "s2", {1: "서버는 두 대면 넉넉해요."})
    found = issue.section("s2")
    assert found is not None
    assert found[0].body == LOCAL.replace("그래서 보통 회사 서버 한 대로는 모자라요.", "서버는 두 대면 넉넉해요.")
    step = issue.history("s2").step(-1)
    assert step is not None
    assert step[1].endswith(LOCAL)
    assert proposals.pending(issue, "s2") is None


def test_none_of_the_places_drops_the_rewrite(context: Context) -> None:
    propose(context)
    issue = context.issue(DAY)
    choices.take_texts(context, issue, "s2", {})
    assert proposals.pending(issue, "s2") is None
    found = issue.section("s2")
    assert found is not None
    assert found[0].body == LOCAL


def test_a_refused_choice_leaves_the_rewrite_as_it_was(context: Context) -> None:
    proposal = propose(context)
    issue = context.issue(DAY)
    path = issue.section_path("s2")
    assert path is not None
    path.write_text(path.read_text("utf-8") + "\n더 적은 말.\n", "utf-8")
    with pytest.raises(EditConflictError):
        choices.take_texts(context, issue, "s2", {1: "내 말"})
    assert proposals.pending(issue, "s2") == replace(proposal, asked=proposal.mine)
    with pytest.raises(UsageError):
        choices.take_texts(context, issue, "s2", {7: "없는 곳"})


def test_a_dismissed_finding_is_opened_again(context: Context) -> None:
    issue = context.issue(DAY)
    name = next(one.id for one in issue.findings() if one.kind == "uncited")
    dismissals.dismiss(context, issue, name, "메일로 확인")
    assert dismissals.reopen(context, issue, name).status == "open"
    assert {one.id: one.status for one in issue.findings()}[name] == "open"
    with pytest.raises(UsageError):
        dismissals.reopen(context, issue, "f-none")
