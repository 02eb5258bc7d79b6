"""A server that does everything a hostile site can do, and counts what it was asked for and what it gave.

A behaviour is one site on a loopback address of its own. `hostile_feeds`, `hostile_http` and `hostile_pages` hold the behaviours;
`inert` looks at what the program made of them.
"""

import contextlib
import random
import selectors
import socket
import ssl
import struct
import threading
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from typing import Self

from tests.unit.collect.world import NOW as MORNING

NOW = MORNING + timedelta(hours=12)
DAY = "2026-11-25"
RESET = object()
"""In the place of a piece: the connection ends with a reset."""

_HEAD_END = b"\r\n\r\n"
_SEND_BUFFER = 65_536


@dataclass(frozen=True)
class Wait:
    """In the place of a piece: so long nothing comes."""

    seconds: float


Piece = bytes | Wait | object


@dataclass
class Stage:
    """One site: where it is, what nobody may reach (`trap`, host and port), who is beside it (`victim`), and what passed."""

    behaviour: "Behaviour"
    host: str
    port: int
    trap: str = ""
    victim: str = ""
    asked: list[str] = field(default_factory=list)
    drawn: int = 0

    @property
    def origin(self) -> str:
        """Where the site is."""
        return f"{self.behaviour.scheme}://{self.host}:{self.port}"


Serve = Callable[[Stage, str], Iterable[Piece]]


@dataclass(frozen=True)
class Behaviour:
    """What a site does, and what is to come of it.

    `state` and `reason` are those of the source's report, `entries` how many the feed gives. `active` are the forms that would do harm
    in a file, `seen` must stand in an entry, so that it is sure that the attack arrived. `unread` is why an entry's page is none.
    """

    name: str
    serve: Serve
    state: str = "ok"
    reason: str = ""
    entries: int | None = None
    row: Mapping[str, str] = field(default_factory=dict)
    active: tuple[str, ...] = ()
    seen: str = ""
    unread: str = ""
    scheme: str = "http"
    says: str = ""  # words in what the editor is told


def mark(name: str) -> str:
    """Return the word by which what a behaviour plants is found again."""
    return f"zq{zlib.crc32(name.encode()):08x}"


# --- answers


def answer(body: bytes, *lines: str, status: str = "200 OK", kind: str = "application/rss+xml") -> bytes:
    """Return a whole answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", *lines, f"Content-Length: {len(body)}", "Connection: close"]
    return "\r\n".join(head).encode("utf-8", "surrogateescape") + _HEAD_END + body


def bare(head: str, body: bytes = b"") -> bytes:
    """Return an answer whose head is written out."""
    return head.replace("\n", "\r\n").encode("utf-8", "surrogateescape") + _HEAD_END + body


def to(location: str, status: str = "302 Found") -> bytes:
    """Return a redirect."""
    return answer(b"", f"Location: {location}", status=status)


def document(
    body: str | bytes | Callable[[Stage], str | bytes], *lines: str, kind: str = "application/rss+xml"
) -> Serve:
    """Return a site whose feed is this document; it has no other page."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        made = body(stage) if callable(body) else body
        content = made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made
        yield answer(content, *lines, kind=kind) if path == "/feed" else answer(b"", status="404 Not Found")

    return serve


