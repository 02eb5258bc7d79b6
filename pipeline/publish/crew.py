"""Several connections side by side, a thread each: they take one address after the other and journal what became of it.

An address whose server says later is put aside, so that it holds up nobody. A server in trouble is given time, then left alone.
"""

from collections import Counter, deque
from collections.abc import Mapping, Sequence
from threading import Event, RLock, Thread
from typing import Literal

from pipeline.errors import SendError
from pipeline.messages import say
from pipeline.publish.audience import key
from pipeline.publish.mailer import Answer, Mailer, Tally, Way
from pipeline.publish.pace import Pace
from pipeline.records import Clock, Mail, SendJournal, Subscriber
from pipeline.text import refusals

PAUSES = (0.0, 0.0, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds that a connection rests after so many tries in a row, on all of them, that brought nothing; then the round ends."""

SAME_REFUSAL = 10
"""So many refusals in a row for one reason that is not the reader's address or mailbox stop the sending."""

FINISH_S = 1.5
"""How long a stopped sending waits for the server's answer to the mails under way."""

STATES: Mapping[str, Literal["sent", "refused", "deferred", "in-doubt"]] = {
    "sent": "sent",
    "refused": "refused",
    "later": "deferred",
    "lost": "deferred",
    "unknown": "in-doubt",
}


class Crew:
    """The connections of one sending."""

    def __init__(self, mail: Mail, way: Way, journal: SendJournal, clock: Clock) -> None:
        self.answers: dict[str, Answer] = {}  # the last one of each address, by its key
        self.problem: BaseException | None = None
        self._mail = mail
        self._way = way
        self._journal = journal
        self._clock = clock
        self._turn = RLock()
        self._left: deque[Subscriber] = deque()
        self._kinds: Counter[str] = Counter()
        self._total = 0
        self._stopped = Event()
        self._seen: set[str] = set()  # the kinds of answers of this round
        self._in_vain = 0  # tries in a row that brought nothing
        self._unanswered = 0  # mails in a row of which no answer came
        self._refusals: tuple[str, int] = ("", 0)
        self._pace = Pace(way.per_minute, len(way.mailers), clock, self._stopped)

    def round(self, rest: Sequence[Subscriber]) -> list[Subscriber]:
        """Try each address once and return those to be tried again; `problem` tells why a round ended before all were tried."""
        self._left = deque(rest)
        self._total = max(self._total, len(rest))
        self._in_vain = 0
        self._seen = set()
        self._stopped.clear()
        threads = [Thread(target=self._work, args=(mailer,), daemon=True) for mailer in self._way.mailers[: len(rest)]]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                while thread.is_alive():
                    thread.join(0.2)
        except BaseException as stop:  # noqa: BLE001  # it is in the result, and `send` says what was done before it
            self.problem = stop
            self._break_off(threads)
        return [one for one in rest if self._again(one)]

    def in_vain(self) -> bool:
        """Whether the last round never had a whole conversation with the server."""
        return bool(self._seen) and self._seen == {"lost"}

    def _again(self, one: Subscriber) -> bool:
        answer = self.answers.get(key(one.address))
        return answer is None or answer.kind in ("later", "lost")

    def _break_off(self, threads: Sequence[Thread]) -> None:
        """Let the mails under way end; a server that does not answer in time is hung up on."""
        self._stopped.set()
        threads = [thread for thread in threads if thread.ident is not None]  # a stop may come while they are started
        try:
            for thread in threads:
                thread.join(FINISH_S / len(threads))
        finally:
            for mailer, thread in zip(self._way.mailers, threads, strict=False):
                if thread.is_alive():
                    mailer.abort()
            for thread in threads:
                thread.join(0.2)

    # --- one connection

    def _work(self, mailer: Mailer) -> None:
        try:
            while (one := self._next()) is not None:
                self._note(one, self._deliver(mailer, one))
        except BaseException as error:  # noqa: BLE001  # the thread that waits for this one raises it
            with self._turn:
                self.problem = self.problem or error
                self._stopped.set()

    def _next(self) -> Subscriber | None:
        """Wait until it is this connection's turn, and return the next address; None at the end."""
        if self._left:
            self._pace.rest(PAUSES[min(self._in_vain, len(PAUSES) - 1)])
            self._pace.wait()
        with self._turn:
            return None if self._stopped.is_set() or not self._left else self._left.popleft()

    def _deliver(self, mailer: Mailer, one: Subscriber) -> Answer:
        """Try once and journal the outcome; an unknown one stays `started`."""
        issue, name = self._mail.issue, key(one.address)

        def started() -> None:
            self._journal.record(issue, name, "started")

        answer = mailer.deliver(self._mail, one, self._clock.now(), started)
        if answer.kind != "unknown":
            self._journal.record(issue, name, STATES[answer.kind], answer.detail)
        return answer

    # --- what the answers mean together

    def _note(self, one: Subscriber, answer: Answer) -> None:
        with self._turn:
            before = self.answers.get(key(one.address))
            self._kinds[answer.kind] += 1
            self._seen.add(answer.kind)
            if before is not None:
                self._kinds[before.kind] -= 1
            self.answers[key(one.address)] = answer
            self._way.told(self.tally())
            self._in_vain = 0 if answer.kind in ("sent", "refused") else self._in_vain + 1
            self._unanswered = self._unanswered + 1 if answer.kind == "unknown" else 0
            self._judge(answer)

    def _judge(self, answer: Answer) -> None:
        """Stop where going on would only do harm: server gone or silent, or it refuses everybody for a reason of ours."""
        ours = answer.kind == "refused" and refusals.about(answer.detail) == "sender"
        reason = refusals.reason(answer.detail) if ours else ""
        self._refusals = (reason, self._refusals[1] + 1 if reason and reason == self._refusals[0] else 1)
        if reason and self._refusals[1] >= SAME_REFUSAL:
            sender = self._way.sender or "mail.from"
            self._stop(SendError(say("send.refusing", count=self._refusals[1], detail=answer.detail, sender=sender)))
        elif self._unanswered >= 2 * len(self._way.mailers):
            self._stop(SendError(say("send.silent", count=self._unanswered)))
        elif self._in_vain >= len(PAUSES):
            self._stop(SendError(say("send.down", detail=answer.detail)) if answer.kind == "lost" else None)

    def _stop(self, problem: SendError | None) -> None:
        self.problem = self.problem or problem
        self._stopped.set()

    def tally(self, waits: float = 0.0) -> Tally:
        """Return how far it is."""
        kinds = self._kinds
        return Tally(
            self._total, kinds["sent"], kinds["refused"], kinds["unknown"], kinds["later"] + kinds["lost"], waits
        )
