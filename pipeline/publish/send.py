"""Send an issue once to each: never twice to one address, nobody lost silently, whatever breaks in between.

The journal is written just before the final dot and after its answer. After a crash a mail whose answer is unknown is in
doubt: it is held for a person, never sent again by itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.errors import SendError
from pipeline.messages import say
from pipeline.publish.audience import key
from pipeline.publish.crew import STATES, Crew
from pipeline.publish.mailer import Way
from pipeline.records import Clock, Delivery, Mail, SendJournal, Subscriber

WAITS = (5.0, 60.0, 300.0)
"""Seconds before each further round of those whose server said `later` (4xx) or hung up before the dot. Greylisting lets a
second try through after five minutes (RFC 6647)."""

KEPT_S = 30.0
"""A connection that would stand idle for longer is closed before the wait."""

SETTLED = ("sent", "refused", "started")


@dataclass(frozen=True, slots=True)
class Sent:
    """What a sending came to: each address that has an outcome, in order; how many were not tried; what ended it early."""

    deliveries: tuple[Delivery, ...]
    untried: int = 0
    problem: BaseException | None = None

    @property
    def left(self) -> int:
        """How many have nothing yet and may still get it: put off by their server, or not tried."""
        return self.untried + sum(one.status == "deferred" for one in self.deliveries)

    @property
    def complete(self) -> bool:
        """Whether it went out, and nobody is left."""
        return not self.left and self.problem is None and any(one.status == "sent" for one in self.deliveries)

    def whole(self) -> list[Delivery]:
        """Return the deliveries, or raise what ended the sending early."""
        if self.problem is not None:
            raise self.problem
        return list(self.deliveries)


def send(mail: Mail, audience: Sequence[Subscriber], way: Way, journal: SendJournal, clock: Clock) -> Sent:
    """Send to everybody who has not got it, and return what became of each address.

    Addresses are journalled in lower case. What was done until a failure or a stop (Ctrl-C) is in the result, and in the journal:
    the same call goes on with the rest.
    """
    known = journal.states(mail.issue)
    everybody = _once(audience)
    crew = Crew(mail, way, journal, clock)
    try:
        _rounds(crew, [one for one in everybody if known.get(key(one.address)) not in SETTLED], way, clock)
    except KeyboardInterrupt as stop:  # while it waited for the next round
        crew.problem = stop
    finally:
        for mailer in way.mailers:
            if isinstance(crew.problem, KeyboardInterrupt):
                mailer.abort()  # no time for a goodbye
            mailer.close()
    found = [_delivery(one, known.get(key(one.address), ""), crew) for one in everybody]
    deliveries = tuple(one for one in found if one is not None)
    return Sent(deliveries, len(everybody) - len(deliveries), crew.problem)


def _rounds(crew: Crew, rest: list[Subscriber], way: Way, clock: Clock) -> None:
    """Try everybody, and those again whose server said later; each wait is slept by the second, and told."""
    for wait in (0.0, *WAITS):
        if not rest or crew.problem is not None:
            return
        if wait > KEPT_S:
            for mailer in way.mailers:
                mailer.close()
        left = wait
        while left > 0:
            way.told(crew.tally(left))
            clock.sleep(min(1.0, left))
            left -= 1.0
        rest = crew.round(rest)
        if wait and crew.in_vain():
            crew.problem = crew.problem or SendError(
                say("send.down", detail=crew.answers[key(rest[-1].address)].detail)
            )


def _once(audience: Iterable[Subscriber]) -> list[Subscriber]:
    first: dict[str, Subscriber] = {}
    for subscriber in audience:
        first.setdefault(key(subscriber.address), subscriber)
    return list(first.values())


def _delivery(subscriber: Subscriber, state: str, crew: Crew) -> Delivery | None:
    """Return what became of an address, now or in an earlier run; None where it was not tried."""
    if state == "started":
        return Delivery(subscriber.address, "in-doubt", say("send.doubt"))
    if state in SETTLED:
        return Delivery(subscriber.address, "sent" if state == "sent" else "refused", say("send.earlier"))
    answer = crew.answers.get(key(subscriber.address))
    return None if answer is None else Delivery(subscriber.address, STATES[answer.kind], answer.detail)
