"""Figures of a text that only what speaks to a model has: whoever writes them followed it, whatever the sentence with them rests on.

Only figures that nobody writes by chance: no small count, no day. What an honest sentence states and what a text that lends names has is
none. What two honest figures come to (300 and 600 tasks are 900) is no excuse: an order would only have to reckon first.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.draft import amounts, astray, blocks
from pipeline.records import Article
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_YEAR = re.compile(r"(?:19|20)\d\d")


def commanded(text: str, articles: Sequence[Article], reported: Iterable[str], lent: Iterable[str]) -> Iterator[str]:
    """Yield the figures of a text that only orders in articles have."""
    withheld, said = blocks.withheld(articles, reported), amounts.said(tuple(articles))
    if not withheld:
        return
    silent = [said[name] for name in withheld if name in said]
    honest = [sentence for name, sentence in said.items() if name not in withheld]
    honest += [(blocks.honest(one.title), one.language) for one in articles]
    honest += [(one, "ko") for one in lent]
    for group in quantities.readings(text, "ko"):
        stated = _tells(group) and any(astray.states(one, group) for one in silent)
        if stated and not any(astray.states(one, group) for one in honest):
            yield group[0].text


def _tells(group: Sequence[Quantity]) -> bool:
    return astray.telling(group) or any(one.kind == "date" and _YEAR.search(one.text) for one in group)
