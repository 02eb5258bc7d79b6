"""See and steer the choice of stories."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import tzinfo

import click

from pipeline import codec
from pipeline import select as selecting
from pipeline.cli.late import late_command
from pipeline.cli.lists import looked_up, which
from pipeline.cli.weekly import date_option
from pipeline.cli.world import opened, the_day
from pipeline.messages import say
from pipeline.records import Selection, Story
from pipeline.run import calendar, judging, later, record, steering
from pipeline.run.context import Context
from pipeline.run.listed import Listed, listed
from pipeline.workspace import IssueFolder
from pipeline.workspace.issue import StoriesFile

__all__ = [
    "drop_command",
    "late_command",
    "later_command",
    "merge_command",
    "pin_command",
    "split_command",
    "stories_command",
]

_CUTS = 12  # reasons shown, each with how many entries it left out
_PAIRS = 30


@click.command("stories", help=say("cli.help.stories"))
@date_option
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.option("--why", nargs=2, metavar="A B", help=say("cli.option.why"))
@click.option("--unsure", is_flag=True, help=say("cli.option.unsure"))
@click.option("--articles", is_flag=True, help=say("cli.option.articles"))
@click.pass_context
def stories_command(
    context: click.Context, day: str | None, as_json: bool, why: tuple[str, str] | None, unsure: bool, articles: bool
) -> None:
    """Show the stories with their reasons, their articles, why two entries are together, or which stories may be one."""
    with opened(context) as world:
        issue = world.issue(the_day(world, day))
        if why:
            with looked_up(world, issue, why, day):
                _explain(world, issue, *why)
            return
        stored = issue.stories()
        if stored is None:
            click.echo(say("cli.list.none", date=issue.day))
            if made := which(world, issue, day):
                click.echo(made)
            context.exit(3)
        if told := which(world, issue, day):
            click.echo(told, err=as_json)
        if unsure:
            _unsure(world, issue, stored, as_json=as_json)
        elif articles:
            _articles(world, listed(issue, stored), stored.stories, as_json=as_json)
        elif as_json:
            click.echo(codec.dump(stored, indent=2))
        else:
            _opening(world, issue)
            _table(stored.stories)
            _cuts(world, issue, stored)


def _explain(world: Context, issue: IssueFolder, one: str, other: str) -> None:
    link, first, second = steering.why(world, issue, one, other)
    click.echo(f"{first.outlet}: {first.title}\n{second.outlet}: {second.title}")
    click.echo(say("cli.why.score", score=link.score, hours=link.hours))
    for term, weight in link.shared:
        name = say(f"cli.why.{term[1:]}") if term.startswith("=") else term
        click.echo(f"  {weight:+.2f}  {name}")
    click.echo(say("cli.why.sum"))
    click.echo(steering.verdict(world, issue, link, first, second))


def _unsure(world: Context, issue: IssueFolder, stored: StoriesFile, *, as_json: bool) -> None:
    pairs = judging.unsure(world, issue)
    if as_json:
        click.echo(codec.dump(pairs, indent=2))
        return
    if not pairs:
        click.echo(say("cli.unsure.none"))
        return
    stories = {story.id: story for story in stored.stories}
    click.echo(say("cli.unsure.some", count=len(pairs)))
    for pair in pairs[:_PAIRS]:
        one, other = stories[pair.one], stories[pair.other]
        click.echo(f"{pair.score:.2f}  {one.id}  {one.title}\n      {other.id}  {other.title}")
    if len(pairs) > _PAIRS:
        click.echo(say("cli.more", count=len(pairs) - _PAIRS))
    click.echo(say("cli.unsure.do", one=pairs[0].one, other=pairs[0].other))


def _articles(world: Context, rows: Sequence[Listed], stories: Sequence[Story], *, as_json: bool) -> None:
    """Print each story's articles with their ids, and what was left out with its reason."""
    if as_json:
        click.echo(codec.dump(rows, indent=2))
        return
    zone = world.settings.newsletter.zone
    for rank, story in enumerate(stories, start=1):
        click.echo(f"{rank}. {story.id}  {story.title}")
        for row in (row for row in rows if row.story == story.id):
            click.echo(_told(row, zone))
    cut = [row for row in rows if not row.story]
    click.echo(say("cli.articles.cut", count=len(cut)))
    for row in cut:
        click.echo(f"{_told(row, zone)}\n      {row.reason}")
    several = next((story for story in stories if len(story.entries) > 1), None)
    if several is not None:
        click.echo(say("cli.articles.do", story=several.id, entry=several.entries[-1]))


def _told(row: Listed, zone: tzinfo) -> str:
    when = row.published.astimezone(zone).strftime("%m-%d %H:%M") if row.published else " " * 11
    return f"   {row.entry}  {when}  {row.outlet}: {row.title}"


