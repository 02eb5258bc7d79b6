"""The weekly job: collect, select, read, outline, draft, check, build. Safe to repeat and to kill at any point.

Each step hands what it returns to the next and leaves it as a file, so that the next run goes on where this one stopped. Once there
is an outline, the issue is frozen: only what a person changed, or what is missing, is done again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pipeline import collect as collecting
from pipeline import read as reading
from pipeline import select as selecting
from pipeline.errors import DeferredError, ModelSilentError, NotReadyError, SourceError, UsageError
from pipeline.messages import say
from pipeline.records import Article, Entry, Outline, ReadResult, Selection, Shape, SourceReport, SourceState, Story
from pipeline.run import (
    approval,
    batching,
    calendar,
    catching_up,
    drafting,
    finishing,
    fresh,
    handed,
    judging,
    later,
    record,
    second_look,
    stood,
    told_as_one,
)
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.fresh import Agree
from pipeline.run.outcome import ANSWERED, Outcome
from pipeline.run.window import bounds
from pipeline.workspace import IssueFolder

FIRST_POLL_S, LONGEST_POLL_S = 60.0, 600.0


@dataclass(frozen=True, slots=True)
class Options:
    """What `run` was asked for."""

    day: date | None = None
    offline: bool = False
    fresh: str = ""
    agree: Agree = lambda: True  # asked before a section is drafted afresh
    shape: Shape | None = None  # what the issue is to be, whatever the settings say
    stays: bool = False  # goes on by itself with replies that come in a batch
    told: bool = False  # of the batch that is under way


Work = Callable[[Context, Options], Outcome]


def weekly(context: Context, options: Options = Options()) -> Outcome:
    """Make the issue, or go on with it, and return what was done."""
    day = options.day or calendar.issue_day(context.settings.newsletter, context.now())
    skipped = context.state.skips().get(day)
    if skipped is not None:
        return Outcome(day.isoformat(), stopped=say("run.skipped", date=day, reason=skipped))
    sent = context.state.sent_issues().get(day.isoformat())
    if sent is not None:
        when = approval.spoken(context.settings.newsletter, datetime.fromisoformat(sent[2]))
        stopped = say("run.sent", date=day, place=handed.place_name(sent[3]), sent=when)
        return Outcome(day.isoformat(), number=sent[0], title=sent[1], stopped=stopped)
    with context.locked(day) as issue:
        started, before = context.now(), record.of_content(issue)
        try:
            if options.shape:
                choose_shape(context, issue, options.shape)
            if not issue.exists():
                prepare(context, issue, options)
            if not fresh.redraft(context, issue, options.fresh, options.agree):
                return Outcome(day.isoformat(), stopped=say("run.fresh.declined", section=options.fresh))
            drafting.fill(context, issue)
            catching_up.catch_up(context, issue)
            outcome = finishing.finish(context, issue)
            issue.end()  # of a rewrite that was broken off too
        except DeferredError as error:
            outcome = batching.deferred(context, issue, error, stays=options.stays, told=options.told)
        record.close_run(context, issue, before, started)
    return outcome


def wait(context: Context, options: Options = Options()) -> Outcome:
    """Make the issue and wait for each round of replies that comes in a batch; one that does not come in time is given up."""
    outcome = weekly(context, replace(options, stays=True))
    options, pace = replace(options, fresh="", stays=True, told=True), FIRST_POLL_S
    while (until := outcome.until) is not None:
        left = (until - context.now()).total_seconds()
        if left > 0:
            context.clock.sleep(max(min(outcome.retry_after or pace, LONGEST_POLL_S, left), 1.0))
        pace = min(2 * pace, LONGEST_POLL_S)
        try:
            outcome = weekly(context, options)
        except ModelSilentError as error:
            if left <= 0:
                raise
            context.progress("draft", str(error))
            continue
        pace = pace if outcome.until == until else FIRST_POLL_S
    return outcome


def prepare(context: Context, issue: IssueFolder, options: Options) -> None:
    """Bring an issue as far as its outline. Where the outline was handed in with a batch, what it is made from stays as it is."""
    if batching.begun(context, issue):
        outline(context, issue, {article.entry: article for article in load_articles(issue).values()})
        return
    if options.offline:
        gap = say("run.offline.gap", count=len(context.settings.enabled))
        record.note(issue, warnings=tuple(dict.fromkeys((*record.warnings(issue), gap))))
    else:
        collect(context, issue)
    selection = select(context, issue, read=False)
    if not options.offline and judging.ask(context, issue, selection):
        selection = select(context, issue, read=False)
    articles = read(context, issue, selection)
    outline(context, issue, articles)


# --- collect


def collect(context: Context, issue: IssueFolder) -> None:
    """Read every source that is due and store what it brought; SourceError where none answered.

    A collect that nobody answered is not stored: it would count as the end of this issue's window.
    """
    sources = context.settings.enabled
    if not sources:
        raise UsageError(say("run.nosources"))
    context.progress("collect", say("run.collecting", count=len(sources)))
    states = {url: willing(state) for url, state in context.state.source_states().items()}
    collected = collecting.collect(sources, states, context.transport, context.clock, context.readers)
    down = [report for report in collected.reports if report.state not in ANSWERED]
    if len(down) == len(sources):
        raise SourceError(say("run.alldown", count=len(sources), details=_lines(down)))
    collected = collecting.rightful(collected, context.state.told_by(collected.entries), sources)
    new = context.state.store(collected, issue.day.isoformat(), context.now())
    entries = _window(context, issue)
    issue.put_entries(entries)
    gathered = context.state.gathered(issue.day.isoformat())
    record.note(issue, sources=gathered.reports, counts={"new": gathered.new, "entries": len(entries)})
    context.progress(
        "collect",
        say(
            "run.collected",
            answered=len(sources) - len(down),
            count=len(sources),
            entries=len(entries),
            new=new,
        ),
    )


def willing(state: SourceState) -> SourceState:
    """Forget our own back-off: who runs this wants to know now. What a server asked us to wait for stays."""
    return state if state.reason == "later" else replace(state, next_try=None)


def _window(context: Context, issue: IssueFolder) -> list[Entry]:
    since, until = bounds(context, issue.day)
    last = context.state.previous_collect(before=issue.day.isoformat())
    earliest = calendar.earliest(context.settings.newsletter, issue.day)
    return context.state.entries(since, until, seen_late=(last[1], earliest) if last else None)


def _lines(reports: Sequence[SourceReport]) -> str:
    return "\n".join(f"- {report.source}: {report.detail or report.reason}" for report in reports)


# --- select and read


def select(context: Context, issue: IssueFolder, *, read: bool = True) -> Selection:
    """Group and rank the entries of the window, by what was read of them too; NotReadyError where there is nothing to tell."""
    entries = issue.entries() or _window(context, issue)
    if not entries and not record.reports(issue):
        raise NotReadyError(say("run.step.missing", step="collect"))
    since, until = bounds(context, issue.day)
    opening = later.opening(context, issue.day, since)
    entries = later.with_opening(entries, opening)
    issue.put_entries(entries)
    selection = judging.select(context, issue, entries, opening.steering, min(context.now(), until), read=read)
    issue.put_stories(selection.stories, selection.left_out)
    stood.keep(context, issue, selection.stood)
    context.progress("select", say("run.selected", stories=len(selection.stories), left_out=len(selection.left_out)))
    if not selection.stories:
        raise NotReadyError(_nothing(context, issue, len(entries)))
    return selection


def _nothing(context: Context, issue: IssueFolder, seen: int) -> str:
    """Return that there is nothing to tell; where all the news came after the issue's time, which issue it belongs to."""
    since, until = bounds(context, issue.day)
    told = say("run.nothing", since=since.date(), until=until.date(), entries=seen)
    newer = len(context.state.entries(until, max(until, context.now())))
    if not newer:
        return told
    following = issue.day + timedelta(days=7)
    return f"{told}\n{say('run.nothing.newer', count=newer, until=f'{until:%Y-%m-%d %H:%M}', day=following)}"


