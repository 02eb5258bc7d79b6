"""See what came since the issue was planned, and take one story of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import click

from pipeline import codec
from pipeline.cli.weekly import date_option, on_a_terminal
from pipeline.cli.world import existing_day, opened
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.records import Article, Entry, Story
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

if TYPE_CHECKING:
    from pipeline.run.taking import Late

_SHOWN = 15
_FIRST = 3


@dataclass(frozen=True, slots=True)
class More:
    """What came of a story that the issue tells: the section, the story, and the entries that came."""

    section: str
    story: Story
    entries: tuple[Entry, ...]


@click.command("late", help=say("cli.help.late"))
@date_option
@click.option("--take", "taken", metavar="STORY", default="", help=say("cli.option.take.late"))
@click.option("--yes", is_flag=True, help=say("cli.option.late.yes"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def late_command(context: click.Context, day: str | None, taken: str, yes: bool, as_json: bool) -> None:
    """Say what came since the outline and which sources were corrected; with `--take`, write one story's section alone."""
    from pipeline.run import reread, taking, unsent

    with opened(context) as world:
        issue = world.issue(existing_day(world, day))
        came = taking.late(world, issue)
        if taken:
            unsent.need(world, issue.day)
            _take(world, issue, taken, came, yes=yes)
            return
        looked = reread.look(world, issue)
        told = _told(issue)
        new = [story for story in came.stories if story.id not in told]
        more = [More(told[story.id], story, _came(story, came)) for story in came.stories if story.id in told]
        if as_json:
            corrected = [one.url for one in looked.new]
            click.echo(codec.dump({"stories": new, "more": more, "corrected": corrected}, indent=2))
            return
        _stories(new, len(came.entries), _bar(issue))
        _more(more)
        _corrected(looked.new)


def tell_since(world: Context, day: date) -> None:
    """Say in two lines what came since an issue was planned, and which of its sources were corrected; nothing is stored.

    Where the sources do not answer there is nothing to tell: the issue is as good as it was.
    """
    from pipeline.run import reread, taking

    issue = world.issue(day)
    try:
        came, looked = taking.late(world, issue), reread.look(world, issue)
    except PipelineError as error:
        click.echo(say("cli.since.unknown", reason=error))
        return
    told, bar = _told(issue), _bar(issue)
    ranked = [story for story in came.stories if story.id not in told and story.score >= bar]
    for story in ranked[:_FIRST]:
        click.echo(say("cli.since.story", story=story.id, title=story.title, outlets=", ".join(story.outlets)))
    for article in looked.new[:_FIRST]:
        click.echo(say("cli.since.corrected", outlet=article.outlet, title=article.title))
    key = "cli.since.some" if came.entries or looked.new else "cli.since.none"
    click.echo(say(key, entries=len(came.entries), ranked=len(ranked), corrected=len(looked.new)))


def _told(issue: IssueFolder) -> dict[str, str]:
    """Return the section that tells a story, by the story."""
    outline = issue.outline()
    return {row.story: row.id for row in reversed(outline.sections if outline else ()) if row.story}


def _came(story: Story, came: "Late") -> tuple[Entry, ...]:
    return tuple(came.entries[name] for name in story.entries if name in came.entries)


def _bar(issue: IssueFolder) -> float:
    """Return the score of the weakest story that the issue tells: what scores more would have been told."""
    stored, told = issue.stories(), _told(issue)
    return min((story.score for story in (stored.stories if stored else ()) if story.id in told), default=0.0)


def _stories(stories: Sequence[Story], entries: int, bar: float) -> None:
    if not stories:
        click.echo(say("cli.late.none", entries=entries))
        return
    ranked = [story for story in stories if story.score >= bar]
    click.echo(say("cli.late.some", stories=len(stories), entries=entries, ranked=len(ranked)))
    for story in stories[:_SHOWN]:
        mark = "★" if story.score >= bar else " "
        click.echo(f"{mark} {story.id} {story.score:6.2f}  {story.title}  ({', '.join(story.outlets)})")
    if len(stories) > _SHOWN:
        click.echo(say("cli.more", count=len(stories) - _SHOWN))
    click.echo(say("cli.late.take", story=(ranked or stories)[0].id))


def _more(more: Sequence[More]) -> None:
    if not more:
        return
    click.echo(say("cli.late.more", count=sum(len(one.entries) for one in more)))
    for one in more:
        for entry in one.entries:
            click.echo(f"  {one.section}  {entry.title}  ({entry.outlet})")


def _corrected(articles: Sequence[Article]) -> None:
    if not articles:
        click.echo(say("cli.late.same"))
        return
    click.echo(say("cli.late.corrected", count=len(articles)))
    for article in articles:
        click.echo(f"  {article.outlet}: {article.title}\n    {article.url}")


def _take(world: Context, issue: IssueFolder, identifier: str, came: "Late", *, yes: bool) -> None:
    """Read a story, say what its section costs, and have it written where the person agrees."""
    from pipeline.run import taking
    from pipeline.run.regenerate import Wish

    read = taking.read(world, issue, identifier, came)
    with world.locked(issue.day) as held:
        wanted = taking.store(held, read)
    cost = taking.price(world, issue, wanted)
    click.echo(say("cli.late.price", story=wanted.story.title, articles=len(wanted.articles), cost=cost))
    if not yes and on_a_terminal() and not click.confirm(say("cli.late.agree"), default=True, err=True):
        click.echo(say("cli.late.left"))
        return
    made = taking.write(world, issue, wanted, Wish())
    with world.locked(issue.day) as held:
        name = taking.put(world, held, wanted, made)
    click.echo(say("cli.late.taken", section=name, story=wanted.story.title))
