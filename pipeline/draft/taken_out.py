"""What a person took out of a section, in this round or an earlier one: which of it is told as deleted, and which they ask to have back."""

from collections.abc import Collection, Iterable, Sequence

from pipeline.draft import wished
from pipeline.draft.align import joins_again, topics
from pipeline.draft.edits import edits_of
from pipeline.draft.given_up import Given, returned, without
from pipeline.draft.held import SILENT, as_read, as_told
from pipeline.draft.merge import said
from pipeline.draft.units import Unit, join, units


def not_standing(texts: Iterable[str], body: str) -> tuple[str, ...]:
    """Return which deleted sentences, each once, stand nowhere in a text, with their key or without; none where it has no sentence at all."""
    stands = {read(unit) for unit in units(body) if unit.place not in SILENT for read in (as_read, as_told)}
    return tuple(text for text in dict.fromkeys(texts) if text not in stands) if stands else ()


def asked_back(base: str, mine: str, gave: Sequence[Given], instruction: str) -> tuple[Given, ...]:
    """Return the sentences that a person took out of `base`, or gave up before, and now asks for by name: they are theirs to ask for."""
    gone = _gone(base, mine, gave) if said(mine) else []
    return tuple(Given(one.key, one.text) for one in wished.asked_back(instruction, gone, units(mine)))


def tells_gone(base: str, mine: str, gave: Sequence[Given], line: str) -> bool:
    """Whether a line of another part tells a figure of a sentence that the person took out, by a source of that, which stands here no more."""
    common = topics(units(mine))
    return any(joins_again(one, unit, common) for one in _gone(base, mine, gave) for unit in units(line))


def _gone(base: str, mine: str, gave: Sequence[Given]) -> list[Unit]:
    """Return the sentences that a person took out of `base` or, without putting others in their place, gave up before."""
    old = units(base)
    deleted = edits_of(old, units(mine), frozenset()).deleted(old)
    return [*(old[index] for index in sorted(deleted)), *(one.unit for one in gave if not one.by)]


def told_anew(gave: Sequence[Given], mine: str, after: str) -> tuple[Given, ...]:
    """Return the sentences that a person had given up in `mine` and that the text `after` it tells again: they had asked for them."""
    stand, fresh = units(mine), [unit for unit in units(after) if as_read(unit) not in said(mine)]
    deleted = [one for one in gave if not one.by]
    return tuple(one for one in deleted if without(fresh, stand, [one.unit]).again or returned(fresh, stand, [one]))


def less(base: str, texts: Collection[str]) -> str:
    """Return a draft without some of its sentences, as a reader reads them: as if it had never had them."""
    old = units(base)
    kept = [unit for unit in old if unit.place in SILENT or as_read(unit) not in texts]
    return join(kept) if len(kept) < len(old) else base
