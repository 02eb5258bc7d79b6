"""The editor's own blocks: an event must lie ahead, an advertisement names who pays, a picture is there, described and credited."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from pipeline.check.claims import Flag
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Issue, Section, Severity
from pipeline.text import events, facts, pictures, sections
from pipeline.text.days import Moment
from pipeline.text.facts import FactLine
from pipeline.text.pictures import PictureReference
from pipeline.text.sections import Placed

_SHOWN = re.compile(r"!\[(?P<alt>[^\]\n]{0,600})\]\((?P<source>[^()\n]{0,2000})\)")


def blocks(issue: Issue, section: Section, now: datetime) -> list[Finding]:
    """Return what is wrong with a section's event, advertisement and pictures. Days are those of the zone of `now`."""
    found = list(_pictures(issue, section))
    if section.kind == "event":
        found += _event(issue, section, now)
    if section.kind == "sponsor" and not facts.advertiser(section.body):
        found.append(_on_first(section, Flag("sponsor", "block", (0, 0), say("check.sponsor"), sure=1.0)))
    return found


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
    when = event.line(events.WHEN) if event else None
    until = event.line(events.DEADLINE) if event else None
    if event is None or when is None:
        yield _on_first(section, Flag("event-past", "warn", (0, 0), say("check.event.undated"), sure=0.9))
    if event and when:
        yield from _line(section, when, event.when, "held", now)
    if event and until:
        yield from _line(section, until, event.deadline, "until", now)


def _line(section: Section, line: FactLine, moment: Moment | None, which: str, now: datetime) -> Iterator[Finding]:
    placed = Placed(section.body[slice(*line.span)], line.value, line.span, "item", line.key, ())
    span = (0, len(placed.text))
    if moment is None:
        flag = Flag("event-past", "warn", span, say("check.event.unread", key=line.key, text=line.value), sure=0.9)
        yield finding(section.id, placed, flag)
    elif now.tzinfo is not None and moment.past(now, now.tzinfo):
        flag = Flag("event-past", "block", span, say(f"check.event.{which}", text=line.value), sure=1.0)
        yield finding(section.id, placed, flag)


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
