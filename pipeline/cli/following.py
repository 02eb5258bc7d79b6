"""A rewrite on a terminal: what comes is shown as it comes, and Ctrl-C gives it up without a change."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import click

from pipeline.draft import partial
from pipeline.messages import say
from pipeline.run import costs
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish

_WIDTH = 60  # characters of the sentence that is being written


@contextmanager
def followed(world: Context, day: date, wish: Wish, section: str) -> Iterator[tuple[Context, Wish]]:
    """Give the world and the wish with somebody who follows them; on Ctrl-C say that nothing changed, and what was paid or may be billed."""
    line = _Line(section) if sys.stderr.isatty() else None
    before = costs.booked(world, day, section)
    try:
        yield (replace(world, progress=line.tell), replace(wish, heard=line.show)) if line else (world, wish)
    except KeyboardInterrupt:
        click.echo("\n" + _stopped(section, before, costs.booked(world, day, section)), err=True)
        raise
    finally:
        if line:
            line.close()


def _stopped(section: str, before: tuple[int, float], after: tuple[int, float]) -> str:
    """Return what to say of a rewrite that was given up: its answer is still out, came whole, or was not asked for."""
    if after[0] > before[0]:
        return say("cli.regenerate.stopped", section=section)
    if cost := after[1] - before[1]:
        return say("cli.regenerate.answered", section=section, cost=cost)
    return say("cli.regenerate.unasked", section=section)


class _Line:
    """One line of the terminal, written over with each sentence."""

    def __init__(self, section: str) -> None:
        from rich.console import Console
        from rich.live import Live

        self._section = section
        self._live = Live(console=Console(stderr=True, highlight=False), transient=True, auto_refresh=False)
        self._live.start()
        self.show("")

    def show(self, text: str) -> None:
        """Show how far an answer is."""
        from rich.text import Text

        found = partial.sentences(text)
        last = found[-1][-_WIDTH:] if found else "…"
        self._live.update(
            Text(say("cli.regenerate.writing", section=self._section, count=len(found), last=last)), refresh=True
        )

    def tell(self, step: str, text: str) -> None:
        """Show what else is to be known, until more of the answer comes: that the server is waited for, and until when."""
        from rich.text import Text

        self._live.update(Text(text), refresh=True)

    def close(self) -> None:
        """Take the line away."""
        self._live.stop()
