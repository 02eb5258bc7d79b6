"""Look a set-up over: every part ok, to be watched, or wrong, with what to do about it. Changes nothing.

It works where nothing else does: with broken settings, a folder that cannot be written, or a state it cannot read.
"""

import contextlib
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Literal

from pipeline.config import Newsletter, Secrets, Settings, load, load_secrets, load_text
from pipeline.draft import prices
from pipeline.errors import ConfigError, PipelineError
from pipeline.messages import say
from pipeline.select import meaning
from pipeline.state import State
from pipeline.state.schema import MIGRATIONS

Mark = Literal["ok", "warning", "wrong"]
LOW_DISK, NO_DISK = 500, 50  # MB; an issue with its page takes about one
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Line:
    """One part of the set-up: how it is, and the mend where it is not well."""

    name: str
    state: Mark
    text: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """What is looked over. `state` is open where it can be read as it is."""

    workspace: Path
    settings: Settings
    secrets: Secrets
    state: State | None
    now: datetime
    machine: tzinfo | None = None

    @property
    def newsletter(self) -> Newsletter:
        """The newsletter's settings."""
        return self.settings.newsletter

    @property
    def output(self) -> Path:
        """The output folder."""
        return self.workspace / "output"


Check = Callable[[Setup], Iterator[Line]]


def line(part: str, state: Mark, key: str, mend: str = "", /, **values: object) -> Line:
    """Return a line with its text; `mend` is a key too."""
    cure = say(f"doctor.{mend}", None, **values) if mend else ""
    return Line(part, state, say(f"doctor.{key}", None, **values), cure)


def examine(
    workspace: Path, now: datetime, machine: tzinfo | None = None, environment: Mapping[str, str] | None = None
) -> list[Line]:
    """Return a line for every part. Nothing is asked of the network."""
    from pipeline.run.doctor_content import CONTENT
    from pipeline.run.doctor_machine import MACHINE, version

    settings, broken = _settings(workspace)
    secrets, unreadable = _secrets(workspace, environment)
    found = [*broken, *unreadable, *_state_file(workspace / "output" / "state.sqlite"), *version()]
    if settings is None:
        return [*found, *_without_settings(workspace, now)]
    with contextlib.ExitStack() as stack:
        whole = not any(one.name == "state" and one.state == "wrong" for one in found)
        state = known(workspace / "output" / "state.sqlite") if whole else None
        if state is not None:
            stack.callback(state.close)
        setup = Setup(workspace, settings, secrets or Secrets(), state, now, machine)
        for check in (*OWN, *CONTENT, *MACHINE):
            found += check(setup)
    return found


def _without_settings(workspace: Path, now: datetime) -> Iterator[Line]:
    """Yield what does not depend on the settings, which are broken: a full disk or an open file is told all the same."""
    from pipeline.run import builtin
    from pipeline.run.doctor_machine import MACHINE

    if not workspace.is_dir():
        return
    plain = Setup(workspace, load_text(builtin.SETTINGS.read_text("utf-8")), Secrets(), None, now)
    for check in (output, disk, *MACHINE):
        yield from check(plain)


def _settings(workspace: Path) -> tuple[Settings | None, list[Line]]:
    try:
        settings = load(workspace)
    except ConfigError as error:
        count = len(error.problems) or 1
        return None, [Line("settings", "wrong", say("doctor.settings.wrong", count=count), str(error))]
    name = settings.newsletter.name
    return settings, [line("settings", "ok", "settings.ok", count=len(settings.sources), name=name)]


def _secrets(workspace: Path, environment: Mapping[str, str] | None) -> tuple[Secrets | None, list[Line]]:
    path = workspace / "newsletter.env"
    try:
        secrets = load_secrets(workspace, environment)
    except ConfigError as error:
        return None, [Line("secrets", "wrong", str(error), say("doctor.secrets.mend", path=path))]
    if not path.exists():
        return secrets, [line("secrets", "ok", "secrets.none")]
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        return secrets, [line("secrets", "wrong", "secrets.open", "secrets.chmod", mode=f"{mode:o}", path=path)]
    return secrets, [line("secrets", "ok", "secrets.ok")]


# --- the state


def _state_file(path: Path) -> Iterator[Line]:
    try:
        there = path.exists()
    except OSError as error:  # the folder above does not let us in
        yield line("state", "wrong", "state.closed", "output.mend", path=path.parent, detail=error.strerror)
        return
    if not there:
        yield line("state", "ok", "state.none")
        return
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            fine = database.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.Error as error:
        version, fine = 0, str(error)
    if fine != "ok":
        yield Line("state", "wrong", say("state.broken", path=path, detail=fine), say("doctor.state.mend"))
    elif version > len(MIGRATIONS):
        yield Line(
            "state",
            "wrong",
            say("state.newer", path=path, found=version, known=len(MIGRATIONS)),
            say("doctor.state.update"),
        )
    else:
        yield line("state", "ok", "state.ok")


