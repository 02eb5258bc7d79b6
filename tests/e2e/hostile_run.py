"""`newsletter` in a process of its own, at a time that stands still.

The environment says what else: HOSTILE_PEAK, a file for the most memory that was held; HOSTILE_CPU, seconds of the processor; HOSTILE_SECONDS and HOSTILE_HASTE, shorter
deadlines than the program's own; HOSTILE_CA, a certificate authority that is trusted too; HOSTILE_PACE, that waiting takes its time.
"""

import atexit
import os
import resource
import ssl
import time
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import httpx2

import pipeline.cli.world
import pipeline.collect
import pipeline.web.client
from pipeline.cli import main
from pipeline.web import Limits
from tests.e2e.hostile_server import NOW
from tests.e2e.newsroom import StillClock


class Clock(StillClock):
    """A clock that stands still; with HOSTILE_PACE it goes on from there, and its waiting is real."""

    def __init__(self) -> None:
        super().__init__(NOW)
        self._began = time.monotonic()

    def now(self) -> datetime:
        """Return the time."""
        passed = time.monotonic() - self._began if "HOSTILE_PACE" in os.environ else 0.0
        return NOW + timedelta(seconds=passed)

    def sleep(self, seconds: float) -> None:
        """Wait, if that is wished."""
        if "HOSTILE_PACE" in os.environ:
            time.sleep(seconds)


def _note_peak() -> None:
    """Write how many kilobytes this process held at most, whatever its parent held."""
    rows = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    Path(os.environ["HOSTILE_PEAK"]).write_text(rows["VmHWM"].split()[0])


def _trusting(made: ssl.SSLContext) -> ssl.SSLContext:
    made.load_verify_locations(os.environ["HOSTILE_CA"])
    return made


def program() -> None:
    """Be `newsletter`, as the environment says."""
    if "HOSTILE_CPU" in os.environ:
        seconds = int(os.environ["HOSTILE_CPU"])
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    pipeline.cli.world.SystemClock = Clock  # type: ignore[assignment,misc]  # the tests' own
    if "HOSTILE_PEAK" in os.environ:
        atexit.register(_note_peak)
    if "HOSTILE_SECONDS" in os.environ:
        shorter = partial(Limits, seconds=float(os.environ["HOSTILE_SECONDS"]))
        setattr(pipeline.web.client, "Limits", shorter)  # noqa: B010 - what it imported is no name of its own to a type checker
        pipeline.collect.HASTY_S = float(os.environ["HOSTILE_HASTE"])
    if "HOSTILE_CA" in os.environ:
        create = httpx2.create_ssl_context
        httpx2.create_ssl_context = lambda **more: _trusting(create(**more))
    main()
