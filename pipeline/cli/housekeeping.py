"""Housekeeping: is the set-up right, when does it run, can an issue be made again, what went wrong after the send, backups."""

import click

from pipeline.cli.weekly import date_option
from pipeline.cli.world import existing_day, opened
from pipeline.errors import DONE, FAILED
from pipeline.messages import say


@click.command("replay", help=say("cli.help.replay"))
@date_option
@click.pass_context
def replay_command(context: click.Context, day: str | None) -> None:
    """Make an issue again in a temporary folder and compare."""
    from pipeline.run.replay import replay

    with opened(context, offline=True) as world:
        issue = world.issue(existing_day(world, day))
        found = replay(world, issue)
    for first in found.differences[:1]:
        click.echo(
            say(
                "housekeeping.replay.differs",
                date=issue.day,
                files=found.files,
                count=len(found.differences),
                path=first.path,
                line=first.line,
                stored=first.stored,
                made=first.made,
            )
        )
    for other in found.differences[1:]:
        click.echo(f"  {other.path}:{other.line}")
    if not found.differences:
        click.echo(say("housekeeping.replay.same", date=issue.day, files=found.files))
    context.exit(FAILED if found.differences else DONE)
