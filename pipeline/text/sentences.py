"""Cut a text into sentences, Korean and English, without breaking numbers, abbreviations, quotes or `…요!`.

Offsets are kept, so that a finding can point into the text. The rules are regular expressions with exceptions; on the
labelled set they are as good as a tagger that costs half a gigabyte (see docs/decisions.md).
"""

import re
from collections.abc import Iterator

from pipeline.text.citations import MASK

_END = re.compile(rf"[.!?。！？…]+[\"'”’»)\]」』{MASK}]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|Inc|Ltd|Corp|Co|No|Fig|Eq|Vol|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept"
    r"|Oct|Nov|Dec|U\.S|U\.K|U\.N|a\.m|p\.m|Gen|Sen|Rep|Gov)|\b[A-Z])\.$"
)
_DATE_PART = re.compile(r"\b\d{1,4}\.$")
_PAIRS = {"“": "”", "‘": "’", "「": "」", "『": "』", "(": ")"}


def split(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences of `text`, outer blanks left out, in order."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _ends(text):
        spans += _trimmed(text, start, end)
        start = end
    return spans + _trimmed(text, start, len(text))


def sentences(text: str) -> list[str]:
    """Return the sentences of `text`, in order, each without outer blanks."""
    return [text[start:end] for start, end in split(text)]


def _ends(text: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(text):
        if match.group().startswith("\n") or _is_end(text, start, match):
            yield match.end()
        else:
            continue
        start = match.end()


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    before = text[start : match.start() + 1]
    following = text[match.end() : match.end() + 12].lstrip()
    if match.group()[0] == ".":
        if _ABBREVIATION.search(before):
            return not following
        if _DATE_PART.search(before) and re.match(r"\d", following):
            return False
    if following[:1].islower():
        return False
    return not _open_quote(text[start : match.end()])


def _open_quote(part: str) -> bool:
    if part.count('"') % 2:
        return True
    return any(part.count(opening) > part.count(closing) for opening, closing in _PAIRS.items() if opening != "‘")


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    right = len(part.rstrip())
    return [(start + left, start + right)] if right > left else []
