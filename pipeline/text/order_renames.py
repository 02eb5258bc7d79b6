"""The net for words of an article that are to be put by others: a list of arrows from what it says to what is to be said.

An arrow leads from one state to the next, from one menu to another. Where several in one sentence lead from words that the rest of the
article uses to words that it does not, they are a table by which it is to be rewritten. It only doubts.
"""

from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, TOLD
from pipeline.text.patterns import deferred

_ARROW = deferred(r"([^\W\d_]{2,})[\"'”’]?\s?(?:→|=>|⇒|->|↦)\s?[\"'“‘]?([^\W\d_]{2,})")
_LEAST = 2  # arrows that make a table
_START = 2  # letters by which a Korean word is known, whatever its particle


def renamed(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that map words of their article to others."""
    return frozenset(
        place
        for place, text in enumerate(sentences)
        if len(_ARROW.findall(text)) >= _LEAST
        and not (HAPPENED.search(text) or TOLD.search(text))
        and _maps(text, " ".join((*sentences[:place], *sentences[place + 1 :])).lower())
    )


def strange(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> frozenset[int]:
    """Return the places of what no sentence of a story is: one that knows machines alone, and a table by which it is rewritten."""
    return renamed(sentences) | {place for place, found in enumerate(signs) if "outsider" in found}


def _maps(text: str, rest: str) -> bool:
    """Whether at least two arrows lead from words of the rest to words that are not there."""
    pairs = [(one.lower(), other.lower()) for one, other in _ARROW.findall(text)]
    return (
        sum(
            one[:_START] in rest if "가" <= one[0] <= "힣" else one in rest for one, other in pairs if other not in rest
        )
        >= _LEAST
    )
