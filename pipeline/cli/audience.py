"""The audience, and issues that went out elsewhere."""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

import click

from pipeline import codec
from pipeline.cli.deliveries import print_listed
from pipeline.cli.weekly import date_option
from pipeline.cli.world import existing_day, opened, the_day
from pipeline.errors import DONE, PERSON, USAGE, NotReadyError, UsageError
from pipeline.messages import say
from pipeline.publish.audience import Row, key
from pipeline.run import audience, mailing, marking, past
from pipeline.run.handed import place_name

_SHOWN = 5  # addresses by name in one line, findings that are open
_ROWS = 50  # rows that are told one by one


@click.command("sent", help=say("cli.help.sent"))
@click.option("--where", metavar="NAME", help=say("cli.sent.where"))
@click.option("--undo", is_flag=True, help=say("cli.sent.undo"))
@date_option
@click.pass_context
def sent_command(context: click.Context, where: str | None, undo: bool, day: str | None) -> None:
    """Note that the issue went out elsewhere, or take that back."""
    if undo == (where is not None):
        raise UsageError(say("audience.sent.either"))
    if undo:
        _take_back(context, day)
        return
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        before = marking.mark(world, issue, where or "")
        place = world.state.sent_issues()[issue.day.isoformat()][3]
        going = bool(marking.by_service(world, issue))
        left = [f"{one.section}: {one.message}" for one in marking.open_blocks(world, issue)]
    name = "moved" if before and before != place else "going" if going else "marked"
    click.echo(say(f"audience.sent.{name}", date=issue.day, place=place_name(place), before=place_name(before)))
    print_listed("audience.sent.open", left[:_SHOWN], len(left))
    context.exit(PERSON if left else DONE)


def _take_back(context: click.Context, day: str | None) -> None:
    """Take a note back. An imported issue stands in no folder: its day must be named."""
    with opened(context) as world:
        given = the_day(world, day) if day else None
        known = given is not None and given.isoformat() in world.state.sent_issues()
        issue = world.issue(given if given and known else existing_day(world, day))
        with world.locked(issue.day) if issue.path.exists() else nullcontext():
            place = marking.unmark(world, issue)
    name = "audience.sent.forgotten" if place == past.PLACE else "audience.sent.undone"
    click.echo(say(name, date=issue.day, place=place_name(place)))


@click.group("audience", help=say("cli.help.audience"))
def audience_command() -> None:
    """Who gets the issue."""


@audience_command.command("list", help=say("cli.audience.list"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def list_audience(context: click.Context, as_json: bool) -> None:
    """Print the audience, the rows that get nothing, who left, and whose mail comes back."""
    with opened(context) as world:
        found, left, bounced = audience.audience(world), audience.left(world), audience.bounces(world)
    if as_json:
        tree = {"subscribers": found.subscribers, "left_out": found.left_out, "unsubscribed": left, "bounced": bounced}
        click.echo(codec.dump(tree, indent=2))
        return
    for one in found.subscribers:
        bounce = bounced.get(key(one.address))
        note = f"  ! {say('audience.bounce', times=bounce.times, detail=bounce.detail)}" if bounce else ""
        click.echo(f"{one.address}  {one.name}".rstrip() + note)
    _print_rows("audience.count.out", found.left_out)
    for line in (*found.not_read, found.much_held):
        if line:
            click.echo(f"! {line}")
    click.echo(say("audience.count", count=len(found.subscribers)))
    if left:
        click.echo(say("audience.count.left", count=len(left)))
    if bounced:
        click.echo(say("audience.count.bounced", count=len(bounced), limit=audience.BOUNCES))


@audience_command.command("add", help=say("cli.audience.add"))
@click.argument("address")
@click.option("--name", default="", help=say("cli.audience.name"))
@click.option("--again", is_flag=True, help=say("audience.again"))
@click.pass_context
def add_audience(context: click.Context, address: str, name: str, again: bool) -> None:
    """Add one address."""
    with opened(context) as world:
        added = audience.add(world, address, name, again=again)
    if added.left:
        raise NotReadyError(say("audience.left", address=added.left[0]))
    _print_added(added)


@audience_command.command("import", help=say("cli.audience.import"))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def import_audience(context: click.Context, file: Path) -> None:
    """Add the addresses of a CSV."""
    with opened(context) as world:
        added = audience.import_file(world, file)
    _print_added(added)
    if added.bad and not (added.new or added.known or added.left):
        context.exit(USAGE)


def _print_added(added: audience.Added) -> None:
    _print_rows("audience.bad", added.bad)
    if added.left:
        shown = ", ".join(added.left[:_SHOWN]) + (" …" if len(added.left) > _SHOWN else "")
        click.echo(say("audience.left.count", count=len(added.left), addresses=shown))
    if added.back:
        click.echo(say("audience.back", address=added.back))
        return
    if added.known:
        click.echo(say("audience.known", count=added.known))
    click.echo(say("audience.added", count=len(added.new)))


def _print_rows(key: str, rows: Sequence[Row]) -> None:
    """Print rows with their line and what is wrong, the first of them."""
    if rows:
        click.echo(say(key, count=len(rows)))
    for row in rows[:_ROWS]:
        click.echo(row.shown)
    if len(rows) > _ROWS:
        click.echo(f"  {say('cli.more', count=len(rows) - _ROWS)}")


@audience_command.command("unsubscribe", help=say("cli.audience.unsubscribe"))
@click.argument("addresses", nargs=-1, required=True, metavar="ADDRESS…")
@click.pass_context
def unsubscribe_audience(context: click.Context, addresses: tuple[str, ...]) -> None:
    """Let somebody leave, for good."""
    with opened(context) as world:
        done, bad = audience.unsubscribe(world, *addresses)
    for address, there in done:
        click.echo(say("audience.unsubscribed" if there else "audience.unsubscribed.unknown", address=address))
    if bad:
        raise UsageError("\n".join(bad))


@audience_command.command("key", help=say("cli.audience.key"))
@click.pass_context
def key_audience(context: click.Context) -> None:
    """Print what makes the tokens of `mail.unsubscribe`."""
    with opened(context) as world:
        click.echo(mailing.leave_key(world, "{token}"))
