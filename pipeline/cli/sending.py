"""Send: a test mail, a dry run, or the issue; the audience; issues that went out elsewhere."""

import sys
from pathlib import Path

import click

from pipeline.cli.weekly import date_option
from pipeline.cli.world import existing_day, opened
from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.records import Delivery
from pipeline.run import advertising, finishing, reread, sending, upkeep
from pipeline.run.context import Context
from pipeline.text.facts import advertiser
from pipeline.workspace import IssueFolder

_SHOWN = 5  # pages that could not be read again, by name


@click.command("send", help=say("cli.help.send"))
@date_option
@click.option("--to", multiple=True, metavar="ADDRESS", help=say("cli.send.to"))
@click.option("--dry-run", is_flag=False, flag_value="", metavar="[DIR]", help=say("cli.send.dry"))
@click.option("--yes", is_flag=True, help=say("cli.send.yes"))
@click.option("--in-doubt", type=click.Choice(["sent", "again"]), help=say("cli.send.doubt"))
@click.option("--target", type=click.Choice(["smtp", "file"]), help=say("cli.send.target"))
@click.option("--ad/--no-ad", default=None, help=say("cli.send.ad"))
@click.pass_context
def send_command(
    context: click.Context,
    day: str | None,
    to: tuple[str, ...],
    dry_run: str | None,
    yes: bool,
    in_doubt: str | None,
    target: str | None,
    ad: bool | None,
) -> None:
    """Send the issue, once to each."""
    with opened(context) as world:
        issue = world.issue(existing_day(world, day))
        if in_doubt is None:
            _settle_ad(world, issue, ad, needed=dry_run is None)
        if to:
            _reread(world, issue)
            print_deliveries(sending.send_test(world, issue, to))
        elif dry_run is not None:
            print_paths(sending.dry_run(world, issue, Path(dry_run) if dry_run else issue.path / "dry-run"))
        elif in_doubt is not None:
            for address in sending.settle_doubt(world, issue, sent=in_doubt == "sent"):
                click.echo(f"{address}: {in_doubt}")
        elif sending.target(world, target) == "file":
            print_paths(sending.save_files(world, issue, issue.path / "send"))
        else:
            _send(world, issue, yes=yes)


def _settle_ad(world: Context, issue: IssueFolder, given: bool | None, *, needed: bool) -> None:
    """Remember whether the subject carries (광고); where a sponsor section asks for it and nobody said, ask."""
    whole = finishing.load(world, issue)
    if given is None and needed and advertising.is_open(world, issue, whole):
        if not sys.stdin.isatty():
            raise NotReadyError(say("run.gate.ad"))
        names = [advertiser(one.body) or one.id for one in whole.sections if one.kind == "sponsor"]
        given = click.confirm(say("cli.send.ad.ask", names=", ".join(names)), default=True)
    if given is not None:
        advertising.choose(world, issue, ad=given)


def _reread(world: Context, issue: IssueFolder) -> bool:
    """Read the cited pages again, say what could not be read, and return whether one changed: that is a finding."""
    found = reread.reread(world, issue)
    if found.kept:
        click.echo(say("cli.send.reread.kept", count=len(found.kept), articles=", ".join(found.kept)))
    for line in found.unread[:_SHOWN]:
        click.echo(say("cli.send.reread.unread", line=line))
    if len(found.unread) > _SHOWN:
        click.echo(say("cli.more", count=len(found.unread) - _SHOWN))
    return bool(found.kept)


def _send(world: Context, issue: IssueFolder, *, yes: bool) -> None:
    ready = sending.gate(world, issue)
    if not ready.problems and _reread(world, issue):
        ready = sending.gate(world, issue)
    click.echo(say("cli.send.subject", subject=ready.subject, preheader=ready.preheader))
    click.echo(say("cli.send.audience", count=ready.audience, size=ready.size // 1024))
    for line in ready.dismissed:
        click.echo(say("cli.send.dismissed", line=line))
    for line in ready.vouched:
        click.echo(say("cli.send.vouched", line=line))
    for line in ready.changed_sources:
        click.echo(f"! {line}")
    if ready.problems:
        raise NotReadyError("\n".join(ready.problems))
    if not yes:
        if not sys.stdin.isatty():
            raise UsageError(say("cli.send.needyes"))
        click.confirm(say("cli.send.confirm", count=ready.audience), abort=True)
    earlier = sending.settled(world, issue)
    print_deliveries(sending.send(world, issue), earlier)


def print_deliveries(deliveries: list[Delivery], earlier: frozenset[str] = frozenset()) -> None:
    """Print what became of each mail; those that an earlier run had settled are counted apart."""
    new = [one for one in deliveries if one.address.casefold() not in earlier]
    for one in new:
        if one.status != "sent" or len(new) <= 10:
            click.echo(f"{one.address}: {say(f'cli.delivery.{one.status}')} {one.detail}".rstrip())
    if len(new) < len(deliveries):
        click.echo(say("cli.send.earlier", count=len(deliveries) - len(new)))
    click.echo(say("cli.send.result", sent=sum(one.status == "sent" for one in new), count=len(new)))


def print_paths(paths: tuple[Path, ...]) -> None:
    """Print where files were left, the first ten of them."""
    for path in paths[:10]:
        click.echo(str(path))
    if len(paths) > 10:
        click.echo(say("cli.more", count=len(paths) - 10))


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
        found = sending.audience(world)
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
        added = sending.add_subscribers(world, text)
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
        sending.unsubscribe(world, address)
    click.echo(say("cli.done"))