def raw(*pieces: Piece | Callable[[Stage], bytes]) -> Serve:
    """Return a site that answers everything with these bytes."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        for piece in pieces:
            yield piece(stage) if callable(piece) else piece

    return serve


# --- what is told

_MAKERS = [
    "Abel",
    "Brink",
    "Corvo",
    "Delmar",
    "Eskil",
    "Farrow",
    "Gannet",
    "Hollis",
    "Ister",
    "Jansen",
    "Kolbe",
    "Lumen",
    "Marrow",
    "Nadir",
    "Oslo",
    "Petrel",
    "Quarry",
    "Rook",
    "Salvo",
    "Tern",
]
_FIELDS = [
    "tax forms",
    "ship routes",
    "crop disease",
    "court records",
    "bus tables",
    "old maps",
    "film subtitles",
    "chess notes",
    "river levels",
    "bird calls",
]
_FIGURES = (
    "{maker} released a new AI model for {field} on Monday, and said that it reads {one} pages in {two} seconds.",
    "The language model was trained for {two} days on {one} documents that {maker} collected with {three} partners.",
    "In the company's own test it found {three} of {one} errors, which is {two} more than the model before it.",
    "{maker} will charge {two} cents for each document, and the first {three} documents of a month are free.",
    "A second AI model for {field} will follow in {two} months, the company said, once {three} cities have tried it.",
    "The head of {maker} told reporters that {one} customers had asked for {field} since the spring of last year.",
)


def prose(seed: str) -> list[str]:
    """Return the sentences of a piece of AI news that no other seed tells: enough that no page is asked for."""
    chance = random.Random(seed)
    words = {"maker": f"{chance.choice(_MAKERS)}{chance.choice(_MAKERS).lower()}", "field": chance.choice(_FIELDS)}
    return [
        line.format(
            **words, one=chance.randint(1_000, 9_999), two=chance.randint(11, 99), three=chance.randint(100, 999)
        )
        for line in _FIGURES
    ]


def item(stage: Stage, seed: str, **parts: str) -> str:
    """Return an RSS item. `parts` replace title, link, guid, author or body, as markup that stands as it is given; `more` is added."""
    told = prose(f"{stage.behaviour.name} {seed}")
    name = f"{stage.behaviour.name}-{seed}"
    title = parts.get("title", f"{told[0].split(',')[0]} ({name})")
    when = format_datetime(NOW - timedelta(hours=5 + len(name)))
    return (
        f"<item><title>{title}</title><link>{parts.get('link', f'{stage.origin}/news/{name}')}</link>"
        f"<guid isPermaLink='false'>{parts.get('guid', name)}</guid><pubDate>{parts.get('date', when)}</pubDate>"
        f"<dc:creator>{parts.get('author', 'Ada Berg')}</dc:creator>{parts.get('more', '')}"
        f"<description>{parts.get('body', ' '.join(told))}</description></item>"
    )


def feed(items: str, title: str = "Wire", head: str = "") -> str:
    """Return an RSS document."""
    spaces = "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
    return f"<?xml version='1.0' encoding='utf-8'?>{head}<rss version='2.0' {spaces} xmlns:media='http://search.yahoo.com/mrss/'><channel><title>{title}</title>{items}</channel></rss>"


def wire(name: str, *, count: int = 1, **parts: str) -> Serve:
    """Return a site with a feed of items that have these parts; `{mark}` in them becomes the behaviour's own word."""

    def made(stage: Stage) -> str:
        given = {
            key: value.replace("{mark}", mark(name)).replace("{origin}", stage.origin) for key, value in parts.items()
        }
        title = given.pop("channel", "Wire")
        return feed("".join(item(stage, str(number), **given) for number in range(count)), title)

    return document(made)


HARMLESS = Behaviour(
    "harmless", document(lambda stage: feed("".join(item(stage, f"h{number}") for number in range(4)))), entries=4
)
TRAP = Behaviour("trap", raw(answer(b"reached")))


class HostileServer:
    """Every behaviour on an address of its own, from `with` to its end. `contexts` are the TLS contexts by the names of behaviours."""

    def __init__(self, behaviours: Sequence[Behaviour]) -> None:
        self.contexts: Mapping[str, ssl.SSLContext] = {}
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._listening = selectors.DefaultSelector()
        self.trap = self._stage(TRAP, "127.0.0.1")
        self.harmless = self._stage(HARMLESS, "127.1.0.1")
        self.stages = {
            one.name: self._stage(one, f"127.1.{1 + number // 250}.{1 + number % 250}")
            for number, one in enumerate(behaviours)
        }
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def _stage(self, behaviour: Behaviour, host: str) -> Stage:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        listener.bind((host, 0))
        listener.listen(64)
        stage = Stage(behaviour, host, listener.getsockname()[1])
        if behaviour is not TRAP:
            stage.trap = f"127.0.0.1:{self.trap.port}"
        if behaviour not in (TRAP, HARMLESS):
            stage.victim = self.harmless.origin
        self._listening.register(listener, selectors.EVENT_READ, stage)
        return stage

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join()
        for key in list(self._listening.get_map().values()):
            assert isinstance(key.fileobj, socket.socket)
            key.fileobj.close()
        self._listening.close()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            for key, _ in self._listening.select(timeout=0.1):
                assert isinstance(key.fileobj, socket.socket)
                connection, _ = key.fileobj.accept()
                threading.Thread(target=self._connected, args=(connection, key.data), daemon=True).start()

    def _connected(self, connection: socket.socket, stage: Stage) -> None:
        with contextlib.suppress(OSError, ValueError), connection:
            context = self.contexts.get(stage.behaviour.name)
            if context is None:
                self._converse(connection, stage)
                return
            with context.wrap_socket(connection, server_side=True) as secured:
                self._converse(secured, stage)

    def _converse(self, connection: socket.socket, stage: Stage) -> None:
        head = b""
        plainly = stage.behaviour.scheme == "https" and stage.behaviour.name not in self.contexts
        while _HEAD_END not in head and not (plainly and head):
            piece = connection.recv(65_536)
            if not piece:
                return
            head += piece
        path = head.split(b" ")[1].decode("latin-1") if not plainly else "/feed"
        with self._lock:
            stage.asked.append(path)
        for step in stage.behaviour.serve(stage, path):
            if self._stopped.is_set():
                return
            if isinstance(step, Wait):
                self._stopped.wait(step.seconds)
            elif isinstance(step, bytes):
                self._send(connection, stage, step)
            else:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65_536):  # closing on unread bytes would be a reset
                pass

    def _send(self, connection: socket.socket, stage: Stage, piece: bytes) -> None:
        for start in range(0, len(piece), _SEND_BUFFER):
            part = piece[start : start + _SEND_BUFFER]
            connection.sendall(part)
            with self._lock:
                stage.drawn += len(part)
