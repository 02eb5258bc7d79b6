"""English shares that are said without a percent sign: `58 cents of every dollar`, a contract split `60-40`.

A translation makes percentages of them (58%, 60%와 40%, 6대 4): what is found here supports a drafted figure and never speaks against one.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, TENS, WORDS, helping
from pipeline.text.quantities.quantity import Quantity

_ALL = 100
_WORD = rf"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[:9])}))?|{'|'.join(reversed(ONES))}"
_OF_A_DOLLAR = deferred(
    rf"(?:(?<![\d.,])(?P<digits>\d{{1,2}}(?:\.\d)?)|\b(?P<word>{_WORD})) ?(?:cents?|¢|pence|p) (?:(?:out )?of|on|in|from|for|to)(?: every| each| the| a| one)? (?:[$€£]1(?![\d,.])|(?:[a-z]+ |US )?(?:dollar|euro|pound|quid|rand))\b",
    re.IGNORECASE,
)
_SPLIT = deferred(r"(?<![\d.,/:–-])(?P<one>[1-9]\d)\s?[-–/:]\s?(?P<other>[1-9]\d?)(?![\d/:–%-]|[.,]\d)")
IDIOM = deferred(
    r"\b(?:(?:a|one) (?:single )?day in (?:my|his|her|their|our|your|its) li(?:fe|ves)|in a million years|(?:not|never) in a (?:thousand|hundred) years|a million miles (?:away|from)|"
    r"(?:once|chance|trip|opportunity|deal|experience) (?:in|of) a lifetime|at first (?:glance|sight|blush)|on second thoughts?|second (?:nature|to none)|"
    r"in the first place|first and foremost|(?:back to )?square one|(?:the )?(?:eleventh hour|whole nine yards)|nine[- ]to[- ]five|catch-22|cloud nine|"
    r"one (?:of these days|way or another|and the same)|call it a day|at the end of the day|(?:make|made) (?:my|his|her|their|our) day|day in,? day out)\b",
    re.IGNORECASE,
)
"""Words with a number that count nothing."""


def shares(text: str) -> Iterator[Quantity]:
    """Yield the percentages that a text says in cents of a dollar or pence in the pound, or as two numbers that make a hundred."""
    for match in _OF_A_DOLLAR.finditer(text):
        yield helping(match, "percent", _cents(match))
    for match in _SPLIT.finditer(text):
        one, other = int(match["one"]), int(match["other"])
        if one + other == _ALL:
            parts = (one, other)
            yield from (helping(match, "percent", Fraction(part)) for part in parts)
            shared = gcd(*parts)  # `60-40` is told as 6 대 4 and as 3 대 2
            for by in (one for one in range(2, shared + 1) if shared % one == 0):
                yield from (helping(match, "number", Fraction(part, by)) for part in parts)


def _cents(match: re.Match[str]) -> Fraction:
    if match["digits"]:
        return Fraction(match["digits"])
    tens, _, ones = match["word"].lower().partition("-")
    return Fraction(WORDS[tens] + (WORDS[ones] if ones else 0))
