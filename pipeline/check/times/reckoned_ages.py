"""An age that one step gives: 70 now and 50 years ago are `스무 살`, born in 1941 and dead in 2023 are `향년 82세`, 47 is `40대`."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import instants
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TEN_YEARS = deferred(r"(?<!\d)(?P<tens>[1-9])0[세살]?(?:\s?[~∼〜–-]\s?|에서 |부터 )(?P=tens)9[세살]")
_AGES = frozenset({"살", "세"})
_OLDEST = 120
_TEN = 10
_FIVE = 5
_MONTHS = 12
_DECADES = {
    word: 10 * tens for tens, word in enumerate(str.split("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔"), start=1)
} | {"스무": 20, "백": 100}
_ONES = {word: number for number, words in enumerate(str.split("하나|한 둘|두 셋|세 넷|네 다섯 여섯 일곱 여덟 아홉"), start=1) for word in words.split("|")}  # fmt: skip
_AGE_WORD = deferred(
    rf"(?<![가-힣\d])(?:(?P<digits>\d{{1,3}})\s?[살세]|(?P<ten>{'|'.join(_DECADES)})(?P<one>{'|'.join(_ONES)})?(?=\s?살|[이을에]|[\s,.]|$|입니|예요))"
)
_UNTIL = deferred(r"(?:만)?\s?(?:뒤|후|지나|있으면|더 있|남)")
_END = r"(?=[,.;:)]|$| (?:and|but|or|when|who|in|at the|last|next|this|now|on|years? (?:old|of age)|then|by|after|before)\b)(?![.,]\d)"
_TOLD_AGE = deferred(
    rf"(?<=[A-Za-z]), (?:now |then |aged? )?(?P<apposed>\d{{1,3}})(?=,)|"
    rf"\b(?:[Ss]he|[Hh]e|is|was|are|were|turn(?:s|ed|ing)?|[Aa]ged?|(?:[Aa]t|until|since|from)(?: the)?(?: age)?(?: of)?|[Nn]ow|reach(?:es|ed|ing)?|be|being) (?:just |only |now |still |almost |age )?(?P<told>\d{{1,3}}){_END}"
)
_PERSON_OF = deferred(
    rf"\b(?:m[ae]n|wom[ae]n|boy|girl|child|person|patient|driver|resident|pensioner|student|teenager|pedestrian|cyclist|passenger|farmer|worker|native) of (?P<of>\d{{1,3}}){_END}|"
    r"\b[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][A-Za-z’'-]+ \((?P<aside>[1-9]\d)\)"
)
"""An age behind a person: `a man of 71`, `Anna Weber (58)`."""
_KOREAN_ASIDE = deferred(
    r"(?:(?:[가-힣A-Z]|[가-힣]모)\s?(?:씨|군|양|모)|(?<=[가-힣] )모 씨|(?<![가-힣])[가-힣]{2,4})\((?P<age>[1-9]\d?)(?:세|살)?(?:\s?[·,/]\s?(?:남|여|남성|여성))?\)(?=\s?(?:씨|군|양|[은는이가을를의에도와과]|전\s|현\s|대표|감독|선수|의원|교수|등|,))"
)
"""An age in brackets behind a person, as Korean papers have it: `A씨(29)는`, `최 모 씨(41)에게`, `김지우(34·여) 씨`."""
_BOTH_AGES = deferred(r"(?<=[A-Za-z]), (?:now |aged? )?(?P<one>[1-9]\d?),? and (?:[a-z]+ )*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*, (?:now |aged? )?(?P<other>[1-9]\d?)(?![\d%]|[.,]\d)")  # fmt: skip
_TURNS = deferred(
    r"\b(?:turn(?:s|ing)?|(?:will|would|to) (?:turn|be)) (?P<age>\d{1,3}) (?:next|this|in(?! (?:about |another )?(?:[a-z]+|\d+) years?\b)|on|later|soon)\b|(?P<korean>\d{1,3})(?:세|살)(?:가|이) (?:된|되는|될)"
)
_BIRTHDAY = deferred(
    r"\b(?P<word>before|short of|shy of|ahead of|on|after) (?:his|her|their) (?P<age>\d{1,3})(?:st|nd|rd|th) birthday"
)
_BORN_IN = deferred(r"\s?(?:생|에 태어|출생)")
_BORN = deferred(r"\b[Bb]orn\b|태어[나난났]|출생|(?:19|20)\d\d년생|생\)")
_THE_SAME = deferred(r"(?:She|He)\b")
_SHORT_OF = deferred(r"(?:이|도|가)?\s?(?:되기 (?:직)?전|안 [되돼된]|채 |미만|못 [미되돼])")
_GAP = deferred(
    r"\s?(?:쯤|가량|정도|남짓|여)?\s?(?:이|가|은|는|을|를)?\s?(?:보[냈내낸]|지[냈내낸]|일[했해한]|근무|몸담|차이?(?=[\s,.로])|위[다인이로]|아래|어[리린렸]|많[은았다]|적[은었다]|연[상하]|더\s|뒤|후|전|남[았은는]|먼저|만에|동안|간(?![가-힣])|늦|일찍|넘게|째|걸[리려렸린])"
)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is an age that a step gives, the decade of one, or what lies between two."""
    return any(_aged(sheet.claim, one) for one in group if not one.per)


