"""A quotation given to another speaker: 마리아 카스텔라노스 where the sentence that holds it has `said Tom Reiner`.

Both stand in the articles, so that neither name is wrong by itself. The sentence of the quotation names one person and a word of
saying; the draft leaves that person out and names somebody else of the articles. A warning: a draft may tell who answers whom.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import in_person
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.messages import say
from pipeline.text import aliases

_DRAFTED = r"“(?P<curly>[^”\n]{1,600})”|\"(?P<plain>[^\"\n]{1,600})\""
_QUOTED = r"“[^”\n]{1,900}”|\"[^\"\n]{1,900}\""
_SAYS = r"\b(?:said|says|say|told|tells|wrote|writes|added|adds|warned|argued|asked|replied|noted|explained|joked|recalled|admitted|insisted)\b"
_ONE = r"(?:\b(?:said|says|wrote|added|warned|argued|asked|replied|noted|explained) (?P<behind>[A-ZÀ-Þ][\w'’-]+)|\b(?P<ahead>[A-ZÀ-Þ][\w'’-]+) (?:said|says|told|wrote|added|warned|argued|asked|replied|noted|explained)\b)"
_TOPIC = r"(?<![^\s(“‘'])(?=(?P<given>[가-힣]{1,6}) (?P<family>[가-힣]{1,8}?)(?P<post>(?:\([^()\n]{1,40}\))?(?: (?:[가-힣]{0,7}(?:장|자|사|원|수|관|령|리|인|감독|대표|씨|총괄|표)|C[ETFO]O)){0,2}?)(?:(?:은|는)[\s,]|(?:이|가) {3}))"
_SAID = r"(?:이?라고|라며|고|며)(?: [가-힣]{1,6}){0,2} ?[가-힣]{1,4}(?:요|다)[.!]?$"  # no name: 고 말했어요
_LEAST = 5
_WORDS = 2


def speakers(claim: Claim) -> Iterator[Flag]:
    """Yield the people to whom a sentence gives what the source has of somebody else."""
    quoted = [match["curly"] or match["plain"] for match in compiled(_DRAFTED).finditer(claim.text)]
    if len(quoted) != 1 or len(re.findall(r"[가-힣]", quoted[0])) < _LEAST:
        return
    if not claim.evidence or any(one.language == "ko" for one in claim.evidence):
        return
    home = _home(claim, quoted[0])
    speaker = _speaker(claim, home) if home else None
    if home is None or speaker is None:
        return
    rest = compiled(_DRAFTED).sub(lambda match: " " * len(match.group()), claim.text)
    if in_person.told(speaker, compiled(_SAID).sub(" ", rest)):
        return
    for match in sorted(compiled(_TOPIC).finditer(rest), key=lambda one: len(one["post"])):
        name = in_person.pair(match["given"], match["family"], match.span("given")[:1] + match.span("family")[1:])
        if _known(claim, name, speaker):
            message = say("check.quote.speaker", name=claim.text[slice(*name.span)], other=" ".join(speaker.name))
            yield Flag("quote", "warn", name.span, message, (home.id,), 0.7)
            return


def _home(claim: Claim, quoted: str) -> Evidence | None:
    """Return the only source sentence with a quotation, or the one whose quotation shares most words with the draft's."""
    holding = [one for one in claim.evidence if compiled(_QUOTED).search(one.text)]
    if len(holding) <= 1:
        return holding[0] if holding else None
    shares = sorted(((_shared(one, quoted), number) for number, one in enumerate(holding)), reverse=True)
    best, second = shares[0], shares[1]
    return holding[best[1]] if best[0] > second[0] and (best[0] >= _WORDS or not second[0]) else None


def _shared(one: Evidence, quoted: str) -> int:
    spoken = " ".join(compiled(_QUOTED).findall(one.text))
    return len({anchor.key for anchor in anchors.shared(spoken, one.language, quoted)})


def _speaker(claim: Claim, home: Evidence) -> Person | None:
    """Return the one person whom the sentence of a quotation names outside of it, where it says that somebody says it."""
    outside = compiled(_QUOTED).sub(lambda match: " " * len(match.group()), home.text)
    if not compiled(_SAYS).search(outside):
        return None
    people = in_person.people(outside)
    if len(people) == 1:
        return people[0]
    if people:
        return None
    names = {match["behind"] or match["ahead"] for match in compiled(_ONE).finditer(outside)}
    bearers = {one.name: one for one in in_person.everyone(claim) if one.families[-1] in names}
    return next(iter(bearers.values())) if len(bearers) == 1 and len(names) == 1 else None


def _known(claim: Claim, name: Pair, speaker: Person) -> bool:
    """Return whether a drafted name is somebody of the articles, or of the table, and surely not the speaker."""
    if in_person.closest([speaker], name) or in_person.surely_family(speaker, name.families):
        return False
    whole = aliases.table().get(name.given + name.families[0])
    return whole in aliases.people() or bool(in_person.closest(in_person.everyone(claim), name))
