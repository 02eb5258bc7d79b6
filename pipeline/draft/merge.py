"""Merge a new draft into a section that a person has edited, by the sentence.

What the person wrote, changed or locked stays to the letter and in its order; what they deleted does not come back; what
they did not touch is the new draft's. Where they changed a sentence that the new draft changed too, theirs stands and
the other is kept as a conflict. A line merge makes one conflict of a rewritten section; this makes one of a sentence.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.draft import found
from pipeline.draft.align import against, partners, saying, says
from pipeline.draft.edits import Edits, edits_of, weaker
from pipeline.draft.forgotten import by_source, left_out, tellers
from pipeline.draft.given_up import Given, retold, returned, without
from pipeline.draft.held import SILENT, Held, as_read, as_told, in_block
from pipeline.draft.hunks import Hunk, hunks, take
from pipeline.draft.in_order import order_of_paragraphs, turned
from pipeline.draft.nearness import nearness
from pipeline.draft.slots import Slot, ends, gives_way, laid, opens_for, slots_of, staying
from pipeline.draft.thoughts import nearest, thoughts_of, told_again
from pipeline.draft.units import Unit, join, spoken, units
from pipeline.text.sections import plain

__all__ = [
    "Conflict",
    "Given",
    "Hunk",
    "Locked",
    "Merged",
    "deleted_sentences",
    "fixed_sentences",
    "given_up",
    "merge",
    "own_blocks",
    "own_sentences",
    "parted",
    "said",
    "take",
]

Locked = bool | Sequence[str]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place where both cannot stand: the person's sentences, which stay, and the new draft's."""

    mine: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged body, what could not stand in it, and how it differs from the person's text.

    `kept_out` are the new sentences that told again what the person had given up.
    """

    body: str
    conflicts: tuple[Conflict, ...] = ()
    hunks: tuple[Hunk, ...] = ()
    kept_out: tuple[str, ...] = ()


def merge(base: str, mine: str, theirs: str, locked: Locked = False, gave: Sequence[Given] = ()) -> Merged:
    """Return `theirs` with the person's sentences in it. `base` is the draft that the person started from.

    `gave` are sentences of earlier drafts that they gave up: none of them comes back, in these words or in others.
    Laws: nothing edited or locked gives `theirs` byte for byte; nothing new (`theirs == base`) gives `mine`, if that says anything.
    """
    emptied = bool(said(theirs)) and not said(mine)  # then there is nothing to keep, and the new draft comes whole
    if locked is True or theirs == mine or (theirs == base and not emptied):
        return Merged(mine, kept_out=deleted_sentences(base, mine) if theirs == base else ())
    edits = edits_of(units(base), units(mine), _locked(locked))
    given = [one for one in gave if one.read not in said(mine)]
    if not edits.held and not edits.gone and not given:
        return Merged(theirs, (), hunks(mine, theirs))
    old, stand = units(base), units(mine)
    out = sorted(edits.deleted(old) & edits.give)
    lost = [*(old[index] for index in out), *(one.unit for one in given if not one.by)]
    changes = [*given, *edits.replaced(old)]
    cleared = without(units(theirs), stand, lost, changes)
    fresh, again = cleared.fresh, dict.fromkeys(cleared.again, ())
    back = {**retold(fresh, stand, changes), **again, **returned(fresh, stand, given)}
    woven = _woven(old, fresh, edits, back)
    if not _brings(woven.body, fresh, mine):
        woven = _woven(old, fresh, weaker(edits, old), back)
    if not said(woven.body):  # nothing else to say
        woven = _woven(old, fresh, weaker(edits, old), returned(fresh, stand, given, alike=False))
    if not _holds(woven.body, edits) or not said(woven.body):
        return Merged(mine, (Conflict((), tuple(unit.text for unit in fresh)),))
    changed_by = hunks(mine, woven.body, [held.unit.number for held in edits.held])
    return replace(woven, kept_out=(*woven.kept_out, *cleared.brought), hunks=changed_by)


def said(body: str) -> frozenset[str]:
    """Return the sentences of a text as a reader reads them, but for headings and what is no sentence."""
    return frozenset(as_read(unit) for unit in units(body) if unit.place not in SILENT)


def fixed_sentences(base: str, mine: str, locked: Locked = False) -> tuple[str, ...]:
    """Return the person's sentences in order, each with its bold key: what a rewrite is written around."""
    return tuple(spoken(one.unit.keyed) for one in edits_of(units(base), units(mine), _locked(locked)).held if one.told)


def own_blocks(base: str, mine: str, locked: Locked = False) -> tuple[str, ...]:
    """Return the person's tables and quotations row by row: they stand, a rewrite has no place for them and is not to say them again."""
    held = edits_of(units(base), units(mine), _locked(locked)).held
    return found.own_blocks(mine, {one.unit.number for one in held})