def _aged(claim: Claim, drafted: Quantity) -> bool:
    if drafted.kind == "duration" and drafted.unit == "month" and _UNTIL.match(claim.text, drafted.span[1]):
        told = [age for one in claim.evidence for age in ages(one)]
        reached = list(_reached(claim.text, drafted))
        if any(drafted.value == (there - age) * _MONTHS for there in reached for age in told):
            return True
    if drafted.kind == "duration" and drafted.unit == "month" and _GAP.match(claim.text, drafted.span[1]):
        years = {many for one in claim.evidence for many in _apart(one)} | set(_since_then(claim))
        return drafted.value / _MONTHS in years
    if drafted.kind == "date" and drafted.date[0] and _BORN_IN.match(claim.text, drafted.span[1]):
        return any(drafted.date[0] in _birth_years(one) for one in claim.evidence)
    if drafted.kind == "date" and drafted.date[0] and not drafted.date[1]:
        return any(drafted.date[0] in _years_of_ages(one) for one in claim.evidence)
    if drafted.kind != "count" or not 0 < drafted.value < _OLDEST:
        return False
    if drafted.unit == "대" and drafted.value % _TEN == 0:
        return any(age - age % _TEN == drafted.value for one in claim.evidence for age in ages(one))
    if drafted.unit not in _AGES:
        return False
    if _of_a_decade(claim, drafted):
        return True
    gap = _GAP.match(claim.text, drafted.span[1]) is not None
    found = [age for one in claim.evidence for age in (*_moved(one), *_since_birth(one), *(_apart(one) if gap else ()))]
    if _SHORT_OF.match(claim.text, drafted.span[1]):
        return any(age < drafted.value < age + _FIVE for age in found)
    return drafted.value in found


def _of_a_decade(claim: Claim, drafted: Quantity) -> bool:
    """Return whether an age opens or ends the ten years that a source tells in a word: `40~49세` for women in their forties."""
    told = next(
        (match for match in _TEN_YEARS.finditer(claim.text) if match.start() <= drafted.span[0] < match.end()), None
    )
    return told is not None and any(
        figure.kind == "count" and figure.unit == "대" and figure.value == int(told["tens"]) * _TEN
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
    )


def _reached(text: str, drafted: Quantity) -> Iterator[int]:
    """Yield the ages that a draft says come after so many years: `3년 뒤면 마흔`."""
    for match in _AGE_WORD.finditer(text, drafted.span[1]):
        yield int(match["digits"]) if match["digits"] else _DECADES[match["ten"]] + _ONES.get(match["one"] or "", 0)


