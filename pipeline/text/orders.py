"""Orders to a model inside a text: which sentences of an article are no news but speak to the machine that reads it.

A sentence is scored by its cues (`text.order_cues`), in every reading that a disguise may hide (`text.unmasked`). What is
quoted inside a sentence is told, not said, and does not count: an article *about* prompt injection stays whole.

There are two lines of defence. From `ORDER` on a sentence is an order and is withheld. From `DOUBT` on one that points at a
machine or at whoever retells the text stays, and a person is asked to look at it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.records import Article
from pipeline.text.order_cues import SCRIPTS
from pipeline.text.order_excuses import A_NAME, CREDIT, ERRAND, HAPPENED, PAST, SENT_IN, SQUEEZED, TOLD, TOLD_OF
from pipeline.text.order_wishes import wishes
from pipeline.text.unmasked import readings

ORDER = 2.5  # from here on a sentence is an order
DOUBT = 2.0  # from here on one that points at a machine is doubted
NEXT = 1.0  # what an order's next sentences need to belong to it
NAMED = 2.0  # what an author's or outlet's name needs: names demand nothing
_PAIR = 3.0  # what two neighbours need together
_ALONE = 2.0  # an address to a machine right before an order
_FOLLOWING = 3
_AROUND = 2
_QUOTED = re.compile(
    r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|「[^」]*」|『[^』]*』|`[^`]*`|(?<=[\s(])'[^']*'(?=[\s,.)]|(?:라|이라|이란|란|와|을|를|은|는|이|가|처럼|같은)[\s가-힣])"
)
_URL = re.compile(r"(?P<start>https?://[a-z0-9.-]*)[^\s)\]}>\"'”’]*", re.IGNORECASE)
_DEMANDING = frozenset(("override", "role", "demand", "secret", "reply", "threat", "exempt", "coded"))
_ONLY_WITH_A_DEMAND = frozenset(("here", "meta", "rank", "instead", "must"))
_ONLY_BESIDE_A_RETELLER = frozenset(("norm", "every"))
_RETELLER = 1.5
_SPOKEN_TO = 2.0
_HANGUL = re.compile(r"[가-힣]")
_STILL_WANTED = frozenset(
    ("demand", "override", "role", "exempt", "secret", "authority", "fence", "turn", "ids", "reply")
)
_EXCUSED = frozenset(("told", "credit"))
_CONTENT = frozenset(("url", "goods", "change", "readers", "correct", "verbatim"))
_FORGED = 3.0
_WANTING = frozenset(("norm", "ask", "demand", "goods", "url", "correct", "secret", "readers", "change", "rank"))
_LITTLE = frozenset(("goods", "here", "must", "instead", "told", "every", "verbatim", "ask", "norm"))
_TO_WHOM = frozenset(
    (
        "addressee",
        "specific",
        "fence",
        "turn",
        "ids",
        "reply",
        "meta",
        "here",
        "must",
        "self",
        "worn",
        "ask",
        "norm",
        "habit",
    )
)
_AS_IT_STANDS = frozenset(("reply", "ids"))
_STRUCTURE = frozenset(("fence", "turn", "reply", "ids"))
_POINTING = {
    "addressee": 2.0, "meta": 1.5, "override": 2.0, "role": 2.0, "turn": 1.5, "fence": 1.0, "ids": 1.0, "reply": 1.0, "secret": 1.5, "self": 1.5,
    "exempt": 1.5, "threat": 1.5, "coded": 1.0, "worn": 1.0, "asked": 1.0, "authority": 1.0,
}  # fmt: skip
_MUNDANE = 1.5
_TOLD = -2.0
_WORN = 1.0
_MORE_THAN_CREDIT = frozenset(
    ("url", "goods", "change", "correct", "suppress", "readers", "override", "role", "fence", "threat", "exempt")
)

Cues = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Orders:
    """What in an article speaks to a model: the ids of sentences, and which of `title`, `author`, `outlet`.

    `doubts` are the ids of those that may, and are not withheld.
    """

    ids: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

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
    marked, doubted = _judged(sentences)
    lines = [name for name, text in (("author", author), ("outlet", outlet)) if text and _no_name(text)]
    titled = is_order(title) or (bool(sentences) and 0 in marked and sentences[0] == title)
    return Orders(
        tuple(f"{identifier}.{place + 1}" for place in sorted(marked)),
        (*(["title"] if titled else []), *lines),
        tuple(f"{identifier}.{place + 1}" for place in sorted(doubted)),
    )


def _no_name(text: str) -> bool:
    """Whether what stands for an author or an outlet speaks to a machine: a paper may well be called a digest."""
    value, groups = _read(text)
    return value >= ORDER or (value >= NAMED and "specific" not in groups)


def marks(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that are orders, or belong to the order beside them."""
    return _judged(sentences)[0]


