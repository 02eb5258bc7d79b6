"""Open an issue to change its text: one that went out is changed only where the person says so."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from pipeline.cli.world import existing_day, opened
from pipeline.messages import say
from pipeline.run import finishing, taken_back, unsent
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

sent_option = click.option("--sent", is_flag=True, help=say("cli.option.sent"))


@contextmanager
def changed(
    context: click.Context, day: str | None, place: str = "", *, sent: bool
) -> Iterator[tuple[Context, IssueFolder]]:
    """Give the world and the issue, held; NotReadyError where it went out and nobody said that it is meant (`sent`).

    A correction that was taken back by it is noted as such, and what tells corrections is built again.
    """
    with opened(context) as world, world.locked(existing_day(world, day)) as issue:
        if not sent:
            unsent.need(world, issue.day, place)
        yield world, issue
        for one in taken_back.note(world, issue) if sent else ():
            click.echo(say("past.correct.back", section=one.section, was=one.was or "—", now=one.now or "—"))
            finishing.finish(world, issue)
