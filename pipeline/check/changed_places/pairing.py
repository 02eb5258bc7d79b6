"""Two owners whose figures have changed places, by the plain order of both texts: `농촌 7대, 도시 4대` for urban 7 and rural 4.

Both owners and both figures are placed in both texts (see `beside`), and the owners are of one class: two names, two times, two
words that are told against each other (`contrasts`), or two that the draft sets side by side in one and the same way.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.nearness import movable
from pipeline.check.nearness.beside import beside, sentence_of
from pipeline.check.nearness.grounds import Ground
from pipeline.check.vocabulary.contrasts import contrasted
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

TIMES = ("=relative", "=quarter", "=weekday", "=m", "=y")
_PROCESS = deferred(
    r"=sizem\d+/\d{6,}"
)  # what is finer than a thousandth of a millimetre names how a chip is made: 3나노
_GAP = 14
_SAME = str.maketrans("는가를과", "은이을와")
_ROUGHLY = deferred(r"\s(?:약|평균|무려|대략|겨우|고작|거의|불과)\s")
"""What says nothing of whose a figure is: `루미챗이 평균 6.2시간, 도담이 4.5시간`."""
_OF_TWO = deferred(r"^<[은이의](?= $)")  # `도담이 62점으로 루미챗의 45점보다`
_PART_OF = deferred(r"\s?(?:중|가운데)(?:에서|에)?,?\s(?:[가-힣A-Za-z]{1,8}\s){0,2}")
_BRACKETED = deferred(r"(?:으)?로 [^,.()]{1,16}\(")
_MANY = 24  # words: a sentence of more is a list
_FIGURES = 12  # a sentence of more is a table
_WORLDS, _UNLIKE = 200, 20  # times: further apart nobody takes one for the other; less, where they count other things
_WHEN = frozenset({"date", "time"})
_MEASURES = frozenset({"money", "size", "duration"})
_AGES = frozenset({"세", "살"})
_YEAR = 12  # months
_SCALES = {"size": (Fraction(1, 1000), Fraction(100), Fraction(1000))}
"""How many of its unit a size is that the source leaves to another figure: tonnes of kilograms, centimetres, millimetres."""
_SECONDS = {"시간": 3600, "분": 60, "일": 86_400}
"""How many seconds one of what a length is told in has, where the source leaves the unit to another: `2.1 hours, those in Odense 3.4`."""
Pair = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class Placed:
    """How two figures stand to their owners (1: as in the source, -1: crosswise), and where the sentence says all four."""

    way: int
    span: Span


def whole_and_part(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a sentence tells one figure as a part of the other: changing places it would be larger than its whole."""
    whole, part = sorted((one, other), key=lambda figure: figure.span)
    return part.value <= whole.value and _PART_OF.fullmatch(text, whole.span[1], part.span[0]) is not None


def closes_change(text: str, pair: Pair) -> bool:
    """Return whether the first of two figures is what something came to; beside one in brackets it is held against that: `82점으로 루멘(79점)을 앞섰다`."""
    return pair[0].role == "to" and _BRACKETED.fullmatch(text, pair[0].span[1], pair[1].span[0]) is None


def pairs(places: Sequence[Quantity], moving: Sequence[Quantity]) -> Iterator[Pair]:
    """Yield the figures of a sentence that could have changed places, days of a month among them."""
    told = [
        one
        for one in places
        if one in moving or one.kind in _WHEN or (one.kind == "duration" and one.per and not one.words)
    ]
    for one, other in combinations(told, 2) if len(told) <= _FIGURES else ():
        if movable.alike(one, other) and one.value != other.value and one.words == other.words:
            yield one, other


def mistakable(text: str, places: Sequence[Quantity]) -> Iterator[Pair]:
    """Yield the figures of a sentence that could be taken for each other, and that it says once each.

    What each counts is of no account (`고객사 290곳, 직원 640명`), nor which of them is spelled.
    """
    moving = movable.movable(text, places)
    told = [one for one in places if one in moving or one.kind in _WHEN or (one.kind == "duration" and one.per)]
    for one, other in combinations(told, 2) if len(told) <= _FIGURES else ():
        low, high = sorted((one.value, other.value))
        ends = one.role in ("from", "low") or other.role == "high" or (one.role == "to" and other.role == "from")
        ends = ends and one.role != other.role  # `37곳에서 반대했고 142곳에서 지지했어요` is no change
        far = _WORLDS if movable.alike(one, other) and one.words == other.words else _UNLIKE
        ends = ends or whole_and_part(text, one, other)
        if ends or low == high or high > far * low or not movable.near_in_scale(one, other):
            continue
        values = [place.value for place in places if compare.comparable(place, one)]
        if values.count(one.value) == values.count(other.value) == 1:
            yield one, other


