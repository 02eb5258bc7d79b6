"""Two parties that have changed places in what one does to the other: who sues, warns, pays, asks, supplies whom.

Both texts must tell the deed in so many words, by a verb, its passive or a noun, and both names must be sure. A source that tells it in
both directions, or that may tell it once more in words that were not read, says nothing.
"""

from collections.abc import Iterator

from pipeline.check.changed_places import party_english, party_korean, party_names
from pipeline.check.changed_places.party_korean import Told
from pipeline.check.changed_places.party_names import Marked
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import grounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

_MUTUAL = deferred(
    r"\b(?:each other|one another|mutual\w*|counter(?:su|claim|offer|part)\w*|in (?:re)?turn|vice versa|cross-\w+|swap\w*|both (?:companies|sides|firms)|back and forth)\b|서로|맞[소고제불]|반소|상호|쌍방|주고받|거꾸로|되레|맞바[꾸꿨]"
)
_ANSWERS = {"accept": "reject", "reject": "accept"}
_ANSWERED = deferred(r"\bcounter(?:su|claim)\w*|맞소송|맞고소|반소")
_LONGEST = 1_200  # characters of a text


def exchanged(claim: Claim) -> Iterator[Flag]:
    """Yield what one party does to another in a sentence where its sources tell it of the two the other way round."""
    for ground in grounds(claim.evidence):
        if len(ground.text) > _LONGEST:
            continue
        for one, there in against(ground.text, ground.language, claim.text):
            if _told_elsewhere(claim, one):
                continue
            text = claim.text[slice(*one.span)]
            message = say("check.roles", text=text, id=ground.ids[0])
            if one.deed != there.deed:
                message = say("check.opposite", text=text, source=ground.text[slice(*there.span)], id=ground.ids[0])
            yield Flag("name", "block", one.span, message, ground.ids, 0.75)
            return


def _told_elsewhere(claim: Claim, one: Told) -> bool:
    """Return whether another sentence of the articles tells a deed as the draft does, or speaks of a suit in answer to a suit."""
    for each in claim.context:
        if _ANSWERED.search(each.text):
            return True
        pair = party_names.marked(each.text, each.language, claim.text)
        if pair is not None:
            there = (party_korean if each.language == "ko" else party_english).told(pair[0])
            here = {other for other in party_korean.told(pair[1]) if other.span == one.span}
            if any(other[:3] == mine[:3] for other in there for mine in here):
                return True
    return False


def against(source: str, language: str, draft: str) -> Iterator[tuple[Told, Told]]:
    """Yield the deeds of a Korean text that a source tells the other way round, and not this way too, with those of the source.

    A wish that one party grants the other, or does not, is told the other way round as well where the answer is the opposite.
    """
    read = party_korean.has_deed(draft) and not (_MUTUAL.search(draft) or _MUTUAL.search(source))
    pair = party_names.marked(source, language, draft) if read else None
    if pair is None:
        return
    theirs, mine = pair
    here = party_korean.told(mine)
    if not here:
        return
    there = party_korean.told(theirs) if language == "ko" else party_english.told(theirs)
    known = {one[:3]: one for one in there}
    for one in here:
        turned = known.get((one.deed, one.other, one.doer)) or known.get(
            (_ANSWERS.get(one.deed, ""), one.doer, one.other)
        )
        this_way = (one.deed, one.doer, one.other) in known
        if turned and not this_way and not _open(one, language, theirs, there):
            yield one, turned


def _open(one: Told, language: str, source: Marked, read: list[Told]) -> bool:
    if language == "ko":
        return party_korean.open_to(one.deed, source, read, (one.doer, one.other))
    return party_english.open_to(one.deed, source, read, one.doer)
