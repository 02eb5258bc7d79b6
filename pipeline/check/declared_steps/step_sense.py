"""Whether a step that gives a figure means what its sentence says, so that an editor may be offered it.

Of the figures of an article some two come to almost anything: a step that is offered is taken for what the sentence says. What is looked at
here is no proof that a figure is wrong; where a step makes no sense the figure is only to be worked out once more.
"""

from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.declared_steps import misdeclared, step_forms, step_units, step_whose
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity, own_units

_OF_THE_CALENDAR = frozenset({7, 12, 24, 30, 52, 60, 365})
_CONSTANTS = 3  # a day's hours, a year's months and days, and one number of the source
_MIXED = deferred(r"\*\s?100\s?[-+]|\*\s?\(\s?[\d.]+\s?/\s?100\s?[-+]")
"""A part of a whole told in words less a percentage, and a share of two percentages: `1/10 * 100 - 6`, `5000 * (18/100 - 6/100)`."""
_PRICED = deferred(r"[가-힣]{0,2}\s?(?:[가-힣]{1,3}\s)?(?:더 |덜 )?(?:[싸쌌싼]|저렴|비[싸쌌싼])")
_PRICE = deferred(r"(?<![가-힣])(?:값|가격|요금|비용|품삯|삯|몸값|단가|수수료)(?:이|은|는|을|를|도|으로)?\s")
_NEAR = deferred(r"\s?(?:이나|나)?\s?(?:에\s)?가까")
_FELL = deferred(
    r"\s?(?:이나|나)?\s?(?:이|가)?\s?(?:가까이|가량|정도|쯤|넘게|남짓)?\s?(?:줄|내[려렸리린]|떨어|깎|빠[졌지진]|낮)"
)
_COMES_TO = deferred(
    r"(?:으)?로\s(?:[가-힣]{1,4}\s)?(?:(?P<up>늘|불[어었]|오[르를른]|올[라랐려렸]|뛰|뛴|커[지질졌진])|줄|내[려리릴린렸]|떨어|낮[아추]|깎)"
)
_ROUND = 10
_BY = Fraction(12, 100)
_BEYOND = Fraction(3, 10)
_HUNDRED = 100


def sensible(claim: Claim, drafted: Quantity, step: str, before: str = "") -> bool:
    """Return whether a step, as the sources write its numbers, may be what a sentence says of a figure."""
    try:
        return not (
            _MIXED.search(step)
            or _calendar(step, drafted)
            or _itself(step, drafted)
            or _in_two_units(claim, drafted)
            or _grown(step, drafted)
            or _far(claim, drafted, step)
            or _of_other_things(claim, drafted, step)
            or _left(claim, drafted, step)
            or _from_the_wrong_side(claim, drafted)
            or step_whose.of_another(claim, drafted, step, before)
            or misdeclared.misdeclared(claim, (drafted,), step, before)
        )
    except arithmetic.StepError:
        return False


def _calendar(step: str, drafted: Quantity) -> bool:
    """Return whether a step is made of the calendar's numbers: `24 / 24 / 12 * 365`."""
    numbers = arithmetic.compute(step).operands
    return drafted.kind != "duration" and sum(one in _OF_THE_CALENDAR for one in numbers) >= _CONSTANTS


def _itself(step: str, drafted: Quantity) -> bool:
    """Return whether a step only turns the number that is told into other units: `9 * 3600` for nine hours."""
    own = [one for one in arithmetic.compute(step).operands if one not in arithmetic.FREE | {3600, 1440, 86400}]
    return len(own) == 1 and drafted.kind == "duration" and own[0] == own_units.number(drafted)


