"""Write the mail as RFC 5322 bytes, with our own headers: Python's break long Korean ones.

Non-ASCII goes into base64 encoded words of at most 75 characters (RFC 2047), never cut inside a character, one a line. In a name
the words in plain ASCII stand as they are: some programs keep the blank between two encoded words, and so see fewer of these.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from html import escape
from urllib.parse import quote

from pipeline.errors import SendError
from pipeline.messages import say
from pipeline.publish.picture_blocks import content_id, file_name
from pipeline.records import Mail, Picture, Subscriber

UNSUBSCRIBE = "{{unsubscribe}}"
"""What stands in the mail where settings give no address; the sender or the mailing service puts its own there."""
_SIMPLE = re.compile(r"[!-~]+(?: [!-~]+)*")
_QUOTABLE = re.compile(r"[ -~]*")
_ATOM = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+", re.ASCII)  # RFC 5322, 3.2.3
_LINE = 76
_FRAME = len("=?utf-8?b??=")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on every mail of the newsletter. `sender` and `reply_to` may carry a name: `이름 <a@b.example>`."""

    sender: str
    reply_to: str = ""
    unsubscribe: str = ""  # an https address or a mailto:; `{email}` and `{token}` in it become each reader's own
    key: str = field(default="", repr=False)  # makes the tokens

    @property
    def address(self) -> str:
        """The sender's bare address, for the envelope."""
        address = name_and_address(self.sender)[1]
        if "@" not in address or not address.isascii() or re.search(r"\s", address):
            raise SendError(say("send.sender", sender=self.sender))
        return address

    @property
    def personal(self) -> bool:
        """Whether every reader has an address of their own to unsubscribe."""
        return is_personal(self.unsubscribe)

    def leave(self, address: str) -> str:
        """Where this reader unsubscribes: as settings say, else a mail to the sender."""
        filled = self.unsubscribe.replace("{email}", quote(address, safe=""))
        return filled.replace("{token}", token(self.key, address)) or f"mailto:{self.address}?subject=unsubscribe"


def is_personal(unsubscribe: str) -> bool:
    """Whether an address to unsubscribe has places for the reader's address or token."""
    return "{email}" in unsubscribe or "{token}" in unsubscribe


def link_of(unsubscribe: str | None) -> str:
    """Return what the built issue holds as its link to unsubscribe: never one reader's own."""
    return unsubscribe if unsubscribe and not is_personal(unsubscribe) else UNSUBSCRIBE


def token(key: str, address: str) -> str:
    """Return what stands for a reader where the address itself should not: 32 hex digits of HMAC-SHA256 of it in lower case."""
    return hmac.new(key.encode(), address.strip().casefold().encode(), "sha256").hexdigest()[:32]


def subject_of(subject: str, *, test: bool = False, advertises: bool = False) -> str:
    """Return the subject line: (광고) first where the issue advertises (정보통신망법 제50조), [시험] on a test mail."""
    marks = [say("send.mark.test")] if test else []
    marks += [say("send.mark.advertises")] if advertises and not subject.startswith(say("send.mark.advertises")) else []
    return " ".join([*marks, subject])


def compose(mail: Mail, to: Subscriber, letterhead: Letterhead, now: datetime) -> bytes:
    """Return the whole message for one subscriber, lines ended by CRLF."""
    own = hashlib.sha256(f"{mail.issue}\0{to.address}\0{mail.subject}\0{_digest(mail)}".encode()).hexdigest()
    leave = letterhead.leave(to.address)
    boundary, body = _body(mail, leave)
    domain = letterhead.address.rpartition("@")[2]
    headers = [
        address_header("From", *name_and_address(letterhead.sender)),
        address_header("To", to.name, to.address),
        folded("Subject", encoded(mail.subject, "Subject")),
        f"Date: {format_datetime(now)}",
        f"Message-ID: <{mail.issue}.{own[:24]}@{domain}>",
        *_leaving(leave, one_click=letterhead.personal),
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
    ]
    if letterhead.reply_to:
        headers.insert(2, address_header("Reply-To", *name_and_address(letterhead.reply_to)))
    return ("\r\n".join(headers) + f"\r\n\r\n{body}\r\n").encode("ascii")


@lru_cache(maxsize=4)  # the same for every subscriber
def _digest(mail: Mail) -> str:
    """Return what makes another text another message: mail services throw away a second one of the same Message-ID."""
    own = hashlib.sha256(f"{mail.text}\0{mail.html}".encode())
    for picture in mail.pictures:
        own.update(picture.content)
    return own.hexdigest()


@lru_cache(maxsize=4)  # the same for every subscriber, where no link is one reader's own
def _body(mail: Mail, leave: str) -> tuple[str, str]:
    """Return the boundary and the parts: no line of base64 can be the boundary, so it may be the same in every mail."""
    boundary = f"part-{hashlib.sha256(mail.text.encode()).hexdigest()[:20]}"
    text, html = (
        _part(text.replace(UNSUBSCRIBE, link), kind)
        for text, link, kind in ((mail.text, leave, "plain"), (mail.html, escape(leave), "html"))
    )
    return boundary, _joined([text, _with_pictures(html, mail.pictures, f"{boundary}-r")], boundary)


