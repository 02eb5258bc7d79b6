"""The desk of an issue that went out: what somebody edited in its files since is not built before a correction notes it."""

from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.desk import actions, parts, views
from pipeline.desk.frame import Shown
from pipeline.desk.issue_desk import IssueDesk
from pipeline.errors import NotReadyError
from pipeline.run import approval, finishing, upkeep
from pipeline.run.correct import correct
from tests.unit.desk.small_issue import DAY, make

_SENTENCE = "다만 이건 정가끼리의 비교예요."


def test_nothing_at_the_desk_takes_over_an_edit_of_a_sent_issue_that_no_correction_notes(tmp_path: Path) -> None:
    context = make(tmp_path)
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    upkeep.remember_sent(context, issue, "maily")
    path = issue.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("95%", "84%"), "utf-8")
    built, desk = issue.text("issue.md"), IssueDesk(context, DAY)
    shown = views.one_section(desk, "s1")
    finding = issue.findings()[0].id

    with pytest.raises(NotReadyError, match=f"newsletter correct s1 --date {DAY}"):
        actions.save(desk, "s1", {"body": shown["body"], "digest": shown["digest"]})
    with pytest.raises(NotReadyError):
        actions.lock(desk, "s1", {"sentence": _SENTENCE, "locked": True})
    with pytest.raises(NotReadyError):
        actions.dismiss(desk, finding, {"reason": "봤어요."})
    assert issue.text("issue.md") == built

    (made,) = correct(context, issue, "s1", None)
    assert "84%" in made.now
    assert actions.lock(desk, "s1", {"sentence": _SENTENCE, "locked": True})["problem"] == ""


def test_who_reads_the_whole_issue_reads_its_corrections_too(tmp_path: Path) -> None:
    context = make(tmp_path)
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    upkeep.remember_sent(context, issue, "maily")
    assert views.issue_view(IssueDesk(context, DAY), "ko")["corrections"] == []

    correct(context, issue, "s1", ("95%", "84%"))

    found = views.issue_view(IssueDesk(context, DAY), "ko")["corrections"]
    assert isinstance(found, list)
    assert [(one["mark"], one["change"]) for one in found] == [("[바로잡습니다]", "95% → 84%")]


def test_the_head_says_that_it_went_out_and_no_time_that_nobody_set(tmp_path: Path) -> None:
    context = make(tmp_path)
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    assert views.head_view(IssueDesk(context, DAY))["when"] == ""

    approval.approve(context, issue, "a", context.now() + timedelta(hours=1))
    assert str(views.head_view(IssueDesk(context, DAY))["when"]).endswith("에 보내요")

    upkeep.remember_sent(context, issue, "maily")
    assert views.head_view(IssueDesk(context, DAY))["when"] == "보냈어요"


def test_a_section_that_went_out_is_read_and_not_typed_in_with_the_command_that_corrects_it(tmp_path: Path) -> None:
    context = make(tmp_path)
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    names = ("review", "head", "tools")

    def page() -> str:
        desk = IssueDesk(context, DAY)
        return parts.answer(Shown(desk, "s1", "", {}), names)

    before = page()
    assert "readonly" not in before
    assert 'id="rewrite"' in before

    upkeep.remember_sent(context, issue, "maily")
    after = page()
    assert "readonly" in after
    assert f"newsletter correct s1 --date {DAY}" in after
    assert 'id="rewrite"' not in after
    assert after.count(" disabled") == 2  # undo and redo
