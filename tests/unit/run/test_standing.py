"""Every issue's standing, from collected to sent, with what became of its mails; and it only looks."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pipeline.run import approval, standing, upkeep, weekly
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
