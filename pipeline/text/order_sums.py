"""What a single sentence has of an order: its cues, and what they add up to.

Some cues count only beside others: a norm beside whoever retells, praise beside a demand. What is quoted inside a sentence is
told, not said, and does not count.
"""

import re
from collections.abc import Mapping

from pipeline.text.order_cues import rules
from pipeline.text.order_excuses import A_NAME, ADVISES, CREDIT, HAPPENED, PAST, QUOTED, SQUEEZED, TOLD, TOLD_OF
from pipeline.text.patterns import deferred

SPOKEN_TO = 2.0
MUNDANE = 1.5
NEXT = 1.0  # what an order's next sentences need to belong to it
DOUBT = 2.0  # from here on one that points at a machine is doubted
ORDER = 2.5  # from here on a sentence is an order
_NAMES_IT = deferred(
    r"(?:문구|문장|말|지시|명령|프롬프트|글귀|제목|대사)\S{0,2}\s+\S{0,7}[.!]?\s*$|\b(?:phrase|prompt|line|wording|text) (?:is|was|reads?)\W*$"
)
_URL = deferred(r"(?P<start>https?://[a-z0-9.-]*)[^\s)\]}>\"'”’]*", re.IGNORECASE)
_DEMANDING = frozenset(("override", "role", "demand", "secret", "reply", "threat", "exempt", "coded"))
_ONLY_WITH_A_DEMAND = frozenset(("here", "meta", "rank", "instead", "must"))
_ONLY_BESIDE_A_RETELLER = frozenset(("norm", "every"))
_RETELLER = 1.5
_HANGUL = deferred(r"[가-힣]")
_STILL_WANTED = frozenset(
    ("demand", "override", "role", "exempt", "secret", "authority", "fence", "turn", "ids", "reply")
)
_EXCUSED = frozenset(("told", "credit"))
_CONTENT = frozenset(("url", "goods", "change", "readers", "correct", "verbatim"))
_FORGED = 3.0
_AS_IT_STANDS = frozenset(("reply", "ids"))
_STRUCTURE = frozenset(("fence", "turn", "reply", "ids"))
_TOLD = -2.0
_MORE_THAN_CREDIT = frozenset(
    (
        "url",
        "goods",
        "change",
        "correct",
        "suppress",
        "readers",
        "ids",
        "turn",
        "override",
        "role",
        "fence",
        "threat",
        "exempt",
    )
)

Cues = Mapping[str, float]


def cues(text: str) -> dict[str, float]:
    """Return the groups of cues of a text as it stands, each with its weight."""
    told = QUOTED.sub(" ", _URL.sub(lambda match: match["start"], text))
    bare = told if len(told.strip(" .,!?")) > 12 or _NAMES_IT.search(told) else text
    best: dict[str, float] = {}
    for group, weight, rule in rules(text):
        if weight > best.get(group, 0.0) and rule.search(text if group in _AS_IT_STANDS else bare):
            best[group] = weight
    if SQUEEZED.search(bare):
        best["override"] = 3.0
    happened = not best.keys() & _STILL_WANTED and HAPPENED.search(bare)
    if best and (happened or TOLD.search(bare) or TOLD_OF.search(bare) or ADVISES.search(text)):
        best["told"] = _TOLD
    if best and CREDIT.search(bare) and best.get("addressee", 0.0) < SPOKEN_TO and not best.keys() & _MORE_THAN_CREDIT:
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


def total(best: Cues) -> float:
    """Add up the groups; some count only beside others, and without any demand the sum stays below an order."""
    retold = max(best.get("addressee", 0.0), best.get("meta", 0.0)) >= _RETELLER or (
        best.get("meta", 0.0) >= NEXT and any(best.get(group, 0.0) >= NEXT for group in _CONTENT)
    )
    retold = retold or "specific" in best
    sure = best.get("addressee", 0.0) >= SPOKEN_TO or best.get("meta", 0.0) >= _RETELLER
    spoken_to = best.get("addressee", 0.0) >= SPOKEN_TO
    asked = spoken_to and "ask" in best and "demand" not in best
    demanding = bool(
        asked
        or best.keys() & _DEMANDING
        or best.get("change", 0.0) >= _RETELLER
        or (retold and "norm" in best)
        or (sure and "habit" in best)
    )
    value = sum(
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
        value = min(value, ORDER - 0.5)
    if "specific" in best:
        value += best["specific"] * demanding
        value = max(value, DOUBT) if sure else value
    if "credit" in best:
        value = min(value, MUNDANE)
    if "told" in best and not (best.get("addressee", 0.0) >= SPOKEN_TO or "override" in best):
        value = min(value, MUNDANE)
    return value


def _dressed(best: Cues) -> bool:
    """Whether a sentence forges the frame around it: that alone is an order, whatever it says."""
    return sum(weight for group, weight in best.items() if group in _STRUCTURE) >= _FORGED
