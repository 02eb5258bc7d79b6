"""Message batches: the same questions at half the price, handed in by one run and picked up by a later one.

The bodies are read here and not by the SDK, whose reader of results is silently short where a stream is cut at a line's end.
A request is known in its batch by its fingerprint.
"""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from threading import Lock

from pipeline.draft import connection, prices, trouble
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.model import READ_TIMEOUT_S, ClaudeModel
from pipeline.draft.patience import TRIES, Patience
from pipeline.draft.trouble import Answered, Trouble
from pipeline.errors import DeferredError, ModelError, ModelSilentError
from pipeline.messages import say
from pipeline.records import Clock, Reply, Request, Usage

PATH = "/v1/messages/batches"
PAGE = 100
DEADLINE_S = 300.0
Outcome = Answered | Trouble


@dataclass(frozen=True, slots=True)
class Look:
    """How a batch stands: its id, how many requests it holds, whether all are done, and when the server wants to be asked again."""

    id: str
    count: int
    ended: bool
    retry_after: float | None = None


class ClaudeBatches:
    """The batches of one account. Asking waits and asks again where that can help; ModelUnavailableError says why it does not."""

    def __init__(self, line: connection.Connection, clock: Clock) -> None:
        self._line = line
        self._clock = clock

    def newest(self) -> str:
        """Return the id of the account's newest batch: what is handed in next stands above it. Nothing where there is none."""
        page = self._json("GET", f"{PATH}?limit=1", missing="{}")
        rows = _rows(page)
        return rows[0].id if rows else ""

    def since(self, before: str) -> list[Look]:
        """Return the batches that were made after that one, oldest first."""
        found: list[Look] = []
        after = ""
        while True:
            page = self._json("GET", f"{PATH}?limit={PAGE}{after}", missing="{}")
            rows = _rows(page)
            for row in rows:
                if row.id == before:
                    return found[::-1]
                found.append(row)
            if not page.get("has_more") or not rows:
                return found[::-1]
            after = f"&after_id={rows[-1].id}"

    def hand_in(self, requests: Mapping[str, Request], before: str) -> str | None:
        """Hand requests in as one batch, each by its name, and return its id; None where the server takes no batches.

        A call that was lost may have made the batch: it is looked for among those after `before` before it is made again.
        """
        sent = {
            "requests": [
                {"custom_id": name, "params": connection.body(one, cache=False, schema=self._line.manner.schema)}
                for name, one in requests.items()
            ]
        }
        end, patience = self._clock.now().timestamp() + DEADLINE_S, Patience(before)
        while True:
            answer = self._once("POST", PATH, sent)
            if not isinstance(answer, Trouble):
                return str(_tree(answer)["id"])
            if answer.kind in trouble.NOTHING_THERE:
                return None
            self._wait(answer, patience, end)
            there = [row for row in self.since(before) if row.count == len(requests)]
            if there:
                return there[0].id

    def look(self, name: str) -> Look | None:
        """Return how a batch stands; None where there is none of that id."""
        answer = self._asked("GET", f"{PATH}/{name}", missing="")
        return _look(_tree(answer), answer.retry_after) if answer.text else None

    def cancel(self, name: str) -> None:
        """Ask for a batch to be cancelled, once: what is not begun is not billed then. Whether it was, a look says."""
        self._once("POST", f"{PATH}/{name}/cancel", {})

    def results(self, name: str, awaited: Collection[str]) -> dict[str, Outcome]:
        """Return what became of each request of an ended batch; asked again while some that are awaited are missing."""
        found: dict[str, Outcome] = {}
        for attempt in range(TRIES):
            text = self._asked("GET", f"{PATH}/{name}/results", missing="").text
            for line in text.splitlines():
                found.update({known: self._masked(one) for known, one in of_line(line) if known not in found})
            if not found.keys() & set(awaited) or found.keys() >= set(awaited):
                break
            self._clock.sleep(2.0**attempt)
        return found

    def _masked(self, outcome: Outcome) -> Outcome:
        """Return what became of a call, without the key where the server repeats it."""
        return replace(outcome, detail=self._line.masked(outcome.detail)) if isinstance(outcome, Trouble) else outcome

    # --- one call

    def _json(self, method: str, path: str, *, missing: str) -> dict[str, object]:
        return _tree(self._asked(method, path, missing=missing))

    def _asked(self, method: str, path: str, *, missing: str) -> "_Answer":
        """Return the body of an answer, `missing` where there is nothing at the address."""
        end, patience = self._clock.now().timestamp() + DEADLINE_S, Patience(path)
        while True:
            answer = self._once(method, path, None)
            if not isinstance(answer, Trouble):
                return answer
            if answer.kind in trouble.NOTHING_THERE:
                return _Answer(missing)
            self._wait(answer, patience, end)

    def _wait(self, last: Trouble, patience: Patience, end: float) -> None:
        """Wait before the next try; raise where there is none."""
        if not last.passing:
            raise last.error(say("draft.batch"), self._line.base_url)
        wait = patience.wait(last)
        if wait is None or self._clock.now().timestamp() + wait >= end:
            raise ModelSilentError(say("draft.tries", subject=say("draft.batch"), reason=last.say()))
        self._clock.sleep(wait)

    def _once(self, method: str, path: str, sent: Mapping[str, object] | None) -> "_Answer | Trouble":
        import anthropic
        import httpx2

        try:
            with self._line.lent() as client:
                if method == "POST":
                    got = client.post(path, cast_to=httpx2.Response, body=sent, options={"timeout": READ_TIMEOUT_S})
                else:
                    got = client.get(path, cast_to=httpx2.Response, options={"timeout": READ_TIMEOUT_S})
        except (anthropic.AnthropicError, httpx2.HTTPError, ValueError, AssertionError, TypeError) as error:
            failed = trouble.of_error(error)
            return replace(failed, detail=self._line.masked(failed.detail))
        text = got.text
        if text.lstrip().startswith("<"):
            return Trouble("html")
        if not path.endswith("/results") and not _whole(text):
            return Trouble("not-json")
        return _Answer(text, trouble.retry_after(got.headers))


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    retry_after: float | None = None


