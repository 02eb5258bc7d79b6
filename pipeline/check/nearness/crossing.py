"""How far two figures of a sentence have changed places, by the words that source and sentence say beside each of them.

A word counts as far as it tells the two apart in both texts. What opens the sentence before both figures tells little: another
order of the clauses moves it to the other figure. The strongest word of each figure counts twice: one name right beside a figure
says more than three words further off.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check.anchors import Anchor, Span
from pipeline.check.nearness import leaning
from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OPENING = 1 / 3
_OPENING_THERE = {"one": 1 / 2, "other": 1 / 4, "opening": 1.0}
_ONCE = 0.6
_FIRM = 0.25
_SLIGHT = 0.1
_PROVEN = 2
_COUNTERS = 1.5
_MEASURED = 0.5
_MEASURES = ("=points", "=times")
_CHANGES = deferred(
    r"(?:올[라랐리려렸]|오르[고며는지면기자내]|오른|늘[어었]|늘린|늘렸|증가|상승|뛰었|뛴|내[려리렸]|줄[어었]|줄[이인]|감소|하락|떨어[졌져진지]|낮[아추춰췄])"
)
_CONJOINED = deferred(r",(?!\d)|·|[와과]\s|\s및\s|그리고")
_BARE = deferred(r"(?:,|·|[와과]\s)\s?\S+(?:\s\S+)?\s")  # and the second has a word of its own ahead of it
_CLAUSE = deferred(r"[가-힣](?:고|며|면서|지만|는데|은데|인데|어서|아서|해서|다가|으나|나|자|면|니)[\s,]")
_BESIDE_IT = deferred(r" (?:[A-Z]?[a-z]+ )?")
_CUT_THERE = deferred(r"(?:[,;.]|\band)\s")
_DESCRIBES = deferred(
    r"(?:에|에서|까지|부터|로|을|를|이|가)?\s(?:[가-힣]{1,8}\s)?[가-힣]{1,5}(?:하는|되는|오는|가는|나는|드는|는|된|한|할|될) "
)
_BEFORE = deferred(r"[가-힣]{0,2}\s(?:이?전)(?:에는|엔|까지|에|의)?\s")
_TELLING = "@=#"
_TIMES = ("=relative", "=quarter", "=weekday", "=m", "=y")
_THEN = deferred(r"(?:에는|엔|에)\s(?:약\s)?")
_EVERYWHERE = "@ai"
Pair = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A shared word with its weight, signed by what it speaks for, and how it leans in the sentence."""

    anchor: Anchor
    weight: float
    here: float = 0.0


@dataclass(frozen=True, slots=True)
class Word:
    """A shared word as evidence: by which figure it stands in the sentence, and how firmly (above 0: crosswise).

    `proof` is what it proves by itself: a common noun that both texts say with the figure that comes first proves half (it may
    count both), one that is not even beside it proves nothing. `place` is where it stands; `telling` says that it is a name or a figure.
    """

    side: str
    weight: float
    proof: int
    place: int
    telling: bool


def crossing(text: str, pair: Pair, stretches: Sequence[tuple[Ground, Sequence[Anchor]]]) -> float:
    """Return how much more stands crosswise than in its place, over all stretches of the source that state both.

    Nothing stands crosswise for sure where only one common noun does that both texts say with their first figure: said once it
    may count both (`Orca wrote 410 tokens, Lumen 300`).
    """
    if any(_keeps_its_noun(ground, text, pair, common) for ground, common in stretches):
        return 0.0
    found = [list(words(ground, text, pair, common)) for ground, common in stretches]
    counted = sum(_counters(ground, pair) for ground, _ in stretches)
    if counted <= 0 and _verb_alone(text, pair, [one for part in found for one in part if one.weight > _SLIGHT]):
        return 0.0
    if counted <= 0 and sum(one.proof for part in found for one in part if one.weight > _FIRM) < _PROVEN:
        return 0.0
    return counted + sum(_score(part) for part in found)


def _keeps_its_noun(ground: Ground, text: str, pair: Pair, common: Sequence[Anchor]) -> bool:
    """Return whether one of two figures of an English source has in both texts right beside it what it counts: `854 European cities`, `854개 도시`."""
    return ground.language != "ko" and any(
        _BESIDE_IT.fullmatch(ground.text, home[1], start) and _right_beside(text, one.span, places)
        for one in pair
        if one.kind in ("count", "number") and one.unit
        for anchor in common
        if anchor.key[0] not in _TELLING and len(anchor.source) == 1
        for places in [anchor.draft]
        for home in ground.homes(one)
        for start, _ in anchor.source
    )


