"""Claude, or any server that speaks the Messages API: the only module that knows the vendor.

The SDK accepts cut, doubled and empty answers, waits as long as a server tells it, and has no limit on a whole call; all
of that is decided here: a reply counts only where it ended by itself with one text, a call has a deadline, a budget is
looked at before anything is spent, and each call is noted before it starts, so that none is forgotten where it is lost.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.config import ModelSettings
from pipeline.draft import connection, prices, trouble
from pipeline.draft.budget import Calls
from pipeline.draft.crowd import Crowd
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.limits import MOST_BODY, EndlessError
from pipeline.draft.listener import NOTICED_S, Listener, Waits, nobody
from pipeline.draft.patience import Patience
from pipeline.draft.purse import FIRST_ROUND, Purse, Share, Wanted
from pipeline.draft.stream import Stream, whole
from pipeline.draft.trouble import Answered, Trouble
from pipeline.errors import ModelAccountError, ModelError, ModelSilentError
from pipeline.messages import say
from pipeline.records import CACHED_FOR, Clock, Reply, Request

__all__ = ["ClaudeModel", "fingerprint"]

READ_TIMEOUT_S = 180.0
MOST_TOKENS = 64_000


class _LateError(Exception):
    """A body that drips past the deadline."""


class ClaudeModel:
    """Answers requests with Claude. Safe to call from several threads.

    `calls` knows what the issue has cost so far, and is told of each call before it starts and where it ends without a reply.
    `waits` is told of each wait that a person would notice.
    """

    def __init__(
        self,
        api_key: str,
        settings: ModelSettings,
        clock: Clock,
        *,
        calls: Calls,
        deadline_s: float = 600.0,
        base_url: str | None = None,
        waits: Waits = nobody,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._calls = calls
        self._deadline_s = deadline_s
        self.waits = waits
        self.line = connection.Connection(api_key, settings.base_url or base_url)
        self.purse = Purse(settings.budget_usd, calls)
        self._refused: ModelAccountError | None = None
        self._warm = (0, clock.now())  # tokens in the server's cache, and since when
        self._crowd = Crowd(clock)
        self._taken: set[str] = set()  # the kinds of question that the server has begun to answer

    def answer(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        begun: Callable[[], None] | None = None,
    ) -> Reply:
        """Return a whole reply; a ModelError says why there is none.

        With `heard` the answer is streamed: it is told the whole text so far with each piece, first "" when the answer begins, and
        again from "" where a call failed, so that whoever waits for the beginning does not wait for its mend. Where `cancelled` says so
        the call is given up with ModelCancelledError; it may have been billed. `begun` is told when its money is set aside.
        """
        return self._replied(request, self._asked(request, Listener(heard, cancelled, begun or (lambda: None))))

    def longer(self, request: Request) -> Reply:
        """Return the reply to a request whose first answer was cut for its length: this one may be twice as long."""
        longer = replace(request, max_tokens=_doubled(request.max_tokens))
        return self._replied(request, self._asked(request, Listener(), longer))

    def _replied(self, request: Request, answered: Answered) -> Reply:
        return Reply(
            fingerprint=fingerprint(request),
            kind=request.kind,
            subject=request.subject,
            attempt=request.attempt,
            model=request.model,
            text=answered.text,
            usage=answered.usage,
            cost_usd=prices.paid(request, answered.text, answered.usage),
        )

    # --- what it costs

    def estimate(
        self,
        request: Request,
        tokens: int | None = None,
        lengths: Mapping[str, int] = prices.EXPECTED_OUTPUT,
        *,
        warm: bool = False,
    ) -> float:
        """Return what a request will cost in dollars: its prompt of so many tokens, or counted, its answer as long as those before it.

        Where there were none it is as `lengths` says by its kind. What it shares with others is read from the cache where one of them was
        answered just now, or will be before it (`warm`).
        """
        tokens = self.counted(request) if tokens is None else tokens
        output = prices.likely(request.kind, self.purse.known(request.model), lengths)
        cached = self._cached(request)
        held = prices.shared(request, tokens) if cached and (warm or self._calls.warm(request.kind)) else 0
        return prices.expected(request, tokens, cache=cached, output=output, warm=held)

    def needed(self, request: Request, left: float) -> float:
        """Return what must be left of the budget for a question to be sent; its prompt is counted where more than `left` is guessed."""
        wanted = Wanted(request, prices.most_tokens(request), 0, request.max_tokens, self._cached(request))
        rough = self.purse.needed(wanted)
        return rough if rough <= left else self.purse.needed(replace(wanted, prompt=self.counted(request)))

    def _cached(self, request: Request) -> bool:
        """Whether the shared part is marked for the cache: only sections repeat it, the reply's schema being part of the key.

        A section that is written again has no siblings: it reads what is still there, and pays nothing for writing it anew.
        """
        if not self._settings.cache or request.kind != "section":
            return False
        return request.attempt <= FIRST_ROUND or self._calls.warm(request.kind)

    def counted(self, request: Request) -> int:
        """Return the tokens of a request's prompt as the server counts them; more than there can be where it does not count."""
        import anthropic
        import httpx2

        sent = connection.body(request, cache=self._cached(request), schema=self.line.manner.schema)
        del sent["max_tokens"]
        try:
            with self.line.lent() as client:
                counted = client.messages.count_tokens(**sent, timeout=30.0)  # type: ignore[arg-type]  # built to the API's shape
            return int(counted.input_tokens)
        except (anthropic.APIError, httpx2.HTTPError, ValueError, TypeError, AttributeError):
            return prices.most_tokens(request)  # a server that cannot count must not be cheaper for it

    def _in_cache(self) -> int:
        tokens, since = self._warm
        return tokens if self._clock.now() - since < CACHED_FOR else 0

    def _share(self, request: Request, most: int, least: int) -> Share:
        """Set aside what a call may cost; its prompt is counted by the server only where the roughest guess does not fit."""
        cached = self._cached(request)
        wanted = Wanted(
            request, prices.most_tokens(request), least, most, cached, self._in_cache if cached else lambda: 0
        )
        share = self.purse.take(wanted, patient=False)
        if share is None:
            share = self.purse.take(replace(wanted, prompt=self.counted(request)), patient=True)
        assert share is not None  # noqa: S101  who is patient gets a share or an error
        return share

    # --- the call

    def _asked(self, request: Request, listener: Listener, longer: Request | None = None) -> Answered:
        """Return a reply that ended by itself; waits and asks again where that can help, until the deadline."""
        end = self._clock.now() + timedelta(seconds=self._deadline_s)
        most, last = (longer or request).max_tokens, Trouble("connection")
        least = 0 if longer is None else request.max_tokens
        patience = Patience(fingerprint(request))
        while self._left(end) > 0:
            listener.check(request.subject)
            if self._refused is not None:
                raise self._refused
            for held in self._crowd.held(end):
                listener.sleep(self._clock, held, request.subject)
            before = self._clock.now()
            share = self._share(request, most, least)
            end += self._clock.now() - before  # who waits for others' money is not late
            listener.begun()
            manner, sent = self.line.manner, self._clock.now()
            outcome = self._paid(request, share, end, listener)
            self._crowd.note(outcome, sent)
            if not isinstance(outcome, Trouble):
                return outcome
            last = outcome
            if self.line.adapts(last.kind, manner):
                continue  # nothing was answered, nor billed
            if last.kind == "max_tokens" and share.max_tokens < _doubled(request.max_tokens):
                most = most if share.max_tokens < most else _doubled(request.max_tokens)
                least = min(2 * share.max_tokens, most)
                listener.lost()
                continue
            if not last.passing:
                raise self._final(request, last)
            listener.lost()
            wait = self._crowd.wait(patience, last)
            if wait is None or wait >= self._left(end):
                break
            if wait >= NOTICED_S:
                self.waits(request.subject, last.say(request.subject), self._clock.now() + timedelta(seconds=wait))
            listener.sleep(self._clock, wait, request.subject)
        if last.certain:  # no waiting makes another server of it
            raise self._final(request, last)
        key = "draft.tries" if patience.tries > 1 else "draft.once"
        raise ModelSilentError(say(key, subject=request.subject, reason=last.say()))

    def _paid(self, request: Request, share: Share, end: datetime, listener: Listener) -> Answered | Trouble:
        """Make one call with what was set aside for it, and note what it cost."""
        try:
            outcome = self._once(replace(request, max_tokens=share.max_tokens), self._left(end), listener)
        except BaseException:
            self.purse.give_back(share)
            raise
        if isinstance(outcome, Trouble):
            if outcome.usage is not None and outcome.ended:
                self.purse.pay(share, request, outcome.usage)
            else:
                self.purse.settle(share, prices.lost(request.model, outcome, share.booked))
            return replace(outcome, detail=self.line.masked(outcome.detail))
        if held := outcome.usage.cache_read + outcome.usage.cache_write:
            self._warm = (held, self._clock.now())
        took = (request.kind, outcome.usage.output) if outcome.usage.output else None
        self.purse.settle(share, prices.paid(request, outcome.text, outcome.usage), took)
        return replace(outcome, text=self.line.unsaid(outcome.text))

    def _final(self, request: Request, last: Trouble) -> ModelError:
        """Return the error; where it holds for every request, or for every section, those that come after are not sent."""
        error = last.error(request.subject, self.line.base_url)
        if last.lasting and request.kind == "section" and request.kind not in self._taken:
            error = ModelAccountError(str(error))
        if isinstance(error, ModelAccountError):
            self._refused = error
        return error

    def _left(self, end: datetime) -> float:
        return (end - self._clock.now()).total_seconds()

    def _once(self, request: Request, left: float, listener: Listener) -> Answered | Trouble:
        import anthropic
        import httpx2

        sent = connection.body(request, cache=self._cached(request), schema=self.line.manner.schema)
        stream = Stream(listener.heard) if listener.heard is not None else None
        if stream is not None and self.line.manner.stream:
            sent["stream"] = True
        end = self._clock.now() + timedelta(seconds=left)
        raw = bytearray()
        take = raw.extend if stream is None else stream.feed
        try:
            with self.line.lent() as client:
                ask = client.messages.with_streaming_response.create
                with ask(**sent, timeout=min(READ_TIMEOUT_S, left)) as answer:  # type: ignore[call-overload]  # built to the API's shape
                    for piece in self._until(end, answer.iter_bytes()):
                        listener.check(request.subject)
                        self._taken.add(request.kind)
                        take(piece)
        except _LateError:
            return Trouble("timeout")
        except (anthropic.AnthropicError, httpx2.HTTPError, ValueError, AssertionError, TypeError) as error:
            return trouble.of_error(error)
        return stream.outcome() if stream is not None else whole(bytes(raw))

    def _until(self, end: datetime, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the pieces of a body while there is time, and it can be an answer: the SDK's limit starts again with each, and knows no size."""
        size = 0
        for piece in pieces:
            size += len(piece)
            if size > MOST_BODY:
                raise EndlessError
            if self._clock.now() > end:
                raise _LateError
            yield piece


def _doubled(max_tokens: int) -> int:
    return min(2 * max_tokens, MOST_TOKENS)
