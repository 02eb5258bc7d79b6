"""Send an issue: a test mail first, then once to each of the audience, behind the gate."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pipeline.errors import InDoubtError, LockedError, NotReadyError, PipelineError, SendError, UsageError
from pipeline.messages import say
from pipeline.publish import audience as audience_rules
from pipeline.publish.mail import Letterhead, compose, name_and_address, subject_of
from pipeline.publish.mailer import Tally, silent
from pipeline.publish.send import Sent
from pipeline.publish.send import send as send_mails
from pipeline.publish.shown import shown
from pipeline.publish.targets import file as file_target
from pipeline.records import Delivery, Mail, Subscriber
from pipeline.run import approval, finishing, handed, upkeep
from pipeline.run.audience import audience
from pipeline.run.context import Context
from pipeline.run.corrections import mail_keys
from pipeline.run.gate import gate, gate_elsewhere, refresh, remember_test
from pipeline.run.mailing import letterhead, mail_of, mailer, name_of, way
from pipeline.state import Journal
from pipeline.workspace import IssueFolder, hold

__all__ = ["gate", "letterhead", "mail_of", "mailer", "refresh", "way"]  # what other ways of sending need, too


def target(context: Context, given: str | None = None) -> str:
    """Return the way an issue goes out: `smtp`, `file`, or a mailing service (see `campaigns`)."""
    return given or context.settings.newsletter.mail.target


@contextmanager
def alone(issue: IssueFolder) -> Iterator[None]:
    """Hold the issue's send lock; LockedError at once where another command sends it."""
    try:
        with hold(issue.path / ".send.lock"):
            yield
    except LockedError as error:
        raise LockedError(say("run.send.locked", date=issue.day)) from error


def send_test(
    context: Context, issue: IssueFolder, addresses: Sequence[str], told: Callable[[Tally], None] = silent
) -> list[Delivery]:
    """Send the mail to reviewers, `[시험]` in its subject, and remember which text they got, if one of them got it."""
    wanted = testers(addresses)
    refresh(context, issue)
    whole = finishing.load(context, issue)
    mail = mail_of(context, issue, whole)
    marked = replace(mail, subject=subject_of(mail.subject, test=True), issue=f"test-{mail.issue}")
    sent = send_mails(marked, wanted, way(context, told), Forgetting(), context.clock)
    if any(one.status == "sent" for one in sent.deliveries):
        remember_test(context, issue, shown(mail, whole.outline.preheader, name_of(context, mail)))
    return sent.whole()


def testers(addresses: Sequence[str]) -> tuple[Subscriber, ...]:
    """Return who gets a test mail, each once; several may stand in one text, cut by `,` or `;`.

    UsageError names each that is no address.
    """
    wanted: dict[str, Subscriber] = {}
    bad: list[str] = []
    for text in (part.strip() for one in addresses for part in re.split(r"[,;\n]", one)):
        name, plain = name_and_address(text)
        address, why = audience_rules.checked(plain)
        if why or text.startswith("#"):
            bad.append(f"`{text}`: {why or say('send.row.bad', detail=say('audience.why.other'))}")
        else:
            wanted.setdefault(audience_rules.key(address), Subscriber(address, name))
    if bad or not wanted:
        raise UsageError("\n".join(bad) or say("send.row.bad", detail=say("audience.why.empty")))
    return tuple(wanted.values())


class Forgetting:
    """A journal for test mails, which may go to the same person again."""

    def states(self, issue: str) -> dict[str, str]:
        return {}

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        """Keep nothing."""


def dry_run(context: Context, issue: IssueFolder, folder: Path) -> tuple[Path, ...]:
    """Write the mails that would go out into a folder, and the issue's files."""
    head = letterhead(context)
    paths = list(save_files(context, issue, folder))
    mail = mail_of(context, issue, finishing.load(context, issue))
    return (*paths, *write_mails(mail, audience(context).subscribers, head, context.clock.now(), folder))


def write_mails(
    mail: Mail, to: Sequence[Subscriber], head: Letterhead, now: datetime, folder: Path
) -> tuple[Path, ...]:
    """Write each reader's mail into a folder as `00001.eml` and on; those that an earlier dry run left there go."""
    paths = []
    for number, one in enumerate(to, start=1):
        path = folder / f"{number:05}.eml"
        path.write_bytes(compose(mail, one, head, now))
        paths.append(path)
    for path in set(folder.glob("*.eml")) - set(paths):
        if path.stem.isdecimal() and len(path.stem) >= 5:
            path.unlink()
    return tuple(paths)


def save_files(context: Context, issue: IssueFolder, folder: Path) -> tuple[Path, ...]:
    """Write html, txt, md and the subject into a folder as they are now, ready or not."""
    refresh(context, issue)
    markdown = issue.text("issue.md")
    mail = mail_of(context, issue, finishing.load(context, issue))
    return file_target.save(mail, markdown.text if markdown else "", folder)


def leave_files(context: Context, issue: IssueFolder) -> tuple[Path, ...]:
    """Leave the files of an issue in its `send` folder, to be pasted into another service: NotReadyError while the gate is closed."""
    closed = gate_elsewhere(context, issue, start=False).closed
    if closed:
        raise NotReadyError("\n".join((*closed, say("send.file.look", path=issue.path / "issue.html"))))
    return save_files(context, issue, issue.path / "send")


