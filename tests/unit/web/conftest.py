"""A hostile server, a clock that stands still, and a `Web` with small limits."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.web import Limits, Web
from tests.unit.web.server import HostileServer


class StillClock:
    """A clock that moves only when someone sleeps."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(scope="module")
def server() -> Iterator[HostileServer]:
    hostile = HostileServer()
    yield hostile
    hostile.close()


@pytest.fixture
def web(server: HostileServer, clock: StillClock, request: pytest.FixtureRequest) -> Iterator[Web]:
    """Return a way to the server: in a hurry only where a test is about time, so that a busy machine is not taken for a slow server."""
    allowed = frozenset({("127.0.0.1", server.port)})
    hurried = any(word in request.node.name for word in ("drip", "deadline"))
    with Web(allowed, clock, limits=Limits(seconds=0.6 if hurried else 15.0, body=200_000)) as door:
        yield door
