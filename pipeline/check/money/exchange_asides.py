"""A sentence without what it tells in another currency: `12억 달러(약 1조 7천억 원)가 조금 넘는 돈`, `5조 원짜리 단지` for $3.6 billion.

The sum in the bracket is one and the same as the sum before it, and one that stands alone the same as the source's. All other checks see the sentence without the one
and with the source's sum for the other, so that bounds, places and sides are read as if nobody had converted anything; what they find is put back in its place.
"""

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures.pool import pool, support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.money import exchange_pairs, exchanged
from pipeline.check.money.exchanged import Worth
from pipeline.check.other_words import excused
from pipeline.check.written_names import name_glosses
from pipeline.text import quantities, sections
from pipeline.text.patterns import deferred
from pipeline.text.quantities import write
from pipeline.text.sections import Placed

Span = tuple[int, int]
Edit = tuple[int, int, str]
_NEAR = Fraction(5, 100)
_PAIR = 2
_FINE = Fraction(6, 100)
_ABOUT = "약 "
_WORD = r"약|대략|거의|각각|현재|당시|오늘|지금|이날|원화|한화|미화|엔화|달러화|유로화|위안화|(?:우리|한국|미국|일본)\s?(?:나라\s)?\s?돈|환율|기준|환산(?:하면|액)?|으로|로|는|쯤|가량|정도|이상|남짓|안팎|수준|대|선"
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
    edits: tuple[Edit, ...] = ()
    rates: tuple[Worth, ...] = ()

    def restored(self, flag: Flag) -> Flag:
        """Return a flag of the other sentence in its place in the whole one; what is said of a sum put in is said of the one that it stands for."""
        start, end = flag.span
        for cut, until, instead in self.edits:
            more = until - cut - len(instead)
            start = start + more if start >= cut + len(instead) else min(start, cut)
            if end > cut + len(instead) or (instead and end == cut + len(instead)):
                end += more
            elif end > cut:
                end = until
        message = flag.message
        for cut, until, instead in self.edits:
            if instead and start <= cut and until <= end:
                message = _named(message, instead, self.whole.text[cut:until])
        return replace(flag, span=(start, max(start, end)), message=message)


def _named(message: str, instead: str, written: str) -> str:
    """Return what is said of a sum that was put in, said of the one that it stands for."""
    plain = instead.removeprefix(_ABOUT)
    return message.replace(f"‘{plain}’", f"‘{written}’").replace(f"“{plain}”", f"“{written}”")


def without(claim: Claim, rates: tuple[Worth, ...] = ()) -> Told:
    """Return a claim without the sums that it openly tells in another currency at a rate that may be, and the advice for each; and without the Latin of names.

    `rates` are the conversions of the sentences before: what is reckoned in the other currency is reckoned at their rates.
    """
    told = _unconverted(claim, rates)
    named = tuple(name_glosses.glosses(claim))
    if not named:
        return told
    ordered = tuple(sorted({*told.edits, *((*one.span, "") for one in named)}))
    pairs = tuple((one.hangul, one.latin) for one in named)
    bare = replace(claim, placed=_edited(claim.placed, ordered), glossed=pairs)
    return replace(told, claim=bare, edits=ordered)


def _unconverted(claim: Claim, rates: tuple[Worth, ...]) -> Told:
    text = claim.text
    sums = exchange_pairs.sums(text)
    units = {one.unit for one in sums}
    own = {one.unit for each in claim.evidence for one in quantities.find(each.text, each.language)}
    told = len(units) < _PAIR and units <= own
    if told or len(sums) > exchanged.MOST or any(one.step for one in claim.placed.citations):
        return Told(claim, claim, rates=rates)
    known = pool(claim.evidence)
    places = tuple(group for group in quantities.readings(text, "ko") if not excused.skipped(text, group))
    sheet = Sheet(claim, known, places, tuple(group for group in places if support(group, known)))
    worths = {group[0].span: worth for group in places for worth in [_paired(sheet, group)] if worth}
    edits: dict[Edit, None] = {}
    found: list[Worth] = []
    for inside, spans in _asides(text, frozenset(worths)):
        edits |= dict.fromkeys((*span, "") for span in spans)
        found += [worths[one] for one in inside]
    for worth in _at_one_rate([exchanged.lone(sheet, group) for group in sheet.places if group not in sheet.stated]):
        if instead := _written(worth.other.value, worth):
            edits[(*worth.drafted.span, instead)] = None
            found.append(worth)
    rates = (*found, *rates)
    edits |= dict.fromkeys(_reckoned(sheet, rates, {*worths, *(one.drafted.span for one in found)}))
    if not edits:
        return Told(claim, claim, rates=rates)
    ordered = tuple(sorted(edits))
    flags = tuple(exchanged.undeclared(claim, one) for one in found)
    return Told(replace(claim, placed=_edited(claim.placed, ordered)), claim, flags, ordered, rates)


