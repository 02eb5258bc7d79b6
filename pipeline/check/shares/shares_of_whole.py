"""So much of a whole as a share of it makes, or two shares between them: 45% of 34 gigawatt-hours, 70% less 58% of 10,000."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations, product

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_OF = deferred(
    r" of (?:the |its |their |his |her |our |a |an |all |these |those |this |that |some |about |around |roughly |nearly )*(?:[A-Za-z'’-]+ ){0,4}?(?:estimated |total |about |around |roughly |nearly |some |over |more than )*"
)
_OF_WHICH = deferred(r"[^.;]{0,40}?,? (?:of|from) (?:which|that|those|these|it)\b[^.;]{0,60}? ")
_WHICH_OF = deferred(r"[^.;]{0,60}?,? ")
_OF_THEM = deferred(r" of (?:which|that|those|these|it|them)\b")
_STILL = deferred(
    r"더|남[았은아]|모자[라란랐]|부족|차이|추가|채[우워운울]|필요|덜|격차|늘|줄|못 미|웃[돌도돈]|많|적[은어었]"
)
_ALL, _MOST = 100, 5


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether an amount is what a share makes of the whole that a source tells it of, or what lies between two shares of a told whole."""
    return any(
        one.kind in AMOUNTS
        and one.value > 0
        and not one.per
        and not one.words
        and (_part(sheet, one) or _gap(sheet, one))
        for one in group
    )


def _part(sheet: Sheet, drafted: Quantity) -> bool:
    return any(
        derive.pairs(whole, drafted) and told_figures.near(drafted, share * whole.value)
        for one in sheet.claim.evidence
        for share, whole in _shared(one)
    )


def _shared(one: Evidence) -> Iterator[tuple[Fraction, Quantity]]:
    """Yield the shares of a source sentence, each with the amount that it says them to be of."""
    if one.language == "ko":
        return
    found = quantities.find(one.text, one.language)
    shares = [(each, value) for each in found if (value := _share(each))]
    wholes = [each for each in found if each.kind in AMOUNTS and not each.per and not each.words and each.value > 1]
    for (each, value), whole in product(shares, wholes):
        if each.span[1] <= whole.span[0] and _OF.fullmatch(one.text, each.span[1], whole.span[0]):
            yield value, whole
        elif whole.span[1] <= each.span[0]:
            between = one.text[whole.span[1] : each.span[0]]
            if _OF_WHICH.fullmatch(between) or (
                _OF_THEM.match(one.text, each.span[1]) and _WHICH_OF.fullmatch(between)
            ):
                yield value, whole


def _share(one: Quantity) -> Fraction:
    if one.per:
        return Fraction(0)
    if one.kind == "percent" and 0 < one.value < _ALL:
        return one.value / _ALL
    return one.value if one.kind == "times" and one.words and 0 < one.value < 1 else Fraction(0)


def _gap(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether an amount lies between two shares of a whole, all three told beside it, and the draft says that it is more or missing."""
    if not _STILL.search(sheet.claim.text):
        return False
    told = told_figures.told(sheet, drafted)
    shares = [one.value / _ALL for one in told if one.kind == "percent" and not one.per and one.value <= _ALL]
    wholes = [one for one in told if derive.pairs(one, drafted) and one.value > drafted.value]
    if len(shares) > _MOST or len(wholes) > _MOST:
        return False
    return any(
        told_figures.near(drafted, whole.value * (high - low))
        for whole in wholes
        for high, low in permutations(shares, 2)
        if high > low
    )
