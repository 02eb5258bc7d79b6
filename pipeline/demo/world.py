"""The world of the sample week: what `run` is handed in place of the network, the clock and Claude."""

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from pipeline.demo.clock import FixedClock
from pipeline.demo.drafts import load_drafts
from pipeline.demo.model import SampleModel
from pipeline.demo.server import ADDRESS, SampleServer
from pipeline.demo.transport import SampleTransport
from pipeline.demo.week import BUNDLED, load_week
from pipeline.demo.workspace import SAMPLE
from pipeline.records import Transport
from pipeline.web import Web


class SampleWorld:
    """Serves the week of a demo's workspace (the bundled one where it has none) from `with` to its end."""

    def __init__(self, workspace: Path) -> None:
        own = workspace / SAMPLE
        folder = own if (own / "outlets.yaml").is_file() else BUNDLED
        week = load_week(folder)
        self.clock = FixedClock()
        self.model = SampleModel(week, partial(load_drafts, folder))
        self._hosts = frozenset(outlet.host for outlet in week.outlets)
        self._server = SampleServer(week)
        self._open = ExitStack()
        self._transport: Transport | None = None

    @property
    def transport(self) -> Transport:
        """The door to the sample outlets, open inside `with`."""
        if self._transport is None:
            raise RuntimeError("SampleWorld is used outside of `with`")
        return self._transport

    def __enter__(self) -> Self:
        port = self._open.enter_context(self._server).port
        web = self._open.enter_context(Web(frozenset({(ADDRESS, port)}), self.clock))
        self._transport = SampleTransport(web, self._hosts, port)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._transport = None
        self._open.close()
