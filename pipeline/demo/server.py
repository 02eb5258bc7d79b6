"""Serve the sample week over real HTTP on 127.0.0.1: `/<host>/<path>` is what `https://<host>/<path>` would answer."""

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlsplit

from pipeline.demo.feeds import feed
from pipeline.demo.pages import front, page
from pipeline.demo.week import Outlet, Week

ADDRESS = "127.0.0.1"
HTML = "text/html; charset=utf-8"
ROBOTS = b"User-agent: *\nAllow: /\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """One document of the week."""

    content_type: str
    body: bytes

    @property
    def etag(self) -> str:
        """Return its validator: the same bytes have the same."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:24]}"'


def documents(week: Week) -> dict[str, Answer]:
    """Return everything that the week's hosts serve, by `/<host>/<path>`."""
    robots = Answer("text/plain; charset=utf-8", ROBOTS)
    served = {"/robots.txt": robots}
    for outlet in week.outlets:
        served[f"/{outlet.host}/robots.txt"] = robots
        served |= _outlet_documents(week, outlet)
    return served


def _outlet_documents(week: Week, outlet: Outlet) -> dict[str, Answer]:
    articles = week.of(outlet)
    content_type, text = feed(outlet, articles)
    served = {
        _key(outlet, outlet.feed_path): Answer(content_type, text.encode()),
        _key(outlet, "/"): Answer(HTML, front(outlet, articles).encode()),
    }
    for article in articles:
        served[_key(outlet, article.path)] = Answer(HTML, page(week, outlet, article).encode())
    return served


def _key(outlet: Outlet, path: str) -> str:
    return f"/{outlet.host}{quote(path, safe='/%')}"


class SampleServer:
    """A server over a week, running from `with` to its end."""

    def __init__(self, week: Week) -> None:
        self._server = ThreadingHTTPServer((ADDRESS, 0), _handler(documents(week)))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def port(self) -> int:
        """The port that was free."""
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(served: Mapping[str, Answer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10
        server_version = "sample-week"
        sys_version = ""

        def do_GET(self) -> None:
            self._answer()

        def do_HEAD(self) -> None:
            self._answer()

        def _answer(self) -> None:
            answer = served.get(urlsplit(self.path).path)
            if answer is None:
                self._write(HTTPStatus.NOT_FOUND, Answer("text/plain; charset=utf-8", b"not in the sample week\n"))
            elif answer.etag in self.headers.get("If-None-Match", ""):
                self._write(HTTPStatus.NOT_MODIFIED, answer)
            else:
                self._write(HTTPStatus.OK, answer)

        def _write(self, status: HTTPStatus, answer: Answer) -> None:
            unchanged = status == HTTPStatus.NOT_MODIFIED
            self.send_response(status)
            self.send_header("ETag", answer.etag)
            if not unchanged:
                self.send_header("Content-Type", answer.content_type)
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if not unchanged and self.command != "HEAD":
                self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the base class's
            """Say nothing: what was asked stands in the run's own log."""

    return Handler
