"""What one of a year's turns costs: $9,400 a year for what is `injected every six months` are $4,700 for one injection.

The source tells the amount for a year (or a month) and how often the thing is done, or the draft says how often; the draft tells the amount for
one: `한 대에`, `한 번에`, `한 권에`.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import meets, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import by_periods
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_YEAR = 12
_FOR_A_YEAR = deferred(
    r"\b(?:an?|one|the|each|per|every)[ -]year(?:['’]s)?\b|\bannual(?:ly)?\b|\byearly\b|\ba year\b|1년|한 해|연간|해마다|연 (?=\d)",
    re.IGNORECASE,
)
_ONCE = deferred(r"\b(?:every|once (?:in |every )|each)\s?$")
_ONCE_KOREAN = deferred(r"\s?에 한 ?번|마다")
_HALF_YEAR = deferred(r"반년에 한 ?번|반년마다")
_FOR_ONE = deferred(
    r"(?:한|1)\s?(?:대|번|회|권|병|알|통|개|판|팩|차례|상자|잔|방)(?:에|당|값|\s?값은|치)?\s?(?:약\s|딱\s)?$"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the price of one turn that the price of a year and the time between two turns give."""
    for group in every:
        drafted = group[0]
        if drafted.kind != "money" or support(group, sheet.known):
            continue
        if not _FOR_ONE.search(sheet.claim.text[: drafted.span[0]]):
            continue
        for price in (one for text in sheet.claim.evidence for one in _yearly(text, drafted)):
            for months in _between_turns(sheet):
                value = price.value * months / _YEAR
                if months < _YEAR and (value == drafted.value or (drafted.approximate and meets(drafted, value))):
                    step = f"{shown(price.value)} * {shown(months)} / {_YEAR}"
                    yield Reckoning(drafted, value, step, holds=True, advise=True)
                    return


def _yearly(text: Evidence, like: Quantity) -> Iterator[Quantity]:
    """Yield the amounts of a sentence that speaks of a year."""
    if _FOR_A_YEAR.search(text.text):
        found = quantities.find(text.text, text.language)
        yield from (one for one in found if one.kind == "money" and one.unit == like.unit and one.value > like.value)


def _between_turns(sheet: Sheet) -> Iterator[Fraction]:
    """Yield how many months lie between two turns: as the draft says, else as its sources do."""
    texts = [(sheet.claim.text, "ko"), (sheet.before, "ko")]
    texts += [(one.text, one.language) for one in sheet.claim.evidence]
    for text, language in texts:
        if _HALF_YEAR.search(text):
            yield Fraction(6)
        for one in quantities.find(text, language):
            if one.kind != "duration":
                continue
            once = _ONCE_KOREAN.match(text, one.span[1]) if language == "ko" else _ONCE.search(text[: one.span[0]])
            if once:
                yield (
                    one.value if one.unit == "month" else Fraction(by_periods.length(one)) / Fraction(by_periods.MONTH)
                )
