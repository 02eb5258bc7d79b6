"""Sentences of the model's that were left out since they could not be used: a finding at each hole that still gapes, so that none goes in silence.

Which they were follows from the stored replies; it is kept in `issue.json`, where it outlives them.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from pipeline import check, codec
from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.draft import closing, section
from pipeline.draft.ask import ROUND
from pipeline.draft.holes import Hole
from pipeline.messages import say
from pipeline.records import Finding, Issue, OutlineSection, Reply, Section, Severity, Story
from pipeline.run import record
from pipeline.run.context import Context
from pipeline.run.house import without_source
from pipeline.run.remade import around, ever
from pipeline.text import asides, sections
from pipeline.text.composed import letters
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder
from pipeline.workspace.replies import damaged, readable

KIND = "missing-sentence"
KEY = "holes"
PARTS: tuple[closing.Part, ...] = ("lede", "takeaways")


def note(context: Context, issue: IssueFolder, whole: Issue) -> None:
    """Take into `issue.json` what was left out of the answers whose repair was refused too, by the name of the repair."""
    known = _noted(issue)
    found = dict(known)
    stored = _replies(issue)
    for repair in _unnoted(stored, known):
        first = [one for one in stored if (one.subject, one.attempt + 1) == (repair.subject, repair.attempt)]
        if not first and damaged(issue.path):
            continue  # it may be the one that cannot be read, and what is noted is noted once
        rows = _holes(context, issue, whole, (repair, *first))
        found[repair.fingerprint] = rows  # also that there are none: they are looked for once
    if found != known:
        record.keep(issue, KEY, found)


@contextmanager
def put_off(issue: IssueFolder) -> Iterator[None]:
    """Leave out what is not noted yet: a repair that was asked since the last check, of a proposal that nobody took."""
    known = _noted(issue)
    late = {one.fingerprint: () for one in _unnoted(_replies(issue), known)}
    record.keep(issue, KEY, {**known, **late})
    yield
    record.keep(issue, KEY, {name: rows for name, rows in _noted(issue).items() if name not in late})


def _unnoted(stored: Iterable[Reply], known: Container[str]) -> list[Reply]:
    return [one for one in stored if one.attempt % ROUND != 1 and one.fingerprint not in known]


def _noted(issue: IssueFolder) -> dict[str, tuple[Hole, ...]]:
    return codec.decode(dict[str, tuple[Hole, ...]], issue.journal().get(KEY, {}))


def _replies(issue: IssueFolder) -> list[Reply]:
    return [reply for reply in readable(issue.path) if reply.kind in ("section", "closing")]


def _holes(context: Context, issue: IssueFolder, whole: Issue, answers: Sequence[Reply]) -> tuple[Hole, ...]:
    """Return the holes that refused answers left, read as they were accepted: from the section's own articles, around the person's words."""
    subject, texts = answers[0].subject, [one.text for one in answers]
    row = next((one for one in whole.outline.sections if one.id == subject), OutlineSection(subject, "story", ""))
    fixed = around(issue, row) if issue.history(subject).last_draft() else [()]
    if subject in ("closing", *PARTS):
        part: closing.Part = next((one for one in PARTS if one == subject), "")
        articles = tuple(whole.articles.values())
        ends = closing.ClosingTask(
            whole.outline,
            ever(issue),
            articles,
            part=part,
            named=check.named_nowhere,
            ordered=without_source(context.settings.newsletter),
        )
        return next((rows for one in fixed if (rows := closing.left_out(replace(ends, fixed=one), *texts))), ())
    own = tuple(whole.articles[name] for name in row.articles if name in whole.articles)
    words, story = context.settings.newsletter.sections.words, Story(subject, "", (), ())
    task = section.SectionTask(
        row,
        story,
        own or tuple(whole.articles.values()),
        whole.outline,
        words=words,
        named=check.named_nowhere,
        ordered=without_source(context.settings.newsletter),
    )
    return next((rows for one in fixed if (rows := section.left_out(replace(task, fixed=one), *texts))), ())


def findings(
    issue: IssueFolder, whole: Issue, dismissed: Mapping[str, str], off: Collection[str] = ()
) -> list[Finding]:
    """Return a finding for each sentence that was left out where the two on either side of it still stand together."""
    holes = dict.fromkeys(hole for rows in _noted(issue).values() for hole in rows)
    found = [
        finding(one.id, placed, _flag(hole, one))
        for one in whole.sections
        for hole in holes
        if hole.section == one.id and (placed := _beside(one.body, hole) or _among(one, hole)) is not None
    ]
    return [] if KIND in off else numbered(found, dismissed)


def _flag(hole: Hole, part: Section) -> Flag:
    """Return what is told of a hole: what cannot be read without the sentence stops the send, and too few takeaways are counted."""
    severity: Severity = "block" if hole.gapes else "warn"
    message = say("run.gap.gapes" if hole.gapes else "run.gap", text=hole.text, why=say(f"run.gap.{hole.why}"))
    least, most = closing.POINTS
    if _few(part):
        message += " " + say("run.gap.few", count=len(_items(part)), least=least, most=most)
    return Flag(KIND, severity, (0, 0), message, sure=1.0, about=hole.text)


def _few(part: Section) -> bool:
    return part.kind == "takeaways" and len(_items(part)) < closing.POINTS[0]


def _items(part: Section) -> list[Placed]:
    return [row for row in sections.placed(part.body) if row.place == "item"]


def _among(part: Section, hole: Hole) -> Placed | None:
    """Return the last of takeaways that are too few since the answer that they come from had too few good ones, whatever a merge did beside them."""
    if not _few(part) or len(hole.kept) >= closing.POINTS[0] or not (items := _items(part)):
        return None
    told = [letters(f"{one.key} {one.plain}") for one in sections.placed(part.body)]
    ours = any(letters(text) in told for text in hole.kept)
    return items[-1] if ours and letters(hole.text) not in told else None


def _beside(body: str, hole: Hole) -> Placed | None:
    """Return the sentence behind a hole (the one before it where it was the last); None where a person changed the place."""
    told = (part for part in sections.placed(body) if part.place not in ("heading", "other"))
    parts = [part for part in told if not asides.commented(body, part.span)]
    said = [letters(f"{part.key} {part.plain}") for part in parts]
    sides = [letters(text) for text in (hole.before, hole.after) if text]
    if letters(hole.text) in said or not sides or any(text not in said for text in sides):
        return None
    start = said.index(sides[0]) if hole.before else -1
    end = said.index(sides[-1]) if hole.after else len(said)
    return parts[min(end, len(parts) - 1)] if 0 < end - start <= hole.fixed + 1 else None


def lines(found: Iterable[Finding]) -> list[str]:
    """Return a line of the summary for each sentence that was left out and of which nobody said that this is right."""
    return [
        say("run.gap.line", section=one.section, message=one.message)
        for one in found
        if one.kind == KIND and one.status == "open"
    ]
