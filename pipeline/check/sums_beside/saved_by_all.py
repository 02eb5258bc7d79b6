"""What all of so many save together, where a source tells how much less each needs: 60 hectares at 1,950 cubic metres for 3,000 save 63,000.

The draft says that it tells what is saved, beside the sum or in the sentence before; what all need now, or needed, is the slip that a writer makes.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity
from pipeline.text.quantities.own_units import number

_SAVED = deferred(
    r"아[끼꼈낀낄껴]|절약|절감|덜 (?:쓰|썼|쓴|들|내|냈|낸|먹)|줄[었인였이여]|줄어|감소|내[렸린려]|낮[췄춘춰]|싸[졌진]"
)
_SAVED_HERE = deferred(
    r"\s?(?:쯤|가량|정도|남짓|넘게|어치)?(?:[을를이가은는도]|만큼)?\s?(?:더\s|덜\s)?(?:아[끼꼈낀낄껴]|절약|절감|줄|감소|덜)"
)
_IS = deferred(r"\s?(?:쯤|가량|정도|남짓)?(?:이에요|예요|이죠|죠|입니다|이다|이고|이라|라고|인 셈|에 (?:이르|달하))")
_SAVED_BEFORE = deferred(r"(?:아[낀끼]|절약한|절감한|줄인|줄어든|덜 쓴|덜 든)[^.!?]{0,24}$")
_ALL = deferred(r"모두|전체|전부|(?<![가-힣])다 |합[쳐치계]|더하|더해|통틀|총")
_EACH = deferred(r" ?(?:per|an?|each|every|for each) (?P<each>[a-z]+)\b")
_APIECE = deferred(r" (?:each|apiece)\b")
_KOREAN_EACH = deferred(
    r"(?:(?<=(?<!\d)1)|(?<![\d가-힣])(?:한 )?)(?P<each>[가-힣]{1,5}?)(?:당|마다)\s(?:[가-힣]{1,6}\s){0,3}$"
)
_LINK = deferred(r" (?:to|instead of|rather than|from|compared with|against)(?: just| only| about)? |에서 (?:약 )?")
_TURNED = deferred(r"instead of|rather than|from|compared|against")
_NEAR, _TWICE = 40, 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums that a draft tells as saved by so many."""
    text, told = sheet.claim.text, [group[0] for group in every if support(group, sheet.known)]
    for group in every:
        drafted = next((one for one in group if one.kind in AMOUNTS), None)
        if drafted is None or drafted.per or support(group, sheet.known):
            continue
        surely = _told_as_saved(text, drafted)
        if not (surely or _adds_up(sheet, drafted)):
            continue
        counted = [one for one in told if one.kind in (*COUNTS, "size") and not derive.pairs(one, drafted)]
        many = [one for one in counted if one.span[1] <= drafted.span[0]][-1:]
        for high, low, source, unit in _changes(sheet.claim.sources, drafted) if many else ():
            times = _times(many[0], unit, source, sheet.claim.sources)
            if times is not None:
                step = f"{shown(times)} * ({shown(number(high))} - {shown(number(low))})"
                holds = _holds(drafted, times, (high, low), surely=surely)
                if holds or (holds is False and _ALL.search(text[: drafted.span[0]])):
                    yield Reckoning(
                        drafted, times * (high.value - low.value), step, holds, advise=True, named=not holds
                    )


def _holds(drafted: Quantity, times: Fraction, ends: tuple[Quantity, Quantity], *, surely: bool) -> bool | None:
    """Return whether a sum is what so many save; nothing where it may be something else, as what they all need."""
    value = times * (ends[0].value - ends[1].value)
    if derive.meets(drafted, value):
        return True
    if any(derive.meets(drafted, times * one.value) for one in ends):
        return False if surely else None
    return False if value / _TWICE < drafted.value < value * _TWICE else None


def _told_as_saved(text: str, drafted: Quantity) -> bool:
    """Return whether a sum is told as saved by its verb, or by what stands before it."""
    return bool(_SAVED_HERE.match(text, drafted.span[1]) or _SAVED_BEFORE.search(text[: drafted.span[0]]))


def _adds_up(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a sum may add up the saving that was told before it: `35% 아꼈어요. 60헥타르를 모두 합치면 …예요`."""
    ahead = sheet.claim.text[: drafted.span[0]]
    earlier = _SAVED.search(f"{sheet.before} {ahead}")
    return bool(_IS.match(sheet.claim.text, drafted.span[1]) and _ALL.search(ahead) and earlier)


def _changes(
    sources: Sequence[Evidence], drafted: Quantity
) -> Iterator[tuple[Quantity, Quantity, Evidence, re.Match[str] | Quantity]]:
    """Yield what each needed before and needs now, with the sentence and with what each is."""
    for one in sources:
        readings = quantities.readings(one.text, one.language)
        for first, last in pairwise(readings):
            before = next((each for each in first if derive.pairs(each, drafted)), None)
            now = next((each for each in last if derive.pairs(each, drafted)), None)
            link = _LINK.fullmatch(one.text, first[0].span[1], last[0].span[0])
            each = _each(one, first[0], last[0])
            if before is None or now is None or link is None or each is None:
                continue
            high, low = (now, before) if _TURNED.search(link.group()) else (before, now)
            if high.value > low.value:
                yield high, low, one, each


def _each(one: Evidence, first: Quantity, last: Quantity) -> re.Match[str] | Quantity | None:
    """Return what a change is told for: a measure (`per hectare`) or one of a number (`per flat`)."""
    beside = (first.span[0] - _NEAR, last.span[1] + _NEAR)
    for each in quantities.find(one.text, one.language):
        if each.per and each.kind == "size" and beside[0] <= each.span[0] and each.span[1] <= beside[1]:
            return each
    if one.language == "ko":
        return _KOREAN_EACH.search(one.text[: first.span[0]])
    return _EACH.match(one.text, last.span[1]) or _APIECE.match(one.text, last.span[1])


def _times(
    many: Quantity, unit: re.Match[str] | Quantity, source: Evidence, sources: Sequence[Evidence]
) -> Fraction | None:
    """Return how many there are of what a change is told for."""
    if isinstance(unit, Quantity):
        same = many.kind == unit.kind and many.unit == unit.unit and unit.value > 0
        return many.value / unit.value if same else None
    if many.kind not in COUNTS:
        return None
    each = unit.groupdict().get("each")
    if source.language == "ko" or each is None:
        return many.value
    noun = re.compile(rf"(?: [a-z-]+){{0,2}}? {re.escape(each)[:-1]}")
    found = (one for text in sources for one in quantities.find(text.text, text.language) if one.value == many.value
             and noun.match(text.text, one.span[1]))  # fmt: skip
    return many.value if next(found, None) else None
