"""Read a CSV as people save it: by Excel on a Korean Windows (CP949, a BOM, semicolons, tabs, `sep=;`), by hand, by another service.

A row that is no CSV costs nothing but itself: a quote that is never closed does not swallow the rows below it.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.messages import say
from pipeline.publish.consent import flag_of, folded, meaning, why_unclear
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
_TITLES = 10  # rows above the first address in which the names of the columns may stand

Part = Literal["address", "name", "left", "stays", "state"]


@dataclass(frozen=True, slots=True)
class Record:
    """One row: whose it is, by the line it starts on.

    `left`: the row itself marks the reader as gone. `unclear`: why it cannot be read as wanting mail, though it does not say no.
    """

    line: int
    address: str
    name: str = ""
    left: bool = False
    unclear: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a CSV holds, and the shape that a new row must have."""

    records: tuple[Record, ...]
    delimiter: str = ","
    newline: str = "\n"
    columns: tuple[tuple[Part, int], ...] = (("address", 0), ("name", 1))
    width: int = 2


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
    titles = rows[header - 1][1] if header else []
    records = tuple(_record(number, cells, columns, titles) for number, cells in rows[header:])
    newline = next((end for end in ("\r\n", "\n", "\r") if end in text), "\n")
    width = max((len(cells) for _, cells in rows[max(header - 1, 0) :][:1]), default=2)
    return Sheet(records, delimiter, newline, columns, max(width, 2 if not rows else 1))


def appended(text: str, sheet: Sheet, rows: Sequence[tuple[str, str]]) -> str:
    """Return the text with a row more for each (address, name), in the columns that the sheet has; consent is written down."""
    head = text if text.strip() else f"email{sheet.delimiter}name{sheet.newline}"
    if not head.endswith(("\r", "\n")):
        head += sheet.newline
    place = dict(sheet.columns)
    width = max(sheet.width, *(at + 1 for _, at in sheet.columns)) if text.strip() else 2
    lines = []
    for address, name in rows:
        cells = [""] * width
        cells[place["address"]] = address
        if place.get("name", -1) >= 0:
            cells[place["name"]] = " ".join(name.split())
        for part, at in sheet.columns:
            if part == "stays":
                cells[at] = "Y"
        lines.append(sheet.delimiter.join(_cell(cell, sheet.delimiter) for cell in cells))
    return head + "".join(f"{line}{sheet.newline}" for line in lines)


def _cell(text: str, delimiter: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in f'{delimiter}"\r\n#') else text


def _delimiter(lines: Sequence[str]) -> str:
    """Return what parts the cells: the mark that stands equally often in most lines, outside of quotes."""
    bare = [re.sub(r'"(?:[^"]|"")*"', "", line) for line in lines if line.strip()]
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


def _columns(rows: Sequence[tuple[int, Sequence[str]]]) -> tuple[tuple[tuple[Part, int], ...], int]:
    """Return where the parts stand, and how many rows end with the one that names them (none: 0)."""
    if not rows:
        return (("address", 0), ("name", 1)), 0
    first = next((at for at, (_, cells) in enumerate(rows) if any("@" in cell for cell in cells)), len(rows))
    named = [_named(cells) for _, cells in rows[: min(first, _TITLES)]]
    for at, parts in enumerate(named):
        if "address" in dict(parts):
            return parts, at + 1
    at = _address_column([cells for _, cells in rows[:_SAMPLE]])
    header = next((number for number, parts in enumerate(named) if parts), 0) if named and first < len(rows) else None
    others = () if header is None else tuple((part, place) for part, place in named[header] if place != at)
    found: tuple[tuple[Part, int], ...] = (("address", at), *others)
    if "name" not in dict(found) and not others:
        found = (*found, ("name", 1 if at == 0 else 0))
    return found, 0 if header is None else header + 1


def _named(cells: Sequence[str]) -> tuple[tuple[Part, int], ...]:
    """Return which parts a row names, as the first row of a table does: one address, one name, every column about wanting mail."""
    flags = [(flag, place) for place, cell in enumerate(cells) if (flag := flag_of(cell)) is not None]
    taken = {place for _, place in flags}
    names = {at: folded(cell) for at, cell in enumerate(cells) if at not in taken and "@" not in cell}
    found: list[tuple[Part, int]] = []
    parts: tuple[tuple[Part, tuple[str, ...]], ...] = (("address", _ADDRESS), ("name", _NAME))
    for part, known in parts:
        exact = sorted((at for at, name in names.items() if name in known), key=lambda at: known.index(names[at]))
        partly = [at for word in _PARTLY[part] for at, name in names.items() if word in name]
        last = [at for at, name in names.items() if name in _LAST[part]]
        place = next(iter([*exact, *partly, *last]), None)
        if place is not None:
            found.append((part, place))
            names.pop(place)
    return (*found, *flags)


def _address_column(rows: Sequence[Sequence[str]]) -> int:
    """Return the column in which most addresses stand, the first of them."""
    counts = Counter(place for cells in rows for place, cell in enumerate(cells) if "@" in cell)
    return min(counts, key=lambda place: (-counts[place], place), default=0)


def _record(line: int, cells: Sequence[str], columns: Sequence[tuple[Part, int]], titles: Sequence[str]) -> Record:
    def cell(at: int) -> str:
        return cells[at] if 0 <= at < len(cells) else ""

    place = dict(columns)
    name, address = name_and_address(re.sub(r"^mailto:", "", cell(place["address"]), flags=re.IGNORECASE))
    left, unclear = False, ""
    for part, at in columns:
        if part == "address" or part == "name":
            continue
        said = meaning(part, cell(at))
        left = left or said == "left"
        if said == "unclear" and not unclear:
            unclear = why_unclear(part, titles[at], cell(at))
    return Record(line, address, cell(place.get("name", -1)) or name, left, unclear)


def why_not_text(raw: bytes) -> str:
    """Return why a file cannot be a CSV, or nothing: people pick the workbook itself."""
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return say("audience.workbook")
    return say("audience.binary") if b"\0" in raw[:4096] and not raw.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
