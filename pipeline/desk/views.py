"""What the desk answers to a reading request, as values for JSON."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json, about, finding_view, look, looking
from pipeline.desk.places import Places
from pipeline.desk.readiness import minutes, readiness
from pipeline.errors import IssueNotFoundError, UsageError
from pipeline.messages import say, table
from pipeline.publish.edition import spoken_day
from pipeline.records import Entry, Finding, Issue, OutlineSection, Section, Story
from pipeline.run import record, regenerate
from pipeline.run.editing import bare
from pipeline.text import sections
from pipeline.workspace import IssueFolder

LINES = ("title", "subject", "preheader")
FORMS = {"mail": ("html", "text/html"), "web": ("web", "text/html"), "text": ("text", "text/plain")}


def words(lang: str) -> Json:
    """Return the desk's own texts by key, in one language; their places are filled in the browser."""
    return {key.removeprefix("desk."): texts[lang == "en"] for key, texts in table("desk").items()}


def shown(body: str) -> str:
    """Return a body as a browser's text box holds it: one kind of line end."""
    return body.replace("\r\n", "\n").replace("\r", "\n")


# --- the issue


def issue_view(desk: IssueDesk, lang: str) -> Json:
    """Return the whole issue: its sections with all that is shown beside them, how far it is, and what it cost."""
    newsletter = desk.context.settings.newsletter
    head: Json = {
        "name": newsletter.name,
        "date": desk.day.isoformat(),
        "day": spoken_day(desk.day, newsletter, "weekday"),
        "time": newsletter.time,
        "spent": desk.context.state.spent(desk.day.isoformat()),
        "budget": newsletter.model.budget_usd,
    }
    if not desk.issue.exists():
        return {**head, "sections": None, "stories": desk.issue.stories() is not None}
    whole = desk.whole()
    findings = desk.issue.findings()
    outline = whole.outline
    return {
        **head,
        "number": whole.number,
        "title": outline.title,
        "subject": outline.subject,
        "preheader": outline.preheader,
        "shape": outline.shape,
        "greeting": newsletter.greeting,
        "takeaways": newsletter.takeaways_heading,
        "minutes": minutes(desk.context, whole),
        "sections": [_section(desk, whole, row, findings) for row in outline.sections],
        "references": _references(desk, whole),
        "lines": [finding_view(one, Places("")) for one in findings if one.section in LINES],
        "ready": readiness(desk.context, desk.issue, whole, findings, lang),
        "warnings": list(record.warnings(desk.issue)),
    }


def _references(desk: IssueDesk, whole: Issue) -> list[Json]:
    listed = looking(whole, desk.context.settings.newsletter).references.values()
    return [{"number": one.number, "label": one.label, "url": one.url, "day": one.day} for one in listed]


def _section(desk: IssueDesk, whole: Issue, row: OutlineSection, findings: Sequence[Finding]) -> Json:
    mine = [finding for finding in findings if finding.section == row.id]
    found = desk.issue.section(row.id, bare(row))
    if found is None:
        why = record.failed(desk.issue).get(row.id, "")
        return {"id": row.id, "kind": row.kind, "heading": row.heading, "missing": why or say("desk.section.missing")}
    section = replace(found[0], body=shown(found[0].body))
    if section.body != found[0].body:
        mine = desk.check(desk.whole(row.id, section.body), section)
    return {
        **section_view(desk.issue, section, found[1].digest, row),
        **look(section, mine, looking(whole, desk.context.settings.newsletter)),
    }


def section_view(issue: IssueFolder, section: Section, digest: str, row: OutlineSection) -> Json:
    """Return a section as it stands, without what is shown beside it."""
    entries = issue.history(section.id).entries()
    return {
        "id": section.id,
        "kind": section.kind,
        "heading": sections.heading(section.body) or row.heading,
        "body": section.body,
        "digest": digest,
        "locked": list(section.locked) if isinstance(section.locked, tuple) else section.locked,
        "edited": bool(entries) and entries[-1].by != "draft",
        "history": len(entries),
        "rewrites": section.kind in regenerate.WRITTEN,
        "proposal": (waiting := regenerate.pending(issue, section.id)) is not None and bool(waiting.hunks),
    }


def section_of(desk: IssueDesk, finding: Finding) -> Json | None:
    """Return the section that a finding stands in; None where it is about the title or another line of the issue."""
    return None if finding.section in LINES else one_section(desk, finding.section)


def one_section(desk: IssueDesk, identifier: str) -> Json:
    """Return one section as it stands on disk, with all that is shown beside it."""
    whole = desk.whole()
    desk.issue.known_section(identifier, whole.outline)
    row = next(row for row in whole.outline.sections if row.id == identifier)
    return _section(desk, whole, row, desk.issue.findings())


