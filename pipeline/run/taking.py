"""Take a story into an issue that has its outline: one section more, written alone, its price told before anything is spent.

What came since the outline is looked for without being stored: a stored collect would move the window of the next issue, and what
nobody takes here would be lost to it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline import collect as collecting
from pipeline.draft import section
from pipeline.draft.ask import Followed
from pipeline.errors import ModelError, SourceError, UsageError
from pipeline.messages import say
from pipeline.records import Article, Entry, Outline, OutlineSection, SectionDraft, Story
from pipeline.run import costs, drafting, finishing, judging, later, pages, planned, record
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.outcome import ANSWERED
from pipeline.run.regenerate import Wish
from pipeline.run.steering import need_story
from pipeline.run.weekly import willing
from pipeline.run.window import bounds
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

_DRAFTED = re.compile(r"s(\d+)")


@dataclass(frozen=True, slots=True)
class Late:
    """What came since the issue was planned: its entries by id, and the stories that they tell, ranked.

    A story that the issue's list has already stands here under its id there, with what came added to it.
    """

    entries: Mapping[str, Entry]
    stories: tuple[Story, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that may become a section, with its entries and its articles as they were read."""

    story: Story
    entries: tuple[Entry, ...]
    articles: tuple[Article, ...]


def late(context: Context, issue: IssueFolder) -> Late:
    """Ask the sources now and return what the issue's list of entries lacks; nothing is stored. SourceError where none answered."""
    settings = context.settings
    states = {url: willing(state) for url, state in context.state.source_states().items()}
    collected = collecting.collect(settings.enabled, states, context.transport, context.clock, context.readers)
    if not any(report.state in ANSWERED for report in collected.reports):
        raise SourceError(say("run.late.silent", count=len(collected.reports)))
    since, now = bounds(context, issue.day)[0], context.now()
    found = {entry.canonical: entry for entry in (*context.state.entries(since, now), *collected.entries)}
    known = {entry.canonical for entry in issue.entries()}
    entries = [
        entry
        for key, entry in found.items()
        if key not in known and since < (entry.published or entry.first_seen or now) <= now
    ]
    if not entries:
        return Late({}, ())
    steering = later.opening(context, issue.day, since).steering
    chosen = judging.select(context, issue, (*issue.entries(), *entries), steering, now)
    late = {entry.id: entry for entry in entries}
    return Late(
        late, _grown([story for story in chosen.stories if not late.keys().isdisjoint(story.entries)], issue, late)
    )


def _grown(stories: Sequence[Story], issue: IssueFolder, late: Mapping[str, Entry]) -> tuple[Story, ...]:
    """Return stories with those that the issue's list has, told ones before others, under their ids and with all their entries."""
    stored, plan = issue.stories(), issue.outline()
    told = {row.story for row in (plan.sections if plan else ())}
    listed = sorted(stored.stories if stored else (), key=lambda one: one.id not in told)
    home = {name: one for one in reversed(listed) for name in one.entries}
    found: dict[str, Story] = {}
    for story in stories:
        known = [home[name] for name in story.entries if name in home]
        earlier = min(known, key=listed.index, default=None)
        if earlier is None:
            found[story.id] = story
            continue
        whole = found.get(earlier.id) or replace(story, id=earlier.id, entries=earlier.entries)
        came = [name for name in story.entries if name in late and name not in whole.entries]
        found[earlier.id] = replace(whole, entries=(*whole.entries, *came))
    return tuple(found.values())


def read(context: Context, issue: IssueFolder, identifier: str, came: Late | None = None) -> Candidate:
    """Read the pages of a story, of the issue's list or of what came late; nothing is written."""
    plan = need_outline(issue)
    story, entries = _story(issue, identifier, came)
    if any(row.story == story.id for row in plan.sections):
        raise UsageError(say("run.take.told", story=story.title))
    articles = pages.read(context, issue, story, entries)
    return Candidate(story, tuple(entries[name] for name in story.entries if name in entries), articles)


def store(issue: IssueFolder, wanted: Candidate) -> Candidate:
    """Keep the articles of a story, each under the next free number, and return it with them."""
    return replace(wanted, articles=pages.keep(issue, wanted.articles))


