"""Starting a newsletter, the demo, and where things stand."""

import json
import shlex
import shutil
from pathlib import Path

import click

from pipeline import codec
from pipeline.cli.summary import print_outcome, program
from pipeline.cli.weekly import date_option
from pipeline.cli.world import opened, opened_workspace, the_day
from pipeline.config import load
from pipeline.errors import UsageError
from pipeline.messages import say, use
from pipeline.run import upkeep
from pipeline.run.context import BUILTIN_TEMPLATES
from pipeline.run.weekly import Options, weekly


@click.command("status", help=say("cli.help.status"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def status_command(context: click.Context, as_json: bool) -> None:
    """Print where every issue stands."""
    with opened(context) as world:
        found = upkeep.status(world)
    if as_json:
        click.echo(codec.dump(found, indent=2))
        return
    for one in found:
        blocks = say("cli.status.findings", count=one.findings, blocks=one.blocks) if one.state != "sent" else one.sent
        click.echo(f"{one.date}  {say(f'cli.state.{one.state}')}  {one.title}  {blocks}  ${one.cost_usd:.4f}")
    if not found:
        click.echo(say("cli.status.none"))


@click.command("cost", help=say("cli.help.cost"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def cost_command(context: click.Context, as_json: bool) -> None:
    """Print what was spent, by section and by month."""
    with opened(context) as world:
        rows = world.state.costs()
    if as_json:
        keys = ("issue", "subject", "kind", "usd")
        click.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], ensure_ascii=False, indent=2))
        return
    months: dict[str, float] = {}
    for issue, subject, kind, usd in rows:
        click.echo(say("cli.cost.row", issue=issue, subject=subject, kind=kind, usd=usd))
        months[issue[:7]] = months.get(issue[:7], 0.0) + usd
    for month, usd in months.items():
        click.echo(say("cli.cost.total", month=month, usd=usd))
    if not rows:
        click.echo(say("cli.nocost"))


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
            world.state.skip(date, reason or "—")
    click.echo(say("cli.unskip" if undo else "cli.skip", date=day, reason=reason or "—"))


@click.command("import", help=say("cli.help.import"))
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def import_command(context: click.Context, files: tuple[Path, ...]) -> None:
    """Take past issues in."""
    with opened(context) as world:
        for path in files:
            click.echo(say("cli.imported", path=path.name, date=upkeep.import_issue(world, path)))


@click.command("init", help=say("cli.help.init"))
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def init_command(folder: Path) -> None:
    """Make a new newsletter: settings, voice and templates to change at will."""
    if (folder / "sources.yaml").exists():
        raise UsageError(say("cli.init.exists", path=folder))
    home = BUILTIN_TEMPLATES.parent
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(BUILTIN_TEMPLATES, folder / "templates", dirs_exist_ok=True)
    for name in ("voice.md", "sources.yaml"):
        if not (folder / name).exists():
            shutil.copyfile(home / name, folder / name)
    (folder / ".gitignore").write_text("/output/\n/newsletter.env\n/subscribers.csv\n", encoding="utf-8")
    click.echo(say("cli.init.done", path=shlex.quote(str(folder))))


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
        for path in week.past_issues(folder / workspace.SAMPLE):
            if path.stem not in known:
                upkeep.import_issue(world, path)
        outcome = weekly(world, Options(the_day(world, day)))
        print_outcome(world, outcome)
    click.echo(say("cli.demo.next", newsletter=f"{program()} -w {shlex.quote(str(folder))}"))
    context.exit(outcome.exit_code)
