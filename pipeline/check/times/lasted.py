"""How long something lasted, by the dates that the source tells of its beginning and its end.

Which two dates those are the draft's verb says (`금이 갔어요`: the year in which it cracked), or there are only two.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import event_words, instants, told_points
from pipeline.check.times.instants import Instant
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import WORDS

_ELAPSED = deferred(r"\s?(?:만[에이]|뒤|후|지나)")
_LASTED = deferred(
    r"\s?(?:동안|간(?![가-힣])|내내|[을를]? ?(?:버[티틴텨텼]|견[디딘뎠]|지[킨켰키]|살[았다아]|산 끝|이어[졌지진]|일[한했해]|머[문물]|다스[린렸])|에 걸쳐|가까이 (?:이어|열|버))"
)
_SEASONS = deferred(
    r"\b(?P<many>two|three|four|five|six|seven|eight|nine|ten) (?:[a-z-]+ ){0,2}?(?:summers|winters|springs|autumns|falls|harvests|monsoons|seasons)\b",
    re.IGNORECASE,
)
_SEASON_HERE = deferred(r"(?:봄|여름|가을|겨울|장마|우기|수확|철|시즌)(?:이|가|을|를|은|는|도)?\s[^.,]{0,8}$")
_ROUND_MONTHS = {"사반세기": 300, "반세기": 600, "반백 년": 600, "한 세기": 1200}
_ROUND = deferred(rf"(?<![가-힣])(?P<length>{'|'.join(_ROUND_MONTHS)})(?=\s)")
"""Lengths in words that no figure is read in."""
_DATED = frozenset({"day", "month", "year"})
_YEAR, _WEEK, _DAY = 12, 604_800, 86_400
_MOST = 4
_PAIR = 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths, ages and centuries of a draft that two dates of its source give."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or any(one.language == "ko" for one in claim.evidence):
        return
    if len(told_points.points(f"{sheet.before} {claim.text}")) > 1:
        return  # the draft itself tells the two points
    sums = [one for one in quantities.sums(claim.text, "ko") if one.kind == "duration"]
    for one in (*sums, *(group[0] for group in every)):
        inside = one not in sums and any(each.span[0] <= one.span[0] and one.span[1] <= each.span[1] for each in sums)
        if one.kind == "duration" and not one.per and not inside and one.value > 0:
            by_seasons = _so_many_seasons(claim, one)
            yield from [Reckoning(one, one.value, "", holds=True)] if by_seasons else _length(claim, one)
    for match in _ROUND.finditer(claim.text):
        months = Fraction(_ROUND_MONTHS[match["length"]])
        spelled = Quantity(months, "duration", match.span(), match.group(), unit="month", approximate=True, words=True)
        yield from _length(claim, spelled)


def _length(claim: Claim, drafted: Quantity) -> Iterator[Reckoning]:
    elapsed = _ELAPSED.match(claim.text, drafted.span[1]) is not None
    if not elapsed and not _LASTED.match(claim.text, drafted.span[1]):
        return
    pairs = list(_pairs(claim, drafted))
    told = [pair for pair in pairs if _shown(drafted, pair) is not None]
    if not told and any(_shown(drafted, pair) == drafted.value for pair in _in_one_sentence(claim)):
        yield Reckoning(drafted, drafted.value, "", holds=True)
    elif not told:
        return
    elif any(_fits(drafted, pair, elapsed=elapsed) for pair in told):
        yield Reckoning(drafted, drafted.value, _step(told[0]), holds=True)
    elif len({_shown(drafted, pair) for pair in told}) == 1 and not _stated(claim, drafted):
        right = _shown(drafted, told[0])
        both = drafted.unit == "month" and right is not None and drafted.value == right + _YEAR  # 2026 to 2030 are five
        if right and not both:
            yield Reckoning(drafted, right, _step(told[0]), holds=False)


def _in_one_sentence(claim: Claim) -> Iterator[tuple[Instant, Instant]]:
    """Yield the two days of each sentence that tells just two: learned of on the second, told on the thirtieth."""
    for one in claim.evidence:
        points = instants.find(one.text, one.language)
        if len(points) == _PAIR and {point.unit for point in points} == {"day"}:
            yield points[0], points[1]


def _so_many_seasons(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a length is told by the seasons of so many years: `메마른 여름이 두 해` for `two dry summers in a row`."""
    if not _SEASON_HERE.search(claim.text[: drafted.span[0]]):
        return False
    seasons = {WORDS[found["many"].lower()] for one in claim.evidence for found in _SEASONS.finditer(one.text)}
    return drafted.unit == "month" and drafted.value / _YEAR in seasons


def _stated(claim: Claim, drafted: Quantity) -> bool:
    return any(
        compare.same(drafted, figure) and figure.kind == "duration"
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
    )


