"""A link in words that a person can check and a sum that a machine can repeat.

`Link.shared` holds every part of the pair's score. A part that begins with `=` is a circumstance (the constant, hours, outlet …);
all others are shared terms as they stand in the entries. The score is `1 / (1 + exp(-sum of all weights))`.
"""

import math
from collections.abc import Mapping

from pipeline.records import Entry, Link
from pipeline.select.lexicon import Lexicon
from pipeline.select.pairs import CIRCUMSTANCES, Compared, logistic
from pipeline.select.terms import surfaces

_DIGITS = 4


def link_of(pair: Compared, entries: Mapping[str, Entry], lexicon: Lexicon) -> Link:
    """Return the link of two compared entries; its score is 0 where they share too little to be linked at all."""
    one, other = entries[pair.one.timed.entry], entries[pair.other.timed.entry]
    spelling = {**surfaces(other, lexicon), **surfaces(one, lexicon)}
    terms = [(spelling.get(term, term), weight) for term, weight in _terms(pair)]
    shared = tuple(terms) + _circumstances(pair)
    hours = abs(pair.one.timed.hours - pair.other.timed.hours)
    score = recomputed(shared) if pair.grounded else 0.0
    return Link(one.id, other.id, score, shared, round(hours, 2))


def recomputed(shared: tuple[tuple[str, float], ...]) -> float:
    """Return the score that the parts of a link come to."""
    return round(logistic(math.fsum(weight for _, weight in shared)), _DIGITS)


def reasons(link: Link) -> tuple[tuple[str, float], ...]:
    """Return the shared terms of a link, the heaviest first, without its circumstances."""
    return tuple(part for part in link.shared if not part[0].startswith("="))


def _terms(pair: Compared) -> list[tuple[str, float]]:
    """Return each shared term with its part of what all terms together add to the logit."""
    total = math.fsum(part for name, part in pair.parts.items() if name != "base" and name not in CIRCUMSTANCES)
    one, other = pair.one, pair.other
    worth = {
        term: one.weights.get(term, one.rarity[term]) * other.weights.get(term, other.rarity[term])
        for term in pair.shared
    }
    whole = math.fsum(worth.values()) or 1.0
    ranked = sorted(worth, key=lambda term: (-worth[term], term))
    return [(term, round(total * worth[term] / whole, _DIGITS)) for term in ranked]


def _circumstances(pair: Compared) -> tuple[tuple[str, float], ...]:
    parts = {name: part for name, part in pair.parts.items() if name == "base" or name in CIRCUMSTANCES}
    return tuple((f"={name}", round(part, _DIGITS)) for name, part in parts.items() if part)
