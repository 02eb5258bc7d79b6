"""How many times as many there are by now, where the source counts them by rank: `the eleventh this year, against four in the whole of last year`.

The one in eleventh place is the eleventh of so many, so eleven against four is nearly three times.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS

_AGAINST = deferred(r"\b(?:against|compared (?:with|to)|up from|versus|after|from) (?:just |only |about )?$")
_THEN = deferred(
    r"(?: [a-z-]+)?(?: in| during| for| over)?(?: (?:the )?(?:whole|all|entire)(?: of)?)?,? (?:last (?:year|month|season)|(?:19|20)\d\d|a year earlier|the year before)\b"
)
_FEW = 3


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the multiples that a rank of this year has of a count of another one."""
    for group in every:
        one = group[0]
        if one.kind != "times" or not one.value > 1:
            continue
        for text in (each for each in sheet.claim.evidence if each.language == "en"):
            figures = quantities.find(text.text, "en")
            ranks = [each for each in figures if each.kind == "ordinal" and each.value >= _FEW]
            counts = [
                each
                for each in figures
                if each.kind in COUNTS
                and each.value > 1
                and _AGAINST.search(text.text[: each.span[0]])
                and _THEN.match(text.text, each.span[1])
            ]
            for rank, count in ((rank, count) for rank in ranks for count in counts if rank.span[1] <= count.span[0]):
                proof = Proof(f"{shown(rank.value)} / {shown(count.value)}", rank.value / count.value, ratio=True)
                if derive.proves(one, proof):
                    yield Reckoning(one, proof.value, proof.step, holds=True)
