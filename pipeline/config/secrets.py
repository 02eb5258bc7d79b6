"""Secrets: from the environment or `newsletter.env`, since cron has no environment. They enter no file, log or error."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.errors import ConfigError, Problem
from pipeline.messages import say

FILE = "newsletter.env"
_NAMES = re.compile(r"(ANTHROPIC|NEWSLETTER)_[A-Z0-9_]+")
_KEY = re.compile(r"[\x21-\x7e]+")  # what an HTTP header can carry: a stray newline would print the key in a traceback

_TEXT = re.compile(r"[^\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the environment and `newsletter.env` say; never printed."""

    values: Mapping[str, str] = field(default_factory=dict, repr=False)

    def get(self, name: str) -> str | None:
        """Return a value, stripped, or None where it is not set; ConfigError where it has characters no key has."""
        value = (self.values.get(name) or "").strip()
        if not value:
            return None
        allowed = _KEY if name.endswith(("_KEY", "_TOKEN")) else _TEXT
        if not allowed.fullmatch(value):
            raise ConfigError(say("config.secret", name=name))
        return value

    @property
    def api_key(self) -> str | None:
        """The key of the Messages API."""
        return self.get("ANTHROPIC_API_KEY")


def load_secrets(workspace: Path, environment: Mapping[str, str] | None = None) -> Secrets:
    """Return the secrets of a workspace; what the environment says stands before the file."""
    values = _read_file(workspace / FILE)
    for name, value in (os.environ if environment is None else environment).items():
        if _NAMES.fullmatch(name):
            values[name] = value
    return Secrets(values)


def _read_file(path: Path) -> dict[str, str]:
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for number, line in enumerate(_lines(path), start=1):
        text = line.strip().removeprefix("export ")
        if not text or text.startswith("#"):
            continue
        name, separator, value = text.partition("=")
        if separator and _NAMES.fullmatch(name.strip()):
            values[name.strip()] = _unquoted(value.strip())
        else:
            problems.append(Problem(FILE, number, say("config.env")))
    if problems:
        raise ConfigError(problems)
    return values


def _lines(path: Path) -> list[str]:
    """Return the file's lines; the errors leave out their cause, which holds the bytes of the file."""
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return []
    except UnicodeDecodeError:
        raise ConfigError([Problem(FILE, 1, say("config.encoding"))]) from None
    except IsADirectoryError as error:
        raise ConfigError([Problem(FILE, 1, say("config.folder"))]) from error
    except OSError as error:
        raise ConfigError([Problem(FILE, 1, say("config.unreadable", detail=error.strerror))]) from error


def _unquoted(value: str) -> str:
    """Return the value without the pair of quotes around it; a lone quote belongs to a password."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value