def own_sentences(base: str, mine: str, before: Sequence[str] = ()) -> tuple[str, ...]:
    """Return what the person wrote, as a reader reads it; of what `base` has too, the sentences that were theirs `before`."""
    return tuple(plain(one.unit.text) for one in edits_of(units(base), units(mine), _locked(before)).held)


def parted(
    base: str, mine: str, before: Sequence[str], articles: Collection[str], locked: Locked = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what the person wrote that stays where a section gets another story, and what goes, as a reader reads both.

    `before` is what of `base` was theirs in earlier rounds. What is `locked` stays, and so does the subheading over it.
    """
    old, new = units(base), units(mine)
    stays = staying(new, edits_of(old, new, _locked(before) | _locked(locked)).held, articles, _locked(locked))
    texts = [(plain(one.unit.text), stays[one.unit.number]) for one in edits_of(old, new, _locked(before)).held]
    return tuple(text for text, stay in texts if stay), tuple(text for text, stay in texts if not stay)


def deleted_sentences(base: str, mine: str) -> tuple[str, ...]:
    """Return the sentences that the person took out without putting others in their place, as a reader read them.

    What they put where one stood, and says another thing, does not stand for it. `base` is the text that they saw. Who left no sentence at all deleted none: they want another text.
    """
    old, new = units(base), units(mine)
    moved = {as_read(unit) for unit in new}
    gone = [old[index] for index in sorted(edits_of(old, new, frozenset()).deleted(old))]
    return tuple(as_told(unit) for unit in gone if as_read(unit) and as_read(unit) not in moved)


def given_up(base: str, mine: str) -> tuple[Given, ...]:
    """Return the sentences that the person gave up, and what of theirs replaced each. `base` is the text that they saw."""
    old, new = units(base), units(mine)
    edits = edits_of(old, new, frozenset())
    told = frozenset(range(len(old))) - edits.deleted(old)
    by = {index: tuple(own.text for own in mine) for ones, mine in edits.changes for index in told.intersection(ones)}
    left = [index for index in sorted(edits.give) if old[index].place not in SILENT]
    stands = {as_read(unit) for unit in new}
    return tuple(
        Given(old[index].key, old[index].text, by.get(index, ())) for index in left if as_read(old[index]) not in stands
    )


def _locked(locked: Locked) -> frozenset[str]:
    return frozenset() if isinstance(locked, bool) else frozenset(plain(text) for text in locked)


def _brings(body: str, fresh: Sequence[Unit], mine: str) -> bool:
    """Whether a merged body has a new sentence, or the new draft none to bring."""
    new = {as_read(unit) for unit in fresh if unit.place not in SILENT} - said(mine)
    return not new or bool(new & said(body))


def _woven(
    old: Sequence[Unit],
    fresh: Sequence[Unit],
    edits: Edits,
    back: Mapping[int, tuple[str, ...]],
    *,
    ordered: bool = False,
) -> Merged:
    """Return the merged body, its conflicts and what is kept out. What comes `back` of earlier drafts stands against sentences of the person, or none."""
    names = {as_read(held.unit) for held in edits.held}
    own = [place for place, unit in enumerate(fresh) if unit.text and as_read(unit) in names]
    near = nearness(old, fresh, own)
    partner = nearest(partners(old, fresh, edits.gone, edits.give, own), near, edits.gone, edits.give)
    aligned = partner
    for indexes, mine in edits.changes:  # what rests on the same source sentence may say another thing
        partner = {at: one for at, one in partner.items() if one not in indexes or says(old[one], mine, fresh[at])}
    changed = {index: mine for ones, mine in edits.changes for index in ones if index in edits.give}
    again = told_again(old, fresh, changed, partner, near)
    partner |= {place: index for place, index in again.items() if place not in back}
    instead = tellers(old, fresh, edits, near, aligned)
    partner |= {one.place: one.index for one in instead if one.place not in back}
    only = by_source(old, fresh, edits, near, {**dict.fromkeys(back, -1), **partner})
    instead, partner = (*instead, *only), {**partner, **{one.place: one.index for one in only}}
    dropped = _dropped(old, fresh, edits, partner) | back.keys()
    named = {as_read(unit) for unit in fresh}
    stands = {one.own.number: one.place for one in reversed(instead) if as_read(one.own) not in named}
    thoughts = thoughts_of(near, old, fresh, edits.gone, dropped)
    order = list(range(len(fresh))) if ordered else order_of_paragraphs(edits.held, thoughts)
    if order != sorted(order):
        return _woven(old, [fresh[at] for at in order], edits, turned(back, order), ordered=True)
    slots = slots_of(edits.held, thoughts, partner, dropped, stands)
    gives = {at: partner.get(at, -1) for at in dropped}
    openers = {at for at, one in enumerate(edits.held) if opens_for(one, slots[at], thoughts.told)}
    woven = _laid(fresh, edits.held, slots, gives, left_out(old, edits.held, thoughts), openers)
    told = {at: index for at, index in partner.items() if back.get(at) != () or as_read(old[index]) not in names}
    conflicts = _conflicts(old, fresh, edits, told, {one.place for one in instead})
    shown = {text for one in conflicts for text in one.theirs}
    back = {place: mine for place, mine in back.items() if fresh[place].text not in shown}
    against = (Conflict(mine, (fresh[place].text,)) for place, mine in sorted(back.items()) if mine)
    deleted = edits.deleted(old) | edits.blocked
    gone = {as_read(old[index]) for index in deleted}
    kept_out = (
        fresh[place].text if fresh[place].place == "heading" else fresh[place].keyed
        for place in sorted(dropped)
        if back.get(place) == () or partner.get(place) in deleted or as_read(fresh[place]) in gone
        if fresh[place].text not in shown
    )
    return Merged(join(woven), (*conflicts, *against), kept_out=tuple(kept_out))


def _laid(
    fresh: Sequence[Unit],
    held: Sequence[Held],
    slots: Sequence[Slot],
    dropped: Mapping[int, int],
    leads: Mapping[int, Unit],
    openers: Collection[int],
) -> list[Unit]:
    """Return the new sentences, but for the `dropped` ones (each with the old one that it says), with the person's in their places.

    Before one of these stands what `leads` to it, if the rewrite left that out; behind the `openers` their paragraph goes on.
    """
    woven, opens, opened = list[Unit](), "", False
    for place in range(len(fresh) + 1):
        for number, (one, slot) in enumerate(zip(held, slots, strict=True)):
            if slot.before == place:
                before = woven[-1] if woven else None
                own = laid(one.unit, fresh[place], opens, before) if slot.named else one.unit
                lead = leads.get(number)
                if lead is not None:
                    woven.append(replace(lead, place=own.place if slot.named else lead.place, gap=None))
                woven.append(own if lead is None else replace(own, place="same", gap=None))
                opens = "paragraph" if ends(held, number, slot, fresh) else ""
                opened = number in openers or (opened and own.place == "same")
        if place == len(fresh):
            break
        unit = fresh[place]
        if Slot(place, named=True) in slots:
            continue
        if place in dropped and gives_way(held, slots, place, unit, dropped[place]):
            continue
        if place in dropped:
            opens = unit.place if unit.place in ("paragraph", "item", "step") else opens
            continue
        goes = "same" if opened and unit.place == "paragraph" else opens if unit.place == "same" else ""
        woven.append(replace(unit, place=goes, gap=None) if goes else unit)
        opens, opened = "", False
    return woven


def _dropped(old: Sequence[Unit], fresh: Sequence[Unit], edits: Edits, partner: dict[int, int]) -> set[int]:
    """Return the new sentences that give way: to a sentence of the person, or because they bring back a deleted one."""
    names = {as_read(held.unit) for held in edits.held} | {as_read(old[index]) for index in edits.gone}
    headed = not old and any(held.title for held in edits.held)  # of a text that no draft was before
    return {
        place
        for place, unit in enumerate(fresh)
        if partner.get(place) in edits.give
        or (unit.text and as_read(unit) in names)
        or (headed and unit.place == "heading")
    }


def _conflicts(
    old: Sequence[Unit], fresh: Sequence[Unit], edits: Edits, partner: dict[int, int], instead: Collection[int]
) -> tuple[Conflict, ...]:
    rows: dict[tuple[str, ...], list[str]] = {}
    deleted = edits.deleted(old)
    for indexes, both in edits.changes:
        mine = tuple(unit for unit in both if not in_block(unit))  # no sentence can stand in the place of a row
        for place, index in sorted(partner.items()):
            if (
                index not in indexes
                or index not in edits.give
                or index in deleted
                or fresh[place].name == old[index].name
            ):
                continue
            told = saying(mine, fresh[place]) if place in instead else against(old[index], mine, fresh[place])
            own = tuple(unit.text for unit in told)
            if own and fresh[place].text not in {unit.text for unit in mine}:
                rows.setdefault(own, []).append(fresh[place].text)
    return tuple(Conflict(own, tuple(texts)) for own, texts in rows.items())


def _holds(body: str, edits: Edits) -> bool:
    """Whether the person's sentences all stand in a body, in their order."""
    rest = iter([(unit.key, unit.text) for unit in units(body)])
    return all((held.unit.key, held.unit.text) in rest for held in edits.held)
