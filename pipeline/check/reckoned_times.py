"""A point or a length of time that one step gives from those that are told: 2027 and eight years are 2035, 10:15 to 13:05 is 2시간 50분.

The source, or the draft, has the word that says which way the step goes; what is reckoned is the figure to the last digit.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import combinations, product

from pipeline.check import instants, leadings
from pipeline.check.claims import Claim
from pipeline.check.instants import Instant
from pipeline.check.leadings import Length
from pipeline.check.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_FEW = 3
_MOST = 12  # points or lengths: a text of more is a table, and some step gives anything
_DAY = 86_400
_TEN = 10
_POINTS = frozenset({"date", "weekday", "quarter", "time"})
_RUN = re.compile(r"\b(?:last(?:s|ed|ing)?|runs?|ran|for|continued|held)\b|동안|간(?=[\s,.])|이어|내내|열[리린]")
_PASSED = re.compile(
    r"(?:여|남짓|쯤|가량|정도|이나|만|씩)?\s?(?:(?:이|가|은|는|을|를|도|에|의)\s)?(?:만에|만인|만이|뒤|후|전|앞|걸[리린릴려렸]|동안|간(?![가-힣])|사이|새(?![로운])|지나|지난|이어|에 걸쳐|"
    r"남[았은는짓]|먼저|빠[르른]|빨[라랐리]|늦|이르|이른|일찍|당[겨겼긴길기]|미[뤄루뤘룬]|연[기장]|차이?(?=[\s,.로])|더\s|덜\s|길[어었]|짧|째|갔|가[는량]|살[았다]|버[텼티틴]|된|됐)"
)
_SPAN_SAID = re.compile(r"(?:기간|시간|간격|차이|격차|수명|임기)[이은는]?\s(?:약 |모두 |총 |무려 )?$")
_THROUGH = re.compile(r"\s?(?:동안|간(?![가-힣])|에 걸쳐|째|내내|이어)")
_SUMMED = re.compile(r"모두|합[쳐치하해]|총|통틀|도합|합산|만\s|더하|더[하해]|이어")
_LESS = re.compile(
    r"더\s|덜\s|빠[르른]|빨[라랐리]|늦|차이?(?=[\s,.로])|길[어었]|짧|줄|늘[었어]|단축|남[았은는]|빼|앞[서섰선]|뒤[져졌진]"
)
_TWO_UNITS = re.compile(
    r"시간 ?\d+분|시간 [가-힣]+ ?분|\d분 ?\d+초|년 ?\d+개월|(?:일|틀|흘|새|레)(?:하고)? [\d가-힣]+ ?시간"
)
_HAD_BEEN = re.compile(r"(?:당초|원래|애초|처음|기존|본래|계획(?:은|상|했던)?|예정일?(?:은|이)?)[^.\d]{0,14}$")
_WAS_TO = re.compile(
    r"[^.\d]{0,20}(?:예정이?[었였던]|예정했던|계획이?[었였던]|하려[던했]|려던|려 했|기로 했[던었]|목표[였이]|시한이?[었였던])"
)
_THAN = re.compile(r"(?:빠른|빨리|이른|일찍|앞선|앞당[긴겨]|당[긴겨]|늦은|늦[춰게]|미[룬뤄])[가-힣]{0,2}\s$")
_LED = re.compile(r"(?:뒤|후|만|지난|전|앞선|앞서)(?:인|에|의|,)?\s?$")
_OVER = re.compile(r"\d0?여 ?(?:년|일|개월|시간|분|주)|남짓|넘")


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a point in time, or a length, that one step gives from those that are told."""
    return any(
        _pointed(sheet, one) if one.kind in _POINTS else one.kind == "duration" and _long(sheet, one)
        for one in group
        if not one.per
    )


