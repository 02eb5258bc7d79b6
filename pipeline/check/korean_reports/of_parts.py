"""Wholes that a Korean report tells by its parts, and what so many come to of which it tells what one does.

`64건 가운데 22건, 26건, 16건` makes 48 of them decided; `대당 4,200개` of 40 makes 168,000; a sum from January 2022 to December 2024 is one
of three years. The draft tells the whole, the number or that it is an average; a value that does not fit says nothing here.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.korean_reports.lengths import whole_months
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_OF_THESE = deferred(r"\s?(?:가운데|중)(?:에서?)?(?=\s)")
_PER = deferred(
    r"(?<![가-힣])(?P<unit>대|명|인|곳|개|건|가구|마리|척|편|채|호)당\s(?:[가-힣]{1,6}(?:은|는|이|가|을|를|의)?\s){0,3}?(?:약 |평균 )?(?=\d)"
)
_COUNTED = deferred(r"(?P<many>\d[\d,]*)\s?(?P<unit>대|명|곳|개|건|가구|마리|척|편|채|호)(?![가-힣]*당)")
_YEARLY = deferred(r"(?:한 해|1년|해마다|매년|연)(?:에)?\s?(?:평균(?:으로|은|적으로)?)?\s(?:약 )?$")
_AVERAGE = deferred(r"평균|꼴|씩")
_MOST, _YEAR = 6, 12
_ONES = {"인": "명"}


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of parts, the products of so many and the yearly means that hold."""
    claim = sheet.claim
    if not any(one.language == "ko" for one in claim.evidence):
        return
    for group in every:
        one = group[0]
        if one.kind in AMOUNTS and one.value > 0 and not one.per and not support(group, sheet.known):
            for value, step in (*_of_parts(sheet, one), *_of_so_many(claim, one), *_of_years(sheet, one)):
                if derive.meets(one, value):
                    yield Reckoning(one, one.value, step, holds=True, advise=True)
                    break


def _of_parts(sheet: Sheet, one: Quantity) -> Iterator[tuple[Fraction, str]]:
    """Yield what some of the parts come to that make a whole which the draft tells."""
    claim = sheet.claim
    text = f"{sheet.before} {claim.text}"
    told = {
        each.value
        for each in quantities.find(text, "ko")
        if each.kind in COUNTS and each.unit == one.unit and _OF_THESE.match(text, each.span[1])
    }
    figures = [
        each
        for source in claim.evidence
        for each in quantities.find(source.text, source.language)
        if each.kind == one.kind and each.unit == one.unit and not each.bound
    ]
    for place, whole in enumerate(figures):
        if whole.value not in told or one.value >= whole.value:
            continue
        for many in range(2, _MOST):
            parts = [each.value for each in figures[place + 1 : place + 1 + many]]
            if len(parts) == many and sum(parts) == whole.value:
                for size in range(2, many):
                    for some in combinations(parts, size):
                        yield sum(some, Fraction()), " + ".join(derive.shown(part) for part in some)


def _of_so_many(claim: Claim, one: Quantity) -> Iterator[tuple[Fraction, str]]:
    """Yield what as many as a draft tells come to, where a report tells what one of them does."""
    here = [
        (match["unit"], Fraction(match["many"].replace(",", "")))
        for match in _COUNTED.finditer(claim.text, 0, one.span[0])
    ]
    for source in claim.evidence if here else ():
        for match in _PER.finditer(source.text):
            first = next(
                (each for each in quantities.find(source.text, "ko") if each.span[0] >= match.end()),
                None,
            )
            unit = _ONES.get(match["unit"], match["unit"])
            if first is None or first.span[0] > match.end() + 1 or not derive.pairs(first, one):
                continue
            for mine, many in here:
                if mine == unit and many > 1 and derive.shown(many) in source.text.replace(",", ""):
                    yield first.value * many, f"{derive.shown(first.value)} * {derive.shown(many)}"


def _of_years(sheet: Sheet, one: Quantity) -> Iterator[tuple[Fraction, str]]:
    """Yield how much a year comes of what a report tells of full years, where the draft says that it is so much a year."""
    text = sheet.claim.text
    yearly = _YEARLY.search(text[: one.span[0]])
    if yearly is None or not (_AVERAGE.search(yearly.group()) or _AVERAGE.match(text, one.span[1])):
        return
    sums = {
        each.value
        for each in quantities.find(f"{sheet.before} {text[: yearly.start()]}", "ko")
        if derive.pairs(each, one)
    }
    for source in sheet.claim.evidence:
        for months in whole_months(source.text):
            if months > _YEAR and months % _YEAR == 0:
                for value in sums:
                    yield value * _YEAR / months, f"{derive.shown(value)} / {months // _YEAR}"
