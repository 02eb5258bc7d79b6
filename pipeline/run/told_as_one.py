"""Stories that the outline takes for one event: one section has the articles of all, and the list has them as one story.

The model proposes it where titles and texts did not show it; a pair that the editor told apart is refused (`draft/outline`). From here on
the list is frozen with the outline, so what comes late to any of them comes to the one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline import select as selecting
from pipeline.messages import say
from pipeline.records import Article, Outline, Reason, Selection, Story
from pipeline.run import planned
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def keep(context: Context, issue: IssueFolder, plan: Outline, articles: Mapping[str, Article]) -> None:
    """Write a new outline, and with it the list in which the stories that it takes for one are one; `articles` are by entry."""
    stored = issue.stories()
    stories = stored.stories if stored else ()
    groups = _groups(plan, stories, articles)
    with issue.together():
        if stored and groups:
            gone = {one.id for group in groups.values() for one in group}
            joined = [
                _joined(one, groups[one.id]) if one.id in groups else one for one in stories if one.id not in gone
            ]
            settings = context.settings
            settled = selecting.settle(
                Selection(tuple(joined), ()), articles, issue.entries(), settings.sources, settings.newsletter.ranking
            )
            issue.put_stories(settled.stories, stored.left_out)
        issue.put_outline(plan)
        planned.note(issue, plan)
    for story in stories:
        for other in groups.get(story.id, ()):
            context.progress("outline", f"{other.title}: {say('select.one_event')} ({story.title})")


def _groups(plan: Outline, stories: Sequence[Story], articles: Mapping[str, Article]) -> dict[str, tuple[Story, ...]]:
    """Return, by the story of a section, the other stories of which the section has articles."""
    names = {story.id: {articles[entry].id for entry in story.entries if entry in articles} for story in stories}
    found = {
        row.story: tuple(one for one in stories if one.id != row.story and names[one.id].intersection(row.articles))
        for row in plan.sections
        if row.story
    }
    return {story: others for story, others in found.items() if others}


def _joined(story: Story, others: Sequence[Story]) -> Story:
    """Return a story with what others have that are the same; told before is what any of them was."""
    whole = (story, *others)
    known = next((one for one in whole if one.novelty != "new"), story)
    return replace(
        story,
        entries=tuple(dict.fromkeys(name for one in whole for name in one.entries)),
        outlets=tuple(dict.fromkeys(name for one in whole for name in one.outlets)),
        reasons=(
            *(one for one in story.reasons if one.name != "one_event"),
            Reason("one_event", 0.0, say("select.one_event")),
        ),
        novelty=known.novelty,
        earlier=known.earlier,
        pinned=any(one.pinned for one in whole),
    )
