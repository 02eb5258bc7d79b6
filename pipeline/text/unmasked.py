"""Read a text the way a model would in spite of a disguise: hidden characters, look-alike letters, codes, spaced-out words.

Whoever hides an order from people writes it so that no pattern sees it. Each reading undoes one disguise; text without any has one.
"""

import base64
import binascii
import codecs
import html
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

_LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁһԛӏьквмтнАВЕЗІЈКМНОРСТУХЅοαερτυικνχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıⅼ",
    "aeopcyxijsdhqlbkbmthABE3IJKMHOPCTYXSoaeptuiknxyABEZHIKMNOPTYXgil",
)
_LATIN, _FOREIGN = re.compile(r"[A-Za-z]"), re.compile(r"[\u0370-\u03ff\u0400-\u052f]")
_LEET = str.maketrans("013457@$", "oieastas")
_MIXED = re.compile(r"(?<![\w$@])(?=[\w@$]*[a-z])(?=[\w@$]*[013457@$])[A-Za-z013457@$]{4,}(?![\w@$])")
_TAGS = re.compile(r"[\U000e0020-\U000e007e]+")
_BLOB = re.compile(
    r"(?<![A-Za-z0-9+/=_-])(?:[A-Za-z0-9+/_-]{4}){4,}(?:[A-Za-z0-9+/_-]{2,3})?={0,2}(?![A-Za-z0-9+/=_-])"
)
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{2}[\s:]?){16,}(?![0-9A-Za-z])")
_SPACED = re.compile(r"(?<!\w)\w(?:[\s.·_*|/-]{1,3}\w){7,}(?!\w)")
_TURN = re.compile(
    r"[\"']role[\"']\s*:\s*[\"']\w+[\"']\s*,\s*[\"']content[\"']\s*:\s*[\"'](?P<said>[^\"]{4,2000})[\"']"
)
_READABLE = re.compile(r"[A-Za-z가-힣]{2,}[\s,.!?:_-]+[A-Za-z가-힣]{2,}")
_LONGEST = 2_000  # characters of a sentence that are read; longer ones are read at both ends


def readings(text: str) -> Iterator[str]:
    """Yield the text as it reads, then as it reads without each disguise that it seems to wear."""
    text = text if len(text) <= 2 * _LONGEST else f"{text[:_LONGEST]} {text[-_LONGEST:]}"
    plain = _plain(text)
    yield plain
    if _LATIN.search(plain) and _FOREIGN.search(plain):
        yield plain.translate(_LOOKALIKES)
    if _MIXED.search(plain):
        yield _MIXED.sub(lambda match: match.group().translate(_LEET), plain)
    if "\u202e" in text or "\u202d" in text:
        yield _plain(text)[::-1]
    if _SPACED.search(text):
        yield _plain(_SPACED.sub(lambda match: _joined(match.group()), text))
    for decoded in _decoded(text):
        yield _plain(decoded)
    for turn in _TURN.finditer(text):
        yield f"system: {_plain(turn['said'])}"


def _plain(text: str) -> str:
    """Return the text in one form of each letter, without what cannot be seen; what hides in tag characters is read."""
    told = _TAGS.sub(lambda match: "".join(chr(ord(one) - 0xE0000) for one in match.group()), text)
    folded = unicodedata.normalize("NFKC", html.unescape(told))
    seen = "".join(one for one in folded if unicodedata.category(one) not in ("Cf", "Mn") and one != "\u3164")
    return " ".join(seen.split())


def _joined(spaced: str) -> str:
    """Return spaced-out letters as words: wider gaps part the words, where there are any."""
    if re.search(r"\w[\s.·_*|/-]{2,3}\w", spaced) and re.search(r"\w[\s.·_*|/-]\w", spaced):
        words = re.split(r"[\s.·_*|/-]{2,3}", spaced)
    else:
        words = [spaced]
    return " ".join(re.sub(r"[\s.·_*|/-]", "", word) for word in words)


def _decoded(text: str) -> Iterator[str]:
    for match in _BLOB.finditer(text):
        yield from _if_readable(_base64(match.group()))
    for match in _HEX.finditer(text):
        yield from _if_readable(_bytes(re.sub(r"[\s:]", "", match.group())))
    if text.count("%") >= 3:
        yield from _if_readable(unquote(text)) if unquote(text) != text else ()
    if re.search(r"\brot-?13\b", text, re.IGNORECASE):
        yield codecs.decode(text, "rot13")


def _base64(blob: str) -> str:
    padded = blob.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""


def _bytes(digits: str) -> str:
    try:
        return bytes.fromhex(digits).decode()
    except ValueError:
        return ""


def _if_readable(text: str) -> Iterator[str]:
    if _READABLE.search(text) and all(one.isprintable() or one.isspace() for one in text):
        yield text
