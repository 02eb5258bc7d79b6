"""What is wrong with a command as it was typed, in the reader's language: click's own words are English."""

import re
from difflib import get_close_matches

import click

from pipeline.messages import say

_GIVEN = re.compile(r"'(?P<given>.*)'", re.DOTALL)
_EXTRA = re.compile(r"unexpected extra arguments? \((?P<given>.*)\)", re.DOTALL)
_RANGE = re.compile(r"(?P<given>\S+) is not in the range (?P<range>.+?)\.?$")
_PATHS = (
    ("does not exist", "gone"),
    ("No such file", "gone"),
    ("is a directory", "folder"),
    ("Is a directory", "folder"),
    ("is a file", "file"),
    ("not readable", "unreadable"),
    ("Permission denied", "unreadable"),
)


def told(error: click.UsageError) -> str:
    """Return what is wrong, what was probably meant, and how the command is called."""
    what = _what(error) or error.format_message()
    if error.ctx is None or isinstance(error, click.exceptions.NoArgsIsHelpError):
        return what
    usage = error.ctx.get_usage().partition(" ")[2].strip()
    return f"{what}\n{say('cli.usage.help', usage=' '.join(usage.split()), command=error.ctx.command_path)}"


def _what(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        return say("cli.usage.option", name=error.option_name) + _meant(error.possibilities or ())
    if isinstance(error, click.NoSuchCommand):
        near = get_close_matches(error.command_name, error.ctx.command.list_commands(error.ctx)) if error.ctx else ()  # type: ignore[attr-defined]
        return say("cli.usage.command", name=error.command_name) + _meant(near)
    if isinstance(error, click.MissingParameter):
        return say("cli.usage.missing", name=_name(error))
    if isinstance(error, click.BadParameter):
        return _value(error)
    if isinstance(error, click.BadOptionUsage):
        return say("cli.usage.none" if "does not take" in error.message else "cli.usage.wants", name=error.option_name)
    if extra := _EXTRA.search(error.message):
        given = extra["given"]
        return say("cli.usage.extra", given=given) + _source(error, given)
    return say("cli.usage.missing.command") if error.message.startswith("Missing command") else ""


def _meant(names: object) -> str:
    listed = ", ".join(names) if isinstance(names, (list, tuple)) else ""
    return say("cli.usage.meant", names=listed) if listed else ""


def _source(error: click.UsageError, given: str) -> str:
    """Return what a text given behind the draft was probably meant to be."""
    takes = error.ctx is not None and any("--source" in one.opts for one in error.ctx.command.params)
    return say("cli.usage.source", given=given.split()[0]) if takes and given else ""


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return ""
    named = error.param.opts[0] if isinstance(error.param, click.Option) else error.param.human_readable_name
    return named if named.startswith("-") else named.upper()


def _value(error: click.BadParameter) -> str:
    """Return what is wrong with a value, or nothing where click's own words must do."""
    given = match["given"] if (match := _GIVEN.search(error.message)) else ""
    kind = error.param.type if error.param is not None else None
    if isinstance(kind, click.Choice):
        said = error.message.partition("' is not one of")[0].lstrip("'")
        return say("cli.usage.choice", name=_name(error), given=said, choices=", ".join(map(str, kind.choices)))
    if isinstance(kind, (click.Path, click.File)):
        state = next((name for words, name in _PATHS if words in error.message), "")
        folder = isinstance(kind, click.Path) and not kind.file_okay
        return say(f"cli.usage.{'nofolder' if state == 'gone' and folder else state}", path=given) if state else ""
    if match := _RANGE.search(error.message):
        return say("cli.usage.range", name=_name(error), given=match["given"], range=match["range"])
    return say("cli.usage.number", name=_name(error), given=given) if "is not a valid" in error.message else ""
