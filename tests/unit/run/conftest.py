"""The sample issue, made once for all tests of this folder; each test works in its own copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.demo.world import SampleWorld
from pipeline.run.context import Context
from tests.found_once import found_once
from tests.unit.run import sample


@pytest.fixture(scope="package", autouse=True)
def checked_once() -> Iterator[None]:
    """A sentence that was looked at before is not looked at again."""
    with found_once():
        yield


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleWorld]:
    """The world of the sample week, its outlets served for the whole session."""
    with SampleWorld(tmp_path_factory.mktemp("bundled")) as world:
        yield world


@pytest.fixture(scope="package")
def made(world: SampleWorld, tmp_path_factory: pytest.TempPathFactory, checked_once: None) -> Path:
    """A workspace with the sample issue: look, do not touch. What is found in its sentences is known to all tests from here on."""
    return sample.make(tmp_path_factory.mktemp("made") / "weekly", world)


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Path:
    """A copy of the workspace with the sample issue."""
    return sample.copied(made, tmp_path / "weekly")


@pytest.fixture
def context(workspace: Path, world: SampleWorld) -> Iterator[Context]:
    """The context of that copy."""
    with sample.opened(workspace, world) as context:
        yield context
