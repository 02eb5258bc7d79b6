"""A mail server in bad weather, and a sender in a process of its own that it kills: what `test_storms.py` and `bench/send.py` share.

The server knows what it really took; the sender's journal says what it believes. `weather` lets the server hang up, say 421 or 450, or
kill the sender at a chosen step of the protocol, from the first greeting to just after the answer to the final dot.
"""

import os
import random
import signal
import socketserver
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.state import Journal, State
from tests.e2e.forked import Forked
from tests.e2e.storm_sender import ISSUE, HastyClock, people

STEPS = ("CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "TEXT", "BEFORE-DOT", "DOT", "TAKEN", "ANSWERED")
"""Where the server may kill: TEXT is in the middle of the mail, BEFORE-DOT all of it but the dot, TAKEN kept but not answered."""


@dataclass(frozen=True)
class Weather:
    """How bad it gets. Shares are of steps; `refused` is every how manieth address gets 550."""

    kills: int = 0
    drop: float = 0.0
    closing: float = 0.0  # 421
    busy: float = 0.0  # 450 and 451
    refused: int = 0
    steps: tuple[str, ...] = STEPS  # where it kills, in turn
    seed: int = 7


@dataclass
class Truth:
    """What the server saw."""

    taken: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    refused_again: int = 0  # tries of an address after its 550 was noted, or by the same process
    killed_at: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    dropped_in_mail: int = 0  # each may leave a mail in doubt: the dot may be on its way


class Storm:
    """The server's mood: asked at every step what to do."""

    def __init__(self, weather: Weather) -> None:
        self.weather = weather
        self.truth = Truth()
        self.victim: Forked | None = None
        self.port = 0
        self.noted: set[str] = set()  # addresses that the sender knows to be refused
        self._chance = random.Random(weather.seed)
        self._turn = threading.Lock()
        self._kills = weather.kills
        self._awaited: tuple[str, int] = self._plan()

    def _plan(self) -> tuple[str, int]:
        kind = self.weather.steps[(self.weather.kills - self._kills) % len(self.weather.steps)]
        rare = kind in ("CONNECT", "EHLO")
        return kind, 1 if rare else self._chance.randrange(1, 60)

    def step(self, kind: str, address: str = "") -> str:
        """Return the reply to give instead of the usual one, `drop`, or nothing; kills the sender where its time has come."""
        with self._turn:
            if self._kills and kind == self._awaited[0]:
                self._awaited = (kind, self._awaited[1] - 1)
                if self._awaited[1] <= 0:
                    self._kill(kind)
            return self._mood(kind, address)

    def _kill(self, kind: str) -> None:
        if self.victim is not None and self.victim.poll() is None:
            self.victim.kill()
            self.truth.killed_at[kind] += 1
            self._kills -= 1
            self._awaited = self._plan()

    def _mood(self, kind: str, address: str) -> str:
        weather, luck = self.weather, self._chance.random()
        if kind == "RCPT" and weather.refused and int(address[6:11]) % weather.refused == 0:
            self.truth.refused[address] += 1
            self.truth.refused_again += address in self.noted
            self.noted.add(address)
            return "550 5.1.1 no such reader"
        if luck < weather.drop:
            self.truth.said["drop"] += 1
            self.truth.dropped_in_mail += kind in ("TEXT", "BEFORE-DOT", "DOT", "TAKEN")
            return "drop"
        if kind in ("CONNECT", "MAIL", "RCPT", "DOT") and luck < weather.drop + weather.closing:
            self.truth.said["421"] += 1
            return "421 closing"
        if kind in ("MAIL", "RCPT", "DOT") and luck < weather.drop + weather.closing + weather.busy:
            self.truth.said["450"] += 1
            return "450 busy" if kind != "DOT" else "451 busy"
        return ""


class _Session(socketserver.BaseRequestHandler):
    """One connection: as little of SMTP as a sender speaks."""

    storm: Storm

    def setup(self) -> None:
        self.rest = b""
        self.to = ""

    def handle(self) -> None:
        try:
            if self.say("CONNECT", "220 ready"):
                while self.command():
                    pass
        except OSError:
            return

    def more(self) -> bool:
        new = self.request.recv(65536)
        self.rest += new
        return bool(new)

    def command(self) -> bool:
        while b"\r\n" not in self.rest:
            if not self.more():
                return False
        line, _, self.rest = self.rest.partition(b"\r\n")
        verb = line[:4].upper().decode("ascii", "replace")
        if verb == "RCPT":
            self.to = line.partition(b"<")[2].rstrip(b">").decode()
        if verb == "DATA":
            return self.say("DATA", "354 go") and (self.last[0] != "3" or self.mail())
        if verb == "QUIT":
            return False
        return self.say(verb, "250 ok")

    def mail(self) -> bool:
        if not self.rest and not self.more():
            return False
        if self.storm.step("TEXT", self.to) == "drop":
            return False
        while not self.rest.endswith((b"\r\n", b"\r\n.\r\n")):
            if not self.more():
                return False
        if self.storm.step("BEFORE-DOT", self.to) == "drop" and not self.rest.endswith(b"\r\n.\r\n"):
            return False
        while not self.rest.endswith(b"\r\n.\r\n"):
            if not self.more():
                return False
        self.rest = b""
        ordered = self.storm.step("DOT", self.to)
        if ordered:
            return ordered != "drop" and self.answer(ordered)
        self.storm.truth.taken[self.to] += 1
        if self.storm.step("TAKEN", self.to) == "drop":
            return False
        kept = self.answer("250 kept")
        return self.storm.step("ANSWERED", self.to) != "drop" and kept

    def say(self, kind: str, usual: str) -> bool:
        self.last = self.storm.step(kind, self.to) or usual
        return self.last != "drop" and self.answer(self.last) and not self.last.startswith("421")

    def answer(self, text: str) -> bool:
        self.request.sendall(f"{text}\r\n".encode())
        return True


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a sender that was killed hangs up."""


@contextmanager
def stormy(weather: Weather) -> Iterator[Storm]:
    """Serve on a free port of loopback until the end of the block."""
    storm = Storm(weather)
    with _Server(("127.0.0.1", 0), type("Session", (_Session,), {"storm": storm})) as server:
        storm.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield storm
        finally:
            server.shutdown()
            thread.join()


# --- the trial


def start_sender(folder: Path, port: int, count: int, connections: int, mode: str, size: int = 600) -> Forked:
    """Start the sender in a process of its own."""
    words = [str(folder), str(port), str(count), str(connections), mode, str(size)]
    return Forked("tests.e2e.storm_sender:program", words, os.environ)


@dataclass
class Trial:
    """What a storm came to: the server's truth against the sender's journal."""

    truth: Truth
    states: dict[str, str]
    starts: int
    kills: int
    most_doubt: int  # mails in doubt after one kill
    allowed: bool  # never more than one a connection and kill, and one for each connection dropped in a mail
    seconds: float

    @property
    def duplicates(self) -> int:
        """Mails that somebody got twice or more."""
        return sum(count - 1 for count in self.truth.taken.values() if count > 1)

    @property
    def doubt(self) -> list[str]:
        """The addresses that the journal lists as in doubt."""
        return [address for address, state in self.states.items() if state == "started"]

    def lost(self, count: int) -> list[str]:
        """Return those who got nothing and are not listed: not as refused, not as in doubt."""
        return [
            one.address
            for one in people(count)
            if one.address not in self.truth.taken and self.states.get(one.address) not in ("refused", "started")
        ]

    @property
    def cut_off(self) -> int:
        """Further tries of an address because a kill came between its 550 and the note of it."""
        return sum(count - 1 for count in self.truth.refused.values()) - self.truth.refused_again


def trial(
    folder: Path,
    count: int,
    connections: int,
    weather: Weather,
    mode: str = "ours",
    told: Callable[[str], None] = print,
) -> Trial:
    """Send through the storm, starting the sender again after every kill, until nobody is left."""
    began = time.monotonic()
    starts, kills, most, allowed = 0, 0, 0, True
    doubt = dropped = 0
    state = State(folder / "state.sqlite")
    journal = Journal(state, HastyClock())
    with stormy(weather) as storm:
        while True:
            process = start_sender(folder, storm.port, count, connections, mode)
            storm.victim = process
            process.communicate()
            code = process.returncode
            starts += 1
            states = journal.states(ISSUE)
            storm.noted = {address for address, one in states.items() if one == "refused"}
            killed = code == -signal.SIGKILL
            kills += killed
            now = sum(one == "started" for one in states.values())
            new, new_drops = now - doubt, storm.truth.dropped_in_mail - dropped
            doubt, dropped = now, storm.truth.dropped_in_mail
            most = max(most, new - new_drops if killed else 0)
            allowed = allowed and new <= connections * killed + new_drops
            if starts % 20 == 0:
                told(f"  {starts} starts, {kills} kills, {len(storm.truth.taken)} mails")
            if code == 0 or starts > 20 * (weather.kills + 20):
                break
        found = Trial(storm.truth, dict(journal.states(ISSUE)), starts, kills, most, allowed, time.monotonic() - began)
    state.close()
    return found