def placed(text: str, ground: Ground, pair: Pair, common: Sequence[Anchor]) -> Placed | None:
    """Return how two figures stand to their owners, or nothing where that is open."""
    homes = _in_one_sentence(ground, [homes_of(ground, one) for one in pair])
    if any(len(home) != 1 for home in homes) or homes[0] == homes[1]:
        return None
    there, here = (homes[0][0], homes[1][0]), (pair[0].span, pair[1].span)
    votes = list(_votes(text, ground, (there, here), _apart(common, here)))
    if len({vote.way for vote in votes}) != 1:
        return None
    return votes[0]


def _in_one_sentence(ground: Ground, homes: Sequence[tuple[Span, ...]]) -> list[tuple[Span, ...]]:
    """Return the homes of two figures, of one that the source has in several sentences those in the sentence of the other."""
    alone = [home[0] for home in homes if len(home) == 1]
    if len(alone) != 1:
        return list(homes)
    start, end = sentence_of(ground.text, alone[0])
    return [tuple(span for span in home if start <= span[0] and span[1] <= end) for home in homes]


def homes_of(ground: Ground, one: Quantity) -> tuple[Span, ...]:
    """Return the places where the source states a figure, or has its number with the unit left to another (`11 litres to train and 2 to run`); an age in years too."""
    found = ground.homes(one)
    homes = tuple(
        home
        for home in found
        if not any(home != other and other[0] <= home[0] and home[1] <= other[1] for other in found)
    )
    if one.unit in _AGES and not homes:
        years = [each for each in ground.figures if each.kind == "duration" and each.value == one.value * _YEAR]
        homes = tuple(dict.fromkeys(each.span for each in years if each.unit == "month"))
    if homes or (one.kind not in _MEASURES and one.unit not in _AGES):
        return homes
    written = {one.value, one.value / one.step, *(one.value * scale for scale in _SCALES.get(one.kind, ()))}
    written |= {
        one.value / seconds for unit, seconds in _SECONDS.items() if one.unit == "s" and one.text.endswith(unit)
    }
    bare = [each for each in ground.figures if each.kind == "number" and each.value in written and not each.per]
    return tuple(dict.fromkeys(each.span for each in bare))


def _apart(common: Sequence[Anchor], figures: tuple[Span, Span]) -> list[Anchor]:
    """Return the shared words that stand in no figure."""
    return [
        one
        for one in common
        if not any(span[0] < end and start < span[1] for span in one.draft for start, end in figures)
        and (one.key[0] not in "=#" or one.key.startswith(TIMES) or _PROCESS.fullmatch(one.key))
    ][:_MANY]


def _votes(
    text: str, ground: Ground, places: tuple[tuple[Span, Span], tuple[Span, Span]], common: Sequence[Anchor]
) -> Iterator[Placed]:
    there, here = places
    for one, other in combinations(common, 2):
        mine = beside(text, "ko", here, (one.draft, other.draft)) if one.draft != other.draft else 0
        if mine and (_of_a_class(one, other, ground.text) or alike(text, here, (one, other), way=mine)):
            theirs = beside(ground.text, ground.language, there, (one.source, other.source))
            if theirs:
                spans = (*here, *one.draft, *other.draft)
                yield Placed(mine * theirs, (min(spans)[0], max(end for _, end in spans)))


def _of_a_class(one: Anchor, other: Anchor, source: str) -> bool:
    names = all(word.key[0] == "@" and source[word.source[0][0]].isupper() for word in (one, other))
    if names and anchors.kin(one, other):
        return False
    if all(_PROCESS.fullmatch(word.key) for word in (one, other)):
        return True
    times = any(one.key.startswith(mark) and other.key.startswith(mark) for mark in TIMES)
    return names or times or contrasted(one.key, other.key)


def alike(text: str, figures: tuple[Span, Span], words: tuple[Anchor, Anchor], *, way: int) -> bool:
    """Return whether the sentence says both figures of their words in one and the same way: `농촌 학교엔 7대, 도시 학교엔 4대`."""
    one, other = words if way > 0 else (words[1], words[0])
    gaps = [_gap(text, word, figure) for word, figure in zip((one, other), figures, strict=True)]
    if any(text.startswith("보다", figure[1]) for figure in figures):
        gaps = [_OF_TWO.sub("<이", gap) for gap in gaps]
    return gaps[0] == gaps[1] and 0 < len(gaps[0]) <= _GAP


def _gap(text: str, word: Anchor, figure: Span) -> str:
    """Return what stands between a word and its figure, 은 and 는 as one, with the side that the word is on."""
    near = min(word.draft, key=lambda span: abs(span[0] - figure[0]))
    before = near[1] <= figure[0]
    between = text[near[1] : figure[0]] if before else text[figure[1] : near[0]]
    between = _ROUGHLY.sub(" ", between)
    return ("<" if before else ">") + re.sub(r"\s+", " ", between.translate(_SAME))
