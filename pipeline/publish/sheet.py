"""Read a CSV as people save it: by Excel on a Korean Windows (CP949, a BOM, semicolons, tabs, `sep=;`), by hand, by another service.

A row that is no CSV costs nothing but itself: a quote that is never closed does not swallow the rows below it.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.messages import say
from pipeline.publish.consent import Reads, answer_of, answered, read_as, weighed, why_out
from pipeline.publish.consent_titles import flag_of, folded
from pipeline.publish.mail import name_and_address

_DELIMITERS = ("\t", ",", ";", "|")
_SAMPLE = 30
_LONGEST = 20  # lines that one quoted cell may run over
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_UNSEEN = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_ADDRESS = ("email", "emailaddress", "mail", "mailaddress", "이메일", "이메일주소", "메일", "메일주소", "전자우편")
_NAME = ("name", "fullname", "이름", "성명", "성함", "닉네임", "구독자명", "받는사람")
_PARTLY: Mapping[str, tuple[str, ...]] = {"address": ("이메일", "email", "메일주소"), "name": ("이름", "name")}
_LAST: Mapping[str, tuple[str, ...]] = {"address": ("주소", "address"), "name": ()}  # may be a postal one
_BESIDES = ("memo",)  # what a column of addresses or names may be besides
_TITLES = 10  # rows above the first address in which the names of the columns may stand


@dataclass(frozen=True, slots=True)
class Column:
    """Where a part of the rows stands, under which title. `yes`: how consent is written there.

    `answered`: nearly all rows have an answer there, so that a row without one did not agree.
    """

    part: Literal["address", "name"] | Reads
    at: int
    title: str = ""
    yes: str = ""
    answered: bool = True


@dataclass(frozen=True, slots=True)
class Record:
    """One row: whose it is, by the line it starts on.

    `left`: the row itself marks the reader as gone for good. `unclear`: why it gets no mail as long as it says what it says. `column`: the
    title of the column that says so.
    """

    line: int
    address: str
    name: str = ""
    left: bool = False
    unclear: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a CSV holds, and the shape that a new row must have."""

    records: tuple[Record, ...]
    delimiter: str = ","
    newline: str = "\n"
    columns: tuple[Column, ...] = (Column("address", 0), Column("name", 1))
    width: int = 2

    def place(self, part: str) -> int:
        """Return where the first column of a part stands, or -1."""
        return _place(self.columns, part)

    @property
    def unread(self) -> tuple[str, ...]:
        """The titles of columns about consent in which too few rows have an answer: only a plain no counts there."""
        return tuple(column.title for column in self.columns if not column.answered)


def decode(raw: bytes) -> tuple[str, str]:
    """Return the text of a file and the encoding in which it may be written again; "" where some characters could not be read."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), "utf-16"
    for encoding in ("utf-8-sig" if raw.startswith(b"\xef\xbb\xbf") else "utf-8", "cp949"):
        try:
            return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace"), ""


def read(text: str) -> Sheet:
    """Return the rows of a CSV text. The first row may name the columns; else the address is where the first `@` stands."""
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text.lstrip("\ufeff").replace("\0", ""))
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    named = _SEPARATOR.fullmatch(lines[start]) if lines else None
    delimiter = named[1] if named else _delimiter(lines[start : start + _SAMPLE])
    rows = [
        (number, cells)
        for number, cells in _rows(lines, start + bool(named), delimiter)
        if any(cells) and not cells[0].startswith("#")
    ]
    columns, header = _columns(rows)
    records = _less_the_listed(
        [_record(number, cells, columns) for number, cells in rows[header:]], rows[header:], columns
    )
    newline = next((end for end in ("\r\n", "\n", "\r") if end in text), "\n")
    width = max((len(cells) for _, cells in rows[max(header - 1, 0) :][:1]), default=2)
    return Sheet(records, delimiter, newline, columns, max(width, 2 if not rows else 1))


def appended(text: str, sheet: Sheet, rows: Sequence[tuple[str, str]]) -> str:
    """Return the text with a row more for each (address, name), in the columns that the sheet has; consent is written down."""
    head = text if text.strip() else f"email{sheet.delimiter}name{sheet.newline}"
    if not head.endswith(("\r", "\n")):
        head += sheet.newline
    width = max(sheet.width, *(column.at + 1 for column in sheet.columns)) if text.strip() else 2
    lines = []
    for address, name in rows:
        cells = [""] * width
        for column in sheet.columns:
            if column.yes:
                cells[column.at] = column.yes
        if sheet.place("name") >= 0:
            cells[sheet.place("name")] = " ".join(name.split())
        cells[sheet.place("address")] = address
        lines.append(sheet.delimiter.join(_cell(cell, sheet.delimiter) for cell in cells))
    return head + "".join(f"{line}{sheet.newline}" for line in lines)


def _cell(text: str, delimiter: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in f'{delimiter}"\r\n#') else text


def _delimiter(lines: Sequence[str]) -> str:
    """Return what parts the cells: the mark that stands equally often in most lines, outside of quotes."""
    bare = [re.sub(r'"(?:[^"]|"")*"', "", line) for line in lines if line.strip(" \t,;|\r\n")]
    found: list[tuple[int, str]] = []
    for mark in _DELIMITERS:
        counts = Counter(line.count(mark) for line in bare)
        counts.pop(0, None)
        if counts:
            found.append((max(counts.values()), mark))
    return max(found, key=lambda pair: pair[0], default=(0, ","))[1]


# --- rows


class _Lines:
    """Lines that a CSV reader draws one by one, and that can be given back."""

    def __init__(self, lines: Sequence[str], at: int) -> None:
        self.lines = lines
        self.at = at

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.at >= len(self.lines):
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]


def _rows(lines: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the number of its first line; a row whose quote runs into other readers' lines is read by itself."""
    source = _Lines(lines, start)
    reader = csv.reader(source, delimiter=delimiter, skipinitialspace=delimiter != "\t")
    while source.at < len(lines):
        first = source.at
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = []
        if not cells or source.at - first > 1:
            swallowed = lines[first + 1 : source.at]
            if len(swallowed) > _LONGEST or any("@" in line for line in swallowed) or not cells:
                cells = [cell.strip().strip('"') for cell in lines[first].split(delimiter)]
                source.at = first + 1
                reader = csv.reader(source, delimiter=delimiter, skipinitialspace=delimiter != "\t")
        yield first + 1, [_UNSEEN.sub("", cell).strip() for cell in cells]