def read(context: Context, issue: IssueFolder, selection: Selection) -> Mapping[str, Article]:
    """Read the short list by the sentence, join what the texts show to be one event, let the ranking settle, and return the articles by entry."""
    settings = context.settings
    entries = {entry.id: entry for entry in issue.entries()}
    selection, result = _joined(context, issue, selection, entries)
    articles = {article.entry: article for article in result.articles}
    ranking = settings.newsletter.ranking
    settled = selecting.settle(selection, articles, list(entries.values()), settings.sources, ranking)
    issue.put_stories(settled.stories, settled.left_out)
    record.note(issue, unread=result.unread)
    context.progress("read", say("run.read", articles=len(articles), unread=len(result.unread)))
    if not articles:
        details = "\n".join(f"- {entries[one.entry].title}: {one.detail or one.reason}" for one in result.unread[:10])
        short = selection.stories[: second_look.short_list(context)]
        raise NotReadyError(say("run.noarticles", stories=len(short), details=details))
    return articles


def _joined(
    context: Context, issue: IssueFolder, selection: Selection, entries: Mapping[str, Entry]
) -> tuple[Selection, ReadResult]:
    """Read the short list and join what is one event, until what a join moved up into the list joins nothing more."""
    result, chosen = _read(context, issue, selection, entries), selection
    seen: dict[str, Article] = {}
    for _ in selection.stories:
        if not second_look.look_again(context, issue, chosen.stories, lambda: judging.unsure(context, issue), seen):
            break
        before, chosen = [story.entries for story in chosen.stories], select(context, issue)
        result = _read(context, issue, chosen, entries)
        if [story.entries for story in chosen.stories] == before:
            break
    reasons = [(story, reason) for story in chosen.stories for reason in story.reasons if reason.name == "whole_text"]
    for story, reason in reasons if chosen is not selection else ():
        context.progress("read", f"{story.title}: {reason.because}")
    return chosen, result


