"""What can be wrong with a call to the model's server, by name: whether waiting helps, and what a person must do.

The SDK raises six families of exceptions and accepts answers that are none; see the table in the tests of this module.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from pipeline.draft import spelled_out
from pipeline.draft.limits import MOST_BODY, ElsewhereError, EndlessError
from pipeline.errors import ModelAccountError, ModelError, ModelRefusalError, ModelUnavailableError, ReplyError
from pipeline.messages import say
from pipeline.records import Usage

PASSING = frozenset((
    "connection", "timeout", "rate-limit", "overloaded", "server", "cut", "not-json", "html", "empty", "doubled", "paused",
    "expired", "canceled", "late", "unknown-batch", "foreign", "endless",
))  # fmt: skip
_ABOUT_SECTIONS = frozenset(("max_tokens", "refusal", "too-large"))
_SECTION = re.compile(r"s\d")
_ACCOUNT = frozenset(("key", "unread-key", "billing", "permission", "not-found", "no-api", "redirect", "circle"))
_MAYBE_BILLED = frozenset(
    ("timeout", "cut", "not-json", "empty", "doubled", "paused", "max_tokens", "endless", "late", "unknown-batch")
)
NOTHING_THERE = frozenset(("not-found", "no-api"))
_ENDED = frozenset(("max_tokens", "refusal", "too-large", "empty", "doubled"))
_STATUS = {
    400: "bad-request", 401: "key", 402: "billing", 403: "permission", 404: "not-found", 405: "no-api", 408: "timeout",
    409: "server", 410: "no-api", 413: "too-large", 422: "bad-request", 425: "overloaded", 429: "rate-limit", 501: "bad-request", 503: "overloaded",
    504: "timeout", 529: "overloaded",
}  # fmt: skip
_TYPES = {
    "authentication_error": "key", "billing_error": "billing", "permission_error": "permission",
    "not_found_error": "not-found", "overloaded_error": "overloaded", "rate_limit_error": "rate-limit",
}  # fmt: skip
_ENDS = frozenset(("end_turn", "stop", "stop_sequence"))
"""How an answer says that it ended by itself: as the API does, and as servers do that stand before other models. We ask for no sequence to stop at."""
_STOPS = {
    "max_tokens": "max_tokens",
    "length": "max_tokens",
    "refusal": "refusal",
    "content_filter": "refusal",
    "pause_turn": "paused",
    "model_context_window_exceeded": "too-large",
}
_COUNTS = ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
_MOST_COUNTED = 10_000_000  # tokens: no model reads so many at once
_DECIDED = frozenset(
    ("overloaded", "rate-limit", "billing", "key", "unread-key", "permission")
)  # plain, whatever a header says
_TOLD = frozenset(("foreign", "endless"))  # with the mend, although the answer will be the same each time
_AGAIN = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One failed call. `kind` is a word of `messages.draft`; `retry_after` is in seconds, as the server said.

    `begun` says that an answer had begun; `usage` is what the server counted for an answer that cannot be used. `again` is what the
    server itself says of trying again (`x-should-retry`), which stands above what its status means: but a crowd passes, and a spend limit
    or a refused key does not. `certain` says that the answer came whole and is none, `detail` then for what: the next one will be the same. `lasting` says
    that the server would not even take the question: others of the kind will fare the same, where none was taken yet.
    """

    kind: str
    detail: str = ""
    retry_after: float | None = None
    begun: bool = False
    usage: Usage | None = None
    again: bool | None = None
    certain: bool = False
    lasting: bool = False

    @property
    def passing(self) -> bool:
        """Whether the same question may be answered in a while."""
        return self.kind in PASSING if self.again is None or self.kind in _DECIDED else self.again

    @property
    def ended(self) -> bool:
        """Whether an answer came to its end, and what the server counted is what it cost."""
        return self.kind in _ENDED

    @property
    def maybe_billed(self) -> bool:
        """Whether the server may have worked, and charged, although no reply came of it."""
        return self.begun or self.usage is not None or self.kind in _MAYBE_BILLED

    def say(self, subject: str = "") -> str:
        """Return what happened, for a person, with the mend that fits what was asked for: a section, or the plan and ends of an issue."""
        whole = self.kind in _ABOUT_SECTIONS and subject and _SECTION.match(subject) is None
        where = ".doctor" if subject == "doctor" and self.kind == "max_tokens" else ".whole" if whole else ""
        key = f"draft.trouble.{self.kind}{where}"
        text = say(key, detail=self.detail[:200] or "-", section=subject or say("draft.section"))
        if self.certain and self.detail and self.kind not in _TOLD:
            text = f"{text} {say('draft.unusable', detail=self.detail[:200])}"
        return f"{text} {say('draft.no-retry')}" if self.kind in PASSING and not self.passing else text

    def error(self, subject: str, base_url: str | None) -> ModelError:
        """Return the error that ends this request, with the mend."""
        text = say("draft.stopped", subject=subject, reason=self.say(subject), server=base_url or "api.anthropic.com")
        if self.kind == "refusal":
            return ModelRefusalError(text)
        if self.kind in _ACCOUNT:
            return ModelAccountError(text)
        return ReplyError(text) if self.kind == "max_tokens" else ModelUnavailableError(text)


