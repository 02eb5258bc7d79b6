"""Whether two entries tell one event: a logistic score over what they share.

The weights were fitted on labelled news (see `fitted`, and `fitted_meaning` where the meaning of both is known), one set
for two texts in one language and one across languages, where only names, quantities and words of the trade can meet.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.select import fitted, fitted_meaning
from pipeline.select.editions import clash
from pipeline.select.fitted import Weights
from pipeline.select.meaning import nearness
from pipeline.select.surroundings import NAMES
from pipeline.select.terms import Kind
from pipeline.select.weigh import Weighed

_COMMON = 40  # a term that more entries of the week hold is no evidence of its own
_RARE_LEAST, _RARE_SHARE = 6, 120
_DAY = 24.0
_OWN = {Kind.NUMBER: "numbers", Kind.VERSION: "versions", Kind.SOUND: "sound"}
CIRCUMSTANCES = ("base", "name_clash", "lead_clash", "edition_clash", "days", "outlet", "outlet_strength", "meaning")
"""What no shared term brings about, the constant among it."""

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two entries side by side: the terms that count as shared, and the pair's features."""

    one: Weighed
    other: Weighed
    across: bool
    shared: tuple[str, ...]
    features: Features

    @property
    def score(self) -> float:
        """The probability that both tell one event, by the two alone; 0 where they share too little to say why."""
        parts = self._parts(self._weights(fitted.FIRST, fitted_meaning.FIRST))
        return logistic(math.fsum(parts.values())) if self.grounded else 0.0

    @property
    def again(self) -> Weights:
        """The weights of the second look, which knows the week around the two (`surroundings`)."""
        return self._weights(fitted.AGAIN, fitted_meaning.AGAIN)

    @property
    def parts(self) -> dict[str, float]:
        """What each feature of the two adds to the logit of the second look, the constant (`base`) included."""
        return self._parts(self.again)

    def _weights(self, plain: Mapping[bool, Weights], meant: Mapping[bool, Weights]) -> Weights:
        return (meant if "meaning" in self.features else plain)[self.across]

    def _parts(self, weights: Weights) -> dict[str, float]:
        return {name: weight * self.features.get(name, 0.0) for name, weight in weights.items() if name not in NAMES}

    @property
    def grounded(self) -> bool:
        """Whether enough is shared to explain a link: two terms in one language, one telling term across."""
        if not self.across:
            return len(self.shared) > 1
        kinds = (self.one.terms.all[term] for term in self.shared)
        return any(kind != Kind.WORD for kind in kinds) or len(self.shared) > 1


def logistic(logit: float) -> float:
    """Return the probability of a logit."""
    return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, logit))))


def compare(one: Weighed, other: Weighed, *, each_name: bool = False) -> Compared:
    """Return what two entries share; `each_name` counts given name and family name apart, which tells a person met again weeks later."""
    across = one.terms.korean != other.terms.korean
    small, large = (one, other) if len(one.rarity) <= len(other.rarity) else (other, one)
    both = [term for term in small.rarity if term in large.rarity]
    if across:
        both = [term for term in both if term in one.terms.bridge and term in other.terms.bridge]
    else:
        both = [term for term in both if small.terms.all[term] != Kind.SOUND]
    shared = tuple(sorted(both if each_name else set(both) - _implied(one, other, both)))
    features: Features = {"base": 1.0}
    features |= _likeness(one, other, shared, across)
    features |= _evidence(one, other, shared)
    features |= _titles(one, other, shared, across)
    features |= _circumstances(one, other, features["strength"])
    return Compared(one, other, across, shared, features)


def _implied(one: Weighed, other: Weighed, shared: Sequence[str]) -> set[str]:
    """Return the shared names that stand beside a rarer one in both entries: `Elon Musk` is one reason, not two."""
    implied: set[str] = set()
    for pair in sorted(one.terms.joined & other.terms.joined):
        if all(term in shared and term not in implied for term in pair):
            implied.add(min(pair, key=lambda term: one.rarity[term]))
    return implied


