"""What is known of readers for good, whatever the CSV says: who left, and whose mail keeps coming back.

A remark a reader, so that two commands at once lose nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.state.database import State
from pipeline.text.refusals import about

_LEFT, _KEPT, _OLD = "left ", "kept ", "unsubscribed"


@dataclass(frozen=True, slots=True)
class Bounce:
    """How often in a row a reader's mail came back since the mailbox is not there, and what the server said last."""

    times: int
    detail: str


class Readers:
    """The readers' remarks over the state database. Addresses are given and kept in the form that compares."""

    def __init__(self, state: State) -> None:
        self._state = state

    def left(self) -> Mapping[str, str]:
        """Return who left, each with the day it was noted ("" where none is known)."""
        old = {name: "" for name in self._state.remark(_OLD).split("\n") if name}
        rows = self._state.rows(
            "SELECT name, value FROM remarks WHERE name >= 'left ' AND name < 'left!' ORDER BY name"
        )
        return {**old, **{str(name)[len(_LEFT) :]: str(value) for name, value in rows}}

    def leave(self, addresses: Iterable[str], day: str) -> None:
        """Note that these left; the first day stands."""
        with self._state.transaction() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO remarks VALUES (?, ?)", [(f"{_LEFT}{address}", day) for address in addresses]
            )

    def come_back(self, address: str) -> None:
        """Forget that a reader left, and that mail came back before now."""
        with self._state.transaction() as connection:
            row = connection.execute("SELECT value FROM remarks WHERE name = ?", (_OLD,)).fetchone()
            rest = "\n".join(name for name in str(row[0]).split("\n") if name and name != address) if row else ""
            connection.execute("UPDATE remarks SET value = ? WHERE name = ?", (rest, _OLD))
            connection.execute("DELETE FROM remarks WHERE name = ?", (f"{_LEFT}{address}",))
            connection.execute(
                "INSERT OR REPLACE INTO remarks SELECT ?, coalesce(max(n), 0) FROM deliveries", (f"{_KEPT}{address}",)
            )

    def bounces(self) -> Mapping[str, Bounce]:
        """Return the readers whose last mails came back for good; a mail that arrived ends the count."""
        kept = {
            str(name)[len(_KEPT) :]: int(str(number))
            for name, number in self._state.rows(
                "SELECT name, value FROM remarks WHERE name >= 'kept ' AND name < 'kept!'"
            )
        }
        rows = self._state.rows(
            "SELECT n, issue, address, state, detail FROM deliveries WHERE state IN ('sent', 'refused', 'deferred')"
            " AND address IN (SELECT address FROM deliveries WHERE state = 'refused') ORDER BY n"
        )
        last: dict[str, dict[str, tuple[str, str]]] = {}
        for number, issue, address, state, detail in rows:
            if int(str(number)) > kept.get(str(address), 0):
                last.setdefault(str(address), {})[str(issue)] = (str(state), str(detail))
        found = {address: _count(list(mails.values())) for address, mails in last.items()}
        return {address: bounce for address, bounce in found.items() if bounce.times}


def _count(mails: list[tuple[str, str]]) -> Bounce:
    times, said = 0, ""
    for state, detail in mails:
        if state == "sent":
            times, said = 0, ""
        elif state == "refused" and about(detail) == "gone":
            times, said = times + 1, detail
    return Bounce(times, said)
