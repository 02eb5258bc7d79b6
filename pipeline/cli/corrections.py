"""Tell the readers of a sent issue what was put right: shown whole, asked for once, sent once to each."""

import sys
from pathlib import Path

import click

from pipeline.cli.sending import print_deliveries, print_paths
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.run import correction_mail
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


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