def known(path: Path) -> State | None:
    """Return the state where it can be opened and opening it changes nothing: an older one would be moved forward."""
    if not os.access(path, os.W_OK):
        return None
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            current = database.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
        return State(path) if current else None
    except (PipelineError, sqlite3.Error):
        return None


# --- key and model


def key(setup: Setup) -> Iterator[Line]:
    """Yield how it stands with the key."""
    model = setup.newsletter.model
    if model.drafter in ("extractive", "sample"):
        yield line("key", "ok", "key.unneeded", drafter=model.drafter)
        return
    try:
        given = setup.secrets.api_key
    except ConfigError:
        yield line("key", "wrong", "key.bad", "key.mend")
        return
    if given is None:
        yield _no_key(setup)
    elif model.base_url is None and not setup.secrets.get("ANTHROPIC_BASE_URL") and not given.startswith("sk-ant-"):
        yield line("key", "warning", "key.odd", "key.mend")
    else:
        yield line("key", "ok", "key.ok")


def _no_key(setup: Setup) -> Line:
    if setup.newsletter.model.drafter == "claude":
        return line("key", "wrong", "key.needed", "key.mend")
    if setup.state is not None and setup.state.remark("drafter") == "claude":
        return line("key", "wrong", "key.gone", "key.mend")
    return line("key", "warning", "key.none", "key.mend")


def model(setup: Setup) -> Iterator[Line]:
    """Yield whether the model's name is one whose price is known."""
    chosen = setup.newsletter.model
    url = chosen.base_url or setup.secrets.get("ANTHROPIC_BASE_URL")
    values = {"name": chosen.name, "budget": prices.limit(chosen.budget_usd), "url": url, "drafter": chosen.drafter}
    if chosen.drafter in ("extractive", "sample"):
        yield line("model", "ok", "model.unneeded", **values)
    elif not url and not chosen.name.startswith("claude-"):
        yield line("model", "wrong", "model.foreign", "model.mend", **values)
    elif prices.unpriced(chosen.name, url):
        yield line("model", "warning", "model.unpriced", "model.unpriced.mend", **values)
    elif not prices.price(chosen.name).output:
        yield line("model", "ok", "model.free", **values)
    elif prices.guessed(chosen.name):
        yield line("model", "warning", "model.unknown", "model.mend", **values)
    elif chosen.budget_usd <= 0:
        yield line("model", "wrong", "model.budget", "model.budget.mend")
    else:
        yield line("model", "ok", "model.ok", **values)


def semantic(setup: Setup) -> Iterator[Line]:
    """Yield whether the model that compares meanings is there, and whether it is wanted."""
    values = {"version": meaning.installed() or ""}
    wanted, there = setup.newsletter.semantic, bool(values["version"])
    if wanted and not there:
        yield line("semantic", "wrong", "semantic.missing", "semantic.mend")
    elif wanted:
        yield line("semantic", "ok", "semantic.ok", **values)
    else:
        yield line("semantic", "ok", "semantic.spare" if there else "semantic.none", **values)


# --- the machine


def output(setup: Setup) -> Iterator[Line]:
    """Yield whether the output folder can be written, by us and by nobody else."""
    folder = setup.output if setup.output.exists() else setup.workspace
    mode = stat.S_IMODE(folder.stat().st_mode)
    if not os.access(folder, os.W_OK | os.X_OK):
        detail = oct(mode)[2:]
        yield line("output", "wrong", "output.readonly", "output.mend", path=folder, detail=detail)
    elif folder == setup.output and mode & 0o077:
        yield line("output", "warning", "output.open", "output.chmod", path=folder, mode=f"{mode:o}")
    else:
        yield line("output", "ok", "output.ok", path=folder)


def disk(setup: Setup) -> Iterator[Line]:
    """Yield how much room there is."""
    free = shutil.disk_usage(setup.workspace).free // _MB
    if free >= LOW_DISK:
        yield line("disk", "ok", "disk.ok", free=free)
    else:
        yield line("disk", "warning" if free >= NO_DISK else "wrong", "disk.low", "disk.mend", free=free)


def zone(setup: Setup) -> Iterator[Line]:
    """Yield what time it is for the newsletter, and whether the clock can be right."""
    local = setup.now.astimezone(setup.newsletter.zone)
    last = setup.state.last_collect(before="9999") if setup.state is not None else None
    values = {"zone": setup.newsletter.timezone, "now": f"{local:%Y-%m-%d %H:%M}"}
    if last is not None and last > setup.now + timedelta(minutes=5):
        yield line(
            "zone", "wrong", "zone.back", "zone.mend", **values, last=f"{last.astimezone(local.tzinfo):%Y-%m-%d %H:%M}"
        )
        return
    here = setup.now.astimezone(setup.machine) if setup.machine is not None else local
    other = here.utcoffset() != local.utcoffset()
    yield line("zone", "ok", "zone.other" if other else "zone.ok", **values, machine=f"{here:%Z}")


OWN: tuple[Check, ...] = (key, model, semantic, output, disk, zone)
