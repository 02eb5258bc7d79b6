"""When a server is asked again that did not answer, and how often.

A crowd passes: while it lasts the tries are spread over all the time there is, and cost nothing. A call that may have been billed is
made a few times. An answer that came whole and is none comes again the same: who can read none of three can read none, and who pays for
each is told after the second.
"""

import hashlib

from pipeline.draft.trouble import Trouble

TRIES = 6
CERTAIN_TRIES = 3
PAID_TRIES = 2
"""Of an answer that came whole or ended short, is none and may be billed: the first may be an accident, a second one is how the server answers."""

MOST_WAITS = 20
"""More than a deadline has room for, with waits of our own: who has a clock that stands still does not ask for ever."""

LONGEST_WAIT_S = 60.0
_LONGEST_OWN_S = 48.0  # before it is spread
_SOON_S = 20.0
_SPREAD = 0.5  # of a wait: calls that failed side by side do not come back side by side
_BEHIND = 0.2  # the same, of a wait that the server asked for: later than it said, never sooner
_CROWD = frozenset(("overloaded", "rate-limit"))
_BELIEVED = 5  # waits that a server asked for in vain: after them it is waited for longer than it says


class Patience:
    """The tries of one call, its place among others told by its `name`: two runs wait the same. `tries` counts them all."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.tries = 0
        self._waits = 0
        self._tries = 0
        self._certain = 0
        self._paid = 0

    def wait(self, last: Trouble, refused: int = 0) -> float | None:
        """Return the seconds to wait after a try; None where there is none to come. Others beside it may have been `refused` more often."""
        self.tries += 1
        self._tries += last.kind not in _CROWD
        self._certain += last.certain
        self._paid += last.maybe_billed and (last.certain or _ended_short(last))
        if self._tries >= TRIES or self._waits >= MOST_WAITS:
            return None
        if self._certain >= CERTAIN_TRIES or self._paid >= PAID_TRIES:
            return None
        number = max(self._waits, refused - 1)
        seconds = _spread(last.retry_after, number, _share(self._name, number))
        self._waits += 1
        return seconds


def _ended_short(last: Trouble) -> bool:
    """Whether an answer ended short although the line held, which has a name of its own where it broke."""
    return last.kind in ("cut", "not-json") and not last.detail


def _spread(asked: float | None, number: int, share: float) -> float:
    own = float(min(2.0**number, _LONGEST_OWN_S)) * (1 + _SPREAD * (share - 0.5))
    if asked is None:
        return own
    if asked < own and asked < _SOON_S and number >= _BELIEVED:
        return own
    if asked > LONGEST_WAIT_S:
        return LONGEST_WAIT_S * (1 - _BEHIND * share)
    return asked * (1 + _BEHIND * share)


def _share(name: str, number: int) -> float:
    """Return a number from 0 to 1 that is always the same for the same call and try."""
    return int(hashlib.sha256(f"{name} {number}".encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
