"""The drafts of an issue as its stored replies give them: the question is not asked again, so changed prompts do no harm."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline import check
from pipeline.draft import closing, extractive, merge, section
from pipeline.records import (
    Article,
    ClosingDraft,
    Figure,
    Outline,
    OutlineSection,
    Reply,
    Section,
    SectionDraft,
    Story,
)
from pipeline.run import authorship, drafting
from pipeline.run.context import Context
from pipeline.run.editing import bare, load_articles, need_outline
from pipeline.run.house import without_source
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import read_text
from pipeline.workspace.replies import readable

WRITTEN = ("story", "lede", "takeaways")
ANY_LENGTH = (1, 5_000)  # the settings may have changed since; the draft was accepted under those of its day
_CHANCES = (False, True)  # and so may have what a first answer is asked again for
Figures = Mapping[str, tuple[Figure, ...]]


@dataclass(frozen=True, slots=True)
class Drafts:
    """The figures that the remade drafts declare, by the digest of the sentence; and by section the drafts that no reply gives.

    `declared`: the sentences of all that the stored replies give, also of the parts of an answer that nobody asked for.
    """

    figures: Figures
    lost: Mapping[str, int]  # the draft's number in the section's history
    declared: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Made:
    """What a stored reply gives for a section, its figures, and the sentences of the whole reply that have some."""

    body: str
    figures: Figures
    declared: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Origin:
    """What a draft of one section is made from."""

    plan: Outline
    row: OutlineSection
    replies: Sequence[Reply]
    articles: tuple[Article, ...]


def drafts_of(context: Context, issue: IssueFolder) -> Drafts:
    """Make the last draft of every written section again from the stored replies, and compare it with the history's."""
    plan = need_outline(issue)
    replies = list(readable(issue.path))
    articles = tuple(load_articles(issue).values())
    figures: dict[str, tuple[Figure, ...]] = {}
    lost: dict[str, int] = {}
    spoken: set[str] = set()
    for row in plan.sections:
        base = issue.history(row.id).last_draft() if row.kind in WRITTEN else None
        if base is None:
            continue
        body = section_text.read(base[1], bare(row)).body
        make = _sections if row.kind == "story" else _closings
        candidates = make(context, issue, Origin(plan, row, replies, articles))
        spoken.update(name for one in candidates for name in one.declared)
        declared = next((one.figures for one in candidates if one.body == body), None)
        if declared is None:
            lost[row.id] = base[0]
        else:
            figures.update(declared)
    return Drafts(figures, lost, frozenset(spoken))


def _sections(context: Context, issue: IssueFolder, origin: Origin) -> list[Made]:
    """Return every body that the stored replies give for a story; without a reply, the one of the extractive drafter."""
    row = origin.row
    own = [reply for reply in origin.replies if reply.kind == "section" and reply.subject == row.id]
    if not own:
        task = drafting.task_of(context, issue, origin.plan, row)
        return [Made(extractive.section(task).section.body, {})]
    story = Story(row.story or row.id, row.heading, (), ())
    bare_task = section.SectionTask(row, story, origin.articles, origin.plan, words=ANY_LENGTH, own_heading=True)
    bare_task = replace(bare_task, named=check.named_nowhere, ordered=without_source(context.settings.newsletter))
    tasks = [replace(bare_task, fixed=fixed, last_chance=last) for fixed in around(issue, row) for last in _CHANCES]
    made = [read(task, reply.text) for task in tasks for reply in own for read in (section.accept, section.rescue)]
    return [
        Made(one.section.body, one.figures, frozenset(one.figures)) for one in made if isinstance(one, SectionDraft)
    ]


def _closings(context: Context, issue: IssueFolder, origin: Origin) -> list[Made]:
    """Return every lede, or every list of takeaways, that the stored replies give; the same without a reply."""
    last = [reply for reply in origin.replies if reply.kind == "closing"]
    if not last:
        task = closing.ClosingTask(origin.plan, _drafted(issue), origin.articles)
        return [_part(origin.row, extractive.closing(task))]
    bare_task = closing.ClosingTask(
        origin.plan,
        ever(issue),
        origin.articles,
        named=check.named_nowhere,
        ordered=without_source(context.settings.newsletter),
    )
    part: closing.Part = "lede" if origin.row.kind == "lede" else "takeaways"
    edited = [replace(bare_task, part=part, fixed=fixed) for fixed in around(issue, origin.row)]
    tasks = [replace(one, last_chance=last) for one in (bare_task, *edited) for last in _CHANCES]
    written = [read(task, reply.text) for task in tasks for reply in last for read in (closing.accept, closing.rescue)]
    return [_part(origin.row, one) for one in written if isinstance(one, ClosingDraft)]


def _part(row: OutlineSection, made: ClosingDraft) -> Made:
    body = made.lede if row.kind == "lede" else made.takeaways
    digests = {part.digest for part in section_text.placed(body)}
    own = {name: figures for name, figures in made.figures.items() if name in digests}
    return Made(body, own, frozenset(made.figures))


def around(issue: IssueFolder, row: OutlineSection) -> list[tuple[str, ...]]:
    """Return what the last draft may have been written around, as the history has it: the person's sentences; those that stay
    where the section gets another story, or only the locked ones; or nothing, where it was drafted afresh.
    """
    history = issue.history(row.id)
    entries = history.entries()
    last = max(place for place, past in enumerate(entries) if past.by == "draft")
    if not last:
        return [()]
    found: list[tuple[str, ...]] = []
    for place in range(
        last, 0, -1
    ):  # a rewrite may have been merged anew into a text that changed after it was asked for
        whose = authorship.of(history, row, entries[:place])
        mine = section_text.read(history.text(entries[place - 1].n), bare(row))
        found.append(merge.fixed_sentences(whose.base, mine.body, whose.held(mine)))
        other = whose.of_other_story(mine).held(mine)
        found += [merge.fixed_sentences(mine.body, mine.body, held) for held in (other, mine.locked)]
    return list(dict.fromkeys((*found, ())))


def _drafted(issue: IssueFolder) -> tuple[Section, ...]:
    """Return the story sections as they were drafted first, in the order of that day's outline: by their ids."""
    folders = sorted((issue.path / "history").glob("s[0-9]*"), key=lambda path: (len(path.name), path.name))
    texts = [(folder.name, issue.history(folder.name).text(1)) for folder in folders]
    return tuple(section_text.read(text, Section(name, "story", "")) for name, text in texts)


def ever(issue: IssueFolder) -> tuple[Section, ...]:
    """Return every text of every section that there ever was: what comes last may rest on any of them."""
    paths = sorted((issue.path / "history").glob("*/[0-9]*.md"))
    texts = [stored.text for path in paths if (stored := read_text(path))]
    return tuple(Section(path.parent.name, "story", text) for path, text in zip(paths, texts, strict=True))
