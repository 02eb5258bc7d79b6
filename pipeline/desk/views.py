"""What the desk answers to a reading request, as values for JSON."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json, about, finding_view, look
from pipeline.desk.places import Places
from pipeline.desk.readiness import readiness
from pipeline.errors import UsageError
from pipeline.messages import say, table
from pipeline.publish.corrections import own, told
from pipeline.publish.edition import lay_out, spoken_day
from pipeline.records import Finding, Issue, Outline, OutlineSection, Section
from pipeline.run import approval, editing, heads, record, regenerate, titling
from pipeline.run.editing import bare
from pipeline.text import sections
from pipeline.workspace import IssueFolder

LINES = ("title", "subject", "preheader")


def words(lang: str) -> Json:
    """Return the desk's own texts by key, in one language; their places are filled in the browser."""
    return {key.removeprefix("desk."): texts[lang == "en"] for key, texts in table("desk").items()}


def shown(body: str) -> str:
    """Return a body as a browser's text box holds it: one kind of line end."""
    return body.replace("\r\n", "\n").replace("\r", "\n")


# --- the issue


def head_view(desk: IssueDesk) -> Json:
    """Return what is said of an issue at the head of the page, before there is one too."""
    newsletter = desk.newsletter
    outline = desk.issue.outline()
    return {
        "name": newsletter.name,
        "date": desk.day.isoformat(),
        "number": outline.number if outline else 0,
        "day": spoken_day(desk.day, newsletter, "weekday"),
        "when": _when(desk),
        "spent": desk.context.state.spent(desk.day.isoformat()),
        "budget": newsletter.model.budget_usd,
    }


def _when(desk: IssueDesk) -> str:
    """Return when the issue goes out or that it went; nothing where nobody has settled that."""
    if desk.day.isoformat() in desk.context.state.sent_issues():
        return say("desk.went")
    found = approval.of(desk.context, desk.day)
    if found is None or found.state != "open":
        return ""
    return say("desk.scheduled", due=approval.spoken(desk.newsletter, found.due))


def issue_view(desk: IssueDesk, lang: str) -> Json:
    """Return the whole issue: its sections with all that is shown beside them, how far it is, and what it cost."""
    newsletter = desk.newsletter
    head = head_view(desk)
    if not desk.issue.exists():
        return {**head, "sections": None, "stories": desk.issue.stories() is not None}
    whole = desk.whole()
    findings = desk.findings()
    outline = whole.outline
    return {
        **head,
        "title": outline.title,
        "subject": outline.subject,
        "preheader": outline.preheader,
        "shape": outline.shape,
        "greeting": newsletter.greeting,
        "corrections": [
            {"mark": one.mark, "where": one.where, "change": one.change}
            for one in (*told(whole.corrections, newsletter), *own(whole.corrections, newsletter))
        ],
        "takeaways": newsletter.takeaways_heading,
        "minutes": lay_out(whole, newsletter, ()).minutes,
        "sections": [_section(desk, whole, row, findings) for row in outline.sections],
        "references": _references(desk, whole),
        "lines": [finding_view(one, Places("")) for one in findings if one.section in LINES],
        "ready": readiness(desk.context, desk.issue, whole, findings, lang),
        "warnings": list(record.warnings(desk.issue)),
    }


def start_view(desk: IssueDesk) -> Json:
    """Return what the page starts with: the issue's head and, where there is one, its sections."""
    head = head_view(desk)
    if not desk.issue.exists():
        return {**head, "sections": None}
    whole = desk.whole()
    findings = desk.findings()
    sections = [_section(desk, whole, row, findings) for row in whole.outline.sections]
    return {**head, "texts": line_texts(whole.outline), "sections": sections}


def line_texts(outline: Outline) -> list[Json]:
    """Return title, subject and preheader as the page keeps texts that are typed; what was read of a line is its own digest."""
    texts = [(name, str(getattr(outline, name))) for name in LINES]
    return [{"id": name, "line": True, "body": text, "digest": text} for name, text in texts]


def _references(desk: IssueDesk, whole: Issue) -> list[Json]:
    listed = desk.looking(whole).references.values()
    return [
        {"number": one.number, "label": one.label, "url": one.url, "day": one.day and f" · {one.day}"} for one in listed
    ]


def _section(desk: IssueDesk, whole: Issue, row: OutlineSection, findings: Sequence[Finding]) -> Json:
    mine = [finding for finding in findings if finding.section == row.id]
    found = desk.issue.section(row.id, bare(row))
    if found is None:
        why = record.failed(desk.issue).get(row.id, "")
        return {
            "id": row.id,
            "kind": row.kind,
            "heading": row.heading,
            "missing": why or say("desk.section.missing"),
            "blocks": [],
            "rewrites": row.kind in regenerate.WRITTEN,
        }
    section = replace(found[0], body=shown(found[0].body))
    if section.body != found[0].body:
        mine = desk.check(desk.whole(row.id, section.body), section)
    return {
        **section_view(desk, section, found[1].digest, row),
        **look(section, mine, desk.looking(whole)),
    }


