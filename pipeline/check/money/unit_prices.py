"""The prices that a source tells for one, or for a thousand, and what the many that a draft has counted come to at them: shares at `$32 each`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh, worked_before
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_FOR_ONE = deferred(
    r" (?:each|apiece|(?:on|for) each|(?:(?P<a>a|an|per|for (?:every|each|a)|every|each) )(?P<many>hundred|thousand|million|1,000|100|1,000,000)?(?: ?(?P<noun>[a-z-]+))?)\b"
)
_COSTS = deferred(
    r"\b(?:each|an?|every|one)(?: (?:[a-z-]+ )?(?P<noun>[a-z-]+))? (?:costs?|sells for|sold for|goes for|went for|fetch(?:es|ed)|(?:is|was) priced at|brings? in|brought in|earns?|earned|pays|paid) (?:about |around |some |just )?$",
    re.IGNORECASE,
)
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "1,000": 1000, "100": 100, "1,000,000": 1_000_000}
_TIMES = frozenset(str.split("year month week day hour minute second quarter time night shift half"))
_COST = deferred(
    r"돈|값|비용|매출|수입|벌[었어이]|거[둔뒀두]|받[은았]|[들냈낸]|내[는야]|물[었어]|치[르른렀]|모두|합[쳐치하해]|총|전부|다 |번 |[쓴썼]|쓰[는게려]|드는|든 |필요"
)


@dataclass(frozen=True, slots=True)
class Price:
    """A sum of money for so many (one, a thousand) of what a noun names, where it does."""

    money: Quantity
    of: int
    noun: str


def prices(text: Evidence) -> Iterator[Price]:
    """Yield the prices of a sentence for one or so many things: never for a time."""
    if text.language == "ko":
        return
    for one in quantities.find(text.text, text.language):
        if one.kind != "money" or not one.value > 0:
            continue
        found = _FOR_ONE.match(text.text, one.span[1])
        told = _COSTS.search(text.text[: one.span[0]])
        if found and (found["noun"] or "") not in _TIMES and not (found["a"] in ("a", "an") and not found["noun"]):
            yield Price(one, _SCALES.get(found["many"] or "", 1), found["noun"] or "")
        elif told and not found:
            yield Price(one, 1, told["noun"] or "")


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return what so many come to at the price of one: of what the draft has just counted."""
    drafted = next((one for one in group if one.kind == "money"), None)
    if drafted is None or not _COST.search(sheet.claim.text):
        return None
    found = [
        price
        for text in sheet.claim.sources
        for price in prices(text)
        if price.of == 1 and price.money.unit == drafted.unit
    ]
    worked = [one for one in worked_before.before(sheet, drafted) if one.figure.kind in COUNTS] if found else []
    for price in found:
        for one in worked[:1]:
            proof = Proof(f"{one.step} * {shown(price.money.value)}", one.figure.value * price.money.value)
            if weigh.meets(drafted, proof, sheet.claim.text):
                return proof
    return None
