"""A rewrite in another order than the person's text: what stands around their sentences, set in the order that these have.

Theirs keep their order, whatever a rewrite does; where it tells the thoughts around them in another one, one of them would stand beside
the thought of another. The rewrite's paragraphs may stand anywhere, so those give way.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.draft.held import SILENT, Held, as_read
from pipeline.draft.thoughts import Thoughts
from pipeline.draft.units import LISTED, block, join, units


def order_of_paragraphs(held: Sequence[Held], thoughts: Thoughts) -> list[int]:
    """Return the places of a rewrite's sentences, its paragraphs in the order of the person's sentences that stood in what they tell.

    Only paragraphs change places that tell, each alone, all that the rewrite tells of what the person left around a sentence of theirs.
    The order is the rewrite's where no such order exists, and where one of its subheadings stands between them.
    """
    fresh = thoughts.fresh
    as_is = list(range(len(fresh)))
    leading = {one.unit.number - 1 for one in held if one.told}
    homes = [home for one in held if (home := _home(one, thoughts, own_next=one.unit.number in leading)) is not None]
    wanted = list(dict.fromkeys(homes))
    there = sorted(wanted, key=lambda lines: lines.start)
    if wanted == there or homes != sorted(homes, key=wanted.index):
        return as_is
    own = {as_read(one.unit) for one in held}
    between = [fresh[at] for at in range(there[0].start, there[-1].stop) if fresh[at].place == "heading"]
    if any(as_read(unit) not in own for unit in between):
        return as_is
    put = {lines.start: instead for lines, instead in zip(there, wanted, strict=True)}
    within = {at for lines in there for at in lines[1:]}
    return [at for place in as_is if place not in within for at in put.get(place, range(place, place + 1))]


def _home(one: Held, thoughts: Thoughts, *, own_next: bool) -> range | None:
    """Return the paragraph of a rewrite that tells what the person left around a sentence of theirs; None where none does, or several do.

    A subheading, and a paragraph of theirs that leads on, are with what stood behind them; any other paragraph of theirs with what stood before.
    """
    if one.title or one.unit.container in LISTED or not (one.told or one.subheading):
        return None
    around = (*one.lead, *one.trail)
    if own_next and not (one.lead or one.trail):
        return None  # it leads to theirs
    if one.subheading or one.introduces:
        around = (thoughts.next_of(one),)
    elif not around:
        around = tuple(index for index in thoughts.untouched if index < one.at)[-1:]
    lines = {block(thoughts.fresh, thoughts.told[index]) for index in around if index in thoughts.told}
    found = lines.pop() if len(lines) == 1 else range(0)
    return found if found and thoughts.fresh[found.start].container not in LISTED else None


def turned(found: Mapping[int, tuple[str, ...]], order: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return what is known of the sentences of a rewrite, by their places, for the same sentences in another order."""
    return {place: found[at] for place, at in enumerate(order) if at in found}


def in_order_of(draft: str, seen: str) -> str:
    """Return a draft with the sentences that it shares with what the person saw in the order in which they saw them; else to the letter.

    A merge may set a sentence back to its place. That a sentence of the draft stands on its other side since then is not the person's doing.
    """
    parts = units(draft)
    told = {as_read(unit) for unit in parts if unit.place not in SILENT}
    order = [text for text in dict.fromkeys(as_read(unit) for unit in units(seen)) if text in told]
    places = [at for at, unit in enumerate(parts) if unit.place not in SILENT and as_read(unit) in order]
    if [as_read(parts[at]) for at in places] == order or len(places) != len(order):
        return draft
    by = {as_read(parts[at]): parts[at] for at in places}
    for at, text in zip(places, order, strict=True):
        parts[at] = replace(by[text], gap=None)
    return join(parts)
