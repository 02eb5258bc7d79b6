from datetime import date, timedelta

import pytest

from pipeline.errors import UsageError
from pipeline.run.context import Context
from pipeline.run.prune import prune
from tests.unit.run.sample import DAY

HEAVY = ("replies/one.json", "proposals/s1.json", "entries.jsonl")


def issue_of(context: Context, day: date, *, sent: bool) -> None:
    issue = context.issue(day)
    for name in (*HEAVY, "issue.md", "history/s1/0001.md"):
        issue.put(name, "text\n")
    if sent:
        context.state.mark_sent(day, 1, "제목", context.now(), "smtp")


@pytest.fixture
def days(context: Context) -> list[date]:
    """Four sent issues and an unsent one, all older than the sample's, oldest first."""
    days = [DAY - timedelta(weeks=weeks) for weeks in (5, 4, 3, 2, 1)]
    for number, day in enumerate(days):
        issue_of(context, day, sent=number != 1)
    return days


def heavy(context: Context, day: date) -> list[str]:
    return [name for name in HEAVY if (context.issue(day).path / name).exists()]


def test_only_heavy_files_of_old_sent_issues_go(context: Context, days: list[date]) -> None:
    cleared = prune(context, 2)

    assert [one.date for one in cleared] == [days[0].isoformat(), days[2].isoformat()]
    assert [(one.files, one.size) for one in cleared] == [(3, 15), (3, 15)]
    assert [heavy(context, day) for day in days] == [[], list(HEAVY), [], list(HEAVY), list(HEAVY)]
    for day in days:
        assert (context.issue(day).path / "issue.md").exists()
        assert (context.issue(day).path / "history/s1/0001.md").exists()


def test_a_dry_run_says_the_same_and_removes_nothing(context: Context, days: list[date]) -> None:
    assert prune(context, 2, dry_run=True) == prune(context, 2)
    assert prune(context, 2) == []


def test_at_least_one_issue_is_kept(context: Context) -> None:
    with pytest.raises(UsageError):
        prune(context, 0)