def _right_beside(text: str, figure: Span, places: Sequence[Span]) -> bool:
    return len(places) == 1 and (
        text[figure[1] : places[0][0]] in ("", " ") if figure < places[0] else text[places[0][1] : figure[0]] == " "
    )


def _verb_alone(text: str, pair: Pair, crosswise: Sequence[Word]) -> bool:
    """Return whether nothing stands crosswise but one word behind both figures, no name: a verb that the other clause has in its own words."""
    places = {one.place for one in crosswise}
    return len(places) == 1 and not crosswise[0].telling and min(places) >= pair[1].span[1]


def unopposed(text: str, pair: Pair, stretches: Sequence[tuple[Ground, Sequence[Anchor]]]) -> bool:
    """Return whether no shared word speaks for the places in which two figures stand."""
    return all(one.weight > -_SLIGHT for ground, common in stretches for one in words(ground, text, pair, common))


def _score(found: Sequence[Word]) -> float:
    total = sum(one.weight for one in found)
    for side in ("one", "other"):
        mine = [one.weight for one in found if one.side == side]
        total += max([0.0, *mine]) + min([0.0, *mine])
    return total


def words(ground: Ground, text: str, pair: Pair, common: Sequence[Anchor]) -> Iterator[Word]:
    """Yield the shared words that tell two figures apart, each place of the sentence once: by its firmest key."""
    one, other = pair
    first, second = ground.homes(one), ground.homes(other)
    found: list[Weighed] = []
    for anchor in common:
        if (
            itself(anchor, one)
            or itself(anchor, other)
            or _predicate(text, anchor, pair)
            or _relative(text, anchor, one)
            or _until(text, anchor)
            or _later(text, anchor, pair, ground, (*first, *second))
            or (one.unit == other.unit and _counted(anchor, (*first, *second)))
        ):
            continue
        there = leaning.lean(ground.text, ground.language, anchor.source, first, second)
        here = leaning.lean(text, "ko", anchor.draft, (one.span,), (other.span,))
        weight = min(abs(there), abs(here)) * (_MEASURED if _measure(anchor) else anchor.weight)
        found.append(Weighed(anchor, -weight if there * here > 0 else weight, here))
    for word in apart(found):
        places = word.anchor.draft
        side = (
            "opening"
            if _opens(text, places, one) or _when_of_both(text, word.anchor, pair)
            else "one"
            if word.here > 0
            else "other"
        )
        share = _OPENING if side == "opening" else 1.0
        proof = 0 if side == "opening" else _PROVEN
        if _opens_there(ground.text, word.anchor.source, (*first, *second)):
            share *= _OPENING_THERE[side]
            proof = min(proof, _PROVEN if side == "other" else 1 if telling(word.anchor) else 0)
        elif side == "one" and (word.weight > 0) == (second[0] < first[0]):
            share *= _ONCE
            beside = text[max(place[1] for place in places) : one.span[0]].count(" ") < 2
            proof = (_PROVEN if telling(word.anchor) else 1) if beside else 0
        yield Word(side, share * word.weight, proof, min(places)[0], telling(word.anchor))


def apart(found: Sequence[Weighed]) -> list[Weighed]:
    """Return the firmest word of each place of the sentence: 내년 is one word, though it has three keys."""
    kept: list[Weighed] = []
    taken: list[Span] = []
    for word in sorted(found, key=lambda one: -abs(one.weight)):
        if not any(place[0] < end and start < place[1] for place in word.anchor.draft for start, end in taken):
            kept.append(word)
            taken += word.anchor.draft
    return kept


def _counters(ground: Ground, pair: Pair) -> float:
    """Return what the counters of a Korean source say: `600대` and `14곳` are counted in their own words."""
    one, other = pair
    if ground.language != "ko" or not one.unit or not other.unit or one.unit == other.unit:
        return 0.0
    mine, theirs = ({place.unit for place in ground.figures if place.span in ground.homes(side)} for side in pair)
    if mine == {one.unit} and theirs == {other.unit}:
        return -_COUNTERS
    return _COUNTERS if mine == {other.unit} and theirs == {one.unit} else 0.0


def _measure(anchor: Anchor) -> bool:
    """Return whether a shared word is a measure, neither a name nor a time: a difference or a sum is told of both figures."""
    return anchor.key.startswith(_MEASURES)