def _pairs(claim: Claim, drafted: Quantity) -> Iterator[tuple[Instant, Instant]]:
    """Yield the two dates between which a length lies: the end that the draft's verb names with what is told before it, or the only two."""
    rest = re.split(r"[.!?]", claim.text[drafted.span[1] :])[0]
    bound = [(one, end) for one in claim.evidence for end in event_words.dated(rest, one)]
    found = False
    for one, end in dict.fromkeys(bound):
        for start in _starts(claim, one, end):
            found = True
            yield start, end
    if found:
        return
    points = [
        point for one in claim.evidence for point in instants.in_order(one.text, instants.find(one.text, one.language))
    ]
    lengths = [
        figure
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if figure.kind == "duration" and not figure.per
    ]
    alone = len(points) == _PAIR and not lengths and not instants.find(claim.text, "ko")
    if alone and all(point.unit in _DATED for point in points) and points[0].unit == points[1].unit:
        yield points[0], points[1]


def _starts(claim: Claim, one: Evidence, end: Instant) -> Iterator[Instant]:
    """Yield the dates before an end: of its clause, else of its sentence, else the only one of another sentence."""
    here = _clause(one.text, end)
    own = [
        point
        for point in instants.find(one.text, one.language)
        if point.unit in _DATED and point.span != end.span and _before(point, end)
    ]
    near = [point for point in own if here[0] <= point.span[0] < here[1]]
    if near or own:
        yield from near or own
        return
    others = [
        point
        for other in claim.evidence
        if other is not one
        for point in instants.find(other.text, other.language)
        if point.unit in _DATED and _before(point, end)
    ]
    yield from others if len(others) == 1 else []


def _clause(text: str, end: Instant) -> tuple[int, int]:
    start = max(text.rfind(";", 0, end.span[0]), text.rfind(":", 0, end.span[0])) + 1
    stop = text.find(";", end.span[1])
    return start, stop if stop > 0 else len(text)


def _before(one: Instant, other: Instant) -> bool:
    if not (one.dated and other.dated):
        return one.unit == other.unit and one.at != other.at
    return (one.year, event_words.months(one) or Fraction(0)) < (
        other.year,
        event_words.months(other) or Fraction(99_999_999),
    )


def _apart(pair: tuple[Instant, Instant]) -> tuple[Fraction, ...]:
    """Return the months between two dates; round the year, or back, where a source tells the later first and no year."""
    one, other = pair
    if one.unit == other.unit == "month":
        found = tuple(instants.apart(one, other))
        # a month without its year beside one that has it lies before it, or in the year after
        return found if one.dated == other.dated else (*found, *((-length) % _YEAR for length in found[:1]))
    first, second = event_words.months(one), event_words.months(other)
    if first is None or second is None:
        years = abs(other.year - one.year) * _YEAR
        return (Fraction(years),) if years else ()
    apart = second - first
    if one.dated and other.dated:
        return (abs(apart),)
    told = (apart,) if apart >= 0 else (-apart, apart + _YEAR)
    return told if one.dated == other.dated else (*told, *(length + _YEAR for length in told))


def _unit(drafted: Quantity) -> int:
    return _YEAR if drafted.unit == "month" and drafted.value % _YEAR == 0 else 1


def _shown(drafted: Quantity, pair: tuple[Instant, Instant]) -> Fraction | None:
    """Return how long two dates are apart in the unit of a length, the nearest whole one."""
    if drafted.unit == "s":
        if {point.unit for point in pair} != {"day"} or drafted.value % _DAY:
            return None
        days = abs(pair[1].at - pair[0].at)
        unit = _WEEK if drafted.value % _WEEK == 0 and drafted.text.endswith("주") else _DAY
        return Fraction(round(Fraction(days * _DAY, unit))) * unit
    apart = _apart(pair)
    if not apart or ("year" in {point.unit for point in pair} and _unit(drafted) != _YEAR):
        return None
    unit = _unit(drafted)
    return Fraction(round(apart[0] / unit)) * unit


def _fits(drafted: Quantity, pair: tuple[Instant, Instant], *, elapsed: bool) -> bool:
    """Return whether a length may be told of two dates: whole units just below or above, both ends counted where something lasted."""
    if drafted.unit == "s":
        days = Fraction(abs(pair[1].at - pair[0].at) * _DAY)
        loosely = drafted.approximate or drafted.bound
        days_off = _WEEK if loosely else _WEEK // 2 if drafted.text.endswith("주") else 0
        return any(abs(days + more - drafted.value) <= days_off for more in ((0,) if elapsed else (0, _DAY)))
    unit = _unit(drafted)
    loose = drafted.approximate or drafted.bound
    near = unit * (max(Fraction(2), drafted.value / unit / 10) if loose else Fraction(1))
    monthly = "month" in {point.unit for point in pair} and not elapsed
    return any(
        exact - near < drafted.value < exact + near or (monthly and drafted.value == exact + unit)
        for exact in _apart(pair)
    )


def _step(pair: tuple[Instant, Instant]) -> str:
    return " → ".join(event_words.shown(point) for point in sorted(pair, key=lambda point: point.at))
