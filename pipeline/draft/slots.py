"""Where each sentence of a person stands in a rewrite: where that names it, else where it stood; a subheading over its part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.draft.units import Unit, spoken
from pipeline.text.sections import plain

SILENT = ("heading", "other")
"""Places of what says nothing: the section's heading, comments, pictures and tables."""


@dataclass(frozen=True, slots=True)
class Held:
    """A sentence of the person: where it stands in the old draft (before that sentence).

    `title` where it is the section's heading, `ends` where no sentence stands behind it.
    """

    unit: Unit
    at: int
    title: bool = False
    ends: bool = False

    @property
    def subheading(self) -> bool:
        """Whether it is a heading within the section."""
        return self.unit.place == "heading" and not self.title

    @property
    def told(self) -> bool:
        """Whether a rewrite is told of it: the heading is apart, comments and pictures are the person's own."""
        return self.subheading or self.unit.place not in SILENT


@dataclass(frozen=True, slots=True)
class Slot:
    """Before which new sentence one of the person's stands, and whether that one is it, named by the rewrite."""

    before: int
    named: bool


def as_read(unit: Unit) -> str:
    """Return a sentence as a reader reads it, without the editor's comments."""
    return plain(spoken(unit.text))


def slots_of(fresh: Sequence[Unit], held: Sequence[Held], partner: Mapping[int, int]) -> list[Slot]:
    """Return where each sentence of the person stands: where the rewrite put it, else where it stood.

    A subheading that the rewrite forgot stands over what it stood over. A table or a picture of the person's goes with the sentence of
    theirs that leads to it, wherever that one goes.
    """
    names = [as_read(unit) for unit in fresh]
    slots: list[Slot | None] = []
    least, before, led = 0, None, False
    for one in held:
        text = as_read(one.unit)
        found = next((place for place in range(least, len(names)) if text and names[place] == text), None)
        if one.title:
            found = 0
        if one.subheading and (found is None or not (one.ends or _said_in(fresh[found:]))):
            slots.append(None)
            before, led = one.unit, False
            continue
        goes = before is not None and (one.unit.beside(before) or (led and one.unit.behind(before)))
        least = max(least, found if found is not None else 0 if goes else _stood(one, fresh, partner))
        before, led = one.unit, goes or one.unit.place not in SILENT
        slots.append(Slot(least, named=bool(text) and names[least : least + 1] == [text]))
    return _headed(fresh, held, partner, slots)


def _headed(
    fresh: Sequence[Unit], held: Sequence[Held], partner: Mapping[int, int], slots: Sequence[Slot | None]
) -> list[Slot]:
    """Return the places of all, the forgotten subheadings over the sentence of the person that follows, or what says what did."""
    placed: list[Slot] = []
    after: Held | None = None
    most = len(fresh)
    for number in range(len(held) - 1, -1, -1):
        one, slot = held[number], slots[number]
        least = max((known.before for known in slots[:number] if known is not None), default=0)
        if slot is None and after is not None and after.told and after.unit.number == one.unit.number + 1:
            slot = Slot(most, named=False)
        elif slot is None:
            slot = Slot(max(least, min(most, _over(one, fresh, partner))), named=False)
        placed.insert(0, slot)
        most, after = slot.before, one
    return placed


def _said_in(found: Sequence[Unit]) -> bool:
    return any(unit.place not in SILENT for unit in found)


def _over(one: Held, fresh: Sequence[Unit], partner: Mapping[int, int]) -> int:
    """Return what a subheading stands over: what says what followed it; else the last paragraph, where anything did."""
    body = 1 if fresh and fresh[0].place == "heading" else 0
    found = min((place for place, index in partner.items() if index >= one.at), default=None)
    if found is not None or one.ends:
        return max(body, found if found is not None else len(fresh))
    opening = [place for place in range(body, len(fresh)) if fresh[place].place not in ("same", "heading")]
    return opening[-1] if opening else len(fresh)


def _stood(one: Held, fresh: Sequence[Unit], partner: Mapping[int, int]) -> int:
    """Return where a sentence stood: after the partners of what was before it; a new paragraph cuts no list in two."""
    slot = max((place + 1 for place, index in partner.items() if index < one.at), default=0)
    if one.unit.place == "paragraph":
        while 0 < slot < len(fresh) and slot not in partner and fresh[slot].place in ("item", "step", "same"):
            slot += 1
    return slot
