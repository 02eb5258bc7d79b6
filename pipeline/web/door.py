"""What one request is, what it may cost, and what a walk needs of the door that it goes through."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import httpx2

from pipeline.records import Validators

PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may cost. `seconds` is the whole time, look-up and drips included."""

    seconds: float = 15.0
    body: int = 10_000_000  # unpacked
    drawn: int = (
        7_500_000  # as it comes; the system takes in up to four megabytes more before a server notices that we left
    )
    redirects: int = 5
    connections: int = 2  # at once to one host
    page_interval: float = 1.0  # seconds between two pages of one host
    patience: float = 15.0  # seconds that all pages of one host may lose by being slow


@dataclass(frozen=True, slots=True)
class Ask:
    """One request as the caller meant it."""

    method: str = "GET"
    validators: Validators | None = None
    accept: str = "*/*"
    robots: bool = False
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    service: bool = False  # told to do something: not followed, its answer read whatever the status
    seconds: float | None = None  # a shorter deadline than the limits'

    def time(self, limits: Limits) -> float:
        """Return the seconds that the whole request may take."""
        return min(self.seconds or limits.seconds, limits.seconds)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one hop said; `body` is empty unless the status is one that we read."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Door(Protocol):
    """What a walk needs of `Web`: one hop at a time, and its manners."""

    @property
    def limits(self) -> Limits:
        """What one request may cost."""
        ...

    def start(self, seconds: float) -> None:
        """Let the deadline begin."""
        ...

    def left(self) -> float:
        """Return the seconds until the deadline; httpcore2.ReadTimeout where none are."""
        ...

    def kept_out(self, url: httpx2.URL, seconds: float) -> tuple[str, str]:
        """Return the reason and the words for why this page may not be read, both empty where robots.txt lets us."""
        ...

    def wait_for_page(self, url: httpx2.URL) -> None:
        """Keep the distance between two pages of a host."""
        ...

    def patience(self, url: httpx2.URL) -> float:
        """Return the seconds that a page of this host may still take; none are left where its pages lost too many."""
        ...

    def spent(self, url: httpx2.URL, seconds: float) -> None:
        """Note how long a page of this host took."""
        ...

    def now_retry(self, value: str) -> float | None:
        """Return the seconds of a Retry-After header."""
        ...

    def hop(self, url: httpx2.URL, ask: Ask, *, first: bool) -> Answer:
        """Make one request."""
        ...