def price(context: Context, issue: IssueFolder, wanted: Candidate) -> float:
    """Return what the section of a stored candidate costs, in dollars."""
    request = section.request(_task(context, issue, wanted), drafting.prompts(context, issue))
    return costs.price(context, drafting.desk(context, issue), request)


def write(context: Context, issue: IssueFolder, wanted: Candidate, wish: Wish) -> SectionDraft:
    """Have the section written, its reply stored; the issue stays as it is. ModelError where it could not be had."""
    means = drafting.desk(context, issue)
    if means.model is not None:
        means = replace(means, model=Followed(means.model, wish.heard, wish.cancelled))
    made = drafting.draft_section(_task(context, issue, wanted), means)
    if isinstance(made, ModelError):
        raise made
    return made


def put(context: Context, issue: IssueFolder, wanted: Candidate, made: SectionDraft) -> str:
    """Put a written section behind the issue's last story and return its id; all of it, or nothing where it is broken off."""
    plan, stored = need_outline(issue), issue.text("outline.yaml")
    changed, row = _planned(issue, plan, wanted)
    row = replace(row, heading=section_text.heading(made.section.body) or row.heading)
    changed = replace(changed, sections=tuple(row if one.id == row.id else one for one in changed.sections))
    for position, one in reversed(list(enumerate(changed.sections, start=1))):
        issue.place_section(position, one.id)
    written = replace(made.section, id=row.id, story=row.story, articles=row.articles)
    with issue.together():
        _list(issue, wanted)
        drafting.keep(issue, changed, written, made.figures)
        issue.put_outline(changed, stored.digest if stored else None)
        planned.note_row(issue, row)
    finishing.finish(context, issue)
    return row.id


def forget_failure(issue: IssueFolder, identifier: str) -> None:
    """Forget why a section could not be drafted: it is there now."""
    failed = record.failed(issue)
    if failed.pop(identifier, None) is not None:
        record.note(issue, failed=failed)


def _story(issue: IssueFolder, identifier: str, came: Late | None) -> tuple[Story, Mapping[str, Entry]]:
    found = next((one for one in came.stories if one.id == identifier), None) if came else None
    known = {entry.id: entry for entry in issue.entries()}
    if found is not None and came is not None:
        return found, {**known, **came.entries}
    return need_story(issue, identifier), known


def _task(context: Context, issue: IssueFolder, wanted: Candidate) -> section.SectionTask:
    changed, row = _planned(issue, need_outline(issue), wanted)
    articles = {one.id: one for one in wanted.articles}
    task = drafting.task_of(context, issue, changed, row, articles)
    return replace(task, story=wanted.story, own_heading=False)


def _planned(issue: IssueFolder, plan: Outline, wanted: Candidate) -> tuple[Outline, OutlineSection]:
    """Return the outline with the story as a section behind the last one that tells a story, or behind the first of all."""
    names = tuple(article.id for article in wanted.articles)
    row = OutlineSection(_free_id(issue, plan), "story", wanted.story.title, wanted.story.id, names)
    places = [place for place, one in enumerate(plan.sections, start=1) if one.kind in ("lede", "story")]
    place = max(places, default=0)
    return replace(plan, sections=(*plan.sections[:place], row, *plan.sections[place:])), row


def _free_id(issue: IssueFolder, plan: Outline) -> str:
    """Return an id that no section ever had: the history keeps those that were taken out."""
    folders = [path.name for path in (issue.path / "history").glob("s*")]
    known = [*folders, *(row.id for row in plan.sections)]
    numbers = [int(match[1]) for name in known if (match := _DRAFTED.fullmatch(name))]
    return f"s{max(numbers, default=0) + 1}"


def _list(issue: IssueFolder, wanted: Candidate) -> None:
    """Give a story that came late its place in the issue's lists: every entry of the issue stands in exactly one."""
    entries, stored = issue.entries(), issue.stories()
    known = {entry.id for entry in entries}
    new: Sequence[Entry] = [entry for entry in wanted.entries if entry.id not in known]
    if new:
        issue.put_entries([*entries, *new])
    stories = stored.stories if stored else ()
    if wanted.story not in stories:
        others = [story for story in stories if story.id != wanted.story.id]
        left = [one for one in (stored.left_out if stored else ()) if one.entry not in wanted.story.entries]
        issue.put_stories([*others, wanted.story], left)
