"""How each source is: what it answers now, how much it gives against its own past, what of it was told, and what would mend it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from statistics import median

from pipeline import collect as collecting
from pipeline.collect.plan import SURE_MOVE, is_dead
from pipeline.messages import say
from pipeline.records import Collected, Source, SourceReport, SourceState
from pipeline.run import folders
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.state import SourceTable

WEEK = timedelta(days=7)
PAST_WEEKS = 8
"""So many weeks before this one make what is usual."""

TOLD_WEEKS = 12
WELL = ("ok", "stale", "empty", "moved", "waiting")
"""The states of a source that answered, or that we may not ask yet."""

STALE_AFTER = timedelta(days=28)
BUSY = 2.0
"""A source that usually gives so many entries a week is stale after two weeks without one."""


@dataclass(frozen=True, slots=True)
class Health:
    """How one source is.

    `state` is ok, stale, empty, moved, waiting, gone, blocked, broken or off, `since` when it stopped being well. `week` counts the
    entries of the last seven days, `usual` is the median of the weeks before (None where fewer than two are known); `told` of
    `entries` of the last twelve weeks stand in issues. `mend` says what to do, and is empty where nothing is wrong.
    """

    source: str
    url: str
    state: str
    reason: str = ""
    detail: str = ""
    since: date | None = None
    week: int = 0
    usual: float | None = None
    told: int = 0
    entries: int = 0
    next_try: datetime | None = None
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: how each source is, and where those that moved for good are now, by their address in the settings."""

    sources: tuple[Health, ...]
    moved: Mapping[str, str]
    gone: tuple[str, ...]  # the addresses that no longer answer for good


def check(context: Context) -> Checked:
    """Ask every enabled source that may be asked, remember how it answered, and say how each is.

    What a server asked us to wait for is kept to, and one that is gone is not asked. Entries are not stored: that is `collect`'s.
    """
    before = context.state.source_states()
    sources, now = context.settings.enabled, context.now()
    asked = {url: replace(state, next_try=_kept(state), failing_since=None) for url, state in before.items()}
    found = collecting.collect(sources, asked, context.transport, context.clock, context.readers)
    after = {state.url: _learned(before.get(state.url), state) for state in found.states}
    SourceTable(context.state).remember([state for url, state in after.items() if state != before.get(url)])
    times = _times(context, found, now)
    told = _told(context, now)
    reports = {report.source: report for report in found.reports}
    rows = [
        _health(one, reports.get(one.name), after.get(one.url), times.get(one.name, {}), told[one.name], now)
        for one in context.settings.sources
    ]
    moved = {url: state.moved_to for url, state in after.items() if state.moved_to and state.moved_times >= SURE_MOVE}
    gone = tuple(url for url, state in after.items() if state.gone or is_dead(state, now))
    return Checked(tuple(rows), moved, gone)


def _kept(state: SourceState) -> datetime | None:
    """Our own back-off is for the weekly job: who asks by hand wants to know now. What the server asked for stays."""
    return state.next_try if state.reason == "later" else None


def _learned(before: SourceState | None, after: SourceState) -> SourceState:
    """Return what a check may remember: validators and the last good read belong to a collect, whose entries are stored."""
    failing = (before.failing_since if before else None) or after.failing_since
    return replace(
        after,
        validators=before.validators if before else None,
        parser=before.parser if before else "",
        last_ok=before.last_ok if before else None,
        failing_since=failing if after.failures else None,
    )


def _times(context: Context, found: Collected, now: datetime) -> dict[str, dict[str, datetime]]:
    """Return when each entry of a source came out, of those that are stored and those that it shows now."""
    times: dict[str, dict[str, datetime]] = {}
    for source, name, when in SourceTable(context.state).times(now - TOLD_WEEKS * WEEK):
        times.setdefault(source, {})[name] = when
    for entry in found.entries:
        if entry.published is not None and entry.published <= now:
            times.setdefault(entry.source, {})[entry.id] = entry.published
    return times


def _told(context: Context, now: datetime) -> Counter[str]:
    """Return how many entries of each source stand in the sections of the last twelve weeks' issues."""
    told: Counter[str] = Counter()
    seen: set[str] = set()
    for day in folders.days(context, "outline.yaml"):
        if day < (now - TOLD_WEEKS * WEEK).date():
            continue
        issue = context.issue(day)
        outline = issue.outline()
        articles = load_articles(issue)
        for name in {name for row in (outline.sections if outline else ()) for name in row.articles}:
            article = articles.get(name)
            if article is not None and article.entry and article.entry not in seen:
                seen.add(article.entry)
                told[article.outlet] += 1
    return told


def _health(
    source: Source,
    report: SourceReport | None,
    state: SourceState | None,
    times: Mapping[str, datetime],
    told: int,
    now: datetime,
) -> Health:
    """Return how one source is."""
    whens = sorted(times.values())
    recent = [when for when in whens if when > now - TOLD_WEEKS * WEEK]
    row = Health(
        source.name,
        source.url,
        "off",
        week=sum(when > now - WEEK for when in whens),
        usual=usual(whens, now),
        told=min(told, len(recent)) if recent else told,
        entries=max(len(recent), told),
    )
    if report is None:
        return row
    word = {"unchanged": "ok"}.get(report.state, report.state)
    row = replace(row, state=word, reason=report.reason, detail=report.detail)
    if word in ("ok", "moved", "empty"):
        row = _quiet(row, whens, now)
    elif state is not None:
        row = replace(row, since=state.failing_since.date() if state.failing_since else None, next_try=state.next_try)
    return replace(row, mend=_mend(row, state))


def _quiet(row: Health, whens: Sequence[datetime], now: datetime) -> Health:
    """Return the row of a source that answers: it is stale where its newest entry is too old for it."""
    if not whens:
        return row
    limit = 2 * WEEK if (row.usual or 0) >= BUSY else STALE_AFTER
    if now - whens[-1] <= limit:
        return row
    state = row.state if row.state == "moved" else "stale"
    return replace(row, state=state, since=whens[-1].date(), detail=say("sources.stale", since=whens[-1].date()))


def usual(whens: Sequence[datetime], now: datetime) -> float | None:
    """Return the median number of entries a week over the whole weeks before the last seven days; None below two weeks."""
    oldest = min(whens, default=now)
    weeks = min(PAST_WEEKS, int((now - oldest) / WEEK) - 1)
    if weeks < 2:
        return None
    counts = Counter(int((now - when) / WEEK) for when in whens)
    return float(median(counts[number] for number in range(1, weeks + 1)))


def _mend(row: Health, state: SourceState | None) -> str:
    if row.state in ("ok", "off"):
        return ""
    if row.state == "moved" and state is not None:
        return say(
            "sources.mend.moved" if state.moved_times >= SURE_MOVE else "sources.mend.moving", url=state.moved_to
        )
    reason = {"dns": "address", "web-page": "page", "tls": "tls", "selector": "selector"}.get(row.reason, "")
    if row.state == "broken" and reason:
        return say(f"sources.mend.{reason}")
    if row.state == "broken" and row.reason in ("timeout", "connect", "cut", "headers"):
        return say("sources.mend.server")
    return say(f"sources.mend.{row.state}")
