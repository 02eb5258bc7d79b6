"""Where a line of a paragraph was broken for its width, not by a person's thought: the sentence goes on in the next line.

Markdown joins the lines of a paragraph (CommonMark, soft line breaks), and some editors break every line at a width. A line
that is long, ends no sentence and is not broken by hand (two blanks or a backslash) goes on below.
"""

import unicodedata

from pipeline.text import citations
from pipeline.text.patterns import deferred

_LABELLED = deferred(r"\s*[가-힣A-Za-z]{1,8}(?: [가-힣A-Za-z]{1,6})?\s?[:：]\s")  # `장소: …`: a row by itself
_LEAST = 30
"""Columns of a line that may be broken for its width, Hangul taking two: editors break at 40 to 120."""
_PAST = "".join(
    chr(syllable) for syllable in range(ord("가") + 20, ord("힣") + 1, 28)
)  # 했, 렸, 겠: all that end in ㅆ
_ENDED = deferred(
    r"(?:[.!?。！？…~:：;|][\"'”’»)\]」』*_]*|[요죠][\"'”’)]?|니다|[까네]요?|["
    + _PAST
    + r"없][다음]|[한된간온인는]다|\*\*|`|<[^<>]*>"
    r"|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?)$"
)


def goes_on(line: str, below: str) -> bool:
    """Whether a line was broken inside a sentence, `below` being the line that follows: neither is blank, a heading or a row of a list."""
    if line.endswith(("  ", "\\")) or not below.strip() or _LABELLED.match(below):
        return False
    said = line.strip()
    if said.rfind("[^") > said.rfind("]"):
        return True  # inside a citation
    if said.endswith("]") and citations.find(said[said.rfind("[") :]):
        return False
    first = below.split()[0]
    return _columns(f"{said} {first}") >= _LEAST and not _ENDED.search(said)


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
