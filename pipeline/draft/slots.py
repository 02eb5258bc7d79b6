"""Where each sentence of a person stands in a rewrite: where that names it between the thoughts that it stood between, else where it stood."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.draft.align import rests_on
from pipeline.draft.held import SILENT, Held, as_read
from pipeline.draft.thoughts import Thoughts
from pipeline.draft.units import LISTED, Unit, block
from pipeline.text.sections import plain


@dataclass(frozen=True, slots=True)
class Slot:
    """Before which new sentence one of the person's stands, and whether that one is it, named by the rewrite."""

    before: int
    named: bool


def slots_of(
    held: Sequence[Held],
    thoughts: Thoughts,
    partner: Mapping[int, int],
    gone: Collection[int],
    tellers: Mapping[int, int],
) -> list[Slot]:
    """Return where each sentence of the person stands: where the rewrite put it among the thoughts around it, else where it stood.

    `gone` are the new sentences that give way, `tellers` those that tell what a sentence of the person's does, by its number. A subheading
    that the rewrite forgot stands over what it stood over. A table or a picture of the person's goes with the sentence of theirs that
    leads to it, wherever that one goes.
    """
    fresh = thoughts.fresh
    names = tuple(as_read(unit) for unit in fresh)
    own = {as_read(one.unit) for one in held}
    kept = {*thoughts.kept, *tellers.values()}
    stays = [unit.place not in SILENT and (at in kept or names[at] in own) for at, unit in enumerate(fresh)]
    search = _Search(held, thoughts, names, partner, gone)
    slots: list[Slot | None] = []
    least, before, led = 0, None, False
    for number, one in enumerate(held):
        text = as_read(one.unit)
        teller = search.teller(
            number, max(least, slots[-1].before + slots[-1].named if slots and slots[-1] else 0), tellers
        )
        found = search.named(number, least) if teller is None else teller
        if one.title:
            found = 0
        if one.subheading and (found is None or not (one.ends or any(stays[found:]))):
            slots.append(None)
            before, led = one.unit, False
            continue
        goes = before is not None and (one.unit.beside(before) or (led and one.unit.behind(before)))
        least = max(
            least, found if found is not None else 0 if goes else thoughts.place(one, opened=search.opened(number))
        )
        above = slots[-1] if number and held[number - 1].unit.number == one.unit.number - 1 else None
        if above is not None and _in_one_list(one.unit, held[number - 1].unit):
            first = above.before + above.named
            torn = any(stays[at] and fresh[at].place not in LISTED for at in range(first, least))
            least = first if torn else least
        before, led = one.unit, goes or one.unit.place not in SILENT
        slots.append(Slot(least, named=least == teller or (bool(text) and names[least : least + 1] == (text,))))
    left = {place: index for place, index in partner.items() if place in thoughts.kept}
    placed = _lifted(fresh, held, thoughts.kept, _headed(thoughts, held, left, _whole(held, thoughts, slots)))
    last = len(held) if thoughts.told else _last_part(held, thoughts.untouched)
    return [*placed[:last], *(Slot(len(fresh), named=False) for _ in held[last:])]


@dataclass(frozen=True, slots=True)
class _Search:
    """Where a rewrite has the sentences that a person holds: what it has, by `names`, and which old ones those tell that give way (`gone`)."""

    held: Sequence[Held]
    thoughts: Thoughts
    names: tuple[str, ...]
    partner: Mapping[int, int]
    gone: Collection[int]

    def named(self, number: int, least: int) -> int | None:
        """Return where the rewrite names a sentence among its thoughts, or has moved it with what it leads to; None where it is to go back."""
        one, text = self.held[number], as_read(self.held[number].unit)
        named = [place for place in range(least, len(self.names)) if text and self.names[place] == text]
        free = one.subheading and not _leads_to_own(self.held, number)
        opened = self.opened(number)
        found = next((place for place in named if free or self.thoughts.allow(one, place, opened=opened)), None)
        if found is not None or not one.told:
            return found
        instead = [at for at in sorted(self.gone) if at >= least and one.at <= self.partner.get(at, -1) < one.till]
        if not (named or one.lead) and (one.at < one.till or one.opener):  # it opens its paragraph where that went
            trail = [self.thoughts.told[index] for index in one.trail if index in self.thoughts.told]
            instead += [at for at in trail[:1] if at >= least and self.thoughts.moved(one, at)]
        moved = (at for at in (*named, *instead) if self.thoughts.follows(one, at, named=at in named, opened=opened))
        return next((at for at in moved if not self._passed(number, least, at)), None)

    def teller(self, number: int, least: int, tellers: Mapping[int, int]) -> int | None:
        """Return which new sentence tells what one of the person's does that the rewrite forgot, if that may stand there in its place."""
        one, at = self.held[number], tellers.get(self.held[number].unit.number, -1)
        if at < least or not one.told or self._passed(number, least, at):
            return None
        alike = (one.unit.container in LISTED) == (self.thoughts.fresh[at].container in LISTED)
        return at if alike and self.thoughts.allow(one, at, opened=self.opened(number)) else None

    def opened(self, number: int) -> bool:
        """Whether a sentence of the person's stands before one."""
        return any(above.told and not above.subheading for above in self.held[:number])

    def _passed(self, number: int, least: int, at: int) -> bool:
        """Whether a sentence of the person's that is later than another stands only before it in a rewrite."""
        texts = [as_read(one.unit) for one in self.held[number + 1 :] if one.told]
        return any(text in self.names[least:at] and text not in self.names[at:] for text in texts)


