"""Send an issue: a test mail first, then once to each of the audience, behind the gate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.check.blocks import blocks
from pipeline.errors import ConfigError, InDoubtError, NotReadyError, SendError, UsageError
from pipeline.messages import say
from pipeline.publish import audience as audience_rules
from pipeline.publish import picture_blocks
from pipeline.publish.mail import Letterhead, compose, subject_of
from pipeline.publish.send import send as send_mails
from pipeline.publish.targets import file as file_target
from pipeline.publish.targets.smtp import Server, SmtpMailer
from pipeline.records import Delivery, Finding, Issue, Mail, Picture
from pipeline.run import advertising, finishing, upkeep
from pipeline.run.audience import audience
from pipeline.run.context import Context
from pipeline.run.corrections import mail_keys
from pipeline.run.editing import need_outline
from pipeline.state import Journal
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder, hold
from pipeline.workspace.files import digest


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands between an issue and its audience."""

    blocks: int
    extractive: bool
    sample: bool
    tested: bool
    changed: bool  # the text is no longer what the test mail showed
    dismissed: tuple[str, ...]
    subject: str
    preheader: str
    audience: int
    size: int  # bytes of the HTML part
    undecided: bool = False  # a sponsor section, and nobody said whether the subject carries (광고)
    vouched: tuple[str, ...] = ()  # sentences that rest on the editor's own word (`[^직접: …]`)
    changed_sources: tuple[str, ...] = ()  # cited sentences that their page no longer has
    past: tuple[str, ...] = ()  # events and deadlines that are over by now

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the issue cannot be sent, each with what to do."""
        found = []
        if self.blocks:
            found.append(say("run.gate.blocks", count=self.blocks))
        if self.past:
            found.append(say("run.gate.past", lines="; ".join(self.past)))
        if self.extractive:
            found.append(say("run.gate.extractive"))
        if self.sample:
            found.append(say("run.gate.sample"))
        if self.undecided:
            found.append(say("run.gate.ad"))
        if not self.tested:
            found.append(say("run.gate.test"))
        elif self.changed:
            found.append(say("run.gate.changed"))
        if not self.audience:
            found.append(say("run.gate.audience"))
        return tuple(found)


def refresh(context: Context, issue: IssueFolder) -> None:
    """Check and build the issue as its files are now, so that what is mailed is what stands in them.

    NotReadyError where an edit made in `issue.md` fits no section: it would not be in the mail.
    """
    need_outline(issue)
    with context.locked(issue.day):
        done = finishing.finish(context, issue, citations=bool(issue.journal().get("citations", False)))
    if done.leftovers:
        raise NotReadyError(say("run.leftover"))


def gate(context: Context, issue: IssueFolder) -> Gate:
    """Return how ready an issue is, checked and built as its files are now."""
    refresh(context, issue)
    whole = finishing.load(context, issue)
    findings = issue.findings()
    mail = mail_of(context, issue, whole)
    tested = context.state.remark(f"tested {issue.day}")
    dismissed = tuple(f"{one.sentence}: {one.reason}" for one in findings if one.status == "dismissed")
    return Gate(
        blocks=sum(finishing.is_open_block(finding) for finding in findings),
        extractive=whole.extractive,
        sample=whole.sample,
        tested=bool(tested),
        changed=bool(tested) and tested != _name(mail),
        dismissed=dismissed,
        subject=mail.subject,
        preheader=whole.outline.preheader,
        audience=len(audience(context).subscribers),
        size=len(mail.html.encode()),
        undecided=advertising.is_open(context, issue, whole),
        vouched=tuple(vouched(whole)),
        changed_sources=tuple(one.message for one in findings if one.kind == "source-changed" and one.status == "open"),
        past=tuple(past(context, whole, findings)),
    )


def vouched(whole: Issue) -> Iterator[str]:
    """Yield the sentences that the editor vouches for, each with what it rests on."""
    for section in whole.sections:
        for placed in section_text.placed(section.body):
            for citation in placed.citations:
                if citation.direct:
                    yield f"{placed.plain} ({citation.direct})"


def past(context: Context, whole: Issue, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the events that were ahead at the issue's time and are over now; a finding that is there already counts there."""
    known = {finding.digest for finding in findings}
    for section in whole.sections:
        for finding in blocks(whole, section, context.now()):
            if finding.kind == "event-past" and finding.severity == "block" and finding.digest not in known:
                yield finding.message


def mail_of(context: Context, issue: IssueFolder, whole: Issue) -> Mail:
    """Return the mail of an issue from its built files."""
    html, text = issue.text("issue.html"), issue.text("issue.txt")
    if html is None or text is None:
        raise UsageError(say("run.step.missing", step="build"))
    marked = advertising.advertises(context, issue)
    subject = subject_of(whole.outline.subject or whole.outline.title, advertises=marked)
    return Mail(subject, html.text, text.text, issue.day.isoformat(), _pictures(context, html.text, whole))


