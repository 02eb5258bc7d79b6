"""Which thought of an old draft each sentence of a new one tells, and where among them a sentence of the person stands."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.draft.align import own_figures, rests_on, says
from pipeline.draft.held import SILENT, Held
from pipeline.draft.nearness import Near
from pipeline.draft.units import LISTED, Unit, block

TOLD = 0.24  # from here on a new sentence tells the thought of an old one
AS_WELL = 0.75  # of how near a sentence is to the one that it tells best: then it tells this one too
_TORN = 0.25  # so much farther from its thoughts than at best a sentence of the person may stand where a rewrite has it
_GOES_ON = ("item", "step", "same")


@dataclass(frozen=True, slots=True)
class Thoughts:
    """The sentences of an old draft and where in a rewrite the thought of each is told.

    `untouched` are the old ones that the person left as they were, `kept` the places of the new ones that stay, `near` how near
    each is to each, `told` where each untouched one is told best.
    """

    fresh: Sequence[Unit]
    untouched: Sequence[int]
    kept: Sequence[int]
    near: Near
    told: Mapping[int, int]
    joined: Mapping[int, Sequence[int]]

    def allow(self, one: Held, place: int, *, opened: bool) -> bool:
        """Whether a sentence of the person may stand where the rewrite names it.

        It may behind a sentence that tells what it stood behind, else where it is torn from its thoughts no farther than anywhere. At the top
        (nothing of theirs has `opened` the text) it may where it stood there, or where it cites its sources and all before it is untold.
        """
        if not one.told:
            return True
        before = next((at for at in reversed(self.kept) if at < place), None)
        lead = self._before(one)
        left = next((index for index in lead if index in self.told), None)
        if before is None and not opened and lead and self.kept and (left is not None or not rests_on(one.unit)):
            return False
        if before is not None and left is not None and before in self._tellers(left):
            return True
        pulls = self._pulls(one)
        return _torn(pulls, place) <= min(_torn(pulls, at) for at in (0, *(at + 1 for at in pulls))) + _TORN

    def follows(self, one: Held, place: int, *, named: bool, opened: bool) -> bool:
        """Whether a sentence of the person's stands with what it is about here, though right behind another: behind the list that tells it, or
        in its paragraph that has moved, where the rewrite has `named` it, or before what it leads to, where that has moved.

        At the top it may stand so where it cites its sources, or where it stands for another and opened its paragraph.
        """
        if named and (self._behind_list(one, place) or self._moved_along(one, place) or self._leads_to(one, place)):
            return True
        top = not opened and not any(at < place for at in self.kept)
        return self._taken_along(one, place) and (
            not top or bool(rests_on(one.unit)) or (one.at < one.till and not one.lead) or one.opener
        )

    def _taken_along(self, one: Held, place: int) -> bool:
        """Whether the rewrite has what a sentence of the person's leads to behind this place, and tells nothing that leads to it in its paragraph.

        Then the paragraph has moved, and the sentence goes with it and not with the one that stood above.
        """
        behind = next((index for index in one.trail if index in self.told), None)
        if behind is None or any(index in self.told for index in one.lead):
            return False
        tells = {at for index in self.untouched for at in self._tellers(index)}
        next_told = next((at for at in self.kept if at >= place and at in tells), None)
        return next_told in self._tellers(behind) and self.near[behind, next_told] == self._best(next_told)

    def _moved_along(self, one: Held, place: int) -> bool:
        """Whether the rewrite has a changed sentence in a paragraph that has moved, with something of the one it stood in or what cites its source."""
        around, mates = block(self.fresh, place), (*one.lead, *one.trail)
        inside = [at for at in self.kept if at in around]
        told = any(at in inside for index in mates for at in self._tellers(index))
        cites = any(rests_on(one.unit) & rests_on(self.fresh[at]) for at in inside)
        return one.at < one.till and (told or cites) and self.moved(one, place)

    def _leads_to(self, one: Held, place: int) -> bool:
        """Whether a paragraph of the person's stands here right before what it led to, which the rewrite may tell first."""
        behind, after = self.next_of(one), next((at for at in self.kept if at >= place), None)
        alone = one.unit.place == "paragraph" and not (one.lead or one.trail)
        return alone and behind in self.told and after in self._tellers(behind)

    def next_of(self, one: Held) -> int:
        """Return the first untouched sentence behind one of the person's; -1 where none is."""
        return next((index for index in self.untouched if index >= one.till), -1)

    def moved(self, one: Held, place: int) -> bool:
        """Whether the rewrite tells before the paragraph at a place what stood behind that of a sentence of the person's, or the reverse."""
        around, mates = block(self.fresh, place), (*one.lead, *one.trail)
        low, high = min((*mates, one.at)), max((*mates, one.till - 1))
        return any(
            (index > high and at < around.start) or (index < low and at >= around.stop)
            for index, at in self.told.items()
        )

    def _behind_list(self, one: Held, place: int) -> bool:
        """Whether a place is right behind a list that tells, in whichever line, what a sentence of the person's stood behind."""
        before = next((at for at in reversed(self.kept) if at < place), None)
        left = next((index for index in self._before(one) if index in self.told), None)
        if before is None or left is None or self.fresh[before].container not in LISTED or one.unit.container in LISTED:
            return False
        lines = block(self.fresh, before)
        ends = not any(place <= at < lines.stop for at in self.kept)
        return ends and any(at in lines for at in self._tellers(left))

    def place(self, one: Held, *, opened: bool) -> int:
        """Return where a sentence of the person stands that the rewrite forgot, or has at another thought.

        Behind the new sentence that tells what it stood behind; where none tells that, in the same order between those that are told, as far
        from both as it was; never at the top where it did not stand there, unless one of theirs has `opened` the text.
        """
        if one.introduces and (behind := self.next_of(one)) in self.told:
            return self.told[behind]
        lead = self._before(one)
        start = next((at for at, unit in enumerate(self.fresh) if unit.place != "heading"), len(self.fresh))
        if not lead:
            return start
        left = next((index for index in lead if index in self.told), None)
        if left == lead[0]:
            return self._paragraph(one, self._behind(left))
        low = -1 if left is None else self.told[left]
        right = next((index for index in self.untouched if index >= one.till and index in self.told), None)
        high = len(self.fresh) if right is None else self.told[right]
        if low >= high:
            return self._paragraph(one, low + 1)
        found = self._between(one, left, right, [at for at in self.kept if low < at < high])
        return max(found, start if opened or not self.kept else self.kept[0] + 1)

    def _between(self, one: Held, left: int | None, right: int | None, rest: Sequence[int]) -> int:
        """Return the place among the `rest` of the new sentences between two told thoughts that is as far along as it was in the old draft."""
        lead = sum(left is None or index > left for index in self._before(one))
        after = sum(index >= one.till and (right is None or index < right) for index in self.untouched)
        if not rest:
            return self.told[left] + 1 if left is not None else 0
        count = round(len(rest) * lead / (lead + after))
        most = len(rest) - 1 if after and len(rest) > 1 else len(rest)
        return self._whole(one, rest, max(1, min(most, count)), most)

    def _whole(self, one: Held, rest: Sequence[int], count: int, most: int) -> int:
        """Return the place behind so many new sentences; what opened a paragraph stands at the nearest end of one."""
        ends = [
            number
            for number in range(1, most + 1)
            if rest[number - 1] + 1 == len(self.fresh) or self.fresh[rest[number - 1] + 1].place not in _GOES_ON
        ]
        if one.unit.place == "paragraph" and ends:
            count = min(ends, key=lambda number: (abs(number - count), -number))
        return rest[count - 1] + 1

    def _before(self, one: Held) -> list[int]:
        """Return the untouched sentences that a sentence of the person stands behind, the nearest first."""
        return [index for index in reversed(self.untouched) if index < one.at]

    def _tellers(self, index: int) -> list[int]:
        """Return the new sentences that tell the thought of an old one, be it beside another one."""
        places = {place for _, place in self.near}
        tell = [place for place in sorted(places) if self.near[index, place] >= max(TOLD, AS_WELL * self._best(place))]
        return tell or [place for place in self.joined[index] if place in places]

    def _best(self, place: int) -> float:
        return max(near for (_, at), near in self.near.items() if at == place)

    def _behind(self, index: int) -> int:
        """Return the place behind what tells an old sentence, be it in two new ones."""
        slot, tellers = self.told[index] + 1, self._tellers(index)
        while slot in tellers and self.near[index, slot] >= self._best(slot):
            slot += 1
        return slot

    def _paragraph(self, one: Held, slot: int) -> int:
        """Return the place, for a paragraph of the person's behind the list or the paragraph that goes on there with nothing told before."""
        if one.unit.place == "paragraph":
            while 0 < slot < len(self.fresh) and slot not in self.told.values() and self.fresh[slot].place in _GOES_ON:
                slot += 1
        return slot

    def _pulls(self, one: Held) -> Mapping[int, float]:
        """Return, for the new sentences that stay, how much nearer each is to what a sentence of the person stood behind than to what stood
        behind that; nothing where it tells what that stands for.
        """
        indexes = frozenset(index for index, _ in self.near)
        sides = (
            [index for index in indexes if index < one.at],
            [index for index in indexes if index >= one.till],
            [index for index in indexes if one.at <= index < one.till],
        )
        found: dict[int, float] = {}
        for at in self.kept:
            before, behind, own = (max((self.near[index, at] for index in side), default=0.0) for side in sides)
            found[at] = before - behind if own < max(before, behind) else 0.0
        return found