def look_view(desk: IssueDesk, identifier: str, body: str) -> Json:
    """Return what is shown beside a text that is being typed; nothing is written."""
    whole = desk.whole(identifier, body)
    section = next(one for one in whole.sections if one.id == identifier)
    around = looking(whole, desk.context.settings.newsletter)
    return look(section, desk.check(whole, section), around)


def preview_view(desk: IssueDesk, identifier: str, body: str) -> Json:
    """Build the issue as it would be with a text; the preview then shows it."""
    built = desk.build(desk.whole(identifier, body))
    return {"size": len(built.html.encode()), "warnings": list(built.warnings)}


def preview_page(desk: IssueDesk, form: str) -> tuple[str, str]:
    """Return one output of the text that was shown last, and its type."""
    if form not in FORMS:
        raise UsageError(say("desk.nosuch"))
    field, kind = FORMS[form]
    if desk.preview is None:
        desk.build(desk.whole())
    return str(getattr(desk.preview, field)), kind


def article_view(desk: IssueDesk, identifier: str) -> Json:
    """Return a whole article by the sentence."""
    article = desk.whole().articles.get(identifier)
    if article is None:
        raise UsageError(say("desk.nosuch"))
    newsletter = desk.context.settings.newsletter
    return {**about(article, newsletter), "sentences": [list(one) for one in article.numbered()]}


# --- history and rewrites


def history_view(desk: IssueDesk, identifier: str) -> Json:
    """Return every text of a section that the program saw, newest first."""
    whole = desk.whole()
    desk.issue.known_section(identifier, whole.outline)
    row = next(row for row in whole.outline.sections if row.id == identifier)
    history = desk.issue.history(identifier)
    texts = [(past, shown(sections.read(history.text(past.n), bare(row)).body)) for past in history.entries()]
    return {"entries": [{"n": past.n, "by": past.by, "body": body} for past, body in reversed(texts)]}


def proposal_view(desk: IssueDesk, identifier: str) -> Json:
    """Return the rewrite that waits for a section, or that there is none."""
    desk.issue.known_section(identifier, desk.whole().outline)
    proposal = regenerate.pending(desk.issue, identifier)
    if proposal is None:
        return {"proposal": None}
    hunks = [{"number": one.number, "mine": one.mine, "theirs": one.merged} for one in proposal.hunks]
    conflicts = [{"mine": list(one.mine), "theirs": list(one.theirs)} for one in proposal.conflicts]
    found = desk.issue.section(identifier)
    return {
        "proposal": {
            "instruction": proposal.instruction,
            "hunks": hunks,
            "conflicts": conflicts,
            "merged": proposal.merged,
            "cost": proposal.cost_usd,
            "stale": found is None or found[1].digest != proposal.digest,
        }
    }


# --- stories


def stories_view(desk: IssueDesk) -> Json:
    """Return the ranked stories with their reasons, and what was left out and why."""
    stored = desk.issue.stories()
    if stored is None:
        raise IssueNotFoundError(say("desk.stories.none"))
    entries = {entry.id: entry for entry in desk.issue.entries()}
    outline = desk.issue.outline()
    told = {row.story for row in outline.sections} if outline else set()
    return {
        "frozen": outline is not None,
        "entries": len(entries),
        "stories": [_story(desk, story, entries, told=story.id in told) for story in stored.stories],
        "left_out": [
            {"title": entries[one.entry].title, "outlet": entries[one.entry].outlet, "reason": one.reason}
            for one in stored.left_out
            if one.entry in entries
        ],
    }


def _story(desk: IssueDesk, story: Story, entries: dict[str, Entry], *, told: bool) -> Json:
    newsletter = desk.context.settings.newsletter
    known = [entries[identifier] for identifier in story.entries if identifier in entries]
    steering = desk.context.state.steering()
    return {
        "id": story.id,
        "title": story.title,
        "score": round(story.score, 1),
        "outlets": list(story.outlets),
        "reasons": [{"points": round(one.points, 1), "because": one.because} for one in story.reasons],
        "pinned": _decided(known, steering.pinned),
        "dropped": _decided(known, steering.dropped),
        "rumour": story.rumour,
        "novelty": story.novelty,
        "told": told,
        "entries": [
            {
                "title": entry.title,
                "outlet": entry.outlet,
                "time": spoken_day(entry.published, newsletter, "time") if entry.published else "",
            }
            for entry in known
        ],
    }


def _decided(entries: Sequence[Entry], keys: Sequence[str]) -> bool:
    """Whether the editor decided so of a story: a decision is kept by its entries' keys."""
    return any(entry.canonical in keys for entry in entries)