def _opening(world: Context, issue: IssueFolder) -> None:
    """Say which days that earlier issues named have come; what was put off leads the table below."""
    come = later.come(world, issue.day)
    if come:
        click.echo(say("cli.come", count=len(come)))
    for one in come:
        click.echo(f"  {one.day}  {one.sentence}\n              ← {one.issue} ‘{one.heading}’")


def _table(stories: Sequence[Story]) -> None:
    """Print the stories, each with its outlets and reasons under its title: side by side they would be columns of three words."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_edge=False)
    for name in ("rank", "id", "score", "story"):
        table.add_column("" if name == "rank" else say(f"cli.column.{name}"), overflow="fold", no_wrap=name != "story")
    for rank, story in enumerate(stories, start=1):
        told = Text(story.title, style="bold")
        outlets = "" if any(reason.name == "outlets" for reason in story.reasons) else ", ".join(story.outlets)
        for line in (_marks(story), outlets):
            told.append(f"\n{line}" if line else "", style="not bold")
        for reason in story.reasons:
            told.append(f"\n{reason.points:+.2f} {reason.because}", style="not bold dim")
        table.add_row(str(rank), story.id, f"{story.score:.2f}", told)
    Console(highlight=False).print(table)


def _marks(story: Story) -> str:
    marks = (
        "📌" if story.pinned else "",
        "⏰" if any(reason.name == "put_off" for reason in story.reasons) else "",
        say(f"cli.novelty.{story.novelty}") if story.novelty != "new" else "",
        say("cli.rumour") if story.rumour else "",
        say("cli.origin", outlet=story.origin) if story.origin else "",
    )
    return " ".join(mark for mark in marks if mark)


def _cuts(world: Context, issue: IssueFolder, stored: StoriesFile) -> None:
    """Say what was left out and how often for which reason, and which shape the week would have."""
    click.echo(say("cli.leftout", count=len(stored.left_out)))
    cuts = Counter(left.reason for left in stored.left_out).most_common()
    for reason, count in cuts[:_CUTS]:
        click.echo(f"  {count:4}  {reason}")
    if len(cuts) > _CUTS:
        click.echo(say("cli.more", count=sum(count for _, count in cuts[_CUTS:])))
    newsletter = world.settings.newsletter
    chosen = record.chosen_shape(issue)
    shape = chosen or selecting.shape(Selection(stored.stories, ()), newsletter)
    widths = sorted((len(story.outlets) for story in stored.stories), reverse=True)
    key = "chosen" if chosen else "auto" if newsletter.shape == "auto" else "set"
    first, second = [*widths, 0, 0][:2]
    click.echo(say(f"cli.shape.{key}", shape=say(f"cli.shape.{shape}"), first=first, second=second))
    click.echo(say("cli.unsure.hint"))


def _which(told: str, where: str) -> str:
    return f"{told}\n{where}" if where else told


def _steering(action: str) -> Callable[..., None]:
    @click.command(action, help=say(f"cli.help.{action}"))
    @click.argument("story", nargs=-1, required=True)
    @date_option
    @click.option("--note", default="", help=say("cli.option.note"))
    @click.option("--undo", is_flag=True, help=say("cli.option.undo"))
    @click.pass_context
    def command(
        context: click.Context, story: tuple[str, ...], day: str | None, note: str, undo: bool, until: str | None = None
    ) -> None:
        with (
            opened(context) as world,
            world.locked(the_day(world, day)) as issue,
            looked_up(world, issue, story, day),
        ):
            if undo:
                done = steering.undo(world, issue, action, story)
                click.echo(_which(say("cli.done" if done else "cli.nothing"), which(world, issue, day)))
                return
            if until is not None:
                wanted = calendar.parse_day(until)
                later.check_until(issue.day, wanted)
                note = later.noted(wanted, note)
            steering.steer(world, issue, action, story, note)
            click.echo(_which(say("cli.frozen.note" if issue.exists() else "cli.done"), which(world, issue, day)))

    return command


pin_command = _steering("pin")
drop_command = _steering("drop")
merge_command = _steering("merge")
later_command = click.option("--until", metavar="YYYY-MM-DD", help=say("cli.option.until"))(_steering("later"))


@click.command("split", help=say("cli.help.split"))
@click.argument("story")
@click.argument("entry", nargs=-1, required=True)
@date_option
@click.option("--undo", is_flag=True, help=say("cli.option.undo"))
@click.pass_context
def split_command(
    context: click.Context,
    story: str,
    entry: tuple[str, ...],
    day: str | None,
    undo: bool,
) -> None:
    """Take entries out of a story."""
    with (
        opened(context) as world,
        world.locked(the_day(world, day)) as issue,
        looked_up(world, issue, (story, *entry), day),
    ):
        if undo:
            done = steering.undo(world, issue, "split", entry)
            click.echo(_which(say("cli.done" if done else "cli.nothing"), which(world, issue, day)))
            return
        steering.split(world, issue, story, entry)
        click.echo(_which(say("cli.frozen.note" if issue.exists() else "cli.done"), which(world, issue, day)))
