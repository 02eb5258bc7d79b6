"""A length of time that one step gives from what is told: 10:15 to 13:05 are 2시간 50분, 62 minutes and 65 come to 2시간 7분."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import distances, instants
from pipeline.check.times.instants import Instant
from pipeline.check.times.reckoned_times import FEW, MOST, inside, texts
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TEN = 10
_UNITS = (604_800, 86_400, 3600, 60)
_HUNDREDTH, _TENTH = Fraction(1, 100), Fraction(1, 10)
_RACE = deferred(
    r"\b(?:ran|runs?|race[sd]?|swam|swims?|clock(?:s|ed|ing)|tim(?:e|es|ed|ing)|lap|sprint\w*|finish\w*|record|seconds?|medal\w*|won|skat\w+|ski\w*|mark|hurdl\w+|final)\b|기록|초|레이스|결승",
    re.IGNORECASE,
)
_PASSED = deferred(
    r"\s(?:넘게|가까이)\s(?=[가-힣])|(?:여|남짓|쯤|가량|정도|이나|만|씩)?\s?(?:(?:이|가|은|는|을|를|도|에|의)\s)?(?:(?:넘게|가까이|이상)\s)?(?:(?:채 )?안\s|만에|만인|만이|뒤|후|전|앞|걸[리린릴려렸]|동안|간(?![가-힣])|사이|새(?![로운])|지나|지난|이어|에 걸쳐|"
    r"남[았은는짓]|먼저|빠[르른]|빨[라랐리]|늦|이르|이른|일찍|당[겨겼긴길기]|미[뤄루뤘룬]|연[기장]|차이?(?=[\s,.로였다인예입])|더\s|덜\s|길[어었]|짧|째|갔|가[는량]|살[았다]|버[텼티틴]|된|됐)"
)
_SPAN_SAID = deferred(r"(?:기간|시간|간격|차이|격차|수명|임기)[이은는]?\s(?:약 |모두 |총 |무려 )?$")
_APART_SAID = deferred(r"(?:차이|격차|간격|간발의 차|시차)[이은는가]?\s(?:약 |단 |단지 |불과 |고작 |겨우 )?$")
_THROUGH = deferred(r"\s?(?:동안|간(?![가-힣])|에 걸[쳐쳤치친]|째|내내|이어)")
_ELAPSED = deferred(
    r"\s?(?:만에|만인|만이|(?:이|가|은|을)?\s?(?:걸[리린릴려렸]|지나|흘[러렀]|새(?![로운])|사이|뒤|후|전|앞|차이|남[았은는짓]|더\s|덜\s|늦|먼저|빨[라랐리]|빠[르른]|이[르른]|일찍|당[겨겼긴길기]|미[뤄루뤘룬]))"
)
_SUMMED = deferred(r"모두|합[쳐치하해]|총|통틀|도합|합산|(?<![\d.,천백십가-힣])만\s(?=[\d가-힣])|더하|더[하해]|이어")
_LESS = deferred(
    r"(?:(?:가까이|넘게|이상|남짓|가량|정도|쯤|이나|나)?(?:[을를이가]\s|\s))?"
    r"(?:더\s|덜\s|빠[르른]|빨[라랐리]|늦|차이|차(?=[\s,.로였다인예입])|격차|벌어|길[어었]|짧|줄|준\s|늘[었어]|단축|남[았은는]|빼|아[끼꼈낀낄]|절약|앞[서섰선당]|뒤[져졌진]|당[겨겼긴길기]|깎|끌어내|깼|깨[고며뜨트]|깬|경신|갈아치)"
)
_GONE_BY = deferred(r"[이가은도]?\s?(?:더 |훌쩍 |꼬박 )?지[나난났]")
_TWO_UNITS = deferred(
    r"시간 ?\d+분|시간 [가-힣]+ ?분|\d분 ?\d+초|년 ?\d+개월|(?:일|틀|흘|새|레)(?:하고)? [\d가-힣]+ ?시간"
)
_OVER = deferred(r"\d0?여 ?(?:년|일|개월|시간|분|주)|남짓|넘")


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure, or the length in two units that it is a part of, is one that a step gives."""
    return any(told(sheet, one) for one in group if one.kind == "duration" and not one.per)


