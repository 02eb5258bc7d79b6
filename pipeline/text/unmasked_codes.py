"""Undo codes that a model reads as easily as text: base64 and 32, hex, bits, character numbers, escapes, Morse, and what `text.unmasked_shifts` knows.

Only what comes out as words is returned; a fingerprint, a key or a picture does not.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote

from pipeline.text.patterns import deferred
from pipeline.text.unmasked_shifts import shifted

_BLOB = deferred(r"(?<![A-Za-z0-9+/=_-])(?:[A-Za-z0-9+/_-]{4}){4,}(?:[A-Za-z0-9+/_-]{2,3})?={0,2}(?![A-Za-z0-9+/=_-])")
_BLOBS = deferred(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{8,}(?:\s[A-Za-z0-9+/]{4,}){1,40}={0,2}(?![A-Za-z0-9+/=])")
_BASE32 = deferred(r"(?<![A-Z0-9=])[A-Z2-7]{24,}={0,6}(?![A-Z0-9=])")
_HEX = deferred(r"(?<![0-9A-Za-z])(?:(?:0x|\\x)?[0-9a-fA-F]{2}[\s:,]{0,2}){12,}(?![0-9A-Za-z])")
_BITS = deferred(r"(?<![01])(?:[01]{8}[\s,]{0,2}){6,}(?![01])")
_NUMBERS = deferred(r"(?<![\d.])(?:\d{2,3}[\s,;-]{1,2}){9,}\d{2,3}(?![\d.])")
_ESCAPES = deferred(r"\\u\{?([0-9a-fA-F]{4,5})\}?|\\x([0-9a-fA-F]{2})|U\+([0-9a-fA-F]{4,5})\s?")
_MORSE = deferred(r"(?<!\S)(?:[.\-·–]{1,6}(?:\s{1,3}|\s*/\s*)){8,}[.\-·–]{1,6}(?!\S)")
_READABLE = deferred(r"[A-Za-z가-힣]{2,}[\s,.!?:_-]+[A-Za-z가-힣]{2,}")
_ALPHABET = dict(
    zip(
        [
            ".-",
            "-...",
            "-.-.",
            "-..",
            ".",
            "..-.",
            "--.",
            "....",
            "..",
            ".---",
            "-.-",
            ".-..",
            "--",
            "-.",
            "---",
            ".--.",
            "--.-",
            ".-.",
            "...",
            "-",
            "..-",
            "...-",
            ".--",
            "-..-",
            "-.--",
            "--..",
        ],
        "abcdefghijklmnopqrstuvwxyz",
        strict=True,
    )
)


def decoded(text: str) -> Iterator[str]:
    """Yield what the codes in a text say, where it is words."""
    for match in _BLOB.finditer(text):
        yield from _if_readable(_base64(match.group()))
    for match in _BLOBS.finditer(text):
        yield from _if_readable(_base64("".join(match.group().split())))
    for match in _BASE32.finditer(text):
        yield from _if_readable(_base32(match.group()))
    for match in _HEX.finditer(text):
        yield from _if_readable(_bytes(re.sub(r"0x|\\x|[\s:,]", "", match.group())))
    yield from _numbered(text)
    if text.count("%") >= 3 and unquote(text) != text:
        yield from _if_readable(unquote(text))
    yield from shifted(text)


def _numbered(text: str) -> Iterator[str]:
    for match in _BITS.finditer(text):
        bits = re.sub(r"[\s,]", "", match.group())
        yield from _if_readable(_text(bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))))
    for match in _NUMBERS.finditer(text):
        numbers = [int(one) for one in re.findall(r"\d+", match.group())]
        if max(numbers) < 256:
            yield from _if_readable(_text(bytes(numbers)))
    if len(_ESCAPES.findall(text)) >= 4:
        yield from _if_readable(_ESCAPES.sub(lambda match: chr(int(next(filter(None, match.groups())), 16)), text))
    for match in _MORSE.finditer(text):
        code = match.group().replace("·", ".").replace("–", "-")
        words = re.split(r"\s*/\s*|\s{3,}", code)
        yield from _if_readable(" ".join("".join(_ALPHABET.get(one, "?") for one in word.split()) for word in words))


def _base64(blob: str) -> str:
    padded = blob.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""


def _base32(blob: str) -> str:
    bare = blob.rstrip("=")
    try:
        return base64.b32decode(bare + "=" * (-len(bare) % 8)).decode()
    except (binascii.Error, ValueError):
        return ""


def _bytes(digits: str) -> str:
    try:
        return bytes.fromhex(digits).decode()
    except ValueError:
        return ""


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except ValueError:
        return ""


def _if_readable(text: str) -> Iterator[str]:
    if _READABLE.search(text) and all(one.isprintable() or one.isspace() for one in text):
        yield text
