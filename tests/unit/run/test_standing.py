"""Every issue's standing, from collected to sent, with what became of its mails; and it only looks."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pipeline.cli.world import existing_day
from pipeline.run import approval, audience, folders, site, standing, upkeep, voice, weekly
from pipeline.run.context import Context
from pipeline.run.gate import gate
from pipeline.run.standing import Standing
from pipeline.state import Journal
from tests.unit.run import sample
from tests.unit.run.sample import DAY


def _of(context: Context) -> Standing:
    return next(one for one in standing.status(context) if one.date == DAY.isoformat())


def test_an_issue_goes_from_collected_to_sent(context: Context) -> None:
    issue = context.issue(DAY)
    assert (_of(context).state, _of(context).tested) == ("drafted", False)
    name = gate(context, issue).shown.name
    context.state.note(f"tested {DAY}", "{}")
    assert (_of(context).state, _of(context).tested) == ("ready" if not _of(context).blocks else "drafted", True)
    approval.approve(context, issue, name, datetime(2026, 11, 24, 22, tzinfo=UTC))
    assert (_of(context).state, _of(context).approved) == ("approved", "2026-11-25T07:00+09:00")
    approval.end(context, DAY, approval.Approval("name", context.now()), "void")
    assert _of(context).state != "approved"
    assert _of(context).note
    upkeep.remember_sent(context, issue, "maily")
    assert (_of(context).state, _of(context).place, _of(context).note) == ("sent", "maily", "")
    assert _of(context).sent.endswith("+09:00")
    assert weekly.weekly(context, weekly.Options(DAY)).stopped


def test_an_edit_is_told_from_a_draft(context: Context) -> None:
    context.issue(DAY).history("s1").add("손으로 고친 글", "edit")
    assert _of(context).state == "edited"


def test_an_issue_without_an_outline_is_collected(context: Context) -> None:
    (context.issue(DAY).path / "outline.yaml").unlink()
    assert (_of(context).state, _of(context).findings) == ("collected", 0)


def test_the_mails_are_counted_by_what_became_of_them(context: Context) -> None:
    journal = Journal(context.state, context.clock)
    for number, states in enumerate(
        (("started", "sent"), ("started", "refused"), ("started",), ("deferred",), ("sent",))
    ):
        for state in states:
            journal.record(DAY.isoformat(), f"r{number}@a.kr", state)
    one = _of(context)
    assert (one.delivered, one.failed, one.doubt, one.waiting) == (2, 1, 1, 1)
    told = standing.mails(one)
    assert told == "2명에게 보냄 · 1명은 되돌아옴 · 1명은 갔는지 모름 · 1명은 아직 못 보냄"


def test_a_draft_at_a_service_is_told(context: Context) -> None:
    context.state.note(f"campaign listmonk {DAY}", '{"id": "7", "digest": "d"}')
    context.state.note(f"campaign stibee {DAY}", '{"id": "", "digest": "asked"}')
    assert _of(context).campaigns == ("listmonk",)


def test_a_service_that_may_be_sending_is_no_draft(context: Context) -> None:
    context.state.note(f"campaign listmonk {DAY}", '{"id": "7", "digest": "d", "starting": true}')
    assert (_of(context).campaigns, _of(context).asked) == ((), ("listmonk",))


def test_what_is_approved_for_an_issue_that_partly_went_out_is_told(context: Context) -> None:
    issue = context.issue(DAY)
    name = gate(context, issue).shown.name
    upkeep.remember_sent(context, issue, "smtp")
    approval.approve(context, issue, name, datetime(2026, 11, 24, 22, tzinfo=UTC))
    assert (_of(context).state, _of(context).approved) == ("sent", "2026-11-25T07:00+09:00")
    approval.end(context, DAY, approval.Approval(name, context.now()), "missed", "기다렸어요")
    assert "기다렸어요" in _of(context).note


def test_an_imported_issue_stands_there_too(context: Context) -> None:
    context.state.mark_sent(date(2026, 11, 4), 39, "옛 호", context.now(), "import")
    row = standing.status(context)[0]
    assert (row.date, row.number, row.state, row.place) == ("2026-11-04", 39, "sent", "import")


def test_it_writes_nothing(context: Context) -> None:
    before = sample.shot(context.workspace)
    standing.status(replace(context))
    after = sample.shot(context.workspace)
    assert {name for name in after if not name.startswith("output/state.sqlite")} == {
        name for name in before if not name.startswith("output/state.sqlite")
    }
    assert all(after[name] == before[name] for name in before if not name.startswith("output/state.sqlite"))


def test_who_has_nothing_yet_is_counted(context: Context) -> None:
    (context.workspace / "subscribers.csv").write_text("email\nA@a.kr\nb@a.kr\nc@a.kr\nd@a.kr\ngone@a.kr\n")
    audience.unsubscribe(context, "gone@a.kr")
    journal = Journal(context.state, context.clock)
    journal.record(DAY.isoformat(), "a@a.kr", "sent")
    journal.record(DAY.isoformat(), "b@a.kr", "deferred")
    assert _of(context).unserved == 0  # nothing went out yet
    upkeep.remember_sent(context, context.issue(DAY), "smtp")
    one = _of(context)
    assert (one.delivered, one.waiting, one.unserved) == (1, 1, 2)
    assert "아직 2명에게 안 갔어요" in standing.mails(one)
    (context.workspace / "subscribers.csv").write_bytes(b"PK\x03\x04")
    assert _of(context).unserved == 0


def test_only_the_newest_issue_counts_who_has_nothing(context: Context) -> None:
    (context.workspace / "subscribers.csv").write_text("email\na@a.kr\n")
    context.state.mark_sent(date(2026, 11, 18), 41, "지난 호", context.now(), "smtp")
    upkeep.remember_sent(context, context.issue(DAY), "smtp")
    assert [one.unserved for one in standing.status(context)] == [0, 1]


@pytest.mark.parametrize("name", [f"{DAY}-bak", f"{DAY} 백업", "2026-02-30", "2026-3-4", "20261125"])
def test_a_folder_whose_name_is_no_date_is_no_issue(context: Context, name: str) -> None:
    shutil.copytree(context.issue(DAY).path, context.output / name)
    assert [one.date for one in standing.status(context)] == [DAY.isoformat()]
    assert folders.strays(context) == ([] if name == "20261125" else [name])
    assert folders.days(context, "outline.yaml") == [DAY]
    assert existing_day(context, None) == DAY
    voice.habits(context)
    site.build_site(context)
