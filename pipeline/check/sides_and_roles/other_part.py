"""Whether a clause tells of those of whom its source tells nothing: 제때 온 기차가 늘었어요 for `fewer trains were late`.

What grows where its rest shrinks is no opposite. Where the source has no word for what says which of them are meant, nobody knows.
"""

from pipeline.check import quoted_words
from pipeline.check.anchors import Span
from pipeline.check.claims import Evidence
from pipeline.text.patterns import deferred

_WHICH = deferred(
    r"(?<![가-힣])(?P<which>[가-힣]{1,4}[는은]|[가-힣]{0,4}[온한된난린진친킨든간선쓴준운란른긴끈단건]) (?:[가-힣A-Za-z]{2,} )?[가-힣A-Za-z]{2,}?(?:의 (?:비율|비중|수|몫|건수|[가-힣]률))?[이가도] (?:[가-힣]{1,4} ){0,2}$"
)
"""Who or what is meant, by what it does: `제때 온 기차의 비율이`, `무사히 도착하는 소포가`."""
_DOER = deferred(r"[가-힣A-Za-z](?:[이가]|으?로|에서|에게) $")
"""Who does it, or where it goes, may tell what the verb does: 기계가 내주는 대출 for `loans made by machines`."""
_MORE = deferred(r"늘|많|높|올[라랐]|커[져졌지]|불[어었]|줄|적|낮|내[렸려]|떨어|작아")


def untold(text: str, word: Span, there: Evidence) -> bool:
    """Return whether what is said to have grown or shrunk is told by what it does, and the source sentence has no word for that."""
    which = _WHICH.search(text[: word[0]]) if there.language != "ko" and _MORE.match(text, word[0]) else None
    if which is None:
        return False
    start, end = which.span("which")
    if _DOER.search(text[:start]):
        return False
    return not any(places for span, places in quoted_words.links(text, there.text).items() if start <= span[0] < end)