def _columns(rows: Sequence[tuple[int, Sequence[str]]]) -> tuple[tuple[Column, ...], int]:
    """Return where the parts stand, and how many rows end with the one that names them (none: 0)."""
    if not rows:
        return (Column("address", 0), Column("name", 1)), 0
    lines = [cells for _, cells in rows]
    first = next((at for at, cells in enumerate(lines) if any("@" in cell for cell in cells)), len(lines))
    named = [_named(cells, lines[at + 1 :]) for at, cells in enumerate(lines[: min(first, _TITLES)])]
    header = next((at for at, parts in enumerate(named) if _place(parts, "address") >= 0), None)
    if header is None and named and first < len(lines):
        header = max(range(len(named)), key=lambda at: (sum(one.part not in _BESIDES for one in named[at]), -at))
    found = named[header] if header is not None else _free(lines)
    if _place(found, "address") < 0:
        at = _address_column(lines[:_SAMPLE])
        found = (Column("address", at), *(one for one in found if one.at != at or one.part == "list"))
        if all(one.part in ("address", "memo") for one in found):
            found = (*found, Column("name", 1 if at == 0 else 0))
    return found, 0 if header is None else header + 1


def _place(columns: Sequence[Column], part: str) -> int:
    return next((column.at for column in columns if column.part == part), -1)


def _free(lines: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    return tuple(Column("memo", at, str(at + 1)) for at in range(max(map(len, lines), default=0)))


def _named(titles: Sequence[str], below: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Return which parts a row names, as the first row of a table does: one address, one name, every column that may tell of consent."""
    flags: list[Column] = []
    for at, title in enumerate(titles):
        cells = [row[at] for row in below if at < len(row)]
        reads = read_as(flag_of(title), cells)
        if reads is not None:
            everyone = [row[at] if at < len(row) else "" for row in below]
            flags.append(Column(reads, at, title, answer_of(reads, everyone), answered(reads, everyone)))
    taken = {column.at for column in flags if column.part not in _BESIDES}
    names = {at: folded(cell) for at, cell in enumerate(titles) if at not in taken and "@" not in cell}
    found: list[Column] = []
    parts: tuple[tuple[Literal["address", "name"], tuple[str, ...]], ...] = (("address", _ADDRESS), ("name", _NAME))
    for part, known in parts:
        exact = sorted((at for at, name in names.items() if name in known), key=lambda at: known.index(names[at]))
        partly = [at for word in _PARTLY[part] for at, name in names.items() if word in name]
        last = [at for at, name in names.items() if name in _LAST[part]]
        some = [*exact, *partly, *last]
        holding = [at for at in some if part == "address" and any(at < len(row) and "@" in row[at] for row in below)]
        place = next(iter([*holding, *some]), None)
        if place is not None:
            found.append(Column(part, place, titles[place]))
            names.pop(place)
    return (*found, *(one for one in flags if one.at != _place(found, "address")))


def _address_column(rows: Sequence[Sequence[str]]) -> int:
    """Return the column in which most addresses stand, the first of them."""
    counts = Counter(place for cells in rows for place, cell in enumerate(cells) if "@" in cell)
    return min(counts, key=lambda place: (-counts[place], place), default=0)


def _record(line: int, cells: Sequence[str], columns: Sequence[Column]) -> Record:
    def cell(at: int) -> str:
        return cells[at] if 0 <= at < len(cells) else ""

    address_cell = cell(_place(columns, "address"))
    name, address = name_and_address(re.sub(r"^mailto:", "", address_cell, flags=re.IGNORECASE))
    asked: list[tuple[Reads, Column]] = [
        (one.part, one) for one in columns if one.part != "address" and one.part != "name" and one.part != "list"
    ]
    at, means = weighed([(reads, one.answered, cell(one.at)) for reads, one in asked])
    own = cell(_place(columns, "name")) or name
    if means == "wants":
        return Record(line, address, own)
    part, said = asked[at]
    why = "" if means == "left" else why_out(part, means, said.title, cell(said.at))
    return Record(line, address, own, means == "left", why, said.title)


def _less_the_listed(
    records: Sequence[Record], rows: Sequence[tuple[int, Sequence[str]]], columns: Sequence[Column]
) -> tuple[Record, ...]:
    """Return the records; those whose address stands in a column of addresses that left are unclear."""
    found = list(records)
    for column in columns:
        if column.part != "list":
            continue
        listed = {name_and_address(cells[column.at])[1].casefold() for _, cells in rows if column.at < len(cells)}
        why = why_out("list", "held", column.title, "")
        found = [
            replace(one, unclear=why, column=column.title) if one.address.casefold() in listed - {""} else one
            for one in found
        ]
    return tuple(found)


def why_not_text(raw: bytes) -> str:
    """Return why a file cannot be a CSV, or nothing: people pick the workbook itself."""
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return say("audience.workbook")
    return say("audience.binary") if b"\0" in raw[:4096] and not raw.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
