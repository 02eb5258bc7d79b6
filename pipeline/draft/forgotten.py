"""What a rewrite tells in the place of a person's sentence that it forgot: both cannot stand, and theirs stands there; and what else it left out that theirs needs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.draft.align import apart, likeness, rests_on, shared_words
from pipeline.draft.edits import Edits
from pipeline.draft.held import SILENT, Held, as_read
from pipeline.draft.nearness import Near
from pipeline.draft.replaced import replaces
from pipeline.draft.telling import figures_of, no_news, tells_figures, terms
from pipeline.draft.thoughts import AS_WELL, TOLD, Thoughts
from pipeline.draft.units import LISTED, Unit

_WORDS = 2  # that both have: then a sentence tells some of what another one told, and not only of what it told


@dataclass(frozen=True, slots=True)
class Teller:
    """A new sentence, by its place, that tells what a person's `own` does, which they put in the place of the old sentence `index`."""

    place: int
    index: int
    own: Unit


def tellers(
    old: Sequence[Unit], fresh: Sequence[Unit], edits: Edits, near: Near, partner: Mapping[int, int]
) -> tuple[Teller, ...]:
    """Return the new sentences that tell what a changed sentence of the person's tells which the rewrite does not name.

    By figures: all of theirs stand there, be it computed from. By words: no other old sentence is nearer, and it has no figure of its own.
    """
    names = {as_read(unit) for unit in fresh}
    best: dict[int, float] = {}
    for (_, place), value in near.items():
        best[place] = max(best.get(place, 0.0), value)
    found: dict[int, Teller] = {}
    for index, own, mine in _forgotten(old, edits, names):
        rests = own if rests_on(own) else old[index]
        said = {as_read(one) for one in mine}
        for place, unit in enumerate(fresh):
            value = near.get((index, place), 0.0)
            if not value or place in found or as_read(unit) in said or (rests_on(rests) and apart(rests, unit)):
                continue
            figures = value >= max(TOLD, AS_WELL * best[place]) and tells_figures(own, unit)
            words = value == best[place] and (value >= TOLD or partner.get(place) == index)
            if figures or (words and _in_words(old[index], mine, unit)):
                found[place] = Teller(place, index, own)
    return tuple(found[place] for place in sorted(found))


def by_source(
    old: Sequence[Unit], fresh: Sequence[Unit], edits: Edits, near: Near, partner: Mapping[int, int]
) -> tuple[Teller, ...]:
    """Return the new sentence, for each changed one that is no `partner` of any, that rests on nothing but what that one alone rested on.

    Whether it tells the same in quite other words or some news of that source, no code can say: both are shown. With figures of which the
    other has none it is news. Of another source it tells the same by the figure that no other sentence has, and a word beside that.
    """
    own = {as_read(one.unit) for one in edits.held}
    found: dict[int, Teller] = {}
    for index, mine in _changed(old, edits):
        alone = rests_on(old[index]) - _elsewhere(old, index, mine, edits)
        rows = [
            (near.get((index, place), 0.0), -place)
            for place, unit in enumerate(fresh)
            if rests_on(unit) and place not in partner and place not in found
            if unit.place not in SILENT and as_read(unit) not in own
            if (rests_on(unit) <= alone and _may_tell(old[index], mine, unit))
            or _same_figure(old, index, mine, unit, edits)
        ]
        told = [one for one in mine if one.place not in SILENT]
        if rows and told and index not in partner.values():
            place = -max(rows)[1]
            found[place] = Teller(place, index, max(told, key=lambda one: likeness(one, fresh[place])))
    return tuple(found[place] for place in sorted(found))


def left_out(old: Sequence[Unit], held: Sequence[Held], thoughts: Thoughts) -> Mapping[int, Unit]:
    """Return the sentences that a person said something to, citing nothing, right behind in the paragraph, and that a rewrite leaves out; each by
    the place of what they said among what they hold. Without it that would be said of another thought.

    A rewrite that tells nothing of what stood before that leaves nothing out: it opens otherwise, or is of another story.
    """
    cited = frozenset[str]().union(*map(rests_on, thoughts.fresh))
    found: dict[int, Unit] = {}
    for number, one in enumerate(held):
        lead = one.lead[0] if one.lead else -1
        remark = one.told and one.at == one.till == lead + 1 and one.unit.place == "same" and not rests_on(one.unit)
        if not remark or lead in thoughts.told or old[lead] in found.values() or one.unit.container in LISTED:
            continue
        if rests_on(old[lead]) and not rests_on(old[lead]) & cited and min(thoughts.told, default=lead) < lead:
            found[number] = old[lead]
    return found


def _elsewhere(old: Sequence[Unit], index: int, mine: Sequence[Unit], edits: Edits) -> frozenset[str]:
    """Return the source sentences that others of the old draft than a changed one rest on, or others of the person's than theirs."""
    others = [unit for at, unit in enumerate(old) if at != index]
    held = [one.unit for one in edits.held if one.unit not in mine]
    return frozenset[str]().union(*map(rests_on, [*others, *held]))


def _may_tell(old: Unit, mine: Sequence[Unit], unit: Unit) -> bool:
    """Whether the figures of a sentence are of an old one or of the person's in its place, or none of all has any."""
    return no_news(unit, (old, *mine)) and bool(figures_of(unit).told) == bool(_figures((old, *mine)))


def _same_figure(old: Sequence[Unit], index: int, mine: Sequence[Unit], unit: Unit, edits: Edits) -> bool:
    """Whether all figures of a sentence, but for a one (`한 번`), are an old one's or the person's in its place and no other's, and a word beside them too."""
    figures = figures_of(unit)
    told = {one for one in figures.told - figures.wholes if not one.startswith("1 ")}
    others = [one for at, one in enumerate(old) if at != index]
    others += [one.unit for one in edits.held if one.unit not in mine]
    if not told or not told <= _figures((old[index], *mine)) or told & _figures(others):
        return False
    return any(len(terms(one)[0] & terms(unit)[0]) > 0 for one in (old[index], *mine))


def _figures(found: Iterable[Unit]) -> frozenset[str]:
    return frozenset[str]().union(*(figures_of(one).told for one in found))


def _changed(old: Sequence[Unit], edits: Edits) -> Iterator[tuple[int, Sequence[Unit]]]:
    """Yield the old sentences that the person changed, each with all of theirs that say it."""
    for indexes, mine in edits.changes:
        for index in indexes:
            if index in edits.give and old[index].place not in SILENT and replaces(old[index], mine):
                yield index, mine


def _forgotten(old: Sequence[Unit], edits: Edits, names: set[str]) -> Iterator[tuple[int, Unit, Sequence[Unit]]]:
    """Yield the old sentences that the person changed, with each of theirs that says it and is not among `names`, and all of theirs."""
    for index, mine in _changed(old, edits):
        for own in mine:
            if own.place not in SILENT and as_read(own) not in names:
                yield index, own, mine


def _in_words(old: Unit, mine: Sequence[Unit], unit: Unit) -> bool:
    """Whether a sentence tells what an old one told, or the person's in its place, by some words and without a figure of its own."""
    return (
        figures_of(unit).told <= _figures((old, *mine))
        and max(shared_words(one, unit) for one in (old, *mine)) >= _WORDS
    )
