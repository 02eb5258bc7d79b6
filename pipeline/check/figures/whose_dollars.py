"""Whose dollars a plain `$` may be: a text of Canada or Hong Kong writes `$2 billion` of its own, and a Korean one says 20억 캐나다달러."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, coins

Group = tuple[Quantity, ...]
DOLLAR = "USD"
_LANDS = {
    "AUD": deferred(
        r"\b(?:Australian?s?|Aussies?|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|New South Wales|Tasmania)\b|호주|시드니|멜버른|캔버라"
    ),
    "CAD": deferred(
        r"\b(?:Canada|Canadians?|Ottawa|Toronto|Montreal|Vancouver|Calgary|Ontario|Quebec|Alberta|British Columbia|Manitoba)\b|캐나다|오타와|토론토|밴쿠버|몬트리올"
    ),
    "NZD": deferred(r"\b(?:New Zealand(?:ers?)?|Auckland|Wellington|Christchurch|Kiwis?)\b|뉴질랜드|오클랜드"),
    "SGD": deferred(r"\bSingapore(?:an)?s?\b|싱가포르"),
    "HKD": deferred(r"\bHong Kong(?:ers?)?\b|홍콩"),
    "TWD": deferred(r"\b(?:Taiwan(?:ese)?|Taipei|Hsinchu)\b|대만|타이완|타이베이"),
}
_PLAIN = deferred(r"\$|\bdollars?\b|달러")
_GLOSSED = deferred(r"\((?:약|우리 돈|미국 돈)?\s?$|미국 돈으로?\s(?:약\s)?$")
_AMERICAN = deferred(r"US ?\$|U\.?S\.?|American|USD|미국|미 달러|cents?|¢|센트|bucks")


def readings(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the plain dollars of source sentences as those of each land that they speak of, each with the sentence's id."""
    units = lands(" ".join(one.text for one in evidence))
    for one in evidence if units else ():
        for each in filter(_of_no_land, quantities.find(one.text, one.language)):
            yield from ((one.id, replace(each, unit=unit)) for unit in units)


def may_be(one: Quantity, evidence: Sequence[Evidence]) -> bool:
    """Return whether a drafted sum may be one that the sources have in plain dollars of a land that they speak of."""
    return any(each.value == one.value and each.unit == one.unit for _, each in readings(evidence))


def told_short(text: str, before: str) -> list[Group]:
    """Return the figures of a sentence by place, plain dollars also as those of a land that it or the sentence before has named: `75대만달러인데 55달러`."""
    earlier = quantities.find(before, "ko")
    return [tuple(dict.fromkeys(coins.short(group, earlier))) for group in quantities.readings(text, "ko")]


def meant(text: str, group: Group, places: tuple[Group, ...]) -> list[tuple[Group, tuple[Group, ...]]]:
    """Return a figure, and the dollars of each land that its plain ones may be, with all places of its sentence.

    One that is told roughly, or in brackets, may be what such a sum is worth: it is dollars only.
    """
    one = group[0]
    plain = one.unit == DOLLAR and not (one.approximate or _GLOSSED.search(text[: one.span[0]]))
    readings = (group, *((each,) for each in group[1:] if plain and each.unit in _LANDS))
    return [(mine, tuple(mine if each == group else each for each in places)) for mine in readings]


def lands(text: str) -> list[str]:
    """Return the dollars of the lands that a text speaks of."""
    return [unit for unit, land in _LANDS.items() if land.search(text)]


def _of_no_land(one: Quantity) -> bool:
    plain = one.kind == "money" and one.unit == DOLLAR and _PLAIN.search(one.text)
    return bool(plain) and not _AMERICAN.search(one.text)
