"""Of two things the one that an English source puts behind the other, told as put before it: `속도가 아니라 안전` for `speed, not safety`, 안전보다 속도를 우선 for `prioritizing safety over speed`.

Each side of the draft must tell more of the other side of its source than of its own, and no contrast of the sources stand as the draft's.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import same_thing
from pipeline.check.other_way.korean_pairs import Pair, pairs
from pipeline.messages import say
from pipeline.text.patterns import deferred

_SIDE = r"[^,.;:()\"“”]{2,60}"
_CONTRASTS = (
    deferred(
        r"(?P<before>[^,.;:()\"“”]{2,60})(?:, (?:and |but )?| and | but | [—–] )not (?!only\b|just\b|merely\b|simply\b|yet\b|to mention\b|least\b|surprisingly\b|all\b|every)(?P<behind>(?:[\w'’-]+ ?){1,5}?)(?=[,.;:)]| (?:is|are|was|were|will|has|have|can|could|should|that)\b|$)"
    ),
    deferred(
        rf"\bnot (?!only\b|just\b|merely\b|simply\b)(?P<behind>{_SIDE}),? but (?:rather )?(?!also\b)(?P<before>{_SIDE})"
    ),
    deferred(rf"(?P<before>{_SIDE}),? (?:rather than|instead of|as opposed to) (?P<behind>{_SIDE})"),
    deferred(
        rf"\b(?:prioriti[sz]\w+|favou?r(?:s|ed|ing)?|prefer(?:s|red|ring)?|valu(?:e|es|ed|ing)|cho(?:ose|oses|se|osing)|put(?:s|ting)?|pick(?:s|ed|ing)?|rank(?:s|ed|ing)?) (?P<before>{_SIDE}?) (?:over|above|ahead of|before) (?P<behind>{_SIDE})"
    ),
)
_PREFERRED = deferred(r"우선|중시|먼저|앞세|앞에 두|택[했하한]|선택|선호|중요|낫[다고]|나은|나아|무게|집중|치중")
_DENIED = deferred(r"\b(?:not|never|no|nor|neither|without)\b|n['’]t\b", re.IGNORECASE)
_CLOSED = deferred(r"[가-힣]*(?:않|못|없|아[니닌닙])[가-힣]*")
_NEAR = 5  # words of a side that lie next to the mark
_FIRST = 3  # words that the mark of a draft is followed by
_RATHER = 2


def english_pairs(claim: Claim) -> Iterator[Flag]:
    """Yield the first two things of a sentence that its English source has the other way round."""
    if not claim.evidence or any(one.language == "ko" for one in claim.evidence):
        return
    theirs = [(one, match, _sides(match)) for one in claim.evidence for match in _contrasts(one.text)]
    for mine in pairs(claim.text) if theirs else ():
        if (mine.than and not _preferred(claim.text, mine)) or any(_CLOSED.fullmatch(one) for one in mine.before):
            continue
        ways = [(_way(mine, *sides), one, match) for one, match, sides in theirs]
        if any(way > 0 for way, _, _ in ways):
            continue
        for way, one, match in ways:
            if way < 0:
                words = {"text": claim.text[slice(*mine.span)], "source": match.group().strip()}
                message = say("check.opposite", **words, id=one.id)
                yield Flag("number-contradicted", "block", mine.span, message, (one.id,), 0.75)
                return


def _contrasts(text: str) -> Iterator[re.Match[str]]:
    """Yield the contrasts of a sentence, of which a denial ahead of `rather than` leaves open which side is meant."""
    for place, pattern in enumerate(_CONTRASTS):
        for match in pattern.finditer(text):
            if place < _RATHER or not _DENIED.search(match["before"]):
                yield match


def _sides(match: re.Match[str]) -> tuple[str, str]:
    """Return what stands next to the mark of a contrast: what is put before, and behind."""
    before, behind = match["before"].split(), match["behind"].split()
    ahead = match.start("before") < match.start("behind")
    return " ".join(before[-_NEAR:] if ahead else before[:_NEAR]), " ".join(behind[:_NEAR])


def _preferred(text: str, mine: Pair) -> bool:
    return _PREFERRED.search(text, *mine.span) is not None


def _way(mine: Pair, before: str, behind: str) -> int:
    """Return 1 where a draft has two things as a contrast of its source does, -1 where it has them exchanged, 0 where that is open."""
    aside, chosen = " ".join(mine.behind), " ".join(mine.before[:_FIRST])
    first = same_thing.told(aside, behind) - same_thing.told(aside, before)
    last = same_thing.told(chosen, before) - same_thing.told(chosen, behind)
    if first < 0 and last < 0:
        return -1
    return int(first > 0 or last > 0)
