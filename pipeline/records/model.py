"""The model: what is asked, what came back, and where replies are kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from pipeline.records.kinds import RequestKind


@dataclass(frozen=True, slots=True)
class Request:
    """One question to the model, whole: what is sent is made of this and nothing else.

    `stable` is the part that all sections of an issue share (cached by the server); `prompt` is what only this one asks.
    `subject` names the section or story for people; it is not sent. `schema` is the JSON schema of the reply. `repair` marks
    the second attempt at a reply that could not be used.
    """

    kind: RequestKind
    subject: str
    model: str
    system: str
    stable: str
    prompt: str
    schema: Mapping[str, object]
    max_tokens: int = 16_000
    attempt: int = 1
    repair: bool = False


CACHED_FOR = timedelta(
    minutes=4
)  # a cached prompt lives five minutes from its last use; a reply is booked a little after it


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one reply, as the server counted them."""

    input: int = 0
    output: int = 0
    cache_read: int = 0
    cache_write: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """One stored answer of the model, named by the fingerprint of its request."""

    fingerprint: str
    kind: RequestKind
    subject: str
    attempt: int
    model: str
    text: str
    usage: Usage = field(default_factory=Usage)
    cost_usd: float = 0.0


class Model(Protocol):
    """What answers requests: Claude, any server that speaks its API, or the sample drafts."""

    def answer(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        begun: Callable[[], None] | None = None,
    ) -> Reply:
        """Return a whole reply; raises a ModelError where there is none.

        `heard` is told the whole text so far as it comes, first "" when the answer begins; where `cancelled` says so the call is
        given up with ModelCancelledError. A model that answers at once need not do either. `begun` is told before the question is
        sent, again with each try: not where the budget holds it back.
        """
        ...


class ReplyStore(Protocol):
    """Where replies are kept, so that none is paid twice."""

    def find(self, fingerprint: str) -> Reply | None:
        """Return the stored reply, if any."""
        ...

    def keep(self, reply: Reply) -> None:
        """Store a reply durably, before it is used."""
        ...
