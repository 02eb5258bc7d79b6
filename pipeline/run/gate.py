"""What stands between an issue and its audience, and what an editor is shown before the send."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline import codec
from pipeline.check.blocks import blocks
from pipeline.errors import NotReadyError
from pipeline.messages import say
from pipeline.publish import verdict
from pipeline.publish.audience import key
from pipeline.publish.send import SETTLED
from pipeline.publish.shown import Shown, difference, shown
from pipeline.records import Finding, Issue
from pipeline.run import advertising, finishing, left_to_do, mailing, two_files
from pipeline.run.audience import audience
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.state import Journal
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

_SHOWN = 3  # lines that are still to be written, by their words


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands between an issue and its audience."""

    blocks: int
    extractive: bool
    sample: bool
    tested: bool
    difference: tuple[str, ...]  # what is no longer as the test mail showed it
    dismissed: tuple[str, ...]
    shown: Shown
    audience: int
    size: int  # bytes of the HTML part
    undecided: bool = False  # a sponsor section, and nobody said whether the subject carries (광고)
    vouched: tuple[str, ...] = ()  # sentences that rest on the editor's own word (`[^직접: …]`)
    changed_sources: tuple[str, ...] = ()  # cited sentences that their page no longer has
    past: tuple[str, ...] = ()  # events and deadlines that are over by now
    served: int = 0  # who got it already
    left: int = 0  # who has not, and neither refused it nor is in doubt
    other: bool = False  # those got another text
    left_out: tuple[str, ...] = ()  # rows of the CSV that get no mail, each with the reason
    much_held: str = ""  # that columns about consent leave out a large part of the rows
    number: int = 0
    todo: tuple[str, ...] = ()  # lines of the mail that are still to be written
    advice: tuple[str, ...] = ()  # hints about facts that are open: with them the footer does not say what was compared

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the issue cannot be sent, each with what to do."""
        changed = (say("run.gate.changed"),) if self.difference else ()
        return (*self.closed, *changed)

    @property
    def closed(self) -> tuple[str, ...]:
        """Why it cannot be sent whatever a person says; a text that changed since the test mail they may let go."""
        found = []
        if self.blocks:
            found.append(say("run.gate.blocks", count=self.blocks))
        if self.past:
            found.append(say("run.gate.past", lines="; ".join(self.past)))
        if self.extractive:
            found.append(say("run.gate.extractive"))
        elif self.todo:
            found.append(say("run.gate.todo", count=len(self.todo), lines="; ".join(self.todo[:_SHOWN])))
        if self.sample:
            found.append(say("run.gate.sample"))
        if self.undecided:
            found.append(say("run.gate.ad"))
        if not self.tested:
            found.append(say("run.gate.test"))
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
    mail = mailing.mail_of(context, issue, whole)
    now = shown(mail, whole.outline.preheader, mailing.name_of(context, mail))
    before = tested(context, issue)
    states = Journal(context.state, context.clock).states(mail.issue)
    listed = audience(context)
    return Gate(
        blocks=sum(finishing.is_open_block(finding) for finding in findings),
        extractive=whole.extractive,
        sample=whole.sample,
        tested=before is not None,
        difference=difference(before, now) if before is not None else (),
        dismissed=tuple(
            f"{section_text.plain(one.sentence)}: {one.reason}" for one in findings if one.status == "dismissed"
        ),
        shown=now,
        audience=len(listed.subscribers),
        size=len(mail.html.encode()),
        undecided=advertising.is_open(context, issue, whole),
        vouched=tuple(vouched(whole)),
        changed_sources=tuple(one.message for one in findings if one.kind == "source-changed" and one.status == "open"),
        past=tuple(past(context, whole, findings)),
        served=sum(state == "sent" for state in states.values()),
        left=sum(states.get(key(one.address)) not in SETTLED for one in listed.subscribers),
        other=context.state.remark(f"mailed {issue.day}") not in ("", now.name),
        left_out=tuple(row.shown for row in listed.left_out),
        much_held=listed.much_held,
        number=whole.outline.number,
        todo=left_to_do.in_mail(mail, whole.outline.preheader),
        advice=(*two_files.lines(findings), *(f"{one.section}: {one.message}" for one in verdict.advice(findings))),
    )


def gate_elsewhere(context: Context, issue: IssueFolder, *, start: bool) -> Gate:
    """Return how ready an issue is to go out by another service, where who gets it is known.

    What is only left there, as a draft or as files to paste, needs no test mail: `start` says that it goes out at once.
    """
    found = replace(gate(context, issue), audience=1)
    return found if start else replace(found, tested=True, difference=())


def tested(context: Context, issue: IssueFolder) -> Shown | None:
    """Return what the last test mail showed; None where there was none."""
    stored = context.state.remark(f"tested {issue.day}")
    return codec.load(Shown, stored) if stored.startswith("{") else None


def remember_test(context: Context, issue: IssueFolder, seen: Shown) -> None:
    """Remember what a test mail showed."""
    context.state.note(f"tested {issue.day}", codec.dump(seen))


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
