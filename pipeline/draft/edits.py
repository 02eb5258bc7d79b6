"""What a person did to an old draft: the sentences that they hold, those that are gone, and what they put in whose place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.draft.align import align
from pipeline.draft.align import changes as changes_of
from pipeline.draft.given_up import Given
from pipeline.draft.held import SILENT, Held, as_read, in_block
from pipeline.draft.replaced import nearest_own, often, replaces
from pipeline.draft.units import Unit, block, paragraph_ends
from pipeline.text.sections import plain


@dataclass(frozen=True, slots=True)
class Edits:
    """What the person did to the old draft: the sentences they hold, and the old ones that those replace or that are gone.

    What is `gone` does not come back to the letter; to the sentences that `give` way nothing of the same thought comes back either. What
    they hold of the old draft stands for itself among the `changes`.
    """

    held: tuple[Held, ...]
    gone: frozenset[int]
    give: frozenset[int]
    changes: tuple[tuple[tuple[int, ...], tuple[Unit, ...]], ...]

    def replaced(self, old: Sequence[Unit]) -> list[Given]:
        """Return the sentences in whose place the person put others."""
        rows = [(old[index], mine) for indexes, mine in self.changes for index in indexes]
        return [
            Given(one.key, one.text, tuple(own.text for own in mine)) for one, mine in rows if one.place != "heading"
        ]

    @property
    def blocked(self) -> frozenset[int]:
        """The old sentences in whose place a table or a quotation of theirs stands, be it beside other sentences."""
        return frozenset(index for indexes, mine in self.changes if any(map(in_block, mine)) for index in indexes)

    def deleted(self, old: Sequence[Unit]) -> frozenset[int]:
        """Return what is gone, stands nowhere else, and nothing that says the same was put in its place."""
        stands = {as_read(one.unit) for one in self.held}
        anew = all(index in self.gone for index, unit in enumerate(old) if unit.place not in SILENT)
        rows = [(index, mine, anew and len(mine) < len(ones)) for ones, mine in self.changes for index in ones]
        common = often(old)
        replaced = {
            index
            for index, mine, less in rows
            if less or replaces(old[index], nearest_own(old, index, self.gone, mine), common)
        }
        told = (index for index in self.gone - replaced if old[index].place != "other")
        return frozenset(index for index in told if as_read(old[index]) not in stands)


def edits_of(old: Sequence[Unit], new: Sequence[Unit], locked: frozenset[str]) -> Edits:
    """Return what a person did who made `new` of an `old` draft; what is `locked` is theirs too."""
    held: list[Held] = []
    gone: set[int] = set()
    changes: list[tuple[tuple[int, ...], tuple[Unit, ...]]] = []
    left: dict[int, int] = {}
    title, last = _title(new), next((unit for unit in reversed(new) if unit.place != "other"), None)
    matcher = SequenceMatcher(None, [unit.name for unit in old], [unit.name for unit in new], autojunk=False)
    for kind, low, high, start, end in matcher.get_opcodes():
        if kind == "equal":
            for index, unit in zip(range(low, high), new[start:end], strict=True):
                if plain(unit.text) in locked:
                    held.append(Held(unit, index, index + 1, unit is title, unit is last))
                    gone.add(index)
                    changes.append(((index,), (unit,)))
                elif unit.place not in SILENT:
                    left[unit.number] = index
            continue
        put_in = paragraph_ends(new, start, end) if kind == "insert" else frozenset()
        held += [Held(unit, low, high, unit is title, unit is last, unit.number in put_in) for unit in new[start:end]]
        gone.update(range(low, high))
        for ours, theirs in changes_of(old[low:high], new[start:end]) if kind == "replace" else ():
            changes.append((tuple(low + one for one in ours), tuple(new[start + one] for one in theirs)))
    if all(unit.place in SILENT for unit in new):  # emptied: at most the heading is still theirs
        headed = any(unit.place == "heading" for unit in new)
        gone = {index for index in gone if headed and old[index].place == "heading"}
    among = tuple(replace(one, lead=lead, trail=trail) for one, lead, trail in _among(held, new, left))
    edits = Edits(among, frozenset(gone), frozenset(gone), tuple(changes))
    return edits if left else weaker(edits, old)


def _among(
    held: Sequence[Held], new: Sequence[Unit], left: Mapping[int, int]
) -> Iterator[tuple[Held, tuple[int, ...], tuple[int, ...]]]:
    """Yield each sentence of the person with the old ones that they left in its paragraph or list: before it and behind it, the nearest first."""
    for one in held:
        own, at = block(new, one.unit.number), one.unit.number
        before, behind = range(at - 1, own.start - 1, -1), range(at + 1, own.stop)
        yield one, tuple(left[at] for at in before if at in left), tuple(left[at] for at in behind if at in left)


def _title(found: Sequence[Unit]) -> Unit | None:
    """Return the heading that a section opens with; every other one stands over a part of it."""
    first = next((unit for unit in found if unit.place != "other"), None)
    return first if first is not None and first.place == "heading" else None


def weaker(edits: Edits, old: Sequence[Unit]) -> Edits:
    """Return edits to which new sentences may come for all that is gone but what was deleted, or what one of the person's says."""
    headings = frozenset(index for index in edits.gone if old[index].place == "heading")
    told = edits.gone.intersection(align(old, [one.unit for one in edits.held]).values())
    return replace(edits, give=headings | told | edits.deleted(old))
