"""A link in words that a person can check and a sum that a machine can repeat.

`Link.shared` holds every part of the pair's score. A part that begins with `=` is a circumstance (the constant, days, what else is near …);
all others are shared terms as they stand in the entries. The score is `1 / (1 + exp(-sum of all weights))`.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from pipeline.records import Link
from pipeline.select.pairs import CIRCUMSTANCES, Compared, logistic
from pipeline.select.surroundings import Around

_DIGITS = 4
Part = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the score of two entries is made of, with the terms as select knows them: it is small, since a week has many pairs."""

    one: str
    other: str
    hours: float
    parts: tuple[Part, ...]
    grounded: bool = True


def evidence_of(pair: Compared) -> Evidence:
    """Return the evidence of two compared entries alone."""
    one, other = pair.one.timed, pair.other.timed
    parts = pair.parts
    shared = (*_terms(pair, parts), *_circumstances((name, parts[name]) for name in parts if name in CIRCUMSTANCES))
    return Evidence(one.entry, other.entry, round(abs(one.hours - other.hours), 2), shared, pair.grounded)


def among(evidence: Evidence, around: Around, weights: Mapping[str, float]) -> Evidence:
    """Return evidence with what the week around the two adds to it."""
    added = _circumstances((name, weights[name] * amount) for name, amount in around.items())
    return replace(evidence, parts=(*evidence.parts, *added))


def link_of(evidence: Evidence, spelled: Callable[[str], Mapping[str, str]]) -> Link:
    """Return evidence as a link, with the terms as an entry spells them; its score is 0 where too little is shared to link the two."""
    spelling = {**spelled(evidence.other), **spelled(evidence.one)}
    shared = tuple((spelling.get(term, term), weight) for term, weight in evidence.parts)
    return Link(evidence.one, evidence.other, recomputed(shared) if evidence.grounded else 0.0, shared, evidence.hours)


def recomputed(shared: tuple[Part, ...]) -> float:
    """Return the score that the parts of a link come to."""
    return round(logistic(math.fsum(weight for _, weight in shared)), _DIGITS)


def reasons(link: Link) -> tuple[Part, ...]:
    """Return the shared terms of a link, the heaviest first, without its circumstances."""
    return tuple(part for part in link.shared if not part[0].startswith("="))


def _terms(pair: Compared, parts: Mapping[str, float]) -> list[Part]:
    """Return each shared term with its part of what all terms together add to the logit."""
    total = math.fsum(part for name, part in parts.items() if name not in CIRCUMSTANCES)
    one, other = pair.one, pair.other
    worth = {
        term: one.weights.get(term, one.rarity[term]) * other.weights.get(term, other.rarity[term])
        for term in pair.shared
    }
    whole = math.fsum(worth.values()) or 1.0
    ranked = sorted(worth, key=lambda term: (-worth[term], term))
    return [(term, round(total * worth[term] / whole, _DIGITS)) for term in ranked]


def _circumstances(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple((f"={name}", round(part, _DIGITS)) for name, part in parts if part)
