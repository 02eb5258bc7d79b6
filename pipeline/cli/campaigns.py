"""Hand an issue to listmonk or Stibee: what is shown and asked, and what came of it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import click

from pipeline.cli.deliveries import print_ready
from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.run import approval, campaigns, handed
from pipeline.run.campaigns import SERVICES, Left
from pipeline.run.context import Context
from pipeline.run.gate import gate_elsewhere
from pipeline.workspace import IssueFolder

__all__ = ["SERVICES", "Wish", "hand_over"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: `start` is empty for a draft, `now`, or a time. `at` says that an approval was asked for, which is another thing."""

    start: str
    at: bool
    yes: bool


def hand_over(
    world: Context, issue: IssueFolder, name: str, wish: Wish, reread: Callable[[Context, IssueFolder], bool]
) -> None:
    """Leave a draft at a service, or let it send after a person said yes."""
    if wish.at:
        raise UsageError(say("campaign.option.at", place=handed.place_name(name)))
    newsletter = world.settings.newsletter
    timed = wish.start not in ("", "now")
    at = approval.parse_time(newsletter, issue.day, wish.start, world.now()) if timed else None
    ready = gate_elsewhere(world, issue, start=bool(wish.start))
    if not ready.problems and reread(world, issue):
        ready = gate_elsewhere(world, issue, start=bool(wish.start))
    print_ready(ready)
    if ready.problems:
        raise NotReadyError("\n".join(ready.problems))
    when = approval.spoken(newsletter, at) if at else ""
    if wish.start and not wish.yes:
        if not _asks():
            raise UsageError(say("cli.send.needyes"))
        key = "campaign.confirm.at" if at else "campaign.confirm"
        click.confirm(say(key, place=handed.place_name(name), at=when), abort=True)
    try:
        left = campaigns.hand_over(world, issue, name, start=bool(wish.start), at=at)
    except campaigns.NamesakeError as error:
        if wish.yes or not _asks():
            raise
        click.echo(str(error))
        click.confirm(say("campaign.namesake.ask", id=error.id), abort=True)
        handed.disown(world, name, error.id)
        left = campaigns.hand_over(world, issue, name, start=bool(wish.start), at=at)
    _told(world, name, left, when)


def _asks() -> bool:
    """Return whether there is somebody to ask."""
    return sys.stdin.isatty()


def _told(world: Context, name: str, left: Left, when: str) -> None:
    where = left.standing.address or say("campaign.number", id=left.standing.id)
    state = "gone" if left.standing.state == "sent" else left.standing.state
    click.echo(say(f"campaign.{state}", name=name, place=handed.place_name(name), where=where))
    if when and left.fresh:
        click.echo(say("campaign.when", at=when))
    listmonk = world.settings.newsletter.mail.listmonk
    if state == "draft" and name == "listmonk" and listmonk.template is None:
        click.echo(f"! {say('campaign.template')}")
