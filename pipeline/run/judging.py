"""The model's word on the choice of stories: asked once a week where the settings want it, kept, and never the order itself.

Its reply is stored like any other, so the list comes out the same again without a call. Where there is none (no key, no budget, a
reply that says nothing), the week is chosen as it would be without.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from pipeline import select as selecting
from pipeline.draft import judge
from pipeline.draft.ask import stored
from pipeline.errors import IssueError, ModelError
from pipeline.messages import say
from pipeline.records import Entry, Selection, Steering, Story, Unsure
from pipeline.run import means, second_look, stood
from pipeline.run.context import Context
from pipeline.run.meaning import meaning_of
from pipeline.workspace import IssueFolder
from pipeline.workspace.replies import damaged, readable

TOP = 30
PAIRS = 80


def select(
    context: Context,
    issue: IssueFolder,
    entries: Sequence[Entry],
    steering: Steering,
    now: datetime,
    *,
    read: bool = True,
) -> Selection:
    """Return the week's stories; with the model's word where it was given in this issue, and with what its list showed before as it stood.

    `read` says whether the texts of the issue have a say: they have none before the pages are read.
    """
    settings = context.settings
    steering = replace(steering, stood=stood.remembered(context, issue))
    past, meaning = context.state.past_stories(issue.day), meaning_of(context)

    def chosen(steering: Steering) -> Selection:
        return selecting.select(entries, settings.newsletter, settings.sources, past, steering, now, meaning)

    selection = chosen(steering)
    verdict = given(issue, asked=settings.newsletter.model.judge)
    if verdict is not None and selection.stories:
        pairs = _pairs(context, entries, steering, now)
        steering = _with(steering, verdict, selection.stories, entries, pairs)
        selection = chosen(steering)
    if not read:
        return selection
    told = second_look.steered(context, issue, steering, selection.stories, entries, now)
    return chosen(told) if told.shown else selection


def unsure(context: Context, issue: IssueFolder) -> tuple[Unsure, ...]:
    """Return the pairs of an issue's ranked stories that may be one event, most alike first."""
    from pipeline.run import later
    from pipeline.run.window import bounds

    since, until = bounds(context, issue.day)
    stored_list = issue.stories()
    steering = replace(later.opening(context, issue.day, since).steering, stood=stood.remembered(context, issue))
    pairs = _pairs(context, issue.entries(), steering, min(context.now(), until))
    return _listed(pairs, stored_list.stories if stored_list else ())


def ask(context: Context, issue: IssueFolder, selection: Selection) -> bool:
    """Ask the model about a week's selection, where the settings want that; say whether there is a verdict now that was not there."""
    if not context.settings.newsletter.model.judge or context.sample or given(issue) is not None:
        return False
    desk = means.desk(context, issue)
    if desk.model is None:
        return False
    stories = {story.id: story for story in selection.stories}
    pairs = unsure(context, issue)[:PAIRS]
    request = judge.request(selection.stories[:TOP], pairs, stories, desk.prompts)
    try:
        reply = stored(request, desk.model, desk.store)
    except ModelError as error:
        context.progress("select", say("run.judge.none", reason=error))
        return False
    verdict = judge.read(reply.text)
    context.progress("select", say("run.judged", first=len(verdict.first), same=len(verdict.same), pairs=len(pairs)))
    return True


def given(issue: IssueFolder, *, asked: bool = True) -> judge.Verdict | None:
    """Return the verdict that was given in this issue, if any: the question is not asked again, whatever came since.

    Where it is `asked` for and may be in a file that cannot be read, IssueError names that.
    """
    verdict = next((judge.read(reply.text) for reply in readable(issue.path) if reply.kind == "judge"), None)
    if verdict is None and asked and (broken := damaged(issue.path)):
        raise IssueError("\n".join(broken))
    return verdict


def _pairs(context: Context, entries: Sequence[Entry], steering: Steering, now: datetime) -> tuple[Unsure, ...]:
    return selecting.unsure(entries, context.settings.newsletter, steering, now, meaning_of(context))


def _listed(pairs: Sequence[Unsure], stories: Sequence[Story]) -> tuple[Unsure, ...]:
    """Return the pairs of listed stories, by the ids of the list: where a story was split, the leading entry decides which half has its id."""
    home = {name: story.id for story in stories for name in story.entries}
    known = [pair for pair in pairs if pair.link.one in home and pair.link.other in home]
    named = (replace(pair, one=home[pair.link.one], other=home[pair.link.other]) for pair in known)
    return tuple(pair for pair in named if pair.one != pair.other)


def _with(
    steering: Steering,
    verdict: judge.Verdict,
    stories: Sequence[Story],
    entries: Sequence[Entry],
    pairs: Sequence[Unsure],
) -> Steering:
    """Return the decisions with the verdict, as far as it speaks of stories that are there and of pairs that are unsure still."""
    by_entry = {entry.id: entry.canonical for entry in entries}
    keys = {story.id: tuple(by_entry[name] for name in story.entries if name in by_entry) for story in stories}
    offered = {frozenset((pair.one, pair.other)) for pair in _listed(pairs, stories)}
    same = [pair for pair in verdict.same if frozenset(pair) in offered and keys.keys() >= set(pair)]
    return replace(
        steering,
        judged=tuple((*keys[one], *keys[other]) for one, other in same),
        worth=tuple(key for name in verdict.first for key in keys.get(name, ())[:1]),
    )
