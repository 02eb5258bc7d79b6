"""Who pays and who pays nothing, told the other way: `노동자가 내고 고용주는 한 푼도 안 내요` for `charges employers 1.5% and workers nothing`."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import same_thing
from pipeline.messages import say
from pipeline.text.patterns import deferred

_THERE = deferred(
    r"\b(?:charg(?:e|es|ed|ing)|costs?|costing|pay(?:s|ing)?|paid|gives?|gave|giving|offers?|offered) (?P<some>(?:the |its |their )?(?:[a-z-]+ ){0,2}[a-z-]+) (?:about |only |just |up to |some )?[$€£¥₩]?\d[^;:]*?\b(?:and|but) (?P<none>(?:the |its |their )?(?:[a-z-]+ ){0,2}[a-z-]+) nothing\b"
)
_NOTHING_HERE = deferred(
    r"한 푼도|무료|공짜|(?<![가-힣])(?:내|물|받|부담하)지(?:는|도)? 않|안 (?:내|물|받)|아무것도|없[어다고는]"
)
_CUT = deferred(r"(?<=[가-힣])(?:고|며|지만|는데|은데|인데|으나|면서)(?=[\s,])|[,;.!?](?=\s|$)")
_WHO = deferred(
    r"(?P<who>(?:[가-힣A-Za-z]+ ){0,2}?[가-힣A-Za-z]+?)(?:들)?(?:은|는|이|가|에게는?|한테는?|에게서는?)(?=\s)"
)


def who_pays(claim: Claim) -> Iterator[Flag]:
    """Yield the clause of a sentence that has those pay nothing who, by its source, pay."""
    ways = [(one.id, match) for one in claim.evidence if one.language != "ko" for match in _THERE.finditer(one.text)]
    if len(ways) != 1:
        return
    name, there = ways[0]
    for start, end in _clauses(claim.text):
        if not _NOTHING_HERE.search(claim.text, start, end):
            continue
        who = list(_WHO.finditer(claim.text, start, end))
        pays = [match for match in who if _is(match, there, "some") and not _is(match, there, "none")]
        if pays and not any(_is(match, there, "none") for match in who):
            span = (pays[0].start("who"), end)
            message = say("check.opposite", text=claim.text[slice(*span)], source=there.group(), id=name)
            yield Flag("number-contradicted", "block", span, message, (name,), 0.8)
            return


def _is(who: re.Match[str], there: re.Match[str], side: str) -> bool:
    return same_thing.named(who["who"], there[side])


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _CUT.finditer(text):
        yield start, cut.start()
        start = cut.end()
    yield start, len(text)
