"""The prices that a source tells for one, or for a thousand, and what so many come to at them: 45 episodes at `$1 an episode`, shares at `$32 each`."""

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
    """Return what so many come to at the price of one: of what the source counts by the noun of its price, or what the draft has just counted."""
    drafted = next((one for one in group if one.kind == "money"), None)
    if drafted is None or not _COST.search(sheet.claim.text):
        return None
    texts = sheet.claim.sources
    found = [price for text in texts for price in prices(text) if price.of == 1 and price.money.unit == drafted.unit]
    numbers = [(one, noun) for text in texts for one, noun in _counted(text)] if found else []
    worked = [one for one in worked_before.before(sheet, drafted) if one.figure.kind in COUNTS] if found else []
    for price in found:
        value, written = price.money.value, shown(price.money.value)
        many = [(one.value, shown(one.value)) for one, noun in numbers if price.noun and _one_of(noun, price.noun)]
        many += [(one.figure.value, one.step) for one in worked[:1]]
        for number, step in many:
            proof = Proof(f"{step} * {written}", number * value)
            if weigh.meets(drafted, proof, sheet.claim.text):
                return proof
    return None


def _counted(text: Evidence) -> Iterator[tuple[Quantity, str]]:
    """Yield the numbers of a sentence with each of the two words behind them: what they count."""
    for one in quantities.find(text.text, text.language):
        if one.kind in COUNTS and one.value > 1 and not one.per:
            words = re.match(r"(?: ([a-z-]+))(?: ([a-z-]+))?", text.text[one.span[1] :])
            yield from ((one, word) for word in (words.groups() if words else ()) if word)


def _one_of(many: str, one: str) -> bool:
    """Return whether a word is the plural of another: episodes, companies, boxes."""
    return many in (f"{one}s", f"{one}es") or (one.endswith("y") and many == f"{one[:-1]}ies")
