"""What an article is marked with: an order to a model in its text, and that it is a press release.

What an order is, `text.orders` knows; a report *about* such orders quotes them or tells of them, and is not marked for it. The
sentences stay: a person sees them, and the prompts leave them out.
"""

import re
from collections.abc import Sequence

from pipeline.text import orders
from pipeline.text.orders import is_order

__all__ = ["flags_of", "is_order"]

_RELEASE = re.compile(
    r"(?:^|\s)(?:\(?(?:PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE|PR Newswire)\)?)\s*(?:--|—|–|/|\)|$)"
    r"|^\W*(?:press release|for immediate release|news release|\[?보도\s?자료\]?|\[?보도\s?참고\s?자료\]?)\b"
    r"|(?:this is|the following is) a (?:paid )?press release|(?:이|본|해당) (?:기사|글|자료|콘텐츠)[은는].{0,30}(?:보도\s?자료|제공한 자료)"
    r"|^(?:about [A-Z]\w+.{0,20}|media contact|press contact|보도\s?자료\s?문의|홍보\s?담당|언론\s?문의)\s*:?$|출처\s?[:=]\s?.{1,30}보도\s?자료",
    re.IGNORECASE,
)


def flags_of(sentences: Sequence[str], hidden: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the marks of a text whose page hides the orders `hidden`: `instructions`, `press-release`."""
    flags = []
    if hidden or orders.marks(sentences):
        flags.append("instructions")
    if any(_RELEASE.search(sentence) for sentence in sentences):
        flags.append("press-release")
    return tuple(flags)
