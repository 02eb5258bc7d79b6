"""Words written in characters that nobody sees: tag letters, rows of variation selectors, bits of two zero-width marks.

No page needs them, but for the flags of regions (a black flag and tag letters) and the one selector behind an emoji; a model reads them
as if they stood there. How each of the three carries letters is public (Unicode's tag block; a selector for each of 256 bytes; eight
marks a letter).
"""

import re
from collections.abc import Iterator

from pipeline.text.patterns import deferred

_TAGS = deferred("(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0020-\U000e007e]{4,}")
_SELECTORS = deferred("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
_MARKS = deferred("[\u200b-\u200d\u2060-\u2064\ufeff\u180e]{32,}")
_ANY = deferred("[\\u180e\\u200b-\\u200d\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\U000e0020-\\U000e01ef]{4}")
_WORDS = deferred(r"[^\W\d_]{2,}\W+[^\W\d_]{2,}")
_BYTE = 8  # bits


def smuggled(text: str) -> Iterator[str]:
    """Yield what unseen characters of a text say, where it is words."""
    if text.isascii() or not _ANY.search(text):
        return
    for said in (*_tags(text), *_selectors(text), *_bits(text)):
        if _WORDS.search(said):
            yield said


def _tags(text: str) -> Iterator[str]:
    for match in _TAGS.finditer(text):
        yield "".join(chr(ord(one) - 0xE0000) for one in match[0])


def _selectors(text: str) -> Iterator[str]:
    for match in _SELECTORS.finditer(text):
        yield _said(bytes(ord(one) - (0xFE00 if ord(one) <= 0xFE0F else 0xE0100 - 16) for one in match[0]))


def _bits(text: str) -> Iterator[str]:
    """Yield what rows of marks say where they are of two kinds, whichever of them is the one."""
    for match in _MARKS.finditer(text):
        kinds = sorted(set(match[0]))
        if len(kinds) == 2:
            for one in kinds:
                row = "".join("1" if mark == one else "0" for mark in match[0])
                yield _said(bytes(int(bits, 2) for bits in re.findall(f".{{{_BYTE}}}", row)))


def _said(raw: bytes) -> str:
    try:
        return raw.decode()
    except ValueError:
        return ""
