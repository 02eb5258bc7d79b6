"""What a person's files say: the sections as they stand, their history, undo, redo, locks and fixes."""

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from pipeline.errors import ConfigError, Problem, UsageError
from pipeline.messages import say
from pipeline.read import parse_article
from pipeline.records import Article, Figure, Outline, OutlineSection, Section
from pipeline.run import record, two_files
from pipeline.run.context import Context
from pipeline.text import sections as section_text
from pipeline.text.composed import letters, typed
from pipeline.workspace import IssueFolder, files


def load_articles(issue: IssueFolder) -> dict[str, Article]:
    """Return the articles of an issue by id."""
    articles = [parse_article(text) for _, text in issue.article_texts()]
    return {article.id: article for article in articles}


def need_articles(issue: IssueFolder, row: OutlineSection, articles: Mapping[str, Article]) -> None:
    """Raise ConfigError where a row of the outline names articles that were never read: written without them, it would miss a source."""
    unknown = [name for name in row.articles if name not in articles]
    if not unknown:
        return
    known = [name for name in articles if name not in row.articles]
    stored = issue.text("outline.yaml")
    lines = stored.text.splitlines() if stored else []
    line = next((at for at, text in enumerate(lines, 1) if re.search(rf"\b{re.escape(unknown[0])}\b", text)), 1)
    text = say("run.outline.articles", section=row.id, names=", ".join(unknown), known=", ".join(known) or "—")
    raise ConfigError([Problem("outline.yaml", line, text)])


def bare(row: OutlineSection) -> Section:
    """Return what is known of a section without its file."""
    return Section(row.id, row.kind, "", row.story, row.articles)


def load_sections(issue: IssueFolder, outline: Outline) -> list[Section]:
    """Return the sections that are there, in the issue's order."""
    found = [issue.section(row.id, bare(row)) for row in outline.sections]
    return [one[0] for one in found if one is not None]


def put_typed(issue: IssueFolder, outline: Outline) -> None:
    """Write the sections' files as they are read, where a person left one in decomposed letters or with an old Mac's line ends.

    They look the same; from then on the places that findings name are those of the file.
    """
    for position, row in enumerate(outline.sections, start=1):
        found = issue.section(row.id, bare(row))
        if found is not None and files.digest(found[1].text) != found[1].digest:
            issue.put_section_text(position, row.id, found[1].text, expected=found[1].digest)


def note_edits(issue: IssueFolder, outline: Outline) -> list[str]:
    """Keep in the history what a person changed since the program last saw it; return the changed sections."""
    two_files.settle(issue, outline)
    changed = []
    for row in outline.sections:
        found = issue.section(row.id, bare(row))
        if found is None:
            continue
        history = issue.history(row.id)
        before = len(history.entries())
        history.add(found[1].text, "edit")
        if len(history.entries()) > before > 0:
            changed.append(row.id)
    return changed


def note_asked(held: AbstractContextManager[IssueFolder]) -> None:
    """Note a person's edits before the model is asked, the issue `held` for it: the text it is asked about stands in the history, whatever becomes of it meanwhile."""
    with held as issue:
        note_edits(issue, need_outline(issue))


def need_outline(issue: IssueFolder) -> Outline:
    """Return the outline of an issue, or say that there is none."""
    outline = issue.outline()
    if outline is None:
        from pipeline.errors import IssueNotFoundError

        raise IssueNotFoundError(say("run.noissue", date=issue.day))
    return outline


def need_section(issue: IssueFolder, identifier: str) -> tuple[Outline, int, Section, str]:
    """Return outline, place, section and the digest of its file, to be written again with something changed.

    UsageError where there is no such section, NotReadyError where its front matter cannot be read.
    """
    outline, position, section, digest = _there(issue, identifier)
    issue.need_front(bare(outline.sections[position - 1]))
    return outline, position, section, digest


def _there(issue: IssueFolder, identifier: str) -> tuple[Outline, int, Section, str]:
    outline = need_outline(issue)
    issue.known_section(identifier, outline)
    position = [row.id for row in outline.sections].index(identifier) + 1
    found = issue.section(identifier, bare(outline.sections[position - 1]))
    if found is None:
        raise UsageError(say("run.missing", detail="—", section=identifier))
    return outline, position, found[0], found[1].digest


def step_back(context: Context, issue: IssueFolder, identifier: str, *, by: int) -> None:
    """Undo (`by` -1) or redo (1) a section; the step is itself an entry of its history.

    Undoing one whose file is gone puts back the text that stood last.
    """
    if by < 0 and put_back(issue, need_outline(issue), identifier):
        return
    outline, position, _, digest = _there(issue, identifier)
    note_edits(issue, outline)
    history = issue.history(identifier)
    found = history.step(by)
    if found is None:
        raise UsageError(say("workspace.noundo" if by < 0 else "workspace.noredo", section=identifier))
    number, text = found
    with issue.together():
        issue.end()
        history.add(text, "undo", base=number)
        _tell_outline(issue, outline, section_text.read(text, bare(outline.sections[position - 1])))
        issue.put_section_text(position, identifier, text, expected=digest)


def put_back(issue: IssueFolder, outline: Outline, identifier: str) -> bool:
    """Write a section's file again as it stood, where it is gone and the history has its text; return whether that was so."""
    issue.known_section(identifier, outline)
    standing = issue.history(identifier).step(0) if issue.section_path(identifier) is None else None
    if standing is None:
        return False
    position = [row.id for row in outline.sections].index(identifier) + 1
    issue.put_section_text(position, identifier, standing[1])
    return True


