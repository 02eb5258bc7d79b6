"""Whose sentences a clause rests on where its sentence has several citations: `A는 238만 달러, B는 124만 달러를 내요.[^S1.1][^S2.2]`.

A name that one of the citations has is not held against another one, if the draft tells that one's matter as well and nothing in the name's
clause is the other one's alone.
"""

import re

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import draft_clauses
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_NUMBER = deferred(r"\d[\d,.]*\d|\d")
_SEVERAL = 2


def rests_on_its_own(claim: Claim, flag: Flag) -> bool:
    """Return whether the name of a finding stands in a citation of its own, and the one it was held against tells another clause."""
    groups = [frozenset(one.sources) for one in claim.placed.citations if one.sources]
    if len(groups) < _SEVERAL:
        return False
    accusing = frozenset(flag.evidence)
    key = aliases.table().get(aliases.squeeze(claim.text[slice(*flag.span)]))
    against = [group for group in groups if group & accusing]
    own = [group for group in groups if not group & accusing and _has(_text(claim, group), key)]
    if key is None or not own or not against or any(_has(_text(claim, group), key) for group in against):
        return False
    theirs, mine = (" ".join(_text(claim, group) for group in some) for some in (against, own))
    start, end = _part(claim.text, flag.span)
    rest = f"{claim.text[:start]} {claim.text[end:]}"
    told = (aliases.held(rest) - {key}) & aliases.held(theirs)
    return bool(told) and not (_numbers(claim.text[start:end]) & _numbers(theirs)) - _numbers(mine)


def _text(claim: Claim, group: frozenset[str]) -> str:
    return " ".join(one.text for one in claim.evidence if one.id in group)


def _has(text: str, key: str | None) -> bool:
    return key is not None and key in aliases.held(text)


def _numbers(text: str) -> frozenset[str]:
    return frozenset(one.replace(",", "") for one in _NUMBER.findall(text))


def _part(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return the part of a sentence in which a name stands: its clause, and of one with a row of names what stands between two commas."""
    start, end = draft_clauses.clause(text, span)
    commas = [match.end() for match in re.finditer(r", ", text[start:end])]
    cuts = [start, *(start + one for one in commas), end]
    return max(one for one in cuts if one <= span[0]), min(one for one in cuts if one >= span[1])
