"""Show the editor's events: their facts as a card in mail and page, and every deadline again at the end of the issue."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time as time_of_day
from typing import TypeVar

from pipeline.publish.edition import Edition, Part, spoken_day
from pipeline.text.days import Moment, moment
from pipeline.text.events import Event, event
from pipeline.text.facts import LINK, FactLine

_BARE_DAY = re.compile(r"(?:19|20)\d\d\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}\.?(?:[T\s]+\d{1,2}:\d{2})?")
_BARE_ADDRESS = re.compile(r"<?https?://(?P<host>[^\s/?#<>]+)[^\s<>]*>?")
_HALF = re.compile(r"(오전|오후|낮) (?=\d)")
T = TypeVar("T", bound=str)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One date to note, as it stands at the end of the issue; `section` is where the event is told."""

    day: str
    what: str
    section: str


def body(part: Part, edition: Edition, inside: Callable[[Part, Edition], T], card: Callable[[T], T]) -> list[T]:
    """Return an event's text in order: what stands before its facts, the facts in a card, what follows; only what there is.

    `inside` makes the output's form of a part, `card` puts the facts into its frame.
    """
    found = event(part.body, edition.issue.date)
    if found is None:
        return [inside(part, edition)]
    first = found.lines[0].span[0]
    facts = "\n".join(
        _line(one, found, edition) + part.body[one.span[1] : one.below]
        for one in found.lines
        if one.value or part.body[one.span[1] : one.below].strip()
    )
    pieces = (
        replace(part, body=part.body[:first]),
        replace(part, id=f"{part.id}-facts", body=facts),
        replace(part, id=f"{part.id}-after", body=_without(part.body, first, found.lines)),
    )
    made = [(inside(piece, edition), number == 1) for number, piece in enumerate(pieces) if piece.body.strip()]
    return [card(text) if framed else text for text, framed in made]


def _without(text: str, start: int, lines: Sequence[FactLine]) -> str:
    """Return what follows the first fact line, the other fact lines and what is nested under each taken out."""
    pieces: list[str] = []
    for one in lines:
        pieces.append(text[start : one.span[0]])
        start = one.below
    return "".join([*pieces, text[start:]])


def _line(one: FactLine, found: Event, edition: Edition) -> str:
    return f"- **{one.key}**: {_value(one, found, edition)}"


def _value(one: FactLine, found: Event, edition: Edition) -> str:
    """Return a fact as readers read it: a bare day is spoken, a bare address shows its host; all else is as typed."""
    if _BARE_DAY.fullmatch(one.value):
        day = moment(one.value, edition.issue.date)
        return spoken(day, edition) if day is not None else one.value.rstrip(".")
    bare = _BARE_ADDRESS.fullmatch(one.value)
    if bare is not None and one.named(LINK) and found.link:
        return f"[{bare['host'].removeprefix('www.')}]({one.value.strip('<>')})"
    return re.sub(r"(?<=[\d)])\.$", "", one.value)


def spoken(one: Moment, edition: Edition) -> str:
    """Return a moment as it is said: `12월 3일 목요일 오후 2시`, with the year where it is not the issue's."""
    form = "weekday" if one.day.year == edition.issue.date.year else "long"
    said = spoken_day(one.day, edition.newsletter, "weekday" if form == "weekday" else "long")
    if one.last is not None:
        said = edition.word("time.until", day=said, last=spoken_day(one.last, edition.newsletter, "weekday"))
    return said if one.time is None else edition.word("time.at", day=said, time=_clock(one.time, edition))


def _clock(one: time_of_day, edition: Edition) -> str:
    if (one.hour, one.minute) == (12, 0):
        return edition.word("time.noon")
    half = "am" if one.hour < 12 else "pm"
    hour = one.hour % 12 or (0 if half == "am" else 12)
    return edition.word(f"time.{half}.minutes" if one.minute else f"time.{half}", hour=hour, minute=f"{one.minute:02}")


def deadlines(edition: Edition) -> list[Deadline]:
    """Return the dates of the issue's events, soonest first: until when one can sign up, else when it is; each that is told."""
    dated: list[tuple[Moment, str, Part]] = []
    for part in edition.parts:
        one = _event(part, edition) if part.kind == "event" else None
        if one is None:
            continue
        until = [each.moment for each in one.until if each.moment is not None]
        held = [each.moment for each in one.held if each.moment is not None]
        what = edition.word("event.deadline" if until else "event.day", name=one.name or edition.word("event.unnamed"))
        dated += [(when, what, part) for when in dict.fromkeys(until or held)]
    ordered = sorted(dated, key=lambda row: (row[0].day, row[0].time or time_of_day.max))
    return [Deadline(spoken(when, edition), what, part.id) for when, what, part in ordered]


def _event(part: Part, edition: Edition) -> Event | None:
    return event(f"### {part.heading}\n\n{part.body}", edition.issue.date)


def mail_card(facts: str) -> str:
    """Return facts in the mail's frame: a table, since Outlook draws no box around anything else."""
    table = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 18px">'
    return f'{table}<tr><td class="box">{_held(facts)}</td></tr></table>'


def web_card(facts: str) -> str:
    """Return facts in the page's frame."""
    look = "margin:0 0 22px;padding:18px 22px 2px;background:var(--box);border-left:5px solid var(--rule)"
    return f'<div style="{look}">{_held(facts)}</div>'


def _held(facts: str) -> str:
    """Keep an hour beside its half of the day."""
    return _HALF.sub("\\1\u00a0", facts)
