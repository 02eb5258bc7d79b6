"""Shares of those who say that something should be and that it should not, each told of the others: `풀어야 한다는 응답은 38%` of 51 and 38.

Both texts must tell one share of either side. Which side a share is of its own words say: in English those behind it, up to the next
figure, in Korean those before it.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nearness.grounds import flagged
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SAID = deferred(
    r"\b(?:sa(?:y|ys|id|ying)|th(?:ink|inks|ought)|believ\w+|want\w*|favou?r\w*|support\w*|oppos\w+|agree\w*|feel|felt|answer\w*)\b"
)
_OUGHT = deferred(
    r"\b(?:should|must|ought to|need to|has to|have to|would|will|can|could|is|are|do|does)(?P<no> not| never|n['’]t)?\b"
)
_UNDOES = deferred(
    r"\b(?:ban|stop|end|halt|abolish|remove|limit|restrict|cut|prohibit|block|scrap|close|shut|pause|drop|leave|quit)\b"
)
_UNDOES_HERE = deferred(r"금지|없애|막아|막지|멈추|멈춰|중단|폐지|빼야|빼지|제한|끊|닫|그만|떠나|줄여|줄이")
"""What turns the sides round where only one text has it: those for a ban are against what it bans."""
_ENDS = deferred(r"[.;](?=\s|$)")
_KOREAN = deferred(
    r"[가-힣]+(?:(?P<no>지 말아야|지 않아야|[면서선] 안 [된될]|지 않겠|지 않을|지 말자)|(?P<yes>야 [한할]|겠다|자는))[^.!?,\d]{0,16}$"
)
Sided = tuple[Quantity, bool]


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the shares of the two sides of a sentence where its source gives each to the other."""
    mine = _both(_here(claim.text, [one for one in places if one.kind == "percent" and not one.words]))
    if mine is None or mine[0].value == mine[1].value:
        return
    english = [one for one in claim.evidence if one.language == "en"]
    theirs = _both([each for one in english for each in _there(one)])
    undone = any(_UNDOES.search(one.text) for one in english)
    if theirs is None or undone != (_UNDOES_HERE.search(claim.text) is not None):
        return
    if compare.same(mine[0], theirs[1]) and compare.same(mine[1], theirs[0]):
        first, last = sorted(mine, key=lambda each: each.span)
        yield flagged(claim, first, last, claim.ids, 0.8)


def _both(sided: Sequence[Sided]) -> tuple[Quantity, Quantity] | None:
    """Return the share of those for it and the share of those against it, where there is one of either."""
    sides = [[one for one, way in sided if way is each] for each in (True, False)]
    return (sides[0][0], sides[1][0]) if all(len(side) == 1 for side in sides) else None


def _here(text: str, places: Sequence[Quantity]) -> list[Sided]:
    starts = [0, *(one.span[1] for one in places)]
    told = [(one, _KOREAN.search(text[start : one.span[0]])) for start, one in zip(starts, places, strict=False)]
    return [(one, match["no"] is None) for one, match in told if match]


def _there(one: Evidence) -> list[Sided]:
    figures = [each for each in quantities.find(one.text, "en") if each.kind == "percent"]
    found = []
    for number, figure in enumerate(figures):
        until = figures[number + 1].span[0] if number + 1 < len(figures) else len(one.text)
        end = _ENDS.search(one.text, figure.span[1], until)
        behind = one.text[figure.span[1] : end.start() if end else until]
        said = _SAID.search(behind)
        ought: re.Match[str] | None = _OUGHT.search(behind, said.end()) if said else None
        if ought:
            found.append((figure, ought["no"] is None))
    return found
