"""Where things stand, as a table for people or as JSON."""

import shutil
import sys
from collections.abc import Sequence

import click

from pipeline import codec
from pipeline.cli.world import opened
from pipeline.messages import say
from pipeline.run import audience, folders, standing
from pipeline.run.handed import place_name
from pipeline.run.standing import Standing

_WIDE = 140  # columns where no terminal says how many there are


@click.command("status", help=say("cli.help.status"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def status_command(context: click.Context, as_json: bool) -> None:
    """Print where every issue stands."""
    with opened(context, looking=True) as world:
        found, bounced, strays = standing.status(world), audience.bounces(world), folders.strays(world)
    if as_json:
        click.echo(codec.dump(found, indent=2))
        return
    if strays:
        click.echo(say("standing.strays", names=", ".join(strays)), err=True)
    if not found:
        click.echo(say("cli.status.none"))
        return
    _print(found)
    often = sum(bounce.times >= audience.BOUNCES for bounce in bounced.values())
    if often:
        click.echo(say("standing.bounced", count=often))


def _print(found: Sequence[Standing]) -> None:
    from rich.console import Console
    from rich.table import Table

    shown = Table(box=None, pad_edge=False, show_edge=False)
    for name in ("date", "number", "state", "title", "told", "cost"):
        flexible = name in ("title", "told")
        shown.add_column(
            say(f"standing.column.{name}"), overflow="fold", no_wrap=not flexible, min_width=8 if flexible else None
        )
    for one in found:
        shown.add_row(
            one.date,
            str(one.number or ""),
            say(f"standing.state.{one.state}"),
            one.title,
            "\n".join(_told(one)),
            f"${one.cost_usd:.2f}" if one.cost_usd else "",
        )
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else _WIDE
    Console(width=width, highlight=False, markup=False).print(shown)


def _told(one: Standing) -> list[str]:
    if one.state == "sent":
        when = say("standing.sent", sent=_short(one.sent), place=place_name(one.place))
        waits = [say("standing.approved", due=_short(one.approved))] if one.approved else []
        return [line for line in (when, standing.mails(one), *waits, one.note, *_asked(one)) if line]
    lines = [say("standing.findings", count=one.findings, blocks=one.blocks)] if one.state != "collected" else []
    if one.batch:
        lines.append(say("standing.batch", since=_short(one.batch), until=_short(one.until)))
    if one.approved:
        lines.append(say("standing.approved", due=_short(one.approved)))
    elif not one.tested and one.state in ("drafted", "edited"):
        lines.append(say("standing.untested"))
    lines += [one.note] if one.note else []
    lines += [say("standing.draft", name=place_name(name)) for name in one.campaigns]
    lines += _asked(one)
    told = standing.mails(one)
    return [*lines, told] if told else lines


def _short(moment: str) -> str:
    return moment[:16].replace("T", " ")


def _asked(one: Standing) -> list[str]:
    return [say("standing.asked", place=place_name(name), name=name) for name in one.asked]
