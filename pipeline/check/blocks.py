"""The editor's own blocks: an event must lie ahead, an advertisement names who pays, a picture is there, described and credited."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from textwrap import shorten

from pipeline.check.claims import Flag
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Issue, Section, Severity
from pipeline.text import events, facts, pictures, sections
from pipeline.text.events import Dated, Event
from pipeline.text.patterns import deferred
from pipeline.text.pictures import PictureReference
from pipeline.text.sections import Placed

_HEADED = deferred(r"(?:\s|<!--(?:(?!-->).)*-->)*(?:#{1,6}[ \t]+\S|\*\*[^*\n]+\*\*[ \t]*(?:\n|$))", re.DOTALL)
_STANDING = deferred(
    r"매(?:주|일|월|달|년|회)|격주|상시|수시|연중|선착순|평일|주말|(?:정원|소진|모집|마감)\s?시|\b(?:every|weekly|daily|monthly|always|ongoing)\b",
    re.IGNORECASE,
)
_HELD_OUT = deferred(r"까지|마감|신청|접수|모집|등록|until|deadline|sign up", re.IGNORECASE)
_SAID = 80  # characters of a line that a message repeats
_SHOWN = deferred(r"!\[(?P<alt>[^\]\n]{0,600})\]\((?P<source>[^()\n]{0,2000})\)")


def blocks(issue: Issue, section: Section, now: datetime) -> list[Finding]:
    """Return what is wrong with a section's event, advertisement and pictures. Days are those of the zone of `now`."""
    found = list(_pictures(issue, section))
    if section.kind == "event":
        found += _event(issue, section, now)
    if section.kind == "sponsor" and not facts.advertiser(section.body):
        found.append(_on_first(section, Flag("sponsor", "block", (0, 0), say("check.sponsor"), sure=1.0)))
    if section.kind == "story" and section.body.strip() and not _HEADED.match(section.body):
        found.append(_on_first(section, Flag("missing-section", "warn", (0, 0), say("check.heading"), sure=1.0)))
    return found


def unwritten(section: Section, placed: Sequence[Placed]) -> list[Finding]:
    """Return the finding that a section still has to be written: it stands on its first sentence."""
    first = next((one for one in placed if one.place != "heading"), placed[0] if placed else None)
    if first is None:
        return []
    return [finding(section.id, first, Flag("extractive", "block", (0, len(first.text)), say("check.extractive")))]


def _on_first(section: Section, flag: Flag) -> Finding:
    """Return a finding about a block as a whole: it stands on the block's first line."""
    placed: Sequence[Placed] = sections.placed(section.body)
    first = placed[0] if placed else Placed("", "", (0, 0), "other", "", ())
    return finding(section.id, first, _over(flag, len(first.text)))


def _over(flag: Flag, length: int) -> Flag:
    return Flag(flag.kind, flag.severity, (0, length), flag.message, flag.evidence, flag.sure, flag.fix)


# --- events


def _event(issue: Issue, section: Section, now: datetime) -> Iterator[Finding]:
    event = events.event(section.body, issue.date)
    if event is None or not event.held:
        yield _on_first(section, Flag("event-past", "warn", (0, 0), say("check.event.undated"), sure=0.9))
    held = event.held if event is not None else ()
    yield from _unread(section, events.unread(section.body, issue.date), _is_dated(held), now)
    if event is None:
        return
    for one in event.held:
        if one.moment is not None or not (_of_day(one) and _is_dated(event.held)):
            yield from _day(section, one, "held", now)
    for one in event.until:
        yield from _day(section, one, "until", now)
        if (when := _before(one, event.held)) is not None:
            message = say("check.event.late", text=one.text, held=when.text)
            yield _on_line(section, one.span, one.key, Flag("event-past", "warn", (0, 0), message, sure=0.9))
    yield from _twice(section, event)


def _is_dated(held: Sequence[Dated]) -> bool:
    """Whether an event says when it is: on a day, or again and again."""
    return any(one.moment is not None or _STANDING.search(one.text) for one in held)


def _of_day(one: Dated) -> bool:
    """Whether a line tells only the time of a day that another line names."""
    return "".join(one.key.split()).casefold() in ("시간", "time")