def _last_part(held: Sequence[Held], untouched: Sequence[int]) -> int:
    """Return where, among what the person holds, a last part of their own begins: a subheading under which nothing was left as it was.

    A rewrite that tells nothing of the old text again, as of another story, has nothing to put under it.
    """
    own = (number for number, one in enumerate(held) if untouched and one.subheading and untouched[-1] < one.at)
    return next(own, len(held))


def _whole(held: Sequence[Held], thoughts: Thoughts, slots: Sequence[Slot | None]) -> list[Slot | None]:
    """Return the places of all, what would part a list of the rewrite behind it, where no sentence of the person's that follows stands within.

    What the rewrite itself has between two lines stays there, and so does what is a line of a list of that kind, unless a table or a
    picture follows it that goes behind the list: it stays the line that leads to that.
    """
    found, most, behind = list(slots), len(thoughts.fresh), 0
    for number, slot in reversed(list(enumerate(slots))):
        if slot is None:
            continue
        own, end = held[number].unit, _parts(held[number].unit, thoughts, slot.before)
        if number + 1 == behind and own.place in LISTED and held[behind].unit.number == own.number + 1:
            found[number] = slot = Slot(most, named=False)
        elif not slot.named and end <= most:
            behind = number if own.place == "other" and end > slot.before else behind
            found[number] = slot = Slot(end, named=False)
        most = slot.before
    return found


def _parts(own: Unit, thoughts: Thoughts, place: int) -> int:
    """Return where the list ends that a sentence put in at a place would part; the place itself where it would part none."""
    fresh = thoughts.fresh
    lines = block(fresh, place - 1) if 0 < place < len(fresh) else range(0)
    if place not in lines or fresh[place].container not in LISTED or own.container == fresh[place].container:
        return place
    kept = [at for at in lines if at in thoughts.kept]
    return kept[-1] + 1 if kept and kept[0] < place <= kept[-1] else place


def _leads_to_own(held: Sequence[Held], number: int) -> bool:
    """Whether what stands right behind one of the person's is theirs too: a subheading over it goes with it."""
    behind = held[number + 1] if number + 1 < len(held) else None
    return behind is not None and behind.told and behind.unit.number == held[number].unit.number + 1


def _in_one_list(unit: Unit, above: Unit) -> bool:
    return unit.place in LISTED and above.place == unit.place


def _headed(
    thoughts: Thoughts, held: Sequence[Held], partner: Mapping[int, int], slots: Sequence[Slot | None]
) -> list[Slot]:
    """Return the places of all, the forgotten subheadings over the sentence of the person that follows, or what says what did."""
    placed: list[Slot] = []
    after: Held | None = None
    most = len(thoughts.fresh)
    for number in range(len(held) - 1, -1, -1):
        one, slot = held[number], slots[number]
        least = max((known.before for known in slots[:number] if known is not None), default=0)
        if slot is None and after is not None and after.told and after.unit.number == one.unit.number + 1:
            slot = Slot(most, named=False)
        elif slot is None:
            slot = Slot(max(least, min(most, _over(one, thoughts, partner))), named=False)
        placed.insert(0, slot)
        most, after = slot.before, one
    return placed


def _over(one: Held, thoughts: Thoughts, partner: Mapping[int, int]) -> int:
    """Return what a subheading stands over: what says what followed it, wherever the rewrite has moved that."""
    body = 1 if thoughts.fresh and thoughts.fresh[0].place == "heading" else 0
    behind = min((place for place, index in partner.items() if index >= one.at), default=len(thoughts.fresh))
    return max(body, thoughts.told.get(one.at, behind))


def _lifted(fresh: Sequence[Unit], held: Sequence[Held], kept: Sequence[int], slots: Sequence[Slot]) -> list[Slot]:
    """Return the places of all, a subheading whose part gave way over the last paragraph or list above it, where no own sentence is between.

    `kept` are the places of the new sentences that stay. What the person left over nothing stays so.
    """
    placed = list(slots)
    for number in range(len(held) - 1, -1, -1):
        after = next((at for at in range(number + 1, len(held)) if held[at].unit.place != "other"), None)
        if not held[number].subheading or held[number].ends or not _bare(held, placed, kept, number, after):
            continue
        under = _under(held, number, all_headings=after is None)
        least = placed[under].before if under is not None else 0
        above = [place for place in kept if least <= place < placed[number].before]
        first = _opening(fresh, above) if above else None
        if first is None or (first == above[0] and under is not None and held[under].subheading):
            continue  # nothing is above it, or all that a heading before it stands over
        placed[: number + 1] = [Slot(first, named=False) if one.before > first else one for one in placed[: number + 1]]
    return placed


