"""Two names that a sentence gives each other's figure, where the source tells of each in sentences of its own.

The subject of a sentence is that of all its figures: `Samsung's shipments were up 6.1%` says nothing of Apple. Where each name is missing from
the sentence of the figure it is given, and stands in that of the other, the two have changed places.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import no_exchange, pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import movable
from pipeline.check.nearness.beside import beside
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MANY = 12  # names: a sentence of more is a list
_LONGEST = 400  # characters
_WAS = deferred(r"(?:이|였|이었)던\s|에서\s|(?:였|이었)(?:다가|는데|지만)[,\s]")
_THEN = deferred(r"(?:에는|엔|에)?\s(?:약\s)?")
_THEN_ON = deferred(r"(?:에는|엔)\s")  # `2월엔 15달러이던 구독료도 9달러로 낮췄다`: when it changed
_TOPIC = deferred(r"[은는](?=\s)")
_SUBJECT = deferred(r"[은는이가](?=\s)")
_CUT = deferred(r"[,;](?=\s)|[은는](?=\s)")
_NEXT = deferred(r"(?:(?<![\s,:]\d\.)|(?<=(?:uary|arch|pril| May|June|July|gust|mber|ober) \d\.))\n")
Pair = tuple[Quantity, Quantity]


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures that stand by each other's names."""
    if len(claim.text) > _LONGEST:
        return
    pairs = list(pairing.pairs(places, movable.movable(claim.text, places)))
    for ground in grounds(claim.evidence) if pairs else []:
        common = anchors.shared(ground.text, ground.language, claim.text)
        names = [one for one in common if _named(one, ground)][:_MANY]
        times = [one for one in common if one.key.startswith(pairing.TIMES) and len(one.draft) == 1]
        for pair in pairs:
            if no_exchange.of_the_other(claim.text, pair):
                continue
            if _out_of_time(claim.text, ground, pair, times) or any(
                _crosswise(claim.text, ground, pair, two) for two in combinations(names, 2)
            ):
                yield flagged(claim, *pair, ground.ids, 0.7)
                return


def _out_of_time(text: str, ground: Ground, pair: Pair, times: Sequence[Anchor]) -> bool:
    """Return whether a sentence says what was at a time (`6월에 80억 달러였던 몸값은`) of which the source says, in a sentence of its own, the other figure."""
    homes = [pairing.homes_of(ground, one) for one in pair]
    if any(len(home) != 1 for home in homes):
        return False
    mine, theirs = (_sentence(ground.text, home[0]) for home in homes)
    return (
        mine != theirs
        and _WAS.match(text, pair[0].span[1]) is not None
        and any(
            _THEN.fullmatch(text, one.draft[0][1], pair[0].span[0])
            and not (pair[1].role == "to" and _THEN_ON.match(text, one.draft[0][1]))
            and {_sentence(ground.text, span) for span in one.source} == {theirs}
            for one in times
        )
    )


def _named(one: Anchor, ground: Ground) -> bool:
    if ground.language == "ko":  # what a sentence of a Korean source opens with as its topic
        return len(one.draft) == 1 and one.key[0] not in "=#" and any(_topic(ground.text, *span) for span in one.source)
    return one.key[0] == "@" and len(one.draft) == 1 and ground.text[one.source[0][0]].isupper()


def _topic(text: str, start: int, end: int) -> bool:
    """Return whether a word opens a sentence as its topic."""
    return (not start or text[start - 1] == "\n") and _TOPIC.match(text, end) is not None


def _led(text: str, pair: Pair, names: tuple[Anchor, Anchor]) -> int:
    """Return 1 where each of two figures follows its own name as the subject, -1 where the names are in the other order, else 0."""
    places = sorted((one.draft[0], number) for number, one in enumerate(names))
    (first, number), (second, _) = places
    if not (first[1] <= pair[0].span[0] and pair[0].span[1] <= second[0] and second[1] <= pair[1].span[0]):
        return 0
    led = all(_SUBJECT.match(text, span[1]) for span in (first, second))
    if not led or _CUT.search(text, second[1] + 1, pair[1].span[0]):
        return 0
    return 1 if number == 0 else -1


def _crosswise(text: str, ground: Ground, pair: Pair, names: tuple[Anchor, Anchor]) -> bool:
    """Return whether either name is missing from the source's sentence of its figure, and one of them stands in that of the other's."""
    homes = [pairing.homes_of(ground, one) for one in pair]
    if any(len(home) != 1 for home in homes) or anchors.kin(*names):
        return False
    first, second = (_sentence(ground.text, home[0]) for home in homes)
    way = beside(text, "ko", (pair[0].span, pair[1].span), (names[0].draft, names[1].draft)) if first != second else 0
    way = way or (_led(text, pair, names) if first != second else 0)
    if not way:
        return False
    one, other = ({_sentence(ground.text, span) for span in name.source} for name in names[::way])
    return first not in one and second not in other and (second in one or first in other)


def _sentence(text: str, span: Span) -> int:
    """Return the number of the sentence of a source: each stands on a line of its own, where no number of a list was taken for an end (`2.`)."""
    return sum(1 for _ in _NEXT.finditer(text, 0, span[0]))
