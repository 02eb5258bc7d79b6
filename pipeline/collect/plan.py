"""Decide what to ask of a source and what to remember of its answer: pure functions over `SourceState`.

No request before Retry-After ends, none after 410; permanent moves count from the second time on, temporary ones never;
validators are kept only of a body that was read whole, by this very parser.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pipeline.records import Fetched, Source, SourceState, Validators

FIRST_WAIT = timedelta(hours=1)
LONGEST_WAIT = timedelta(days=7)
SURE_MOVE = 2
DEAD_AFTER = timedelta(days=60)
"""A source that gave nothing for so long is retired: only `sources check` asks it again."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What to ask of a source now."""

    url: str
    validators: Validators | None


def ask(source: Source, state: SourceState, parser: str) -> Ask:
    """Return the address to ask and what to ask it with. Validators of another parser or another address are not used."""
    url = source.url
    if state.moved_to and state.moved_times >= SURE_MOVE:
        url = state.moved_to
    return Ask(url, state.validators if state.parser == parser else None)


def is_due(state: SourceState, now: datetime) -> bool:
    """Tell whether a source may be asked now."""
    return not state.gone and (state.next_try is None or state.next_try <= now)


def is_dead(state: SourceState, now: datetime) -> bool:
    """Tell whether a source failed for so long, and more than once, that asking it each week only costs time."""
    return state.failures > 1 and state.failing_since is not None and now - state.failing_since > DEAD_AFTER


def current(source: Source, state: SourceState | None) -> SourceState:
    """Return what is known of a source; nothing where its address in the settings is another one now."""
    return state if state is not None and state.url == source.url else SourceState(source.url)


def after_success(state: SourceState, answer: Fetched, parser: str, now: datetime) -> SourceState:
    """Return the next state after a body that was read whole, or the word that nothing changed."""
    return replace(
        _moved(state, answer),
        validators=answer.validators or state.validators,
        parser=parser,
        next_try=None,
        failures=0,
        failing_since=None,
        last_ok=now,
        reason="",
    )


def after_failure(state: SourceState, reason: str, now: datetime, retry_after: float | None = None) -> SourceState:
    """Return the next state after an answer that could not be used: wait twice as long each time, from 1 h to 7 days."""
    failures = state.failures + 1
    wait = min(FIRST_WAIT * 2 ** min(failures - 1, 10), LONGEST_WAIT)
    if retry_after is not None:
        wait = timedelta(seconds=min(max(retry_after, 0.0), LONGEST_WAIT.total_seconds()))
    gone = reason == "gone"
    return replace(
        state,
        moved_to=None if _asked_moved(state) else state.moved_to,
        moved_times=0 if _asked_moved(state) else state.moved_times,
        next_try=None if gone else now + wait,
        failures=failures,
        failing_since=state.failing_since or now,
        gone=gone,
        reason=reason,
    )


def _asked_moved(state: SourceState) -> bool:
    """Tell whether the moved address was asked: where it fails, the next time the settings' own address is."""
    return state.moved_to is not None and state.moved_times >= SURE_MOVE


def _moved(state: SourceState, answer: Fetched) -> SourceState:
    if answer.moved_to:
        times = state.moved_times + 1 if answer.moved_to == state.moved_to else 1
        return replace(state, moved_to=answer.moved_to, moved_times=max(times, SURE_MOVE if _asked_moved(state) else 1))
    if _asked_moved(state) and answer.url == state.moved_to:
        return state
    return replace(state, moved_to=None, moved_times=0)
