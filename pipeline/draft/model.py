"""Claude, or any server that speaks the Messages API: the only module that knows the vendor.

The SDK accepts cut, doubled and empty answers, waits as long as a server tells it, and has no limit on a whole call; all
of that is decided here: a reply counts only where it ended by itself with one text, a call has a deadline, a budget is
looked at before anything is spent.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING

from pipeline.config import ModelSettings
from pipeline.draft import prices, trouble
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.trouble import Answered, Trouble
from pipeline.errors import BudgetExceededError, ModelUnavailableError
from pipeline.messages import say
from pipeline.records import Clock, Reply, Request

if TYPE_CHECKING:
    from anthropic import Anthropic

__all__ = ["ClaudeModel", "fingerprint"]

TRIES = 6
READ_TIMEOUT_S = 180.0
LONGEST_WAIT_S = 60.0
MOST_TOKENS = 64_000


class _LateError(Exception):
    """A body that drips past the deadline."""


class ClaudeModel:
    """Answers requests with Claude. Safe to call from several threads.

    `spent` says what this issue has cost so far. `possibly_billed` counts calls that ended without a reply after the
    server may have worked on them.
    """

    def __init__(
        self,
        api_key: str,
        settings: ModelSettings,
        clock: Clock,
        *,
        spent: Callable[[], float],
        deadline_s: float = 600.0,
        base_url: str | None = None,
    ) -> None:
        self._key = api_key.strip()
        self._settings = settings
        self._clock = clock
        self._spent = spent
        self._deadline_s = deadline_s
        self._base_url = settings.base_url or base_url
        self._lock = Lock()
        self._client: Anthropic | None = None
        self._users = 0
        self._promised = 0.0
        self.possibly_billed = 0

    def answer(self, request: Request) -> Reply:
        """Return a whole reply; a ModelError says why there is none."""
        with self._promise(request):
            answered = self._asked(request)
        return Reply(
            fingerprint=fingerprint(request),
            kind=request.kind,
            subject=request.subject,
            attempt=request.attempt,
            model=request.model,
            text=answered.text,
            usage=answered.usage,
            cost_usd=prices.cost(request.model, answered.usage),
        )

    def estimate(self, request: Request) -> float:
        """Return what a request will cost in dollars: its prompt counted by the server, its answer expected."""
        return prices.expected(request, self._counted(request), cache=self._cached(request))

    def _cached(self, request: Request) -> bool:
        """Whether the shared part is to be cached: only sections repeat it, the reply's schema being part of the key."""
        return self._settings.cache and request.kind == "section"

    def _counted(self, request: Request) -> int:
        import anthropic
        import httpx2

        sent = _body(request, cache=self._cached(request))
        try:
            with self._connected() as client:
                counted = client.messages.count_tokens(
                    model=request.model,
                    messages=sent["messages"],  # type: ignore[arg-type]  # built to the API's shape, see _body
                    system=sent["system"],  # type: ignore[arg-type]  # the same
                    output_config=sent["output_config"],  # type: ignore[arg-type]  # the same
                    timeout=30.0,
                )
            return int(counted.input_tokens)
        except (anthropic.APIError, httpx2.HTTPError, ValueError, TypeError, AttributeError):
            return prices.most_tokens(request)  # a server that cannot count must not be cheaper for it

    @contextmanager
    def _promise(self, request: Request) -> Iterator[None]:
        """Set the expected cost aside while the call is under way, so that parallel calls cannot overspend together."""
        most = prices.expected(request, prices.most_tokens(request), cache=self._cached(request))
        with self._lock:
            fits = self._spent() + self._promised + most <= self._settings.budget_usd
        expected = most if fits else self.estimate(request)
        with self._lock:
            spent = self._spent() + self._promised
            if expected and spent + expected > self._settings.budget_usd:
                raise BudgetExceededError(
                    say(
                        "draft.budget",
                        subject=request.subject,
                        spent=f"{spent:.3f}",
                        next=f"{expected:.3f}",
                        budget=f"{self._settings.budget_usd:.2f}",
                    )
                )
            self._promised += expected
        try:
            yield
        finally:
            with self._lock:
                self._promised -= expected

    def _asked(self, request: Request) -> Answered:
        """Return a reply that ended by itself; waits and asks again where that can help, until the deadline."""
        started = self._clock.now()
        asked, last = request, Trouble("connection")
        for attempt in range(TRIES):
            left = self._deadline_s - (self._clock.now() - started).total_seconds()
            if left <= 0:
                break
            outcome = self._once(asked, left)
            if not isinstance(outcome, Trouble):
                return outcome
            last = outcome
            self._note(last)
            if last.kind == "max_tokens" and asked.max_tokens < min(2 * request.max_tokens, MOST_TOKENS):
                asked = replace(asked, max_tokens=min(2 * asked.max_tokens, MOST_TOKENS))
                continue
            if not last.passing:
                raise last.error(request.subject, self._base_url)
            wait = min(last.retry_after or 2.0**attempt, LONGEST_WAIT_S)
            left = self._deadline_s - (self._clock.now() - started).total_seconds()
            if wait >= left or attempt == TRIES - 1:
                break
            self._clock.sleep(wait)
        raise ModelUnavailableError(say("draft.tries", subject=request.subject, reason=last.say()))

    def _note(self, last: Trouble) -> None:
        if last.maybe_billed:
            with self._lock:
                self.possibly_billed += 1

    def _once(self, request: Request, left: float) -> Answered | Trouble:
        import anthropic
        import httpx2

        body = _body(request, cache=self._cached(request))
        end = self._clock.now() + timedelta(seconds=left)
        try:
            with self._connected() as client:
                ask = client.messages.with_streaming_response.create
                with ask(**body, timeout=min(READ_TIMEOUT_S, left)) as answer:  # type: ignore[call-overload]  # built to the API's shape
                    raw = b"".join(self._until(end, answer.iter_bytes()))
        except _LateError:
            return Trouble("timeout")
        except (anthropic.AnthropicError, httpx2.HTTPError, ValueError, AssertionError, TypeError) as error:
            return trouble.of_error(error)
        return trouble.of_body(raw)

    def _until(self, end: datetime, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the pieces of a body while there is time: the SDK's own limit starts again with each of them."""
        for piece in pieces:
            if self._clock.now() > end:
                raise _LateError
            yield piece

    @contextmanager
    def _connected(self) -> Iterator["Anthropic"]:
        """Lend the client: calls that run side by side share one, and the last to end closes it, so no socket stays open."""
        if not self._key or not self._key.isascii() or any(character.isspace() for character in self._key):
            raise ModelUnavailableError(say("draft.no-key"))
        with self._lock:
            if self._client is None:
                from anthropic import Anthropic

                self._client = Anthropic(api_key=self._key, base_url=self._base_url, max_retries=0)
            client = self._client
            self._users += 1
        try:
            yield client
        finally:
            with self._lock:
                self._users -= 1
                if not self._users:
                    self._client = None
                    client.close()


def _body(request: Request, *, cache: bool) -> dict[str, object]:
    """Return the request as the API takes it: first what all share, marked for the cache, then the question."""
    mark: dict[str, object] = {"cache_control": {"type": "ephemeral"}} if cache else {}
    system = [{"type": "text", "text": _clean(request.system), **mark}] if request.system.strip() else []
    stable = [{"type": "text", "text": _clean(request.stable), **mark}] if request.stable.strip() else []
    return {
        "model": request.model,
        "max_tokens": request.max_tokens,
        "system": system,
        "messages": [{"role": "user", "content": [*stable, {"type": "text", "text": _clean(request.prompt)}]}],
        "output_config": {"format": {"type": "json_schema", "schema": dict(request.schema)}},
    }


def _clean(text: str) -> str:
    """Return the text without lone surrogates, which cannot be sent."""
    return text.encode("utf-8", "replace").decode()
