"""Feeds to entries: ask every source that is due, read what it answers, and say what came of each.

The unit of work is all sources of one host, two at a time, so that politeness holds on any executor. The failure of a source is its
report, never the end of the run; a slow one waits for its turn at the end, so that it holds up nobody.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from pipeline.collect.dedupe import across, taken_over
from pipeline.collect.items import Parsed
from pipeline.collect.parse import PARSER_VERSION, parse
from pipeline.collect.plan import Ask, after_failure, after_success, ask, current, is_dead, is_due
from pipeline.errors import ParseError
from pipeline.messages import say, table
from pipeline.records import Clock, Collected, Entry, Fetched, Source, SourceReport, SourceState, Transport

__all__ = ["PARSER_VERSION", "collect", "rightful"]

FIRST_ENTRIES = 50
HASTY_S = 2.5
"""So long a source may take at first; one that needs longer is asked once more when all others are through."""

CONNECTIONS = 2  # to one host
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, "
    "text/xml;q=0.8, application/json;q=0.7, text/html;q=0.3, */*;q=0.1"
)
_EPOCH = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one source gave: its entries, its report and what to remember of it."""

    entries: tuple[Entry, ...]
    report: SourceReport
    state: SourceState
    names: tuple[tuple[int, str], ...] = ()


def collect(
    sources: Sequence[Source],
    states: Mapping[str, SourceState],
    transport: Transport,
    clock: Clock,
    executor: Executor,
) -> Collected:
    """Return what every enabled source gave, in the order of `sources`; `states` are by the source's address."""
    wanted = [source for source in sources if source.enabled]
    outcomes = _round(wanted, states, transport, clock, executor)
    ordered = [outcomes[source.name] for source in sources if source.name in outcomes]
    homes = {source.name: source.url for source in wanted}
    entries = across((entry for outcome in ordered for entry in outcome.entries), homes)
    kept = {entry.id for entry in entries}
    return Collected(
        tuple(entries),
        tuple(outcome.report for outcome in ordered),
        tuple(outcome.state for outcome in ordered),
        tuple(name for outcome in ordered for name in outcome.names if name[1] in kept),
    )


def rightful(collected: Collected, told_by: Mapping[str, str], sources: Sequence[Source]) -> Collected:
    """Return what was collected without the entries that another source's stored article would lose its text to."""
    taken = taken_over(collected.entries, told_by, {source.name: source.url for source in sources})
    entries = tuple(entry for entry in collected.entries if entry.id not in taken)
    return replace(collected, entries=entries, names=tuple(name for name in collected.names if name[1] not in taken))


def _round(
    sources: Sequence[Source],
    states: Mapping[str, SourceState],
    transport: Transport,
    clock: Clock,
    executor: Executor,
) -> dict[str, Outcome]:
    """Ask each source and return what each gave, by its name; hosts whose sources are slow get their time after all others."""
    hosts: dict[str, list[Source]] = {}
    for source in sources:
        hosts.setdefault(urlsplit(source.url).netloc.lower(), []).append(source)
    found: dict[str, Outcome] = {}
    for hasty in (True, False):
        groups = [tuple(one for one in group if _late(found.get(one.name))) for group in hosts.values()]
        futures = [
            executor.submit(
                read_host, group, tuple(states.get(one.url) for one in group), transport, clock, hasty=hasty
            )
            for group in groups
            if group
        ]
        found |= {outcome.report.source: outcome for future in futures for outcome in future.result()}
    return found


def _late(outcome: Outcome | None) -> bool:
    return outcome is None or outcome.report.reason == "timeout"


def read_host(
    sources: tuple[Source, ...],
    states: tuple[SourceState | None, ...],
    transport: Transport,
    clock: Clock,
    *,
    hasty: bool = False,
) -> list[Outcome]:
    """Read all sources of one host, two at a time, those that failed before last; `hasty` gives each little time."""
    rows = [(source, current(source, state)) for source, state in zip(sources, states, strict=True)]
    rows.sort(key=lambda row: row[1].failures > 0)

    def one(row: tuple[Source, SourceState]) -> Outcome:
        return read_source(row[0], row[1], transport, clock, HASTY_S if hasty else None)

    if len(rows) == 1:
        return [one(rows[0])]
    with ThreadPoolExecutor(CONNECTIONS) as lanes:
        return list(lanes.map(one, rows))


