"""What a sending does with the answers it gets: patience, pace, and when going on would only do harm."""

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from threading import enumerate as enumerate_threads

import pytest

from pipeline.errors import SendError
from pipeline.publish import crew
from pipeline.publish.crew import PAUSES, SAME_REFUSAL
from pipeline.publish.mailer import Answer, Tally, Way, silent
from pipeline.publish.send import WAITS, Sent, send
from pipeline.records import Mail, Subscriber

MAIL = Mail("제목", "<p>글</p>", "글\n", "2026-11-25")


class Server:
    """A mailer whose answers are ordered by address; everything else is taken."""

    def __init__(self, **ordered: list[Answer]) -> None:
        self.ordered = {name: deque(answers) for name, answers in ordered.items()}
        self.always: Answer | None = None
        self.tried: list[str] = []
        self.at: list[datetime] = []

    def deliver(self, mail: Mail, to: Subscriber, now: datetime, started: Callable[[], None]) -> Answer:
        name = to.address.partition("@")[0]
        self.tried.append(name)
        self.at.append(now)
        answer = self.always or (self.ordered[name].popleft() if self.ordered.get(name) else Answer("sent", "250 ok"))
        if answer.kind in ("sent", "unknown"):
            started()
        return answer

    def close(self) -> None:
        """Nothing to close."""

    def abort(self) -> None:
        """Nothing to break off."""


class Book:
    """A journal in memory."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str]] = []

    def states(self, issue: str) -> Mapping[str, str]:
        return dict(self.rows)

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        self.rows.append((address, state))


class MovingClock:
    """A clock that moves by what is slept."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def people(count: int) -> list[Subscriber]:
    return [Subscriber(f"r{number}@home.example") for number in range(count)]


def go(server: Server, count: int, per_minute: int = 0, told: Callable[[Tally], None] = silent) -> Sent:
    way = Way([server], per_minute, told, "desk@harbor.example")
    return send(MAIL, people(count), way, Book(), MovingClock())


LATER, LOST, UNKNOWN = Answer("later", "450 busy"), Answer("lost", "no route"), Answer("unknown", "gone")


def test_an_address_that_is_put_off_holds_up_nobody() -> None:
    server = Server(r0=[LATER, LATER])
    sent = go(server, 4)
    assert server.tried == ["r0", "r1", "r2", "r3", "r0", "r0"]
    assert [one.status for one in sent.deliveries] == ["sent"] * 4
    assert server.at[4] - server.at[3] >= timedelta(seconds=WAITS[0])


def test_greylisting_lets_the_last_try_through() -> None:
    assert sum(WAITS) >= 300  # postgrey asks for five minutes
    assert go(Server(r0=[LATER] * len(WAITS)), 1).deliveries[0].status == "sent"
    assert go(Server(r0=[LATER] * (len(WAITS) + 1)), 1).deliveries[0].status == "deferred"


def test_a_server_that_says_later_to_everybody_is_left_alone_for_a_while() -> None:
    server = Server()
    server.always = LATER
    sent = go(server, 500)
    assert len(server.tried) == len(PAUSES) * (len(WAITS) + 1)
    assert sent.problem is None
    assert sent.untried == 500 - len(PAUSES)
    assert {one.status for one in sent.deliveries} == {"deferred"}


def test_a_server_that_is_gone_ends_the_sending_soon() -> None:
    server = Server()
    server.always = LOST
    sent = go(server, 500)
    assert len(server.tried) == len(PAUSES)
    with pytest.raises(SendError, match="no route"):
        sent.whole()
    small = Server()
    small.always = LOST
    with pytest.raises(SendError):
        go(small, 2).whole()
    assert len(small.tried) == 4


def test_a_server_that_takes_mails_and_never_answers_is_not_fed() -> None:
    server = Server()
    server.always = UNKNOWN
    sent = go(server, 500)
    assert len(server.tried) == 2
    assert sum(one.status == "in-doubt" for one in sent.deliveries) == 2
    with pytest.raises(SendError):
        sent.whole()


def test_the_same_refusal_of_everybody_stops_what_would_spoil_the_list() -> None:
    server = Server()
    server.always = Answer("refused", "550 5.7.1 sending quota exceeded")
    sent = go(server, 500)
    assert len(server.tried) == SAME_REFUSAL
    with pytest.raises(SendError, match=r"quota.*desk@harbor\.example"):
        sent.whole()


@pytest.mark.parametrize(
    "said",
    [
        "550 5.1.8 <{}@home.example>: Sender address rejected: Domain not found",
        "553 5.1.7 bad sender",
        "550 rejected as spam",
        "550 <{}@home.example>: blocked using zen.rbl.example",
        "550 SPF check failed",
        "550 daily sending quota exceeded",
        "554 {} transaction failed",
    ],
)
def test_a_refusal_of_the_sender_stops_after_ten_though_its_words_differ(said: str) -> None:
    refusals = {f"r{number}": [Answer("refused", said.format(f"r{number}"))] for number in range(500)}
    server = Server(**refusals)
    sent = go(server, 500)
    assert len(server.tried) == SAME_REFUSAL
    assert isinstance(sent.problem, SendError)


@pytest.mark.parametrize(
    "said", ["550 5.1.1 no such user", "550 no such mailbox", "552 5.2.2 mailbox full", "550 mailbox unavailable"]
)
def test_many_addresses_that_do_not_exist_stop_nothing(said: str) -> None:
    server = Server()
    server.always = Answer("refused", said)
    sent = go(server, 50)
    assert sent.problem is None
    assert {one.status for one in sent.deliveries} == {"refused"}


def test_no_more_mails_a_minute_than_settings_allow() -> None:
    server = Server()
    go(server, 121, per_minute=60)
    assert all(sum(start <= one < start + timedelta(minutes=1) for one in server.at) <= 61 for start in server.at)
    assert server.at[-1] - server.at[0] >= timedelta(seconds=119)


def test_who_watches_is_told_of_every_mail_and_of_the_wait() -> None:
    told: list[Tally] = []
    go(Server(r0=[LATER], r1=[Answer("refused", "550 5.1.1 no")]), 3, told=told.append)
    assert told[-1] == Tally(3, sent=2, refused=1)
    assert [one.waits for one in told if one.waits] == [5.0, 4.0, 3.0, 2.0, 1.0]
    assert all(one.total == 3 for one in told)


class Stalling(Server):
    """A server that says nothing to one reader until it is hung up on."""

    def __init__(self) -> None:
        super().__init__(r1=[LOST])
        self.stalled, self.hung_up = Event(), Event()

    def deliver(self, mail: Mail, to: Subscriber, now: datetime, started: Callable[[], None]) -> Answer:
        if to.address.startswith("r1@"):
            self.stalled.set()
            assert self.hung_up.wait(30)
        return super().deliver(mail, to, now, started)

    def abort(self) -> None:
        self.hung_up.set()


def test_a_stop_while_a_connection_is_started_stops_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Stalling()

    class Interrupted(Thread):
        def start(self) -> None:
            super().start()
            assert server.stalled.wait(30)
            raise KeyboardInterrupt

    monkeypatch.setattr(crew, "Thread", Interrupted)
    monkeypatch.setattr(crew, "FINISH_S", 0.05)
    sent = go(server, 4)
    assert isinstance(sent.problem, KeyboardInterrupt)
    for thread in [one for one in enumerate_threads() if isinstance(one, Interrupted)]:
        thread.join(30)
    assert server.tried == ["r0", "r1"]
