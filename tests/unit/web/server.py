"""A hostile server on loopback: each path has its own way of misbehaving."""

import contextlib
import gzip
import re
import socket
import threading
import zlib
from collections.abc import Iterator

import brotli  # type: ignore[import-untyped]  # it ships no types

BOMB = 3_000_000


def _plain(body: bytes, *lines: str, status: str = "200 OK") -> bytes:
    head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", *lines, f"Content-Length: {len(body)}"))
    return head.encode() + b"Connection: close\r\n\r\n" + body


def _packed(body: bytes, encoding: str) -> bytes:
    return _plain(body, f"Content-Encoding: {encoding}", "Content-Type: text/xml")


def _to(location: str, status: str = "302 Found") -> bytes:
    return _plain(b"", f"Location: {location}", status=status)


class HostileServer:
    """Answers each connection by its path; `asked` keeps the requests' heads."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.asked: list[str] = []
        self.at_once = 0
        self.most_at_once = 0
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def close(self) -> None:
        self._stopped.set()
        self._socket.close()

    def head(self, path: str) -> str:
        """Return the last request for a path."""
        return next(head for head in reversed(self.asked) if head.split(" ")[1] == path)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = connection.recv(65536)
                if not piece:
                    return
                head += piece
            text = head.decode("latin-1")
            length = re.search(r"content-length: (\d+)", text, re.IGNORECASE)
            while length and len(head.partition(b"\r\n\r\n")[2]) < int(length[1]):  # a body may come after its head
                head += connection.recv(65536)
            with self._lock:
                self.asked.append(text)
            for piece in self._pieces(text.split(" ")[1], text):
                connection.sendall(piece)
            if text.split(" ")[1] == "/kept":  # the next request over this connection is taken, and not answered
                connection.recv(65536)

    def _pieces(self, path: str, head: str) -> Iterator[bytes]:
        if path == "/endless":
            yield b"HTTP/1.1 200 OK\r\n\r\n"
            while not self._stopped.is_set():
                yield b"x" * 65536
        elif path == "/drip":
            yield b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
            while not self._stopped.wait(0.05):
                yield b"x"
        elif path == "/drip-headers":
            yield b"HTTP/1.1 200 OK\r\nX-A: "
            while not self._stopped.wait(0.05):
                yield b"x"
        elif path == "/endless-headers":
            yield b"HTTP/1.1 200 OK\r\n"
            for number in range(20_000):
                yield f"X-{number}: {'y' * 60}\r\n".encode()
        elif path == "/slow":
            with self._lock:
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
            self._stopped.wait(0.05)
            with self._lock:
                self.at_once -= 1
            yield _plain(b"slow")
        else:
            yield self._whole(path, head)

    def _whole(self, path: str, head: str) -> bytes:
        if path == "/etag" and 'If-None-Match: "v1"' in head:
            return _plain(b"", 'ETag: "v1"', status="304 Not Modified")
        if path.startswith("/slow-hops/"):
            self._stopped.wait(0.25)
            return _to(f"/slow-hops/{int(path[11:]) + 1}")
        if path.startswith("/hops/"):
            return _to(f"/hops/{int(path[6:]) + 1}")
        if path.startswith("/to/"):
            return _to(path[4:])
        return ANSWERS.get(path, _plain(b"no such page", status="404 Not Found"))


_GZIP = gzip.compress(b"feed" * 50)
ANSWERS = {
    "/plain": _plain(b"hello", "Content-Type: text/xml; charset=utf-8", "Last-Modified: Mon, 02 Nov 2026 00:05:00 GMT"),
    "/etag": _plain(b"tagged", 'ETag: "v1"'),
    "/kept": b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nkept",
    "/long-etag": _plain(b"tagged", f'ETag: "{"x" * 20_000}"'),
    "/unasked-304": _plain(b"", status="304 Not Modified"),
    "/gzip": _packed(_GZIP, "gzip"),
    "/two-members": _packed(gzip.compress(b"one ") + gzip.compress(b"two"), "gzip"),
    "/deflate": _packed(zlib.compress(b"deflated"), "deflate"),
    "/raw-deflate": _packed(zlib.compress(b"raw deflated")[2:-4], "deflate"),
    "/brotli": _packed(brotli.compress(b"brotli"), "br"),
    "/gzip-bomb": _packed(gzip.compress(b"\0" * BOMB), "gzip"),
    "/brotli-bomb": _packed(brotli.compress(b"\0" * BOMB), "br"),
    "/stacked": _packed(gzip.compress(_GZIP), "gzip, gzip"),
    "/stacked-lines": _plain(gzip.compress(_GZIP), "Content-Encoding: gzip", "Content-Encoding: gzip"),
    "/zstd": _packed(b"(\xb5/\xfd", "zstd"),
    "/not-gzip": _packed(b"plainly not", "gzip"),
    "/cut-gzip": _packed(_GZIP[:-12], "gzip"),
    "/cut-brotli": _packed(brotli.compress(b"some longer text here" * 9)[:-3], "br"),
    "/cut": b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf",
    "/not-http": b"SSH-2.0-nothing\r\n\r\n",
    "/silent": b"",
    "/gone": _plain(b"", status="410 Gone"),
    "/later": _plain(b"", "Retry-After: 120", status="429 Too Many Requests"),
    "/later-date": _plain(b"", "Retry-After: Tue, 24 Nov 2026 01:00:00 GMT", status="503 Unavailable"),
    "/much-later": _plain(b"", "Retry-After: 99999999999999", status="503 Unavailable"),
    "/busy": _plain(b"", status="503 Unavailable"),
    "/moved": _to("/moved-again", "301 Moved Permanently"),
    "/moved-again": _to("/plain", "308 Permanent Redirect"),
    "/moved-for-now": _to("/moved", "302 Found"),
    "/loop": _to("/loop-back"),
    "/loop-back": _to("/loop"),
    "/nowhere": _plain(b"", status="302 Found"),
    "/to-script": _to("javascript:alert(1)"),
    "/to-file": _to("file:///etc/passwd"),
    "/robots.txt": _plain(b"User-agent: *\nDisallow: /private\n"),
    "/private/page": _plain(b"secret"),
    "/hook": _plain(b"{}"),
    "/refused": _plain(b'{"message": "no such list"}', status="400 Bad Request"),
}
