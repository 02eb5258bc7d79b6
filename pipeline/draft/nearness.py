"""How near the sentences of an old draft and of a new one are in thought.

It is told by their figures, names and words and by the sources they cite, each counting the less the more sentences of its text
have it: a rewrite may cite another outlet for the same fact, and one source sentence often bears two facts.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from pipeline.draft.align import rests_on
from pipeline.draft.held import SILENT
from pipeline.draft.telling import DAY, FIGURES_WEIGH, terms
from pipeline.draft.units import Unit

_SOURCE_WEIGHS = 2
Near = Mapping[tuple[int, int], float]
"""How near an old sentence (first) and a new one (second) are in thought, by their places."""


def nearness(old: Sequence[Unit], fresh: Sequence[Unit], own: Collection[int]) -> Near:
    """Return how near in thought each old sentence and each new one are, by their places, but for the person's `own` that a rewrite names."""
    mine = [index for index, unit in enumerate(old) if unit.place not in SILENT]
    theirs = [place for place, unit in enumerate(fresh) if unit.place not in SILENT and place not in own]
    left, right = [_telling(old[index]) for index in mine], [_telling(fresh[place]) for place in theirs]
    common = _counted(left) | _counted(right)
    return {
        (index, place): _near(one, other, common)
        for index, one in zip(mine, left, strict=True)
        for place, other in zip(theirs, right, strict=True)
    }


def _telling(unit: Unit) -> Mapping[str, float]:
    """Return what a sentence tells and how much each of it does."""
    words, figures = terms(unit)
    found = dict.fromkeys(words, 1.0)
    found |= {figure: 1.0 if figure.endswith(DAY) else float(FIGURES_WEIGH) for figure in figures}
    return found | dict.fromkeys(rests_on(unit), float(_SOURCE_WEIGHS))


def _counted(tellings: Iterable[Mapping[str, float]]) -> Counter[str]:
    return Counter(term for telling in tellings for term in telling)


def _near(one: Mapping[str, float], other: Mapping[str, float], common: Mapping[str, int]) -> float:
    """Return how near two sentences are in thought, from 0 to 1."""
    shared = sum(weight / common[term] for term, weight in one.items() if term in other)
    whole = sum(weight / common[term] for telling in (one, other) for term, weight in telling.items())
    return 2 * shared / whole if whole else 0.0
