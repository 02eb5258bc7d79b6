"""Starting a newsletter, the demo, and where things stand."""

import shlex
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import click

from pipeline import codec
from pipeline.cli.summary import print_outcome, program
from pipeline.cli.weekly import date_option, on_a_terminal
from pipeline.cli.world import SystemClock, addresses_of, existing_day, opened, opened_workspace, the_day
from pipeline.config import load
from pipeline.draft import prices
from pipeline.errors import UsageError
from pipeline.messages import say, use
from pipeline.run import calendar, costs, means, past, upkeep
from pipeline.run.given import source_address
from pipeline.run.weekly import Options, weekly

_SHOWN = 5  # names of files that a folder holds already


@click.command("cost", help=say("cli.help.cost"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.option("--next", "ahead", is_flag=True, help=say("cli.option.next"))
@date_option
@click.pass_context
def cost_command(context: click.Context, as_json: bool, ahead: bool, day: str | None) -> None:
    """Print what was spent, by section, issue and month; or what the issue's sections will cost."""
    with opened(context) as world:
        if ahead:
            _print_forecast(costs.forecast(world, world.issue(existing_day(world, day))), as_json=as_json)
            if means.unpriced(world) and not as_json:
                click.echo(say("run.estimate.unpriced", name=world.settings.newsletter.model.name))
            return
        wanted = calendar.parse_day(day).isoformat() if day else ""
        rows = [row for row in costs.spent(world) if wanted in ("", row.issue)]
        model = world.settings.newsletter.model
        unknown = means.unpriced(world)
    if as_json:
        click.echo(codec.dump(rows, indent=2))
    elif not rows:
        click.echo(say("cli.nocost"))
    else:
        _print_costs(rows, prices.limit(model.budget_usd))
        if unknown:
            click.echo(say("run.summary.unpriced", name=model.name))


def _print_costs(rows: Sequence[costs.Cost], budget: str) -> None:
    for issue, group in groupby(rows, key=lambda row: row.issue):
        found = list(group)
        for row in found:
            how = say(f"cli.cost.how.{row.how}") if row.how else ""
            told = say(f"cli.cost.{row.state}", issue=issue, subject=row.subject, kind=row.kind, usd=row.usd, how=how)
            click.echo(told.rstrip())
        if found[0].how == "trial":
            continue  # a month, and no issue with a budget
        among = "".join(say("cli.cost.among", among=part) for part in _among(found))
        click.echo(say("cli.cost.issue", issue=issue, usd=sum(row.usd for row in found), among=among, budget=budget))
    for month, group in groupby(rows, key=lambda row: row.issue[:7]):
        found = list(group)
        told = ", ".join(_among(found))
        among = f" ({told})" if told else ""
        click.echo(say("cli.cost.total", month=month, usd=sum(row.usd for row in found), among=among))


def _among(rows: Sequence[costs.Cost]) -> list[str]:
    """Return what of these dollars no reply stands for: it may have been billed, or waits for a batch. The budget goes by all."""
    sums = [(state, sum(row.usd for row in rows if row.state == state)) for state in ("possibly", "waiting")]
    return [say(f"cli.cost.among.{state}", usd=usd) for state, usd in sums if usd]


def _print_forecast(rows: Sequence[costs.Forecast], *, as_json: bool) -> None:
    if as_json:
        click.echo(codec.dump(rows, indent=2))
        return
    for row in rows:
        click.echo(say("cli.cost.written" if row.written else "cli.cost.ahead", subject=row.subject, usd=row.usd))
    click.echo(say("cli.cost.together", usd=sum(row.usd for row in rows)))


@click.command("skip", help=say("cli.help.skip"))
@click.argument("day", metavar="DATE")
@click.option("--reason", default="", help=say("cli.option.reason"))
@click.option("--undo", is_flag=True, help=say("cli.option.undo"))
@click.pass_context
def skip_command(context: click.Context, day: str, reason: str, undo: bool) -> None:
    """Leave an issue out, or take it back in."""
    with opened(context) as world:
        date = the_day(world, day)
        if undo:
            world.state.unskip(date)
        else:
            upkeep.skip(world, date, reason)
    click.echo(say("cli.unskip" if undo else "cli.skip", date=day, reason=reason or "—"))


@click.command("import", help=say("cli.help.import"))
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@date_option
@click.pass_context
def import_command(context: click.Context, files: tuple[Path, ...], day: str | None) -> None:
    """Take past issues in."""
    with opened(context) as world:
        found = past.import_issues(world, files, the_day(world, day) if day else None)
    for one in found:
        key = "past.kept" if one.kept else "past.again" if one.again else "past.taken"
        click.echo(say(key, path=one.path.name, date=one.day, stories=one.stories))


@click.command("init", help=say("cli.help.init"))
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--source", "addresses", multiple=True, metavar="ADDRESS", help=say("cli.option.source"))
@click.option("--yes", is_flag=True, help=say("cli.option.init.yes"))
def init_command(folder: Path, addresses: tuple[str, ...], yes: bool) -> None:
    """Make a new newsletter: settings, voice and templates to change at will."""
    from pipeline.run import starting
    from pipeline.web.client import Web

    given = [source_address(address) for address in addresses]
    if not yes and not _may_fill(folder, starting.strangers(folder)):
        click.echo(say("cli.init.left"))
        return
    clock = SystemClock()
    with Web(addresses_of(given), clock) as web:
        for source in starting.start(folder, given, web, clock):
            click.echo(say("cli.source.added", name=source.name, url=source.url))
    click.echo(say("cli.init.done", path=folder, command=f"{program()} -w {shlex.quote(str(folder))}"))


def _may_fill(folder: Path, strangers: Sequence[str]) -> bool:
    """Ask whether a newsletter may be made among other files; UsageError where nobody can be asked."""
    if not strangers:
        return True
    shown = ", ".join(strangers[:_SHOWN]) + (", …" if len(strangers) > _SHOWN else "")
    told = say("cli.init.strangers", path=folder.resolve(), count=len(strangers), names=shown)
    if not on_a_terminal():
        raise UsageError(f"{told} {say('cli.init.mend')}")
    click.echo(told)
    return click.confirm(say("cli.init.agree"), default=False)


@click.command("demo", help=say("cli.help.demo"))
@click.argument("folder", default="demo", type=click.Path(file_okay=False, path_type=Path))
@date_option
@click.pass_context
def demo_command(context: click.Context, folder: Path, day: str | None) -> None:
    """Run the whole job on the bundled sample week, in a folder of its own."""
    from pipeline.demo import week, workspace

    made = workspace.prepare(folder)
    settings = load(folder)
    use(context.obj["lang"] or settings.newsletter.lang)
    if made:
        click.echo(say("demo.copied", folder=folder), err=True)
    with opened_workspace(folder.resolve(), settings) as world:
        known = world.state.sent_issues()
        past.import_issues(
            world, [path for path in week.past_issues(folder / workspace.SAMPLE) if path.stem not in known]
        )
        outcome = weekly(world, Options(the_day(world, day)))
        print_outcome(world, outcome)
    click.echo(say("cli.demo.next", newsletter=f"{program()} -w {shlex.quote(str(folder))}"))
    context.exit(outcome.exit_code)
