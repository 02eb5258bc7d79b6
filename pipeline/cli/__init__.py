"""Commands: read arguments, call, print. No logic.

`newsletter --help` must cost little more than importing click, so a command's module is imported when it is called; the short help
texts stand in `messages.cli`.
"""

import gc
import os
import sys
from importlib import import_module

import click

from pipeline import __version__
from pipeline.errors import FAILED, USAGE, PipelineError
from pipeline.messages import say, use

COMMANDS = {
    "weekly": ("run", "collect", "select", "read", "outline", "draft", "check", "build"),
    "stories": ("stories", "pin", "drop", "merge", "split", "later", "late"),
    "sections": ("regenerate", "undo", "redo", "lock", "unlock", "fix", "dismiss", "title", "add", "section"),
    "lint": ("lint",),
    "desk": ("desk",),
    "sending": ("send",),
    "audience": ("sent", "audience"),
    "sources": ("sources",),
    "standing": ("status",),
    "upkeep": ("cost", "skip", "import", "init", "demo"),
    "housekeeping": ("doctor", "schedule", "replay", "site", "correct", "voice", "backup", "restore", "prune"),
}
MODULES = {command: module for module, commands in COMMANDS.items() for command in commands}


SELDOM = (20_000, 20, 50)
"""How seldom we look for garbage: modules, patterns and tables are none, and to look through them took a fifteenth of a command's time."""


class Commands(click.Group):
    """The commands, each imported when it is called; errors are shown here and nowhere else."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the work."""
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module and return it."""
        if cmd_name not in MODULES:
            return None
        module = import_module(f"pipeline.cli.{MODULES[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the short helps without importing a command."""
        for module, commands in COMMANDS.items():
            with formatter.section(say(f"cli.family.{module}")):
                formatter.write_dl([(command, say(f"cli.help.{command}")) for command in commands])

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: object
    ) -> click.Context:
        """Read what stands before the command."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.UsageError as error:
            _say_usage(error)
            raise click.exceptions.Exit(USAGE) from error

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; a PipelineError becomes its message and its exit code."""
        try:
            return super().invoke(ctx)
        except PipelineError as error:
            if ctx.params.get("verbose"):
                raise
            click.echo(click.style(str(error), fg="red") if sys.stderr.isatty() else str(error), err=True)
            ctx.exit(error.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo(say("cli.stopped"), err=True)
            ctx.exit(FAILED)
        except click.UsageError as error:
            _say_usage(error)
            ctx.exit(USAGE)
        except (click.exceptions.Exit, click.ClickException):
            raise
        except OSError as error:
            if ctx.params.get("verbose"):
                raise
            from pathlib import Path

            from pipeline.workspace.files import told

            click.echo(str(told(error, Path(str(error.filename or "output")))), err=True)
            ctx.exit(FAILED)
        except Exception as error:
            if ctx.params.get("verbose"):
                raise
            click.echo(say("cli.unexpected", kind=type(error).__name__, detail=_first_line(error)), err=True)
            ctx.exit(FAILED)


def _say_usage(error: click.UsageError) -> None:
    from pipeline.cli.usage import told

    click.echo(told(error), err=True)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [""])[0][:200]


def _width() -> int:
    """Return the width of help texts, as click would: its own way imports shutil, half as dear as click itself."""
    try:
        columns = int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size(1).columns
    except (ValueError, OSError):
        columns = 80
    return max(min(columns, 80) - 2, 50)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "terminal_width": _width()})
@click.option("--workspace", "-w", type=click.Path(file_okay=False), help=say("cli.option.workspace"))
@click.option("--lang", type=click.Choice(["ko", "en"]), help=say("cli.option.lang"))
@click.option("-v", "--verbose", is_flag=True, help=say("cli.option.verbose"))
@click.version_option(__version__, prog_name="newsletter", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context, workspace: str | None, lang: str | None, verbose: bool) -> None:
    """매주 AI 소식을 모아 한국어 뉴스레터 초안을 만들고, 숫자를 원문과 맞춰 보고, 사람이 고쳐서 보내요."""
    gc.set_threshold(*SELDOM)
    if lang:
        use(lang)
    context.obj = {"workspace": workspace, "lang": lang, "verbose": verbose}
