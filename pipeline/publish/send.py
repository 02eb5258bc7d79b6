"""Send an issue once to each: never twice to one address, nobody lost silently, whatever breaks in between.

The journal is written just before the final dot and after its answer. After a crash a mail whose answer is unknown is in
doubt: it is held for a person, never sent again by itself.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from pipeline.errors import SendError
from pipeline.messages import say
from pipeline.publish.audience import key
from pipeline.records import Clock, Delivery, Mail, SendJournal, Subscriber

WAITS = (2.0, 10.0, 60.0)
"""Seconds before each further try of an address whose server said `later` (4xx) or hung up before the dot."""

GIVE_UP = 2
"""So many addresses in a row without reaching the server end the sending."""
_STATUS: Mapping[str, Literal["sent", "refused", "deferred", "in-doubt"]] = {
    "sent": "sent",
    "refused": "refused",
    "later": "deferred",
    "lost": "deferred",
    "unknown": "in-doubt",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one try.

    `later` (4xx) and `lost` (no connection, or it broke before the final dot) may be tried again; `unknown` means that
    no answer came after the dot.
    """

    kind: Literal["sent", "later", "lost", "refused", "unknown"]
    detail: str = ""


class Mailer(Protocol):
    """The way to the mail server. `started` is called just before the final dot, and must return before it is sent."""

    def deliver(self, mail: Mail, to: Subscriber, now: datetime, started: Callable[[], None]) -> Answer:
        """Try once; SendError where no mail at all can go this way (address, certificate, password)."""
        ...

    def close(self) -> None:
        """Say goodbye to the server."""
        ...


def send(
    mail: Mail, audience: Sequence[Subscriber], mailer: Mailer, journal: SendJournal, clock: Clock
) -> list[Delivery]:
    """Send to everybody who has not got it, and return what became of each address, in order.

    Addresses are journalled in lower case. SendError where no mail can go out at all, or where the server could not be
    reached for several addresses running; what was sent until then is in the journal.
    """
    known = journal.states(mail.issue)
    deliveries: list[Delivery] = []
    lost = 0
    try:
        for subscriber in _once(audience):
            state = known.get(key(subscriber.address), "")
            if state in ("sent", "refused", "started"):
                deliveries.append(_settled(subscriber, state))
                continue
            answer = _deliver(mail, subscriber, mailer, journal, clock)
            deliveries.append(_delivery(subscriber, answer))
            lost = lost + 1 if answer.kind == "lost" else 0
            if lost == GIVE_UP:
                raise SendError(say("send.down", count=len(deliveries), detail=answer.detail))
    finally:
        mailer.close()
    return deliveries


def _once(audience: Iterable[Subscriber]) -> list[Subscriber]:
    first: dict[str, Subscriber] = {}
    for subscriber in audience:
        first.setdefault(key(subscriber.address), subscriber)
    return list(first.values())


def _settled(subscriber: Subscriber, state: str) -> Delivery:
    """Return what is known of an address from an earlier run."""
    if state == "sent":
        return Delivery(subscriber.address, "sent", say("send.earlier"))
    if state == "refused":
        return Delivery(subscriber.address, "refused", say("send.earlier"))
    return Delivery(subscriber.address, "in-doubt", say("send.doubt"))


def _deliver(mail: Mail, subscriber: Subscriber, mailer: Mailer, journal: SendJournal, clock: Clock) -> Answer:
    """Try until there is an answer or no more patience, and journal the outcome; an unknown one stays `started`."""
    name = key(subscriber.address)

    def started() -> None:
        journal.record(mail.issue, name, "started")

    answer = mailer.deliver(mail, subscriber, clock.now(), started)
    for wait in WAITS:
        if answer.kind not in ("later", "lost"):
            break
        journal.record(mail.issue, name, "deferred", answer.detail)
        clock.sleep(wait)
        answer = mailer.deliver(mail, subscriber, clock.now(), started)
    if answer.kind != "unknown":
        journal.record(mail.issue, name, _STATUS[answer.kind], answer.detail)
    return answer


def _delivery(subscriber: Subscriber, answer: Answer) -> Delivery:
    return Delivery(subscriber.address, _STATUS[answer.kind], answer.detail)
