"""Put right what a sent issue said, say what still says it, and tell its readers: shown whole, asked for once, sent once to each."""

import sys
from datetime import date
from pathlib import Path

import click

from pipeline.cli.deliveries import print_deliveries, print_paths
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.run import correct, correction_mail, finishing, still_wrong
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def put_right(world: Context, day: date, section: str, change: tuple[str, str] | None, *, telling: bool) -> None:
    """Put a place of an issue right and print what was noted, and what still says what was wrong.

    Where readers are to be told next (`telling`), a correction that was noted before is fine.
    """
    with world.locked(day) as issue:
        if telling and not correct.is_new(world, issue, section, change):
            finishing.finish(world, issue)  # a call that was killed may have left it unbuilt
            return
        made = correct.correct(world, issue, section, change)
        left = still_wrong.still(world, issue, made)
        even = made and not correction_mail.waiting(world, issue)
        against = correction_mail.blocks(issue, {one.section for one in made})
    for one in made:
        click.echo(say("housekeeping.correct.done", section=one.section, was=one.was or "—", now=one.now or "—"))
    key = "past.correct.even" if even else f"housekeeping.correct.{'next' if made else 'rebuilt'}"
    click.echo(say(key, date=day))
    if against:
        click.echo(say("past.correct.against"))
    for finding in against:
        click.echo(f"  {finding.section}: {finding.message}")
    if left:
        click.echo(say("housekeeping.correct.still"))
    for place in left:
        click.echo(f"  {place.id}: {place.sentence}\n    → {place.mend}")


def tell(world: Context, issue: IssueFolder, to: tuple[str, ...], dry_run: str | None, *, yes: bool) -> None:
    """Send the correction mail to reviewers, into a folder, or to those who got the issue."""
    if dry_run is not None:
        folder = Path(dry_run) if dry_run else issue.path / "dry-run-correction"
        print_paths(correction_mail.dry_run(world, issue, folder))
        return
    batches = correction_mail.ready(world, issue)
    for batch in batches:
        mail = correction_mail.mail(world, batch)
        click.echo(f"{mail.subject}\n\n{mail.text}")
    if to:
        print_deliveries(correction_mail.send_test(world, issue, to))
        return
    count = len(correction_mail.readers(world, issue))
    if not yes:
        if not sys.stdin.isatty():
            raise UsageError(say("cli.send.needyes"))
        click.confirm(say("housekeeping.correct.confirm", count=count), abort=True)
    earlier = correction_mail.settled(world, batches)
    print_deliveries(correction_mail.send(world, issue), earlier)
