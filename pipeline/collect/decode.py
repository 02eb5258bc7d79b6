"""Bytes of a document to text, before anything guesses.

A BOM wins; bytes that are valid UTF-8 are UTF-8; then the XML declaration, the header, cp949 and windows-1252. Korean
labels mean cp949 and `iso-8859-1` means windows-1252, as browsers read them (WHATWG Encoding). A few bad bytes in a
document do not turn the rest of it into another encoding.
"""

import codecs
import re
from collections.abc import Iterator

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BROWSER = {
    "euc-kr": "cp949",
    "euckr": "cp949",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "x-windows-949": "cp949",
    "ms949": "cp949",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-9": "cp1254",
}
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']")
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_HEADER = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_ODD = (
    "utf-8",
    "utf-7",
    "idna",
    "punycode",
    "unicode-escape",
    "unicode_escape",
    "raw-unicode-escape",
    "raw_unicode_escape",
)
"""Python calls them encodings of text; no document is written in them (and UTF-8 was tried first)."""

_BAD = "\ufffd"
_NOISE = 0.2  # bad places to good letters that a damaged document may have


def decode(document: bytes, content_type: str = "") -> str:
    """Return the text of a document; never raises."""
    for mark, encoding in _BOMS:
        if document.startswith(mark):
            return document[len(mark) :].decode(encoding, "replace")
    wide = _wide(document)
    if wide:
        return document.decode(wide, "replace")
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError:
        return _other(document, content_type)


def _wide(document: bytes) -> str | None:
    """Name UTF-16 that says nothing of itself: markup opens with `<` and a zero byte."""
    head = document[:64].lstrip(b"\r\n\t \x00")[:2]
    if b"\x00" not in document[:64]:
        return None
    if document[:2] == b"\x00<" or (head[:1] == b"<" and document[:1] == b"\x00"):
        return "utf-16-be"
    return "utf-16-le" if document[:2] == b"<\x00" or head == b"<\x00" else None


def _other(document: bytes, content_type: str) -> str:
    damaged = document.decode("utf-8", "replace")
    if _mostly_good(damaged):
        return damaged
    labels = list(_labels(document, content_type))
    for encoding in (*labels, "cp949"):
        try:
            return document.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    for encoding in labels:
        damaged = document.decode(encoding, "replace")
        if encoding != "utf-8" and _mostly_good(damaged):
            return damaged
    return document.decode("cp1252", "replace")


def _mostly_good(text: str) -> bool:
    bad = text.count(_BAD)
    good = sum(1 for letter in text if letter > "\x7f") - bad
    return good > 0 and bad <= good * _NOISE


def _labels(document: bytes, content_type: str) -> Iterator[str]:
    head = document[:2048]
    found = [match[1].decode("ascii") for match in (_DECLARED.search(head), _META.search(head)) if match]
    header = _HEADER.search(content_type)
    for label in [*found[:1], *([header[1]] if header else []), *found[1:]]:
        name = _BROWSER.get(label.lower(), label.lower())
        try:
            codec = codecs.lookup(name)
        except LookupError:
            continue
        if codec.name not in _ODD and getattr(codec, "_is_text_encoding", True):
            yield codec.name
