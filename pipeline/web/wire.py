"""Connections that go where the guard allows, and end when the deadline does.

httpx2's own connection pool (httpcore2) does HTTP and TLS over this backend: the pool asks for a host by name, we resolve,
check and connect to the checked address, and the pool still sends the name as Host and TLS server name. The deadline of a
request is kept by the thread that makes it, so every read, write, handshake and look-up of it is bounded by one time.
"""

import socket
import ssl
import threading
import time
from collections.abc import Iterable, Mapping
from typing import Any

import httpcore2

from pipeline.web.guard import addresses

_WINDOW = (socket.SOL_SOCKET, socket.SO_RCVBUF, 262_144)
"""What may be under way to us unread: without it the system takes in megabytes more of a body that is given up at its cap."""


class Deadline:
    """The time by which what this thread asks for must be over."""

    def __init__(self) -> None:
        self._local = threading.local()

    def start(self, seconds: float) -> None:
        """Let the time of this thread run from now."""
        self._local.at = time.monotonic() + seconds

    @property
    def connected(self) -> bool:
        """Whether this thread made a connection since it last said that it had made none."""
        return bool(getattr(self._local, "connected", False))

    @connected.setter
    def connected(self, made: bool) -> None:
        self._local.connected = made

    def left(self) -> float:
        """Return the seconds that are left; ReadTimeout where none are."""
        seconds = float(self._local.at) - time.monotonic()
        if seconds <= 0:
            raise httpcore2.ReadTimeout
        return seconds


class BoundedStream(httpcore2.NetworkStream):
    """A connection whose every step ends with the deadline, however slowly the other side drips."""

    def __init__(self, inner: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, timeout=self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=self._deadline.left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, timeout=self._deadline.left())
        return BoundedStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore2.NetworkBackend):
    """Connects to checked addresses only. `routes` names hosts that something else stands for (the demo's outlets)."""

    def __init__(
        self, allowed: frozenset[tuple[str, int]], deadline: Deadline, routes: Mapping[str, tuple[str, int]]
    ) -> None:
        self._allowed = allowed
        self._deadline = deadline
        self._routes = routes
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        if host in self._routes:
            targets, port = [self._routes[host][0]], self._routes[host][1]
        else:
            targets = addresses(host, port, self._allowed, self._deadline.left())
        for target in targets[:-1]:
            try:
                return self._connect(target, port)
            except httpcore2.ConnectError:
                continue
        return self._connect(targets[-1], port)

    def _connect(self, address: str, port: int) -> httpcore2.NetworkStream:
        self._deadline.connected = True
        inner = self._plain.connect_tcp(address, port, timeout=self._deadline.left(), socket_options=[_WINDOW])
        return BoundedStream(inner, self._deadline)
