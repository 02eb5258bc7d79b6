"""A desk that really listens on loopback, and a browser-like client for it."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlsplit

from pipeline.desk.server import prepare
from pipeline.run.context import Context
from tests.unit.desk.small_issue import DAY


@dataclass(slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> dict[str, object]:
        """Return the body as an object."""
        value = json.loads(self.body)
        assert isinstance(value, dict)
        return value


@dataclass(slots=True)
class Client:
    """Speaks to one desk as its own page would; every header can be changed."""

    port: int
    address: str
    cookie: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def host(self) -> str:
        """The desk's own host and port."""
        return f"127.0.0.1:{self.port}"

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str | None] | None = None
    ) -> Answer:
        """Make one request; a header that is None is left out."""
        wanted: dict[str, str | None] = {"Host": self.host, "Cookie": self.cookie or None}
        if method == "POST":
            wanted |= {
                "Origin": f"http://{self.host}",
                "Content-Type": "application/json",
                "Sec-Fetch-Site": "same-origin",
            }
        wanted |= headers or {}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            if body is not None and "Content-Length" not in wanted:
                connection.putheader("Content-Length", str(len(body)))
            for name, value in wanted.items():
                if value is not None:
                    connection.putheader(name, value)
            connection.endheaders(body)
            return _read(connection.getresponse())
        finally:
            connection.close()

    def get(self, path: str, **headers: str | None) -> Answer:
        """Read."""
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path: str, value: object, headers: Mapping[str, str | None] | None = None) -> Answer:
        """Write."""
        return self.ask("POST", path, json.dumps(value).encode(), headers)

    def open(self) -> Answer:
        """Open the desk by its one-time address, and keep the cookie."""
        parts = urlsplit(self.address)
        answer = self.get(f"{parts.path}?{parts.query}")
        self.cookie = answer.headers.get("set-cookie", "").partition(";")[0]
        return answer


def _read(answer: HTTPResponse) -> Answer:
    headers = {name.lower(): value for name, value in answer.getheaders()}
    return Answer(answer.status, headers, answer.read())


@contextmanager
def desk(context: Context, host_port: str | None = None, day: date = DAY) -> Iterator[Client]:
    """Serve an issue's desk on loopback while the block runs."""
    prepared = prepare(context, day, 0, host_port)
    port = int(prepared.listening.getsockname()[1])
    thread = threading.Thread(target=prepared.run)
    thread.start()
    try:
        yield Client(port, prepared.address)
    finally:
        prepared.server.should_exit = True
        thread.join(10)
