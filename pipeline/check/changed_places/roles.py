"""Two names that have changed places in a deed: who overtook whom, who bought whom, who sued whom.

Only what both texts say in so many words is compared: the same deed between the same two names, the other way round.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import grounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

Deed = tuple[str, str, str]
Names = Sequence[tuple[Span, str]]
_ENGLISH: Mapping[str, re.Pattern[str]] = {
    "beat": deferred(r"\b(?:overtook|overtakes?|surpass(?:es|ed)?|outsold|outpaced|outperform(?:s|ed)?|beats?|topped|edg(?:es|ed|ing) past)\b"),
    "buy": deferred(r"\b(?:acquire[sd]?|buys?|bought|purchase[sd]?|take over|took over)\b"),
    "sue": deferred(r"\b(?:sue[sd]?|suing)\b"),
}  # fmt: skip
_KOREAN: Mapping[str, re.Pattern[str]] = {
    "beat": deferred(r"제[쳤치친]|앞[질지]|앞섰|앞서|넘어섰|능가|따돌"),
    "buy": deferred(r"인수(?!됐|되|된|당)|사들|취득(?!됐|되|된)|매입(?!됐|되|된)"),
    "sue": deferred(r"고소(?!당|됐)|제소(?!당|됐)"),
}
_PASSIVE = deferred(r"\b(?:was|were|been|being|is|be)\s(?:\w+\s)?$")
_BY = deferred(r"^\sby\s")
_BREAK = deferred(r"[.;:?!]\s|\n|\b(?:and|but|while|than)\b|, (?!the |an? )")
_APPOSITION = deferred(r"^, (?:the|an?) [^,.;]{1,50},")
_OBJECT = deferred(r"^(?:\s[가-힣]{2,4})?[을를](?=\s)")
_SUBJECT = deferred(r"^(?:\s[가-힣A-Za-z]{1,6})?(?:은|는|이|가)(?=[\s,])")
_FAR = 60
_MANY = 60  # names: a sentence has not so many
_NEAR = 24


def roles(claim: Claim) -> Iterator[Flag]:
    """Yield the deeds of a sentence that the source tells the other way round."""
    deeds = [deed for deed, pattern in _KOREAN.items() if pattern.search(claim.text)]
    for ground in grounds(claim.evidence) if deeds else []:
        table = _KOREAN if ground.language == "ko" else _ENGLISH
        if not any(table[deed].search(ground.text) for deed in deeds):
            continue
        common = [one for one in anchors.shared(ground.text, ground.language, claim.text) if one.key[0] == "@"]
        if not 1 < len(common) <= _MANY:
            continue
        mine = sorted((span, one.key) for one in common for span in one.draft)
        theirs = sorted((span, one.key) for one in common for span in one.source)
        told = dict(_korean(claim.text, mine))
        known = {deed for deed, _ in (_korean if ground.language == "ko" else _english)(ground.text, theirs)}
        for (deed, one, other), span in told.items():
            if (deed, other, one) in known and (deed, one, other) not in known:
                message = say("check.roles", text=claim.text[slice(*span)], id=ground.ids[0])
                yield Flag("name", "block", span, message, ground.ids, 0.8)
                return


def _english(text: str, names: Names) -> Iterator[tuple[Deed, Span]]:
    for deed, pattern in _ENGLISH.items():
        for match in pattern.finditer(text):
            before = _last(text, names, match.start())
            by = _BY.match(text[match.end() :])
            start = match.end() + (by.end() if by else 0)
            after = next((one for one in names if 0 <= one[0][0] - start <= _NEAR), None)
            if before is None or after is None or _BREAK.search(text[start : after[0][0]]):
                continue
            passive = by is not None and _PASSIVE.search(text[: match.start()]) is not None
            if by is None or passive:
                pair = (after[1], before[1]) if passive else (before[1], after[1])
                yield from _deed(deed, pair, (before[0][0], after[0][1]))


def _last(text: str, names: Names, end: int) -> tuple[Span, str] | None:
    """Return the name nearest before a verb, in its own clause."""
    near = [one for one in names if one[0][1] <= end and end - one[0][1] <= _FAR]
    if not near:
        return None
    between = _APPOSITION.sub(" ", text[near[-1][0][1] : end])
    return None if _BREAK.search(between) else near[-1]


def _korean(text: str, names: Names) -> Iterator[tuple[Deed, Span]]:
    for deed, pattern in _KOREAN.items():
        for match in pattern.finditer(text):
            near = [one for one in names if 0 <= match.start() - one[0][1] <= _FAR]
            target = next((one for one in reversed(near) if _OBJECT.match(text[one[0][1] :])), None)
            actor = next((one for one in reversed(near) if _SUBJECT.match(text[one[0][1] :])), None)
            if target and actor:
                yield from _deed(deed, (actor[1], target[1]), (min(actor[0], target[0])[0], match.end()))


def _deed(deed: str, pair: tuple[str, str], span: Span) -> Iterator[tuple[Deed, Span]]:
    if pair[0] != pair[1]:
        yield (deed, *pair), span
