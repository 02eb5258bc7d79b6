"""What a source holds against a figure that it tells: `15% off the usual premium of 1,200 euros`, `three minutes more than the 41 that it took before`.

Or a part of a figure that stands right before: `25,000 people, 8% of whom came from abroad`. Only the figures in these words are operands.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import pairs, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_ALL, _ROUGHLY = 100, Fraction(1, 30)
_MORE = (
    "above|over|(?:more|higher|taller|longer|heavier|larger|bigger|older|dearer|pricier|costlier|more expensive) than"
)
_LESS = "off|below|under|(?:less|fewer|lower|shorter|lighter|smaller|younger|cheaper|less expensive) than"
_AGAINST = deferred(
    rf" (?:[a-z]+ )?(?:(?P<more>{_MORE})|(?P<less>{_LESS})) (?:(?:the|its|their|an?|last|usual)\b[^.,;:\d]{{0,48}}?\s)?(?:about |some )?$"
)
_KOREAN = deferred(r"(?:보다|에서|대비)\s(?:약 |무려 )?$")
_WAY_KOREAN = deferred(
    r"\s?(?:가량|정도|쯤|이나|나)?\s?(?:더 |덜 )?(?:(?P<more>무거|무겁|높|길|긴|비싸|비싼|많|큰|크|올[라랐린려]|오른)|(?P<less>가벼|가볍|낮|짧|[싸싼]|저렴|적|작|내[려린렸]|할인|깎))"
)
_TAKEN_OFF = deferred(
    r"\s?(?:off\b(?! (?:the|its|their|an?|of)\b)|(?:price )?(?:discount|reduction|rebate)|(?:less|cheaper)\b(?! than\b)|(?:을|를|씩)?\s?(?:깎|할인|싸게|저렴하게|덜 ))"
)
"""Behind a percentage, what one pays less on some condition: `$20 a month, with 20% off when billed annually`."""
_OF_THEM = deferred(r" of (?:whom|which|them|these|those)\b")
_RIGHT_BEHIND = 40


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a sentence that the words of a source make of one that they tell."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in MEASURES or not drafted.value > 0 or support(group, sheet.known):
            continue
        for one, value, step in (found for text in sheet.claim.evidence for found in made(text)):
            like = (drafted.kind, drafted.unit) == (one.kind, one.unit) or pairs(drafted, one)
            slack = _ROUGHLY * value if drafted.approximate else 0
            if like and abs(drafted.value - value) <= slack:
                yield Reckoning(drafted, value, step, holds=True, advise=True)
                break


def made(text: Evidence) -> Iterator[tuple[Quantity, Fraction, str]]:
    """Yield what the words of a sentence make of one of its figures, with that figure and the step."""
    figures = [one for one in quantities.find(text.text, text.language) if not one.per and one.value > 0]
    levels = [one for one in figures if one.kind in MEASURES]
    for by in figures:
        for one in levels:
            between = text.text[by.span[1] : one.span[0]] if by.span[1] <= one.span[0] else ""
            if text.language == "ko":
                yield from _korean(text.text, one, by)
            elif between and (way := _AGAINST.fullmatch(between)):
                yield from _changed(one, by, 1 if way["more"] else -1)
        if by.kind == "percent" and _TAKEN_OFF.match(text.text, by.span[1]):
            prices = [one for one in levels if one.kind == "money" and one.span[1] <= by.span[0]]
            yield from (each for one in prices[-1:] for each in _changed(one, by, -1))
        yield from _part_of_them(text.text, levels, by)


def _korean(text: str, one: Quantity, by: Quantity) -> Iterator[tuple[Quantity, Fraction, str]]:
    way = _WAY_KOREAN.match(text, by.span[1])
    if way and one.span[1] < by.span[0] and _KOREAN.fullmatch(text, one.span[1], by.span[0]):
        yield from _changed(one, by, 1 if way["more"] else -1)


def _changed(one: Quantity, by: Quantity, sign: int) -> Iterator[tuple[Quantity, Fraction, str]]:
    mark = "+" if sign > 0 else "-"
    if by.kind == "percent":
        value = one.value * (1 + sign * by.value / _ALL)
        step = f"{shown(one.value)} * (1 {mark} {shown(by.value)}/100)"
    elif pairs(one, by):
        value, step = one.value + sign * by.value, f"{shown(one.value)} {mark} {shown(by.value)}"
    else:
        return
    if value > 0:
        yield one, value, step


def _part_of_them(text: str, levels: Sequence[Quantity], by: Quantity) -> Iterator[tuple[Quantity, Fraction, str]]:
    """Yield what a share of the last count before it comes to: `8% of whom`."""
    if by.kind not in ("percent", "times") or not _OF_THEM.match(text, by.span[1]):
        return
    share = by.value / _ALL if by.kind == "percent" else by.value
    for one in [one for one in levels if one.span[1] < by.span[0]][-1:] if 0 < share < 1 else ():
        if one.kind == "count" and by.span[0] - one.span[1] <= _RIGHT_BEHIND:
            yield one, one.value * share, f"{shown(one.value)} * {shown(share * _ALL)}/100"