def _torn(pulls: Mapping[int, float], place: int) -> float:
    """Return how far a sentence is torn from its thoughts at a place: by what belongs before it and follows there, or the reverse."""
    return sum(max(0.0, -pull if at < place else pull) for at, pull in pulls.items())


def nearest(partner: Mapping[int, int], near: Near, gone: Collection[int], give: Collection[int]) -> dict[int, int]:
    """Return the partners without those to which nothing may come (`give`) where a sentence tells one nearer that still stands (not `gone`)."""
    stands: dict[int, float] = {}
    for (index, place), value in near.items():
        stands[place] = max(stands.get(place, 0.0), 0.0 if index in gone else value)
    return {
        place: index
        for place, index in partner.items()
        if index not in give or near.get((index, place), 1.0) >= stands.get(place, 0.0)
    }


def told_again(
    old: Sequence[Unit],
    fresh: Sequence[Unit],
    changed: Mapping[int, Sequence[Unit]],
    partner: Mapping[int, int],
    near: Near,
) -> dict[int, int]:
    """Return which new sentence says again, with no figure of its own, each old one that a person `changed` and that is no `partner` of any.

    A neighbour that cites the same source may have been its partner.
    """
    found = {}
    for index, mine in changed.items():
        rows = (
            []
            if index in partner.values()
            else [(value, -place) for (one, place), value in near.items() if one == index]
        )
        value, place = max(rows, default=(0.0, 0))
        best = max((other for (_, at), other in near.items() if at == -place), default=0.0)
        if value < max(TOLD, best) or partner.get(-place) in changed or own_figures(fresh[-place], old[index]):
            continue
        if says(old[index], mine, fresh[-place]):
            found[-place] = index
    return found


