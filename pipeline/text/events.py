"""Read an event section: when, where, until when one can sign up, and the link, from its fact lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.text import facts, sections
from pipeline.text.days import Moment, moment, told
from pipeline.text.facts import DEADLINE, LINK, PLACE, WHEN, FactLine
from pipeline.text.patterns import deferred

_LINE = deferred(r"[ \t]*(?:[^\w\s][ \t]+)?(?P<text>\S[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Dated:
    """One place where an event tells a day: a fact line, or a line of the list under it. `moment` is None where no day can be read."""

    key: str
    text: str
    span: tuple[int, int]
    moment: Moment | None


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it stands in its section: what it is told to be held on, and until when one can sign up.

    `lines` are all outermost fact lines of the section, those with other keys too, in order.
    """

    name: str
    held: tuple[Dated, ...]
    place: str
    until: tuple[Dated, ...]
    link: str
    lines: tuple[FactLine, ...]


def event(body: str, issue: date) -> Event | None:
    """Return the event that a section's body describes; None where it has no fact line. `issue` lends the year."""
    lines = facts.outermost(facts.facts(body))
    if not lines:
        return None
    return Event(
        name=sections.plain(sections.heading(body)),
        held=tuple(_dated(body, lines, WHEN, issue)),
        place=sections.plain(facts.value_of(body, PLACE)),
        until=tuple(_dated(body, lines, DEADLINE, issue)),
        link=_address(facts.value_of(body, LINK)),
        lines=tuple(lines),
    )


def unread(body: str, issue: date) -> list[Dated]:
    """Return the lines of an event that tell a day outside of its fact lines: in prose, in a table, under another key.

    `moment` is the last day that the line tells.
    """
    known = [one for one in facts.outermost(facts.facts(body)) if one.named((*WHEN, *DEADLINE))]
    hidden = [(one.span[0], one.below) for one in known] + facts.comments(body)
    lines = [
        match for match in _LINE.finditer(body) if not any(start <= match.start("text") < end for start, end in hidden)
    ]
    days = [(match, told(match["text"], issue)) for match in lines]
    return [Dated("", match["text"], match.span("text"), Moment(max(found))) for match, found in days if found]


def _dated(body: str, lines: Sequence[FactLine], names: tuple[str, ...], issue: date) -> Iterator[Dated]:
    """Yield what each line under one of these keys says of a day, and what the lines below it say."""
    for one in lines:
        if not one.named(names):
            continue
        own = Dated(one.key, one.value, one.span, moment(one.value, issue))
        told = [
            Dated(one.key, match["text"], match.span("text"), moment(match["text"], issue))
            for match in _LINE.finditer(body, one.span[1], one.below)
        ]
        dated = [each for each in told if each.moment is not None]
        if one.value and (own.moment is not None or not dated):
            yield own
        yield from dated if one.value else dated or told[:1]


def _address(value: str) -> str:
    """Return the address in a value: bare, in angle brackets, or behind a link's text."""
    start = max(value.find("http://"), value.find("https://"))
    if start < 0:
        return ""
    address = value[start:].split()[0]
    end = next(
        (place for place, letter in enumerate(address) if letter in '<>"' or _closes(address, place)), len(address)
    )
    return address[:end]


def _closes(address: str, place: int) -> bool:
    """Whether a bracket there closes one that stands before the address."""
    return address[place] == ")" and address[: place + 1].count(")") > address[: place + 1].count("(")
