"""A first in a row where the source numbers the same row with another ordinal: `파업 1일째` for an eighth day, `1주년` for a seventh anniversary.

A one says nothing in most places, and is left alone there. Behind it stands what is numbered, though: where the source has an
ordinal before that very thing, speaks of no first one, and the draft tells its number nowhere, the one is wrong.
"""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.text import quantities
from pipeline.text.patterns import compiled, deferred
from pipeline.text.quantities import Quantity

_ROWS: Mapping[str, str] = {
    "일째": "days?", "일 ?차": "days?", "주째": "weeks?", "주 ?차": "weeks?", "(?:개월|달)째": "months?", "개월 ?차": "months?", "년째": "years?|seasons?",
    "년 ?차": "years?|seasons?", "주년": "anniversar(?:y|ies)|birthdays?", "라운드": "rounds?", "(?:화|회째|회 ?차)": "episodes?|editions?|instal?lments?",
    "단계": "phases?|stages?|steps?", "층": "floors?|stor(?:e?y|e?ies)", "판": "editions?", "막": "acts?", "세트": "sets?", "이닝": "innings?", "차전": "games?|match(?:es)?|legs?",
    "쿼터": "quarters?", "세대": "generations?",
}  # fmt: skip
"""What a number in a row is of, in both languages."""
_LENGTHS = ("일째", "주째", "(?:개월|달)째", "년째")
_NUMBERED = deferred(rf"1\s?(?P<row>{'|'.join(_ROWS)})(?![가-힣]*마다)")
_FIRST = deferred(
    r"\b(?:first|1st|one|initial|opening|original|inaugural|debut|maiden|ground|lobby|single|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?)\b(?! (?:quarter|half|century|lady|minister|of all|world)\b)|첫|처음|(?<!\d)1(?!\d)",
    re.IGNORECASE,
)
_BETWEEN = r"(?:(?!(?:of|in|to|the|an?|and|or|on|at|for|by|time|place|with|after|before|from)\b)[a-z]+[ -]){0,2}"


def numbered(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a one numbers what the source numbers otherwise, if it does."""
    match = _NUMBERED.match(claim.text, drafted.span[0])
    if drafted.value % 1 or drafted.words or match is None or any(_FIRST.search(one.text) for one in claim.evidence):
        return None
    row = next(row for row in _ROWS if re.fullmatch(row, match["row"]))
    found = [(one.id, source) for one in claim.evidence for source in _others(one, row)]
    values = {source.value for _, source in found}
    if not found or values & {one.value for one in quantities.find(claim.text, "ko")}:
        return None
    if row in _LENGTHS and Fraction(2) in values:
        return None  # what enters its second year has gone on for one
    return contradicted(claim, drafted, found)


def _others(one: Evidence, row: str) -> Iterator[Quantity]:
    """Yield the ordinals that a source has before what is numbered."""
    if one.language == "ko":
        return
    for source in quantities.find(one.text, one.language):
        if source.kind == "ordinal" and _behind(row).match(one.text, source.span[1]):
            yield source


@lru_cache(maxsize=64)
def _behind(row: str) -> re.Pattern[str]:
    return compiled(rf"[ -]{_BETWEEN}(?:{_ROWS[row]})\b", re.IGNORECASE)