def ages(one: Evidence) -> tuple[int, ...]:
    """Return the ages that a source sentence tells."""
    found = [int(figure.value) for figure in quantities.find(one.text, one.language)
             if figure.kind == "count" and figure.unit in _AGES and figure.value.denominator == 1]  # fmt: skip
    if one.language == "en":
        found += [int(match["apposed"] or match["told"]) for match in _TOLD_AGE.finditer(one.text)]
        found += [int(age) for match in _BOTH_AGES.finditer(one.text) for age in match.groups()]
        found += [int(match["of"] or match["aside"]) for match in _PERSON_OF.finditer(one.text)]
    else:
        found += [int(match["age"]) for match in _KOREAN_ASIDE.finditer(one.text)]
    return tuple(dict.fromkeys(age for age in found if 0 < age < _OLDEST))


def _moved(one: Evidence) -> Iterator[int]:
    """Yield an age so many years before or after one that is told, and the one before a birthday to come."""
    years = {
        int(figure.value / _MONTHS)
        for figure in quantities.find(one.text, one.language)
        if figure.kind == "duration" and figure.unit == "month" and not figure.per and figure.value % _MONTHS == 0
    }
    for age in ages(one):
        yield from (there for many in years if many != age for there in (age - many, age + many))
    yield from (int(match["age"] or match["korean"]) - 1 for match in _TURNS.finditer(one.text))
    yield from (int(match["age"]) - (match["word"] not in ("on", "after")) for match in _BIRTHDAY.finditer(one.text))


def _since_birth(one: Evidence) -> Iterator[int]:
    """Yield the years from a birth to another time that is told; where no month is, the birthday may be to come."""
    if not _BORN.search(one.text):
        return
    points = [
        found
        for found in instants.find(one.text, one.language)
        if found.dated and found.unit in ("day", "month", "year")
    ]
    now = [one.published.year] if one.published else []
    years = [found.year for found in points]
    for first, second in combinations(sorted(points, key=lambda found: found.year), 2):
        if first.unit == second.unit != "year":
            months = [found.at if found.unit == "month" else _month(found) for found in (first, second)]
            yield (months[1] - months[0]) // _MONTHS
        else:
            yield from (second.year - first.year, second.year - first.year - 1)
    yield from (year - born - less for year in now for born in years if born < year for less in (0, 1))


def _birth_years(one: Evidence) -> Iterator[int]:
    """Yield the years in which somebody was born who is of a told age in a told year, or when the article came out."""
    years = {
        found.year
        for found in instants.find(one.text, one.language)
        if found.dated and found.unit in ("day", "month", "year")
    }
    years |= {one.published.year} if one.published else set()
    yield from (year - age - more for year in years for age in ages(one) for more in (0, 1))


def _years_of_ages(one: Evidence) -> Iterator[int]:
    """Yield the years in which somebody reached an age whose birth the same sentence dates: born in 1952 and queen at 38."""
    born = _BORN.search(one.text)
    years = [each for each in instants.find(one.text, one.language) if each.dated and each.unit in ("day", "year")]
    if born and years:
        birth = min(years, key=lambda each: abs(each.span[0] - born.start()))
        yield from (birth.year + age + more for age in ages(one) for more in (0, 1))


def _since_then(claim: Claim) -> Iterator[int]:
    """Yield the years between an age of today and one then that the next sentence tells of the same person: `Reyes, 34, … She started at 26`."""
    for first, second in pairwise(claim.evidence):
        if second.language == "en" and _THE_SAME.match(second.text):
            yield from (now - then for now in ages(first) for then in ages(second) if then < now)


def _month(found: instants.Instant) -> int:
    day = date.fromordinal(found.at)
    return day.year * _MONTHS + day.month - 1


def _apart(one: Evidence) -> Iterator[int]:
    """Yield the years between two ages that a sentence tells."""
    yield from (abs(first - second) for first, second in combinations(ages(one), 2) if first != second)