def _read(context: Context, issue: IssueFolder, selection: Selection, entries: Mapping[str, Entry]) -> ReadResult:
    """Read the short list and keep its articles."""
    short = selection.stories[: second_look.short_list(context)]
    kept = [reading.parse_article(text) for _, text in issue.article_texts()]
    sources = context.settings.sources
    result = reading.read(short, entries, sources, kept, context.transport, context.clock, context.readers)
    for article in result.articles:
        issue.put_article(article.id, reading.print_article(article))
    return result


# --- outline


def choose_shape(context: Context, issue: IssueFolder, shape: Shape) -> None:
    """Note which shape a person wants this issue to have; UsageError where it is planned, or being planned, already."""
    if issue.exists():
        planned = issue.outline()
        if planned is not None and planned.shape == shape:
            return
        raise UsageError(say("run.shape.planned", day=issue.day, shape=say(f"cli.shape.{shape}")))
    if batching.begun(context, issue) and shape != record.chosen_shape(issue):
        raise UsageError(say("run.shape.begun", day=issue.day))
    record.choose_shape(issue, shape)


def outline(context: Context, issue: IssueFolder, articles: Mapping[str, Article]) -> Outline:
    """Plan the issue and freeze it."""
    stored = issue.stories()
    stories = stored.stories if stored else ()
    by_story = {story.id: found for story in stories if (found := articles_of(story, articles))}
    told = tuple(story for story in stories if story.id in by_story)
    shape = record.chosen_shape(issue) or selecting.shape(Selection(told, ()), context.settings.newsletter)
    number = calendar.number(
        context.settings.newsletter, issue.day, [date.fromisoformat(day) for day in context.state.sent_issues()]
    )
    plan = drafting.plan(context, issue, drafting.Planning(told, by_story, number, shape))
    told_as_one.keep(context, issue, plan, articles)
    if len(told) < (wanted := context.settings.newsletter.sections.min) and shape == "digest":
        few = say("run.few", found=len(told), wanted=wanted)
        record.note(issue, warnings=tuple(dict.fromkeys((*record.warnings(issue), few))))
    count = sum(row.kind == "story" for row in plan.sections)
    context.progress("outline", say("run.outlined", sections=count, shape=plan.shape))
    return plan


def articles_of(story: Story, articles: Mapping[str, Article]) -> tuple[Article, ...]:
    """Return the articles that tell a story, by number."""
    found = [articles[entry] for entry in story.entries if entry in articles]
    return tuple(sorted(found, key=lambda article: int(article.id[1:])))
