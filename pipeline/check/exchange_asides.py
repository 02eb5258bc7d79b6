"""A sentence without what it tells in another currency by the way: `12억 달러(약 1조 7천억 원)가 조금 넘는 돈`.

The sum in the bracket is one and the same as the sum before it. All other checks see the sentence without it, so that bounds, places and sides are read as if nobody
had converted anything; what they find is put back in its place.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.check import exchange_pairs, exchanged, excused
from pipeline.check.claims import Claim, Flag
from pipeline.check.pool import pool, support
from pipeline.check.sheet import Group, Sheet
from pipeline.text import quantities, sections
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

Span = tuple[int, int]
_WORD = r"약|대략|거의|현재|당시|오늘|지금|이날|원화|한화|미화|엔화|달러화|유로화|위안화|(?:우리|한국|미국|일본)\s?(?:나라\s)?\s?돈|환율|기준|환산(?:하면|액)?|으로|로|는|쯤|가량|정도|이상|남짓|안팎|수준|대|선"
_ONLY = deferred(rf"(?:{_WORD}|[\s,·ㆍ/=≒≈~∼〜–-])*")
_OPEN = deferred(r"\s?[(（\[](?P<inside>[^()（）\[\]]{1,60})[)）\]]")
_AFTER = deferred(rf"\s?(?:쯤|가량|정도|남짓|안팎)?,\s(?:{_WORD}|\s)*")
_BEHIND = deferred(r"\s?[(（\[](?:약|대략)?\s?")
_CLOSE = deferred(r"\s?(?:쯤|가량|정도|남짓|안팎)?[)）\]]")


@dataclass(frozen=True, slots=True)
class Told:
    """A claim without its conversions and as it stands, with what is said of those and where they stood."""

    claim: Claim
    whole: Claim
    flags: tuple[Flag, ...] = ()
    cuts: tuple[Span, ...] = ()

    def restored(self, flag: Flag) -> Flag:
        """Return a flag of the shorter sentence in its place in the whole one."""
        start, end = flag.span
        for cut, until in self.cuts:
            start += until - cut if start >= cut else 0
            end += until - cut if end > cut else 0
        return replace(flag, span=(start, max(start, end)))


def without(claim: Claim) -> Told:
    """Return a claim without the sums that it openly tells in another currency at a rate that may be, and the advice for each."""
    text = claim.text
    if len({one.unit for one in exchange_pairs.sums(text)}) < 2 or any(one.step for one in claim.placed.citations):
        return Told(claim, claim)
    known = pool(claim.evidence)
    places = tuple(group for group in quantities.readings(text, "ko") if not excused.skipped(text, group))
    sheet = Sheet(claim, known, places, tuple(group for group in places if support(group, known)))
    advice = {group[0].span: flag for group in places for flag in _advice(sheet, group)}
    cuts: list[Span] = []
    flags: list[Flag] = []
    for found, spans in _asides(text, frozenset(advice)):
        cuts += spans
        flags += [advice[one] for one in found]
    if not cuts:
        return Told(claim, claim)
    ordered = tuple(sorted(set(cuts)))
    return Told(replace(claim, placed=_cut(claim.placed, ordered)), claim, tuple(flags), ordered)


def apart(claim: Claim, grounds: Callable[[Claim], Iterable[Flag]]) -> Iterator[Flag]:
    """Yield what is found in a claim without its conversions, in its place in the whole one, and the advice for those."""
    told = without(claim)
    yield from (told.restored(flag) for flag in grounds(told.claim))
    yield from told.flags


def _advice(sheet: Sheet, group: Group) -> Iterator[Flag]:
    if group not in sheet.stated and exchange_pairs.pairs(sheet, group[0]):
        flag = exchanged.exchanged(sheet, group)
        if flag is not None and flag.severity == "warn":
            yield flag


def _asides(text: str, converted: frozenset[Span]) -> Iterator[tuple[list[Span], list[Span]]]:
    """Yield the converted sums of each aside with what is to be cut for it: a bracket, what follows a comma, what stands before a bracket."""
    done: set[Span] = set()
    told = exchange_pairs.sums(text)
    for match in _OPEN.finditer(text):
        inside = [one.span for one in told if match.start() <= one.span[0] and one.span[1] <= match.end()]
        if inside and all(one in converted for one in inside) and _only(text, match.span("inside"), inside):
            done |= set(inside)
            yield inside, [match.span()]
    for before, one in pairwise(told):
        gap = text[before.span[1] : one.span[0]]
        if one.span in converted - done and before.unit != one.unit and _AFTER.fullmatch(gap):
            yield [one.span], [(before.span[1], one.span[1])]
        close = _CLOSE.match(text, one.span[1])
        if before.span in converted - done and before.unit != one.unit and _BEHIND.fullmatch(gap) and close:
            yield [before.span], [(before.span[0], one.span[0]), (one.span[1], close.end())]


def _only(text: str, whole: Span, sums: list[Span]) -> bool:
    """Return whether a bracket holds nothing but sums and the words that a conversion is told with."""
    at, rest = whole[0], ""
    for start, end in sums:
        rest, at = rest + text[at:start] + " ", end
    return _ONLY.fullmatch(rest + text[at : whole[1]]) is not None


def _cut(placed: Placed, cuts: tuple[Span, ...]) -> Placed:
    text = placed.text
    for start, end in reversed(cuts):
        text = text[:start] + text[end:]
    moved = tuple(replace(one, span=(_moved(one.span[0], cuts), _moved(one.span[1], cuts))) for one in placed.citations)
    return replace(placed, text=text, plain=sections.plain(text), citations=moved)


def _moved(place: int, cuts: tuple[Span, ...]) -> int:
    return place - sum(end - start for start, end in cuts if end <= place)
