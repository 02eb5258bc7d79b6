"""The sample week as a workspace for the tests of `run`: made once, copied for each test, so that each may change its own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from pipeline.config import Secrets, load
from pipeline.demo.workspace import prepare
from pipeline.demo.world import SampleWorld
from pipeline.run.context import Context
from pipeline.run.weekly import Options, weekly
from pipeline.state import State

DAY = date(2026, 11, 25)


def make(folder: Path, world: SampleWorld) -> Path:
    """Leave a workspace with the sample issue in `folder` and return it."""
    prepare(folder)
    (folder / "output").mkdir(exist_ok=True)
    with opened(folder, world) as context:
        weekly(context, Options(DAY))
    return folder


@contextmanager
def opened(folder: Path, world: SampleWorld) -> Iterator[Context]:
    """Give the context of a sample workspace."""
    state = State(folder / "output" / "state.sqlite")
    context = Context(
        workspace=folder,
        settings=load(folder),
        secrets=Secrets({}),
        transport=world.transport,
        clock=world.clock,
        state=state,
        model=lambda context, issue: world.model,
        sample=True,
    )
    try:
        yield context
    finally:
        context.executor.shutdown()
        state.close()


def copied(made: Path, folder: Path) -> Path:
    """Return a copy of a workspace, without the outlets: what is read of them stands in the issue."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("sample"))
    return folder


def shot(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder with its content, but for locks."""
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".lock")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