def _in_two_units(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a figure is one unit of what a sentence tells in two, which no step gives by itself: the two years of `2년 7개월`."""
    start, end = drafted.span
    wholes = (one.span for one in quantities.sums(claim.text, "ko") if one.span != drafted.span)
    return any(first <= start and end <= last for first, last in wholes)


def _grown(step: str, drafted: Quantity) -> bool:
    """Return whether a step is by how much something has grown, where an amount is told: `(2120000-10)/10` calls a day."""
    form = step_forms.read(step)
    return form is not None and form.name == "change" and drafted.kind not in ("percent", "times", "points")


def _far(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a step comes to what nobody tells with a share or a multiple: 31 of 151 are no `7분의 1을 조금 넘게`."""
    if drafted.kind != "times" or not drafted.value:
        return False
    value = step_units.result(claim, drafted, step)[0] / drafted.value
    part = drafted.value < 1
    many = 1 / drafted.value if part else drafted.value
    wide = many >= _ROUND and not many % _ROUND
    above = Fraction(1, 2) if wide else 1 / (many - 1) if part and many > 1 else max(_BEYOND, 1 / many)
    below = Fraction(1, 2) if wide else 1 / (many + 1) if part else _BEYOND
    if drafted.bound == "min":
        return not 1 - _BY / 10 <= value < 1 + above
    near = _NEAR.match(claim.text, drafted.span[1]) is not None
    if near and part:
        return not 1 - below <= value <= 1 + above  # `20분의 1 가까이로` comes down to it
    if drafted.bound == "max" or near:
        return not 1 - below <= value <= 1 + _BY / 10
    return not 1 - _BY <= value <= 1 + _BY


def _left(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a step is what a fall has left, where its sentence says by how much it fell: `20건에서 11건으로, 절반 가까이 줄었어요`."""
    form = step_forms.read(step)
    if form is None or form.name != "share" or not _FELL.match(claim.text, drafted.span[1]):
        return False
    ends, starts = (step_forms.places(one, claim.sources) for one in (form.first, form.second))
    last = any(figure.role == "to" or one.text[: figure.span[0]].endswith(" to ") for one, figure in ends)
    return last and any(figure.role == "from" for _, figure in starts)


def _from_the_wrong_side(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a change that a sentence tells goes the other way than its words: `40조에서 35조로 불어날`."""
    ends = [one for one in quantities.find(claim.text, "ko") if one.role == "to" and one.span[0] >= drafted.span[1]]
    if drafted.role != "from" or not ends or (ends[0].kind, ends[0].unit) != (drafted.kind, drafted.unit):
        return False
    way = _COMES_TO.match(claim.text, ends[0].span[1])
    return way is not None and (way["up"] is None) == (ends[0].value > drafted.value)


def _of_other_things(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a step counts with what its sentence does not speak of: times for a price, the day of a date, points by points."""
    if step_forms.linear(step):
        return False
    places = {one: step_whose.figures(claim, one) for one in arithmetic.compute(step).operands}
    if any(not some and _dated(claim, one) for one, some in places.items()):
        return True
    if drafted.kind in ("times", "percent") and _of_a_price(claim, drafted) and _tells_money(claim):
        return any(some and all(one.kind != "money" for one in some) for some in places.values())
    form = step_forms.read(step)
    by = places[form.second] if form and form.name == "share" else []
    return drafted.kind in COUNTS and bool(by) and all(_score(one) for one in by)


def _score(one: Quantity) -> bool:
    """Return whether a figure is no number of things that something could be shared out among: 81.3."""
    return one.kind in COUNTS and one.value.denominator > 1


def _dated(claim: Claim, number: Fraction) -> bool:
    """Return whether a number stands in the sources only as a part of a date: `8일`."""
    found = [figure for one in claim.sources for figure in quantities.find(one.text, one.language)]
    shares = {part for one in found if one.kind == "times" for part in one.value.as_integer_ratio()}
    dates = {part for one in found if one.kind == "date" for part in one.date if part}
    return number.denominator == 1 and number.numerator in dates - shares


def _of_a_price(claim: Claim, drafted: Quantity) -> bool:
    start, end = drafted.span
    clause = claim.text[max(claim.text.rfind(",", 0, start), claim.text.rfind("고 ", 0, start)) + 1 : start]
    return _PRICED.match(claim.text, end) is not None or _PRICE.search(clause) is not None


def _tells_money(claim: Claim) -> bool:
    return any(figure.kind == "money" for one in claim.sources for figure in quantities.find(one.text, one.language))