def _joined(parts: Sequence[str], boundary: str) -> str:
    return "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--"


def _with_pictures(html: str, pictures: Sequence[Picture], boundary: str) -> str:
    """Return the HTML part; where it shows pictures, together with these as one part (RFC 2387)."""
    if not pictures:
        return html
    head = f'Content-Type: multipart/related; type="text/html"; boundary="{boundary}"'
    return f"{head}\r\n\r\n{_joined([html, *map(_picture, pictures)], boundary)}"


@lru_cache(maxsize=32)  # the same for every subscriber
def _picture(picture: Picture) -> str:
    name = file_name(picture)
    head = (
        f'Content-Type: {picture.media_type}; name="{name}"',
        "Content-Transfer-Encoding: base64",
        f"Content-ID: <{content_id(picture)}>",
        f'Content-Disposition: inline; filename="{name}"',
    )
    return "\r\n".join(head) + f"\r\n\r\n{_base64(picture.content)}"


def _leaving(leave: str, *, one_click: bool) -> list[str]:
    """Return the headers that let a mail program unsubscribe; with one click where the address tells who it is (RFC 8058, 3.1)."""
    lines = [f"List-Unsubscribe: <{leave}>"]
    if one_click and leave.startswith("https://"):
        lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
    return lines


def _part(text: str, kind: str) -> str:
    lines = re.sub(r"\r\n|\r|\n", "\r\n", text).encode()
    return f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{_base64(lines)}"


def _base64(content: bytes) -> str:
    encoded = base64.b64encode(content).decode("ascii")
    return "\r\n".join(encoded[start : start + _LINE] for start in range(0, len(encoded), _LINE))


def folded(field: str, value: str) -> str:
    """Return one header of encoded text, folded between its words; the first word stands beside the field's name."""
    first, *words = value.split(" ")
    lines = [f"{field}: {first}"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > _LINE:
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines)


def encoded(text: str, field: str) -> str:
    """Return a text as this header may hold it: itself where it is simple, else encoded words."""
    plain = re.sub(r"[\r\n]+", " ", text)
    if (
        (_SIMPLE.fullmatch(plain) or not plain)
        and "=?" not in plain
        and all(len(w) < _LINE - 10 for w in plain.split())
    ):
        return plain
    return _encoded_words(plain, _room(field))


def address_header(field: str, name: str, address: str) -> str:
    """Return a name and an address as a whole header; blanks side by side in a name are one, as most programs show them anyway."""
    name, address = re.sub(r"\s{2,}|[\t\r\n]", " ", name).strip(), re.sub(r"[<>\s]+", "", address)
    if not name:
        return folded(field, address)
    if _QUOTABLE.fullmatch(name) and "=?" not in name and len(name) < 50:
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return folded(field, f'"{quoted}" <{address}>')
    return folded(field, f"{_phrase(name, _room(field))} <{address}>")


def _phrase(name: str, size: int) -> str:
    """Return a name as words in ASCII and encoded ones; what stands between two words is one blank, any other is encoded."""
    words = name.split(" ")
    if len(name.encode("utf-8", "replace")) <= size:
        return _encoded_words(name, size)
    runs: list[tuple[bool, list[str]]] = []
    for word in words:
        plain = _ATOM.fullmatch(word) is not None and "=?" not in word and len(word) < _LINE - 10
        if not runs or runs[-1][0] != plain:
            runs.append((plain, []))
        runs[-1][1].append(word)
    return " ".join(" ".join(run) if plain else _encoded_words(" ".join(run), size) for plain, run in runs)


def _room(field: str) -> int:
    """Return how many bytes one encoded word holds beside a field's name: 42 beside `From: `."""
    return (_LINE - len(f"{field}: ") - _FRAME) // 4 * 3


def _encoded_words(text: str, size: int) -> str:
    """Return a text as encoded words of at most so many bytes each, cut between characters."""
    chunks = [b""]
    for character in text:
        raw = character.encode("utf-8", "replace")
        if len(chunks[-1]) + len(raw) > size:
            chunks.append(b"")
        chunks[-1] += raw
    return " ".join(f"=?utf-8?b?{base64.b64encode(chunk).decode('ascii')}?=" for chunk in chunks)


def name_and_address(text: str) -> tuple[str, str]:
    """Cut `이름 <a@b.example>` in two, quoted or not; a line break in it becomes a blank."""
    plain = re.sub(r"[\r\n]+", " ", text).strip()
    match = re.fullmatch(r"(?P<name>.*?)\s*<(?P<address>[^<>]*)>", plain)
    if match is None:
        return "", re.sub(r"[<>]", "", plain)
    quoted = re.fullmatch(r'"((?:[^"\\]|\\.)*)"', match["name"])
    name = re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else match["name"]
    return name, match["address"].strip()
