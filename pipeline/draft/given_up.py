"""Sentences of earlier drafts that a person gave up: which sentences of a rewrite bring one back, in the same words or in others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from pipeline.draft.align import (
    LIKE,
    against,
    apart,
    better,
    brings_back,
    joins_again,
    likeness,
    own_figures,
    rests_on,
    saying,
    says,
    shared_words,
    topics,
    twice,
)
from pipeline.draft.align import tells_again as tells
from pipeline.draft.held import SILENT, as_read, as_told, in_block
from pipeline.draft.replaced import day_again, replaces
from pipeline.draft.telling import figures_of, no_news, tells_figures, terms
from pipeline.draft.told_beside import figures_beside, is_news, of_its_kind, told_beside
from pipeline.draft.units import LISTED, Unit
from pipeline.text.sections import plain

_SOME = 2  # words: then a sentence tells some of what another one told


@dataclass(frozen=True, slots=True)
class Given:
    """A sentence of a draft that the person gave up, and those of theirs that they put in its place (none: it was deleted)."""

    key: str
    text: str
    by: tuple[str, ...] = ()

    @property
    def read(self) -> str:
        """The sentence as a reader read it."""
        return as_read(self.unit)

    @property
    def told(self) -> str:
        """The sentence as a reader read it, with its key."""
        return as_told(self.unit)

    @property
    def unit(self) -> Unit:
        """The sentence by itself."""
        return Unit("paragraph", self.key, self.text, (0, 0), None, 0, 1, "paragraph")


@dataclass(frozen=True, slots=True)
class Cleared:
    """A rewrite without what was deleted: its sentences, the places of those that only tell it again, and those that told it beside something else.

    Of the last ones the rest is told by the sentence that told it before, in their place.
    """

    fresh: Sequence[Unit]
    again: frozenset[int]
    brought: tuple[str, ...] = ()


def chained(earlier: Sequence[Given], later: Sequence[Given]) -> tuple[Given, ...]:
    """Return what was given up in two rounds; what replaced a sentence may have been replaced, or deleted, in the later one."""
    by = {one.text: one.by for one in later}
    kept = [replace(one, by=tuple(now for text in one.by for now in by.get(text, (text,)))) for one in earlier]
    return (*kept, *later)


def returned(
    fresh: Sequence[Unit], stand: Sequence[Unit], given: Sequence[Given], *, alike: bool = True
) -> Mapping[int, tuple[str, ...]]:
    """Return, by their places, the sentences of a rewrite that bring back what was given up, and the person's that they stand against.

    To the letter each does. In other words (where `alike`) it is the one that says it best, better than what the person put in its
    place does, and that says nothing which still stands better than it says this; what is news beside a deleted one does not.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    found: dict[int, tuple[str, ...]] = {}
    common = topics(standing)
    for one in given:
        mine = _put(one, standing)
        others = [unit for unit in standing if unit not in mine]
        found.update(dict.fromkeys(_to_the_letter(fresh, one), ()))
        best = max((likeness(one.unit, unit) for unit in mine), default=0.0)
        rest = [place for place, unit in enumerate(fresh) if place not in found and unit.place not in SILENT]
        told = [place for place in rest if mine or not is_news(fresh[place], one.unit, common)] if alike else []
        like = {place: likeness(one.unit, fresh[place]) for place in told}
        place = max(like, key=lambda place: like[place], default=-1)
        if place < 0 or like[place] < LIKE or like[place] <= best:
            continue
        if mine and not says(one.unit, mine, fresh[place]):
            continue
        if all(likeness(unit, fresh[place]) < like[place] for unit in others):
            found[place] = tuple(unit.text for unit in against(one.unit, mine, fresh[place]))
    return found


