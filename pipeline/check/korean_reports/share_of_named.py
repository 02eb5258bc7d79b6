"""What part of a sum that a draft names by its noun another one is: `수출액의 60% 이상이 반도체`, `올해 쌓은 수주액의 4분의 1쯤` for the new contract.

The whole has the noun right before it in the report; the part has a noun of the draft as its name, or is a contract `… 규모의 생산계약`.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.korean_reports.rows import Row, rows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_OF = deferred(r"(?P<noun>[가-힣A-Za-z]{2,})의\s(?:약 |거의 )?$")
_OF_SIZE = deferred(
    r"(?:\([^()]*\)\s?)?\s?(?:규모|어치|짜리)(?:의|로|인)?\s(?:[가-힣A-Za-z()·]+\s){0,4}?[가-힣]*?(?P<noun>계약|투자|발행|주문|수주|인수|대출|사업|공사|기금|펀드|공급)"
)
_GLOSS = deferred(r"\s?\((?:약 )?$")
_WORD = deferred(r"[가-힣]{2,}")
_STEM, _ALL = 2, 100
_CLOSE, _OVER = Fraction(5, 100), Fraction(7, 6)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the parts of such a sum that hold."""
    text, found = sheet.claim.text, rows(sheet.claim)
    for group in every if found else ():
        one = group[0]
        share = one.value / _ALL if one.kind == "percent" else one.value if one.kind == "times" else Fraction(0)
        named = _OF.search(text[: one.span[0]])
        if not 0 < share < 1 or named is None or support(group, sheet.known):
            continue
        said = f"{sheet.before} {text[: named.start()]} {text[one.span[1] :]}"
        for whole in (row for row in found if _alike(row.words[0], named["noun"])):
            for name, part in _parts(sheet, found):
                if name not in said or not derive.pairs(part, whole.figure) or part.value >= whole.figure.value:
                    continue
                if _fits(one, share, part.value / whole.figure.value):
                    step = f"{derive.shown(part.value)}/{derive.shown(whole.figure.value)}"
                    yield Reckoning(one, one.value, step, holds=True)


def _alike(word: str, noun: str) -> bool:
    """Return whether two nouns begin alike: 수출 and 수출액."""
    return word[:_STEM] == noun[:_STEM]


def _parts(sheet: Sheet, found: Sequence[Row]) -> Iterator[tuple[str, Quantity]]:
    """Yield the amounts of a report, each with the noun that names it."""
    yield from ((row.words[0], row.figure) for row in found)
    for one in (each for each in sheet.claim.evidence if each.language == "ko"):
        figures = [each for each in quantities.find(one.text, "ko") if each.kind in AMOUNTS and not each.per]
        for figure in figures:
            close = one.text.find(")", figure.span[1])
            glossed = _GLOSS.search(one.text[: figure.span[0]]) is not None
            size = _OF_SIZE.match(one.text, close + 1 if glossed and close >= 0 else figure.span[1])
            if size:
                yield size["noun"], figure


def _fits(one: Quantity, share: Fraction, value: Fraction) -> bool:
    """Return whether a share is told of a value: near it, or on the side that it bounds and not far."""
    if one.bound == "min":
        return share <= value <= share * _OVER
    if one.bound == "max":
        return share / _OVER <= value <= share
    return abs(share - value) <= (_CLOSE if one.approximate or one.words else _CLOSE / 5) * value
