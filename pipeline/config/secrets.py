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


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the environment and `newsletter.env` say; never printed."""

    values: Mapping[str, str] = field(default_factory=dict, repr=False)

    def get(self, name: str) -> str | None:
        """Return a value, stripped, or None where it is not set; ConfigError where it has characters no key has."""
        value = (self.values.get(name) or "").strip()
        if not value:
            return None
        if name.endswith(("_KEY", "_TOKEN")) and not _KEY.fullmatch(value):
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
    if not path.is_file():
        return {}
    values: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        text = line.strip().removeprefix("export ")
        if not text or text.startswith("#"):
            continue
        name, separator, value = text.partition("=")
        if not separator or not _NAMES.fullmatch(name.strip()):
            raise ConfigError([Problem(FILE, number, say("config.env", path=FILE, line=number))])
        values[name.strip()] = value.strip().strip("'\"")
    return values
