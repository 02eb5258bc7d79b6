"""Which of a row one is, and how many there were: the ninth congress held every two years from 2008 to 2024, the 420 issues of a monthly from 1990 to 2024."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import instants
from pipeline.check.times.instants import Instant
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES, WORDS

_NUMBERS = {word: WORDS[word] for word in ONES[1:10]}
_EVERY = deferred(
    rf"\b(?:every (?P<many>{'|'.join(_NUMBERS)}|\d{{1,2}})|(?P<other>every other|every second)|(?P<one>every|each|once a)) (?P<unit>year|month)s?\b"
    r"|\b(?P<word>annual(?:ly)?|yearly|monthly|biennial(?:ly)?|quarterly|(?:an|the) annual)\b",
    re.IGNORECASE,
)
_WORDS = {"annual": 12, "annually": 12, "yearly": 12, "monthly": 1, "biennial": 24, "biennially": 24, "quarterly": 3}
_SINCE = deferred(r"\b(?:since|from|first (?:held|published|staged|awarded|run) in|beginning in|starting in) (?:[A-Z][a-z]+ )?$")  # fmt: skip
_BROKEN = deferred(r"\b(?:except|apart from|skipp\w*|cancel\w*|pandemic|missed|interrupt\w*|not held|paus\w*|suspend\w*)\b", re.IGNORECASE)  # fmt: skip
_NTH = deferred(r"(?:번째|회째|차례째)$")
_COUNTS = frozenset({"권", "호", "회", "번", "차례", "편"})
_YEAR = 12
_MOST = 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield which one it is of what comes every so long since a year, and how many there were."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or any(_BROKEN.search(one.text) for one in claim.evidence):
        return
    for group in every:
        one = group[0]
        nth = _NTH.search(one.text) is not None
        if not nth and not (one.kind == "count" and one.unit in _COUNTS and not one.per):
            continue
        for months, start, end in _spans(claim):
            many = _many(months, start, end)
            if many is None or many < 2:
                continue
            step = f"{_shown(start)} → {_shown(end)}"
            if one.value == many:
                yield Reckoning(one, many, step, holds=True)
            elif nth and not _ordinal(claim, one):
                yield Reckoning(one, many, step, holds=False)


def _spans(claim: Claim) -> Iterator[tuple[int, Instant, Instant]]:
    """Yield the one length between two of a row, its first and the later date that the sources tell besides, where there is one."""
    lengths = {_months(match) for one in claim.evidence for match in _EVERY.finditer(one.text)}
    points = [
        (one, point)
        for one in claim.evidence
        if one.language != "ko"
        for point in instants.find(one.text, one.language)
        if point.unit in ("year", "month") and point.dated
    ]
    starts = [point for one, point in points if _SINCE.search(one.text[: point.span[0]])]
    if len(lengths) != 1 or len(starts) != 1:
        return
    ends = [point for _, point in points if point.year > starts[0].year and point.unit == starts[0].unit]
    if len(ends) == 1:
        yield lengths.pop(), starts[0], ends[0]


def _months(match: re.Match[str]) -> int:
    if match["word"]:
        return _WORDS[match["word"].lower().split()[-1]]
    size = _YEAR if match["unit"].lower() == "year" else 1
    many = match["many"]
    return size * (2 if match["other"] else (_NUMBERS.get(many.lower()) or int(many)) if many else 1)


def _many(months: int, start: Instant, end: Instant) -> Fraction | None:
    """Return how many there were from the first to the last, both counted, where these come out even."""
    apart = (end.at - start.at) * (_YEAR if start.unit == "year" else 1)
    if months < _YEAR and start.unit == "year":
        return None
    return Fraction(apart // months + 1) if apart % months == 0 else None


def _ordinal(claim: Claim, one: Quantity) -> bool:
    return any(re.search(rf"\b{one.value}(?:st|nd|rd|th)\b", each.text) for each in claim.evidence)


def _shown(point: Instant) -> str:
    return str(point.at) if point.unit == "year" else f"{point.year}.{point.at % _YEAR + 1}."