def telling(anchor: Anchor) -> bool:
    """Return whether a shared word is a name, a date or another figure: what no other clause can mean by leaving it out.

    AI is no name: a sentence says it once and means it of both figures.
    """
    return anchor.key[0] in _TELLING and anchor.key != _EVERYWHERE


def itself(anchor: Anchor, figure: Quantity) -> bool:
    """Return whether a shared word is the figure, or a part of one that is spelled in words."""
    touches = any(place[0] < figure.span[1] and figure.span[0] < place[1] for place in anchor.draft)
    return touches and (anchor.key[0] in "=#" or figure.words)


def _counted(anchor: Anchor, homes: Sequence[Span]) -> bool:
    """Return whether a word is what a figure of the source counts (`3,400 workers`): it may count the other too."""
    return not telling(anchor) and all(
        any(home[0] <= place[0] and place[1] <= home[1] for home in homes) for place in anchor.source
    )


def _until(text: str, anchor: Anchor) -> bool:
    """Return whether the sentence says what was before a word: `업데이트 전에는 9.2초` for the 2.7 seconds after it."""
    return all(_BEFORE.match(text, end) for _, end in anchor.draft)


def _later(text: str, anchor: Anchor, pair: Pair, ground: Ground, homes: Sequence[Span]) -> bool:
    """Return whether a word is of a later clause in both texts, and so of neither figure: `climbs 940 metres over 11 kilometres and takes hikers six hours`."""
    if ground.language == "ko":
        return False
    here, there = min(start for start, _ in anchor.draft), min(start for start, _ in anchor.source)
    ends = pair[1].span[1], max(end for _, end in homes)
    cuts = (
        _CLAUSE.search(text, ends[0], max(here, ends[0])),
        _CUT_THERE.search(ground.text, ends[1], max(there, ends[1])),
    )
    return all(cuts)


def _predicate(text: str, anchor: Anchor, pair: Pair) -> bool:
    """Return whether a word is the verb that ends the sentence for both figures, not for the second alone.

    It does where the two are listed and no clause ends between them, or where it is the sentence's one verb of change. Where the first
    has nothing of its own behind it, all that stands a word or more behind the second is of both: `칩당 2.6배, 와트당 2배 빠르게 모델을 돌린다`.
    """
    places = [text[start : end + 2] for start, end in anchor.draft]
    if all(_CHANGES.match(one) for one in places) and len(_CHANGES.findall(text)) == 1:
        return True
    one, other = pair
    last = all(start >= other.span[1] and " " not in text[start:].rstrip(" .!?") for start, _ in anchor.draft)
    between = text[one.span[1] : other.span[0]]
    bare = _BARE.fullmatch(between) is not None and all(
        start >= other.span[1] and " " in text[other.span[1] : start].strip() for start, _ in anchor.draft
    )
    return (last or bare) and _CONJOINED.search(between) is not None and not _CLAUSE.search(between)


def _relative(text: str, anchor: Anchor, first: Quantity) -> bool:
    """Return whether a word is what the clause of the first figure only describes: `2030년에 도착하는 드론은 2027년…`."""
    return all(
        start >= first.span[1] and _DESCRIBES.fullmatch(text[first.span[1] : start]) for start, _ in anchor.draft
    )


def _opens(text: str, places: Sequence[Span], first: Quantity) -> bool:
    """Return whether a word stands before both figures and not right beside the first."""
    last = max(place[1] for place in places)
    return last <= first.span[0] and text[last : first.span[0]].strip().count(" ") > 1


def _when_of_both(text: str, anchor: Anchor, pair: Pair) -> bool:
    """Return whether a word says when one deed with two figures was done: `7월엔 120억 달러 가치로 20억 달러를 받았어요`."""
    between = text[pair[0].span[1] : pair[1].span[0]]
    if not anchor.key.startswith(_TIMES) or _CONJOINED.search(between) or _CLAUSE.search(between) or "보다" in between:
        return False
    return all(end <= pair[0].span[0] and _THEN.fullmatch(text[end : pair[0].span[0]]) for _, end in anchor.draft)


def _opens_there(text: str, places: Sequence[Span], figures: Sequence[Span]) -> bool:
    """Return whether the source says a word before both figures, and more than a word off (`valued at $5 billion` is not)."""
    opening, last = min(figure[0] for figure in figures), max(place[1] for place in places)
    return last <= opening and text[last:opening].strip().count(" ") > 0
