"""Serve the desk on 127.0.0.1 until it is stopped."""

import asyncio
import gc
import hashlib
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from pipeline.desk.door import Door
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.routes import application
from pipeline.desk.warmth import Warmth
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.run.context import Context, silent

ADDRESS = "127.0.0.1"
LOOK_EVERY = 5.0
IDLE = 20.0  # seconds that a connection may stay without a whole request


class PatientProtocol(H11Protocol):
    """HTTP that closes connections whose request never gets whole: half-open ones would pile up."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        """Start to watch the connection."""
        super().connection_made(transport)
        self._idle = 0.0
        self.loop.call_later(LOOK_EVERY, self._look)

    def _unsupported_upgrade_warning(self) -> None:
        """Say nothing: that a web socket was asked for and refused is no matter for the person's terminal."""

    def _look(self) -> None:
        if self.transport.is_closing():
            return
        busy = self.cycle is not None and not self.cycle.response_complete
        self._idle = 0.0 if busy else self._idle + LOOK_EVERY
        if self._idle >= IDLE:
            self.transport.close()
        else:
            self.loop.call_later(LOOK_EVERY, self._look)


class QuietServer(uvicorn.Server):
    """A server that simply returns when it is told to stop; uvicorn's own would raise the signal again."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at Ctrl-C and SIGTERM; outside the main thread nobody sends them."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {name: signal.signal(name, self.handle_exit) for name in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A desk that is about to be served, and the address that opens it once."""

    server: QuietServer
    listening: socket.socket
    address: str
    warmth: Warmth

    def run(self) -> None:
        """Serve until the server is told to stop."""
        with self.listening, self.warmth:
            self.server.run(sockets=[self.listening])


def prepare(
    context: Context, day: date, port: int, host_port: str | None, opened: Callable[[], None] = lambda: None
) -> Prepared:
    """Take a port and a token for the desk of one issue. `opened` is told that the token was used."""
    desk = IssueDesk(replace(context, progress=silent), day)  # the page tells what is done; the terminal stays still
    warmth = Warmth(desk)
    listening = _listen(context.workspace, port)
    bound = int(listening.getsockname()[1])
    hosts = {f"{ADDRESS}:{bound}", f"localhost:{bound}", *([host_port] if host_port else [])}
    token = secrets.token_urlsafe(24)
    settings = uvicorn.Config(
        warmth.around(application(desk, token, hosts, opened)),
        http=PatientProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=2,
    )
    address = f"http://{host_port or f'{ADDRESS}:{bound}'}/?token={token}"
    return Prepared(QuietServer(settings), listening, address, warmth)


def run_server(
    context: Context, day: date, port: int, host_port: str | None, announce: Callable[[str], None], *, browser: bool
) -> None:
    """Serve until Ctrl-C or SIGTERM."""
    door = Door(context.output)
    prepared = prepare(context, day, port, host_port, door.close)
    announce(prepared.address)
    if browser:
        door.open(prepared.address)  # the socket listens already: what is asked for now is answered in a moment
    gc.collect()
    gc.freeze()  # what was loaded at the start stays: to look through it again and again would hold keys up
    try:
        prepared.run()
    finally:
        door.close()


def _listen(workspace: Path, port: int) -> socket.socket:
    """Return a socket on the wanted port; for 0 on the workspace's own, or on any where that one is taken."""
    for wanted in [port] if port else [usual_port(workspace), 0]:
        # With the protocol named asyncio sends at once; without, an answer's second part waits 40 ms for an acknowledgement.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((ADDRESS, wanted))
            listening.listen(256)  # from now on: a browser may be quicker than the server
        except OSError:
            listening.close()
            continue
        return listening
    raise IssueError(say("desk.port", port=port))


def usual_port(workspace: Path) -> int:
    """Return the port that a workspace's desk takes: the same each time, since a browser keeps texts by host and port."""
    name = hashlib.sha256(str(workspace.resolve()).encode()).digest()
    return 20_000 + int.from_bytes(name[:4], "big") % 12_000