def send(context: Context, issue: IssueFolder, name: str, told: Callable[[Tally], None] = silent) -> Sent:
    """Send the mail of this name to everybody who has not got it, and return what came of it, whatever ended it.

    NotReadyError while the gate is closed, or where the files have become another mail since somebody said yes to this one.
    """
    with alone(issue):
        return send_held(context, issue, name, told)


def need_here(context: Context, issue: IssueFolder) -> None:
    """Raise NotReadyError where the issue goes out or went out another way: its readers have it."""
    known = context.state.sent_issues().get(issue.day.isoformat())
    if known is not None and known[3] != "smtp":
        at = approval.spoken(context.settings.newsletter, datetime.fromisoformat(known[2]))
        raise NotReadyError(say("send.elsewhere", date=issue.day, place=handed.place_name(known[3]), at=at))
    handed.need_quiet(context, issue.day)


def send_held(context: Context, issue: IssueFolder, name: str, told: Callable[[Tally], None]) -> Sent:
    """Send while the caller holds the send lock."""
    need_here(context, issue)
    ready = gate(context, issue)
    if ready.closed:
        raise NotReadyError("\n".join(ready.closed))
    if ready.shown.name != name:
        raise NotReadyError(say("run.send.moved"))
    mail = mail_of(context, issue, finishing.load(context, issue))
    mark = _Mark(context, issue, name, told)
    journal = Journal(context.state, context.clock)
    sent = send_mails(mail, audience(context).subscribers, way(context, mark), journal, context.clock)
    return replace(sent, deliveries=(*sent.deliveries, *_departed(journal, mail.issue, sent)))


def _departed(journal: Journal, name: str, sent: Sent) -> Iterator[Delivery]:
    """Yield the mails in doubt whose reader no longer stands in the audience: a person must still say what became of them."""
    listed = {audience_rules.key(one.address) for one in sent.deliveries}
    for address, state in journal.states(name).items():
        if state == "started" and address not in listed:
            yield Delivery(address, "in-doubt", say("send.doubt"))


class _Mark:
    """Marks the issue as sent with the first mail that went out: a kill after it leaves no issue that counts as unsent."""

    def __init__(self, context: Context, issue: IssueFolder, name: str, told: Callable[[Tally], None]) -> None:
        self._context = context
        self._issue = issue
        self._name = name
        self._told = told
        self._done = False

    def __call__(self, tally: Tally) -> None:
        if tally.sent and not self._done:
            self._done = True
            upkeep.remember_sent(self._context, self._issue, "smtp")
            if not self._context.state.remark(f"mailed {self._issue.day}"):
                self._context.state.note(f"mailed {self._issue.day}", self._name)
        self._told(tally)


def need_nobody(sent: Sent) -> None:
    """Raise where a person must act after a sending: what ended it, mails in doubt, readers put off or not tried, nobody served.

    The message has all of these, the error is that of the first.
    """
    found: list[PipelineError] = []
    if isinstance(sent.problem, PipelineError):
        found.append(sent.problem)
    elif isinstance(sent.problem, Exception):
        raise sent.problem
    doubt = [one.address for one in sent.deliveries if one.status == "in-doubt"]
    if doubt:
        found.append(InDoubtError(say("run.send.doubt", count=len(doubt), addresses=", ".join(doubt[:10]))))
    if sent.left:
        found.append(NotReadyError(say("run.send.putoff", count=sent.left)))
    if not found and sent.deliveries and all(one.status == "refused" for one in sent.deliveries):
        count, detail = len(sent.deliveries), sent.deliveries[0].detail
        found.append(SendError(say("run.send.nobody", count=count, detail=detail)))
    if len(found) == 1:
        raise found[0]
    if found:
        raise type(found[0])(" ".join(str(one) for one in found))


def settled(context: Context, issue: IssueFolder) -> frozenset[str]:
    """Return the addresses that got this issue, or refused it, before."""
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    return frozenset(address for address, state in states.items() if state in ("sent", "refused"))


def settle_doubt(context: Context, issue: IssueFolder, *, sent: bool) -> list[str]:
    """Count the mails in doubt, of the issue and of its corrections, as sent, or let them be sent again; returns the addresses."""
    found = _settle(context, issue, "started", "sent" if sent else "deferred")
    if sent and found:
        upkeep.remember_sent(context, issue, "smtp")
    return found


def refused(context: Context, issue: IssueFolder) -> list[str]:
    """Return the readers whose server refused the issue."""
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    readers = (audience_rules.key(one.address) for one in audience(context).subscribers)
    return [name for name in readers if states.get(name) == "refused"]


def retry_refused(context: Context, issue: IssueFolder) -> list[str]:
    """Let those be tried again whose server refused the mail; returns the addresses."""
    return _settle(context, issue, "refused", "deferred")


def _settle(context: Context, issue: IssueFolder, known: str, becomes: str) -> list[str]:
    journal = Journal(context.state, context.clock)
    found: list[str] = []
    with alone(issue):
        for name in (issue.day.isoformat(), *mail_keys(context, issue)):
            some = [address for address, state in journal.states(name).items() if state == known]
            for address in some:
                journal.record(name, address, becomes, "settled by a person")
            found += some
    return found
