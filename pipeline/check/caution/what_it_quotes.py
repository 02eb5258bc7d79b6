"""A sentence that quotes somebody, held against what it quotes alone: other quotations, and who only names the speaker, say nothing of it."""

import re
from dataclasses import replace

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.text.patterns import deferred

_QUOTATION = deferred(r"“([^”\n]{2,400})”")
_ONLY_QUOTED = deferred(
    r"(?P<who>[^“”\n]{1,60}[은는이가도]) “(?P<quoted>[^”\n]{2,400})”(?:이라|라)?(?:고|며) ?[가-힣 ]{1,12}[.!~\u2060 ]*$"
)
_IN_QUOTES = deferred(r"[\"“][^\"”\n]{2,400}[\"”]")
_A_FEW = 2


def alone(claim: Claim) -> Claim:
    """Return a claim without the quotations and the sources of which it says nothing."""
    return _without_who_said_it(_without_other_quotations(claim))


def _without_other_quotations(claim: Claim) -> Claim:
    """Return a claim that quotes one of a Korean sentence's quotations without its others, of which it says nothing: they are as cautious as may be."""
    told = _QUOTATION.findall(claim.text)
    said = _QUOTATION.sub(" ", claim.text)
    if not told:
        return claim

    def kept(match: re.Match[str]) -> str:
        quoted = match[1]
        same = any(words in quoted or quoted in words for words in told)
        untold = not same and not anchors.shared(quoted, "ko", said)
        return " " * len(match[0]) if untold else match[0]

    evidence = [
        replace(one, text=_QUOTATION.sub(kept, one.text))
        if one.language == "ko" and any(words in one.text for words in told)
        else one
        for one in claim.evidence
    ]
    return replace(claim, evidence=tuple(evidence))


def _without_who_said_it(claim: Claim) -> Claim:
    """Return a claim that does nothing but quote one of its English sources without those others that it cites for the speaker's name alone."""
    only = _ONLY_QUOTED.match(claim.text)
    quoting = [one for one in claim.evidence if one.language != "ko" and _IN_QUOTES.search(one.text)]
    if only is None or not quoting:
        return claim
    who, quoted = only["who"], only["quoted"]
    most = max(len(_shared(one, quoted)) for one in quoting)
    kept = tuple(
        one
        for one in claim.evidence
        if one in quoting or len(_shared(one, who)) > 1 or len(_shared(one, quoted)) >= min(_A_FEW, most)
    )
    return replace(claim, evidence=kept)


def _shared(one: Evidence, text: str) -> set[tuple[int, int]]:
    """Return the places of the words of a text that a source sentence has, names apart."""
    found = anchors.shared(one.text, one.language, text)
    return {span for shared in found if shared.key[0] != "@" for span in shared.draft}
