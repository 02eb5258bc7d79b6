"""Good manners towards a host: few connections, pages a second apart, robots.txt, and the time it asks us to wait."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Protocol
from urllib.robotparser import RobotFileParser

from pipeline.messages import say
from pipeline.records import Clock, Fetched

AGENT = "newsletter-pipeline"
LONGEST_WAIT = timedelta(days=7)
QUICK_S = 2.0
"""So long a page may take without counting as slow."""

_ROBOTS_CAP = 500 * 1024  # RFC 9309, 2.5


class Pace(Protocol):
    """How fast a host may be asked, and how slow it may be."""

    @property
    def connections(self) -> int:
        """At once to one host."""
        ...

    @property
    def page_interval(self) -> float:
        """Seconds between two pages."""
        ...

    @property
    def patience(self) -> float:
        """Seconds that all its pages may lose by being slow."""
        ...


class Hosts:
    """How many requests a host has from us at once, and when its next page may be asked."""

    def __init__(self, clock: Clock, limits: Pace) -> None:
        self._clock = clock
        self._connections = limits.connections
        self._interval = timedelta(seconds=limits.page_interval)
        self._patience = limits.patience
        self._lost: dict[str, float] = {}
        self._lock = threading.Lock()
        self._places: dict[str, threading.Semaphore] = {}
        self._next_page: dict[str, datetime] = {}

    @contextmanager
    def place(self, host: str) -> Iterator[None]:
        """Hold one of the host's few connections."""
        with self._lock:
            places = self._places.setdefault(host, threading.Semaphore(self._connections))
        with places:
            yield

    def wait_for_page(self, host: str) -> None:
        """Wait until the next page of this host may be asked."""
        with self._lock:
            now = self._clock.now()
            turn = max(now, self._next_page.get(host, now))
            self._next_page[host] = turn + self._interval
        if turn > now:
            self._clock.sleep((turn - now).total_seconds())

    def patience(self, host: str) -> float:
        """Return the seconds that this host's next page may take: what its pages lost by being slow is lost for all of them.

        Pages of one host are read one after the other, so a host that drips each of them would hold the whole run.
        """
        with self._lock:
            left = self._patience - self._lost.get(host, 0.0)
        return left + QUICK_S if left > 0 else 0.0

    def spend(self, host: str, seconds: float) -> None:
        """Note how long a page of this host took."""
        with self._lock:
            self._lost[host] = self._lost.get(host, 0.0) + max(0.0, seconds - QUICK_S)


class Robots:
    """The robots.txt of each origin, asked once."""

    def __init__(self, fetch: Callable[[str, float], Fetched]) -> None:
        self._fetch = fetch
        self._lock = threading.Lock()
        self._rules: dict[str, RobotFileParser | Fetched] = {}

    def kept_out(self, origin: str, url: str, seconds: float) -> tuple[str, str]:
        """Return the reason and the words for why `url` of this origin may not be read, both empty where it may.

        RFC 9309 opens a site whose file is missing and shuts one that fails: then the reason is why the file could not be had, since
        the page would fail of the same. The file may take so many seconds.
        """
        with self._lock:
            rules = self._rules.get(origin)
        if rules is None:
            rules = _rules(self._fetch(f"{origin}/robots.txt", seconds))
            with self._lock:
                self._rules[origin] = rules
        if isinstance(rules, RobotFileParser):
            return ("", "") if rules.can_fetch(AGENT, url) else ("robots", say("web.robots"))
        if 400 <= rules.status < 500 and rules.status != 429:
            return "", ""
        return (
            (rules.reason, rules.detail)
            if rules.status < 400
            else ("robots", say("web.robots.status", status=rules.status))
        )


def _rules(answer: Fetched) -> RobotFileParser | Fetched:
    """Return the rules of a robots.txt, or the answer that is none."""
    if not answer.ok:
        return answer
    parser = RobotFileParser()
    parser.parse(answer.body[:_ROBOTS_CAP].decode("utf-8", "replace").splitlines())
    return parser


def retry_after(value: str, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header names (RFC 9110: seconds or a date), at most seven days."""
    text = value.strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:12])
    else:
        try:
            then = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        then = then if then.tzinfo else then.replace(tzinfo=UTC)
        seconds = (then - now).total_seconds()
    return min(max(seconds, 0.0), LONGEST_WAIT.total_seconds())
