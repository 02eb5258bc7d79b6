"""Decode a page: in Korea the label lies often, so the bytes have the first word.

Order: byte order mark, strict UTF-8, the header's and the page's own label (`euc-kr` means cp949), cp949 where it fits,
UTF-8 with marks for what is broken.
"""

import codecs
import re

from pipeline.text.unseen import parted

_LABEL = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]+)", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_KOREAN = {"euc-kr", "euckr", "ks_c_5601-1987", "ks_c_5601", "ksc5601", "korean", "windows-949", "ms949", "uhc"}
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\u200b\ufffe\uffff]")
_ODD = {"idna", "punycode", "unicode-escape", "unicode_escape", "raw-unicode-escape", "raw_unicode_escape", "utf-7"}
_HEAD = 4096  # labels stand at the top


def decode(body: bytes, content_type: str) -> str:
    """Return the page's text, without characters that no tree can hold."""
    text = _decoded(body, content_type).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", parted(text) if _CONTROLS.search(text) else text)


def _decoded(body: bytes, content_type: str) -> str:
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body.decode(name, errors="replace")
    for name in ("utf-8", *_labels(body, content_type), "cp949"):
        try:
            return body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode(_best(body, content_type), errors="replace")


def _labels(body: bytes, content_type: str) -> list[str]:
    found = _LABEL.findall(content_type.encode("ascii", "ignore")) + _LABEL.findall(body[:_HEAD])
    names = [label.decode("ascii").lower() for label in found]
    return ["cp949" if name in _KOREAN else name for name in names if _is_text_codec(name)]


def _is_text_codec(name: str) -> bool:
    try:
        b"a".decode(name)
        return name in _KOREAN or codecs.lookup(name).name not in _ODD
    except (LookupError, ValueError):
        return name in _KOREAN


def _best(body: bytes, content_type: str) -> str:
    """Return the label that loses the fewest characters: one bad byte must not turn a page into another script."""
    names = dict.fromkeys(("utf-8", *_labels(body, content_type)))
    return min(names, key=lambda name: body.decode(name, errors="replace").count("\ufffd"))