def in_turn(claims: Iterable[Claim]) -> list[Told]:
    """Return the claims of a draft, each without its conversions, and with the rates of those before."""
    done: list[Told] = []
    for claim in claims:
        done.append(without(claim, done[-1].rates if done else ()))
    return done


def _reckoned(sheet: Sheet, rates: Sequence[Worth], told: Collection[Span]) -> Iterator[Edit]:
    """Yield the sums that no source has, at the rate of those that are told: 34만 원 a year for 2만 8천 원 ($20) a month are `약 240달러`."""
    own = {source.unit for _, source in sheet.known.figures if source.kind == "money"}
    for group in sheet.places:
        one = group[0]
        rate = next((each for each in rates if each.drafted.unit == one.unit and each.other.unit in own), None)
        if one.kind != "money" or one.unit in own or rate is None or group in sheet.stated or one.span in told:
            continue
        fine = compare.round_step(one) <= _FINE * one.value
        if instead := _written(_rounded(one.value / rate.rate, _PAIR if fine else 1), rate):
            yield (*one.span, f"{_ABOUT}{instead}")


def _rounded(value: Fraction, digits: int) -> Fraction:
    """Return a value with its first digits: what a rounded rate leaves of it."""
    unit = Fraction(10) ** (math.floor(math.log10(value)) + 1 - digits)
    return round(value / unit) * unit


def _written(value: Fraction, worth: Worth) -> str:
    """Return a sum as Korean writes it in a currency, or nothing where it would not be read as that sum."""
    instead = f"{write.number(value)} {worth.band.of_name}"
    read = [(one.unit, one.value) for one in quantities.find(instead, "ko")]
    return instead if read == [(worth.other.unit, value)] else ""


def _at_one_rate(lone: Iterable[list[Worth]]) -> list[Worth]:
    """Return for each sum that stands alone the one of the source's that it is worth, where one rate gives just one for each of them."""
    some = [worths for worths in lone if worths]
    chosen: list[list[Worth]] = []
    for told in (one for worths in some for one in worths):
        near = [[one for one in worths if _together(one, told)] or worths for worths in some]
        if all(len(worths) == 1 for worths in near):
            chosen.append([worths[0] for worths in near])
    return chosen[0] if chosen and all(one == chosen[0] for one in chosen) else []


def _together(one: Worth, other: Worth) -> bool:
    """Return whether two sums come to about one rate of the same two currencies."""
    same = (one.band.of, one.band.into) == (other.band.of, other.band.into)
    return same and abs(one.rate - other.rate) <= _NEAR * other.rate


def apart(claim: Claim, grounds: Callable[[Claim], Iterable[Flag]]) -> Iterator[Flag]:
    """Yield what is found in a claim without its conversions, in its place in the whole one, and the advice for those."""
    told = without(claim)
    yield from (told.restored(flag) for flag in grounds(told.claim))
    yield from told.flags


def _paired(sheet: Sheet, group: Group) -> Worth | None:
    return exchanged.paired(sheet, group) if group not in sheet.stated else None


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
    return _ONLY.fullmatch(exchange_pairs.TOLD_RATE.sub(" ", rest + text[at : whole[1]])) is not None


def _edited(placed: Placed, edits: tuple[Edit, ...]) -> Placed:
    text = placed.text
    for start, end, instead in reversed(edits):
        text = text[:start] + instead + text[end:]
    moved = tuple(
        replace(one, span=(_moved(one.span[0], edits), _moved(one.span[1], edits))) for one in placed.citations
    )
    return replace(placed, text=text, plain=sections.plain(text), citations=moved)


def _moved(place: int, edits: tuple[Edit, ...]) -> int:
    return place - sum(end - start - len(instead) for start, end, instead in edits if end <= place)
