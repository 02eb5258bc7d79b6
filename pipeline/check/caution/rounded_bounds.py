"""A figure that its sources only round, told as passed or as not reached: `60만 명이 넘는` for `약 60만 명`, 미만 for `around`.

An exact figure is not told as passed either (`264개 넘게`), which is a doubt. What is told with 여 or 남짓, or as `just over`, is passed in the source too.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_BEYOND = deferred(
    r"\s?(?:이나|[이가을를에]|씩)?\s?(?:이상|넘[는게은긴겼어]|웃[돌도]|초과|미만|이하|못 ?미[치쳤친]|밑[돌도])"
)
_BEFORE = deferred(r"(?:최소|적어도|못해도|줄잡아) (?:약 )?$")
_NOT_SO = deferred(
    r"[가-힣]{0,4}지(?:는|도)? ?(?:않|못)|[가-힣]{0,3} ?(?:것으?로|거라고?|거로) |[가-힣]{0,2}[까지]\s|[가-힣]{0,2}[면려]"
)
_A_LITTLE_OVER = deferred(
    r"\b(?:just|little|slightly|well|bit|or) (?:over|above|more|under|below|less|short|so)\b|남짓|여 |[십백천만억]여|안팎"
)
_MORE_HERE = deferred(r"\s?(?:이나 )?(?:넘게|이상)(?=[ 을이])(?! (?:의|나이))")
_PASSED = deferred(
    r"\b(?:over|above|after|more|least|exceed\w*|past|topp\w*|surpass\w*|beyond|plus|minimum|up|beat\w*|break\w*|broke|older|higher|greater|longer|from|starting|threshold)\b|[+>≥]|넘|이상|초과|웃돌|돌파|부터|최소|적어도|여 ",
    re.IGNORECASE,
)
_DIGITS = deferred(r"\D")
_EXACT, _WIDE = 3, 48  # digits of a figure that nobody has rounded; letters around it
_AROUND, _BEHIND = 20, 6


def told_beyond(claim: Claim) -> Iterator[Flag]:
    """Yield the figures that a sentence says were passed or not reached, and its sources only round."""
    for figure in quantities.find(claim.text, "ko") if claim.evidence else ():
        said = _said(claim.text, figure)
        homes = _homes(claim.evidence, figure) if said else []
        everywhere = [*homes, *(_homes(claim.context, figure) if homes else ())]
        if said and homes and all(_rounded(*home) for home in everywhere):
            one, theirs = homes[0]
            words = one.text[max(0, theirs.span[0] - _AROUND) : theirs.span[1]].split()
            source = " ".join(words[-_words(theirs) :])
            message = say("check.contradicted", id=one.id, source=source, text=claim.text[slice(*said)])
            yield Flag("number-contradicted", "block", said, message, (one.id,), 0.75)


def added(claim: Claim) -> Iterator[Flag]:
    """Yield the exact figures of the sources that a sentence says were passed: `264개 넘게` for `264 of which`. A doubt, never more."""
    for figure in quantities.find(claim.text, "ko") if claim.evidence else ():
        said = _MORE_HERE.match(claim.text, figure.span[1])
        exact = figure.kind in VALUES and len(_DIGITS.sub("", figure.text).strip("0")) >= _EXACT
        homes = _homes((*claim.evidence, *claim.context), figure) if said and exact and not figure.approximate else []
        if said and homes and not any(each.bound or each.approximate or _passed(one, each) for one, each in homes):
            span, (one, theirs) = (figure.span[0], said.end()), homes[0]
            message = say("check.contradicted", id=one.id, source=theirs.text, text=claim.text[slice(*span)])
            yield Flag("number-contradicted", "warn", span, message, (one.id,), 0.6)


def _passed(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source says in any words that a figure was or may be passed."""
    ahead = re.split(r"\d", one.text[max(0, figure.span[0] - _WIDE) : figure.span[0]])[-1]
    behind = re.split(r"\d", one.text[figure.span[1] : figure.span[1] + _WIDE])[0]
    return _PASSED.search(f"{ahead} {behind}") is not None


def _said(text: str, figure: Quantity) -> tuple[int, int] | None:
    """Return where a sentence says that a figure was passed or not reached."""
    if figure.kind not in VALUES or figure.words or figure.per or figure.approximate:
        return None
    if text.startswith("이 ", figure.span[1]) and _open(text[figure.span[1] - 1]):
        return None  # `50달러쯤, 우리 돈 7만 원이 넘는`, without what tells the same in other money
    behind = _BEYOND.match(text, figure.span[1])
    if behind and not _NOT_SO.match(text, behind.end()):
        return figure.span[0], behind.end()
    before = _BEFORE.search(text[: figure.span[0]])
    return (before.start(), figure.span[1]) if before else None


def _open(syllable: str) -> bool:
    """Return whether a syllable of Hangul ends in a vowel, which 이 never follows."""
    return "가" <= syllable <= "힣" and (ord(syllable) - ord("가")) % 28 == 0


def _homes(evidence: Sequence[Evidence], figure: Quantity) -> list[tuple[Evidence, Quantity]]:
    """Return the figures of sources that are the drafted one."""
    return [
        (one, each)
        for one in evidence
        for each in quantities.find(one.text, one.language)
        if compare.comparable(figure, each) and figure.value == each.value
    ]


def _rounded(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source rounds a figure and says no more of it."""
    start, end = figure.span
    near = one.text[max(0, start - _AROUND) : end + _BEHIND]
    return figure.approximate and not figure.bound and not _A_LITTLE_OVER.search(near)


def _words(figure: Quantity) -> int:
    return len(figure.text.split()) + 1
