"""A round figure and how far it lies from the source's: `여덟 시간에서 15분 모자란` for seven hours and 45 minutes, `절반보다 열세 표 많은`.

Neither of the two stands in the source; both are right where they come to one of its figures, and only then.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check.figures import operations
from pipeline.check.figures.derive import pairs, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, FIGURES, Quantity
from pipeline.text.quantities.korean_numbers import NATIVE_ONES, NATIVE_TENS

_FROM = deferred(
    r"(?:에서|보다|에|에는|을|를|하고도|하고)\s(?:딱\s|꼭\s|겨우\s|고작\s|불과\s|단\s|조금\s|약\s|더도 덜도 아닌\s)?"
)
_SHORT = deferred(
    r"\s?(?:이|가|만|이나|나|씩|만큼)?\s?(?:모자[라란랐]|빠[지져졌진]|부족|못 ?미|미치지 못|덜|적[은고게었어]|짧|[싸싼]|저렴|가벼|가볍|낮|작)"
)
_BEYOND = deferred(
    r"\s?(?:이|가|을|를|만|이나|나|씩|만큼)?\s?(?:넘|웃도|더|많|길|긴|크|큰|비싸|비싼|무거|무겁|높|초과|지나|보탠|붙)"
)
_DIGITS, _LARGEST, _HALF = 2, 4, Fraction(1, 2)
_VOTES = deferred(
    rf"(?:보다|에서)\s(?:(?P<many>\d+)|(?P<tens>{'|'.join(NATIVE_TENS)})?(?P<ones>{'|'.join(NATIVE_ONES)})?)\s?표(?:가|나|이나|쯤)?\s?(?:더\s|덜\s)?(?:(?P<more>많|넘|웃)|모자|적|부족|못)"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield a round figure and what it lacks, or is passed by, that come to a figure of the source."""
    yield from _half_of_votes(sheet, every)
    text = sheet.claim.text
    known = [*(one for _, one in sheet.known.figures), *_sums(sheet)]
    for first, second in pairwise(every):
        for base, gap in ((base, gap) for base in first for gap in second):
            if gap.kind not in FIGURES or not _FROM.fullmatch(text, base.span[1], gap.span[0]):
                continue
            if _than_another(text, base, gap):
                continue
            sign = -1 if _SHORT.match(text, gap.span[1]) else 1 if _BEYOND.match(text, gap.span[1]) else 0
            for level in _levels(sheet, base, gap) if sign else ():
                value = level + sign * gap.value
                if any(one.value == value and pairs(one, gap) for one in known):
                    step = f"{shown(level)} {'+' if sign > 0 else '-'} {shown(gap.value)}"
                    yield from (
                        Reckoning(one, one.value, step, holds=True)
                        for one, group in ((base, first), (gap, second))
                        if not support(group, sheet.known)
                    )


def _than_another(text: str, base: Quantity, gap: Quantity) -> bool:
    """Return whether a figure is another thing's that one is held against, and no round mark for it: `22만 개보다 2만 개 많아요`."""
    if base.kind == "times" or not text.startswith("보다", base.span[1]):
        return False
    return (
        base.words or operations.digits(replace(base, value=base.value / base.step)) > 1 or gap.value * 10 > base.value
    )


def _levels(sheet: Sheet, base: Quantity, gap: Quantity) -> Iterator[Fraction]:
    """Yield the amount that a round figure is, or the half of a total that the sentence tells."""
    if pairs(base, gap) and gap.value * _LARGEST <= base.value and _is_round(base):
        yield base.value
    if base.kind == "times" and base.value == _HALF:
        told = (*quantities.find(sheet.claim.text, "ko"), *quantities.find(sheet.before, "ko"))
        yield from {one.value / 2 for one in told if pairs(one, gap) and one.value > gap.value}


def _half_of_votes(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the half of all who voted, by so many votes more or less than which the source's votes are."""
    told = [one.value for one in (*quantities.find(sheet.claim.text, "ko"), *quantities.find(sheet.before, "ko"))]
    votes = [one.value for _, one in sheet.known.figures if one.kind in COUNTS]
    for half in (one for group in every for one in group if one.kind == "times" and one.value == _HALF):
        by = _VOTES.match(sheet.claim.text, half.span[1])
        if by is None:
            continue
        many = int(by["many"]) if by["many"] else NATIVE_TENS.get(by["tens"], 0) + NATIVE_ONES.get(by["ones"], 0)
        sign = 1 if by["more"] else -1
        if any(whole / 2 + sign * many == vote for whole in told for vote in votes):
            yield Reckoning(half, half.value, "", holds=True)


def _is_round(base: Quantity) -> bool:
    return base.words or operations.digits(replace(base, value=base.value / base.step)) <= _DIGITS


def _sums(sheet: Sheet) -> Iterator[Quantity]:
    for one in sheet.claim.evidence:
        yield from quantities.sums(one.text, one.language)
