"""What the tests of the commands share."""

from collections.abc import Iterator

import pytest

from tests.found_once import found_once


@pytest.fixture(scope="package", autouse=True)
def checked_once() -> Iterator[None]:
    """A sentence that was looked at before is not looked at again."""
    with found_once():
        yield
