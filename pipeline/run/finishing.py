"""Check an issue and build its four outputs: after every draft and every edit, with nothing of the person's lost."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from pipeline import codec
from pipeline import publish as publishing
from pipeline.messages import say, speaking
from pipeline.publish.carry_back import CarriedBack
from pipeline.publish.templates import Templates
from pipeline.records import Built, Finding, Issue, Outline
from pipeline.run import (
    approval,
    calendar,
    conflicts,
    corrections,
    fronts,
    gaps,
    lacking,
    left_to_do,
    pictures,
    printed,
    record,
    site,
    two_files,
    without,
)
from pipeline.run.context import Context
from pipeline.run.editing import bare, load_articles, load_sections, need_outline, note_edits, put_typed
from pipeline.run.looked import look
from pipeline.run.once import told_of_gone, told_once
from pipeline.run.outcome import ANSWERED, Outcome
from pipeline.run.printed import Carried
from pipeline.run.told_twice import told_twice
from pipeline.run.window import bounds
from pipeline.state import possibly_billed
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import Stored
from pipeline.workspace.issue import OUTPUTS
from pipeline.workspace.replies import damaged

DRAFTED = ("lede", "story", "takeaways")
DISMISSED = "dismissed"  # in issue.json: the reasons that a person gave, by the digests of the findings


def finish(context: Context, issue: IssueFolder, *, citations: bool = False) -> Outcome:
    """Carry edits of `issue.md` back, check every section, build the outputs, and say how the issue stands."""
    outline = need_outline(issue)
    two_files.settle(issue, outline)
    file = printed.read(issue, lambda: as_built(context, issue, outline))
    carried = carry_back(context, issue, outline, file)
    outline = need_outline(issue)  # its order may be another now
    issue.place_sections(outline)
    note_edits(issue, outline)
    record.note_reported(issue)
    whole = load(context, issue)
    findings = check(context, issue, whole)
    built = build(context, issue, whole, findings, citations=citations, over=file.digest if file else "")
    done = outcome(context, issue, whole, findings, carried=carried)
    done = replace(done, warnings=(*done.warnings, *built.warnings))
    record.stand(context, issue, done)
    approval.review(context, issue, whole)
    return replace(done, warnings=(*done.warnings, *damaged(issue.path), *approval.lines(context, issue.day)))


def load(context: Context, issue: IssueFolder) -> Issue:
    """Return the issue as check and publish read it."""
    outline = need_outline(issue)
    sections = tuple(load_sections(issue, outline))
    texts = [outline.title, *(section.body for section in sections if section.kind in DRAFTED)]
    stored = issue.stories()
    with speaking(context.settings.newsletter.lang):
        shown = pictures.read(issue.path, sections)
    return Issue(
        date=issue.day,
        number=outline.number,
        outline=outline,
        sections=sections,
        articles=load_articles(issue),
        extractive=any(section_text.TODO in text for text in texts),
        sample=context.sample,
        stories=site.leading_back(context, stored.stories if stored else ()),
        window=bounds(context, issue.day),
        corrections=(*corrections.standing(context, issue), *corrections.untold(context, issue.day)),
        corrected=corrections.spelt_out(context, issue.day),
        pictures=shown,
        reported=record.reported(issue),
        once=told_once(issue, sections),
        gone=told_of_gone(issue, sections),
    )


# --- check


def check(context: Context, issue: IssueFolder, whole: Issue) -> list[Finding]:
    """Check the issue and leave `findings.json`; what was dismissed by content stays dismissed."""
    two_files.settle(issue, whole.outline)
    gaps.note(context, issue, whole)
    findings = examine(context, issue, whole)
    put_typed(issue, whole.outline)
    issue.put_findings(findings)
    return findings


def examine(context: Context, issue: IssueFolder, whole: Issue) -> list[Finding]:
    """Check the issue and leave nothing."""
    known = dismissed(issue)
    newsletter = context.settings.newsletter
    with speaking(newsletter.lang):
        found = left_to_do.without_marks(look(context, whole, issue.ledger(), clock_of(context, issue), known))
        off = frozenset(newsletter.checks.off)
        merged = () if "conflict" in off else conflicts.conflicts(issue, whole, known)
        heads = () if fronts.KIND in off else fronts.findings(issue, whole, known)
        findings = [*found, *merged, *heads, *told_twice(context, issue, whole, known)]
        findings += [*gaps.findings(issue, whole, known, off), *lacking.findings(issue, whole)]
        findings += two_files.findings(issue, whole, known, off)
        findings += left_to_do.findings(whole, known, off)
    left = [finding for finding in findings if finding.status == "open"]
    context.progress("check", say("run.checked", count=len(left), blocks=sum(map(is_open_block, left))))
    return findings


def dismissed(issue: IssueFolder) -> dict[str, str]:
    """Return the reasons that a person gave, by the digests of the findings: also of those that the last check did not see."""
    last = {finding.digest: finding.reason for finding in issue.findings() if finding.status == "dismissed"}
    return {**codec.decode(dict[str, str], issue.journal().get(DISMISSED, {})), **last}


def clock_of(context: Context, issue: IssueFolder) -> datetime:
    """Return the moment that findings are judged by: the issue's own time, so that a later check says the same."""
    return calendar.issue_time(context.settings.newsletter, issue.day)


