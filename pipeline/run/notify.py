"""Tell the editor, by mail, Slack or Discord: at most once an event and way, and never at the cost of the run.

Before anything leaves, the state says `trying`; after an answer `told` or `failed`. What failed is tried again the next time the event
comes up; what was cut off in between (killed, no answer, an answer of a gateway) is in doubt and is not told twice.
"""

import html
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal
from urllib.parse import urlsplit, urlunsplit

from pipeline.errors import LockedError, PipelineError
from pipeline.messages import say
from pipeline.publish import webhooks
from pipeline.publish.mail import UNSUBSCRIBE
from pipeline.publish.webhooks import Body, Note
from pipeline.records import Fetched, Mail, Subscriber
from pipeline.run import mailing
from pipeline.run.context import Context
from pipeline.workspace import hold

WAYS = ("mail", "slack", "discord")
_OTHERWISE = ("cut", "gone", "refused-address", "later")  # what the door to sources says of these is about reading
_UNTAKEN = 503  # no service there just now; any other 5xx may come after the message was taken (RFC 9110, 15.6)


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one event on one way: `known` means that it was told before."""

    way: str
    state: Literal["told", "known", "doubt", "failed"]
    detail: str = ""


def notify(context: Context, event: str, subject: str, text: str) -> tuple[Told, ...]:
    """Tell every way of the settings of an event that it has not heard of; whatever fails is a value, and is told to `progress`.

    `event` names what happened, e.g. `ready 2026-12-02`: the same name is never told twice.
    """
    return _notify(context, event, Note(subject, text)) or ()


def heard(context: Context, event: str, subject: str, text: str) -> bool:
    """Tell as `notify` does, and return whether that is over: every way heard, or may have. What is not over is told again."""
    found = _notify(context, event, Note(subject, text))
    return found is not None and all(one.state != "failed" for one in found)


def _notify(context: Context, event: str, note: Note) -> tuple[Told, ...] | None:
    """Return what became of each way; None where another run is telling right now."""
    ways = [way for way in WAYS if address_of(context, way)]
    if not ways:
        return ()
    try:
        with hold(context.output / ".notify.lock"):
            found = tuple(_tell(context, event, note, way) for way in ways)
    except LockedError:
        return None
    except (PipelineError, OSError) as error:
        found = tuple(Told(way, "failed", _clean(context, str(error))) for way in ways)
    for one in found:
        if one.state != "known":
            context.progress("notify", line(one))
    return found


def line(told: Told) -> str:
    """Say what became of one way."""
    way, by = say(f"notify.way.{told.way}"), say(f"notify.by.{told.way}")
    return say(f"notify.{told.state}", way=way, by=by, detail=told.detail).rstrip()


def address_of(context: Context, way: str) -> str:
    """Return where a way leads, or nothing; the environment stands before the settings."""
    given = context.settings.newsletter.notify
    if way == "mail":
        return given.mail or ""
    return context.secrets.get(f"NEWSLETTER_{way.upper()}_WEBHOOK") or getattr(given, way) or ""


def _tell(context: Context, event: str, note: Note, way: str) -> Told:
    key = f"notified {event} {way}"
    known = context.state.remark(key)
    if known in ("told", "doubt"):
        return Told(way, "known")
    if known == "trying":
        context.state.note(key, "doubt")
        return Told(way, "doubt", say("notify.stopped"))

    def trying() -> None:
        context.state.note(key, "trying")

    try:
        told = (_mail if way == "mail" else _webhook)(context, note, way, trying)
    except (PipelineError, OSError, ValueError) as error:
        told = Told(way, "failed", str(error))
    context.state.note(key, told.state)
    return Told(way, told.state, _clean(context, told.detail))


# --- mail


def _mail(context: Context, note: Note, way: str, trying: Callable[[], None]) -> Told:
    """Send a mail through the newsletter's own mail server."""
    to = address_of(context, way)
    name = sha256(f"{note.subject}\0{note.text}".encode()).hexdigest()[:16]
    page = f'<pre style="white-space: pre-wrap; font: inherit">{html.escape(note.text)}</pre>'
    mailer = mailing.mailer(context)
    try:
        mail = Mail(note.subject, page, note.text, f"notify-{name}")
        answer = mailer.deliver(mail, Subscriber(to), context.clock.now(), trying)
    finally:
        mailer.close()
    states: dict[str, Literal["told", "doubt"]] = {"sent": "told", "unknown": "doubt"}
    return Told(way, states.get(answer.kind, "failed"), answer.detail)


# --- webhooks


def _webhook(context: Context, note: Note, way: str, trying: Callable[[], None]) -> Told:
    address = address_of(context, way)
    parts = urlsplit(address)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "::1", "localhost"):
        return Told(way, "failed", say("notify.https", name=f"notify.{way}"))
    shown = Note(note.subject, note.text.replace(UNSUBSCRIBE, say("notify.unsubscribe")))
    body: Body = getattr(webhooks, way)(shown)
    if way == "discord":  # else it answers before the message is kept
        address = urlunsplit(parts._replace(query="&".join(filter(None, (parts.query, "wait=true")))))
    trying()
    answer = context.services.call("POST", address, headers={"Content-Type": body.content_type}, content=body.content)
    return _read(way, answer)


def _read(way: str, answer: Fetched) -> Told:
    """Return what an answer means: any 2xx is a yes, but for a page, which is a login's or a proxy's."""
    said = answer.body.decode("utf-8", "replace").strip()
    if 200 <= answer.status < 300:  # what stands behind an address of Slack's kind may answer in words of its own
        page = said.startswith("<")
        return Told(way, "failed", say("notify.odd", said=_short(said))) if page else Told(way, "told")
    if answer.left and not answer.status:
        return Told(way, "doubt", _why(answer))
    if answer.status >= 500 and answer.status != _UNTAKEN:
        return Told(way, "doubt", " ".join(filter(None, (_why(answer), _short(said)))))
    mend = say(f"notify.status.{answer.status}") if answer.status in (401, 403, 404, 429) else ""
    return Told(way, "failed", " ".join(filter(None, (_why(answer), _short(said), mend))))


def _why(answer: Fetched) -> str:
    """Return what went wrong, without what only holds for sources (`it will be read again`, `sources.yaml`)."""
    return say(f"notify.why.{answer.reason}", status=answer.status) if answer.reason in _OTHERWISE else answer.detail


def _short(text: str) -> str:
    return "" if text.startswith("<") else " ".join(text.split())[:200]


def _clean(context: Context, text: str) -> str:
    """Return a text without webhook addresses: who has one can write in the channel."""
    for way in WAYS[1:]:
        address = address_of(context, way)
        parts = urlsplit(address)
        for secret in (address, f"{parts.path}?{parts.query}", parts.path):
            if len(secret) > 6:
                text = text.replace(secret, "•••")
    return text