def thoughts_of(
    near: Near, old: Sequence[Unit], fresh: Sequence[Unit], gone: Collection[int], dropped: Collection[int]
) -> Thoughts:
    """Return where a rewrite tells the thoughts of an old draft, by how `near` its sentences are. `gone` are the old ones that the person
    changed, took out or holds, `dropped` the places of new ones that give way, which still tell where a thought is told.
    """
    untouched = [index for index, unit in enumerate(old) if unit.place not in SILENT and index not in gone]
    kept = [place for place, unit in enumerate(fresh) if unit.place not in SILENT and place not in dropped]
    joined = {index: _joined(old, index, fresh) for index in range(len(old))}
    found = Thoughts(fresh, untouched, kept, near, {}, joined)
    told = {index: found._tellers(index) for index in untouched}
    best = {index: max(at, key=lambda place: (near[index, place], -place)) for index, at in told.items() if at}
    return replace(found, told=best)


def _joined(old: Sequence[Unit], index: int, fresh: Sequence[Unit]) -> list[int]:
    """Return the new sentences that rest on what an old one alone rested on, and on what others did."""
    others = frozenset[str]().union(*(rests_on(unit) for at, unit in enumerate(old) if at != index))
    alone = rests_on(old[index]) - others
    return [place for place, unit in enumerate(fresh) if rests_on(unit) & alone and rests_on(unit) & others]