def is_open_block(finding: Finding) -> bool:
    """Whether a finding stops the send."""
    return finding.severity == "block" and finding.status == "open"


# --- build


def build(
    context: Context,
    issue: IssueFolder,
    whole: Issue,
    findings: Sequence[Finding],
    *,
    citations: bool = False,
    over: str | None = None,
) -> Built:
    """Leave the four outputs, and remember their digests so that an edit made in `issue.md` is seen.

    `over` is the digest of the `issue.md` that may be written over: EditConflictError where a person saved another since.
    """
    newsletter = context.settings.newsletter
    with speaking(newsletter.lang):
        built = publishing.build(whole, newsletter, findings, Templates(context.templates()), citations=citations)
    expected = {"issue.md": over}
    with issue.together():
        digests = {name: issue.put(name, getattr(built, field), expected.get(name)) for field, name in OUTPUTS.items()}
        tree = issue.journal()
        tree.pop(printed.CARRIED, None)
        order = [section.id for section in whole.sections]
        texts = {name: found.sha256 for name in order if (found := issue.history(name).standing()) is not None}
        made = {"outputs": digests, "citations": citations, "order": order, "built_of": texts}
        made |= {record.SETTINGS: record.settings_digest(context), printed.PREHEADER: whole.outline.preheader}
        issue.put_journal({**tree, **made})  # the same text again touches nothing
    context.progress("build", say("run.built"))
    return built


def carry_back(context: Context, issue: IssueFolder, outline: Outline, edited: Stored | None) -> Carried:
    """Carry edits made in `issue.md` (as read: `edited`) into their sections; what fits none goes to `issue.edited.md`."""
    if edited is None or not printed.edited(issue):
        return printed.NOTHING
    return printed.put(issue, edit_of(context, issue, outline, edited), edited)


def edit_of(context: Context, issue: IssueFolder, outline: Outline, edited: Stored) -> CarriedBack:
    """Return what an edit made in `issue.md` (as read: `edited`) makes of the sections; nothing is written."""
    sections = sorted(load_sections(issue, outline), key=lambda section: printed.place(issue, section.id))
    return publishing.carry_back(as_built(context, issue, outline), edited.text, sections)


def as_built(context: Context, issue: IssueFolder, outline: Outline) -> str:
    """Return `issue.md` as it was built: from the texts of that time, under its title and in its order.

    Where the texts are not noted (an issue of an earlier version), those that the program saw last are taken.
    """
    noted = issue.journal().get("built_of")
    texts = noted if isinstance(noted, dict) else {}
    whole = load(context, issue)
    title = str(issue.journal().get("title") or outline.title)
    seen = []
    for row in sorted(outline.sections, key=lambda row: printed.place(issue, row.id)):
        history = issue.history(row.id)
        found = history.of(str(texts[row.id])) if row.id in texts else history.standing()
        if found is not None:
            seen.append(section_text.read(history.text(found.n), bare(row)))
    marked = bool(issue.journal().get("citations", False))
    before = replace(whole, sections=tuple(seen), outline=replace(whole.outline, title=title))
    templates = Templates(context.templates())
    newsletter = context.settings.newsletter
    with speaking(newsletter.lang):
        return publishing.build(before, newsletter, issue.findings(), templates, citations=marked).markdown


