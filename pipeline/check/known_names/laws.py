"""One law under the name of another: 데이터법 for the AI Act.

The draft names a law of the table that no article has, under any of its names, and leaves out the one that the cited sentences name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.law_table import LAWS
from pipeline.text.patterns import deferred

_KIND = deferred(r" (?:Act|Regulation)$")
_KINDS = r"[ -](?:Acts?|[Ll]aws?|[Bb]ills?|[Rr]ules?|[Rr]ulebook|[Rr]egulations?|[Ll]egislation|[Cc]ode|[Dd]irective|[Ss]tatutes?)"
_PARTICLE = r"(?=은|는|이|가|을|를|의|에|과|와|도|상|으로|로|,|\s|\)|['’”\"]|$)"
_LAW = deferred(r"법|규정|지침|제도|오바마케어")


@dataclass(frozen=True, slots=True)
class _Law:
    source: re.Pattern[str]
    korean: re.Pattern[str]


@lru_cache(maxsize=1)
def _laws() -> tuple[_Law, ...]:
    """Return the laws of the table, each with what finds it in a text of any language and what finds it in Korean."""
    rows = []
    for line in LAWS.strip().splitlines():
        latin, hangul = line.split(" = ")
        korean = "|".join(re.escape(name).replace(r"\ ", r"\s?") for name in hangul.split("|"))
        found = deferred(rf"(?<![가-힣A-Za-z])(?:{korean}){_PARTICLE}")
        english = "|".join(_english(name) for name in latin.split("|"))
        rows.append(_Law(deferred(rf"\b(?:{english})\b|{korean}"), found))
    return tuple(rows)


def _english(name: str) -> str:
    """Return what finds an English name: in any case of its words, under any kind of law."""
    if name.isupper():
        return re.escape(name)
    stem = _KIND.sub("", name)
    return rf"(?i:{re.escape(stem)})" + (_KINDS if stem != name else "")


def laws(claim: Claim) -> Iterator[Flag]:
    """Yield the laws of a sentence that stand where the cited sentences name another one."""
    if not _LAW.search(claim.text):
        return
    spots = [(law, match.span()) for law in _laws() for match in law.korean.finditer(claim.text)]
    for law, span in spots:
        if any(law.source.search(one.text) for one in claim.context):
            continue
        theirs = [other for other in _laws() if any(other.source.search(one.text) for one in claim.evidence)]
        if theirs and not any(_told(other, claim.text) for other in theirs):
            yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.8)


def _told(law: _Law, text: str) -> bool:
    """Return whether a draft has a law of the source, in Korean or in Latin."""
    return law.source.search(text) is not None
