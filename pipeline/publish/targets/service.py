"""Talk to a mailing service over HTTP: JSON in and out, and for every way in which it can fail a message that says what to do."""

import ipaddress
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pipeline.errors import ConfigError, SendError
from pipeline.messages import say
from pipeline.publish.targets import Standing
from pipeline.records import Fetched, Http

_SHOWN = 300  # characters of what a service said


class LostAnswerError(SendError):
    """The request left us and no answer came that says what became of it: what it asked for may be done."""


class NotDoneError(SendError):
    """The service said no, or the request never left us: nothing was done."""


@dataclass(frozen=True, slots=True)
class Service:
    """One service: where it is, what opens it, and how messages call it. `key` is the secret of `headers`, `setting` its name."""

    http: Http
    base: str
    name: str
    setting: str
    headers: Mapping[str, str] = field(repr=False)
    key: str = field(repr=False)
    hints: Mapping[str, str] = field(
        default_factory=dict
    )  # a word of a refusal: the message that says what to do about it

    def __post_init__(self) -> None:
        parts = urlsplit(self.base)
        if parts.scheme != "https" and not _is_this_machine(parts.hostname or ""):
            raise ConfigError(say("campaign.service.tls", name=self.name, address=self.base))

    def ask(self, method: str, path: str, payload: object = None) -> object:
        """Return the JSON that the service answers a JSON request with."""
        content = b"" if payload is None else json.dumps(payload, ensure_ascii=False).encode("utf-8", "replace")
        answer = self.tell(method, path, content, "application/json; charset=utf-8" if content else "")
        try:
            return json.loads(answer.body)
        except ValueError:
            raise self._odd(method, answer) from None

    def tell(self, method: str, path: str, content: bytes = b"", kind: str = "") -> Fetched:
        """Return the answer to a request that was done; NotDoneError where it was not, LostAnswerError where nobody knows.

        A server error is no refusal: a proxy says 502 or 504 of what the service behind it did all the same.
        """
        headers = {**self.headers, "Content-Type": kind} if kind else dict(self.headers)
        answer = self.http.call(method, self.base.rstrip("/") + path, headers=headers, content=content)
        if answer.ok:
            if answer.content_type.startswith("text/html"):
                raise self._odd(method, answer)
            return answer
        if not answer.status:
            lost = answer.left and method != "GET"
            detail = say("campaign.service.cut") if answer.reason == "cut" else answer.detail.rstrip(".") + "."
            text = say("campaign.service.lost" if lost else "campaign.service.silent", name=self.name, detail=detail)
            raise LostAnswerError(text) if lost else NotDoneError(text)
        refused = method == "GET" or (300 <= answer.status < 500 and answer.status != 408)
        raise (NotDoneError if refused else LostAnswerError)(self._refusal(answer))

    def _odd(self, method: str, answer: Fetched) -> SendError:
        """Return the error for an answer that is none of the service's: whoever gave it, the request may have been done."""
        kind = SendError if method == "GET" else LostAnswerError
        return kind(say("campaign.service.odd", name=self.name, said=self._said(answer)))

    def _refusal(self, answer: Fetched) -> str:
        said = self._said(answer)
        minutes = max(1, round((answer.retry_after or 60) / 60))
        name = (
            answer.status
            if answer.status in (401, 403, 404, 409, 429)
            else "server"
            if answer.status >= 500
            else "other"
        )
        hints = [say(key, setting=self.setting) for word, key in self.hints.items() if word in said]
        text = say(
            f"campaign.service.{name}",
            name=self.name,
            status=answer.status,
            said=said,
            setting=self.setting,
            address=self.base,
            minutes=minutes,
        )
        return "\n".join([text, *hints])

    def _said(self, answer: Fetched) -> str:
        """Return what a service said, for a person: its message, never a page, never our key."""
        text = answer.body.decode("utf-8", "replace")
        try:
            tree = json.loads(text)
        except ValueError:
            tree = None
        if isinstance(tree, dict):
            text = " ".join(str(tree[name]) for name in ("message", "code") if tree.get(name))
        elif text.lstrip().startswith("<"):
            text = say("campaign.service.page", detail=answer.content_type or "HTML")
        return " ".join(text.replace(self.key, "•••").split())[:_SHOWN] or "—"


def looked_up(error: SendError, look: Callable[[], Standing | None]) -> Standing:
    """Return how a campaign stands whose start was answered by no plain yes.

    The error itself where it is a draft still, or where nobody can say: that the look fails, too, makes nothing surer.
    """
    with suppress(SendError):
        found = look()
        if found is not None and found.own and found.state not in ("draft", "stopped"):
            return found
    raise error


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
