"""Lines that a mail program or an editor broke inside a sentence: `no later than six` and below it `weeks from now` are one sentence.

A break is a blank where a long line goes on below in lower case, or where a line ends with a word that no sentence ends with. A name that
begins with a small letter (`xAI`, `iPhone`) may open a line, and so may an item of a list of short lines. Korean has no case: there a
long line that ends in the middle of a sentence goes on below.
"""

import re

from pipeline.text.patterns import deferred

_BREAK = deferred(
    r"(?P<line>[^\n]*[A-Za-z\d,;)\]”’\"'%])[ \t]*\n[ \t]{0,8}(?=(?P<small>[(\"“‘']?[a-z](?![A-Z]))|[A-Za-z\d$€£(\"“‘'])"
)
_KOREAN_BREAK = deferred(
    r"(?P<line>(?:^|(?<=\n))(?=[^\n]*[가-힣])[^\n]{40,}?(?<![.!?:;…”’\"')\]>다요])(?<![다요까죠음함임됨][.])) ?\n(?=[가-힣\dA-Za-z(‘“\"'])(?![^\n]{0,60}(?:기자|특파원)\b)"
)
_OPEN = deferred(
    r"(?:^|[ (])(?:an?|the|of|in|to|by|at|on|or|and|for|but|no|not|is|are|was|were|as|be|its|has|had|have|with|from|than|that|into|over|will|if)$"
)
_LONG = 45
"""Letters of a line that was broken for its length: mail programs break at 60 to 80."""


def joined(text: str) -> str:
    """Return a text with each break inside a sentence as one blank."""
    return _KOREAN_BREAK.sub(r"\g<line> ", _BREAK.sub(_joined, text)) if "\n" in text else text


def _joined(match: re.Match[str]) -> str:
    goes_on = _OPEN.search(match["line"]) or (match["small"] and len(match["line"]) >= _LONG)
    return f"{match['line']} " if goes_on else match.group()