def of_error(error: Exception) -> Trouble:
    """Return what an exception of the SDK or of what lies under it means."""
    import anthropic
    import httpx2

    if isinstance(error, anthropic.APIStatusError):
        return _of_status(error)
    if isinstance(error, (anthropic.APITimeoutError, httpx2.TimeoutException)):
        return Trouble("timeout")
    cause = error.__cause__ if isinstance(error, anthropic.APIConnectionError) else error
    if isinstance(cause, ElsewhereError):
        return Trouble("redirect", cause.place)
    if isinstance(cause, httpx2.TooManyRedirects):
        return Trouble("circle", cause.request.url.path)
    if isinstance(cause, EndlessError):
        return Trouble("endless", f"{MOST_BODY // 2**20} MB", begun=True, certain=True)
    if isinstance(cause, httpx2.DecodingError):
        return Trouble("not-json", begun=True)
    if isinstance(error, (anthropic.APIConnectionError, httpx2.HTTPError)):
        # the SDK wraps what goes wrong before an answer; what comes as it is ended the body of one
        begun = cause is error or isinstance(cause, (httpx2.ReadError, httpx2.RemoteProtocolError))
        return Trouble("cut" if begun else "connection", type(cause or error).__name__)
    if isinstance(error, UnicodeError):
        return Trouble("bad-request", "unicode")
    if isinstance(error, (ValueError, AssertionError)):
        return Trouble("not-json")
    return Trouble("bad-request", type(error).__name__)


def _of_status(error: "object") -> Trouble:
    import anthropic

    assert isinstance(error, anthropic.APIStatusError)  # noqa: S101  narrows for the reader of types
    code = str(getattr(error, "error_code", None) or "")
    kind = _TYPES.get(str(error.type or ""), "") or _STATUS.get(error.status_code, "")
    if not kind:
        kind = "server" if error.status_code >= 500 or error.status_code == 200 else "bad-request"
    told = spelled_out.kind(kind, code, str(error).lower())
    lasting = kind == "too-large" or (kind == "bad-request" and told != "too-large")  # a shorter one may be taken
    headers = error.response.headers
    again = _AGAIN.get(str(headers.get("x-should-retry", "")).lower())
    said = _message(error.body) or f"HTTP {error.status_code}"
    return Trouble(told, said, retry_after(headers), again=again, lasting=lasting)


