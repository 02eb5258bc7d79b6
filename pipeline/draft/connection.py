"""The line to the model's server: one client that lives as long as a call is under way, and the request as the API takes it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING, Literal

from pipeline.errors import ModelUnavailableError
from pipeline.messages import say
from pipeline.records import Request as Question

HIDDEN = "•••"
_TELLING = 8  # characters of a key: so many in a row are told nowhere
_SHORTEST = 6  # characters of a whole key; a shorter one (`local`) is none that anybody guards

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")

if TYPE_CHECKING:
    from ssl import SSLContext

    from anthropic import Anthropic
    from httpx2 import Request


@dataclass(frozen=True, slots=True)
class Manner:
    """How a server wants to be asked: the key in which header, whether it takes the schema of the answer beside the question, and whether it streams."""

    header: Literal["authorization", "x-api-key"] = "authorization"
    schema: bool = True
    stream: bool = True

    def otherwise(self, trouble: str) -> "Manner":
        """Return how to ask instead, after this kind of trouble: a schema is told by every prompt as well, and `accept` holds to it.

        An answer that cannot be followed as it comes is waited for.
        """
        if trouble == "unread-key":
            return replace(self, header="x-api-key")
        if trouble == "no-stream":
            return replace(self, stream=False)
        return replace(self, schema=False) if trouble == "no-schema" else self


class Connection:
    """Lends the client: calls that run side by side share one, and the last to end closes it, so no socket stays open."""

    def __init__(self, api_key: str, base_url: str | None) -> None:
        self._key = api_key.strip()
        self.base_url = base_url
        self.manner = Manner()
        self._lock = Lock()
        self._client: Anthropic | None = None
        self._users = 0

    def masked(self, text: str) -> str:
        """Return what a server said without the key, or any longer part of it: some repeat what they were sent."""
        size = min(_TELLING, len(self._key))
        if size < _SHORTEST:
            return text
        parts = {self._key[start : start + size] for start in range(len(self._key) - size + 1)}
        hidden = [False] * len(text)
        for start in range(len(text) - size + 1):
            if text[start : start + size] in parts:
                hidden[start : start + size] = [True] * size
        runs = groupby(zip(text, hidden, strict=True), key=lambda pair: pair[1])
        return "".join(HIDDEN if secret else "".join(letter for letter, _ in run) for secret, run in runs)

    def unsaid(self, answer: str) -> str:
        """Return an answer without the whole key, which a server that tells what it was sent puts into it."""
        return answer.replace(self._key, HIDDEN) if len(self._key) >= _SHORTEST else answer

    def adapts(self, trouble: str, asked: Manner) -> bool:
        """Learn from what failed when it was `asked` so; return whether there is another way by now."""
        with self._lock:
            if self.manner == asked:
                self.manner = asked.otherwise(trouble)
            return self.manner != asked

    def _sign(self, request: "Request") -> None:
        """Put the key where the server looks for it: the SDK knows one header alone."""
        if self.manner.header == "x-api-key":
            request.headers["x-api-key"] = self._key
            request.headers.pop("authorization", None)

    def _made(self) -> "Anthropic":
        from anthropic import Anthropic, DefaultHttpxClient

        from pipeline.draft import guard

        line = DefaultHttpxClient(verify=_trusted(*map(os.environ.get, _CERTIFICATES)), max_redirects=guard.MOST_STEPS)
        client = Anthropic(api_key=self._key, base_url=self.base_url, max_retries=0, http_client=line)
        line.event_hooks = {
            "request": [guard.staying(client.base_url), guard.circling, self._sign],
            "response": [guard.measured],
        }
        return client

    @contextmanager
    def lent(self) -> Iterator["Anthropic"]:
        """Give the client; a key that can be none never reaches the network."""
        if not self._key or not self._key.isascii() or any(character.isspace() for character in self._key):
            raise ModelUnavailableError(say("draft.no-key"))
        with self._lock:
            if self._client is None:
                self._client = self._made()
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


@cache
def _trusted(file: str | None, folder: str | None) -> "SSLContext":
    """Return whom we trust, read once for a process and for what the environment names: it takes longer than to make a client."""
    from httpx2 import create_ssl_context

    return create_ssl_context()


def body(request: Question, *, cache: bool, schema: bool = True) -> dict[str, object]:
    """Return the request as the API takes it: first what all share, marked for the cache, then the question."""
    mark: dict[str, object] = {"cache_control": {"type": "ephemeral"}} if cache else {}
    system = [{"type": "text", "text": _clean(request.system), **mark}] if request.system.strip() else []
    stable = [{"type": "text", "text": _clean(request.stable), **mark}] if request.stable.strip() else []
    return {
        "model": request.model,
        "max_tokens": request.max_tokens,
        "system": system,
        "messages": [{"role": "user", "content": [*stable, {"type": "text", "text": _clean(request.prompt)}]}],
        **({"output_config": {"format": {"type": "json_schema", "schema": dict(request.schema)}}} if schema else {}),
    }


def _clean(text: str) -> str:
    """Return the text without lone surrogates, which cannot be sent."""
    return text.encode("utf-8", "replace").decode()
