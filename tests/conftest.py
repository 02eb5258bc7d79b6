"""What the whole suite shares: the same examples in every run, so that a failure is always a change's own; and how it is shared out."""

import gc
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

from tests.rows import collected
from tests.shares import Shares

settings.register_profile("steady", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("steady")
gc.set_threshold(20_000, 20, 50)  # few things here ever become garbage, and looking for them took a 20th of the time


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Shares | None:
    """Share the tests out by what they share, where that is asked for."""
    return Shares(config, log) if config.getvalue("dist") == "loadscope" else None


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
