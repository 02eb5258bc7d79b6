"""One served desk for the tests that only knock at its door."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.found_once import found_once
from tests.unit.desk.serving import Client, desk
from tests.unit.desk.small_issue import make


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A desk that was opened."""
    with desk(make(tmp_path_factory.mktemp("newsletter"))) as client:
        assert client.open().status == 303
        yield client


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Client]:
    """A desk that was not opened yet."""
    with desk(make(tmp_path)) as client:
        yield client


@pytest.fixture(scope="package", autouse=True)
def checked_once() -> Iterator[None]:
    """A sentence that was looked at before is not looked at again."""
    with found_once():
        yield
