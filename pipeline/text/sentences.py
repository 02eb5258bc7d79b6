"""Cut a text into sentences, Korean and English, without breaking numbers, abbreviations, quotes or `…요!`.

Offsets are kept, so that a finding can point into the text. The rules are regular expressions with exceptions; on the
labelled set they are as good as a tagger that costs half a gigabyte (see docs/decisions.md). Every look back is of a fixed
length, so that a line of any size costs time in proportion.
"""

import re
from collections.abc import Iterator

from pipeline.text.citations import MASK
from pipeline.text.patterns import deferred

_EMOJI = r"[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?"
_END = deferred(
    rf"(?<![.!?。！？…~])[.!?。！？…~]++[\"'”’»)\]」』*_{MASK}]*+(?:[ \t]{MASK}++)*(?:[ \t]?(?:{_EMOJI}))*(?=\s|$)"
    rf"|(?<=[요죠다])[ \t]?(?:{_EMOJI})+(?=\s|$)|\n+"
)
_ABBREVIATION = deferred(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|cf|al|Inc|Ltd|Corp|Co|No|Fig|Eq|Vol|pp|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept"
    r"|Oct|Nov|Dec|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|Gen|Sen|Rep|Gov|Lt|Col|Capt|Ph\.D|D\.C|ver|Ver)|(?<![A-Za-z])[A-Z])\.$"
)
_ENDS_ANYWAY = deferred(r"(?:etc|Inc|Ltd|Corp|Co|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|Jr|Sr|al|D\.C|Ph\.D)\.$")
_OPENER = deferred(
    r"(?:The|A|An|It|Its|In|On|At|But|And|He|She|They|We|This|That|These|Those|His|Her|Their|For|However|Meanwhile|According|Last|If|When|While|As|By|After)\s"
)
_TRAILS = deferred(r"…+|\.{2,}")
_DATE_PART = deferred(r"(?:^|[^\d.])\d{1,4}\.$|\d\. ?\d{1,2}\.$")
_WHOLE_DATE = deferred(r"(?:^|\D)(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.$")
_AFTER_NUMBER = deferred(r"\d|(?:이[에었고며라]|입니다|에[ 는서]|로 |부터|까지)")
_LIST_MARK = deferred(r"[ \t]*(?:[-*+•·▪]|\d{1,3}[.)])[ \t]+")
_MARK_ONLY = deferred(r"[\s]*(?:[-*+•]\s*)?\d{1,3}\.$")
_PAIRS = {"“": "”", "‘": "’", "「": "」", "『": "』", "(": ")", "[": "]"}
_WINDOW = 400


def split(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences of `text`, outer blanks and list marks left out, in order."""
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
            start = match.end()


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    before = text[max(start, match.start() - 24) : match.start() + 1]
    following = text[match.end() : match.end() + 24].lstrip()
    mark = match.group()[0]
    if _TRAILS.fullmatch(match.group()) and re.search(r"[가-힣][.…]$", before):
        return not following  # a Korean sentence that trails off goes on
    if mark == "." and not _point_ends(before, following, text[start : match.start() + 1][:8]):
        return False
    if mark == "~" and not re.search(r"[가-힣]~$", before):
        return False
    if following[:1].islower() and mark not in "요죠다" and not re.search(r"[가-힣][.!?…]$", before):
        return False
    return not _open(text[max(start, match.end() - _WINDOW) : match.end()])


def _point_ends(before: str, following: str, whole: str) -> bool:
    if _ABBREVIATION.search(before):
        return not following or bool(_ENDS_ANYWAY.search(before) and _OPENER.match(following))
    if _MARK_ONLY.fullmatch(whole):
        return not following
    if _WHOLE_DATE.search(before) and "가" <= following[:1] <= "힣":
        return False  # `2026. 1. 15. 기준`: a Korean sentence ends on its verb, not on a date
    return not (_DATE_PART.search(before) and _AFTER_NUMBER.match(following))


def _open(part: str) -> bool:
    if part.count('"') % 2:
        return True
    return any(part.count(opening) > part.count(closing) for opening, closing in _PAIRS.items())


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    if start == 0 or text[start - 1] == "\n" or "\n" in part[:left]:
        mark = _LIST_MARK.match(part, left)
        left = mark.end() if mark else left
    right = len(part.rstrip())
    return [(start + left, start + right)] if right > left else []
