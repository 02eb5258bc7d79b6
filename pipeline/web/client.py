"""`Web` is the one door out, and what it returns is always a value.

Caps hold for everything the other side decides: hops, bytes after inflation, header bytes, and one deadline over look-up,
connection, headers and body together.
"""

import ssl
from collections.abc import Mapping
from functools import cache

import httpcore2
import httpx2

from pipeline import __version__
from pipeline.messages import say
from pipeline.records import Clock, Fetched, Validators
from pipeline.web.body import ENCODINGS, take
from pipeline.web.door import PORTS, Answer, Ask, Limits
from pipeline.web.manners import AGENT, Hosts, Robots, retry_after
from pipeline.web.walk import Walk
from pipeline.web.wire import Deadline, GuardedBackend


@cache
def _trusted() -> ssl.SSLContext:
    """Return whom we trust, read once: it is the same for every door of a process."""
    return httpx2.create_ssl_context(trust_env=False)


class Web:
    """A thread-safe `Transport` over the real network. `allowed` are the pairs that the settings name themselves."""

    def __init__(
        self,
        allowed: frozenset[tuple[str, int]],
        clock: Clock,
        *,
        offline: bool = False,
        limits: Limits | None = None,
        routes: Mapping[str, tuple[str, int]] | None = None,
    ) -> None:
        self._allowed = allowed
        self._clock = clock
        self._offline = offline
        self._limits = limits or Limits()
        self._routes = dict(routes or {})
        self._deadline = Deadline()
        self._hosts = Hosts(clock, self._limits)
        self._robots = Robots(lambda url, seconds: self.get(url, accept="text/plain", seconds=seconds))
        self._pool = httpcore2.ConnectionPool(
            ssl_context=_trusted(),
            max_connections=200,
            max_keepalive_connections=40,
            keepalive_expiry=15,
            network_backend=GuardedBackend(allowed, self._deadline, self._routes),
        )

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Return the answer of `url`, redirects followed; a failure is a value with its reason. `seconds` is a shorter deadline."""
        return self._guarded(url, Ask(validators=validators, accept=accept, robots=robots, seconds=seconds))

    def call(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, content: bytes = b"") -> Fetched:
        """Ask a service to do something, once and without following it anywhere: headers may hold a key.

        The body of the answer is kept whatever its status, since it says what is wrong.
        """
        ask = Ask(method, accept="application/json", content=content, headers=headers or {}, service=True)
        return self._guarded(url, ask)

    def close(self) -> None:
        """Let go of every connection."""
        self._pool.close()

    def __reduce__(self) -> tuple[object, ...]:
        """Go to another process as what this one is made of: each process has one door of its own."""
        return _door, (self._allowed, self._clock, self._offline, self._limits, tuple(sorted(self._routes.items())))

    def __enter__(self) -> "Web":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _guarded(self, url: str, ask: Ask) -> Fetched:
        if self._offline:
            return Fetched(url, url, reason="offline", detail=say("web.offline"))
        return Walk(self, url, ask).run()

    def kept_out(self, url: httpx2.URL, seconds: float) -> tuple[str, str]:
        """Return why the host's robots.txt, which may take so many seconds, keeps us from this page; nothing where it does not."""
        return self._robots.kept_out(f"{url.scheme}://{url.netloc.decode('ascii')}", str(url), seconds)

    def wait_for_page(self, url: httpx2.URL) -> None:
        """Keep the distance between two pages of a host."""
        self._hosts.wait_for_page(url.raw_host.decode("ascii"))

    def patience(self, url: httpx2.URL) -> float:
        """Return the seconds that a page of this host may still take."""
        return self._hosts.patience(url.raw_host.decode("ascii"))

    def spent(self, url: httpx2.URL, seconds: float) -> None:
        """Note how long a page of this host took."""
        self._hosts.spend(url.raw_host.decode("ascii"), seconds)

    def start(self, seconds: float) -> None:
        """Let the deadline of this thread's request begin."""
        self._deadline.start(seconds)

    def left(self) -> float:
        """Return the seconds until the deadline of this thread's request."""
        return self._deadline.left()

    @property
    def limits(self) -> Limits:
        """What one request may cost."""
        return self._limits

    def now_retry(self, value: str) -> float | None:
        """Return the seconds of a Retry-After header by our clock."""
        return retry_after(value, self._clock.now())

    def hop(self, url: httpx2.URL, ask: Ask, *, first: bool) -> Answer:
        """Make one request and read its body where it is one to read."""
        host = url.raw_host.decode("ascii")
        scheme = b"http" if host in self._routes else url.raw_scheme
        port = url.port or PORTS[url.scheme]
        target = httpcore2.URL(scheme=scheme, host=url.raw_host, port=port, target=url.raw_path)
        with self._hosts.place(host):
            if first and not ask.robots:
                self.start(ask.time(self._limits))
            for _ in range(0 if ask.service else self._limits.connections):
                self._deadline.connected = False
                try:
                    return self._exchange(target, _headers(url, ask), ask)
                except (httpcore2.RemoteProtocolError, httpcore2.ReadError, httpcore2.WriteError):
                    if self._deadline.connected:  # else it went over a kept connection, which the server had closed
                        raise
            return self._exchange(target, _headers(url, ask), ask)

    def _exchange(self, target: httpcore2.URL, sent: list[tuple[bytes, bytes]], ask: Ask) -> Answer:
        """Send one request and read its answer."""
        with self._pool.stream(ask.method, target, headers=sent, content=ask.content or None) as response:
            headers = _read_headers(response)
            if response.status != 200 and not ask.service:
                return Answer(response.status, headers)
            if ask.seconds is not None:  # in haste: what comes by drips is seen soon
                self.start(min(self._deadline.left(), ask.seconds / 2))
            encoding = headers.get("content-encoding", "")
            body = take(response.iter_stream(), encoding, self._limits.body, self._limits.drawn)
            return Answer(response.status, headers, body)


def _headers(url: httpx2.URL, ask: Ask) -> list[tuple[bytes, bytes]]:
    headers = {
        "Host": url.netloc.decode("ascii"),
        "User-Agent": f"{AGENT}/{__version__} (weekly newsletter; reads feeds and pages)",
        "Accept": ask.accept,
        "Accept-Encoding": ENCODINGS,
        **ask.headers,
    }
    if ask.content or ask.method in ("POST", "PUT"):
        headers["Content-Length"] = str(len(ask.content))
    known = ask.validators
    if known and known.url == str(url):
        if known.etag:
            headers["If-None-Match"] = known.etag
        if known.last_modified:
            headers["If-Modified-Since"] = known.last_modified
    return [(name.encode("ascii"), value.encode("latin-1", "ignore")) for name, value in headers.items()]


def _read_headers(response: httpcore2.Response) -> dict[str, str]:
    """Join repeated headers, so that an encoding cannot hide behind another line."""
    found: dict[str, str] = {}
    for raw_name, raw_value in response.headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found and name == "content-encoding" else value
    return found


_DOORS: dict[object, Web] = {}


def _door(
    allowed: frozenset[tuple[str, int]],
    clock: Clock,
    offline: bool,  # pickle hands values over by place
    limits: Limits,
    routes: tuple[tuple[str, tuple[str, int]], ...],
) -> Web:
    """Return this process's door: one for all work that comes to it, so that its manners hold."""
    key = (allowed, offline, limits, routes)
    if key not in _DOORS:
        _DOORS[key] = Web(allowed, clock, offline=offline, limits=limits, routes=dict(routes))
    return _DOORS[key]
