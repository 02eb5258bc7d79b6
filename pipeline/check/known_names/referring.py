"""Whether a clause may mean, by `it`, `they` or `the company`, somebody whom an English sentence has named before."""

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_REFERS = deferred(
    r"\b(?:[Ii]ts?|[Tt]hey|[Tt]heirs?|[Tt]hem|[Hh]e|[Hh]is|[Ss]he|[Hh]er|[Hh]im|[Bb]oth)\b|"
    r"\b[Tt]h(?:e|is|at|ese) (?:[a-z-]+ )?(?:two|company|firm|start-?up|group|bank|agency|ministry|maker|lab|app|school|university|city|state|country|government|court|union|retailer|carmaker|airline|service|model|tool|institute|team|network|board|fund|paper|party|giant|founder|man|woman|researcher|author|chief|club|side|band|museum|hospital|operator|developer|publisher|studio)s?\b"
)
_OWN = deferred(r"\b(?:whether|if|when|once|because|that|until|says|said|what|as) $")
_NAMED = deferred(r"(?<=[a-z]{3}) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-ZÀ-Þ]")
_COUNTED = deferred(r"\b(?:all|some|most|many|half|none|each|one|two|three|four|five|several|\d[\d,.]*%?) of $")
_POSSESSIVE = frozenset({"its", "their", "theirs", "his", "her"})


def may_mean(text: str, piece: Span, first: Span) -> bool:
    """Return whether a word of a clause may mean somebody named before.

    Behind its first name `its` is that one's own, as is the `it` of `says that it`; what stands right before a name only says what it is (`The game studio Wrenfield`), and
    `all of them` are what is counted.
    """
    return any(
        (one.start() < first[0] or not (one.group().lower() in _POSSESSIVE or _OWN.search(text[: one.start()])))
        and not (_NAMED.match(text, one.end()) or _COUNTED.search(text[: one.start()]))
        for one in _REFERS.finditer(text, *piece)
    )
