"""An issue that nobody touched is not looked at anew; whatever may change a finding makes it be looked at."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from pipeline import check as checking
from pipeline.check import remembered
from pipeline.check.room import Ledger
from pipeline.config.schema import Newsletter
from pipeline.errors import StateError
from pipeline.records import Finding, Issue
from pipeline.run import finishing, looked
from pipeline.run.context import Context
from pipeline.text import orders
from pipeline.workspace import IssueFolder
from tests.asked import asked
from tests.unit.run.sample import DAY


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[Issue]:
    """Return the issues that were really looked at."""
    seen: list[Issue] = []
    check = checking.check

    def counting(
        whole: Issue, newsletter: Newsletter, ledger: Ledger, now: datetime, dismissed: Mapping[str, str] | None = None
    ) -> list[Finding]:
        seen.append(whole)
        return check(whole, newsletter, ledger, now, dismissed)

    monkeypatch.setattr(checking, "check", counting)
    return seen


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    folder = context.issue(DAY)
    path = folder.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8") + "\n루멘 2의 값은 $0.38로 올랐습니다.[^S1.3]\n", "utf-8")
    return folder


def look(context: Context, issue: IssueFolder) -> list[Finding]:
    return finishing.examine(context, issue, finishing.load(context, issue))


def test_the_same_issue_is_looked_at_once(context: Context, issue: IssueFolder, looks: list[Issue]) -> None:
    first = look(context, issue)
    assert look(context, issue) == first
    assert first
    assert len(looks) == 1


def _typed(context: Context, issue: IssueFolder) -> Context:
    path = issue.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("0.38", "0.39"), "utf-8")
    return context


def _settings(context: Context, issue: IssueFolder) -> Context:
    newsletter = context.settings.newsletter
    other = newsletter.model_copy(update={"checks": newsletter.checks.model_copy(update={"off": ("register",)})})
    return replace(context, settings=replace(context.settings, newsletter=other))


def _dismissed(context: Context, issue: IssueFolder) -> Context:
    found = look(context, issue)
    issue.put_findings([replace(one, status="dismissed", reason="맞아요") for one in found])
    return context


def _source(context: Context, issue: IssueFolder) -> Context:
    path = next(one for one in sorted((issue.path / "articles").iterdir()) if "S1" in one.read_text("utf-8"))
    text = path.read_text("utf-8")
    assert "0." in text
    path.write_text(text.replace("0.", "1.", 1), "utf-8")
    return context


@pytest.mark.parametrize("change", [_typed, _settings, _dismissed, _source])
def test_whatever_may_change_a_finding_makes_it_be_looked_at(
    context: Context, issue: IssueFolder, looks: list[Issue], change: Callable[[Context, IssueFolder], Context]
) -> None:
    look(context, issue)
    before = len(looks)
    other = change(context, issue)
    again = look(other, issue)
    assert len(looks) == before + 1
    anew = checking.check(
        finishing.load(other, issue),
        other.settings.newsletter,
        issue.ledger(),
        finishing.clock_of(other, issue),
        finishing.dismissed(issue),
    )
    assert again[: len(anew)] == anew


def test_another_program_looks_itself(
    context: Context, issue: IssueFolder, looks: list[Issue], monkeypatch: pytest.MonkeyPatch
) -> None:
    look(context, issue)
    monkeypatch.setattr(looked, "_program", lambda: "another")
    look(context, issue)
    assert len(looks) == 2


def test_the_program_is_another_when_one_of_its_files_is(tmp_path: Path) -> None:
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "module.py").write_text("1")
    (tmp_path / "__pycache__").mkdir()
    before = sorted(looked._files(tmp_path))
    (tmp_path / "__pycache__" / "module.pyc").write_text("made")
    assert sorted(looked._files(tmp_path)) == before
    (tmp_path / "room" / "module.py").write_text("12")
    assert sorted(looked._files(tmp_path)) != before


def test_an_edit_that_is_taken_back_finds_its_look_again(
    context: Context, issue: IssueFolder, looks: list[Issue]
) -> None:
    path = issue.section_path("s1")
    assert path is not None
    text = path.read_text("utf-8")
    first = look(context, issue)
    look(_typed(context, issue), issue)
    path.write_text(text, "utf-8")
    assert look(context, issue) == first
    assert len(looks) == 2


def test_a_state_that_cannot_be_written_or_read_stops_no_check(
    context: Context, issue: IssueFolder, looks: list[Issue], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = look(context, issue)
    name = f"looked {DAY.isoformat()}"
    context.state.note(name, '[{"under": 3')
    assert look(context, issue) == first

    def full(*_: object) -> None:
        raise StateError("disk full") from sqlite3.OperationalError()

    context.state.note(name, "[]")
    monkeypatch.setattr(type(context.state), "note", full)
    assert look(context, issue) == first
    assert len(looks) == 3


# --- what stands after an edit


@pytest.fixture
def sentences(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the sentences that the rules were asked of."""
    return asked(monkeypatch)


def _in_another_process(context: Context, issue: IssueFolder) -> list[Finding]:
    remembered._LAST.clear()
    return look(context, issue)


def _at_first_sight(context: Context, issue: IssueFolder) -> list[Finding]:
    context.state.note(f"sentences {DAY.isoformat()}", "")
    context.state.note(f"looked {DAY.isoformat()}", "")
    return _in_another_process(context, issue)


def test_after_an_edit_only_the_sentences_around_it_are_looked_at(
    context: Context, issue: IssueFolder, sentences: list[str]
) -> None:
    _at_first_sight(context, issue)
    every = len(set(sentences))
    path = issue.section_path("s1")
    assert path is not None
    path.write_text(path.read_text("utf-8").replace("$0.38", "$0.48"), "utf-8")
    sentences.clear()
    found = _in_another_process(context, issue)
    assert any("0.48" in one for one in sentences)
    assert len(set(sentences)) < every / 10
    assert _at_first_sight(context, issue) == found


def test_other_names_are_read_anew(context: Context, issue: IssueFolder, sentences: list[str]) -> None:
    _at_first_sight(context, issue)
    every = len(set(sentences))
    newsletter = context.settings.newsletter.model_copy(update={"aliases": {"루멘상사": "Lumen"}})
    sentences.clear()
    _in_another_process(replace(context, settings=replace(context.settings, newsletter=newsletter)), issue)
    assert len(set(sentences)) == every


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"under": 3}'])
def test_what_cannot_be_read_of_the_last_look_is_looked_at_again(
    context: Context, issue: IssueFolder, kept: str
) -> None:
    found = _in_another_process(context, issue)
    context.state.note(f"sentences {DAY.isoformat()}", kept)
    context.state.note(f"looked {DAY.isoformat()}", "")
    assert _in_another_process(context, issue) == found


def test_a_state_that_cannot_be_read_hands_nothing_on(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(name: str) -> str:
        raise StateError(name)

    whole = finishing.load(context, issue)
    monkeypatch.setattr(context.state, "remark", unreadable)
    remembered._LAST.clear()
    looked.recall(context, whole)
    assert not remembered._LAST


def test_what_speaks_to_a_model_is_judged_once(
    context: Context, issue: IssueFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = _at_first_sight(context, issue)
    context.state.note(f"looked {DAY.isoformat()}", "")
    orders._within.cache_clear()
    monkeypatch.setattr(orders, "judged", lambda *_: pytest.fail("judged again"))
    assert _in_another_process(context, issue) == found
