"""Which sentence of a new draft says what a sentence of the old one said: by what both rest on and by their wording."""

import itertools
import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from pipeline.draft.telling import DAY, days_of, less_exact, terms, weight
from pipeline.draft.units import Unit
from pipeline.text import citations
from pipeline.text.sections import plain

LIKE = 0.34  # below this two sentences are not the same thought
_EDITED = 0.2  # the same where one stands at the other's place in an edited text
_JOINED = 0.5  # of a sentence's wording: then it was put into another one
_CITATIONS = 0.5
SAID = 0.3  # of the wording of two sentences: then they say one thing, whatever they rest on
MEANT = 0.18  # the same of a sentence and the one that a person put in its place
_OTHERWISE = 0.5  # below this two sentences with figures of their own say two things
_TOLD = 0.5  # of what a sentence says by itself: then it tells again what another one told
_TOLD_ELSEWHERE = 0.75  # the same where the two rest on different sentences
_TOLD_ALL = 0.9  # the same where no figure says that both tell one thing
_PART = 0.7  # of a sentence's wording: then it is a part of the other one
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
Change = tuple[tuple[int, ...], tuple[int, ...]]


def changes(old: Sequence[Unit], fresh: Sequence[Unit]) -> list[Change]:
    """Return which sentences of an edited stretch stand for which: an old one in no change was taken out and nothing put in its place.

    A sentence that was cut in two or put into its neighbour is part of that change.
    """
    pairs = sorted((one, place) for place, one in align(old, fresh, least=_EDITED).items())
    found: list[Change] = [((one,), (place,)) for one, place in pairs]
    edges = [(-1, -1), *pairs, (len(old), len(fresh))]
    between: list[Change] = []
    for number, (low, high) in enumerate(itertools.pairwise(edges)):
        out, put = tuple(range(low[0] + 1, high[0])), tuple(range(low[1] + 1, high[1]))
        if out and put:
            between.append((_akin(old, out, [fresh[place] for place in put]), put))
            continue
        for beside in [near for near in (number - 1, number) if 0 <= near < len(pairs)]:
            ours, theirs = found[beside]
            joined = tuple(one for one in out if any(_within(old[one], fresh[place]) for place in theirs))
            found[beside] = (tuple(sorted({*ours, *joined})), tuple(sorted({*theirs, *put})))
            out, put = tuple(one for one in out if one not in joined), ()
    return sorted([*found, *between])


def _akin(old: Sequence[Unit], out: tuple[int, ...], put: Sequence[Unit]) -> tuple[int, ...]:
    """Return which of the sentences `out` those of `put` stand for, where neither is a partner of any other.

    All of them where fewer were put in than taken out, or where no words are alike. Else those that share the beginning of a word with
    one of `put`; the others were taken out and nothing stands for them.
    """
    if len(put) < len(out):
        return out
    words = beginnings(" ".join(unit.keyed for unit in put))
    return tuple(one for one in out if beginnings(old[one].keyed) & words) or out


def beginnings(text: str) -> frozenset[str]:
    """Return the first two letters of each word of a text."""
    return frozenset(word[:2] for word in plain(text).split() if len(word) > 1)


def _within(one: Unit, other: Unit) -> bool:
    """Whether most of a sentence's wording stands in another one."""
    return _held(one, other) >= _JOINED


def _held(one: Unit, other: Unit) -> float:
    """Return how much of a sentence's wording stands in another one, from 0 to 1."""
    words = _traits(one)[1]
    return len(words & _traits(other)[1]) / len(words) if words else 0.0


def align(old: Sequence[Unit], fresh: Sequence[Unit], least: float = LIKE) -> dict[int, int]:
    """Return, for sentences of `fresh` (by place), their partner in `old`; partners never cross and are `least` alike."""
    left = [_traits(unit) for unit in old]
    right = [_traits(unit) for unit in fresh]
    best = [[0.0] * (len(fresh) + 1) for _ in range(len(old) + 1)]
    alike = [[_like(one, other) for other in right] for one in left]
    for row in range(len(old) - 1, -1, -1):
        for column in range(len(fresh) - 1, -1, -1):
            pair = alike[row][column]
            together = pair + best[row + 1][column + 1] if pair >= least else 0.0
            best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
    return _path(alike, best, least)


