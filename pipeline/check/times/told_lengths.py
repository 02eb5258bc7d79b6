"""A length between two points that a draft tells with their years: `작년 5월에 … 올해 1월엔 … 여덟 달 만에`, `재작년 하반기에서 올해 상반기까지 1년 반`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Claim
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import instants
from pipeline.check.times.told_points import Point, points
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

PASSED = deferred(
    r"\s?(?:쯤|가량|정도|남짓)?\s?(?:만[에이의](?! (?:[가-힣]{1,4} )?(?:가장|처음|최[고대저소악다장단]|첫|사상))|만인|밖에|뒤인|후인|새(?![로운])|사이|(?:이|가)?\s?걸[렸린려]|(?:이|가)?\s?지나|(?:이|가)?\s?흘[러렀])"
)
"""What says that so long passed between two points, not that something went on so long or is the most in so long."""
_RIGHT_BEHIND = deferred(r"\s?(?:만인|만에|뒤인|뒤|후인|후)\s?,?\s?$")
_LOOSE = deferred(r"\s?(?:도 )?(?:안 (?:돼|되)|못 (?:돼|되))|\s?(?:채 )?안\s")
_DIGITS = deferred(r"\d")
_YEAR, _HALF, _PAIR = 12, 6, 2
Pair = tuple[Point, Point]


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths of a sentence that lie between two points which it, and the one before, tell with their years."""
    claim = sheet.claim
    before = f"{sheet.before} "
    told = points(before + claim.text)
    if len(told) < _PAIR:
        return
    for one in lengths(claim, every):
        place = len(before) + one.span[0]
        ahead = [point for point in told if point.span[1] <= place]
        behind = [point for point in told if point.span[0] >= place]
        right_behind = bool(
            ahead
            and behind
            and _RIGHT_BEHIND.fullmatch((before + claim.text)[len(before) + one.span[1] : behind[0].span[0]])
        )
        pairs = [(ahead[-1], behind[0])] if ahead and behind else []
        pairs += [] if right_behind else list(pairwise(ahead))
        apart = [(pair, found) for pair in pairs for found in _apart(claim, *pair)]
        if any(between(one, *found) for _, found in apart):
            yield Reckoning(one, one.value, "", holds=True)
        elif len(apart) == 1 and (len(told) == _PAIR or right_behind) and PASSED.match(claim.text, one.span[1]):
            step = " → ".join((before + claim.text)[slice(*point.span)].strip() for point in apart[0][0])
            yield from _off(claim, one, *apart[0], step)


def lengths(claim: Claim, every: Sequence[Group]) -> Iterator[Quantity]:
    """Yield the lengths of months and years of a sentence, those in two units as one."""
    sums = [one for one in quantities.sums(claim.text, "ko") if one.kind == "duration" and one.unit == "month"]
    yield from sums
    for one in (group[0] for group in every):
        inside = any(each.span[0] <= one.span[0] and one.span[1] <= each.span[1] for each in sums)
        if one.kind == "duration" and one.unit == "month" and not one.per and not inside and one.value > 0:
            yield one


def between(drafted: Quantity, low: int, high: int) -> bool:
    """Return whether a length may be told of what lies so many months apart: the ends counted both, or to the nearest half of its unit."""
    if drafted.value % _YEAR == 0:
        return abs(Fraction(low + high, 2) - drafted.value) < _YEAR
    halves = drafted.value % _HALF == 0
    slack = Fraction((_PAIR if drafted.value > _HALF else 1) if halves else 0)
    if drafted.approximate or drafted.bound:
        slack = max(slack, Fraction(1), drafted.value / 10)
    return low - slack <= drafted.value <= high + max(slack, Fraction(1))


def _off(claim: Claim, one: Quantity, pair: Pair, found: tuple[int, int], step: str) -> Iterator[Reckoning]:
    """Yield the right length in the place of a wrong one, where the two points leave no doubt."""
    low, high = found
    exact = pair[1].first - pair[0].first
    days = any(point.unit == "day" for each in claim.evidence for point in instants.find(each.text, each.language))
    if (
        not (exact > 0 and low <= exact <= high)
        or any(point.lent for point in pair)
        or _LOOSE.match(claim.text, one.span[1])
    ):
        return
    if days and one.value >= low - 1:
        return  # from the last day of a month to the first of another
    if not stated(claim, one):
        value, shown = right(one, exact)
        yield Reckoning(one, value, step, holds=False, shown=shown)


def _apart(claim: Claim, one: Point, other: Point) -> Iterator[tuple[int, int]]:
    """Yield the fewest and the most months between two points; one that leaves its year to the other may be of the next."""
    if one.relative != other.relative:
        year = _own_year(claim, one if one.relative else other)
        if year is None:
            return
        one, other = (each.moved(year * _YEAR) if each.relative else each for each in (one, other))
    for more in (0, _YEAR) if other.lent and other.first < one.first else (0,):
        low, high = other.first + more - one.last, other.last + more - one.first
        yield (low, high) if low + high >= 0 else (-high, -low)


def _own_year(claim: Claim, relative: Point) -> int | None:
    """Return the year of the article: when it was published, or the one that makes a point of the draft the source's."""
    published = {one.published.year for one in claim.evidence if one.published}
    if published:
        return published.pop() if len(published) == 1 else None
    month = relative.first % _YEAR
    found = {
        point.at // _YEAR - relative.first // _YEAR
        for one in claim.evidence
        for point in instants.find(one.text, one.language)
        if point.unit == "month" and point.dated and point.at % _YEAR == month
    }
    return found.pop() if len(found) == 1 and relative.first == relative.last else None


def stated(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a source tells a length itself."""
    return any(
        figure.kind == "duration" and figure.value == drafted.value and figure.unit == "month"
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
    )


def right(drafted: Quantity, months: int) -> tuple[Fraction, str]:
    """Return so many months in the unit of a length, and how they are written where its form does not say them."""
    if drafted.value % _YEAR == 0 and (nearest := round(Fraction(months, _YEAR)) * _YEAR) not in (0, drafted.value):
        return Fraction(nearest), "" if _DIGITS.match(drafted.text) or not drafted.words else f"{nearest // _YEAR}년"
    years, rest = divmod(months, _YEAR)
    if months == _HALF:
        return Fraction(months), "반년"
    if rest == _HALF and years:
        return Fraction(months), f"{years}년 반"
    if drafted.text.endswith(("반", "반년")) or (years and drafted.value % _YEAR == 0):
        return Fraction(months), " ".join([*([f"{years}년"] if years else []), *([f"{rest}개월"] if rest else [])])
    return Fraction(months), ""
