"""The sender that a storm kills, in a process of its own: ours, and four to compare it with.

`naive` notes a mail only after its answer, `alone` lets no two records share a commit, `memory` journals nowhere, `bare` is smtplib alone.
"""

import smtplib
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pipeline.publish.mail import Letterhead, compose
from pipeline.publish.mailer import Way
from pipeline.publish.send import send
from pipeline.publish.targets.smtp import Server, SmtpMailer
from pipeline.records import Mail, SendJournal, Subscriber
from pipeline.state import Journal, State

ISSUE = "2026-11-25"
LETTERHEAD = Letterhead("수요일의 AI 편집실 <editor@wednesday.example>", unsubscribe="https://wednesday.example/leave")


class HastyClock:
    """The machine's clock, but nobody waits long."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        time.sleep(min(seconds, 0.002))


class Memory:
    """A journal that forgets with its process."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}

    def states(self, issue: str) -> dict[str, str]:
        return dict(self.known)

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        self.known[address] = state


class Counting(State):
    """A state that counts its commits."""

    def __init__(self, path: Path) -> None:
        self.commits = 0
        super().__init__(path)
        self.commits = 0

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        with super().transaction() as connection:
            yield connection
        self.commits += 1


class Alone(Journal):
    """Our journal, one record a commit."""

    def __init__(self, state: State, clock: HastyClock) -> None:
        super().__init__(state, clock)
        self._one = threading.Lock()

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        with self._one:
            super().record(issue, address, state, detail)


class Naive:
    """A journal that is written only after the answer, as a simple sender would."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def states(self, issue: str) -> dict[str, str]:
        return dict(self._journal.states(issue))

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        if state != "started":
            self._journal.record(issue, address, state, detail)


def people(count: int) -> list[Subscriber]:
    """Return so many readers."""
    return [Subscriber(f"reader{number:05}@home.example", "김독자") for number in range(count)]


def mail(size: int) -> Mail:
    """Return a mail whose HTML has about so many bytes."""
    line = "<p>루멘이 루멘 2의 입력 값을 84% 내렸어요.</p>"
    return Mail(
        "📉 루멘 2, 입력 값을 84% 내렸어요", line * max(1, size // len(line.encode())), "값을 내렸어요.\n", ISSUE
    )


def run_sender(state: State, port: int, count: int, connections: int, mode: str, size: int = 600) -> int:
    """Send to everybody who has not got it; 0 when nobody is left. This is what the process does that gets killed."""
    clock = HastyClock()
    journal: SendJournal = Journal(state, clock)
    if mode == "naive":
        journal = Naive(Journal(state, clock))
    if mode == "alone":
        journal = Alone(state, clock)
    if mode == "memory":
        journal = Memory()
    mailers = [SmtpMailer(Server("127.0.0.1", port, "none"), LETTERHEAD) for _ in range(connections)]
    if mode == "bare":
        return _bare(port, count, connections, mail(size))
    sent = send(mail(size), people(count), Way(mailers), journal, clock)
    left = sent.untried + sum(one.status == "deferred" for one in sent.deliveries)
    return 1 if left or sent.problem else 0


def _bare(port: int, count: int, connections: int, what: Mail) -> int:
    """Send by smtplib alone: no journal, no order, no second try."""

    def some(readers: Sequence[Subscriber]) -> None:
        with smtplib.SMTP("127.0.0.1", port, "[127.0.0.1]") as smtp:
            for one in readers:
                message = compose(what, one, LETTERHEAD, datetime.now(UTC))
                smtp.sendmail("editor@wednesday.example", one.address, message)

    everybody = people(count)
    threads = [threading.Thread(target=some, args=(everybody[number::connections],)) for number in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 0


def program() -> None:
    """Be the sender, as the words say."""
    place, at_port, mails, lines, how, length = sys.argv[1:]
    began = time.perf_counter()
    counted = Counting(Path(place) / "state.sqlite")
    code = run_sender(counted, int(at_port), int(mails), int(lines), how, int(length))
    print(time.perf_counter() - began, counted.commits)
    sys.exit(code)