def _unread(section: Section, lines: Sequence[Dated], dated: bool, now: datetime) -> Iterator[Finding]:
    """Yield the past days that stand in no fact line: nothing else holds such an event back.

    It blocks where the event has no other day; where it has, only what may be a deadline is worth a warning.
    """
    if now.tzinfo is None:
        return
    past = [one for one in lines if one.moment is not None and one.moment.past(now, now.tzinfo)]
    severity: Severity = "block" if not dated and len(past) == len(lines) else "warn"
    for one in past:
        if not dated or _HELD_OUT.search(one.text):
            message = say("check.event.elsewhere", text=shorten(one.text.strip("| "), _SAID, placeholder=" …"))
            yield _on_line(section, one.span, "", Flag("event-past", severity, (0, 0), message, sure=0.9))


def _day(section: Section, one: Dated, which: str, now: datetime) -> Iterator[Finding]:
    if one.moment is None:
        if _STANDING.search(one.text):
            return
        flag = Flag("event-past", "warn", (0, 0), say("check.event.unread", key=one.key, text=one.text), sure=0.9)
        yield _on_line(section, one.span, one.key, flag)
    elif now.tzinfo is not None and one.moment.past(now, now.tzinfo):
        flag = Flag("event-past", "block", (0, 0), say(f"check.event.{which}", text=one.text), sure=1.0)
        yield _on_line(section, one.span, one.key, flag)


def _before(until: Dated, held: Sequence[Dated]) -> Dated | None:
    """Return the last day of an event where one can sign up after it is over, or has begun on that day."""
    last = max(
        (one for one in held if one.moment is not None),
        key=lambda one: (one.moment.last or one.moment.day, one.moment.time or time.max) if one.moment else (),
        default=None,
    )
    if last is None or last.moment is None or until.moment is None:
        return None
    ends, closes = last.moment.last or last.moment.day, until.moment.last or until.moment.day
    begun = ends == closes and last.moment.time and until.moment.time and last.moment.time < until.moment.time
    return last if ends < closes or begun else None


def _twice(section: Section, event: Event) -> Iterator[Finding]:
    """A key that stands twice with two values: both go out, and perhaps only one is meant."""
    seen: dict[str, str] = {}
    for one in event.lines:
        if one.value and seen.setdefault(one.name, one.value) != one.value:
            message = say("check.event.twice", key=one.key, first=seen[one.name], second=one.value)
            flag = Flag("event-past", "warn", (0, 0), message, sure=0.8)
            yield _on_line(section, one.span, one.key, flag)


def _on_line(section: Section, span: tuple[int, int], key: str, flag: Flag) -> Finding:
    text = section.body[slice(*span)]
    return finding(section.id, Placed(text, text, span, "item", key, ()), _over(flag, len(text)))


# --- pictures


def _pictures(issue: Issue, section: Section) -> Iterator[Finding]:
    named = pictures.find(section.body)
    for one in named:
        placed = Placed(section.body[slice(*one.span)], one.alt or one.name, one.span, "other", "", ())
        for flag in _picture(issue, one, (0, len(placed.text))):
            yield finding(section.id, placed, flag)
    ours = {one.span[0] for one in named}
    for match in _SHOWN.finditer(section.body):
        if match.start() not in ours:
            placed = Placed(match.group(), match["alt"], match.span(), "other", "", ())
            source = match["source"].split(" ")[0]
            severity: Severity = "warn" if source.startswith(("http://", "https://")) else "block"
            message = say("check.picture.elsewhere", source=source)
            yield finding(section.id, placed, Flag("picture", severity, (0, len(match.group())), message, sure=1.0))


def _picture(issue: Issue, one: PictureReference, span: tuple[int, int]) -> Iterator[Flag]:
    picture = issue.pictures.get(one.name)
    if picture is None:
        yield Flag("picture", "block", span, say("check.picture.missing", name=one.name), sure=1.0)
    elif picture.trouble:
        message = say("check.picture.trouble", name=one.name, trouble=picture.trouble)
        yield Flag("picture", "block", span, message, sure=1.0)
    if not one.alt:
        yield Flag("picture", "warn", span, say("check.picture.alt", name=one.name), sure=1.0)
    if not one.credit:
        yield Flag("picture", "warn", span, say("check.picture.credit", name=one.name), sure=1.0)
