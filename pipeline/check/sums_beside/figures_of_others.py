"""What a source sentence makes of the other thing that it holds a figure against: the figure that it has, and does not tell.

`41 grams on average, 3 grams lighter than farm chicks`, `15% above the city's average, at €460,000`, `0.8 picojoules, a fifth of what a copper
link needs`, `$340 and one from Harlan $60 more`, `전작보다 120g 가벼운 1.28kg`. Of the figures of a sentence only those in such words count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import pairs, shown
from pipeline.check.reckoning.operands import lent
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, MEASURES, Quantity, own_units

_ALL, _REACH = 100, 60
_LARGER = "more expensive|more|higher|taller|longer|heavier|larger|bigger|older|wider|deeper|hotter|warmer|dearer|pricier|costlier|greater|thicker|richer|above|over"
_SMALLER = "less expensive|less|fewer|lower|shorter|lighter|smaller|younger|narrower|shallower|colder|cooler|cheaper|thinner|poorer|below|under"
_COMPARED = rf"(?:(?P<more>{_LARGER})|(?P<less>{_SMALLER})|(?P<fast>faster|quicker|sooner)|(?P<slow>slower))\b"
_OTHER = r"(?P<other>[^,.;:]{2,60}?)"
_WAY = deferred(
    rf"(?: (?!than)[a-z]+)?(?: an? [a-z]+)? {_COMPARED}"
    rf"(?: [a-z]+)?(?:(?<=above)|(?<=over)|(?<=below)|(?<=under)| than) (?![$€£¥]?\d){_OTHER}(?=[,.;:]|$| (?:at|with|and|but|while|whereas|after|because|though|although)\b)"
)
_ALONE = deferred(rf" {_COMPARED}(?! (?:than|for|on|per|in|to|of)\b)(?= ?[.,;]|$| and\b)")
_AND_OTHER = deferred(
    r",?(?: (?:[a-z]+ ){0,3}[a-z]*)?,? (?:and|while|whereas|but|against) (?P<other>(?!it\b|they\b|then\b|another\b|a further\b)[^,.;:\d]{3,50}?)\s?(?:is |are |was |were |costs? |takes? |took |weigh(?:s|ed) )?(?:about |some |nearly )?"
)
_SET_OFF = deferred(
    r"[^.;:]*?(?:,|\(|\s[–—-]|[–—]| and| which is| that is| or)\s?(?:(?:they|it|he|she|[a-z’' ]{3,24}) (?:is|are|was|were) |making (?:it|them) |or |some |about |only |just |which is |that is |roughly |nearly |almost )?"
)
_THEN_AT = deferred(
    r"(?:,| –| —|:)?\s?(?:and |or )?(?:at|with|to|just|only|about|some|:)?\s?(?:about |just |only |an average of )?"
)
_PREMIUM = deferred(
    r"(?:a |the )?(?:(?P<more>premium)|(?P<less>discount)) of (?:about |some |nearly )?(?P<share>[\d.]+)(?:%| per ?cent) (?:to|over|on|from|below) (?P<other>[^,.;:]{2,60})"
)
_OF_WHAT = deferred(
    r"(?: as (?:much|many|long|heavy|high|large|big|fast|far|tall|old|wide) as| the (?:size|length|weight|height|number|amount|price|cost|fare|fee|age) of)? ?(?:of |that of )?(?!them\b|it\b|which|whom|those|these|us\b)"
    r"(?P<other>(?:what|the|that|its|their|his|her|an?|[A-Z])[^,.;:]{2,60})"
)
_MORE_KOREAN = "무거|무겁|높|길|긴|크|큰|많|비싸|비싼|오래|늦|느리|느린|넓|두껍|두꺼|더"
_LESS_KOREAN = "가볍|가벼|낮|짧|작|적|싸|싼|저렴|빠르|빠른|이르|이른|좁|얇|덜"
_NAMED = r"(?P<other>(?:[^\s.,;\d]{1,12}(?<![은는이가을를])\s){0,2}[^\s.,;\d]{1,12}?)"
_THAN_KOREAN = deferred(rf"(?<![^\s.,;]){_NAMED}(?:보다|대비|에 비해)\s(?:약 |무려 |고작 )?$")
_WAY_KOREAN = deferred(
    rf"\s?(?:가량|정도|쯤|이나|나)?\s?(?:더 |덜 )?(?:(?P<more>{_MORE_KOREAN})|(?P<less>{_LESS_KOREAN}))"
)
_WITH_WAY = deferred(r"(?:[가-힣]?[은는운린인])\s(?:약 |평균 )?")
_PART_KOREAN = deferred(
    rf"[^.;\d]{{0,16}}?(?:으로|로|인데|이며|이고|,|는데|쓰며|들며|고|며)[,\s]+(?:[^\s.,;\d]+[은는이가] )?{_NAMED}(?:의|에 비해)?\s(?:약 |불과 |고작 )?$"
)
_OF_KOREAN = deferred(rf"(?<![^\s.,;]){_NAMED}의\s(?:약 |불과 |고작 )?$")
_THAT_PART = deferred(r"\s?(?:수준|정도|가량|쯤)?(?:인|에 불과한|에 그치는|밖에 안 되는|에 해당하는)\s(?:약 )?")
_NO_PART_KOREAN = deferred(r"\s?(?:가|는|은|이|를|을)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Held:
    """A figure that is held against another thing, what that has by which step, and where the source names it; `exact` where no share rounds it."""

    one: Quantity
    value: Fraction
    step: str
    other: tuple[int, int]
    exact: bool


def held(text: Evidence) -> Iterator[Held]:
    """Yield what the words of a sentence make of the others that it holds its figures against."""
    figures = [*quantities.find(text.text, text.language), *quantities.sums(text.text, text.language)]
    figures += [one for one in lent(figures) if one.text.lower() != "one"]
    levels = [one for one in figures if one.kind in FIGURES and not one.per and one.value > 0]
    read = _korean if text.language == "ko" else _english
    for by in figures:
        if by.value > 0:
            yield from read(text.text, levels, by)


def _english(text: str, levels: Sequence[Quantity], by: Quantity) -> Iterator[Held]:
    if by.kind == "times":
        if way := _OF_WHAT.match(text, by.span[1]):
            for one in (*_before(text, by.span[0], levels, by), *_behind(text, way.end(), levels, by)):
                yield Held(
                    one, one.value / by.value, f"{shown(one.value)} / ({by.value})", way.span("other"), by.value < 1
                )
    elif way := _WAY.match(text, by.span[1]):
        for one in (*_before(text, by.span[0], levels, by), *_behind(text, way.end(), levels, by)):
            yield from _changed(one, by, _sign(way, one), way.span("other"))
    elif way := _ALONE.match(text, by.span[1]):
        for one, place in _first_told(text, by, levels):
            yield from _changed(one, by, -_sign(way, one), place)
    lead = by.kind == "percent" and _PREMIUM.search(text, max(0, by.span[0] - _REACH))
    if lead and lead.start("share") == by.span[0]:
        for one in _before(text, lead.start(), levels, by):
            yield from _changed(one, by, _sign(lead, one), lead.span("other"))


def _sign(way: re.Match[str], one: Quantity) -> int:
    """Return whether what is held against another has more than it (1) or less (-1)."""
    groups = way.groupdict()
    if groups.get("fast") or groups.get("slow"):
        return 1 if bool(groups["fast"]) != (one.kind == "duration") else -1
    return 1 if groups["more"] else -1


def _changed(one: Quantity, by: Quantity, sign: int, other: tuple[int, int]) -> Iterator[Held]:
    mark = "+" if sign > 0 else "-"
    if by.kind == "percent" and one.kind != "percent":
        share = 1 + sign * by.value / _ALL
        if share > 0:
            step = f"{shown(one.value)} / (1 {mark} {shown(by.value)}/100)"
            yield Held(one, one.value / share, step, other, exact=False)
    elif pairs(one, by) or (one.kind == "percent" and by.kind == "points"):
        value = one.value - sign * by.value
        if value > 0:
            step = f"{_own(one, by)} {'-' if sign > 0 else '+'} {_own(by, one)}"
            yield Held(one, value, step, other, exact=not (one.approximate or by.approximate))


def _own(one: Quantity, other: Quantity) -> str:
    """Return a number as its text writes it, where both are written in one unit: 41, and no 0.041 kilograms."""
    ours, theirs = own_units.number(one), own_units.number(other)
    return shown(ours if ours and theirs and one.value / ours == other.value / theirs else one.value)


def _fits(one: Quantity, by: Quantity) -> bool:
    if by.kind in ("times", "percent"):
        return one.kind in MEASURES
    return pairs(one, by) or (one.kind == "percent" and by.kind == "points")


def _before(text: str, end: int, levels: Sequence[Quantity], by: Quantity) -> Iterator[Quantity]:
    """Yield the last figure before one, which is set off from it: `41 grams on average, 3 grams lighter`."""
    for one in _last(levels, by, end):
        if end - one.span[1] <= _REACH and _SET_OFF.fullmatch(text, one.span[1], end):
            yield one


def _last(levels: Sequence[Quantity], by: Quantity, end: int) -> list[Quantity]:
    like = [one for one in levels if one.span[1] < end and _fits(one, by)]
    last = max((one.span[1] for one in like), default=0)
    return [one for one in like if one.span[1] == last]


def _behind(text: str, start: int, levels: Sequence[Quantity], by: Quantity) -> Iterator[Quantity]:
    """Yield the figure right behind what it is held against: `lower than the Meridian, at 212 metres`."""
    for one in levels:
        if (
            one.span[0] >= start
            and _fits(one, by)
            and _THEN_AT.fullmatch(text, start, one.span[0])
            and one.span[0] > start + 1
        ):
            yield one


def _first_told(text: str, by: Quantity, levels: Sequence[Quantity]) -> Iterator[tuple[Quantity, tuple[int, int]]]:
    """Yield the figure of the first thing, where the second is told by how much more it has: `$340 and one from Harlan $60 more`."""
    for one in _last(levels, by, by.span[0]):
        and_other = _AND_OTHER.fullmatch(text, one.span[1], by.span[0])
        if and_other:
            yield one, and_other.span("other")


def _korean(text: str, levels: Sequence[Quantity], by: Quantity) -> Iterator[Held]:
    start, end = by.span
    last = _last(levels, by, start)
    clear = max((one.span[1] for one in levels if one.span[1] <= start), default=0)
    behind = [one for one in levels if one.span[0] > end and _fits(one, by)]
    if by.kind == "times":
        way = None if _NO_PART_KOREAN.match(text, end) else _PART_KOREAN
        found = [(one, match) for one in last if way and (match := way.fullmatch(text[one.span[1] : start]))]
        places = [(one, (one.span[1] + match.start("other"), one.span[1] + match.end("other"))) for one, match in found]
        if of := _OF_KOREAN.search(text[clear:start]):
            place = (clear + of.start("other"), clear + of.end("other"))
            places += [(one, place) for one in behind if _THAT_PART.fullmatch(text, end, one.span[0])]
        for one, place in places:
            yield Held(one, one.value / by.value, f"{shown(one.value)} / ({by.value})", place, by.value < 1)
        return
    way_told, than = _WAY_KOREAN.match(text, end), _THAN_KOREAN.search(text[clear:start])
    if way_told is None or than is None:
        return
    place = (clear + than.start("other"), clear + than.end("other"))
    near = [one for one in last if one.span[1] == clear and start - clear <= _REACH]
    near += [one for one in behind if _WITH_WAY.fullmatch(text, way_told.end(), one.span[0])]
    for one in near[:1]:
        yield from _changed(one, by, 1 if way_told["more"] else -1, place)