def put_back_drafted(issue: IssueFolder, outline: Outline) -> None:
    """Bring drafted sections whose files are gone back as they stood last: as drafted, rewritten or edited."""
    for row in outline.sections:
        if issue.history(row.id).last_draft() is not None:
            put_back(issue, outline, row.id)


def _tell_outline(issue: IssueFolder, outline: Outline, section: Section) -> None:
    """Give the outline the row of a section that got another story back, as it was with that story."""
    row = next(one for one in outline.sections if one.id == section.id)
    if section.story == row.story:
        return
    heading = section_text.heading(section.body) or row.heading
    bare_row = replace(row, story=section.story, articles=section.articles, heading=heading, angle="")
    back = record.rows(issue, row.id).get(section.story, bare_row)
    record.keep_row(issue, row)
    issue.put_outline(replace(outline, sections=tuple(back if one.id == row.id else one for one in outline.sections)))


def lock(issue: IssueFolder, identifier: str, sentence: str | None, *, locked: bool) -> tuple[str, ...]:
    """Lock or unlock a section, or one of its sentences (its beginning is enough); return the sentences that are locked by themselves.

    A section that was locked whole gets back the locks of single sentences that it had before.
    """
    outline, position, section, digest = need_section(issue, identifier)
    note_edits(issue, outline)
    before = _single(issue, section) if sentence is None and not locked and section.locked is True else ()
    now = before or _locks(section, sentence, locked=locked)
    changed = replace(section, locked=now)
    with issue.together():
        issue.history(identifier).add(section_text.write(changed), "edit")
        issue.put_section(position, changed, expected=digest)
    return () if isinstance(now, bool) else now


def _single(issue: IssueFolder, section: Section) -> tuple[str, ...]:
    """Return the sentences of a section that were locked by themselves before it was locked whole."""
    history = issue.history(section.id)
    for past in reversed(history.entries()):
        earlier = section_text.read(history.text(past.n), section)
        if earlier.locked is not True:
            locks = section_text.with_body(earlier, section.body).locked
            texts = section_text.lockable(section.body)
            return tuple(one for one in locks if one in texts) if isinstance(locks, tuple) else ()
    return ()


def _locks(section: Section, sentence: str | None, *, locked: bool) -> bool | tuple[str, ...]:
    if sentence is None:
        return locked
    wanted = section_text.plain(sentence)
    texts = section_text.lockable(section.body)
    found = next((text for text in texts if text.startswith(wanted)), None)
    known = section.locked if isinstance(section.locked, tuple) else tuple(texts) if section.locked else ()
    if found is None and wanted not in known:
        found = _as_shown(section.body, wanted)
    if found is None and wanted not in known:
        raise UsageError(say("run.nosentence", section=section.id, sentence=sentence))
    others = tuple(text for text in known if text != (found or wanted))
    return (*others, found or wanted) if locked else others or False


def _as_shown(body: str, wanted: str) -> str | None:
    """Return the sentence that begins so where marks do not count: with the bold key of its line, or without the mark of a quotation."""
    start = letters(wanted)
    parts = [part for part in section_text.placed(body) if part.place != "heading"]
    shown = ((part, letters(f"{part.key} {part.plain}")) for part in parts)
    return next((part.plain for part, text in shown if start and text.startswith(start)), None)


def save(issue: IssueFolder, identifier: str, body: str, expected: str) -> str:
    """Write the body that a person typed at the desk; EditConflictError where the file is no longer what they read."""
    _, position, section, _ = need_section(issue, identifier)
    text = typed(section_text.write(section_text.with_body(section, body)))
    digest = issue.put_section_text(position, identifier, text, expected=expected)
    issue.history(identifier).add(text, "edit")
    return digest


def fix(issue: IssueFolder, identifier: str, body: str) -> None:
    """Write a section with a fix made in its body; what a person changed in the file before is an entry of its history of its own."""
    outline, position, section, digest = need_section(issue, identifier)
    note_edits(issue, outline)
    text = typed(section_text.write(section_text.with_body(section, body)))
    with issue.together():
        issue.history(identifier).add(text, "fix")
        issue.put_section_text(position, identifier, text, expected=digest)


def keep_aside(issue: IssueFolder, identifier: str, body: str) -> None:
    """Keep in the history a body that could not be saved; what the file holds is the newest entry again."""
    outline, _, section, _ = need_section(issue, identifier)
    kept = replace(section, body=section_text.ended(body, section.body))
    issue.history(identifier).add(typed(section_text.write(kept)), "edit")
    note_edits(issue, outline)


def keep(
    issue: IssueFolder, plan: Outline, made: Section, figures: Mapping[str, tuple[Figure, ...]], heading: str = ""
) -> None:
    """Store a drafted section: the ledger, then the history, then the file. A file that is missing is made from the history.

    Where a person put a file there while the model wrote, theirs stays: an edit of the draft. So does the `heading` that they gave it.
    """
    position = [row.id for row in plan.sections].index(made.id) + 1
    issue.put_ledger({**issue.ledger(), **figures})
    kept = replace(made, body=section_text.headed(made.body, heading)) if heading else made
    with issue.together() if kept != made else nullcontext():
        issue.history(made.id).add(section_text.write(made), "draft")
        if issue.section_path(made.id) is None:
            issue.history(made.id).add(section_text.write(kept), "edit")
            issue.put_section(position, kept, expected="")
