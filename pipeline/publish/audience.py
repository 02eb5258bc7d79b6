"""Who gets the issue: a CSV that people keep by hand, every bad, double, unsubscribed or bounced row reported, none fatal."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pipeline.messages import say
from pipeline.publish import sheet
from pipeline.publish.consent import shown
from pipeline.records import Subscriber

_WIDTH = 60  # characters of a row that are shown
_LARGE, _MANY = 0.2, 3
"""A part of the rows that is much to leave out for what a column says, and the least number of them."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that gets no mail, and why. `left` says that the row itself marks its reader as gone.

    `column`: the title of the column that says so, where one does.
    """

    line: int
    text: str
    reason: str
    left: bool = False
    column: str = ""

    @property
    def shown(self) -> str:
        """The row as a line, a long one cut."""
        return say("audience.row", line=self.line, text=self.text[:_WIDTH] or "—", reason=self.reason)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets the issue, each address once, and the rows that do not.

    `unread`: titles of columns about consent in which too few rows have an answer.
    """

    subscribers: tuple[Subscriber, ...]
    left_out: tuple[Row, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def much_held(self) -> str:
        """That columns about consent leave out a large part of the rows, which may be a mistake; nothing where they do not."""
        columns = Counter(row.column for row in self.left_out if row.column)
        held, rows = columns.total(), len(self.subscribers) + len(self.left_out)
        if held < _MANY or held <= rows * _LARGE:
            return ""
        names = ", ".join(f"‘{shown(name)}’" for name, _ in columns.most_common(3))
        return say("audience.held", held=held, rows=rows, columns=names)

    @property
    def not_read(self) -> tuple[str, ...]:
        """Lines that name the columns about consent in which a blank holds nobody."""
        return tuple(say("audience.unread", column=shown(title)) for title in self.unread)


def read_audience(text: str, unsubscribed: Collection[str] = (), bounced: Mapping[str, str] | None = None) -> Audience:
    """Return the audience of a CSV text; `unsubscribed` outlives the file: these get nothing whatever it says.

    `bounced` are addresses whose server keeps saying that there is nobody, each with the reason to show.
    """
    gone = {key(address) for address in unsubscribed}
    dead = {key(address): why for address, why in (bounced or {}).items()}
    seen: set[str] = set()
    subscribers: list[Subscriber] = []
    left_out: list[Row] = []
    stored = sheet.read(text)
    records = stored.records
    gone |= {key(record.address) for record in records if record.left}
    unclear = {key(record.address): (record.unclear, record.column) for record in records if record.unclear}
    for record in records:
        valid, problem = checked(record.address)
        name = key(valid)
        if problem:
            left_out.append(Row(record.line, record.address, problem))
        elif name in gone:
            left_out.append(Row(record.line, record.address, say("send.row.unsubscribed"), record.left, record.column))
        elif name in unclear:
            why, column = (record.unclear, record.column) if record.unclear else unclear[name]
            left_out.append(Row(record.line, record.address, why, column=column))
        elif name in seen:
            left_out.append(Row(record.line, record.address, say("send.row.duplicate")))
        elif name in dead:
            left_out.append(Row(record.line, record.address, dead[name]))
        else:
            subscribers.append(Subscriber(valid, record.name))
        if not problem:
            seen.add(name)
    return Audience(tuple(subscribers), tuple(left_out), stored.unread)


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
