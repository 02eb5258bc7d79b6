"""Two things that a source counts side by side, and the number of the one told of the other: `학생 74명` for 900 pupils and 74 teachers.

What a sentence counts in one breath are different things: nobody says `900 employees and 74 engineers` of engineers who are employees.
So the number of the one says nothing of the other, where the draft does not name the one at all.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.counts import count_nouns
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_WORD = r"(?!(?:in|on|at|for|with|from|to|by|of|that|who|which|when|where|as|than|is|are|was|were|will|has|have|had|people|persons|others) )[a-z][a-z’'-]*"
_BESIDE = deferred(
    rf" (?:{_WORD} ){{0,3}}{_WORD}(?:, and|,| and|, but| but)(?: (?:about|some|only|just|another|nearly|over|around))? "
)
_EVERYBODY = deferred(r" (?:[a-z]+ )?(?:people|persons|others|ones|men|women|adults|members)\b")
_WHOLE = deferred(r"\b(?:[Oo]f|[Aa]mong|[Oo]ut of) (?:the |its |their |all |about |some |nearly )*$")
_FEW = 3


def coordinated(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the counts of a sentence whose number is that of what the source counts beside the very thing."""
    for group in every:
        drafted = group[0]
        if drafted.kind != "count" or drafted.value < _FEW or drafted.per:
            continue
        mine = count_nouns.nouns(claim.text, drafted)
        found = [_right(claim, drafted, mine, one, source) for one, source in _homes(claim, drafted)] if mine else []
        rights = [one for one in found if one and not _told_next(claim, one[1])]
        if rights and len(rights) == len(found):
            yield contradicted(claim, drafted, rights)


def _told_next(claim: Claim, source: Quantity) -> bool:
    """Return whether the next sentence tells the figure that stands beside a drafted one in the source: `220명 있어요. 다른 직원 340명을 더하면`."""
    return any(one.value == source.value for one in quantities.find(claim.after, "ko"))


def _homes(claim: Claim, drafted: Quantity) -> Iterator[tuple[Evidence, Quantity]]:
    """Yield the source's figures that have the value of a drafted one, one reading of each."""
    seen = set()
    for one in claim.evidence:
        for source in quantities.find(one.text, one.language):
            if source.value == drafted.value and source.kind in COUNTS and (one.id, source.span[0]) not in seen:
                seen.add((one.id, source.span[0]))
                yield one, source


def _right(
    claim: Claim, drafted: Quantity, mine: frozenset[str], one: Evidence, source: Quantity
) -> tuple[str, Quantity] | None:
    """Return the figure of the very thing right beside that of another, which the draft does not name."""
    theirs = _named(one, source)
    if _EVERYBODY.match(one.text, _end(one, source)):
        return None  # workers are people
    if one.language == "ko" or not theirs or theirs & (mine | anchors.keys(claim.text, "ko")):
        return None
    for left, right in pairwise(_plain(one)):
        if _BESIDE.fullmatch(one.text[_end(one, left) : right.span[0]]) is None:
            continue
        if _WHOLE.search(one.text[: left.span[0]]):
            continue  # `Of 302 designs tested, 16 worked`
        for here, other in ((left, right), (right, left)):
            if any(told.value == other.value for told in quantities.find(claim.text, "ko")):
                continue  # `건설 일자리 4,500개와 상시 일자리 620개`
            if here.span[0] == source.span[0] and other.value != drafted.value and mine & _named(one, other):
                return one.id, other
    return None


def _plain(one: Evidence) -> list[Quantity]:
    """Return the counts of a source sentence in order, one reading of each."""
    groups = quantities.readings(one.text, one.language)
    return [group[0] for group in groups if group[0].kind in COUNTS and not group[0].per]


def _end(one: Evidence, figure: Quantity) -> int:
    """Return where the number of a figure ends: `2,600 workers` holds its noun."""
    blank = figure.text.find(" ")
    noun = blank >= 0 and figure.text[blank + 1 :].islower() and figure.unit != ""
    return figure.span[0] + blank if noun else figure.span[1]


def _named(one: Evidence, figure: Quantity) -> frozenset[str]:
    return frozenset(key for key in count_nouns.counted_in(one, figure) if key[0] not in "~=")
