"""The editor's yes to one very mail, for a later time: it names the mail by its digest, and any change of the mail ends it.

`send --at` gives it, `send --due` (from cron) acts on it. It is looked at again whenever the issue is built, so that the command which
changes the mail is the one that says so.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from pipeline import codec
from pipeline.config import Newsletter
from pipeline.errors import ConfigError, NotReadyError, UsageError
from pipeline.messages import say
from pipeline.publish.audience import key
from pipeline.publish.send import SETTLED
from pipeline.records import Issue
from pipeline.run import audience, calendar, mailing
from pipeline.run.context import Context
from pipeline.state import Journal
from pipeline.workspace import IssueFolder

PREFIX = "approved "
_PART, _GONE = 0.2, 3
"""A part of the audience that may not go unasked between the approval and the sending, and the least number of readers."""


@dataclass(frozen=True, slots=True)
class Approval:
    """When which mail goes out.

    `void`: the mail changed since. `stopped`: at its time something stood in the way. `missed`: nothing ran at its time. `done`: sent.
    """

    name: str
    due: datetime
    state: Literal["open", "void", "stopped", "missed", "done"] = "open"
    why: str = ""
    rests: datetime | None = None  # no try before this: the server refused the login, and many tries lock an account
    said: bool = False  # a command said what came of it
    told: bool = False  # and the editor heard it on every way
    ident: str = ""  # tells it from an earlier approval of the same mail for the same time
    ended: datetime | None = None
    readers: int = 0  # how many stood in the audience then; 0 where an older version approved it


def parse_time(newsletter: Newsletter, day: date, text: str, now: datetime) -> datetime:
    """Return the moment that a person means by `07:00` or `2026-12-02 07:00`, in the newsletter's zone.

    A bare time is that of the issue's day, and where it is over, the next time it is so late. UsageError for a moment that is past, and
    for one that the change to summer time leaves out; one that comes twice is the first.
    """
    match = re.fullmatch(r"(?:(?P<day>\d{4}-\d{2}-\d{2})[ T])?(?P<hour>\d{1,2}):(?P<minute>\d{2})", text.strip())
    if match is None or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        raise UsageError(say("send.at.bad", text=text))
    zone = newsletter.zone
    clock = time(int(match["hour"]), int(match["minute"]))
    if match["day"]:
        due = _moment(calendar.parse_day(match["day"]), clock, zone)
        if due.astimezone(UTC) <= now.astimezone(UTC):
            raise UsageError(say("send.at.past", due=spoken(newsletter, due), now=spoken(newsletter, now)))
        return due
    today = now.astimezone(zone).date()
    for place in (day, today, today + timedelta(days=1)):
        if datetime.combine(place, clock, zone).astimezone(UTC) > now.astimezone(UTC):
            return _moment(place, clock, zone)
    raise UsageError(say("send.at.bad", text=text))


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    local = datetime.combine(day, clock, zone)
    if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise UsageError(say("send.at.gap", due=f"{local:%Y-%m-%d %H:%M}", zone=zone.key))
    return local


def spoken(newsletter: Newsletter, moment: datetime, lang: str | None = None) -> str:
    """Return a moment as a person reads it, with its weekday and zone."""
    local = moment.astimezone(newsletter.zone)
    weekday = say("publish.weekdays", lang=lang).split()[local.weekday()]
    return f"{local:%Y-%m-%d} {weekday} {local:%H:%M} ({newsletter.timezone})"


def of(context: Context, day: date) -> Approval | None:
    """Return the approval of an issue, whatever came of it."""
    stored = context.state.remark(f"{PREFIX}{day}")
    return codec.load(Approval, stored) if stored else None


def known(context: Context, *states: str) -> list[tuple[date, Approval]]:
    """Return every approval in one of these states, the earliest first."""
    rows = context.state.rows("SELECT name, value FROM remarks WHERE name LIKE ? AND value <> ''", f"{PREFIX}%")
    found = [
        (date.fromisoformat(str(name).removeprefix(PREFIX)), codec.load(Approval, str(value))) for name, value in rows
    ]
    return sorted((row for row in found if row[1].state in states), key=lambda row: row[1].due)


def approve(context: Context, issue: IssueFolder, name: str, due: datetime) -> None:
    """Let the mail of this name go out at a time; takes the place of an earlier approval.

    NotReadyError where everybody has the issue: it would wait for whoever joins until then.
    """
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    readers = [key(one.address) for one in audience.audience(context).subscribers]
    if "sent" in states.values() and all(states.get(name) in SETTLED for name in readers):
        raise NotReadyError(say("send.at.nobody", date=issue.day))
    approval = Approval(name, due, ident=secrets.token_hex(4), readers=len(readers))
    context.state.note(f"{PREFIX}{issue.day}", codec.dump(approval))


def fewer(approval: Approval, now: int, much_held: str) -> tuple[str, ...]:
    """Return why an approved mail does not go out by itself: its audience became much smaller, which may be a mistake in the CSV.

    An approval of which the audience is not known goes by what the columns leave out.
    """
    if not approval.readers:
        return (much_held,) if much_held else ()
    gone = approval.readers - now
    if gone < _GONE or gone <= _PART * approval.readers:
        return ()
    told = say("send.at.fewer", before=approval.readers, now=now)
    return (f"{told} {much_held}".strip(),)


def cancel(context: Context, issue: IssueFolder) -> Approval | None:
    """Take an approval back; returns it where it was still open. Whatever came of an earlier one is forgotten."""
    found = of(context, issue.day)
    context.state.note(f"{PREFIX}{issue.day}", "")
    return found if found is not None and found.state == "open" else None


def withdraw(context: Context, issue: IssueFolder) -> None:
    """Take back an approval of an issue that goes out another way, and say so."""
    found = cancel(context, issue)
    if found is not None:
        context.progress("send", say("send.at.cancelled", due=spoken(context.settings.newsletter, found.due)))


def end(
    context: Context, day: date, approval: Approval, state: Literal["void", "stopped", "missed", "done"], why: str = ""
) -> None:
    """Note what came of an approval."""
    ended = replace(approval, state=state, why=why, ended=context.now())
    context.state.note(f"{PREFIX}{day}", codec.dump(ended))


def tell(context: Context, day: date, approval: Approval, *, heard: bool) -> None:
    """Note that it was said what came of an approval, and whether the editor heard it on every way."""
    context.state.note(f"{PREFIX}{day}", codec.dump(replace(approval, said=True, told=heard)))


def rest(context: Context, day: date, approval: Approval, until: datetime) -> None:
    """Leave an open approval alone until then."""
    context.state.note(f"{PREFIX}{day}", codec.dump(replace(approval, rests=until)))


def review(context: Context, issue: IssueFolder, whole: Issue) -> None:
    """End an open approval where the mail as built is another one, and say so at once."""
    approval = of(context, issue.day)
    if approval is None or approval.state != "open":
        return
    try:
        name = mailing.name_of(context, mailing.mail_of(context, issue, whole))
    except ConfigError:  # with these settings there is no mail at all
        name = ""
    if name != approval.name:
        void(context, issue.day, approval)


def void(context: Context, day: date, approval: Approval) -> None:
    """End an approval because the mail changed, and say so."""
    end(context, day, approval, "void")
    context.progress("send", *lines(context, day))


def lines(context: Context, day: date, lang: str | None = None) -> Sequence[str]:
    """Return how the approval of an issue stands, in a line; nothing where there is none, or it is done."""
    approval = of(context, day)
    return () if approval is None or approval.state == "done" else (line(context, day, approval, lang),)


def line(context: Context, day: date, approval: Approval, lang: str | None = None) -> str:
    """Say how an approval that is not done stands."""
    due = spoken(context.settings.newsletter, approval.due, lang)
    return say(f"send.at.{approval.state}", lang=lang, date=day, due=due, why=approval.why)