def section_view(desk: IssueDesk, section: Section, digest: str, row: OutlineSection) -> Json:
    """Return a section as it stands, without what is shown beside it."""
    past = desk.kept(f"past {section.id}", lambda: _past(desk.issue, section.id))
    return {
        "id": section.id,
        "missing": "",
        "kind": section.kind,
        "heading": sections.heading(section.body) or row.heading,
        "body": section.body,
        "digest": digest,
        "locked": list(section.locked) if isinstance(section.locked, tuple) else section.locked,
        "rewrites": section.kind in regenerate.WRITTEN,
        **past,
    }


def _past(issue: IssueFolder, identifier: str) -> Json:
    """Return what the history of a section allows, and whether a rewrite of it waits."""
    history = issue.history(identifier)
    entries = history.entries()
    waiting = regenerate.pending(issue, identifier)
    return {
        "edited": bool(entries) and entries[-1].by != "draft",
        "history": len(entries),
        "undo": history.step(-1) is not None,
        "redo": history.step(1) is not None,
        "proposal": waiting is not None and bool(waiting.hunks),
    }


def name_of(row: OutlineSection, section: Section | None) -> str:
    """Return what a section is called on the page."""
    heading = sections.heading(section.body) if section else ""
    return heading or row.heading or say(f"desk.kindname.{row.kind}")


def is_edited(issue: IssueFolder, identifier: str) -> bool:
    """Whether a section is no longer as it was drafted."""
    entries = issue.history(identifier).entries()
    return bool(entries) and entries[-1].by != "draft"


def locked_in(section: Section) -> int:
    """Return how many sentences of a section are locked."""
    placed = [part.plain for part in sections.placed(section.body) if part.place != "heading"]
    return len(placed) if section.locked is True else len(section.locked) if section.locked else 0


def placed_finding(desk: IssueDesk, finding: Finding) -> Json:
    """Return a finding with the place of the page that it leads to."""
    if finding.section in LINES:
        return {**finding_view(finding, Places("")), "place": "title"}
    body = next((one.body for one in desk.whole().sections if one.id == finding.section), "")
    view = finding_view(finding, Places(shown(body)))
    start, end = Places(body).span(*finding.span)
    return {**view, "place": f"{finding.section}/{start}-{end}"}


def section_of(desk: IssueDesk, finding: Finding) -> Json | None:
    """Return the section that a finding stands in; None where it is about the title or another line of the issue."""
    return None if finding.section in LINES else one_section(desk, finding.section)


def one_section(desk: IssueDesk, identifier: str) -> Json:
    """Return one section as it stands on disk, with all that is shown beside it."""
    whole = desk.whole()
    desk.issue.known_section(identifier, whole.outline)
    row = next(row for row in whole.outline.sections if row.id == identifier)
    return _section(desk, whole, row, desk.findings())


def look_view(desk: IssueDesk, identifier: str, body: str) -> Json:
    """Return what is shown beside a text that is being typed; nothing is written."""
    whole = desk.whole(identifier, body)
    section = next((one for one in whole.sections if one.id == identifier), None)
    row = next(row for row in whole.outline.sections if row.id == identifier)
    if section is None:
        raise UsageError(say("desk.section.missing"))
    around = desk.looking(whole)
    return {**section_view(desk, section, "", row), **look(section, desk.check(whole, section), around)}


def preview_view(desk: IssueDesk, identifier: str, body: str) -> Json:
    """Keep the issue as it would be with a text; the preview then shows it, by its number."""
    made = desk.show(desk.whole(identifier, body))
    return {"size": made.size, "warnings": list(made.warnings), "number": made.number}


def preview_page(desk: IssueDesk, form: str, number: int) -> tuple[str, str]:
    """Return one form of a text that was kept for the preview, and its type; without one, of the issue as it stands."""
    return (desk.previews.get(number) or desk.show(desk.whole())).page(form)


def article_view(desk: IssueDesk, identifier: str) -> Json:
    """Return a whole article by the sentence."""
    article = desk.whole().articles.get(identifier)
    if article is None:
        raise UsageError(say("desk.nosuch"))
    sentences = [{"id": name, "text": text} for name, text in article.numbered()]
    return {**about(article, desk.newsletter), "sentences": sentences}


def lines_view(desk: IssueDesk) -> Json:
    """Return title, subject and preheader with what is found in them, and the titles on offer."""
    outline = editing.need_outline(desk.issue)
    found = [finding_view(one, Places("")) for one in desk.findings() if one.section in LINES]
    doubts = desk.kept("offered", lambda: titling.doubts(desk.context, desk.issue))
    history = desk.issue.history(heads.TITLE)
    return {
        "texts": line_texts(outline),
        "offered": [
            {
                "title": title,
                "chosen": title == outline.title,
                "doubts": [finding_view(one, Places("")) for one in doubts.get(title, ()) if title != outline.title],
            }
            for title in outline.titles
        ],
        "undo": history.step(-1) is not None,
        "redo": history.step(1) is not None,
        "lines": [
            {
                "name": name,
                "text": getattr(outline, name),
                "letters": len(getattr(outline, name)),
                "findings": [one for one in found if one["section"] == name],
            }
            for name in LINES
        ],
    }
