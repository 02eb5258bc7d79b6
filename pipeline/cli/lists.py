"""Which issue's list of stories a command looks at, said where it may be another than the one that was meant."""

import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

import click

from pipeline.errors import UnknownStoryError
from pipeline.messages import say
from pipeline.run import elsewhere
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


@contextmanager
def looked_up(world: Context, issue: IssueFolder, named: Sequence[str], day: str | None) -> Iterator[None]:
    """Where a story or article that was named is unknown, say which other issue has it and what to type then.

    A rank of a list that is not there was meant for the issue that is being made, where nobody gave a date.
    """
    try:
        yield
    except UnknownStoryError as error:
        other = elsewhere.having(world, issue, error.identifier, named)
        key = "cli.elsewhere" if other and other.whole else "cli.elsewhere.apart"
        told = say(key, date=other.day, name=error.identifier, command=retyped(other.day)) if other else ""
        if error.identifier.isdigit() and issue.stories() is None:
            told = which(world, issue, day)
        raise UnknownStoryError(f"{error}\n{told}".rstrip(), error.identifier) from error


def which(world: Context, issue: IssueFolder, day: str | None) -> str:
    """Return which issue's list this is where nobody gave a date and another issue is the one being made; else nothing."""
    made = elsewhere.newest_made(world, issue.day, sent=issue.stories() is None) if day is None else None
    return say("cli.list.of", date=issue.day, made=made, command=retyped(made)) if made else ""


def retyped(day: date) -> str:
    """Return the command that runs as it would be typed for the issue of another day."""
    context = click.get_current_context()
    words = ["newsletter", context.info_name or ""]
    for parameter in context.command.get_params(context):
        value = context.params.get(parameter.name or "")
        if parameter.name == "day" or value in (None, False, "", ()):
            continue
        words += [] if isinstance(parameter, click.Argument) else [parameter.opts[0]]
        words += [] if value is True else map(str, value) if isinstance(value, tuple) else [str(value)]
    return f"{shlex.join(words)} --date {day}"
