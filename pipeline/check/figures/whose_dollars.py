"""Whose dollars a plain `$` may be: a text of Canada or Hong Kong writes `$2 billion` of its own, and a Korean one says 20억 캐나다달러.

So are `1.4 million pounds` in a text of Egypt, and rials and liras in one of Qatar or Lebanon, money of that land.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

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
    "JMD": deferred(r"\b(?:Jamaica(?:n)?s?)\b|자메이카"),
    "NAD": deferred(r"\b(?:Namibia(?:n)?s?|Windhoek)\b|나미비아"),
    "ZWL": deferred(r"\b(?:Zimbabwe(?:an)?s?|Harare)\b|짐바브웨"),
    "FJD": deferred(r"\bFiji(?:an)?s?\b|피지"),
    "BND": deferred(r"\bBrunei(?:an)?s?\b|브루나이"),
    "TTD": deferred(r"\bTrinidad(?:ian)?s?\b|트리니다드"),
}
_EGYPT = deferred(r"\b(?:Egypt(?:ian)?s?|Cairo|Alexandria|Giza)\b|이집트|카이로")
_LEBANON = deferred(r"\b(?:Lebanon|Lebanese|Beirut)\b|레바논|베이루트")
_SYRIA = deferred(r"\b(?:Syrian?s?|Damascus|Aleppo)\b|시리아|다마스쿠스")
_SUDAN = deferred(r"\b(?:Sudan(?:ese)?|Khartoum|Juba)\b|수단(?=의|에서|은|이| 정부)|하르툼")
_GULF = deferred(r"\b(?:Saudi(?: Arabia)?s?|Riyadh|Jeddah|Qatar(?:i)?s?|Doha)\b|사우디|카타르|리야드|도하")
_GLOSSED = deferred(r"\((?:약|우리 돈|미국 돈)?\s?$|미국 돈으로?\s(?:약\s)?$")
_MONEY: dict[str, tuple[re.Pattern[str], re.Pattern[str], dict[str, re.Pattern[str]]]] = {
    DOLLAR: (
        deferred(r"\$|\bdollars?\b|달러"),
        deferred(r"US ?\$|U\.?S\.?|American|USD|미국|미 달러|cents?|¢|센트|bucks"),
        _LANDS,
    ),
    "GBP": (
        deferred(r"\bpounds?\b|파운드"),
        deferred(r"\b(?:British|U\.?K|sterling)\b|영국"),
        {"EGP": _EGYPT, "LBP": _LEBANON, "SYP": _SYRIA, "SDG": _SUDAN},
    ),
    "TRY": (deferred(r"\blir(?:as?|e)\b|리라"), deferred(r"Turkish|튀르키예"), {"LBP": _LEBANON, "SYP": _SYRIA}),
    "IRR": (deferred(r"\brials?\b"), deferred(r"Iranian|Omani"), {"SAR": _GULF}),
}
"""Money whose name several lands share, by the one that its plain name is read as: that name, what says that it is that one, and whose else it may be."""


def readings(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the plain dollars (pounds, rials) of source sentences as those of each land that they speak of, each with the sentence's id."""
    units = _spoken_of(frozenset(code for one in evidence for code in _lands(one.text)))
    for one in evidence if units else ():
        for each in filter(_of_no_land, quantities.find(one.text, one.language)):
            yield from ((one.id, replace(each, unit=unit)) for unit in units.get(each.unit, ()))


def may_be(one: Quantity, evidence: Sequence[Evidence]) -> bool:
    """Return whether a drafted sum may be one that the sources have in plain dollars of a land that they speak of."""
    return any(each.value == one.value and each.unit == one.unit for _, each in readings(evidence))


def told_short(text: str, before: str) -> list[Group]:
    """Return the figures of a sentence by place, plain dollars also as those of a land that it or the sentence before has named: `75대만달러인데 55달러`."""
    earlier = quantities.find(before, "ko")
    return [tuple(dict.fromkeys(coins.short(group, earlier))) for group in quantities.readings(text, "ko")]


def lent(text: str, every: Sequence[Group]) -> tuple[Group, ...] | None:
    """Return the figures of a sentence where the one before it lends them their money; nothing where they follow from the sentence."""
    return None if every == told_short(text, "") else tuple(every)


def meant(text: str, group: Group, places: tuple[Group, ...]) -> list[tuple[Group, tuple[Group, ...]]]:
    """Return a figure, and the dollars of each land that its plain ones may be, with all places of its sentence.

    One that is told roughly, or in brackets, may be what such a sum is worth: it is dollars only.
    """
    one = group[0]
    plain = one.unit == DOLLAR and not (one.approximate or _GLOSSED.search(text[: one.span[0]]))
    readings = (group, *((each,) for each in group[1:] if plain and each.unit in _LANDS))
    return [(mine, tuple(mine if each == group else each for each in places)) for mine in readings]


@lru_cache(maxsize=2048)
def _lands(text: str) -> frozenset[str]:
    """Return the money of the lands that a sentence speaks of."""
    return frozenset(code for unit in _MONEY for code in lands(text, unit))


@lru_cache(maxsize=64)
def _spoken_of(codes: frozenset[str]) -> Mapping[str, list[str]]:
    """Return the money of the lands that are spoken of, by the one that its plain name is read as."""
    told = {unit: [code for code in of_lands if code in codes] for unit, (_, _, of_lands) in _MONEY.items()}
    return {unit: found for unit, found in told.items() if found}


def lands(text: str, unit: str = DOLLAR) -> list[str]:
    """Return the dollars, or other money of that name, of the lands that a text speaks of."""
    _, _, of_lands = _MONEY.get(unit, (None, None, {}))
    return [code for code, land in of_lands.items() if land.search(text)]


def _of_no_land(one: Quantity) -> bool:
    if one.kind != "money" or one.unit not in _MONEY:
        return False
    plain, own, _ = _MONEY[one.unit]
    return plain.search(one.text) is not None and not own.search(one.text)
