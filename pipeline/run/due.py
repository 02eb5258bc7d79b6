"""What cron calls every few minutes: mails that were approved for a time go out at it, and an hour before an issue without one a reminder.

It says nothing where nothing is due. What cannot go out ends its approval and is told once; where telling failed, the next calls tell
it. A server in trouble is tried again. Where the mail changed, the next call sees and tells it, whoever changed or built it. An approval
is done when nobody is left: readers put off or not tried yet keep it open, whatever else went wrong.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from pipeline.errors import (
    DONE,
    FAILED,
    PERSON,
    ConfigError,
    LockedError,
    LoginError,
    NotReadyError,
    PipelineError,
)
from pipeline.messages import say
from pipeline.publish.mailer import Tally, silent
from pipeline.publish.send import Sent
from pipeline.run import approval, calendar, look, mailing, sending
from pipeline.run.approval import Approval
from pipeline.run.context import Context
from pipeline.run.gate import gate
from pipeline.state import Journal

LATE = timedelta(hours=3)
"""A machine that slept through the time makes up for it this long after; later a person is asked."""

LOGIN_REST = timedelta(hours=1)
"""Between two tries after a refused login: servers lock an account that is tried every few minutes."""

AHEAD = timedelta(hours=1)
_ENDED = ("void", "stopped", "missed", "done")
_HEARD = "heard"  # in place of a reminder: in that hour the editor heard that what was approved will not go out

Tell = Callable[[str, str, str], bool]
"""Tell the editor of an event, once: (what happened, subject, text). Whether that is over: no way is left that must hear it."""


@dataclass(frozen=True, slots=True)
class Came:
    """What came of one approval at its time."""

    day: date
    code: int
    text: str = ""
    sent: Sent | None = None
    earlier: frozenset[str] = frozenset()  # who had it before


def due(context: Context, tell: Tell, told: Callable[[Tally], None] = silent) -> list[Came]:
    """Send what is due, and remind where nothing is approved an hour before the issue; nothing to do gives nothing."""
    found: list[Came | None] = []
    for day, one in approval.known(context, "open"):
        if one.due <= context.now():
            found.append(_one(context, day, tell, told))
        else:
            look.look(context, day)
    now = [came.day for came in found if came is not None]
    unheard = [day for day, one in approval.known(context, *_ENDED) if _unheard(context, one) and day not in now]
    again = [_stopped(context, day, tell) for day in unheard]
    reminder = _remind(context, tell, unheard)
    return [came for came in (*found, *again, reminder) if came is not None]


def _unheard(context: Context, one: Approval) -> bool:
    """Return whether the editor still must hear what came of an approval; what is long over is no news."""
    last = max(one.due, one.ended or one.due)
    return not one.told and (one.state != "done" or bool(one.why)) and context.now() - last <= LATE


def _one(context: Context, day: date, tell: Tell, told: Callable[[Tally], None]) -> Came | None:
    issue = context.issue(day)
    try:
        with sending.alone(issue):
            one = approval.of(context, day)
            if one is None or one.state != "open":
                return None
            if context.now() - one.due > LATE:  # a rest after a refused login does not make it last longer
                part = (
                    "part"
                    if "sent" in Journal(context.state, context.clock).states(day.isoformat()).values()
                    else "all"
                )
                why = say(f"send.at.late.{part}", hours=int(LATE.total_seconds()) // 3600)
                approval.end(context, day, one, "missed", why)
                return _stopped(context, day, tell)
            if one.rests is not None and context.now() < one.rests:
                return None
            return _send(context, day, one, tell, told)
    except LockedError:
        return None  # it is being sent or changed right now; the next call looks again
    except PipelineError as error:
        return _troubled(context, day, error, tell)
    except Exception as error:  # noqa: BLE001  # nobody sits there to see it: it is told, and the other issues still go
        return _troubled(context, day, error, tell)


def _troubled(context: Context, day: date, error: Exception, tell: Tell) -> Came:
    """Tell what stopped a sending before it began; the approval stays open for its hours."""
    known = isinstance(error, PipelineError)
    detail = " ".join(str(error).split())[:200]
    text = str(error) if known else say("cli.unexpected", kind=type(error).__name__, detail=detail)
    _tell(context, day, f"{type(error).__name__} {sha256(detail.encode()).hexdigest()[:8]}", text, tell)
    return Came(day, error.exit_code if isinstance(error, PipelineError) else FAILED, text)


def _tell(context: Context, day: date, what: str, text: str, tell: Tell) -> None:
    one = approval.of(context, day)
    when = f"{one.due} {one.ident}".rstrip() if one is not None else ""
    tell(f"trouble {day} {when} {what}", say("send.at.trouble.subject", date=day), text)


def _send(context: Context, day: date, one: Approval, tell: Tell, told: Callable[[Tally], None]) -> Came:
    """Send exactly what was approved. Trouble with the server leaves the approval open: the next call goes on."""
    issue = context.issue(day)
    try:
        sending.need_here(context, issue)
        mailing.way(context)
        elsewhere = (say("send.at.target"),) if sending.target(context) != "smtp" else ()
        ready = gate(context, issue)
        closed = " ".join((*elsewhere, *ready.closed, *approval.fewer(one, ready.audience, ready.much_held)))
    except (NotReadyError, ConfigError) as error:
        closed = str(error)
    seen = approval.of(context, day)
    if seen is None or seen.state != "open":  # building it showed that the mail changed
        return _stopped(context, day, tell)
    if closed:
        approval.end(context, day, one, "stopped", closed)
        return _stopped(context, day, tell)
    if ready.much_held:  # it was so when the mail was approved
        context.progress("send", ready.much_held)
    earlier = sending.settled(context, issue)
    sent = sending.send_held(context, issue, one.name, told)
    if isinstance(sent.problem, KeyboardInterrupt):  # the machine goes down: the next call goes on, and tells
        return Came(day, FAILED, "", sent, earlier)
    try:
        sending.need_nobody(sent)
    except PipelineError as error:
        return _ended(context, day, one, Came(day, error.exit_code, str(error), sent, earlier), error, tell)
    approval.end(context, day, one, "done")
    return Came(day, DONE, "", sent, earlier)


def _ended(context: Context, day: date, one: Approval, came: Came, error: PipelineError, tell: Tell) -> Came:
    """Tell what a person must know of a sending; its approval ends only where nobody is left."""
    sent = came.sent
    over = sent is not None and not sent.left
    if isinstance(error, LoginError):
        approval.rest(context, day, one, context.now() + LOGIN_REST)
    elif over and sent is not None and all(row.status == "refused" for row in sent.deliveries):
        approval.end(context, day, one, "stopped", str(error))
    elif over:
        approval.end(context, day, one, "done", str(error))
    if over and not isinstance(error, LoginError):
        _stopped(context, day, tell)
    else:
        _tell(context, day, type(error).__name__, came.text, tell)
    return came


def _stopped(context: Context, day: date, tell: Tell) -> Came:
    """Tell that an approved mail did not go out, or will not, or left a person something to do. What was said is only told again."""
    one = approval.of(context, day)
    if one is None:  # taken back in between
        return Came(day, DONE)
    done = one.state == "done"
    text = one.why if done else approval.line(context, day, one)
    subject = say("send.at.trouble.subject" if done else "send.at.unsent.subject", date=day)
    event = f"unsent {day} {sha256(text.encode()).hexdigest()[:8]} {one.ident}".rstrip()
    approval.tell(context, day, one, heard=tell(event, subject, text))
    return Came(day, DONE) if one.said else Came(day, PERSON, text)


def _remind(context: Context, tell: Tell, heard: Sequence[date]) -> Came | None:
    """Remind once, in the hour before an issue is due, where no mail is approved and the editor did not just hear why."""
    newsletter = context.settings.newsletter
    day = calendar.issue_day(newsletter, context.now())
    left = calendar.issue_time(newsletter, day) - context.now()
    known = context.state.sent_issues(), context.state.skips()
    quiet = day.isoformat() in known[0] or day in known[1] or newsletter.mail.target != "smtp"
    if quiet or not timedelta() < left <= AHEAD or not context.issue(day).exists():
        return None
    one = approval.of(context, day)
    if (one is not None and one.state == "open") or context.state.remark(f"reminded {day}") == _HEARD:
        return None
    if day in heard:
        context.state.note(f"reminded {day}", _HEARD)
        return None
    text = " ".join((*approval.lines(context, day), say("send.at.remind", date=day, time=newsletter.time)))
    tell(f"unapproved {day}", say("send.at.remind.subject", date=day), text)
    if context.state.remark(f"reminded {day}"):
        return None
    context.state.note(f"reminded {day}", "yes")
    return Came(day, PERSON, text)