def partners(
    old: Sequence[Unit], fresh: Sequence[Unit], gone: Collection[int], give: Collection[int], own: Collection[int] = ()
) -> dict[int, int]:
    """Return the partners in `old`, but for those to which nothing may come (`give`) where a sentence says another one better.

    Such a one is not `gone` and no other sentence's partner: partners never cross, and a rewrite in another order crosses. The places
    of the person's `own` sentences in a rewrite have none: else what says the same beside one of them would have none.
    """
    rest = [place for place in range(len(fresh)) if place not in own]
    partner = {rest[place]: index for place, index in align(old, [fresh[place] for place in rest]).items()}
    left = [one for index, one in enumerate(old) if index not in gone and index not in partner.values()]
    return {
        place: index
        for place, index in partner.items()
        if index not in give or all(likeness(one, fresh[place]) <= likeness(old[index], fresh[place]) for one in left)
    }


def says(old: Unit, mine: Sequence[Unit], one: Unit) -> bool:
    """Whether a new sentence says in other words what an old one said, or a person's in its place.

    That they rest on one source sentence does not make it so: it may tell two things.
    """
    if old.place == "heading" or one.name == old.name:
        return True
    return _again(old, one) or instead(old, mine, one)


def _again(old: Unit, one: Unit) -> bool:
    words = wording(old, one)
    ours, theirs = (set(_FIGURE.findall(plain(unit.text))) for unit in (old, one))
    alike = words >= _OTHERWISE or (words >= SAID and not (ours - theirs and theirs - ours))
    return alike or (bool(theirs) and tells_again(old, one))  # the same figures of the same source, in other words


def instead(old: Unit, mine: Sequence[Unit], one: Unit) -> bool:
    """Whether a new sentence says what a person's do, which they put in the place of an old one: then both cannot stand."""
    if old.place == "heading":
        return True
    return any(wording(own, one) >= SAID or (meant(old, own) and _again(old, one)) for own in mine)


def against(old: Unit, mine: Sequence[Unit], one: Unit) -> tuple[Unit, ...]:
    """Return the sentences of a person, put in the place of an old one, against which a new one stands; none where both can stand."""
    return saying(mine, one) if instead(old, mine, one) else ()


def saying(mine: Sequence[Unit], one: Unit) -> tuple[Unit, ...]:
    """Return which of a person's sentences say what a new one says: what they tell stands in it, at least half as much as of any; else all."""
    theirs = frozenset[str]().union(*terms(one))
    rows = [(own, *terms(own)) for own in mine]
    told = [
        weight((words | figures) & theirs, figures) / (weight(words | figures, figures) or 1)
        for _, words, figures in rows
    ]
    return tuple(own for own, share in zip(mine, told, strict=True) if 2 * share >= max(told))


def meant(old: Unit, own: Unit) -> bool:
    """Whether a person's sentence is the old one changed: by some of its wording, or still resting on what that rested on."""
    return wording(old, own) >= MEANT or bool(_traits(old)[2] & _traits(own)[2])


def topics(stand: Sequence[Unit]) -> frozenset[str]:
    """Return the words and figures of a text that stands: that a sentence has them too says little of what it tells."""
    return frozenset(word for unit in stand for word in (*terms(unit)[0], *terms(unit)[1]))


def tells_again(
    old: Unit, one: Unit, common: frozenset[str] = frozenset(), known: frozenset[str] = frozenset()
) -> bool:
    """Whether a new sentence tells what an old one told, or a part of it: no figure of its own, and half of its words, but for the
    `common` ones, stand there. Of two that rest on different sentences it takes more. With a figure that stood in the old one alone, and
    resting on nothing else, it may have others of its own that stand nowhere: they count among its words.
    """
    if own := own_figures(one, old, known):
        alone = rests_on(one) <= rests_on(old) and own.isdisjoint(common)
        return alone and joins_again(old, one, common) and _mostly(old, one, common)
    part = not apart(old, one) and _held(one, old) >= _PART
    return part or brings_back(old, one, common, known)


def brings_back(old: Unit, one: Unit, common: frozenset[str], known: frozenset[str] = frozenset()) -> bool:
    """Whether most of what a new sentence tells by itself, but for the `common` words and figures, an old one told; a day alone does not make it so."""
    return not own_figures(one, old, known) and _mostly(old, one, common)