def _message(body: object) -> str:
    """Return a server's own words: `error.message` of this API, `error` or `message` or `detail` of those that put it before another."""
    if not isinstance(body, Mapping):
        return ""
    said = body.get("error") or body.get("message") or body.get("detail")
    if isinstance(said, list):
        said = next(iter(said), None)
    if isinstance(said, Mapping):
        said = said.get("message") or said.get("msg")
    return " ".join(said.split()) if isinstance(said, str) else ""


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a server wants us to wait, as a number or a date; None where it says nothing of use."""
    for name, scale in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) * scale
        except ValueError:
            continue
        return seconds if seconds > 0 else None
    try:
        until, now = _moment(headers["retry-after"]), _moment(headers["date"])
    except (KeyError, TypeError, ValueError, IndexError, OverflowError):
        return None
    return max((until - now).total_seconds(), 0.0) or None


def _moment(text: str) -> datetime:
    """Return the moment of a header; `-0000` says that its zone is not known (RFC 5322, 3.3), and in HTTP every date is in GMT."""
    read = parsedate_to_datetime(text)
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Answered:
    """A reply that ended by itself with one text, and the tokens it took; none where the server did not count, or counted what cannot be."""

    text: str
    usage: Usage


def of_body(body: bytes) -> Answered | Trouble:
    """Return what the body of a 200 holds, if it ended by itself with exactly one text; else what it is instead."""
    if body.lstrip()[:1] == b"<":
        return Trouble("html")
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        return Trouble("not-json", certain=body.lstrip()[:1] != b"{")
    if not isinstance(message, dict):
        return Trouble("not-json", certain=True)
    if "content" not in message:
        return _foreign(message)
    return of_whole(message)


def of_whole(message: Mapping[str, object]) -> Answered | Trouble:
    """Return what a message is that came to its end: what it lacks then does not come any more."""
    found = of_message(message)
    return replace(found, certain=True) if isinstance(found, Trouble) and found.kind == "cut" else found


def _foreign(body: Mapping[str, object]) -> Trouble:
    """Return what a 200 is that is no message: an error that a server did not say by its status, or the answer of another API."""
    error = body.get("error")
    if isinstance(error, Mapping) and str(error.get("type")) in _TYPES:
        return Trouble(_TYPES[str(error["type"])], _message(body))
    said = _message(body) or str(body.get("object") or ", ".join(map(str, body)))
    return Trouble("foreign", said[:80], certain=True)


def of_message(message: Mapping[str, object]) -> Answered | Trouble:
    """Return the one text of a message that ended by itself; else what it is instead.

    Read here and not by the SDK, which builds a message of anything. A text block delivered twice counts once.
    """
    try:
        content = [dict(block) for block in message["content"]]  # type: ignore[attr-defined]  # whatever the server sent
        texts = list(dict.fromkeys(legible(str(block["text"])) for block in content if block.get("type") == "text"))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Trouble("not-json", f"content: {type(message.get('content')).__name__}", certain=True)
    usage, stop = _usage(message.get("usage")), message.get("stop_reason")
    if stop not in _ENDS:
        kind = _STOPS.get(str(stop), "cut")
        free = kind == "refusal" and not texts  # a refusal before any output is not billed
        certain = stop is not None and kind in ("cut", "paused")
        said = f"stop_reason: {json.dumps(stop)}" if kind in ("cut", "paused") else ""
        return Trouble(kind, said, usage=None if free else usage, certain=certain)
    if not any(text.strip() for text in texts):
        kinds = ", ".join(dict.fromkeys(str(block.get("type")) for block in content))
        return Trouble("empty", f"content: {kinds or '[]'}", usage=usage, certain=True)
    texts = [text for text in texts if text.strip()]
    if len(texts) > 1 and not _in_parts(texts):
        return Trouble("doubled", f"content: {len(texts)} × text", usage=usage, certain=True)
    return Answered("".join(texts), usage or Usage())


def _in_parts(texts: list[str]) -> bool:
    """Whether several blocks are the parts of one answer: JSON together, and none by itself."""
    return _is_object("".join(texts)) and not any(_is_object(text) for text in texts)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def legible(text: str) -> str:
    """Return a text without half characters: two that belong together become one, a lone one (half an emoji) is taken out."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def of_event(error: Mapping[str, object]) -> Trouble:
    """Return what an error in the middle of an answer means.

    A request that was taken is a good one: what is called invalid half way is the failure of that call alone
    (anthropic-sdk-python, issue 1889).
    """
    kind = _TYPES.get(str(error.get("type")), "server")
    return Trouble(kind, " ".join(str(error.get("message") or "").split()), begun=True)


def of_result(error: object) -> Trouble:
    """Return what the error of one request of a batch means: nothing of it was billed."""
    inner = error.get("error") if isinstance(error, Mapping) else None
    kind = str(inner.get("type")) if isinstance(inner, Mapping) else ""
    known = {**_TYPES, "invalid_request_error": "bad-request", "request_too_large": "too-large"}
    return Trouble(known.get(kind, "server"), _message(error))


def _usage(counted: object) -> Usage | None:
    """Return the tokens that a server counted; None where it counted none, or what cannot be: below zero, in words, no prompt at all."""
    if not isinstance(counted, Mapping):
        return None
    numbers = [0 if (value := counted.get(name)) is None else value for name in _COUNTS]
    if not all(type(number) is int and 0 <= number <= _MOST_COUNTED for number in numbers):
        return None
    usage = Usage(*numbers)
    return usage if usage.input + usage.cache_read + usage.cache_write else None
