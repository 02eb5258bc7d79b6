"""What people give as an address or as a text, told by what it is: a file, a mail, nothing, a PDF are each answered with the mend."""

import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.read.decode import decode

_MAIL = re.compile(r"(?:mailto:)?[^\s@/:]+@[^\s@/]+\.[^\s@/]+", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)")
_PORT = re.compile(r"[^\s/:@]+:\d+(?:/|$)")
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*+<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_FILES = {b"%PDF-": "pdf", b"PK\x03\x04": "office", b"\xd0\xcf\x11\xe0": "office", b"HWP Document": "office"}


def page_address(text: str) -> str:
    """Return the address of a page, without outer blanks. UsageError where it is no web address, with what it is instead."""
    address = text.strip()
    kind = _kind(address) or ("" if address.startswith(("http://", "https://")) else "address")
    if kind:
        raise UsageError(say(f"run.find.{kind}", url=address, scheme=_scheme(address)))
    return address


def source_address(text: str) -> str:
    """Return the address of a source, with its `https://` where it was left out. UsageError where it is no web address."""
    address = text.strip()
    if kind := _kind(address):
        raise UsageError(say(f"run.source.{kind}", url=address, scheme=_scheme(address)))
    return address if "://" in address else f"https://{address}"


def _kind(address: str) -> str:
    """Return what is given in place of a web address: `noaddress`, `mail`, `file`, `scheme`; empty where it may be one."""
    if not address:
        return "noaddress"
    if _MAIL.fullmatch(address.partition("?")[0]):
        return "mail"
    scheme = _scheme(address)
    if scheme in {"http", "https"}:
        return "" if _has_host(address) else "nohost"
    if scheme == "file" or re.match(r"[A-Za-z]:[\\/]", address):
        return "file"
    return "scheme" if scheme and not _PORT.match(address) else ""


def _scheme(address: str) -> str:
    match = _SCHEME.match(address)
    return match.group().lower() if match else ""


def _has_host(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False


def text_of(path: Path) -> str:
    """Return the text in a file that the editor gives (`-`: what is piped in), in whatever encoding their editor saved it.

    Of a saved page it is the article. UsageError where it is a PDF, a document of an office, or no text at all.
    """
    body = body_of(path)
    text = text_in(body, path)
    return _article(body, path) if _PAGE.match(text) else text


def _article(page: bytes, path: Path) -> str:
    """Return the article of a saved page: its scripts and menus hold figures too, which nobody said."""
    from pipeline.read.extract import extract

    found = extract(page, "text/html", "").paragraphs
    if not found:
        raise UsageError(say("run.find.page", path=path))
    return "\n\n".join(found)


def body_of(path: Path) -> bytes:
    """Return what a file holds (`-`: what is piped in)."""
    return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()


def text_in(body: bytes, path: Path) -> str:
    """Return the text of what was read from a file. UsageError as with `text_of`, naming the file."""
    kind = next((name for mark, name in _FILES.items() if body.lstrip()[: len(mark)] == mark), "")
    text = "" if kind else decode(body, "")
    if not kind and text.count("\ufffd") > len(text) / 100:
        kind = "notext"
    if kind or not any(map(str.isalnum, text)):
        name = say("run.find.stdin") if str(path) == "-" else path
        raise UsageError(say(f"run.find.{kind or 'blank'}", path=name))
    return text