# --- how it stands


def outcome(
    context: Context,
    issue: IssueFolder,
    whole: Issue,
    findings: Sequence[Finding],
    *,
    carried: Carried = printed.NOTHING,
) -> Outcome:
    """Return how the issue stands."""
    stored = issue.stories()
    reports = record.reports(issue)
    told = {row.story for row in whole.outline.sections if row.story}
    unanswered = [one for one in possibly_billed(context.state, issue.day.isoformat()) if not one.waits]
    return Outcome(
        date=issue.day.isoformat(),
        number=whole.number,
        title=whole.outline.title,
        reports=reports,
        entries=len(issue.entries()),
        stories=len(stored.stories) if stored else 0,
        told=len(told),
        left_out=len(stored.left_out) if stored else 0,
        findings=sum(finding.status == "open" for finding in findings),
        blocks=sum(is_open_block(finding) for finding in findings),
        cost_usd=context.state.spent(issue.day.isoformat()),
        unanswered=len(unanswered),
        unanswered_usd=sum(call.usd for call in unanswered),
        extractive=whole.extractive,
        repeats=tuple(_repeats(context, issue)),
        leftovers=bool(carried.leftovers),
        warnings=(*_warnings(context, issue, carried), *gaps.lines(findings), *two_files.lines(findings)),
    )


def _repeats(context: Context, issue: IssueFolder) -> Iterator[tuple[str, str]]:
    """Yield id and title of each entry that was left out because an earlier issue told it."""
    stored = issue.stories()
    reasons = {
        say("select.left_repeat", lang=lang, date=past.date, heading=past.heading)
        for past in context.state.past_stories(issue.day)
        for lang in ("ko", "en")
    }
    titles = {entry.id: entry.title for entry in issue.entries()}
    for one in stored.left_out if stored else ():
        if one.reason in reasons and one.entry in titles:
            yield one.entry, titles[one.entry]


def _warnings(context: Context, issue: IssueFolder, carried: Carried) -> tuple[str, ...]:
    reports = record.reports(issue)
    down = [report for report in reports if report.state not in ANSWERED]
    found = list(record.warnings(issue))
    if down:
        names = "".join(f"\n  - {report.source}: {report.detail or report.reason}" for report in down)
        found.append(say("run.halfdown", down=len(down), count=len(reports), names=names))
    found += lacking.lines(issue)
    found += without.lines(issue, need_outline(issue))
    found += _unread_pins(context, issue)
    if late := late_entries(context, issue):
        found.append(say("run.late", count=late))
    if carried.sections:
        found.append(say("run.carried", sections=", ".join(carried.sections)))
    if carried.leftovers:
        found.append(say("run.leftover") + carried.leftovers)
    return tuple(found)


def _unread_pins(context: Context, issue: IssueFolder) -> list[str]:
    """Return a line for each pinned story that has no section, with what kept it out where that is known."""
    stored = issue.stories()
    told = {row.story for row in need_outline(issue).sections}
    why = {one.entry: one.detail or one.reason for one in record.unread(issue)}
    found = []
    for story in stored.stories if stored else ():
        if story.pinned and story.id not in told:
            reasons = [why[entry] for entry in story.entries if entry in why]
            found.append(say("run.pin.out", story=story.id, title=story.title, detail="; ".join(reasons) or "—"))
    return found


def late_entries(context: Context, issue: IssueFolder) -> int:
    """Count the entries of the window that came in after the issue's own collect."""
    known = {entry.id for entry in issue.entries()}
    until = calendar.issue_time(context.settings.newsletter, issue.day)
    times = [entry.published or entry.first_seen for entry in issue.entries()]
    since = min((time for time in times if time is not None), default=until)
    return sum(entry.id not in known for entry in context.state.entries(since, until))
