"""The command itself: every command has its help and its module, and help imports nothing heavy."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from pipeline.cli import MODULES, main

HEAVY = (
    "anthropic",
    "pydantic",
    "ruamel",
    "trafilatura",
    "starlette",
    "structlog",
    "rich",
    "httpx2",
    "lxml",
    "jinja2",
    "shutil",
)


def test_help_imports_nothing_heavy() -> None:
    code = f"import sys; from pipeline.cli import main; main(['--help'], standalone_mode=False); print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_what_checks_nothing_waits_for_no_rule() -> None:
    code = "import sys; from pipeline.cli import weekly; print([m for m in sys.modules if m.startswith('pipeline.check.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pipeline.check.claims" in done.stdout
    assert "pipeline.check.room" not in done.stdout


@pytest.mark.parametrize("command", sorted(MODULES))
def test_every_command_says_what_it_does(command: str) -> None:
    result = CliRunner().invoke(main, [command, "--help"])
    assert result.exit_code == 0, result.output
    assert command in result.output


def test_the_help_names_every_command() -> None:
    text = CliRunner().invoke(main, ["--help"]).output
    assert all(f"  {command} " in text for command in MODULES)


def test_an_unknown_command_is_wrong_usage() -> None:
    assert CliRunner().invoke(main, ["fly"]).exit_code == 2
