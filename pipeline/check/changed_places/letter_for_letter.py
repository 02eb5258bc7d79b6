"""Two figures told of each other's owners, where both texts write the owners with the same letters: `NK 세포의 69%` for `12% of NK cells`.

A Korean source tells an owner right before its figure (`하넬이 25%, 마로가 20%`), an English one right behind it (`12% of the NK cells`). The
owner is the same word in both texts, so that no list need know it: a Korean name in a Korean source, a Latin word in any.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_KINDS = frozenset({"percent", "count", "number", "money", "points", "times"})
_BEFORE = deferred(r"(?P<who>[A-Za-z가-힣][A-Za-z가-힣\d.&-]*?)(?:이|가|은|는|의|도)\s(?:약 |각각 |무려 |최대 )?$")
_LATIN = deferred(r"(?<![A-Za-z\d-])(?P<who>[A-Za-z]*[A-Z][A-Za-z\d]*)(?![A-Za-z\d])")
_BEHIND = deferred(r"%?\s?of (?:the |all |its |their )?(?P<who>[A-Za-z]*[A-Z][A-Za-z\d]*)\b")
_CUT = deferred(r"[,;.](?=\s)")
_REACH = 24
_NO_OWNER = deferred(
    r"(?:그|이|저|이들|그중|이중|전체|전자|후자|앞|뒤|하나|다른 하나|나머지|지난해|올해|작년|내년|\d.*|[가-힣]*(?:률|율|액|값|매출|이익|비율|비중|점유율|주가|가격|수|량|치))"
)


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures next to each other of which the source gives each to the other's owner."""
    told = [one for one in places if one.kind in _KINDS and not one.per]
    for ground in grounds(claim.evidence):
        theirs = _owned(ground)
        for one, other in pairwise(told) if theirs else ():
            if one.value == other.value or not compare.comparable(one, other):
                continue
            owners = [_owner(claim.text, each, told, ground.language) for each in (one, other)]
            if None in owners or owners[0] == owners[1]:
                continue
            mine, its = (theirs.get(owner or "", []) for owner in owners)
            if _only(mine, other) and _only(its, one):
                yield flagged(claim, one, other, ground.ids, 0.8)
                return


def _only(figures: Sequence[Quantity], one: Quantity) -> bool:
    """Return whether an owner has one figure of a kind, and that is the given one."""
    alike = [each for each in figures if compare.comparable(each, one)]
    return len(alike) == 1 and compare.same(one, alike[0])


def _owner(text: str, one: Quantity, told: Sequence[Quantity], language: str) -> str | None:
    """Return the word that a draft tells a figure of: the one right before it, or the only Latin one of its stretch."""
    start = max([0, *(each.span[1] for each in told if each.span[1] <= one.span[0])])
    ahead = text[max(start, one.span[0] - _REACH) : one.span[0]]
    beside = _BEFORE.search(ahead)
    if language == "ko" and beside and not _NO_OWNER.fullmatch(beside["who"]):
        return str(beside["who"])
    cuts = [match.end() for match in _CUT.finditer(ahead)]
    found = {match["who"] for match in _LATIN.finditer(ahead, max(cuts, default=0))}
    return found.pop() if len(found) == 1 else None


def _owned(ground: Ground) -> Mapping[str, list[Quantity]]:
    """Return the figures of a source by the words that it tells them of."""
    found: dict[str, list[Quantity]] = {}
    for one in ground.figures:
        who = _told_of(ground, one) if one.kind in _KINDS and not one.per else None
        if who and who["who"]:
            found.setdefault(who["who"], []).append(one)
    return found


def _told_of(ground: Ground, one: Quantity) -> re.Match[str] | None:
    if ground.language == "ko":
        return _BEFORE.search(ground.text[max(0, one.span[0] - _REACH) : one.span[0]])
    return _BEHIND.match(ground.text, one.span[1])
