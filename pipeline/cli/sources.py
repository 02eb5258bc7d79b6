"""The sources: list, add, check."""

from typing import BinaryIO

import click

from pipeline.cli.world import opened
from pipeline.messages import say
from pipeline.run import sources as running
from pipeline.run.outcome import ANSWERED


@click.group("sources", help=say("cli.help.sources"))
def sources_command() -> None:
    """The sources of the newsletter."""


@sources_command.command("list", help=say("cli.sources.list"))
@click.pass_context
def list_sources(context: click.Context) -> None:
    """Print every source."""
    with opened(context) as world:
        for source in world.settings.sources:
            mark = " " if source.enabled else "-"
            click.echo(f"{mark} {source.weight:.1f}  {source.name}  {source.url}  {', '.join(source.topics)}".rstrip())


@sources_command.command("add", help=say("cli.sources.add"))
@click.argument("url")
@click.option("--name", default="", help=say("cli.sources.name"))
@click.pass_context
def add_source(context: click.Context, url: str, name: str) -> None:
    """Find the feed of an address and add it."""
    with opened(context) as world:
        source = running.add(world, url, name)
    click.echo(say("cli.source.added", name=source.name, url=source.url))


@sources_command.command("check", help=say("cli.sources.check"))
@click.pass_context
def check_sources(context: click.Context) -> None:
    """Ask every source now and print how it answers."""
    with opened(context) as world:
        reports = running.check(world)
    for report in reports:
        click.echo(f"{report.state:10} {report.entries:4}  {report.source}  {report.detail}".rstrip())
    down = sum(report.state not in ANSWERED for report in reports)
    context.exit(1 if reports and down == len(reports) else 0)


@sources_command.command("import", help=say("cli.sources.import"))
@click.argument("opml", type=click.File("rb"))
@click.pass_context
def import_sources(context: click.Context, opml: BinaryIO) -> None:
    """Add the feeds of an OPML file."""
    with opened(context) as world:
        for source in running.import_opml(world, opml.read()):
            click.echo(say("cli.source.added", name=source.name, url=source.url))


@sources_command.command("export", help=say("cli.sources.export"))
@click.pass_context
def export_sources(context: click.Context) -> None:
    """Print the sources as OPML."""
    with opened(context) as world:
        click.echo(running.export_opml(world.settings))
