"""Which sentence of a new draft says what a sentence of the old one said: by what both rest on and by their wording."""

import itertools
import re
from collections.abc import Collection, Sequence

from pipeline.draft.units import Unit
from pipeline.text import citations, quantities
from pipeline.text.sections import plain

LIKE = 0.34  # below this two sentences are not the same thought
_EDITED = 0.2  # the same where one stands at the other's place in an edited text
_JOINED = 0.5  # of a sentence's wording: then it was put into another one
_CITATIONS = 0.5
_SAID = 0.3  # of the wording of two sentences: then they say one thing, whatever they rest on
_MEANT = 0.18  # the same of a sentence and the one that a person put in its place
_OTHERWISE = 0.5  # below this two sentences with figures of their own say two things
_TOLD = 0.5  # of what a sentence says by itself: then it tells again what another one told
_TOLD_ELSEWHERE = 0.75  # the same where the two rest on different sentences
_TOLD_ALL = 0.9  # the same where no figure says that both tell one thing
_DAY = " date"
_PART = 0.7  # of a sentence's wording: then it is a part of the other one
_FIGURES_WEIGH, _VOWELS, _CODAS = 3, 21, 28
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_WORD = re.compile(r"[A-Za-z]{2,}|[가-힣]{2}")
_OPEN = {1: 0, 6: 20, 9: 8, 14: 13}  # ㅐ ㅕ ㅘ ㅝ: what ㅏ ㅣ ㅗ ㅜ become before an ending
_ENDINGS = (4, 8, 20)  # ㄴ ㄹ ㅆ
_SAYS_NOTHING = frozenset(
    str.split(
        "것이 것은 것을 것으 있어 있는 했어 하는 해요 됐어 되는 이에 예요 하나 이번 이후 그리 그래 대해 위해 통해 때문 밝혔 말했 전했 예정 계획"
    )
)

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
    words = _beginnings(" ".join(unit.keyed for unit in put))
    return tuple(one for one in out if _beginnings(old[one].keyed) & words) or out


def _beginnings(text: str) -> frozenset[str]:
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


def replaces(old: Unit, mine: Sequence[Unit]) -> bool:
    """Whether sentences of a person that stand where an old one stood say what it said: by two words, by their wording, by a source."""
    words = _beginnings(" ".join(unit.keyed for unit in mine)) & _beginnings(old.keyed)
    return old.place == "heading" or len(words) > 1 or any(_meant(old, own) for own in mine)


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
    alike = words >= _OTHERWISE or (words >= _SAID and not (ours - theirs and theirs - ours))
    return alike or (bool(theirs) and tells_again(old, one))  # the same figures of the same source, in other words


def instead(old: Unit, mine: Sequence[Unit], one: Unit) -> bool:
    """Whether a new sentence says what a person's do, which they put in the place of an old one: then both cannot stand."""
    if old.place == "heading":
        return True
    return any(wording(own, one) >= _SAID or (_meant(old, own) and _again(old, one)) for own in mine)


def _meant(old: Unit, own: Unit) -> bool:
    """Whether a person's sentence is the old one changed: by some of its wording, or still resting on what that rested on."""
    return wording(old, own) >= _MEANT or bool(_traits(old)[2] & _traits(own)[2])


def topics(stand: Sequence[Unit]) -> frozenset[str]:
    """Return the words and figures of a text that stands: that a sentence has them too says little of what it tells."""
    return frozenset(word for unit in stand for word in (*_words(unit)[0], *_words(unit)[1]))


def tells_again(old: Unit, one: Unit, common: frozenset[str] = frozenset()) -> bool:
    """Whether a new sentence tells what an old one told, or a part of it: no figure of its own, and half of its words, but for the
    `common` ones, stand there. Of two that rest on different sentences it takes more.
    """
    part = not apart(old, one) and _held(one, old) >= _PART
    return not own_figures(one, old) and (part or brings_back(old, one, common))


def brings_back(old: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Whether most of what a new sentence tells by itself, but for the `common` words and figures, an old one told; a day alone does not make it so."""
    words, figures = _words(one)
    ours, ours_figures = _words(old)
    own = (words | figures) - common
    shared = own & (ours | ours_figures)
    elsewhere = apart(old, one)
    least = 3 if elsewhere else 1 if any(not figure.endswith(_DAY) for figure in shared & figures) else 2
    told = (_TOLD_ELSEWHERE if elsewhere else _TOLD) * _weight(own, figures)
    return figures <= ours_figures and len(shared) >= least and _weight(shared, figures) >= told


def joins_again(old: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Whether a new sentence has, beside another fact, a figure of an old one that stands nowhere any more (`common`); a day is often another's too."""
    cut = {figure for figure in _words(old)[1] - common if not figure.endswith(_DAY)}
    return bool(cut & _words(one)[1]) and bool(rests_on(old) & rests_on(one))


def twice(own: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Whether a new sentence tells only what a person's does: nearly all of its words and figures, but for the `common` ones, stand there."""
    words, figures = _words(one)
    ours, ours_figures = _words(own)
    rest = (words | figures) - common
    shared = rest & (ours | ours_figures)
    figured = bool(shared & figures) and not apart(own, one)
    told = (_TOLD_ELSEWHERE if figured else _TOLD_ALL) * _weight(rest, figures)
    return figures <= ours_figures and len(shared) >= (2 if figured else 3) and _weight(shared, figures) >= told


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
    words, figures = _words(one)
    theirs, their_figures = _words(other)
    return len(((words & theirs) | (figures & their_figures)) - common)


def own_figures(one: Unit, other: Unit) -> bool:
    """Return whether a sentence has a figure that the other one has not."""
    return not _words(one)[1] <= _words(other)[1]


def _weight(words: frozenset[str], figures: frozenset[str]) -> int:
    """Return how much of what a sentence tells is in some of its words: a figure tells as much as three others."""
    return len(words) + (_FIGURES_WEIGH - 1) * len(words & figures)


def _words(unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a sentence says: the beginnings of its words, but for those that say nothing, and its figures."""
    text = plain(unit.keyed)
    found = quantities.find(text, "ko")
    rest = list(text)
    for one in found:
        rest[slice(*one.span)] = "0" * (one.span[1] - one.span[0])  # its particle is no word
    words = (_WORD.match(word) for word in "".join(rest).replace("‘", " ").replace("“", " ").split())
    named = {match.group().casefold() for match in words if match}
    figures = {one.span: f"{one.value} {one.unit or one.kind}" for one in reversed(found)}  # one reading for each
    return frozenset(map(_stem, named - _SAYS_NOTHING)), frozenset(figures.values())


def _stem(word: str) -> str:
    """Return the beginning of a word without what its ending does to it: 답해 and 답하, 넘겨 and 넘긴 are one."""
    if len(word) != len("답해") or not "가" <= word[1] <= "힣":
        return word
    onset, rest = divmod(ord(word[1]) - ord("가"), _VOWELS * _CODAS)
    vowel, coda = divmod(rest, _CODAS)
    vowel, coda = _OPEN.get(vowel, vowel), 0 if coda in _ENDINGS else coda
    return word[0] + chr(ord("가") + (onset * _VOWELS + vowel) * _CODAS + coda)


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
    text = plain(unit.text if unit.place == "heading" else unit.keyed)
    pairs = frozenset(text[place : place + 2] for place in range(len(text) - 1))
    sources = frozenset(source for one in citations.find(unit.text) for source in one.sources)
    kind = "" if unit.place != "heading" else "title" if unit.number == 0 else "heading"
    return kind, pairs, sources


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
