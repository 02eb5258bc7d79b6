"""Read a CSV as people save it: by Excel on a Korean Windows (CP949, a BOM, semicolons, tabs, `sep=;`), by hand, by another service.

A row that is no CSV costs nothing but itself: a quote that is never closed does not swallow the rows below it.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.messages import say
from pipeline.publish.mail import name_and_address

_DELIMITERS = ("\t", ",", ";", "|")
_SAMPLE = 30
_LONGEST = 20  # lines that one quoted cell may run over
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_UNSEEN = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_ADDRESS = (
    "email",
    "emailaddress",
    "mail",
    "mailaddress",
    "address",
    "이메일",
    "이메일주소",
    "메일",
    "메일주소",
    "전자우편",
    "주소",
)
_NAME = ("name", "fullname", "이름", "성명", "성함", "닉네임", "구독자명", "받는사람")
_LEFT = ("unsubscribed", "unsubscribe", "수신거부", "수신거부여부", "해지")
_STAYS = ("subscribed", "수신여부", "수신동의", "구독여부", "광고수신동의")
_STATE = ("status", "state", "상태", "구독상태")
_YES = ("yes", "y", "true", "1", "o", "ㅇ", "예", "네", "수신거부", "거부", "해지", "unsubscribed")
_NO = ("no", "n", "false", "0", "x", "아니오", "아니요", "거부", "미동의", "수신거부", "해지", "unsubscribed")
_GONE = (
    "unsubscribed",
    "unsubscribe",
    "수신거부",
    "거부",
    "해지",
    "구독해지",
    "구독취소",
    "탈퇴",
    "자동삭제",
    "deleted",
    "bounced",
    "blocklisted",
)

Part = Literal["address", "name", "left", "stays", "state"]
_PARTS: tuple[tuple[Part, tuple[str, ...]], ...] = (
    ("address", _ADDRESS),
    ("name", _NAME),
    ("left", _LEFT),
    ("stays", _STAYS),
    ("state", _STATE),
)


_PARTLY: tuple[tuple[Part, str], ...] = (
    ("address", "이메일"),
    ("address", "email"),
    ("name", "이름"),
    ("name", "name"),
)


@dataclass(frozen=True, slots=True)
class Record:
    """One row: whose it is, by the line it starts on. `left` says that the row itself marks the reader as gone."""

    line: int
    address: str
    name: str = ""
    left: bool = False


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
    place = dict(columns)
    records = tuple(_record(number, cells, place) for number, cells in rows[header:])
    newline = next((end for end in ("\r\n", "\n", "\r") if end in text), "\n")
    width = max((len(cells) for _, cells in rows[:1]), default=2)
    return Sheet(records, delimiter, newline, columns, max(width, 2 if not rows else 1))


def appended(text: str, sheet: Sheet, rows: Sequence[tuple[str, str]]) -> str:
    """Return the text with a row more for each (address, name), in the columns that the sheet has."""
    head = text if text.strip() else f"email{sheet.delimiter}name{sheet.newline}"
    if not head.endswith(("\r", "\n")):
        head += sheet.newline
    place = dict(sheet.columns)
    width = max(sheet.width, *(at + 1 for at in place.values())) if text.strip() else 2
    lines = []
    for address, name in rows:
        cells = [""] * width
        cells[place["address"]] = address
        if place.get("name", -1) >= 0:
            cells[place["name"]] = " ".join(name.split())
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
    """Return where the parts stand, and how many rows name them (one or none)."""
    if not rows:
        return (("address", 0), ("name", 1)), 0
    names = [re.sub(r"[\s_\-()*:]", "", cell).casefold() for cell in rows[0][1]]
    found: dict[Part, int] = {}
    for part, known in _PARTS:
        places = [place for place, name in enumerate(names) if name in known]
        if places:
            found[part] = min(places, key=lambda place: known.index(names[place]))
    for part, word in _PARTLY:
        place = next((at for at, name in enumerate(names) if word in name and "@" not in name), None)
        if part not in found and place is not None and place not in found.values():
            found[part] = place
    if "address" in found:
        return tuple(found.items()), 1
    header = not any("@" in cell for cell in rows[0][1])
    at = next((place for _, cells in rows for place, cell in enumerate(cells) if "@" in cell), 0)
    header = header and any("@" in cell for _, cells in rows for cell in cells)
    others = {part: place for part, place in found.items() if header and place != at}
    return (("address", at), *(tuple(others.items()) or (("name", 1 if at == 0 else 0),))), int(header)


def _record(line: int, cells: Sequence[str], place: dict[Part, int]) -> Record:
    def cell(part: Part) -> str:
        at = place.get(part, -1)
        return cells[at] if 0 <= at < len(cells) else ""

    name, address = name_and_address(re.sub(r"^mailto:", "", cell("address"), flags=re.IGNORECASE))
    words = {part: re.sub(r"\s", "", cell(part)).casefold() for part in ("left", "stays", "state")}
    left = words["left"] in _YES or words["stays"] in _NO or words["state"] in _GONE
    return Record(line, address, cell("name") or name, left)


def why_not_text(raw: bytes) -> str:
    """Return why a file cannot be a CSV, or nothing: people pick the workbook itself."""
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return say("audience.workbook")
    return say("audience.binary") if b"\0" in raw[:4096] and not raw.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
