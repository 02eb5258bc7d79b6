"""How many of a whole a source says something of: `Fifteen of the 33`, `13개 항목 중 9개`, `64% of the 50 countries`."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF = deferred(
    r" (?:out )?of (?:the |its |their |all |all the |those )?|\s?(?:[가-힣]{1,6}\s)?(?:중|가운데)(?:에서)?\s(?:약\s)?"
)


def parts(texts: Iterable[Evidence]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield each whole with the part that a source tells of it, right beside it."""
    for one in texts:
        for first, second in pairwise(quantities.find(one.text, one.language)):
            part, whole = (second, first) if one.language == "ko" else (first, second)
            if _OF.fullmatch(one.text[first.span[1] : second.span[0]]) and whole.kind in ("count", "number"):
                yield whole, part