def told(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a length lies between two points, or two lengths together or apart give it; `하루 9시간` is nine hours."""
    sums = [one for one in quantities.sums(sheet.claim.text, "ko") if not one.text.startswith("하루 ")]
    whole = next((one for one in sums if inside(drafted, one.span)), drafted)
    if not whole.bound and _GONE_BY.match(sheet.claim.text, whole.span[1]):
        whole = replace(whole, bound="min")  # `2주가 더 지난` of fifteen days
    return whole.value > 0 and (
        any(gives(whole, one) for one in (*_between(sheet, whole), *_together(sheet.claim, whole)))
        or (whole.unit == "month" and _between_days(sheet, whole))
    )


def _between_days(sheet: Sheet, whole: Quantity) -> bool:
    """Return whether a length is what lies between two points of a text that are told to different units, or to the day."""
    text, (start, end) = sheet.claim.text, whole.span
    said = _PASSED.match(text, end) or _SPAN_SAID.search(text[:start])
    if not said and sheet.told(whole).left:
        return False
    drafted = replace(whole, bound="min") if text.startswith("여", end) else whole
    return any(distances.tell(drafted, *each) for each in texts(sheet.claim, 2 * FEW))


def gives(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a value is a drafted length: 23 years are `20여 년`, too."""
    if drafted.approximate and _OVER.search(drafted.text):
        digit = drafted.step
        while drafted.value % (digit * _TEN) == 0:
            digit *= _TEN
        return drafted.value < value < drafted.value + digit
    return drafted.value == value or _roughly(drafted, value)


def _roughly(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a length with `넘게` or `가까이` is the last full unit before a value, or the next one: `14시간 넘게` for 14 hours 32 minutes."""
    part = 2 if drafted.text.endswith("반") else 1  # `한 시간 반 넘게` is less than two hours
    spelled = (
        Fraction(size, part) for size in _UNITS if drafted.unit == "s" and not drafted.value % Fraction(size, part)
    )
    unit = next(spelled, Fraction(0)) if drafted.words else Fraction(drafted.step)
    away = value - drafted.value
    if drafted.bound == "min":
        return 0 < away < (unit or drafted.value * _TENTH) and away <= drafted.value * _TENTH * 4
    if drafted.bound == "max":
        return 0 < -away <= max(unit / 2, drafted.value * _TENTH)
    return drafted.approximate and abs(away) <= drafted.value * _TENTH / 2


def _between(sheet: Sheet, whole: Quantity) -> Iterator[Fraction]:
    """Yield what lies between two points of one text; both ends count where the words say that it went on so long.

    Where the words say nothing of a length, it stands if the source has no other one that it could be a slip of; and where it
    has one, `22일부터 25일까지` are four days.
    """
    text, (start, end) = sheet.claim.text, whole.span
    said = _PASSED.match(text, end) or _SPAN_SAID.search(text[:start])
    alone = not sheet.told(whole).left
    lasted = _THROUGH.match(text, end) is not None
    both = lasted or (alone and not _ELAPSED.match(text, end))
    for points, own in _pointed(sheet, whole):
        for one, other in combinations(points, 2):
            short = one.unit in instants.SECONDS
            if (whole.unit == "s") != short or not (alone or (said and not own) or (short and not own)):
                continue
            for length in instants.apart(one, other):
                if one.unit in ("clock", "year", "month") or alone or not lasted:
                    yield length
                if one.unit != "clock" and both:
                    yield length + (instants.SECONDS.get(one.unit) or instants.LENGTHS[one.unit])


def _pointed(sheet: Sheet, whole: Quantity) -> Iterator[tuple[Sequence[Instant], bool]]:
    """Yield the points of each source text, with the year it was published in, and (`own`) those of the draft with them."""
    claim = sheet.claim
    mine = [
        *instants.find(sheet.before, "ko"),
        *(one for one in instants.find(claim.text, "ko") if not _meet(one.span, whole.span)),
    ]
    published = {one.published.year for one in claim.evidence if one.published}
    this = [Instant("year", year, (-1, -1)) for year in published]
    every = [replace(one, span=(-1, -1)) for one in mine]
    for text, language in texts(claim, 2 * FEW):
        points = instants.in_order(text, instants.find(text, language))
        if len(points) <= MOST:
            yield [*this, *points], False
            every += [replace(one, span=(-1, -1)) for one in points]
    if mine and len(mine) <= MOST:
        yield [*this, *mine], True
    every = list(dict.fromkeys(every))
    if mine and len(every) <= 2 * MOST:
        yield every, True


def _together(claim: Claim, whole: Quantity) -> Iterator[Fraction]:
    """Yield what two lengths of one source text come to, and how far they are apart, where the words say so or it is told in two units."""
    exact = _TWO_UNITS.search(whole.text) is not None
    summed = exact or _SUMMED.search(claim.text) is not None
    less = exact or compares(claim.text, whole.span)
    for text, language in texts(claim) if summed or less else ():
        lengths = _lengths(text, language, whole)
        for one, other in combinations(lengths if len(lengths) <= MOST else (), 2):
            if not _meet(one.span, other.span):
                yield from [one.value + other.value] if summed else []
                yield from [abs(one.value - other.value)] if less else []


def compares(text: str, span: tuple[int, int]) -> bool:
    """Return whether the words beside a length say that it is how far two others are apart."""
    return bool(
        _LESS.match(text[span[1] :]) or _LESS.match(text[span[1] :].lstrip()) or _APART_SAID.search(text[: span[0]])
    )


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _lengths(text: str, language: str, whole: Quantity) -> Sequence[Quantity]:
    """Return the lengths of a text that are measured as one of the draft is: bare numbers of two decimals are seconds of a race."""
    sums, rough = quantities.sums(text, language), whole.approximate or whole.bound
    single = quantities.find(text, language)
    found = (*sums, *(one for one in single if not (rough and any(inside(one, each.span) for each in sums))))
    bare = (
        [replace(one, kind="duration", unit="s") for one in found if one.kind == "number" and one.step == _HUNDREDTH]
        if whole.text.endswith("초") and _RACE.search(text)
        else []
    )
    return [one for one in (*found, *bare) if one.kind == "duration" and one.unit == whole.unit]
