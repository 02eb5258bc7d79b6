"""Where every issue stands, from its first draft to its last reader. It only looks: nothing is built or checked."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.publish.audience import key
from pipeline.run import approval, audience, batching, finishing, folders, handed, look
from pipeline.run.context import Context
from pipeline.state import Journal
from pipeline.workspace import IssueFolder

STATES = ("collected", "drafted", "edited", "ready", "approved", "sent")
_ENDED = ("void", "stopped", "missed")
_OWN = ("edit", "merge", "fix")


@dataclass(frozen=True, slots=True)
class Standing:
    """How one issue stands.

    `ready`: nothing blocks it and a test mail was seen. `approved`: its mail waits for its time. Times are ISO 8601 in the
    newsletter's zone. `delivered`, `failed`, `doubt` and `waiting` count mails of our own; a service counts its own.
    """

    date: str
    number: int
    title: str
    state: str  # of STATES
    findings: int
    blocks: int
    cost_usd: float
    tested: bool = False
    approved: str = ""  # for when
    note: str = ""  # what came of an approval that did not come to its end
    sent: str = ""
    place: str = ""  # smtp, listmonk, maily, import …
    delivered: int = 0
    failed: int = 0
    doubt: int = 0
    waiting: int = 0
    unserved: int = 0  # of today's audience, for the newest issue that went out by mail server
    campaigns: tuple[str, ...] = ()  # services that hold it as a draft
    asked: tuple[str, ...] = ()  # services that were told to send it, and nobody knows whether they do
    batch: str = ""  # since when a batch of its replies is waited for
    until: str = ""  # when that batch is given up


def status(context: Context) -> list[Standing]:
    """Return how every issue stands, oldest first."""
    sent = context.state.sent_issues()
    days = {day.isoformat() for day in folders.days(context)} | set(sent)
    found = [_standing(context, day, sent.get(day)) for day in sorted(days)]
    newest = max((one.date for one in found if one.place == "smtp"), default="")
    return [replace(one, unserved=_unserved(context, one.date)) if one.date == newest else one for one in found]


def _unserved(context: Context, day: str) -> int:
    """Return how many of the audience an issue was never tried for: a sending that stopped in between leaves them."""
    try:
        subscribers = audience.look(context).subscribers
    except UsageError:  # a list that cannot be read says so where it is used
        return 0
    tried = Journal(context.state, context.clock).states(day)
    return sum(key(one.address) not in tried for one in subscribers)


def _standing(context: Context, day: str, sent: tuple[int, str, str, str] | None) -> Standing:
    issue = context.issue(date.fromisoformat(day))
    outline = issue.outline() if issue.exists() else None
    findings = issue.findings() if outline else []
    blocks = sum(finishing.is_open_block(finding) for finding in findings)
    tested = bool(context.state.remark(f"tested {day}"))
    waits = look.standing(context, issue.day)
    mails = Counter(Journal(context.state, context.clock).states(day).values())
    open_approval = waits if waits is not None and waits.state == "open" else None
    services = handed.at(context, issue.day)
    elsewhere = sent is not None and sent[3] != "smtp"
    batch, until = batching.waiting(context, issue), batching.until(context, issue)
    if sent:
        state = "sent"
    elif outline is None:
        state = "collected"
    elif open_approval:
        state = "approved"
    elif tested and not blocks:
        state = "ready"
    else:
        state = "edited" if _edited(issue) else "drafted"
    return Standing(
        date=day,
        number=sent[0] if sent else outline.number if outline else 0,
        title=sent[1] if sent else outline.title if outline else "",
        state=state,
        findings=sum(finding.status == "open" for finding in findings),
        blocks=blocks,
        cost_usd=context.state.spent(day),
        tested=tested,
        approved=_local(context, open_approval.due) if open_approval else "",
        note=approval.line(context, issue.day, waits) if waits and waits.state in _ENDED and not elsewhere else "",
        sent=_local(context, datetime.fromisoformat(sent[2])) if sent else "",
        place=sent[3] if sent else "",
        delivered=mails["sent"],
        failed=mails["refused"],
        doubt=mails["started"],
        waiting=mails["deferred"],
        campaigns=() if sent else tuple(name for name, one in services.items() if one.id and not one.going),
        asked=tuple(name for name, one in services.items() if one.starting),
        batch=_local(context, batch.at) if batch else "",
        until=_local(context, until) if until else "",
    )


def _local(context: Context, moment: datetime) -> str:
    return moment.astimezone(context.settings.newsletter.zone).isoformat(timespec="minutes")


def _edited(issue: IssueFolder) -> bool:
    folders = sorted((issue.path / "history").glob("*"))
    entries = (past for folder in folders for past in issue.history(folder.name).entries())
    return any(past.by in _OWN for past in entries)


def mails(one: Standing) -> str:
    """Say how the mails of an issue stand, in a line; nothing where none went out."""
    counts = (
        ("delivered", one.delivered),
        ("failed", one.failed),
        ("doubt", one.doubt),
        ("waiting", one.waiting),
        ("unserved", one.unserved),
    )
    told = [say(f"standing.{name}", count=count) for name, count in counts if count]
    return " · ".join(told)