def _likeness(one: Weighed, other: Weighed, shared: tuple[str, ...], across: bool) -> Features:
    dot = head = 0.0
    for term in shared:
        if term in one.weights and term in other.weights:
            product = one.weights[term] * other.weights[term]
            dot += product
            if term in one.terms.title and term in other.terms.title:
                head += product
    lengths = one.lengths[across], other.lengths[across]
    cosine = dot / (lengths[0] * lengths[1])
    title = head / (one.title_lengths[across] * other.title_lengths[across])
    return {
        "cosine": cosine,
        "root_cosine": math.sqrt(cosine),
        "overlap": min(1.0, dot / min(lengths) ** 2),
        "title": title,
        "root_title": math.sqrt(title),
        "strength": math.log1p(dot / math.log1p(max(one.total, other.total)) ** 2),
        "shared": math.log1p(len(shared)),
    }


def _evidence(one: Weighed, other: Weighed, shared: tuple[str, ...]) -> Features:
    total = max(one.total, other.total)
    sums = dict.fromkeys(("rare_names", "mid_names", "mid_words", "numbers", "versions", "sound"), 0.0)
    for term in shared:
        kind = max(one.terms.all[term], other.terms.all[term])
        name = _evidence_name(kind, max(one.frequency[term], other.frequency[term]), total)
        if name:
            sums[name] += min(one.rarity[term], other.rarity[term]) / math.log1p(total)
    return {name: math.log1p(amount) for name, amount in sums.items()}


def _evidence_name(kind: Kind, frequency: int, total: int) -> str:
    if kind in _OWN:
        return _OWN[kind]
    rare = frequency <= max(_RARE_LEAST, total / _RARE_SHARE)
    if kind == Kind.NAME and rare:
        return "rare_names"
    if rare or frequency > _COMMON:
        return ""
    return "mid_names" if kind == Kind.NAME else "mid_words"


def _titles(one: Weighed, other: Weighed, shared: tuple[str, ...], across: bool) -> Features:
    covers = _cover(one, other, across), _cover(other, one, across)
    called, called_other = one.called, other.called
    hits = sum(term in other.rarity for term in called) + sum(term in one.rarity for term in called_other)
    names = len(called) + len(called_other)
    return {
        "title_shared": math.log1p(sum(term in one.terms.title and term in other.terms.title for term in shared)),
        "first_name": float(bool(one.named) and one.named[:1] == other.named[:1]),
        "cover_low": min(covers),
        "cover_high": max(covers),
        "name_share": hits / names if names else 0.0,
        "name_clash": float(bool(called and called_other and not hits and not across)),
        "lead_clash": float(_lead_missing(one, other) and _lead_missing(other, one)),
        "edition_clash": float(clash(one.terms.editions, other.terms.editions, one.terms.all, other.terms.all)),
    }


def _cover(one: Weighed, other: Weighed, across: bool) -> float:
    """Return how much of one title, by rarity, stands anywhere in the other entry."""
    terms = one.heads[across]
    total = sum(one.rarity[term] for term in terms)
    return sum(one.rarity[term] for term in terms if term in other.weights) / total if total else 0.0


def _lead_missing(one: Weighed, other: Weighed) -> bool:
    """Whether the rarest name of a title is nowhere in the other entry."""
    return bool(one.lead) and one.lead not in other.rarity


def _circumstances(one: Weighed, other: Weighed, strength: float) -> Features:
    same = float(one.timed.outlet == other.timed.outlet)
    features = {
        "days": abs(one.timed.hours - other.timed.hours) / _DAY,
        "outlet": same,
        "outlet_strength": same * strength,
    }
    if one.timed.meaning is not None and other.timed.meaning is not None:
        features["meaning"] = nearness(one.timed.meaning, other.timed.meaning)
    return features
