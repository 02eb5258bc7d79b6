"""The weekly job and its steps."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import click

from pipeline.cli.summary import print_findings, print_outcome
from pipeline.cli.world import existing_day, opened, opened_workspace, the_day
from pipeline.config import Newsletter, Settings, find_workspace, load_secrets
from pipeline.errors import DONE, ConfigError, LockedError, PipelineError, UsageError
from pipeline.messages import say
from pipeline.records import Shape
from pipeline.run import approval, catching_up, drafting, finishing, lacking, look, record, unsent, weekly
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.finishing import is_open_block
from pipeline.run.outcome import Outcome
from pipeline.run.telling import tell_broken, told
from pipeline.workspace.replies import damaged

date_option = click.option("--date", "day", metavar="YYYY-MM-DD", help=say("cli.option.date"))
shape_option = click.option("--shape", type=click.Choice(["digest", "deep-dive"]), help=say("cli.option.shape"))


@click.command("run", help=say("cli.help.run"))
@date_option
@click.option("--offline", is_flag=True, help=say("cli.option.offline"))
@click.option("--fresh", metavar="SECTION", default="", help=say("cli.option.fresh"))
@click.option("--wait", is_flag=True, help=say("cli.option.wait"))
@click.option(
    "--all", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help=say("cli.option.all")
)
@click.option("--cluster", metavar="ADDRESS", default="", help=say("cli.option.cluster"))
@shape_option
@click.pass_context
def run_command(
    context: click.Context,
    day: str | None,
    offline: bool,
    fresh: str,
    wait: bool,
    folder: Path | None,
    cluster: str,
    shape: Shape | None,
) -> None:
    """Make the week's issue, or go on with it; with `--all`, that of every newsletter below a folder."""
    if folder is not None:
        if fresh or shape:
            raise UsageError(say("cli.all.fresh" if fresh else "cli.all.shape"))
        from pipeline.cli.several import Wanted, run_all

        wanted = Wanted(day, offline, wait, context.obj["lang"], context.obj["verbose"])
        context.exit(run_all(folder, wanted, cluster))
    entered = False
    try:
        with opened(context, offline=offline) as opened_world, over(opened_world, cluster) as world:
            entered = True
            work, issue_day = weekly.wait if wait else weekly.weekly, the_day(world, day)
            planned = world.issue(issue_day).exists()
            outcome = worked(world, work, weekly.Options(issue_day, offline, fresh, _agrees, shape))
            print_outcome(world, outcome)
            if planned and not offline and not outcome.stopped and _may_look(world):
                from pipeline.cli.late import tell_since

                tell_since(world, issue_day)
    except ConfigError as error:
        if not entered and not offline:
            tell_unreadable(context.obj["workspace"], error)
        raise
    context.exit(outcome.exit_code)


@contextmanager
def over(world: Context, cluster: str) -> Iterator[Context]:
    """Give the world with a cluster's workers to read sources and pages, where an address is given."""
    if not cluster or world.sample:
        yield world
        return
    from pipeline.run.host_cluster import hosts

    with hosts(cluster) as executor:
        yield replace(world, cluster=executor)


def _may_look(world: Context) -> bool:
    """Return whether to ask the sources what came since: an hourly line for batches would ask them all week, and nobody reads it."""
    return on_a_terminal() or not world.settings.newsletter.model.batch


def worked(world: Context, work: weekly.Work, options: weekly.Options) -> Outcome:
    """Do the work; the editor hears how it ended, but where no request at all was wanted."""
    if options.offline or options.day is None:
        return work(world, options)
    return told(world, options.day, lambda: work(world, options))


def tell_unreadable(given: str | Path | None, error: ConfigError) -> None:
    """Tell of settings that cannot be read, by the ways that the environment names: those of the settings are not known."""
    with suppress(PipelineError, OSError):  # the error itself is on its way already
        workspace = Path(given).resolve() if given else find_workspace(Path.cwd())
        if any(name.endswith("_WEBHOOK") for name in load_secrets(workspace).values):
            with opened_workspace(workspace, Settings(Newsletter(name=workspace.name), ())) as world:
                tell_broken(world, error)


def on_a_terminal() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty()


def _agrees() -> bool:
    """Ask a person on a terminal whether to spend what was told; elsewhere nobody is there to ask."""
    return not on_a_terminal() or click.confirm(say("cli.fresh.agree"), default=True, err=True)