def _whole(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _tree(answer: _Answer) -> dict[str, object]:
    return dict(json.loads(answer.text))


def _rows(page: Mapping[str, object]) -> list[Look]:
    listed = page.get("data")
    return [_look(row, None) for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []


def _look(row: Mapping[str, object], retry_after: float | None) -> Look:
    counts = row.get("request_counts")
    numbers = [number for number in counts.values() if isinstance(number, int)] if isinstance(counts, dict) else []
    return Look(str(row.get("id")), sum(numbers), row.get("processing_status") == "ended", retry_after)


def of_line(line: str) -> list[tuple[str, Outcome]]:
    """Return the id of a line of results and what it says; nothing where the line is not whole."""
    try:
        row = json.loads(line)
        name, result = str(row["custom_id"]), dict(row["result"])
    except (ValueError, TypeError, KeyError):
        return []
    kind = result.get("type")
    if kind == "succeeded" and isinstance(result.get("message"), dict):
        return [(name, trouble.of_message(result["message"]))]
    if kind == "errored":
        return [(name, trouble.of_result(result.get("error")))]
    return [(name, Trouble(str(kind) if kind in ("expired", "canceled") else "not-json"))]


# --- what drafting asks


class BatchModel:
    """A model that answers nothing new: what is asked is collected for the next batch, and DeferredError says so.

    What cannot wait is asked live: a repair, and what a batch ended without (`lost` by the one that was just picked up, or among
    those `tried` by an earlier one): the issue is due, and one call costs less time than a round. What was refused is too: the next run
    would ask it anyway, and what comes last is not handed in without it to be paid again.
    """

    def __init__(self, live: ClaudeModel, lost: Mapping[str, Trouble], tried: Collection[str] = ()) -> None:
        self.live = live
        self._lost = lost
        self._tried = frozenset(tried)
        self._lock = Lock()
        self._wanted: dict[str, Request] = {}
        self.closed: ModelError | None = None
        self.without_batches = False

    def answer(self, request: Request, *, begun: Callable[[], None] | None = None, **_: object) -> Reply:
        """Return a reply where it cannot wait; else remember the request and raise DeferredError."""
        name = fingerprint(request)
        lost = self._lost.get(name)
        if lost is not None and lost.kind == "max_tokens":
            return self.live.longer(request)
        if lost is not None and not asked_again(lost):
            raise lost.error(request.subject, self.live.line.base_url)
        if self.at_once(request):
            return self.live.answer(request, begun=begun)
        if self.closed is not None:
            raise self.closed
        with self._lock:
            self._wanted[name] = request
        raise DeferredError(say("draft.deferred", subject=request.subject))

    def at_once(self, request: Request) -> bool:
        """Whether a request is asked live, at the full price: it cannot wait for a batch, or a batch ended without it."""
        name = fingerprint(request)
        return self.without_batches or request.repair or name in self._lost or name in self._tried

    def take(self) -> list[Request]:
        """Return what was asked and not answered since the last time, in order of the subjects."""
        with self._lock:
            taken, self._wanted = self._wanted, {}
        return sorted(taken.values(), key=lambda request: (len(request.subject), request.subject))


def asked_again(lost: Trouble) -> bool:
    """Whether what a batch ended without is asked live then; anything else would fail again in the same way."""
    return lost.passing or lost.kind in ("max_tokens", "refusal")


def replied(awaited: Reply, answered: Answered) -> Reply:
    """Return the reply that a batch gave to a request that was awaited, at half the price."""
    return Reply(
        fingerprint=awaited.fingerprint,
        kind=awaited.kind,
        subject=awaited.subject,
        attempt=awaited.attempt,
        model=awaited.model,
        text=answered.text,
        usage=answered.usage,
        cost_usd=prices.cost(awaited.model, answered.usage, batch=True)
        if answered.usage != Usage()
        else awaited.cost_usd,
    )


def awaited(request: Request, usd: float) -> Reply:
    """Return what is remembered of a request that was handed in: its reply without the text, at the expected cost."""
    name = fingerprint(request)
    return Reply(name, request.kind, request.subject, request.attempt, request.model, "", cost_usd=usd)


def expected(request: Request, count: Callable[[Request], int] | None = None, output: int | None = None) -> float:
    """Return the dollars that a request will cost in a batch; its prompt counted by the server, or guessed from above."""
    tokens = count(request) if count is not None else prices.most_tokens(request)
    return prices.expected(request, tokens, cache=False, output=output) * prices.BATCH


def bounded(request: Request, least: int, spare_usd: float) -> Request:
    """Return a request whose answer costs at most so much more than one of `least` tokens."""
    rate = prices.price(request.model).output * prices.BATCH / 1e6
    most = least + int(spare_usd / rate) if rate else request.max_tokens
    return replace(request, max_tokens=min(most, request.max_tokens))
