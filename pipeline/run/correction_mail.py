"""Mail what was put right to those who got the wrong issue: once to each, under the same journal as an issue.

A mail tells every correction that no mail told yet; where it ends is remembered before it starts, so that a second try after a
kill sends the very same text to the rest. It needs no test mail: it is shown whole before it goes, and its issue went the same way.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.errors import InDoubtError, NotReadyError, SendError, UsageError
from pipeline.messages import say
from pipeline.publish import audience as audience_rules
from pipeline.publish.correction_mail import correction_mail
from pipeline.publish.mail import subject_of
from pipeline.publish.send import send as send_mails
from pipeline.publish.targets import file as file_target
from pipeline.publish.templates import Templates
from pipeline.records import Correction, Delivery, Finding, Mail, Subscriber
from pipeline.run import finishing, sending
from pipeline.run.audience import audience
from pipeline.run.context import Context
from pipeline.run.corrections import begin_mail, corrections, mail_ends, mail_key, mail_keys, net
from pipeline.run.handed import place_name
from pipeline.state import Journal
from pipeline.workspace import IssueFolder, hold

_SETTLED = ("sent", "refused", "started")


@dataclass(frozen=True, slots=True)
class Batch:
    """The corrections of one mail and the name of its journal: `2026-11-18#c2` ends with the second one."""

    key: str
    end: int
    corrections: tuple[Correction, ...]


def waiting(context: Context, issue: IssueFolder) -> tuple[Batch, ...]:
    """Return the mails that somebody still has to get: one that was begun and did not end, then one of what no mail told yet.

    What was put right and back again since the last mail is in none.
    """
    made = _numbered(context, issue)
    ends = mail_ends(context, issue)
    told = ends[-1] if ends else 0
    begun = [
        Batch(key, end, net(issue, made[start:end]))
        for key, start, end in zip(mail_keys(context, issue), [0, *ends], ends, strict=False)
    ]
    open_ones = [batch for batch in begun if _rest(context, batch, readers(context, issue))]
    left = net(issue, made[told:])
    return (*open_ones, *([Batch(mail_key(issue, len(made)), len(made), left)] if left else []))


def _numbered(context: Context, issue: IssueFolder) -> tuple[Correction, ...]:
    sent = context.state.sent_issues().get(issue.day.isoformat())
    if sent is None:
        raise UsageError(say("housekeeping.correct.unsent", date=issue.day))
    return tuple(replace(one, issue=issue.day.isoformat(), number=sent[0]) for one in corrections(issue))


def readers(context: Context, issue: IssueFolder) -> tuple[Subscriber, ...]:
    """Return who got the issue and still wants mail: unsubscribed since, or taken out of the list, is left out."""
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    listed = audience(context).subscribers
    return tuple(one for one in listed if states.get(audience_rules.key(one.address)) == "sent")


def _rest(context: Context, batch: Batch, wanted: Sequence[Subscriber]) -> list[Subscriber]:
    states = Journal(context.state, context.clock).states(batch.key)
    return [one for one in wanted if states.get(audience_rules.key(one.address)) not in _SETTLED]


def settled(context: Context, batches: Sequence[Batch]) -> frozenset[str]:
    """Return the addresses that have all of these mails already."""
    journal = Journal(context.state, context.clock)
    known = [{address for address, state in journal.states(one.key).items() if state in _SETTLED} for one in batches]
    return frozenset(set.intersection(*known)) if known else frozenset()


def mail(context: Context, batch: Batch) -> Mail:
    """Return the mail of a batch."""
    return correction_mail(batch.corrections, batch.key, context.settings.newsletter, Templates(context.templates()))


def ready(context: Context, issue: IssueFolder) -> tuple[Batch, ...]:
    """Return what can be mailed; NotReadyError says why nothing can."""
    batches = waiting(context, issue)
    if not batches:
        _raise_doubt(issue, _doubts(context, issue))
        raise NotReadyError(say("housekeeping.correct.told", date=issue.day))
    if finishing.load(context, issue).sample:
        raise NotReadyError(say("run.gate.sample"))
    corrected = {one.section for batch in batches for one in batch.corrections}
    if found := blocks(issue, corrected):
        raise NotReadyError(say("housekeeping.correct.blocks", count=len(found), date=issue.day))
    return batches


def blocks(issue: IssueFolder, corrected: Collection[str]) -> list[Finding]:
    """Return what does not hold of the places that were put right: nothing is mailed before it is mended or dismissed."""
    return [one for one in issue.findings() if one.section in corrected and finishing.is_open_block(one)]


def send(context: Context, issue: IssueFolder) -> list[Delivery]:
    """Send what waits to everybody who has not got it; InDoubtError where it is not known whether some mails went out."""
    with hold(issue.path / ".send.lock"):
        batches = ready(context, issue)
        wanted = readers(context, issue)
        if not wanted:
            place = place_name(context.state.sent_issues()[issue.day.isoformat()][3])
            raise NotReadyError(say("housekeeping.correct.noreaders", date=issue.day, place=place))
        deliveries = [one for batch in batches for one in _send(context, issue, batch, wanted)]
    _raise_doubt(issue, _doubts(context, issue))
    return deliveries


def _doubts(context: Context, issue: IssueFolder) -> list[str]:
    """Return the addresses of which it is not known whether a correction mail came to them."""
    journal = Journal(context.state, context.clock)
    states = [row for key in mail_keys(context, issue) for row in journal.states(key).items()]
    return [address for address, state in states if state == "started"]


def _raise_doubt(issue: IssueFolder, doubt: Sequence[str]) -> None:
    if doubt:
        names = ", ".join(doubt[:10])
        raise InDoubtError(say("housekeeping.correct.doubt", count=len(doubt), addresses=names, date=issue.day))


def _send(context: Context, issue: IssueFolder, batch: Batch, wanted: Sequence[Subscriber]) -> list[Delivery]:
    if batch.key not in mail_keys(context, issue):
        begin_mail(context, issue, batch.end)
    journal = Journal(context.state, context.clock)
    return send_mails(mail(context, batch), wanted, sending.way(context), journal, context.clock).whole()


def send_test(context: Context, issue: IssueFolder, addresses: Sequence[str]) -> list[Delivery]:
    """Send what waits to reviewers, `[시험]` in its subject; nothing is remembered of it."""
    wanted = sending.testers(addresses)
    deliveries: list[Delivery] = []
    for batch in waiting(context, issue):
        plain = mail(context, batch)
        marked = replace(plain, subject=subject_of(plain.subject, test=True), issue=f"test-{batch.key}")
        forgetting = sending.Forgetting()
        deliveries += send_mails(marked, wanted, sending.way(context), forgetting, context.clock).whole()
    failed = [one for one in deliveries if one.status != "sent"]
    if failed:
        raise SendError("\n".join(f"{one.address}: {one.status} {one.detail}" for one in failed))
    return deliveries


def dry_run(context: Context, issue: IssueFolder, folder: Path) -> tuple[Path, ...]:
    """Write the mails that would go out into a folder, and the text for other services."""
    head = sending.letterhead(context)
    paths: list[Path] = []
    for batch in ready(context, issue):
        place = folder / batch.key.rpartition("#")[2]
        plain = mail(context, batch)
        paths += file_target.save(plain, plain.text, place)
        to = _rest(context, batch, readers(context, issue))
        paths += sending.write_mails(plain, to, head, context.clock.now(), place)
    return tuple(paths)
