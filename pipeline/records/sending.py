"""Sending: one mail, its addressees, and what became of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from pipeline.records.issues import Picture


@dataclass(frozen=True, slots=True)
class Subscriber:
    """One address of the audience."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail of an issue, before it gets an addressee."""

    subject: str
    html: str
    text: str
    issue: str  # its date
    pictures: tuple[Picture, ...] = ()  # those that `html` shows by `cid:`


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one mail: sent, refused (5xx), deferred (4xx to the end), in-doubt."""

    address: str
    status: Literal["sent", "refused", "deferred", "in-doubt"]
    detail: str = ""


class SendJournal(Protocol):
    """What is known, durably, of every mail: written before the final dot and after its answer."""

    def states(self, issue: str) -> Mapping[str, str]:
        """Return the last state (`started`, `sent`, `refused`, `deferred`) by address."""
        ...

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        """Write one state durably before returning."""
        ...
