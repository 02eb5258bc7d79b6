"""How a sending is shown: what it rests on, a bar on a terminal while it goes on, and at the end what became of whom."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from pipeline.messages import say
from pipeline.publish.mailer import Tally, silent
from pipeline.publish.send import Sent
from pipeline.records import Delivery
from pipeline.run.gate import Gate

_FEW = 10  # mails whose outcome is told one by one, good or bad
_HINTS = 5  # hints that are open, by their words
_NAMED = 100  # failures of one kind that are told by name


def print_ready(ready: Gate) -> None:
    """Print what leaves for another service: the two lines that readers see first, and what the issue rests on."""
    click.echo(say("cli.send.subject", subject=ready.shown.subject, preheader=ready.shown.preheader))
    print_rests(ready)


def print_rests(ready: Gate) -> None:
    """Print what a person let stand or vouches for, what is only advised, and which pages say something else by now."""
    print_listed("cli.send.dismissed", ready.dismissed)
    print_listed("cli.send.vouched", ready.vouched)
    print_listed("cli.send.advice", ready.advice[:_HINTS], len(ready.advice))
    for line in ready.changed_sources:
        click.echo(f"! {line}")


def print_listed(key: str, lines: Sequence[str], count: int = 0) -> None:
    """Print lines below what they are and how many; nothing where there are none."""
    if lines:
        click.echo(say(key, count=count or len(lines)))
    for line in lines:
        click.echo(f"  {line}")


@contextmanager
def progress() -> Iterator[Callable[[Tally], None]]:
    """Give what is told how far a sending is: a bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), refresh_per_second=4) as bar:
        task = bar.add_task(say("cli.send.going"), total=None)

        def told(tally: Tally) -> None:
            done = tally.sent + tally.refused + tally.doubt
            bar.update(task, total=tally.total, completed=done, description=_going(tally))

        yield told


def _going(tally: Tally) -> str:
    if tally.waits:
        return say("cli.send.waiting", count=tally.later, seconds=round(tally.waits))
    bad = tally.refused + tally.doubt
    return say("cli.send.going.bad", count=bad) if bad else say("cli.send.going")


def print_sent(sent: Sent, earlier: frozenset[str] = frozenset()) -> None:
    """Print what a sending came to, and what is left where it ended early."""
    print_deliveries(sent.deliveries, earlier)
    if sent.untried:
        click.echo(say("cli.send.untried", count=sent.untried))


def print_deliveries(deliveries: Sequence[Delivery], earlier: frozenset[str] = frozenset()) -> None:
    """Print what became of each mail that failed, and the counts; those that an earlier run had settled are counted apart."""
    new = [one for one in deliveries if one.address.casefold() not in earlier]
    for status in ("sent", "refused", "deferred", "in-doubt"):
        same = [one for one in new if one.status == status]
        shown = same[:_NAMED] if status != "sent" or len(new) <= _FEW else []
        for one in shown:
            detail = one.detail if status != "sent" else ""
            click.echo(f"{one.address}: {'. '.join(filter(None, (say(f'cli.delivery.{status}'), detail)))}")
        if shown and len(same) > len(shown):
            click.echo(say("cli.more", count=len(same) - len(shown)))
    if len(new) < len(deliveries):
        click.echo(say("cli.send.earlier", count=len(deliveries) - len(new)))
    if deliveries and not new:
        click.echo(say("cli.send.nobody"))
        return
    sent = sum(one.status == "sent" for one in new)
    click.echo(say("cli.send.result", sent=sent, count=len(new)) + _failures(new))


def _failures(new: Sequence[Delivery]) -> str:
    counts = [(status, sum(one.status == status for one in new)) for status in ("refused", "deferred", "in-doubt")]
    told = [say(f"cli.send.count.{status}", count=count) for status, count in counts if count]
    return f" {', '.join(told)}" if told else ""


def print_paths(paths: tuple[Path, ...]) -> None:
    """Print where files were left, the first ten of them."""
    for path in paths[:_FEW]:
        click.echo(str(path))
    if len(paths) > _FEW:
        click.echo(say("cli.more", count=len(paths) - _FEW))
