"""Who gets the issue: a CSV that people keep by hand, every bad, double, unsubscribed or bounced row reported, none fatal."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pipeline.messages import say
from pipeline.publish import sheet
from pipeline.records import Subscriber

_WIDTH = 60  # characters of a row that are shown


@dataclass(frozen=True, slots=True)
class Row:
    """A row that gets no mail, and why. `left` says that the row itself marks its reader as gone."""

    line: int
    text: str
    reason: str
    left: bool = False

    @property
    def shown(self) -> str:
        """The row as a line, a long one cut."""
        return say("audience.row", line=self.line, text=self.text[:_WIDTH] or "—", reason=self.reason)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets the issue, each address once, and the rows that do not."""

    subscribers: tuple[Subscriber, ...]
    left_out: tuple[Row, ...] = ()


def read_audience(text: str, unsubscribed: Collection[str] = (), bounced: Mapping[str, str] | None = None) -> Audience:
    """Return the audience of a CSV text; `unsubscribed` outlives the file: these get nothing whatever it says.

    `bounced` are addresses whose server keeps saying that there is nobody, each with the reason to show.
    """
    gone = {key(address) for address in unsubscribed}
    dead = {key(address): why for address, why in (bounced or {}).items()}
    seen: set[str] = set()
    subscribers: list[Subscriber] = []
    left_out: list[Row] = []
    records = sheet.read(text).records
    gone |= {key(record.address) for record in records if record.left}
    unclear = {key(record.address): record.unclear for record in records if record.unclear}
    for record in records:
        valid, problem = checked(record.address)
        name = key(valid)
        if problem:
            left_out.append(Row(record.line, record.address, problem))
        elif name in gone:
            left_out.append(Row(record.line, record.address, say("send.row.unsubscribed"), record.left))
        elif name in unclear:
            left_out.append(Row(record.line, record.address, record.unclear or unclear[name]))
        elif name in seen:
            left_out.append(Row(record.line, record.address, say("send.row.duplicate")))
        elif name in dead:
            left_out.append(Row(record.line, record.address, dead[name]))
        else:
            subscribers.append(Subscriber(valid, record.name))
        if not problem:
            seen.add(name)
    return Audience(tuple(subscribers), tuple(left_out))


def key(address: str) -> str:
    """Return the form in which two addresses are compared: nobody gets two mails for a capital letter or a way to write a domain."""
    plain = address.strip()
    valid, problem = ("", "ascii") if plain.isascii() else checked(plain)
    return (plain if problem else valid).casefold()


def checked(address: str) -> tuple[str, str]:
    """Return an address as it is written into an envelope, or ("", why it cannot be)."""
    valid, wrong = _checked(address)
    if wrong == "utf8":
        return "", say("send.row.utf8")
    return (valid, "") if valid else ("", say("send.row.bad", detail=say(f"audience.why.{wrong}")))


@lru_cache(maxsize=50_000)
def _checked(address: str) -> tuple[str, str]:
    """Return an address, or a word for what is wrong with it."""
    from email_validator import EmailNotValidError, validate_email

    wrong = _plainly_wrong(address)
    if wrong:
        return "", wrong
    try:
        found = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return "", "other"
    return (found.ascii_email, "") if found.ascii_email else ("", "utf8")


def _plainly_wrong(address: str) -> str:
    """Return a word for what is wrong with an address where it can be said simply."""
    local, at, domain = address.rpartition("@")
    for wrong, name in (
        (not address, "empty"),
        (address.startswith("="), "formula"),
        (not at, "noat"),
        (bool(re.search(r"\S@\S+?[\s,;/|]+\S+@\S", address)), "two"),
        ("@" in local, "twoats"),
        (bool(re.search(r"[\s,;]", address)), "blank"),
        (not local or not domain, "half"),
        ("." not in domain, "nodot"),
    ):
        if wrong:
            return name
    return ""
