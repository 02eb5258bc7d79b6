"""A source sentence in which two people speak, each in a clause of their own, as two sentences: `"…", said A; B called it "…"`.

Who is named in the one clause says nothing that stands in the other.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.check.claims import Claim, Evidence
from pipeline.check.lazily import compiled
from pipeline.check.people import voices
from pipeline.check.written_names import in_person

_CUT = r"; | – | — |,[\"”]? (?=(?:while|whereas|but|though|although)\b)"
_PART = "\u2060"
"""What stands behind the id of a part, before its number."""


def parted(claim: Claim) -> Claim:
    """Return a claim whose cited sentences are cut where another person goes on."""
    evidence = tuple(part for one in claim.evidence for part in _parts(one))
    return claim if len(evidence) == len(claim.evidence) else replace(claim, evidence=evidence)


def whole(identifiers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the sentences of which these are parts."""
    return tuple(dict.fromkeys(one.partition(_PART)[0] for one in identifiers))


def _parts(one: Evidence) -> Iterator[Evidence]:
    if one.language == "ko":
        yield one
        return
    plain = voices.outside(one.text)
    for cut in compiled(_CUT).finditer(plain):
        before, after = one.text[: cut.end()], one.text[cut.end() :]
        if _speaks(before) and _speaks(after):
            yield replace(one, text=before)
            yield replace(one, id=f"{one.id}{_PART}{cut.end()}", text=after)
            return
    yield one


def _speaks(text: str) -> bool:
    """Return whether a clause names somebody and tells that he says something."""
    plain = voices.outside(text)
    return bool(in_person.people(plain)) and re.search(voices.SAYS, plain) is not None
