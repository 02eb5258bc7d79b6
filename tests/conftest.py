"""What the whole suite shares: the same examples in every run, so that a failure is always a change's own; and how it is shared out."""

import gc
import importlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers

from tests.eval.sampled import EVERY
from tests.rows import collected
from tests.shares import Shares, first_to_import

settings.register_profile("steady", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("steady")
if not EVERY:
    # Hypothesis draws now and then from the constants of all modules that are imported: each worker reads 1,500 files for it, and a word
    # more in any table gives every law other examples.
    vars(providers)["_get_local_constants"] = lambda: providers._local_constants
gc.set_threshold(20_000, 20, 50)  # few things here ever become garbage, and looking for them took a 20th of the time


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Shares | None:
    """Share the tests out by what they share, where that is asked for."""
    return Shares(config, log) if config.getvalue("dist") == "loadscope" else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Let each worker begin to import at another file: what one compiles is there for the others, and none compiles all.

    What cannot be imported is told when it is collected.
    """
    worker = getattr(session.config, "workerinput", None)
    if worker is None:
        return
    number, workers = int(worker["workerid"].removeprefix("gw")), int(worker["workercount"])
    for name in first_to_import(map(Path, session.config.args), session.config.rootpath, number, workers):
        with suppress(Exception, pytest.skip.Exception):
            importlib.import_module(name)


def pytest_pycollect_makeitem(
    collector: pytest.Module | pytest.Class, name: str, obj: object
) -> pytest.Function | None:
    """Collect a table as one test where workers run the suite."""
    if isinstance(collector, pytest.Module) and hasattr(collector.config, "workerinput"):
        return collected(collector, name, obj)
    return None


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: nobody needs to look whether it is garbage."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_flushing() -> Iterator[None]:
    """Nobody pulls the plug on a test, so none waits for the disk; those that break off do so in processes of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda descriptor: None)
        yield
