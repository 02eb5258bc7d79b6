"""A small HTTP server on loopback whose answers are made by a function; it can be told to misbehave."""

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from socket import SHUT_RDWR

from tests.quiet import QuietServer


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Said:
    """One answer."""

    status: int
    body: bytes = b""
    kind: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


Service = Callable[[Asked], Said | None]  # None: it did its work and says nothing


@dataclass
class Desk:
    """The running server. `order` puts answers before those of the service: a `Said`, or a word.

    `drop` closes the connection unheard, `drop-after` lets the service do its work and closes then, `stall-after` does the work and
    never answers.
    """

    service: Service
    port: int = 0
    asked: list[Asked] = field(default_factory=list)
    ordered: deque[tuple[str, Said | str]] = field(default_factory=deque)
    deaf: tuple[str, ...] = ()  # ends of paths whose requests are dropped unheard
    released: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str = "") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def order(self, what: Said | str, method: str = "*") -> None:
        """Give this answer to the next request of a method."""
        self.ordered.append((method, what))

    def told(self, asked: Asked) -> Said | None:
        """Return the answer, or None where the line goes dead."""
        self.asked.append(asked)
        special: Said | str = ""
        if self.ordered and self.ordered[0][0] in ("*", asked.method):
            special = self.ordered.popleft()[1]
        if isinstance(special, Said):
            return special
        if special == "drop" or asked.path.endswith(self.deaf or ("\0",)):
            return None
        answer = self.service(asked)
        if special == "stall-after":
            self.released.wait(30)
        return None if special else answer


def _handler(desk: Desk) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            asked = Asked(self.command, self.path, dict(self.headers.items()), self.rfile.read(length))
            said = desk.told(asked)
            if said is None:
                self.close_connection = True
                with suppress(OSError):
                    self.connection.shutdown(SHUT_RDWR)
                return
            with suppress(OSError):
                self.send_response(said.status)
                for name, value in {**said.headers, "Content-Type": said.kind}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said.body)))
                self.end_headers()
                self.wfile.write(said.body)

        do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815  # the names that http.server calls

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    return Handler


@contextmanager
def serving(service: Service) -> Iterator[Desk]:
    """Run a service on loopback."""
    desk = Desk(service)
    server = QuietServer(("127.0.0.1", 0), _handler(desk))
    desk.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield desk
    finally:
        desk.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


__all__ = ["Asked", "Desk", "Said", "Service", "serving"]
