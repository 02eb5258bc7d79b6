"""The audience, and issues that went out elsewhere."""

from pathlib import Path

import click

from pipeline.cli.weekly import date_option
from pipeline.cli.world import existing_day, opened
from pipeline.messages import say
from pipeline.run import audience, upkeep


@click.command("sent", help=say("cli.help.sent"))
@click.option("--where", required=True, metavar="NAME", help=say("cli.sent.where"))
@date_option
@click.pass_context
def sent_command(context: click.Context, where: str, day: str | None) -> None:
    """Note that the issue went out elsewhere."""
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        upkeep.remember_sent(world, issue, where)
    click.echo(say("cli.done"))


@click.group("audience", help=say("cli.help.audience"))
def audience_command() -> None:
    """Who gets the issue."""


@audience_command.command("list", help=say("cli.audience.list"))
@click.pass_context
def list_audience(context: click.Context) -> None:
    """Print the audience and the rows that get nothing."""
    with opened(context) as world:
        found = audience.audience(world)
    for one in found.subscribers:
        click.echo(f"{one.address}  {one.name}".rstrip())
    for row in found.left_out:
        click.echo(f"- {row.line}: {row.text}  ({row.reason})")
    click.echo(say("cli.audience.count", count=len(found.subscribers), left_out=len(found.left_out)))


@audience_command.command("add", help=say("cli.audience.add"))
@click.argument("address")
@click.option("--name", default="", help=say("cli.audience.name"))
@click.pass_context
def add_audience(context: click.Context, address: str, name: str) -> None:
    """Add one address."""
    quoted = name.replace('"', '""')
    _add(context, f'email,name\n{address},"{quoted}"\n')


@audience_command.command("import", help=say("cli.audience.import"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def import_audience(context: click.Context, file: Path) -> None:
    """Add the addresses of a CSV."""
    _add(context, file.read_text(encoding="utf-8-sig"))


def _add(context: click.Context, text: str) -> None:
    with opened(context) as world:
        added = audience.add_subscribers(world, text)
    for row in added.left_out:
        click.echo(f"- {row.line}: {row.text}  ({row.reason})", err=True)
    click.echo(say("cli.audience.added", count=len(added.subscribers)))
    if added.left_out and not added.subscribers:
        context.exit(2)


@audience_command.command("unsubscribe", help=say("cli.audience.unsubscribe"))
@click.argument("address")
@click.pass_context
def unsubscribe_audience(context: click.Context, address: str) -> None:
    """Let somebody leave, for good."""
    with opened(context) as world:
        audience.unsubscribe(world, address)
    click.echo(say("cli.done"))
