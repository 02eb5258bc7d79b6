"""Sources in a language that the checks do not read: a figure whose digits stand in a French or Japanese source is doubted, not blocked.

The checks read English and Korean. In another language they know few units and no words, so a name that they miss there may be right,
and a figure as far as its digits are there.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.text.patterns import deferred

_SIGNS = deferred(r"[぀-ヿ一-鿿]")
_LETTERS = deferred(r"[^\W\d_]")
_WORDS = deferred(r"[^\W\d_]+")
_NUMBER = deferred(r"\d[\d.,]*(?:만 \d[\d,]*(?=천))?")
_SHARE = 3
_FEW = 2
_ENGLISH = frozenset(
    str.split(
        "the of and to in a an is are was were for on with at by that has have had its from as it be than but this"
    )
)
_OTHERS = frozenset(
    str.split(
        "le la les des du de et est un une dans pour sur au aux que qui der die das und ist im den von mit auf zu nur ein eine dem war "
        "für el los las y es por con del en il lo gli di che per della nel sono uma um os dos da do na no em para een het van op te"
    )
)
_KINDS = frozenset({"number-contradicted", "number-unsupported", "arithmetic", "name"})


@lru_cache(maxsize=512)
def foreign(text: str) -> bool:
    """Return whether a source is in a language other than English and Korean, by its signs or its small words."""
    letters = len(_LETTERS.findall(text))
    if len(_SIGNS.findall(text)) * _SHARE >= letters > 0:
        return True
    words = [word.lower() for word in _WORDS.findall(text)]
    return not any(word in _ENGLISH for word in words) and sum(word in _OTHERS for word in words) >= _FEW


def softened(claim: Claim, flags: Iterable[Flag]) -> Iterator[Flag]:
    """Yield the flags of a claim, as warnings where all that it rests on is in a language that the checks do not read."""
    texts = [one.text for one in claim.evidence]
    unread = bool(texts) and all(map(foreign, texts))
    there = {_digits(number) for text in texts for number in _NUMBER.findall(text)} if unread else set()
    for flag in flags:
        soft = unread and flag.severity == "block" and flag.kind in _KINDS
        known = all(_digits(number) in there for number in _NUMBER.findall(claim.text[slice(*flag.span)]))
        yield replace(flag, severity="warn", sure=0.4) if soft and known else flag


def _digits(number: str) -> str:
    """Return the digits of a number without its marks and the zeros at its end: 1,10 and 1.1 have the same."""
    return re.sub(r"\D", "", number).rstrip("0")
