"""Read who gets the issue: a CSV that people keep by hand, every bad, double or unsubscribed row reported, none fatal."""

import csv
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import StringIO

from pipeline.messages import say
from pipeline.records import Subscriber

_ADDRESS_COLUMNS = ("email", "e-mail", "address", "mail", "이메일", "메일", "주소")
_NAME_COLUMNS = ("name", "이름", "성함")
_STATE_COLUMNS = ("status", "unsubscribed", "상태", "수신거부")
_LEFT = ("unsubscribed", "yes", "y", "true", "1", "수신거부", "해지", "거부")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that gets no mail, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets the issue, each address once, and the rows that do not."""

    subscribers: tuple[Subscriber, ...]
    left_out: tuple[Row, ...] = ()


def read_audience(text: str, unsubscribed: Collection[str] = ()) -> Audience:
    """Return the audience of a CSV text; `unsubscribed` outlives the file: these get nothing whatever it says.

    The first row may name the columns (`email,name`, in Korean too); without it the first column is the address.
    """
    gone = {key(address) for address in unsubscribed}
    seen: set[str] = set()
    subscribers: list[Subscriber] = []
    left_out: list[Row] = []
    for line, address, name, left in _rows(text):
        valid = _valid(address)
        if not isinstance(valid, str):
            left_out.append(Row(line, address, valid[0]))
        elif left or key(valid) in gone:
            left_out.append(Row(line, address, say("send.row.unsubscribed")))
        elif key(valid) in seen:
            left_out.append(Row(line, address, say("send.row.duplicate")))
        else:
            seen.add(key(valid))
            subscribers.append(Subscriber(valid, name))
    return Audience(tuple(subscribers), tuple(left_out))


def key(address: str) -> str:
    """Return the form in which two addresses are compared: nobody gets two mails for a capital letter."""
    return address.strip().casefold()


def _rows(text: str) -> Iterator[tuple[int, str, str, bool]]:
    reader = csv.reader(StringIO(text.lstrip("\ufeff").replace("\0", "")), skipinitialspace=True)
    columns: dict[str, int] | None = None
    for row in _tolerant(reader):
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        if columns is None:
            columns = _columns(cells)
            if columns.pop("header", 0):
                continue
        left = _cell(cells, columns.get("state")).casefold() in _LEFT
        yield reader.line_num, _cell(cells, columns["address"]), _cell(cells, columns.get("name")), left


def _tolerant(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    """Yield the rows; one that is no CSV at all ends the reading of that row, not of the file."""
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield [str(error)]


def _columns(cells: list[str]) -> dict[str, int]:
    names = [cell.casefold() for cell in cells]
    found = {
        part: next((place for place, name in enumerate(names) if name in known), -1)
        for part, known in (("address", _ADDRESS_COLUMNS), ("name", _NAME_COLUMNS), ("state", _STATE_COLUMNS))
    }
    if found["address"] < 0:
        return {"address": 0, "name": 1}
    return {part: place for part, place in found.items() if place >= 0} | {"header": 1}


def _cell(cells: list[str], place: int | None) -> str:
    return cells[place] if place is not None and place < len(cells) else ""


def _valid(address: str) -> str | tuple[str]:
    """Return the address as it is written into an envelope, or why it cannot be."""
    from email_validator import EmailNotValidError, validate_email

    try:
        checked = validate_email(address, check_deliverability=False)
    except EmailNotValidError as error:
        return (say("send.row.bad", detail=error),)
    return checked.ascii_email or (say("send.row.utf8"),)