def _pictures(context: Context, html: str, whole: Issue) -> tuple[Picture, ...]:
    """Return the pictures that travel in the mail; ConfigError where settings want them on a site that has no https address."""
    newsletter = context.settings.newsletter
    usable = any(one.content for one in whole.pictures.values())
    if usable and newsletter.mail.pictures == "site" and not (newsletter.site.url or "").startswith("https://"):
        raise ConfigError(say("run.send.pictures"))
    return picture_blocks.inline(html, whole.pictures)


def _name(mail: Mail) -> str:
    return digest("\0".join((mail.subject, mail.html, mail.text)))


def target(context: Context, given: str | None = None) -> str:
    """Return the way an issue goes out, `smtp` or `file`; ConfigError for one that this version cannot take."""
    name = given or context.settings.newsletter.mail.target
    if name not in ("smtp", "file"):
        raise ConfigError(say("run.send.target", target=name))
    return name


def letterhead(context: Context) -> Letterhead:
    """Return what stands on every mail; ConfigError where the sender is missing."""
    mail = context.settings.newsletter.mail
    if not mail.sender:
        raise ConfigError(say("run.send.nosender"))
    return Letterhead(mail.sender, mail.reply_to or "", mail.unsubscribe or "")


def mailer(context: Context) -> SmtpMailer:
    """Return the way to the mail server; ConfigError where it is not named."""
    smtp = context.settings.newsletter.mail.smtp
    host = context.secrets.get("NEWSLETTER_SMTP_HOST") or smtp.host
    port = context.secrets.get("NEWSLETTER_SMTP_PORT") or str(smtp.port)
    if not host or not port.isdigit():
        raise ConfigError(say("run.send.nohost"))
    password = context.secrets.get("NEWSLETTER_SMTP_PASSWORD") or ""
    return SmtpMailer(Server(host, int(port), smtp.security, smtp.user or "", password), letterhead(context))


def send_test(context: Context, issue: IssueFolder, addresses: Sequence[str]) -> list[Delivery]:
    """Send the mail to reviewers, `[시험]` in its subject, and remember which text they got."""
    refresh(context, issue)
    whole = finishing.load(context, issue)
    mail = mail_of(context, issue, whole)
    marked = replace(mail, subject=subject_of(mail.subject, test=True), issue=f"test-{mail.issue}")
    rows = audience_rules.read_audience("\n".join(addresses))
    if rows.left_out:
        raise UsageError("\n".join(f"{row.text}: {row.reason}" for row in rows.left_out))
    deliveries = send_mails(marked, rows.subscribers, mailer(context), Forgetting(), context.clock)
    failed = [one for one in deliveries if one.status != "sent"]
    if failed:
        raise SendError("\n".join(f"{one.address}: {one.status} {one.detail}" for one in failed))
    context.state.note(f"tested {issue.day}", _name(mail))
    return deliveries


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
    for number, subscriber in enumerate(audience(context).subscribers, start=1):
        path = folder / f"{number:05}.eml"
        path.write_bytes(compose(mail, subscriber, head, context.clock.now()))
        paths.append(path)
    return tuple(paths)


def save_files(context: Context, issue: IssueFolder, folder: Path) -> tuple[Path, ...]:
    """Leave html, txt, md and the subject in a folder, for Maily and any other service."""
    refresh(context, issue)
    markdown = issue.text("issue.md")
    mail = mail_of(context, issue, finishing.load(context, issue))
    return file_target.save(mail, markdown.text if markdown else "", folder)


def send(context: Context, issue: IssueFolder) -> list[Delivery]:
    """Send to everybody who has not got it; NotReadyError while the gate is closed, InDoubtError where some mails are in doubt."""
    with hold(issue.path / ".send.lock"):
        ready = gate(context, issue)
        if ready.problems:
            raise NotReadyError("\n".join(ready.problems))
        mail = mail_of(context, issue, finishing.load(context, issue))
        journal = Journal(context.state, context.clock)
        deliveries = send_mails(mail, audience(context).subscribers, mailer(context), journal, context.clock)
        if any(one.status == "sent" for one in deliveries):
            upkeep.remember_sent(context, issue, "smtp")
    doubt = [one.address for one in deliveries if one.status == "in-doubt"]
    if doubt:
        raise InDoubtError(say("run.send.doubt", count=len(doubt), addresses=", ".join(doubt[:10])))
    return deliveries


def settled(context: Context, issue: IssueFolder) -> frozenset[str]:
    """Return the addresses that got this issue, or refused it, before."""
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    return frozenset(address for address, state in states.items() if state in ("sent", "refused"))


def settle_doubt(context: Context, issue: IssueFolder, *, sent: bool) -> list[str]:
    """Count the mails in doubt, of the issue and of its corrections, as sent, or let them be sent again; returns the addresses."""
    journal = Journal(context.state, context.clock)
    settled: list[str] = []
    with hold(issue.path / ".send.lock"):
        for name in (issue.day.isoformat(), *mail_keys(context, issue)):
            doubt = [address for address, state in journal.states(name).items() if state == "started"]
            for address in doubt:
                journal.record(name, address, "sent" if sent else "deferred", "settled by a person")
            settled += doubt
    return settled
