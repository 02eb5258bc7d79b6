"""What belongs to an order: the sentences right before and after one, which may name its machine, its act, or its reason.

An order is often laid over several sentences: the first says to whom, the next what. Each by itself is too little to be one.
"""

from collections.abc import Sequence

from pipeline.text.order_sums import NEXT, Cues, total

_PAIR = 3.0  # what two neighbours need together
_ALONE = 2.0  # an address to a machine right before an order
_FOLLOWING = 3
_CLEARING = 10  # words in which nothing but the way is cleared
_WANTING = frozenset(
    (
        "norm",
        "ask",
        "demand",
        "goods",
        "url",
        "correct",
        "secret",
        "readers",
        "change",
        "rank",
    )
)
_LITTLE = frozenset(("goods", "here", "must", "instead", "told", "every", "verbatim", "ask", "norm"))
_POINTING = {
    "addressee": 2.0, "meta": 1.5, "override": 2.0, "role": 2.0, "turn": 1.5, "fence": 1.0, "ids": 1.0, "reply": 1.0, "secret": 1.5, "self": 1.5,
    "exempt": 1.5, "threat": 1.5, "coded": 1.0, "worn": 1.0, "asked": 1.0, "authority": 1.0,
}  # fmt: skip


def belonging(
    sentences: Sequence[str], read: Sequence[tuple[float, Cues]], place: int, news: frozenset[int]
) -> set[int]:
    """Return the neighbours of an order that are part of it; what reads as `news` is so only where the order leads on to it."""
    found = {place - 1} if place and read[place - 1][0] >= _ALONE and points(read[place - 1][1]) else set()
    leads_on = _leads_on(sentences[place], read[place][1])
    for following in range(place + 1, min(place + 1 + _FOLLOWING, len(sentences))):
        value, groups = read[following]
        plain = (
            following in news and "correct" not in groups
        )  # `The correct price is …` goes on, however newslike its words are
        if (value < NEXT or not groups.keys() - _LITTLE or plain) and not (leads_on and following == place + 1):
            break
        found.add(following)
    return found


def together(first: tuple[float, Cues], second: tuple[float, Cues]) -> bool:
    """Whether two neighbours make one order: the one says to whom, the other what."""
    if min(first[0], second[0]) < NEXT:
        return False
    one, other = first[1], second[1]
    apart = (_addresses(one) and not _addresses(other)) or (_addresses(other) and not _addresses(one))
    merged = {group: max(one.get(group, 0.0), other.get(group, 0.0)) for group in one.keys() | other.keys()}
    return apart and total(merged) >= _PAIR


def _addresses(groups: Cues) -> bool:
    return groups.get("addressee", 0.0) >= 2.0 or groups.get("turn", 0.0) >= 2.0


def points(groups: Cues) -> bool:
    """Whether something in a sentence points at a machine, or at whoever retells this text."""
    return any(groups.get(group, 0.0) >= least for group, least in _POINTING.items())


def _leads_on(text: str, groups: Cues) -> bool:
    """Whether what an order wants is still to come: it only clears the way, in few words, or ends with a colon."""
    clears = "override" in groups and not groups.keys() & _WANTING and len(text.split()) <= _CLEARING
    return text.rstrip().endswith((":", "：")) or clears
