"""A multiple or a part in words in the place of the only one that the source tells of the same: `다섯 배` for `four times`, `3분의 1 값` for `half the price`.

Some two figures of a source come to nearly any small ratio. Where the sentence that a draft retells gives its own multiple, which the draft
tells nowhere, and the draft holds up no two figures that make the one it has, that one stands in its place.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import HELD_UP, Reckoning, native
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, LEVELS, Quantity

_ORDER = deferred(r"\b(?:first|second|latter|other|back|front) $")
_MORE = deferred(
    r"[ -](?:[a-z]+ )?(?:more|larger|higher|greater|faster|bigger|longer|increase|growth|rise|jump|surge|gain)\b|(?:나|이나|가|로)?\s?(?:더|늘|증가|성장|커|뛰|불)"
)
_CLEAR, _FEWEST = Fraction(3, 2), 2
_ALL, _WHOLE = 100, 10
_NEAR = Fraction(16, 100)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the multiples of a draft that stand in the place of the source's own."""
    claim = sheet.claim
    drafted = _multiples(claim.text, "ko")
    if len(drafted) != 1 or any(one.language not in ("ko", "en") for one in claim.evidence):
        return
    mine = drafted[0]
    home = _home(sheet)
    told = _multiples(home.text, home.language) if home else []
    said = f"{sheet.before} {claim.text} {claim.following}"
    spoken = {one.value for one in _multiples(said, "ko")} - {mine.value}
    left = [one for one in told if not any(_same(one.value, each) for each in spoken)]
    values = {one.value for one in left}
    if home is None or len(values) != 1 or mine.kind != "times":
        return
    (theirs,) = values
    ways = _turned(theirs) | (_on_top(theirs) if any(_MORE.match(home.text, one.span[1]) for one in left) else set())
    if _told(sheet, mine, home) or any(_same(mine.value, one) for one in ways) or _made(sheet, mine, home):
        return
    if mine.value in (theirs**2, theirs**3) or _of_many(mine):
        return  # doubled twice, halved every five hours
    if (mine.bound and theirs / 2 < mine.value < theirs * 2) or (theirs > 1) != (mine.value > 1):
        return
    yield Reckoning(mine, theirs, derive.shown(theirs), holds=False, shown=_written(theirs), named=True, sure=HELD_UP)


def _multiples(text: str, language: str) -> list[Quantity]:
    """Return the multiples and parts in words of a text, the halves of a year and the ends of a list apart."""
    shares = list(quantities.shares(text, language))
    found = [one for one in quantities.find(text, language) if one.kind == "times" and one.words and not one.per]
    apart = [
        one for one in found if not any(one.span[0] < each.span[1] and each.span[0] < one.span[1] for each in shares)
    ]
    found = [one for one in (*shares, *apart) if not _ORDER.search(text[: one.span[0]])]
    return [one for one in found if max(one.value.as_integer_ratio()) <= _WHOLE]  # no score of 87 out of 100


def _of_many(mine: Quantity) -> bool:
    """Return whether a part is of so many that are counted out, `일곱 명 가운데 다섯 명`: five and seven may stand there for themselves."""
    parts = [one.value for one in quantities.find(mine.text, "ko") if one.kind in COUNTS]
    return len(parts) > 1 and min(parts) > 1


def _home(sheet: Sheet) -> Evidence | None:
    """Return the source sentence that a draft retells, if one shares clearly the most with it."""
    evidence = sheet.claim.evidence
    if len(evidence) == 1:
        return evidence[0]
    scored = sorted(((_shared(one, sheet.claim.text), number) for number, one in enumerate(evidence)), reverse=True)
    (best, place), (second, _) = scored[:_FEWEST]
    return evidence[place] if best >= _FEWEST and best >= second * _CLEAR else None


def _shared(one: Evidence, text: str) -> float:
    return sum(anchor.weight for anchor in anchors.shared(one.text, one.language, text) if anchor.key[0] != "#")


def _told(sheet: Sheet, mine: Quantity, home: Evidence) -> bool:
    """Return whether a source tells the drafted multiple itself, in words or in percent, in a sentence that may be meant."""
    least = _shared(home, sheet.claim.text) / 2
    near = [one for one in sheet.claim.evidence if one is home or _shared(one, sheet.claim.text) > least]
    shares = (one for text in sheet.claim.evidence for one in quantities.find(text.text, text.language))
    told = [one for text in near for one in quantities.find(text.text, text.language) if one.kind == "times"]
    return any(_same(one.value, mine.value) for one in told) or any(
        one.kind == "percent"
        and any(_near(way, mine.value) for way in _turned(one.value / _ALL) | _on_top(one.value / _ALL))
        for one in shares
    )


def _same(one: Fraction, other: Fraction) -> bool:
    return one == other or abs(one - other) <= other / _ALL


def _near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= _NEAR * other


def _turned(value: Fraction) -> set[Fraction]:
    """Return what a multiple is told as from the other side: a third less is 3분의 2, half the price 두 배의 값."""
    ways = {value, *({1 / value} if value > 0 else ())}
    if value < 1:
        ways |= {1 - value, 1 / (1 - value), 1 + value, 1 / (1 + value)}
    if value > 1:
        ways.add(1 - 1 / value)
    return ways


def _on_top(value: Fraction) -> set[Fraction]:
    """Return what a multiple comes to that may be added to what there was: `four times more`."""
    return {1 + value, *({value - 1} if value > 1 else ())}


def _made(sheet: Sheet, mine: Quantity, home: Evidence) -> bool:
    """Return whether two figures that the draft tells, or one of it and one of the sentence it retells, make a multiple."""
    said = f"{sheet.before} {sheet.claim.text} {sheet.claim.following}"
    own = _amounts(quantities.find(said, "ko"))
    theirs = _amounts(quantities.find(home.text, home.language))
    pairs = (*combinations(own, 2), *((one, other) for one in own for other in theirs))
    ratios = [
        min(one.value, other.value) / max(one.value, other.value) for one, other in pairs if derive.pairs(one, other)
    ]
    slack = 1 if mine.bound or mine.approximate else _NEAR
    ways = (way for one in ratios if one != 1 for way in (one, 1 / one, 1 - one, 1 / one - 1))
    return any(abs(way - mine.value) <= slack * mine.value for way in ways)


def _amounts(found: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures that a multiple is reckoned of: no few that are counted in words."""
    return [
        one for one in found if one.kind in LEVELS and one.value > 0 and not (one.kind in COUNTS and one.value < _WHOLE)
    ]


def _written(value: Fraction) -> str:
    if value == Fraction(1, 2):
        return "절반"
    if value < 1:
        return f"{value.denominator}분의 {value.numerator}"
    return f"{native(int(value))} 배" if value.denominator == 1 else f"{derive.shown(value)}배"
