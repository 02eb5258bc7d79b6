"""Orders to a model inside a text: which sentences of an article are no news but speak to the machine that reads it.

A sentence is scored by its cues (`text.order_cues`), in every reading that a disguise may hide (`text.unmasked`). What is
quoted inside a sentence is told, not said, and does not count: an article *about* prompt injection stays whole.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.records import Article
from pipeline.text.order_cues import SCRIPTS, SQUEEZED, TOLD
from pipeline.text.unmasked import readings

ORDER = 2.5  # from here on a sentence is an order
NEXT = 1.0  # what an order's next sentences need to belong to it
NAMED = 2.0  # what an author's or outlet's name needs: names demand nothing
_ALONE = 2.0  # an address to a machine right before an order
_FOLLOWING = 3
_QUOTED = re.compile(
    r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|「[^」]*」|『[^』]*』|`[^`]*`|(?<=[\s(])'[^']*'(?=[\s,.)]|(?:라|이라|이란|란|와|을|를|은|는|이|가|처럼|같은)[\s가-힣])"
)
_URL = re.compile(r"(?P<start>https?://[a-z0-9.-]*)[^\s)\]}>\"'”’]*", re.IGNORECASE)
_DEMANDING = frozenset(("override", "role", "demand", "secret", "reply", "change", "threat", "exempt"))
_ONLY_WITH_A_DEMAND = frozenset(("here", "meta", "rank", "instead", "must"))
_ONLY_BESIDE_A_RETELLER = frozenset(("norm", "every"))
_RETELLER = 1.5
_FORGED = 3.0
_CLEARING = frozenset(("override", "addressee"))
_WANTING = frozenset(("demand", "goods", "url", "correct", "secret", "readers", "change", "rank"))
_AS_IT_STANDS = frozenset(("reply", "ids"))
_STRUCTURE = frozenset(("fence", "turn", "reply", "ids"))


@dataclass(frozen=True, slots=True)
class Orders:
    """What in an article speaks to a model: the ids of sentences, and which of `title`, `author`, `outlet`."""

    ids: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ids or self.lines)


def score(text: str) -> float:
    """Return how much a sentence looks like an order to a model that reads it."""
    return _read(text)[0]


def is_order(text: str) -> bool:
    """Whether a sentence gives an order to the model that reads it, and does not merely tell of one."""
    return score(text) >= ORDER


def within(article: Article) -> Orders:
    """Return what in an article speaks to a model."""
    return _within(article.id, article.sentences, article.title, article.author, article.outlet)


@lru_cache(maxsize=512)
def _within(identifier: str, sentences: tuple[str, ...], title: str, author: str, outlet: str) -> Orders:
    marked = marks(sentences)
    lines = [name for name, text in (("author", author), ("outlet", outlet)) if text and score(text) >= NAMED]
    titled = is_order(title) or (bool(sentences) and 0 in marked and sentences[0] == title)
    return Orders(
        tuple(f"{identifier}.{place + 1}" for place in sorted(marked)), (*(["title"] if titled else []), *lines)
    )


def marks(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that are orders, or belong to the order beside them."""
    read = [_read(text) for text in sentences]
    marked = {place for place, (value, _) in enumerate(read) if value >= ORDER}
    for place in sorted(marked):
        if place and read[place - 1][0] >= _ALONE:
            marked.add(place - 1)
        leads_on = _leads_on(sentences[place], read[place][1])
        for following in range(place + 1, min(place + 1 + _FOLLOWING, len(sentences))):
            if read[following][0] < NEXT and not (leads_on and following == place + 1):
                break
            marked.add(following)
    return frozenset(marked)


def _leads_on(text: str, groups: frozenset[str]) -> bool:
    """Whether what an order wants is still to come: it only clears the way, or ends with a colon."""
    return text.rstrip().endswith((":", "：")) or bool(groups & _CLEARING and not groups & _WANTING)


def _read(text: str) -> tuple[float, frozenset[str]]:
    """Return the score of a sentence and the groups of its cues, in the reading where it is highest."""
    found = [_scored(reading) for reading in readings(text)] if text.strip() else []
    return max(found, key=lambda one: one[0], default=(0.0, frozenset()))


def _scored(text: str) -> tuple[float, frozenset[str]]:
    told = _QUOTED.sub(" ", _URL.sub(lambda match: match["start"], text))
    bare = told if len(told.strip(" .,!?")) > 12 else text
    best: dict[str, float] = {}
    for script, rules in SCRIPTS:
        if script.search(text):
            for group, weight, rule in rules:
                if weight > best.get(group, 0.0) and rule.search(text if group in _AS_IT_STANDS else bare):
                    best[group] = weight
    if SQUEEZED.search(bare):
        best["override"] = 3.0
    return _sum(best) - (TOLD.search(bare) is not None), frozenset(best)


def _sum(best: dict[str, float]) -> float:
    """Add up the groups; some count only beside others, and without any demand the sum stays below an order."""
    retold = best.get("addressee", 0.0) >= _RETELLER or best.get("meta", 0.0) >= _RETELLER
    demanding = bool(best.keys() & _DEMANDING or (retold and "norm" in best))
    total = sum(
        weight
        for group, weight in best.items()
        if (demanding or group not in _ONLY_WITH_A_DEMAND) and (retold or group not in _ONLY_BESIDE_A_RETELLER)
    )
    if not (demanding or "correct" in best or _dressed(best)):
        total = min(total, ORDER - 0.5)
    return total


def _dressed(best: dict[str, float]) -> bool:
    """Whether a sentence forges the frame around it: that alone is an order, whatever it says."""
    return sum(weight for group, weight in best.items() if group in _STRUCTURE) >= _FORGED