def retold(fresh: Sequence[Unit], stand: Sequence[Unit], changed: Sequence[Given]) -> Mapping[int, tuple[str, ...]]:
    """Return, by their places, the sentences of a rewrite that tell again what the person cut out of one that they changed, against none of
    theirs, and those that only tell what they made of it or join a figure that they cut out with another fact, against that one, if it is
    a sentence and no row of a table. What another sentence says better is told of that one.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    new = [
        (at, unit) for at, unit in enumerate(fresh) if unit.place not in SILENT and as_read(unit) not in _read(standing)
    ]
    found: dict[int, tuple[str, ...]] = {}
    rows = [unit for unit in stand if in_block(unit)]
    for one in changed:
        mine = _put(one, [*standing, *rows])
        if not mine or one.unit.place in SILENT or not replaces(one.unit, mine):
            continue
        others = [unit for unit in standing if unit not in mine]
        common, beside = topics(stand), topics([unit for unit in stand if unit not in mine])
        for place, unit in new:
            if as_read(unit) != one.read and brings_back(one.unit, unit, common) and better(one.unit, unit, others):
                found[place] = ()
            elif _cut_again(one.unit, mine, unit, common) or any(
                twice(own, unit, beside) and better(own, unit, others) for own in mine
            ):
                found.setdefault(place, tuple(own.text for own in saying(mine, unit) if not in_block(own)))
    return found


def _put(one: Given, standing: Sequence[Unit]) -> list[Unit]:
    """Return the sentences that the person put in the place of one that they gave up, as far as they stand."""
    by = {plain(text) for text in one.by}
    return [unit for unit in standing if plain(unit.text) in by]


def without(
    fresh: Sequence[Unit], stand: Sequence[Unit], deleted: Sequence[Unit], changed: Sequence[Given] = ()
) -> Cleared:
    """Return the sentences of a rewrite without what it tells again of sentences that the person deleted, or joins of those that they `changed`."""
    again = _told_again(fresh, stand, deleted)
    joined = {**_joined_again(fresh, stand, changed), **_joined(fresh, stand, deleted)}
    mixed = {place: rest for place, rest in joined.items() if place not in again}
    kept = [
        replace(unit, text=rest.text, key=rest.key) if (rest := mixed.get(place)) else unit
        for place, unit in enumerate(fresh)
    ]
    brought = tuple(fresh[place].text for place, rest in mixed.items() if rest)
    return Cleared(kept, again | {place for place, rest in mixed.items() if rest is None}, brought)


def _told_again(fresh: Sequence[Unit], stand: Sequence[Unit], deleted: Sequence[Unit]) -> frozenset[int]:
    """Return the places of the sentences of a rewrite that tell again what was deleted, be it in two sentences for one.

    What a sentence that still stands says at least as well is told of that one, if no figure of the deleted one alone is told. What rests on
    nothing but the source sentences that the deleted one alone rested on needs only a word of it. A figure that stands is no news where
    another new sentence tells it too.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    common = topics(stand) if deleted else frozenset()
    alone = _alone(standing, deleted)
    again: set[int] = set()
    for place, unit in enumerate(fresh):
        known = common & figures_beside(fresh, place) if deleted else common
        if unit.place not in SILENT and any(
            (tells(one, unit, common, known) or _rests_on_it(unit, one, alone, known))
            and (better(one, unit, of_its_kind(unit, standing)) or joins_again(one, unit, common))
            for one in deleted
        ):
            again.add(place)
    return frozenset(again | told_beside(fresh, standing, deleted, common))


def _joined(fresh: Sequence[Unit], stand: Sequence[Unit], deleted: Sequence[Unit]) -> Mapping[int, Unit | None]:
    """Return the sentences of a rewrite, by their places, that tell what was deleted and something else, each with the sentence that told the rest.

    That one still stands in the person's text and has all its words; None where no sentence of theirs tells the rest. Where both rest on
    one source sentence the figures tell it: of what was deleted one stands nowhere else, of that one half do.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    alone = _alone(standing, deleted)
    common, told = topics(standing) if deleted else frozenset(), _read(fresh)
    left = [one for one in standing if as_read(one) not in told]
    found: dict[int, Unit | None] = {}
    for place, unit in enumerate(fresh):
        if unit.place in SILENT or as_read(unit) in _read(standing):
            continue
        rest = rests_on(unit) - alone
        again = [one for one in deleted if _cut_again(one, (), unit, common)]
        beside = [one for one in left if rests_on(one) & rest]
        sure = any(shared_words(unit, one, common) >= _SOME for one in deleted)
        if rests_on(unit) & alone and rest and (sure or _tells_more(unit, _told_here(fresh, place, beside), deleted)):
            found[place] = max(beside, key=partial(likeness, unit), default=None)
        elif again and (beside := _by_figures(fresh, place, again, left) or _by_words(fresh, place, left)):
            found[place] = max(beside, key=partial(likeness, unit))
    return found


def _joined_again(fresh: Sequence[Unit], stand: Sequence[Unit], changed: Sequence[Given]) -> Mapping[int, Unit]:
    """Return the sentences of a rewrite that join another fact with a figure which the person cut out, or with those of a sentence of theirs
    that it forgot, each with the sentence of theirs that told that other one.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    common, told = topics(stand) if changed else frozenset(), _read(fresh)
    found: dict[int, Unit] = {}
    for place, unit in enumerate(fresh):
        if unit.place in SILENT or as_read(unit) in _read(standing):
            continue
        again: list[Unit] = []
        for one in changed:
            mine = _put(one, standing)
            forgot = [
                own for own in mine if as_read(own) not in told and not apart(own if rests_on(own) else one.unit, unit)
            ]
            joins = _cut_again(one.unit, mine, unit, common) or _tells_both(one.unit, mine, unit, standing)
            if mine and joins:
                again += [one.unit, *mine]
            elif any(tells_figures(own, unit) for own in forgot):
                again += forgot
        rest = rests_on(unit).difference(*map(rests_on, again))
        left = [one for one in standing if again and one not in again and as_read(one) not in told]
        beside = _told_here(fresh, place, [one for one in left if rests_on(one) & rest])
        beside = beside or _by_figures(fresh, place, again, left)
        if beside := beside or _by_words(fresh, place, left):
            found[place] = max(beside, key=partial(likeness, unit))
    return found


