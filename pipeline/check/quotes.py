"""Direct quotations and superlatives: both need their origin in the cited sentences."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.sentences import sentences

_KOREAN = re.compile(r"“(?P<curly>[^”\n]{1,600})”|\"(?P<plain>[^\"\n]{1,600})\"")
_SOURCE = re.compile(
    r"“[^”\n]{1,900}”|\"[^\"\n]{1,900}\"|(?<!\w)'[^'\n]{8,300}'(?!\w)|‘[^’\n]{8,300}’|「[^」\n]{1,300}」"
)
_HANGUL = re.compile(r"[가-힣]")
_LEAST = 8
_SUPERLATIVE = re.compile(r"(?:세계|국내|업계|사상|역대|인류)\s?(?:최초|최대|최고|최소|최저|최고가)")
_SOURCE_SUPERLATIVE = re.compile(
    r"\b(?:first|largest|biggest|highest|lowest|smallest|best|most|fastest|record|unprecedented|never before|top|leading|greatest|all-time|cheapest|longest)\b|최초|최대|최고|최소|최저|처음|가장|사상",
    re.IGNORECASE,
)


def quotes(claim: Claim) -> Iterator[Flag]:
    """Yield the quotations that the cited sentences do not hold, or that say more sentences than they do."""
    if not claim.evidence:
        return
    source = [match.group() for one in claim.evidence for match in _SOURCE.finditer(one.text)]
    open_quote = any(one.text.count('"') % 2 or "“" in one.text or "”" in one.text for one in claim.evidence)
    for match in _KOREAN.finditer(claim.text):
        quoted = match["curly"] or match["plain"]
        if len(_HANGUL.findall(quoted)) < _LEAST:
            continue
        if not source and not open_quote:
            yield Flag("quote", "block", match.span(), say("check.quote"), claim.ids, 0.8)
            continue
        here = len(sentences(quoted))
        there = sum(max(1, len(sentences(one.strip("\"“”‘’'")))) for one in source)
        if source and here > there and not open_quote | (len(source) > 1):
            yield Flag(
                "quote", "warn", match.span(), say("check.quote.longer", source=there, here=here), claim.ids, 0.6
            )


def superlatives(claim: Claim) -> Iterator[Flag]:
    """Yield the superlatives (세계 최초) that no cited sentence has."""
    if not claim.evidence or any(_SOURCE_SUPERLATIVE.search(one.text) for one in claim.evidence):
        return
    for match in _SUPERLATIVE.finditer(claim.text):
        yield Flag("superlative", "warn", match.span(), say("check.superlative", word=match.group()), claim.ids, 0.7)
