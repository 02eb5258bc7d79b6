"""How fast something goes of which a source tells the way and the time: 97km in 72 minutes are `시속 81㎞쯤`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times.speeds import LEAD
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SECONDS = {"시속": 3600, "분속": 60, "초속": 1}
_IN_KOREAN = deferred(r"(?:를|을|인|의)?\s?(?:[가-힣]{1,8}\s){0,3}(?:약 |단 |불과 )?")
_IN_ENGLISH = deferred(
    r"(?: [a-z-]+){0,4}? (?:in|within|takes?|took|taking)(?: (?:about|just|only|under|some|around|it))* "
)
_AFTER_KOREAN = deferred(r"\s?(?:만에|에|동안|이면|걸)")
_SLACK = Fraction(1, 60)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the speeds of a sentence that a way of a source and its time give."""
    text = sheet.claim.text
    for group in every:
        one = group[0]
        lead = LEAD.search(text[: one.span[0]])
        if one.kind != "size" or one.unit != "m" or lead is None or support(group, sheet.known):
            continue
        for source in sheet.claim.evidence:
            for way, time in _ways(source):
                speed = way.value / time.value * _SECONDS[lead["time"]]
                if derive.meets(one, speed) or abs(one.value - speed) <= speed * _SLACK:
                    yield Reckoning(one, one.value, f"{way.text} / {time.text}", holds=True)


def _ways(source: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the ways of a sentence, each with the time that it tells right behind for it."""
    every = (*quantities.sums(source.text, source.language), *quantities.find(source.text, source.language))
    times = [one for one in every if one.kind == "duration" and one.unit == "s" and one.value > 0 and not one.per]
    widest = [one for one in times if not any(_inside(one, other) for other in times)]
    between = _IN_KOREAN if source.language == "ko" else _IN_ENGLISH
    for way in (one for one in every if one.kind == "size" and one.unit == "m" and not one.per):
        for time in widest:
            if between.fullmatch(source.text, way.span[1], time.span[0]) and (
                source.language != "ko" or _AFTER_KOREAN.match(source.text, time.span[1])
            ):
                yield way, time


def _inside(one: Quantity, other: Quantity) -> bool:
    return one.span != other.span and other.span[0] <= one.span[0] and one.span[1] <= other.span[1]