def _under(held: Sequence[Held], number: int, *, all_headings: bool) -> int | None:
    """Return what a subheading may not be lifted over: the sentence before it, but for subheadings right above it, or any above."""
    for at in range(number - 1, -1, -1):
        if not held[at].subheading or not (all_headings or held[at].unit.number == held[at + 1].unit.number - 1):
            return at
    return None


def _bare(held: Sequence[Held], placed: Sequence[Slot], kept: Sequence[int], number: int, after: int | None) -> bool:
    """Whether no sentence stands between a subheading and the next heading or the end, though one did: `after` is who is held next."""
    stop = len(kept) and kept[-1] + 1 if after is None else placed[after].before
    if any(placed[number].before <= place < stop for place in kept):
        return False
    return after is None or (
        held[after].unit.place == "heading" and held[after].unit.number != held[number].unit.number + 1
    )


def _opening(fresh: Sequence[Unit], above: Sequence[int]) -> int:
    """Return the first of these places that stands in one paragraph or one list with the last one."""
    blocks = [max(at for at in range(place + 1) if fresh[at].place != "same" or at == 0) for place in above]
    listed = [fresh[block].place in LISTED for block in blocks]
    first = len(above) - 1
    while first and (blocks[first - 1] == blocks[first] or (listed[first - 1] and listed[first])):
        first -= 1
    return above[first]


def laid(own: Unit, named: Unit, opens: str, before: Unit | None) -> Unit:
    """Return a sentence of the person where the rewrite names it: what stands in a list stays there, all else goes on or opens a
    paragraph as the rewrite has it. Of a line of theirs the second sentence stays behind the first, if that stands right `before` it.
    """
    if before is not None and own.place == "same" and own.container in LISTED and own.follows(before):
        return own
    place = opens if opens and named.place == "same" else named.place
    if own.place not in ("paragraph", "same") or (own.place, own.container) == (place, named.container):
        return own
    return replace(own, place=place, container=named.container, gap=None)


def opens_for(one: Held, slot: Slot, told: Mapping[int, int]) -> bool:
    """Whether a sentence of the person's that the rewrite forgot opens the paragraph of what is told behind it, as it did in their text."""
    opened = one.opener and one.unit.place == "paragraph"
    return opened and not slot.named and told.get(one.trail[0]) == slot.before


def ends(held: Sequence[Held], number: int, slot: Slot, fresh: Sequence[Unit]) -> bool:
    """Whether a paragraph ends with a sentence of the person's: one that they put in, or theirs alone where a new sentence gives way to it."""
    one = held[number]
    if not slot.named:
        return one.apart
    alone = one.unit.place == "paragraph" and not _goes_on(one, held)
    return alone and as_read(fresh[slot.before]) != as_read(one.unit)


def _goes_on(one: Held, held: Sequence[Held]) -> bool:
    """Whether the paragraph of a person's sentence goes on behind it: with what they left, or with one of theirs."""
    return bool(one.trail) or any(own.unit.follows(one.unit) and own.unit.place == "same" for own in held)


def gives_way(held: Sequence[Held], slots: Sequence[Slot], place: int, unit: Unit, index: int) -> bool:
    """Whether a sentence of the person's stands where a new one gives way to it, and opens a paragraph as that does which goes on in their text."""
    here = [one for one, slot in zip(held, slots, strict=True) if slot == Slot(place, named=False)]
    own = [one for one in here if one.at <= index < one.till]
    return bool(own) and own[0].unit.place == unit.place and here[-1] == own[-1] and _goes_on(own[-1], held)


def staying(
    new: Sequence[Unit], held: Sequence[Held], articles: Collection[str], locked: Collection[str]
) -> Mapping[int, bool]:
    """Return, by their numbers, which sentences of a person stay where a section gets another story.

    What rests on the `articles` of the old story goes if it is not `locked`, with the table or picture behind it and with what the person
    said to it, citing nothing, right behind it in its paragraph; so do its heading and a subheading over nothing that stays.
    """
    stays: dict[int, bool] = {}
    for one in held:
        if one.unit.place == "other":
            stays[one.unit.number] = stays.get(one.unit.number - 1, True)
        else:
            rests = {source.partition(".")[0] for source in rests_on(one.unit)}
            follows = not rests and one.unit.place == "same" and not stays.get(one.unit.number - 1, True)
            free = not (one.title or follows) and rests.isdisjoint(articles)
            stays[one.unit.number] = free or plain(one.unit.text) in locked
    for one in reversed(held):
        if one.subheading:
            under = [unit.number for unit in new[one.unit.number + 1 :]]
            heads = [unit.number for unit in new[one.unit.number + 1 :] if unit.place == "heading"]
            part = under[: heads[0] - under[0]] if heads else under
            stays[one.unit.number] = any(stays.get(number) for number in (*under[:1], *part))
    return stays