def read_source(
    source: Source, state: SourceState, transport: Transport, clock: Clock, seconds: float | None = None
) -> Outcome:
    """Ask one source, if it is due, and read its answer; `seconds` is a shorter deadline than usual."""
    now = clock.now()
    if state.gone:
        return Outcome((), SourceReport(source.name, "gone", reason="gone", detail=say("collect.gone")), state)
    if is_dead(state, now):
        since = state.failing_since.date() if state.failing_since else ""
        detail = say("collect.dead", since=since, reason=why(state.reason))
        return Outcome((), SourceReport(source.name, "gone", reason="dead", detail=detail), state)
    if not is_due(state, now):
        when = state.next_try.strftime("%Y-%m-%d %H:%M UTC") if state.next_try else ""
        detail = say("collect.waiting", when=when, reason=why(state.reason))
        return Outcome((), SourceReport(source.name, "waiting", reason=state.reason, detail=detail), state)
    wanted = _wanted(source, state)
    answer = transport.get(wanted.url, validators=wanted.validators, accept=ACCEPT, seconds=seconds)
    if answer.reason == "offline":
        return Outcome((), SourceReport(source.name, "waiting", reason="offline", detail=answer.detail), state)
    if not answer.ok:
        return _failed(source, state, answer, now)
    if answer.unchanged:
        report = SourceReport(source.name, "unchanged", detail=say("collect.unchanged"))
        return _with_move(report, Outcome((), report, after_success(state, answer, PARSER_VERSION, now)))
    return _read(source, state, answer, now)


def why(reason: str) -> str:
    """Return a reason's word as people say it."""
    key = f"collect.why.{reason}"
    return say(key) if key in table("collect") else reason


def _wanted(source: Source, state: SourceState) -> Ask:
    wanted = ask(source, state, PARSER_VERSION)
    return replace(wanted, url=source.sitemap) if source.sitemap else wanted


def _failed(source: Source, state: SourceState, answer: Fetched, now: datetime) -> Outcome:
    word = {"gone": "gone", "later": "waiting"}.get(answer.reason, "broken")
    if answer.reason == "http" and answer.status in (401, 403, 407, 429, 451):
        word = "blocked"
    report = SourceReport(source.name, word, reason=answer.reason, detail=answer.detail)
    return Outcome((), report, after_failure(state, answer.reason, now, answer.retry_after))


def _read(source: Source, state: SourceState, answer: Fetched, now: datetime) -> Outcome:
    try:
        parsed = parse(answer.body, answer.content_type, answer.final_url, source, now)
    except ParseError as error:
        report = SourceReport(source.name, "broken", reason=error.reason, detail=str(error))
        return Outcome((), report, after_failure(state, error.reason, now))
    if parsed.partial and not parsed.entries:
        report = SourceReport(source.name, "broken", reason="cut", detail=say("collect.cut"))
        return Outcome((), report, after_failure(state, "cut", now))
    following = after_success(state, answer, PARSER_VERSION, now)
    if parsed.partial:
        following = replace(following, validators=state.validators, parser=state.parser)
    entries = _first_share(parsed, state)
    report = _report(source, parsed, entries)
    return _with_move(report, Outcome(entries, report, following, parsed.names))


def _first_share(parsed: Parsed, state: SourceState) -> tuple[Entry, ...]:
    """Return the entries to take: of a source's first answer only the newest, since some feeds hold their whole past."""
    if state.last_ok is not None or len(parsed.entries) <= FIRST_ENTRIES:
        return parsed.entries
    newest = sorted(parsed.entries, key=lambda entry: entry.published or _EPOCH, reverse=True)[:FIRST_ENTRIES]
    kept = {entry.id for entry in newest}
    return tuple(entry for entry in parsed.entries if entry.id in kept)


def _report(source: Source, parsed: Parsed, entries: tuple[Entry, ...]) -> SourceReport:
    total = len(parsed.entries)
    if not total:
        return SourceReport(source.name, "empty", detail=say("collect.nothing"))
    details = [say("collect.ok", entries=len(entries))]
    if len(entries) < total:
        details = [say("collect.first", total=total, kept=len(entries))]
    if parsed.partial:
        details.append(say("collect.partial"))
    reason = "partial" if parsed.partial else ""
    return SourceReport(source.name, "ok", total, len(entries), reason, " ".join(details))


def _with_move(report: SourceReport, outcome: Outcome) -> Outcome:
    """Say that a source has moved for good."""
    if not outcome.state.moved_to:
        return outcome
    detail = f"{report.detail} {say('collect.moved', url=outcome.state.moved_to)}"
    state = "moved" if report.state == "ok" else report.state
    return replace(outcome, report=replace(report, state=state, reason="moved", detail=detail))