def _tells_both(old: Unit, mine: Sequence[Unit], unit: Unit, standing: Sequence[Unit]) -> bool:
    """Whether a sentence rests on what a changed one alone rested on and on what others of those that stand do, and tells a word of it."""
    others = [one for one in standing if one not in mine]
    alone = rests_on(old).difference(*map(rests_on, others))
    beside = [one for one in others if rests_on(one) & rests_on(unit)]
    told = any(shared_words(unit, one) for one in (old, *mine))
    return told and bool(rests_on(unit) & alone) and _tells_more(unit, beside, (old, *mine))


def _tells_more(unit: Unit, beside: Sequence[Unit], again: Sequence[Unit]) -> bool:
    """Whether a sentence that rests on what some others do tells more than they do, and no figure that neither they nor those told `again` have."""
    words = len(terms(unit)[0].difference(*(terms(one)[0] for one in beside)))
    return bool(beside) and words >= _SOME and no_news(unit, [*beside, *again])


def _cut_again(old: Unit, mine: Sequence[Unit], unit: Unit, common: frozenset[str]) -> bool:
    return joins_again(old, unit, common) or day_again(old, mine, unit, common)


def _by_words(fresh: Sequence[Unit], place: int, left: Sequence[Unit]) -> list[Unit]:
    """Return which of the sentences `left` a new one tells in other words, resting on the same, and no other new one does."""
    like = [one for one in left if not apart(one, fresh[place]) and likeness(one, fresh[place]) >= LIKE]
    return _told_here(fresh, place, like)


def _told_here(fresh: Sequence[Unit], place: int, left: Sequence[Unit]) -> list[Unit]:
    """Return which of the sentences `left` a new one is more like than any other new one is."""
    others = [unit for at, unit in enumerate(fresh) if at != place]
    return [one for one in left if all(likeness(one, unit) < likeness(one, fresh[place]) for unit in others)]


def _by_figures(fresh: Sequence[Unit], place: int, again: Sequence[Unit], left: Sequence[Unit]) -> list[Unit]:
    """Return the sentences `left` of which a new one tells at least half of the figures, and neither it `again` nor another new one does."""
    unit = fresh[place]
    others = frozenset[str]().union(*(figures_of(one).told for one in (*fresh[:place], *fresh[place + 1 :], *again)))
    told = figures_of(unit).told - others
    listed = unit.container in LISTED
    return [
        one
        for one in left
        if (one.container in LISTED) == listed and not apart(one, unit) and _half(figures_of(one).told, told)
    ]


def _half(figures: frozenset[str], told: frozenset[str]) -> bool:
    return bool(figures & told) and 2 * len(figures & told) >= len(figures)


def _read(found: Sequence[Unit]) -> frozenset[str]:
    return frozenset(as_read(unit) for unit in found)


def _alone(standing: Sequence[Unit], deleted: Sequence[Unit]) -> frozenset[str]:
    """Return the source sentences that deleted sentences rested on, and nothing that still stands."""
    gone = frozenset[str]().union(*map(rests_on, deleted))
    return gone.difference(*map(rests_on, standing))


def _rests_on_it(unit: Unit, one: Unit, alone: frozenset[str], known: frozenset[str]) -> bool:
    """Return whether a sentence rests on what only deleted ones rested on, has a word of one that rested there too, and no figure of its own."""
    sources = rests_on(unit)
    there = bool(sources) and sources <= alone and bool(sources & rests_on(one))
    return there and shared_words(unit, one) > 0 and not own_figures(unit, one, known)


def _to_the_letter(fresh: Sequence[Unit], one: Given) -> list[int]:
    return [place for place, unit in enumerate(fresh) if unit.place not in SILENT and as_read(unit) == one.read]