def _pointed(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a point in time is one that a length leads to from another."""
    text = sheet.claim.text
    mine = [one for one in instants.find(text, "ko") if _inside(drafted, one)]
    day = drafted.date[2] if drafted.kind == "date" and drafted.date[:2] == (None, None) else None
    told = _told(sheet, drafted)
    for start, length, found in _steps(sheet.claim, planned=_planned(text, mine[0].span if mine else drafted.span)):
        if told.takes(start, length) and (
            any(instants.meets(one, found) for one in mine)
            or (day is not None and found.unit == "day" and date.fromordinal(found.at).day == day)
        ):
            return True
    return False


def _planned(text: str, span: tuple[int, int]) -> bool:
    """Return whether a draft tells a time as one that had been planned, not as so much earlier or later than that."""
    start, end = span
    return bool(_HAD_BEEN.search(text[:start]) or _WAS_TO.match(text, end)) and not _THAN.search(text[:start])


@dataclass(frozen=True, slots=True)
class _Told:
    """What a draft tells beside a point in time: its other points, its lengths, and whether one of these leads right to the point."""

    points: tuple[Instant, ...]
    lengths: frozenset[tuple[str, Fraction]]
    led: bool

    def takes(self, start: Instant, length: Length) -> bool:
        """Return whether a step may be the draft's: who tells a length tells what it starts from, too, or where it leads."""
        size = (
            ("s", Fraction(length.seconds)) if length.seconds is not None else ("month", Fraction(length.months or 0))
        )
        return size not in self.lengths or self.led or any(instants.meets(one, start) for one in self.points)


def _told(sheet: Sheet, drafted: Quantity) -> _Told:
    text, points, lengths = sheet.claim.text, list[Instant](), set[tuple[str, Fraction]]()
    for each in (text, sheet.before, sheet.claim.after):
        points += [one for one in instants.find(each, "ko") if each is not text or not _inside(drafted, one)]
        lengths |= {
            (one.unit, one.value) for one in quantities.find(each, "ko") if one.kind == "duration" and not one.date[2]
        }
    return _Told(tuple(points), frozenset(lengths), _LED.search(text[: drafted.span[0]]) is not None)


def _texts(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield the texts in which a step's two parts may stand: each cited sentence, and all where they are few."""
    for one in claim.evidence:
        yield one.text, one.language
    if 1 < len(claim.evidence) <= _FEW and len({one.language for one in claim.evidence}) == 1:
        yield " ".join(one.text for one in claim.evidence), claim.evidence[0].language


def _steps(claim: Claim, *, planned: bool) -> Iterator[tuple[Instant, Length, Instant]]:
    """Yield each point, a length beside it and where that leads to, and the last day of a run of so many.

    What had only been `planned` counts where the draft speaks of a plan.
    """
    for text, language in _texts(claim):
        points = instants.find(text, language)
        lengths = [one for one in leadings.find(text, language) if planned or not one.planned]
        if len(points) > _MOST or len(lengths) > _MOST:
            continue
        for start, length in product(points, lengths):
            yield from ((start, length, found) for found in length.led(text, start))
            days = length.seconds or 0
            if days > _DAY and days % _DAY == 0 and _RUN.search(text):
                yield from ((start, length, found) for found in start.moved(None, days - _DAY))


def _long(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a length lies between two points, or two lengths together or apart give it."""
    text = sheet.claim.text
    whole = next((one for one in quantities.sums(text, "ko") if _inside(drafted, one)), drafted)
    if not whole.value > 0:
        return False
    if _said(text, whole) and any(_gives(whole, one) for one in _between(sheet, whole)):
        return True
    return any(_gives(whole, one) for one in _together(sheet.claim, whole))


def _inside(one: Quantity, whole: Quantity) -> bool:
    return whole.span[0] <= one.span[0] and one.span[1] <= whole.span[1]


def _said(text: str, whole: Quantity) -> bool:
    """Return whether the words beside a length say that it passes, or it is told to the minute."""
    start, end = whole.span
    return bool(_PASSED.match(text, end) or _SPAN_SAID.search(text[:start]))


def _gives(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a value is a drafted length: 23 years are `20여 년`, too."""
    if drafted.approximate and _OVER.search(drafted.text):
        digit = drafted.step
        while drafted.value % (digit * _TEN) == 0:
            digit *= _TEN
        return drafted.value < value < drafted.value + digit
    return drafted.value == value


def _between(sheet: Sheet, whole: Quantity) -> Iterator[Fraction]:
    """Yield what lies between two points of one source text, both ends counted where the words say that it went on so long."""
    through = _THROUGH.match(sheet.claim.text, whole.span[1]) is not None
    for text, language in _texts(sheet.claim):
        points = instants.find(text, language)
        for one, other in combinations(points if len(points) <= _MOST else (), 2):
            for length in instants.apart(one, other):
                if (whole.unit == "s") == (one.unit in instants.SECONDS):
                    yield length
                    if through and one.unit != "clock":
                        yield length + (instants.SECONDS.get(one.unit) or instants.LENGTHS[one.unit])


def _together(claim: Claim, whole: Quantity) -> Iterator[Fraction]:
    """Yield what two lengths of one source text come to, and how far they are apart, where the words say so or it is told in two units."""
    exact = _TWO_UNITS.search(whole.text) is not None
    summed = exact or _SUMMED.search(claim.text) is not None
    less = exact or _LESS.match(claim.text[whole.span[1] :].lstrip()) is not None
    if not (summed or less):
        return
    for text, language in _texts(claim):
        lengths = _lengths(text, language, whole)
        for one, other in combinations(lengths if len(lengths) <= _MOST else (), 2):
            if _disjoint(one, other) and summed:
                yield one.value + other.value
            if _disjoint(one, other) and less:
                yield abs(one.value - other.value)


def _disjoint(one: Quantity, other: Quantity) -> bool:
    return one.span[1] <= other.span[0] or other.span[1] <= one.span[0]


def _lengths(text: str, language: str, whole: Quantity) -> Sequence[Quantity]:
    """Return the lengths of a text that are measured as one of the draft is."""
    found = (*quantities.sums(text, language), *quantities.find(text, language))
    return [one for one in found if one.kind == "duration" and one.unit == whole.unit]