def _mostly(old: Unit, one: Unit, common: frozenset[str]) -> bool:
    words, figures = terms(one)
    ours, ours_figures = terms(old)
    own = (words | figures) - common
    elsewhere = apart(old, one)
    again = {figure for figure in own & figures if _says_no_more(figure, ours_figures)}
    shared = (own & ours) | again
    least = 3 if elsewhere else 1 if any(not figure.endswith(DAY) for figure in again) else 2
    told = (_TOLD_ELSEWHERE if elsewhere else _TOLD) * weight(own, figures)
    return len(shared) >= least and weight(shared, figures) >= told


def joins_again(old: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Whether a new sentence has, beside another fact, a figure of an old one that stands nowhere any more (`common`); a day is often another's too."""
    cut = {figure for figure in terms(old)[1] - common if not figure.endswith(DAY)}
    return bool(cut & terms(one)[1]) and bool(rests_on(old) & rests_on(one))


def twice(own: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Whether a new sentence tells only what a person's does: nearly all of its words and figures, but for the `common` ones, stand there."""
    words, figures = terms(one)
    ours, ours_figures = terms(own)
    rest = (words | figures) - common
    shared = rest & (ours | ours_figures)
    figured = bool(shared & figures) and not apart(own, one)
    told = (_TOLD_ELSEWHERE if figured else _TOLD_ALL) * weight(rest, figures)
    return figures <= ours_figures and len(shared) >= (2 if figured else 3) and weight(shared, figures) >= told


def apart(one: Unit, other: Unit) -> bool:
    """Return whether two sentences rest on different source sentences, or one on some and the other on none."""
    sources, theirs = rests_on(one), rests_on(other)
    return bool(sources or theirs) and not sources & theirs


def better(one: Unit, unit: Unit, others: Sequence[Unit]) -> bool:
    """Return whether a sentence says another one better than any of `others`: by its wording alone where the two rest on different sentences."""
    alike = wording if apart(one, unit) else likeness
    return all(alike(other, unit) < alike(one, unit) for other in others)


def rests_on(unit: Unit) -> frozenset[str]:
    """Return the ids of the source sentences that a sentence cites."""
    return _traits(unit)[2]


def shared_words(one: Unit, other: Unit, common: frozenset[str] = frozenset()) -> int:
    """Return how many words and figures two sentences both have, but for the `common` ones."""
    words, figures = terms(one)
    theirs, their_figures = terms(other)
    return len(((words & theirs) | (figures & their_figures)) - common)


def own_figures(one: Unit, other: Unit, known: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the figures of a sentence that neither another one nor the `known` ones have; of days, those that say more than theirs."""
    theirs = terms(other)[1] | known
    return frozenset(figure for figure in terms(one)[1] if not _says_no_more(figure, theirs))


def _says_no_more(figure: str, others: frozenset[str]) -> bool:
    return figure in others or any(less_exact(day, days_of(others)) for day in days_of((figure,)))


def wording(one: Unit, other: Unit) -> float:
    return _shared(_traits(one)[1], _traits(other)[1])


def likeness(one: Unit, other: Unit) -> float:
    """Return how alike two sentences are, from 0 to 1: by what they rest on and by their wording."""
    return _like(_traits(one), _traits(other))


def _path(likeness: Sequence[Sequence[float]], best: Sequence[Sequence[float]], least: float) -> dict[int, int]:
    partner: dict[int, int] = {}
    row = column = 0
    while row < len(best) - 1 and column < len(best[0]) - 1:
        pair = likeness[row][column]
        if pair >= least and best[row][column] == pair + best[row + 1][column + 1]:
            partner[column] = row
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return partner


_Traits = tuple[str, frozenset[str], frozenset[str]]


def _traits(unit: Unit) -> _Traits:
    kind = "" if unit.place != "heading" else "title" if unit.number == 0 else "heading"
    return kind, *_wording(unit.text if kind else unit.keyed, unit.text)


@lru_cache(maxsize=4096)
def _wording(shown: str, cited: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the pairs of letters of a sentence as it is read, and the source sentences that it cites."""
    text = plain(shown)
    pairs = frozenset(text[place : place + 2] for place in range(len(text) - 1))
    return pairs, frozenset(source for one in citations.find(cited) for source in one.sources)


def _like(one: _Traits, other: _Traits) -> float:
    if one[0] != other[0]:
        return 0.0
    if one[0] == "title":
        return 1.0
    alike = _shared(one[1], other[1])
    if not one[2] and not other[2]:
        return alike
    return _CITATIONS * _shared(one[2], other[2]) + (1 - _CITATIONS) * alike


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    together = len(one | other)
    return len(one & other) / together if together else 0.0
