"""Stories: what belongs together, why, and what the editor decided about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.records.kinds import Novelty


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a score, in points (positive or negative)."""

    name: str
    points: float
    because: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """The story of a sent issue that this one repeats or follows."""

    date: str
    heading: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Why two entries tell one story: the pair's score and the shared evidence with its weight."""

    one: str
    other: str
    score: float
    shared: tuple[tuple[str, float], ...]
    hours: float


@dataclass(frozen=True, slots=True)
class Story:
    """One event: the entries, from several outlets, that tell it. `entries[0]` is the one that leads."""

    id: str
    title: str
    entries: tuple[str, ...]
    outlets: tuple[str, ...]
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()
    origin: str = ""  # the one outlet that all others cite; empty where the story has several origins
    rumour: bool = False
    novelty: Novelty = "new"
    earlier: Earlier | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that stands in no ranked story, and why: nothing disappears silently."""

    entry: str
    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    """What select hands on: every entry of the window stands in exactly one place."""

    stories: tuple[Story, ...]
    left_out: tuple[LeftOut, ...]
    links: tuple[Link, ...] = ()
    stood: tuple[tuple[str, ...], ...] = ()  # all groups as the evidence has them, by entries, the naming one first


@dataclass(frozen=True, slots=True)
class Unsure:
    """Two stories of a selection that may be one: their mean pair score, and the link of the two entries that are most alike."""

    one: str
    other: str
    score: float
    link: Link


@dataclass(frozen=True, slots=True)
class Shown:
    """Stories that are one event by their whole texts: all their entries, and the two texts that show it best."""

    stories: tuple[str, ...]
    entries: tuple[str, ...]
    link: Link


@dataclass(frozen=True, slots=True)
class PastStory:
    """A section of a sent issue, as novelty needs it."""

    date: str
    heading: str
    text: str
    urls: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Steering:
    """What the editor decided about the choice, remembered by the entries' canonical keys."""

    pinned: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    merged: tuple[tuple[str, ...], ...] = ()
    split: tuple[tuple[str, ...], ...] = ()
    later: tuple[tuple[str, str], ...] = ()  # (key, note)
    due: tuple[tuple[str, str], ...] = ()  # put off in an earlier issue, and wanted now: (key, note)
    judged: tuple[tuple[str, ...], ...] = ()  # what the model took for one event, by keys
    worth: tuple[str, ...] = ()  # what the model would tell first, by keys
    shown: tuple[
        tuple[tuple[str, ...], str], ...
    ] = ()  # what the whole texts show to be one event: its keys, and by what
    held: tuple[tuple[str, ...], ...] = ()  # stories as they stood when they were pinned, dropped or put off, by keys
    stood: tuple[tuple[str, ...], ...] = ()  # no decision: `Selection.stood` of an earlier run, which stays


def story_of(stories: Sequence[Story], identifier: str) -> Story | None:
    """Return the story with that id."""
    return next((story for story in stories if story.id == identifier), None)
