"""Two rates held against each other, of which a source tells the parts and their wholes: 81 of 184 and 23 of 92 are 1.8 times as much, not 3.5."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_A_RATE = deferred(r"(?:비율|확률|비중|가능성|[가-힣][율률])[이은도의]\s")
_THOUSANDS = deferred(r"(?<=\d),(?=\d{3})")
_PARTS = (
    deferred(r"\b(?P<part>\d+) (?:out )?of (?:the |its |all |a total of )?(?P<whole>\d+)\b"),
    deferred(
        r"\b[Oo]f (?:the |its |all )?(?P<whole>\d+) [^.;\d]{1,60}?(?:[A-Z]+-?\d+[^.;\d]{0,20})?(?:for \d+ [a-z]+)?, (?P<part>\d+)\b"
    ),
    deferred(r"(?P<whole>\d+)[가-힣]{1,2} (?:가운데|중) (?P<part>\d+)"),
)
_PAIR, _MOST = 2, 8


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return how many times one rate the other is, where a draft speaks of rates and that gives its figure."""
    for drafted in group:
        if drafted.kind != "times" or not _A_RATE.search(sheet.claim.text[: drafted.span[0]]):
            continue
        rates = list(dict.fromkeys(rate for one in sheet.claim.evidence for rate in _rates(one)))
        for (part, whole), (other, all_others) in permutations(rates[:_MOST], _PAIR):
            proof = Proof(
                f"({part}/{whole})/({other}/{all_others})", Fraction(part * all_others, whole * other), ratio=True
            )
            if derive.proves(drafted, proof):
                return proof
    return None


def of_parts_alone(sheet: Sheet, drafted: Quantity, numbers: Sequence[str]) -> bool:
    """Return whether a draft holds two rates against each other, and an operation only two of their numbers: the parts of wholes of one size may stand for them."""
    if len(numbers) != _PAIR or drafted.value <= 1 or not _A_RATE.search(sheet.claim.text[: drafted.span[0]]):
        return False
    rates = {rate for one in sheet.claim.evidence for rate in _rates(one)}
    told = {derive.shown(Fraction(one)) for rate in rates for one in rate}
    parts = {derive.shown(Fraction(part)) for part, _ in rates}
    alike = len({whole for _, whole in rates}) == 1 and parts.issuperset(numbers)
    return len(rates) >= _PAIR and told.issuperset(numbers) and not alike


def _rates(one: Evidence) -> Iterator[tuple[int, int]]:
    """Yield the parts of a source sentence with the wholes that they are of."""
    text = _THOUSANDS.sub("", one.text)
    for pattern in _PARTS:
        for match in pattern.finditer(text):
            part, whole = int(match["part"]), int(match["whole"])
            if 0 < part < whole:
                yield part, whole
