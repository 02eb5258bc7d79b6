"""What the world answers: feeds and pages over HTTP, and the time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave us to ask again politely; valid only for `url`, the address that finally answered."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer to a GET, whole or failed: a value, never an exception, so that one source cannot end a run.

    `status` is the last HTTP status, 0 where none came. `reason` is empty where `body` can be used or the answer was 304
    (`unchanged`); else one of: `timeout`, `dns`, `connect`, `refused-address`, `too-large`, `too-many-redirects`,
    `redirect-loop`, `bad-encoding`, `bad-redirect`, `http`, `gone`, `later`, `robots`, `offline`, `tls`, `cut`, `headers`.
    `detail` says it for a person. `moved_to` is set where every hop was permanent. `retry_after` is in seconds.

    The answer of a service (`Http.call`) keeps its `body` whatever the status was. `left` tells whether the request may have
    arrived although no answer came: what it asked for may then be done.
    """

    url: str
    final_url: str
    status: int = 0
    body: bytes = b""
    content_type: str = ""
    validators: Validators | None = None
    unchanged: bool = False
    moved_to: str | None = None
    retry_after: float | None = None
    reason: str = ""
    detail: str = ""
    left: bool = False

    @property
    def ok(self) -> bool:
        """Whether the source is alive: a body, or the word that nothing changed."""
        return not self.reason


class Transport(Protocol):
    """The one door to sources and pages. `web` implements it; the demo and tests hand in their own."""

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Return the answer of `url`; never raises for what the other side does. `seconds` is a shorter deadline than usual."""
        ...


class Http(Protocol):
    """The one door to services that are told what to do: mailing services and webhooks. `web` implements it."""

    def call(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, content: bytes = b"") -> Fetched:
        """Make one request, never followed to another address; never raises for what the other side does."""
        ...


class Clock(Protocol):
    """Where the time comes from, so that a test and the demo can hold it still."""

    def now(self) -> datetime:
        """Return the time, with a zone."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...
