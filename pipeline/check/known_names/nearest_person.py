"""A person of an English source of whom a draft tells what stands beside somebody else there: 보상금을 받은 페트라 for Piers, whom it was paid.

Each word and figure of the draft's clause is given to the person who stands nearest to it in its source sentence, walls between them
counted. Wrong is somebody who gets none of them, where another one, whom the sentence leaves out, gets the most.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import draft_clauses, other_roles, parties, told_where
from pipeline.check.known_names.parties import Name
from pipeline.check.lazily import compiled
from pipeline.messages import say

Span = tuple[int, int]
_WALLS = r"[,;:()—]|\b(?:while|whereas|but|who|which|whose|after|before|and)\b"
_HIGH = r"[;:]|\b(?:while|whereas|but)\b"
_CHANGES = r"\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|t(?:ook|akes?|aking|aken) over|step(?:s|ped|ping)? (?:down|up|aside)|hand(?:s|ed|ing)? over|nam(?:ed|ing)|appoint(?:s|ed)?|promot(?:es|ed)|becom(?:es?|ing)|became|in favou?r of|successor)\b"
_AND = r",? (?:and|or) "
_WALL, _HIGHER = 40, 120  # letters that a wall stands for
_FIGURE, _FIGURE_WEIGHT = "=", 1.5
_BY_SOUND = 0.9
_MOST = 40  # sentences, beyond which only those cited are read
_AHEAD = 2.0  # by how much somebody is told before all others


def nearest_person(claim: Claim) -> Iterator[Flag]:
    """Yield the people of a sentence whose clause is told of another one in the source."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    sentences = claim.context if len(claim.context) <= _MOST else claim.evidence
    texts = [one.text for one in sentences]
    people = [[one for one in told_where.names(text) if one.kind == told_where.PERSON] for text in texts]
    everybody = [one for row in people for one in row]
    if len({one.words for one in everybody}) < 2:
        return
    places = told_where.places(claim.text, everybody)
    for span, told in places:
        if not _surely(claim.text[slice(*span)], told) or not all(told_where.same(told[0], one) for one in told):
            continue
        if all(" " not in one.words for one in told):
            continue  # a family name alone may be a team's
        shares = _shares(claim, (texts, people), [place for place, _ in places], span)
        own = sum(share for name, share in shares.items() if any(told_where.same(name, one) for one in told))
        ranked = sorted(((share, name.words, name) for name, share in shares.items() if name not in told), reverse=True)
        rest = ranked[1][0] if len(ranked) > 1 else 0.0
        if own or not ranked or ranked[0][0] < _AHEAD + rest:
            continue
        other = ranked[0][2]
        rest_of_it = f"{claim.text[: span[0]]} {claim.text[span[1] :]}"
        if (
            _hands_over(texts, people, (other, told[0]))
            or told_where.stands(other, rest_of_it)
            or any(map(partial(_joined, one=other, other=told[0]), texts, people))
        ):
            continue
        number = next(one.id for one, row in zip(sentences, people, strict=True) if other in row)
        message = say("check.doer", name=claim.text[slice(*span)], other=other.words, id=number)
        yield Flag("name", "block", span, message, (number,), 0.7)
        return


def _hands_over(texts: Sequence[str], people: Sequence[Sequence[Name]], both: Sequence[Name]) -> bool:
    """Return whether a sentence that names one of two tells that a post changes hands: what is said of its holder may be said of the next."""
    return any(
        compiled(_CHANGES).search(text) is not None and any(told_where.same(one, each) for one in row for each in both)
        for text, row in zip(texts, people, strict=True)
    )


def _joined(text: str, people: Sequence[Name], one: Name, other: Name) -> bool:
    """Return whether a sentence names two together, so that what it tells of the one it tells of the other: `Maya Oduya and Tom Brankovic`."""
    pairs = pairwise(people)
    return any(
        compiled(_AND).fullmatch(text, first.span[1], second.span[0]) is not None
        and any(told_where.same(first, each) for each in (one, other))
        and any(told_where.same(second, each) for each in (one, other))
        for first, second in pairs
    )


def _surely(written: str, told: Sequence[Name]) -> bool:
    """Return whether a writing is surely a name, by the sound of one of its words."""
    return any(parties.surely(latin, word) for one in told for latin in one.words.split() for word in written.split())


def _shares(
    claim: Claim, source: tuple[Sequence[str], Sequence[Sequence[Name]]], named: Sequence[Span], span: Span
) -> dict[Name, float]:
    """Return how much of what a name's clause tells stands nearest to each person of the source, where all places of a word agree."""
    start, end = draft_clauses.clause(claim.text, span)
    nearest: dict[Span, set[Name | None]] = defaultdict(set)
    weights: dict[Span, float] = {}
    for text, people in zip(*source, strict=True):
        for weight, place, drafted in _shared(text, claim.text, named):
            if start <= drafted[0] < end and not any(one.span[0] <= place[0] < one.span[1] for one in people):
                nearest[drafted].add(_nearest(text, people, place))
                weights[drafted] = max(weight, weights.get(drafted, 0.0))
    shares: dict[Name, float] = defaultdict(float)
    for drafted, near in nearest.items():
        who = [one for one in near if one is not None]
        if who and len(who) == len(near) and all(told_where.same(who[0], one) for one in who):
            first = next((one for one in shares if told_where.same(one, who[0])), who[0])
            shares[first] += weights[drafted]
    return shares


def _shared(text: str, draft: str, named: Sequence[Span]) -> Iterator[tuple[float, Span, Span]]:
    """Yield the words and figures that a source sentence and a draft share, names apart: how telling each is, and its places."""
    for one in anchors.shared(text, "en", draft):
        if one.key[0] == "@" or one.weight == _BY_SOUND:
            continue
        weight = _FIGURE_WEIGHT if one.key[0] == _FIGURE else one.weight
        for drafted in one.draft:
            if not any(drafted[0] < end and start < drafted[1] for start, end in named):
                yield from ((weight, place, drafted) for place in one.source)
    for one in other_roles.plainly(text, draft, named):
        yield from ((one.weight, place, one.draft[0]) for place in one.source)


def _nearest(text: str, people: Sequence[Name], place: Span) -> Name | None:
    """Return who stands nearest to a place of a sentence."""
    found = []
    for one in people:
        between = text[one.span[1] : place[0]] if one.span[1] <= place[0] else text[place[1] : one.span[0]]
        walls = _WALL * len(compiled(_WALLS).findall(between)) + _HIGHER * len(compiled(_HIGH).findall(between))
        found.append((len(between) + walls, one.span, one))
    return min(found)[2] if found else None
