"""A small SMTP server on loopback that keeps what it took, and can be told to refuse, to stall or to hang up."""

import socketserver
import ssl
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Box:
    """What the server took, what was said to it, and what it is told to do: `{(verb, address): [replies]}`.

    A reply of `drop` closes the connection at that verb, `stall` says nothing until the block of the server ends; `DOT` is the moment after the final dot, `TAKEN` the moment after
    the mail was kept but not answered.
    """

    replies: dict[tuple[str, str], deque[str]] = field(default_factory=dict)
    taken: list[tuple[str, bytes]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    connections: int = 0
    tls: ssl.SSLContext | None = None
    port: int = 0
    kept: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))  # a mail was answered
    stalled: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)

    def tell(self, verb: str, address: str, *replies: str) -> None:
        """Order the next replies at a verb of the mail to an address (`*` for any)."""
        self.replies[verb, address] = deque(replies)

    def reply(self, verb: str, address: str) -> str:
        """Return the reply that was ordered, or nothing."""
        for name in (address, "*"):
            ordered = self.replies.get((verb, name))
            if ordered:
                return ordered.popleft()
        return ""


class _Session(socketserver.StreamRequestHandler):
    """One connection."""

    box: Box

    def handle(self) -> None:
        self.box.connections += 1
        self.to = ""
        if self._say("CONNECT", "220 ready"):
            while line := self.rfile.readline():
                text = line.decode("utf-8", "replace").strip()
                self.box.lines.append(text)
                if not self._answer(text):
                    return

    def finish(self) -> None:
        for part in (self.wfile, self.rfile, self.connection):
            try:
                part.close()
            except OSError:
                continue

    def _answer(self, text: str) -> bool:
        verb = text.partition(" ")[0].upper()
        if verb == "EHLO":
            offers = "250-STARTTLS\r\n250-AUTH PLAIN" if self.box.tls else "250-8BITMIME"
            return self._say("EHLO", f"250-loopback\r\n{offers}\r\n250 HELP")
        if verb == "STARTTLS":
            return self._start_tls()
        if verb == "RCPT":
            self.to = text.partition("<")[2].rstrip(">")
        if verb == "DATA":
            return self._data()
        if verb == "QUIT":
            self._say("QUIT", "221 bye")
            return False
        return self._say(verb, "235 ok" if verb == "AUTH" else "250 ok")

    def _start_tls(self) -> bool:
        if not self._say("STARTTLS", "220 go") or not self.last.startswith("220"):
            return self.last != "drop"
        assert self.box.tls is not None
        try:
            self.connection = self.box.tls.wrap_socket(self.connection, server_side=True)
        except OSError:
            return False
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)
        return True

    def _data(self) -> bool:
        if not self._say("DATA", "354 go") or self.last[0] != "3":
            return self.last != "drop"
        message = b""
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False
            message += line
        ordered = self.box.reply("DOT", self.to)
        if ordered:
            return ordered != "drop" and self._write(ordered)
        self.box.taken.append((self.to, message))
        goes_on = self._say("TAKEN", "250 kept")
        self.box.kept.release()
        return goes_on

    def _say(self, verb: str, usual: str) -> bool:
        self.last = self.box.reply(verb, getattr(self, "to", "")) or usual
        return self._write(self.last) if self.last != "drop" else False

    def _write(self, text: str) -> bool:
        if text == "stall":
            self.box.stalled.set()
            self.box.ended.wait()
            return False
        try:
            self.wfile.write(f"{text}\r\n".encode())
        except OSError:
            return False
        return True


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that was killed hangs up."""


@contextmanager
def smtp_server(tls: ssl.SSLContext | None = None) -> Iterator[Box]:
    """Serve on a free port of loopback until the end of the block."""
    box = Box(tls=tls)
    session = type("Session", (_Session,), {"box": box})
    with _Server(("127.0.0.1", 0), session) as server:
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield box
        finally:
            box.ended.set()
            server.shutdown()
            thread.join()
