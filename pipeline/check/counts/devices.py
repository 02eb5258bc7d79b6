"""Meters that a draft counts as devices, `계량기 1,200만 대` for 12 million meters: in any other draft they are a length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NAMED = r"(?:계량기|미터기|검침기)"
_BEFORE = deferred(rf"{_NAMED}(?:[은는이가를]|만|도)?\s(?:(?:모두|총|약|거의|무려)\s)?$")
_BEHIND = deferred(rf"(?:의|나 되는|가 넘는)?\s(?:[가-힣]{{1,5}}\s)?{_NAMED}")
_COUNTERS = frozenset({"대", "개"})
_LENGTH_BEHIND = deferred(
    r"/| (?:of|long|tall|high|wide|deep|thick|away|above|below|across(?! (?:the|its|all|\d|[A-Z]))|apart|from|per|square|under\w*|down|up|behind|ahead|east|west|north|south|off\w*|inside|into|beneath|short|beyond|along|past|a (?:second|minute|hour|day|year))\b"
)
_LENGTH_BEFORE = deferred(
    r"\b(?:cables?|wires?|pipes?|pipelines?|fib(?:re|er)|hoses?|ropes?|tracks?|roads?|tunnels?|fences?|walls?|la(?:id|ys?|ying)|r[ua]ns?|running|stretch\w*|dug|digs?|drill\w*|swam|swims?|flew|fl(?:y|ies)|walk\w*|climb\w*|fell|falls?|rose|rises?|depths?|heights?|altitudes?|distances?)\b[^.,;]*$",
    re.IGNORECASE,
)
_DEVICES = deferred(
    r"\b(?:smart|water|gas|electric(?:al|ity)?|power|energy|utility|parking|taxi|flow|heat|analog(?:ue)?|digital|prepaid|household) meters?\b|\bmetering\b|\bmeter(?:[ -]read\w*| (?:data|faults?|fraud|tampering|replacements?|installations?))\b",
    re.IGNORECASE,
)
_FAR = 100_000  # metres: so long a way is told in kilometres


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the counts of meters by name that a source tells as so many meters."""
    text = sheet.claim.text
    for one in (group[0] for group in every):
        if one.kind != "count" or one.unit not in _COUNTERS:
            continue
        named = _BEFORE.search(text[: one.span[0]]) or _BEHIND.match(text, one.span[1])
        if named and any(compare.same(one, many) for there in sheet.claim.evidence for many in _counted(there)):
            yield Reckoning(one, one.value, "", holds=True)


def _counted(one: Evidence) -> Iterator[Quantity]:
    """Yield the meters of an English sentence that may be devices, as bare numbers: more than any way is long, or beside the name of such a device."""
    for found in quantities.find(one.text, one.language) if one.language == "en" else ():
        metres = found.kind == "size" and found.unit == "m" and found.text.endswith("meters")
        if not metres or _LENGTH_BEHIND.match(one.text, found.span[1]):
            continue
        if _LENGTH_BEFORE.search(one.text[: found.span[0]]) is None and (
            found.value >= _FAR or _DEVICES.search(one.text)
        ):
            yield replace(found, kind="number", unit="")
