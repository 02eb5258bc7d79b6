"""A town of the table in the place of one that no table knows: 올보르 for `a hall in Vejle, Denmark`.

The cited sentences say of their town in which land it lies; a draft that has another town of that land, and not theirs, has moved there.
"""

from pipeline.check.claims import Claim
from pipeline.check.vocabulary import sounds
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_TOWN = deferred(
    r"\b(?:in|to|at|near|from|outside|around) (?P<town>[A-ZÀ-Þ][\w-]+)(?:,| in) (?P<land>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![a-z-])"
)
_HANGUL = deferred(r"[가-힣]{2,}")


def replaced(claim: Claim, key: str) -> bool:
    """Return whether the cited sentences have one other town of the land of this one, which the draft leaves out."""
    towns = {
        match["town"]
        for one in claim.evidence
        for match in _TOWN.finditer(one.text)
        if aliases.homes().get(key) in aliases.held(match["land"])
    }
    around = f"{claim.text} {claim.after}"
    words = _HANGUL.findall(around)
    return len(towns) == 1 and not any(
        aliases.held(town) or town in around or any(sounds.alike(town, word) for word in words) for town in towns
    )
