"""Somebody of the articles who does what the source tells of another: 아미르 나사르 for Joan Petrakis, who doubled the team to 64 people.

Both people stand in the articles, so that looking the name up finds nothing wrong. What tells is the sentence that the draft retells by
its figures: its subject is one person, the draft has another one as its own, and neither text has both.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import in_person
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.messages import say
from pipeline.text.patterns import deferred

_TOPIC = r"(?<![^\s(“‘'])(?P<given>[가-힣]{1,6})(?= (?P<family>[가-힣]{1,8}?)(?P<post>(?: [가-힣A-Za-z]{1,8}){0,3}?)(?:은|는)\s)"
_AGED = deferred(r"(?<![^\s(“‘'])(?P<given>[가-힣]{1,6}) (?P<family>[가-힣]{1,8})\((?P<age>[2-9]\d)(?:세|살)?\)")
_PART = r"[가-힣](?:고|며|면서|지만|는데|뒤|후|자|아서|어서|때문에|따라|대신|이어|출신|후임|전임)[\s,]|[,;“\"‘']"
_OPENING = deferred(r"(?:[^,;:.“”\"]{0,40}, )?(?:and |but )?$")
_VERB = r",? (?:who |[A-Z][\w'’]+ |an? |the |its |their |[^,;.]{0,60}, )?(?:[a-z]+ly )?(?:has|have|had|is|was|will|would|can|[a-z]+ed|[a-z]+s|said|told|led|ran|took|made|won|built|grew|cut|sold|bought)\b"
_FIGURE = "="
_WORDS = 2


def tellers(claim: Claim) -> Iterator[Flag]:
    """Yield the people who do or are in a sentence what the cited sentences tell of somebody else."""
    if not any(one.language == "ko" for one in claim.evidence):
        yield from _aged(claim)
        yield from _doing(claim)


def _aged(claim: Claim) -> Iterator[Flag]:
    """Yield the people who have the age of another one behind their name: 라르스 에이데(47) where Ingrid Moe is 47."""
    for match in _AGED.finditer(claim.text):
        name = in_person.pair(match["given"], match["family"], (match.start(), match.end("family")))
        known = {one.name for one in in_person.closest(in_person.everyone(claim), name)}
        theirs = [
            (one, text.id)
            for text in claim.context
            for one in in_person.people(text.text)
            if re.match(rf", {match['age']}(?=[,.;]| )", text.text[one.span[1] :])
        ]
        if known and theirs and not known & {one.name for one, _ in theirs}:
            other, source = theirs[0]
            message = say("check.doer", name=claim.text[slice(*name.span)], other=" ".join(other.name), id=source)
            yield Flag("name", "block", name.span, message, (source,), 0.8)


def _doing(claim: Claim) -> Iterator[Flag]:
    """Yield the person who is a sentence's subject where the one source sentence of its figures has somebody else."""
    for match in compiled(_TOPIC).finditer(claim.text):
        name = in_person.pair(match["given"], match["family"], (match.start("given"), match.end("family")))
        known = in_person.closest(in_person.everyone(claim), name)
        best = _retold(claim) if known else None
        if best is None or compiled(_PART).search(claim.text, match.end("post"), best[1]):
            continue
        if any(
            re.search(rf"\b{re.escape(word)}\b", best[0].text) for one in known for word in (one.given, *one.families)
        ):
            continue
        other = _subject(best[0].text)
        if other is not None and not in_person.told(other, claim.text, name) and not _is(other, name):
            message = say("check.doer", name=claim.text[slice(*name.span)], other=" ".join(other.name), id=best[0].id)
            yield Flag("name", "block", name.span, message, (best[0].id,), 0.7)
            return


def _is(person: Person, name: Pair) -> bool:
    return in_person.fits(person, name) > 0.5


def _retold(claim: Claim) -> tuple[Evidence, int] | None:
    """Return the only source sentence that has figures and words of the claim, and where its first figure stands in the claim."""
    found = []
    for one in claim.evidence:
        shared = anchors.shared(one.text, one.language, claim.text)
        figures = [anchor.draft[0] for anchor in shared if anchor.key[0] == _FIGURE]
        if figures:
            words = {anchor.draft[0] for anchor in shared if anchor.key[0] != _FIGURE}
            found.append((one, min(figures)[0], len(words)))
    if len(found) != 1 or found[0][2] < _WORDS:
        return None
    return found[0][0], found[0][1]


def _subject(text: str) -> Person | None:
    """Return who is the subject of an English sentence: the first person, near its beginning, with a verb behind."""
    for one in in_person.people(text):
        if _OPENING.fullmatch(text[: one.span[0]]) and compiled(_VERB).match(text, one.span[1]):
            return one
        return None
    return None
