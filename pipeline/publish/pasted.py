"""What comes along when text is pasted from Word, KakaoTalk, Notion or a spreadsheet: bullets, marks, tabs, unseen letters."""

import re
from collections.abc import Sequence

from pipeline.text.facts import BULLETS
from pipeline.text.patterns import deferred

INNER = "◦▫⁃\uf0a7"  # the marks of a list in a list; the last is Word's, from a font of symbols
GLUED = "•‣▪◦▫⁃\uf0b7\uf0a7"  # these mark an item without a blank behind them too
_UNSEEN = deferred(r"^([ \t\u00a0\u3000]*)[\u200b-\u200f\u2060\ufeff]+(?=\S)", re.MULTILINE)
_WORD_INNER = deferred(r"^([ \t]*)o\t(?=\S)", re.MULTILINE)
_WITHOUT_BLANK = deferred(
    r"(?:^[ \t]*(?:·(?=[^\s·])|-(?=[가-힣])|\d{1,2}[.)](?=[가-힣A-Za-z“‘(]))[^\n]*(?:\n|\Z)){2,}", re.MULTILINE
)
_MARK = deferred(r"^([ \t]*(?:[·-]|\d{1,2}[.)]))(?=\S)", re.MULTILINE)
MARKED_LINE = deferred(
    r"\\?(?:[①-⓿❶-➓㈀-㈜㉠-㉿]|[※→⇒➡➜☞▶▷►▸◆◇■□●○◎★☆✓✔✅☑▲▼▪]|[—–―]\s|[\u2600-\u26ff\U0001f300-\U0001faff]"
    r"|[가나다라마바사아자차카타파하][.)]\s|\((?:\d{1,2}|[가나다라마바사아자차카타파하])\)\s|[QA문답]\d{0,2}[.:]\s)"
)
"""How a line begins that an editor means to stand by itself: `① …`, `※ …`, `→ …`, `가. …`, `(1) …`, `Q. …`, an emoji."""
KEYED_LINE = deferred(r"[가-힣A-Za-z][가-힣A-Za-z ]{0,11}[:\uff1a](?!//)\s?\S")
"""A line like `장소: 서울`: two of them in a row are two lines."""
_LIST = deferred(rf"\s*(?:[-*+{BULLETS}]|\d{{1,3}}[.)])\s|\s*[#>|]")


def plain_lines(text: str) -> str:
    """Return text whose lines end in `\\n`, without unseen letters where a line begins; a soft break is a `<br>`."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n\n").replace("\x85", "\n")
    lines = re.sub("[\x0b\u2028]", "<br>", lines.replace("\x0c", "\n"))
    return _WITHOUT_BLANK.sub(_with_blank, _WORD_INNER.sub(r"\1◦ ", _UNSEEN.sub(r"\1", lines)))


def _with_blank(rows: re.Match[str]) -> str:
    return _MARK.sub(r"\1 ", rows.group())


def cells(source: Sequence[str], position: int) -> list[list[str]]:
    """Return the rows of cells that begin at a line: two lines or more with as many tabs in each, else nothing."""
    tabs = source[position].count("\t")
    rows: list[list[str]] = []
    for line in source[position:]:
        if not tabs or line.count("\t") != tabs or not line.strip() or _LIST.match(line.lstrip("\t")):
            break
        rows.append([cell.strip() for cell in line.split("\t")])
    filled = any(row[0] for row in rows)
    return rows if len(rows) > 1 and filled else []
