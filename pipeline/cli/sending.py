"""Send: a test mail, a dry run, or the issue."""

import sys
from pathlib import Path

import click

from pipeline.cli.weekly import date_option
from pipeline.cli.world import existing_day, opened
from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.records import Delivery
from pipeline.run import advertising, finishing, reread, sending
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
