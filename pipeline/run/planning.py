"""Have the outline of an issue written, after saying what the whole issue will cost."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from pipeline import check
from pipeline.config import Newsletter
from pipeline.draft import blocks, extractive, outline, prices, section
from pipeline.draft.ask import ask, each
from pipeline.messages import say
from pipeline.records import Article, Outline, Shape, Spelling, Story
from pipeline.run import asked
from pipeline.run.affordable import need_section
from pipeline.run.apart import told_apart
from pipeline.run.context import Context
from pipeline.run.house import without_source
from pipeline.run.means import Desk, ahead, ahead_together, asked_next, desk, or_handed_in, roughly, stored, unpriced
from pipeline.run.spelt import spelt
from pipeline.workspace import IssueFolder


@dataclass(frozen=True, slots=True)
class Planning:
    """What the outline is made of."""

    stories: tuple[Story, ...]
    articles: Mapping[str, tuple[Article, ...]]
    number: int
    shape: Shape


def plan(context: Context, issue: IssueFolder, planning: Planning) -> Outline:
    """Return the outline of an issue."""
    means = desk(context, issue, batched=True)
    newsletter = context.settings.newsletter
    model = means.model
    if model is None:
        return extractive.outline(planning.stories, planning.articles, planning.shape, planning.number, newsletter)
    sizes = (newsletter.sections.min, newsletter.sections.max)
    task = outline.OutlineTask(
        planning.stories,
        planning.articles,
        planning.number,
        planning.shape,
        sizes,
        newsletter.sections.words[1],
        spelt(context, issue, [one for found in planning.articles.values() for one in found]),
        told_apart(planning.stories, {one.id: one.canonical for one in issue.entries()}, context.state.steering()),
        written(planning),
        without_source(newsletter),
    )
    request = outline.request(task, means.prompts)
    means = asked.answered(issue, [asked.of_outline(task, request)], means)
    accept, rescue = partial(outline.accept, task), each(partial(outline.rescue, task))
    request = asked_next(request, accept, means, rescue)
    if not stored(request, means):
        rows = _likely_sections(planning, newsletter)
        rounds = [section.request(task, means.prompts) for task in rows]
        costs = [ahead(context, means, request, roughly), *ahead_together(context, means, rounds, roughly)]
        need_section(context, means, costs[0], sum(costs), rounds)
        tell_cost(context, issue, means, sum(costs), "run.estimate.whole")  # a key that is refused is refused once
    means = replace(means, hand_in=partial(_hand_in, issue, asked.of_outline(task, request), means))
    made = or_handed_in(means, lambda: ask(request, accept, model, means.store, rescue))
    context.state.note("drafter", "claude")  # what is begun with a key is not gone on with without one
    return made


def written(planning: Planning) -> tuple[Spelling, ...]:
    """Return how the Korean articles write names that the others have in Latin letters; what speaks to a model is heard in neither."""
    found = {one.id: one for several in planning.articles.values() for one in several}
    texts: dict[bool, list[str]] = {True: [], False: []}
    for one in found.values():
        shown = blocks.citable([one])
        texts[one.language == "ko"] += [text for name, text in one.numbered() if name in shown]
    return check.as_korea_writes(texts[False], texts[True])


def _hand_in(issue: IssueFolder, question: asked.Question, means: Desk) -> None:
    asked.note(issue, [question])
    means.hand_in()


def _likely_sections(planning: Planning, newsletter: Newsletter) -> list[section.SectionTask]:
    """Return the sections as rank would have them, for what they will cost: the outline is the model's own."""
    planned = extractive.outline(planning.stories, planning.articles, planning.shape, planning.number, newsletter)
    stories = {story.id: story for story in planning.stories}
    return [
        section.SectionTask(
            row, stories[row.story], planning.articles[row.story], planned, words=newsletter.sections.words
        )
        for row in planned.sections
        if row.kind == "story"
    ]


def tell_cost(context: Context, issue: IssueFolder, means: Desk, cost: float, key: str, count: int = 0) -> None:
    """Say what is about to be spent, and where that is more than the budget holds; that it is not known where nobody knows."""
    if means.model is None or context.sample:
        return
    if unpriced(context):
        context.progress("draft", say("run.estimate.unpriced", name=context.settings.newsletter.model.name))
    elif cost:
        budget, spent = context.settings.newsletter.model.budget_usd, context.state.spent(issue.day.isoformat())
        limit = prices.limit(budget)
        context.progress("draft", say(key, cost=cost, budget=limit, count=count))
        if spent + cost > budget:
            over = {"spent": f"{spent:.4f}", "sum": prices.at_least(spent + cost)}
            context.progress("draft", say("run.estimate.over", None, budget=limit, **over))
