"""See and steer the choice of stories."""

from collections.abc import Callable

import click

from pipeline import codec
from pipeline.cli.weekly import date_option
from pipeline.cli.world import opened, the_day
from pipeline.messages import say
from pipeline.records import Story
from pipeline.run import steering
from pipeline.workspace import IssueFolder


@click.command("stories", help=say("cli.help.stories"))
@date_option
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.option("--why", nargs=2, metavar="A B", help=say("cli.option.why"))
@click.pass_context
def stories_command(
    context: click.Context,
    day: str | None,
    as_json: bool,
    why: tuple[str, str] | None,
) -> None:
    """Show the stories with their reasons, or why two entries are together."""
    with opened(context) as world:
        issue = world.issue(the_day(world, day))
        if why:
            _explain(issue, *why)
            return
        stored = issue.stories()
        if stored is None:
            click.echo(say("run.step.missing", step="select"))
            context.exit(3)
        if as_json:
            click.echo(codec.dump(stored, indent=2))
            return
        _table(stored.stories, len(stored.left_out))


def _explain(issue: IssueFolder, one: str, other: str) -> None:
    link, first, second = steering.why(issue, one, other)
    click.echo(f"{first.outlet}: {first.title}\n{second.outlet}: {second.title}")
    click.echo(say("cli.why.score", score=link.score, hours=link.hours))
    for term, weight in link.shared:
        click.echo(f"  {term}  {weight:.2f}")


def _table(stories: tuple[Story, ...], left_out: int) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, show_edge=False)
    for name in ("", "id", "점수", "이야기", "매체", "이유"):
        table.add_column(name, overflow="fold")
    for rank, story in enumerate(stories, start=1):
        marks = " ".join(
            [
                *(["📌"] if story.pinned else []),
                *([say(f"cli.novelty.{story.novelty}")] if story.novelty != "new" else []),
                *([say("cli.rumour")] if story.rumour else []),
                *([say("cli.origin", outlet=story.origin)] if story.origin else []),
            ]
        )
        reasons = "\n".join(f"{reason.points:+.2f} {reason.because}" for reason in story.reasons)
        outlets = "\n".join(story.outlets)
        table.add_row(str(rank), story.id, f"{story.score:.2f}", f"{story.title}\n{marks}".strip(), outlets, reasons)
    Console(highlight=False).print(table)
    click.echo(say("cli.leftout", count=left_out))


def _steering(action: str) -> Callable[..., None]:
    @click.command(action, help=say(f"cli.help.{action}"))
    @click.argument("story", nargs=-1, required=True)
    @date_option
    @click.option("--note", default="", help=say("cli.option.note"))
    @click.option("--undo", is_flag=True, help=say("cli.option.undo"))
    @click.pass_context
    def command(
        context: click.Context,
        story: tuple[str, ...],
        day: str | None,
        note: str,
        undo: bool,
    ) -> None:
        with opened(context) as world, world.locked(the_day(world, day)) as issue:
            if undo:
                done = steering.undo(world, issue, action, story)
                click.echo(say("cli.done" if done else "cli.nothing"))
                return
            steering.steer(world, issue, action, story, note)
            click.echo(say("cli.frozen.note" if issue.exists() else "cli.done"))

    return command


pin_command = _steering("pin")
drop_command = _steering("drop")
merge_command = _steering("merge")
later_command = _steering("later")


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
    with opened(context) as world, world.locked(the_day(world, day)) as issue:
        if undo:
            click.echo(say("cli.done" if steering.undo(world, issue, "split", entry) else "cli.nothing"))
            return
        steering.split(world, issue, story, entry)
        click.echo(say("cli.done"))
