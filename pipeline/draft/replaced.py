"""Whether a sentence of a person's stands for one of the old draft's: it says what that said; else that one is deleted."""

from collections import Counter
from collections.abc import Collection, Sequence

from pipeline.draft.align import MEANT, SAID, apart, beginnings, brings_back, likeness, meant, rests_on, wording
from pipeline.draft.held import SILENT
from pipeline.draft.telling import DAY, days_of, figures_of, same_day, terms
from pipeline.draft.units import Unit

_OFTEN = 3  # sentences


def replaces(old: Unit, mine: Sequence[Unit], common: frozenset[str] = frozenset()) -> bool:
    """Whether sentences of a person that stand where an old one stood say what it said: by two words, but for the `common` beginnings of
    any, by their wording, by a source. One that cites only other sources says it where nearly all of the one stands in the other; what
    is no sentence, as a row of a table, by a figure, if the old one has any.
    """
    if old.place == "heading":
        return True
    told = [own for own in mine if not _of_another(old, own)]
    rows = [own for own in told if own.place == "other"]
    figures = frozenset(figure for figure in terms(old)[1] if not figure.endswith(DAY))
    if figures and any(figures & terms(own)[1] for own in rows):
        return True
    told = [own for own in told if not (figures and own in rows)]
    words = (beginnings(" ".join(unit.keyed for unit in told)) & beginnings(old.keyed)) - common
    return len(words) > 1 or any(meant(old, own) for own in told)


def _of_another(old: Unit, own: Unit) -> bool:
    """Whether a person's sentence cites other sources than an old one, and says another thing."""
    cites = bool(rests_on(own)) and apart(old, own)
    none = frozenset[str]()
    return cites and wording(old, own) < SAID and not (brings_back(old, own, none) or brings_back(own, old, none))


def day_again(old: Unit, mine: Sequence[Unit], one: Unit, common: frozenset[str]) -> bool:
    """Whether a new sentence, of a source of an old one, has the day of that which stands nowhere any more (`common`): one that the person
    corrected in theirs, or the only figure of a sentence that they deleted. Any other day may be another fact's too.
    """
    ours, put = days_of(terms(old)[1]), days_of(figure for own in mine for figure in terms(own)[1])
    if not (put - ours if mine else not figures_of(old).told) or not rests_on(old) & rests_on(one):
        return False
    stands, theirs = days_of(common), days_of(terms(one)[1])
    cut = [day for day in ours if not any(same_day(day, other) for other in stands)]
    return any(same_day(day, other) for day in cut for other in theirs)


def often(old: Sequence[Unit]) -> frozenset[str]:
    """Return the beginnings of words that three or more sentences of a text have: they are what it is about, and tell none of them apart."""
    counted = Counter(word for unit in old if unit.place != "heading" for word in beginnings(unit.keyed))
    return frozenset(word for word, count in counted.items() if count >= _OFTEN)


def nearest_own(old: Sequence[Unit], index: int, gone: Collection[int], mine: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return which sentences that a person put in the place of an old one can stand for it.

    Not what a common source alone ties to it and is nearer to another of those that are `gone`.
    """
    others = [old[other] for other in gone if other != index and old[other].place not in SILENT]
    return tuple(
        own
        for own in mine
        if not _tied_by_source(old[index], own)
        or all(likeness(other, own) <= likeness(old[index], own) for other in others)
    )


def _tied_by_source(old: Unit, own: Unit) -> bool:
    """Whether nothing but a source makes a person's sentence an old one changed."""
    alone = not beginnings(own.keyed) & beginnings(old.keyed) and wording(old, own) < MEANT
    return alone and meant(old, own)
