"""What an issue and a month cost: sums over stored replies, for `cost`, and what one request will cost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pipeline.draft import prices
from pipeline.records import Reply, Request, Usage


class Calls(Protocol):
    """What is known of the calls of one issue. Each is noted before it starts: one whose reply never comes may have been billed."""

    def spent(self) -> float:
        """Return the dollars of every reply, and of every call that is under way or may have been billed."""
        ...

    def begin(self, request: Request, name: str, usd: float) -> int:
        """Note durably that a request starts, by its fingerprint and what it may cost; return the number of the call."""
        ...

    def settle(self, number: int, usd: float) -> None:
        """Note that a call ended without a reply and may have cost so much; where that is nothing, the call is forgotten."""
        ...

    def pay(self, number: int, model: str, usage: Usage, usd: float) -> None:
        """Note that a call was billed although no reply came of it: the server counted an answer that ended and cannot be used."""
        ...

    def warm(self, kind: str) -> bool:
        """Return whether a reply of that kind came so lately that the server's cache still holds what it shares with others."""
        ...

    def outputs(self, model: str) -> Sequence[tuple[str, int]]:
        """Return the kind of each reply of a model, of this issue and of earlier ones, and the tokens that it took, newest first."""
        ...


class Tally:
    """Calls kept in memory: for a trial that belongs to no issue."""

    def __init__(self) -> None:
        self.open: dict[int, float] = {}

    def spent(self) -> float:
        """Return the dollars of the calls that were begun."""
        return sum(self.open.values())

    def begin(self, request: Request, name: str, usd: float) -> int:
        """Note a call."""
        number = len(self.open) + 1
        self.open[number] = usd
        return number

    def settle(self, number: int, usd: float) -> None:
        """Note what a call without a reply may have cost."""
        self.open[number] = usd

    def pay(self, number: int, model: str, usage: Usage, usd: float) -> None:
        """Note what an answer cost that cannot be used."""
        self.open[number] = usd

    def warm(self, kind: str) -> bool:
        """Return False: a trial shares nothing."""
        return False

    def outputs(self, model: str) -> Sequence[tuple[str, int]]:
        """Return nothing: a trial remembers no replies."""
        return ()


@dataclass(frozen=True, slots=True)
class Spending:
    """Dollars, tokens and calls of some replies."""

    cost_usd: float = 0.0
    calls: int = 0
    usage: Usage = field(default_factory=Usage)

    def plus(self, reply: Reply) -> "Spending":
        """Return the spending with one reply more."""
        usage = Usage(
            self.usage.input + reply.usage.input,
            self.usage.output + reply.usage.output,
            self.usage.cache_read + reply.usage.cache_read,
            self.usage.cache_write + reply.usage.cache_write,
        )
        return Spending(round(self.cost_usd + reply.cost_usd, 9), self.calls + 1, usage)


def total(replies: Iterable[Reply]) -> Spending:
    """Return what these replies cost together."""
    spending = Spending()
    for reply in replies:
        spending = spending.plus(reply)
    return spending


def estimate(
    request: Request,
    *,
    cache: bool = True,
    batch: bool = False,
    known: Sequence[tuple[str, int]] = (),
    output: int | None = None,
    warm: bool = False,
) -> float:
    """Return roughly what a request will cost, without asking anyone: half of the most tokens it could have.

    Its answer is guessed from what is `known` of the model's answers, unless `output` says how long it is. What is shared is read from
    the cache where that is `warm`.
    """
    tokens, output = prices.most_tokens(request) // 2, prices.likely(request.kind, known) if output is None else output
    held = prices.shared(request, tokens) if warm and cache and not batch else 0
    dollars = prices.expected(request, tokens, cache=cache and not batch, output=output, warm=held)
    return dollars * (prices.BATCH if batch else 1.0)