@click.command("collect", help=say("cli.help.collect"))
@date_option
@click.option("--cluster", metavar="ADDRESS", default="", help=say("cli.option.cluster"))
@click.pass_context
def collect_command(context: click.Context, day: str | None, cluster: str) -> None:
    """Read the sources."""
    with (
        opened(context) as opened_world,
        over(opened_world, cluster) as world,
        world.locked(the_day(world, day)) as issue,
    ):
        if issue.exists():
            click.echo(say("run.frozen", date=issue.day))
            return
        weekly.collect(world, issue)
        for report in record.reports(issue):
            click.echo(f"{report.source}: {report.state} {report.entries} {report.detail}".rstrip())


@click.command("select", help=say("cli.help.select"))
@date_option
@click.pass_context
def select_command(context: click.Context, day: str | None) -> None:
    """Group and rank what was collected."""
    with opened(context) as world, world.locked(the_day(world, day)) as issue:
        if issue.exists():
            click.echo(say("run.frozen", date=issue.day))
            return
        selection = weekly.select(world, issue)
        for rank, story in enumerate(selection.stories[:20], start=1):
            click.echo(f"{rank:2}. {story.score:6.2f}  {story.title}  ({', '.join(story.outlets)})")


@click.command("read", help=say("cli.help.read"))
@date_option
@click.pass_context
def read_command(context: click.Context, day: str | None) -> None:
    """Read the short list."""
    with opened(context) as world, world.locked(the_day(world, day)) as issue:
        if issue.exists():
            click.echo(say("run.frozen", date=issue.day))
            return
        weekly.read(world, issue, weekly.select(world, issue))


@click.command("outline", help=say("cli.help.outline"))
@date_option
@shape_option
@click.pass_context
def outline_command(context: click.Context, day: str | None, shape: Shape | None) -> None:
    """Plan the issue."""
    with opened(context) as world, world.locked(the_day(world, day)) as issue:
        if shape:
            weekly.choose_shape(world, issue, shape)
        if issue.exists():
            click.echo(say("run.frozen", date=issue.day))
            return
        articles = weekly.read(world, issue, weekly.select(world, issue))
        for row in weekly.outline(world, issue, articles).sections:
            click.echo(f"{row.id:10} {row.heading}")


@click.command("draft", help=say("cli.help.draft"))
@date_option
@click.pass_context
def draft_command(context: click.Context, day: str | None) -> None:
    """Write the sections that are missing."""
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        unsent.need(world, issue.day)
        drafting.fill(world, issue)
        catching_up.catch_up(world, issue)
        lines = lacking.lines(issue) if issue.outline() else []
        for line in lines:
            click.echo(f"! {line}")
    context.exit(3 if lines else DONE)


@click.command("check", help=say("cli.help.check"))
@date_option
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def check_command(context: click.Context, day: str | None, as_json: bool) -> None:
    """Check the sections as they are now; while another command writes in the issue, only by looking."""
    with opened(context) as world, ExitStack() as held:
        issue, work = world.issue(existing_day(world, day)), finishing.check
        try:
            held.enter_context(world.locked(issue.day))
        except LockedError:
            work = finishing.examine
            click.echo(say("cli.check.looked"), err=True)
        need_outline(issue)
        whole = finishing.load(world, issue)
        findings = work(world, issue, whole)
        print_findings(findings, whole, as_json=as_json)
        look.standing(world, issue.day)
        for line in (*damaged(issue.path), *approval.lines(world, issue.day)):
            click.echo(f"! {line}", err=as_json)
    context.exit(3 if any(is_open_block(finding) for finding in findings) else DONE)


@click.command("build", help=say("cli.help.build"))
@date_option
@click.option("--citations", is_flag=True, help=say("cli.option.citations"))
@click.option("--sent", is_flag=True, help=say("cli.option.sent"))
@click.pass_context
def build_command(context: click.Context, day: str | None, citations: bool, sent: bool) -> None:
    """Build the four outputs."""
    with opened(context) as world:
        with world.locked(existing_day(world, day)) as issue:
            if not sent:
                unsent.need_noted(world, issue)
            outcome = finishing.finish(world, issue, citations=citations)
        print_outcome(world, outcome)
    sys.stdout.flush()
    context.exit(3 if outcome.leftovers else DONE)