def doubts(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that may be orders: they point at a machine, and are not told for sure."""
    return _judged(sentences)[1]


def _judged(sentences: Sequence[str]) -> tuple[frozenset[int], frozenset[int]]:
    read = [_read(text) for text in sentences]
    read = [
        (min(value, _MUNDANE), groups)
        if value >= DOUBT and not _points(groups) and _sent_in(sentences, place)
        else (value, groups)
        for place, (value, groups) in enumerate(read)
    ]
    marked = {place for place, (value, _) in enumerate(read) if value >= ORDER}
    for place in range(len(read) - 1):
        if not {place, place + 1} & marked and _together(read[place], read[place + 1]):
            marked |= {place, place + 1}
    for place in sorted(marked):
        marked |= _belonging(sentences, read, place)
    doubted = {
        place for place, (value, groups) in enumerate(read) if _doubtful(value, groups) or wishes(sentences[place])
    }
    return frozenset(marked), frozenset(doubted - marked)


def _belonging(sentences: Sequence[str], read: Sequence[tuple[float, Cues]], place: int) -> set[int]:
    """Return the neighbours of an order that are part of it."""
    found = {place - 1} if place and read[place - 1][0] >= _ALONE and _points(read[place - 1][1]) else set()
    leads_on = _leads_on(sentences[place], read[place][1])
    for following in range(place + 1, min(place + 1 + _FOLLOWING, len(sentences))):
        value, groups = read[following]
        if (value < NEXT or not groups.keys() - _LITTLE) and not (leads_on and following == place + 1):
            break
        found.add(following)
    return found


def _together(first: tuple[float, Cues], second: tuple[float, Cues]) -> bool:
    """Whether two neighbours make one order: the one says to whom, the other what."""
    if min(first[0], second[0]) < NEXT:
        return False
    one, other = first[1], second[1]
    apart = (_addresses(one) and not _addresses(other)) or (_addresses(other) and not _addresses(one))
    merged = {group: max(one.get(group, 0.0), other.get(group, 0.0)) for group in one.keys() | other.keys()}
    return apart and _sum(merged) >= _PAIR


def _addresses(groups: Cues) -> bool:
    return groups.get("addressee", 0.0) >= 2.0 or groups.get("turn", 0.0) >= 2.0


def _points(groups: Cues) -> bool:
    """Whether something in a sentence points at a machine, or at whoever retells this text."""
    return any(groups.get(group, 0.0) >= least for group, least in _POINTING.items())


def _doubtful(value: float, groups: Cues) -> bool:
    """Whether a sentence that is no order for sure says both to whom and what."""
    if "specific" in groups and max(groups.get("addressee", 0.0), groups.get("meta", 0.0)) >= _SPOKEN_TO:
        return value >= DOUBT
    said = {group for group, weight in groups.items() if weight >= NEXT}
    return value >= DOUBT and len(said) > 1 and bool(said - _TO_WHOM) and _points(groups)


def _sent_in(sentences: Sequence[str], place: int) -> bool:
    """Whether people are asked to send something in, right here: to apply, to enter, to write to the press office."""
    return any(SENT_IN.search(one) for one in sentences[max(0, place - _AROUND) : place + _AROUND + 1])


def _leads_on(text: str, groups: Cues) -> bool:
    """Whether what an order wants is still to come: it only clears the way, or ends with a colon."""
    return text.rstrip().endswith((":", "：")) or bool("override" in groups and not groups.keys() & _WANTING)


@lru_cache(maxsize=16_384)
def _read(text: str) -> tuple[float, Cues]:
    """Return the score of a sentence and its cues, in the reading where it is highest."""
    best: tuple[float, Cues] = (0.0, {})
    for number, reading in enumerate(readings(text) if text.strip() else ()):
        found = cues(reading.text)
        value = _sum(found)
        if reading.worn > _WORN and found:
            found["coded"] = reading.worn
        elif reading.worn and value >= NEXT and (not number or value > best[0]):
            found["worn"] = reading.worn
        value = _sum(found)
        if value >= DOUBT and not _points(found) and ERRAND.search(reading.text):
            value = min(value, _MUNDANE)
        if value > best[0]:
            best = (value, found)
    return best


def cues(text: str) -> dict[str, float]:
    """Return the groups of cues of a text as it stands, each with its weight."""
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
    happened = not best.keys() & _STILL_WANTED and HAPPENED.search(bare)
    if best and (happened or TOLD.search(bare) or TOLD_OF.search(bare)):
        best["told"] = _TOLD
    if best and CREDIT.search(bare) and best.get("addressee", 0.0) < _SPOKEN_TO and not best.keys() & _MORE_THAN_CREDIT:
        best["credit"] = _TOLD
    if _retells(best) and not best.keys() & _EXCUSED and not PAST.search(bare) and _specific(best, bare):
        best["specific"] = 0.0 if _HANGUL.search(bare) else NEXT
    return best


def _retells(best: Cues) -> bool:
    """Whether a sentence speaks of a text that is written from others, or of who writes it."""
    return best.get("meta", 0.0) >= _RETELLER or best.get("addressee", 0.0) >= _RETELLER


def _specific(best: Cues, text: str) -> bool:
    """Whether something is named that is to stand in such a text, or is not: a name (where it can be told), praise, an address."""
    if _HANGUL.search(text):
        return any(best.get(group, 0.0) >= NEXT for group in _CONTENT | {"threat", "exempt", "suppress"})
    return A_NAME.search(text) is not None


def _sum(best: Cues) -> float:
    """Add up the groups; some count only beside others, and without any demand the sum stays below an order."""
    retold = max(best.get("addressee", 0.0), best.get("meta", 0.0)) >= _RETELLER or (
        best.get("meta", 0.0) >= NEXT and any(best.get(group, 0.0) >= NEXT for group in _CONTENT)
    )
    retold = retold or "specific" in best
    sure = best.get("addressee", 0.0) >= _SPOKEN_TO or best.get("meta", 0.0) >= _RETELLER
    spoken_to = best.get("addressee", 0.0) >= _SPOKEN_TO
    asked = spoken_to and "ask" in best and "demand" not in best
    demanding = bool(
        asked
        or best.keys() & _DEMANDING
        or best.get("change", 0.0) >= _RETELLER
        or (retold and "norm" in best)
        or (sure and "habit" in best)
    )
    total = sum(
        weight
        for group, weight in best.items()
        if group != "specific"
        and (demanding or group not in _ONLY_WITH_A_DEMAND)
        and (retold or group not in _ONLY_BESIDE_A_RETELLER)
        and (asked or group != "ask")
        and (sure or group != "habit")
        and (group != "norm" or "demand" not in best)
    )
    if not (demanding or "correct" in best or _dressed(best)):
        total = min(total, ORDER - 0.5)
    if "specific" in best:
        total += best["specific"] * demanding
        total = max(total, DOUBT) if sure else total
    if "told" in best and not (best.get("addressee", 0.0) >= _SPOKEN_TO or "override" in best):
        total = min(total, _MUNDANE)
    return total


def _dressed(best: Cues) -> bool:
    """Whether a sentence forges the frame around it: that alone is an order, whatever it says."""
    return sum(weight for group, weight in best.items() if group in _STRUCTURE) >= _FORGED
