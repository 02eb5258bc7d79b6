"""The sources: list, add, check."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import BinaryIO

import click

from pipeline import codec
from pipeline.cli.world import opened
from pipeline.messages import say
from pipeline.run import health
from pipeline.run import sources as running
from pipeline.run.given import source_address
from pipeline.run.health import Health


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
    with opened(context, typed=source_address(url)) as world:
        source = running.add(world, url, name)
    click.echo(say("cli.source.added", name=source.name, url=source.url))


@sources_command.command("check", help=say("cli.sources.check"))
@click.option("--fix", is_flag=True, help=say("sources.option.fix"))
@click.option("--json", "as_json", is_flag=True, help=say("sources.option.json"))
@click.pass_context
def check_sources(context: click.Context, fix: bool, as_json: bool) -> None:
    """Ask every source now and print how each is, and what would mend it."""
    with opened(context) as world:
        checked = health.check(world)
        if as_json:
            click.echo(codec.dump({"sources": checked.sources}, indent=2))
        else:
            _table(checked.sources, world.settings.newsletter.zone)
            _told(checked.sources)
        done = running.mend(world, checked) if fix else []
    for line in done:
        click.echo(line, err=as_json)
    if fix and not done:
        click.echo(say("sources.fix.none"), err=as_json)
    if not fix and (checked.moved or checked.gone):
        click.echo(say("sources.fix.can", count=len({*checked.moved, *checked.gone})), err=as_json)
    asked = [row for row in checked.sources if row.state != "off"]
    context.exit(1 if asked and not any(row.state in health.WELL for row in asked) else 0)


def _table(rows: Sequence[Health], zone: tzinfo) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False, show_edge=False)
    names = ("state", "source", "week", "told", "since", "next")
    for name in names:
        table.add_column(say(f"sources.column.{name}"), overflow="fold", no_wrap=name != "source")
    for row in rows:
        usual = "" if row.usual is None else f" ({row.usual:g})"
        told = f"{row.told}/{row.entries}" if row.entries else ""
        state = say(f"sources.state.{row.state}")
        mark = state if row.state in ("ok", "off") else f"[bold]{state}[/bold]"
        table.add_row(mark, escape(row.source), f"{row.week}{usual}", told, str(row.since or ""), _next(row, zone))
    Console(highlight=False).print(table)


def _next(row: Health, zone: tzinfo) -> str:
    """Say when a source that gave nothing is asked again."""
    if row.next_try is not None and row.state == "waiting":
        return row.next_try.astimezone(zone).strftime("%m-%d %H:%M")
    return {
        "blocked": say("sources.next.run"),
        "broken": say("sources.next.run"),
        "gone": say("sources.next.never"),
    }.get(row.state, "")


def _told(rows: Sequence[Health]) -> None:
    """Print what is wrong with which source, and the mend."""
    for row in rows:
        if row.mend:
            click.echo(f"\n{row.source} ({row.url})\n  {row.detail}\n  → {row.mend}")


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
