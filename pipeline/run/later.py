"""Stories that were put off, and days that sent issues named: what the next list opens with.

A story put off is left out of its own issue and opens the next one, or, with a day, the first issue from that day on. It comes back
until it was told, dropped, or the decision is taken back.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Entry, Steering
from pipeline.run.context import Context
from pipeline.state import entries_named
from pipeline.text import days, sections, sentences

PUT_OFF = "put-off"
"""The flag of an entry that came into an issue's list because it was put off before."""

_UNTIL = re.compile(r"@(?P<day>\d{4}-\d\d-\d\d)(?: |$)")
_LOOKED_AT = timedelta(days=183)  # how long ago an issue may have named a day that comes now


@dataclass(frozen=True, slots=True)
class Opening:
    """What an issue's list opens with: the entries that are due, and the decisions as they stand for this issue."""

    entries: tuple[Entry, ...]
    steering: Steering


@dataclass(frozen=True, slots=True)
class Come:
    """A day that a sent issue named and that has come since: the day, the issue, the section's heading and the sentence."""

    day: date
    issue: str
    heading: str
    sentence: str


def noted(until: date | None, note: str) -> str:
    """Return a note as it is kept: with the day until which the story waits, where there is one."""
    return f"@{until} {note}".strip() if until else note


def read_note(stored: str) -> tuple[date | None, str]:
    """Return the day until which a story waits, and the editor's own words."""
    match = _UNTIL.match(stored)
    if match is None:
        return None, stored
    try:
        return date.fromisoformat(match["day"]), stored[match.end() :].strip()
    except ValueError:
        return None, stored


def check_until(day: date, until: date | None) -> None:
    """Raise UsageError where a story would be put off to a day that this issue has behind it."""
    if until is not None and until <= day:
        raise UsageError(say("run.later.past", until=until, date=day))


def opening(context: Context, day: date, since: datetime) -> Opening:
    """Return what was put off in earlier issues and is due in the one of `day`, whose window begins at `since`.

    What was told in between, or dropped, does not come back.
    """
    steering = context.state.steering()
    notes = {key: read_note(stored) for key, stored in steering.later}
    if not notes:
        return Opening((), steering)
    told = {url for story in context.state.past_stories(day) for url in story.urls}
    dropped = set(steering.dropped)
    entries: list[Entry] = []
    due: list[tuple[str, str]] = []
    for entry in entries_named(context.state, tuple(notes)):
        until, note = notes[entry.canonical]
        moment = entry.published or entry.first_seen
        of_this_issue = moment is None or moment > since
        if (until > day) if until else of_this_issue:
            continue
        due.append((entry.canonical, note))
        if not of_this_issue and entry.canonical not in dropped and told.isdisjoint((entry.url, entry.canonical)):
            entries.append(replace(entry, flags=(*entry.flags, PUT_OFF)))
    wanted = {key for key, _ in due}
    waiting = tuple((key, _shown(*notes[key])) for key, _ in steering.later if key not in wanted)
    return Opening(tuple(entries), replace(steering, later=waiting, due=tuple(due)))


def _shown(until: date | None, note: str) -> str:
    """Return a note for a person: until when the story waits, and why."""
    return ", ".join(part for part in (say("run.later.until", until=until) if until else "", note) if part)


def with_opening(entries: Sequence[Entry], opened: Opening) -> list[Entry]:
    """Return an issue's own entries with those that are due, each once; what is no longer due goes."""
    own = [entry for entry in entries if PUT_OFF not in entry.flags]
    known = {entry.canonical for entry in own}
    return [*own, *(entry for entry in opened.entries if entry.canonical not in known)]


def come(context: Context, day: date) -> list[Come]:
    """Return the days that sent issues named as coming and that have come since the last issue, up to this one."""
    past = context.state.past_stories(day)
    sent = sorted({date.fromisoformat(story.date) for story in past})
    since = sent[-1] if sent else day
    found: dict[tuple[date, str], Come] = {}
    for story in past:
        told = date.fromisoformat(story.date)
        if day - told > _LOOKED_AT:
            continue
        text = sections.plain(story.text)
        for start, end in sentences.split(text):
            sentence = text[start:end].strip()
            for named in days.told(sentence, told):
                if told < named and since < named <= day:
                    found.setdefault((named, story.heading), Come(named, story.date, story.heading, sentence))
    return sorted(found.values(), key=lambda one: (one.day, one.issue, one.heading))
