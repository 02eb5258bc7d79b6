"""What stands between an issue and its send: each item passes, fails, or is honestly unknown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.desk.look import Json, tone
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.publish.shown import GMAIL_CUTS_AT
from pipeline.records import Finding, Issue
from pipeline.run import advertising, approval, mailing
from pipeline.run.context import Context
from pipeline.run.finishing import is_open_block
from pipeline.run.gate import past, tested, vouched
from pipeline.text.sections import TODO
from pipeline.workspace import IssueFolder

State = Literal["ok", "bad", "unknown"]
_COMPARED = frozenset({"number-contradicted", "number-unsupported", "number-undeclared", "arithmetic", "name"})


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be right before the send. `section` names where it can be mended, `ask` a question that the page can put."""

    state: State
    text: str
    section: str = ""
    ask: str = ""


def readiness(context: Context, issue: IssueFolder, whole: Issue, findings: Sequence[Finding], lang: str) -> list[Json]:
    """Return the list that must be all right before the send."""
    items = [
        *_findings(findings, lang),
        *_later(context, whole, findings, lang),
        *_outline(whole, lang),
        *_mail(context, issue, whole, lang),
        *_kind_of_draft(whole, lang),
        *_sending(context, issue, whole, lang),
        _links(whole, lang),
    ]
    return [{"state": item.state, "text": item.text, "section": item.section, "ask": item.ask} for item in items]


def _findings(findings: Sequence[Finding], lang: str) -> list[Item]:
    blocks = [finding for finding in findings if is_open_block(finding)]
    if not blocks:
        return [Item("ok", say("desk.ready.clear", lang=lang))]
    found = []
    for kind in ("bad", "upstream", "warn", "todo", "other", "style"):
        same = [finding for finding in blocks if _counted_as(finding) == kind]
        if same:
            found.append(Item("bad", say(f"desk.ready.{kind}", lang=lang, count=len(same)), same[0].section))
    return found


def _counted_as(finding: Finding) -> str:
    """Return as what a finding is counted: what is no number and no name is not called one."""
    if finding.kind == "upstream":
        return "upstream"
    told = tone(finding)
    return "other" if told == "bad" and finding.kind not in _COMPARED else told


def _later(context: Context, whole: Issue, findings: Sequence[Finding], lang: str) -> list[Item]:
    """Return what time changed since the draft, and what rests on the editor's own word."""
    found = [Item("bad", say("desk.ready.past", lang=lang, line=line)) for line in past(context, whole, findings)]
    changed = [one for one in findings if one.kind == "source-changed" and one.status == "open"]
    if changed:
        found.append(Item("unknown", say("desk.ready.sources", lang=lang, count=len(changed)), changed[0].section))
    own = list(vouched(whole))
    if own:
        found.append(Item("ok", say("desk.ready.vouched", lang=lang, count=len(own))))
    return found


def _outline(whole: Issue, lang: str) -> list[Item]:
    found = []
    for name in ("subject", "preheader"):
        text = getattr(whole.outline, name)
        state = "todo" if TODO in text else "there" if text.strip() else "gone"
        section = "title" if state == "todo" else ""
        found.append(Item("ok" if state == "there" else "bad", say(f"desk.ready.{name}.{state}", lang=lang), section))
    return found


def _mail(context: Context, issue: IssueFolder, whole: Issue, lang: str) -> list[Item]:
    stored = issue.text("issue.html")
    size = len(stored.text.encode()) if stored else None
    state: State = "unknown" if size is None else "ok" if size < GMAIL_CUTS_AT else "bad"
    shown = "?" if size is None else f"{size / 1000:.0f}"
    mail = context.settings.newsletter.mail
    sender = bool(mail.sender and mail.address)
    return [
        Item(state, say("desk.ready.size", lang=lang, size=shown)),
        Item("ok" if sender else "bad", say(f"desk.ready.sender.{'there' if sender else 'gone'}", lang=lang)),
        _advertising(context, issue, whole, lang),
    ]


def _advertising(context: Context, issue: IssueFolder, whole: Issue, lang: str) -> Item:
    """A sponsor section asks whether the subject carries (광고); until somebody says it, the issue is not ready."""
    if advertising.is_open(context, issue, whole):
        section = next(one.id for one in whole.sections if one.kind == "sponsor")
        return Item("bad", say("desk.ready.ad.open", lang=lang), section, "ad")
    if advertising.advertises(context, issue):
        return Item("ok", say("desk.ready.ad", lang=lang))
    return Item(
        "ok", say("desk.ready.noad" if advertising.chosen(context, issue) is None else "desk.ready.ad.no", lang=lang)
    )


def _kind_of_draft(whole: Issue, lang: str) -> list[Item]:
    named = (("extractive", whole.extractive), ("sample", whole.sample))
    return [Item("bad", say(f"desk.ready.{name}", lang=lang)) for name, on in named if on]


def _sending(context: Context, issue: IssueFolder, whole: Issue, lang: str) -> list[Item]:
    """Say whether a test mail showed this very text, and whether it is approved for a time, or was until it changed."""
    before = tested(context, issue)
    try:
        name = mailing.name_of(context, mailing.mail_of(context, issue, whole))
    except PipelineError:  # not built yet, or settings with which there is no mail
        name = ""
    seen = "never" if before is None else "same" if before.name == name else "changed"
    smtp = context.settings.newsletter.mail.target == "smtp"
    waits: State = "bad" if seen == "never" and smtp else "unknown"  # no mail goes out before one has seen it
    found = [Item("ok" if seen == "same" else waits, say(f"send.ready.{seen}", lang=lang))]
    one = approval.of(context, issue.day)
    state: State = "ok" if one is not None and one.state == "open" else "bad"
    if one is None or one.state == "done":
        return found
    due = approval.spoken(context.settings.newsletter, one.due, lang)
    void = one.state == "void"
    return [
        *found,
        Item(
            state, say("desk.send.void", lang=lang, due=due) if void else approval.line(context, issue.day, one, lang)
        ),
    ]


def _links(whole: Issue, lang: str) -> Item:
    """Links are not opened here, and what was not looked at is never shown as right."""
    return Item("unknown", say("desk.ready.links", lang=lang, count=len(whole.articles)))
