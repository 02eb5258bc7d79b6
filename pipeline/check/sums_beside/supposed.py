"""A round amount that a writer supposes, and what the source makes of it: `몸무게 80kg인 사람이라면 16kg쯤`, `열 명짜리 팀이라면 다달이 30달러`.

The first stands in no source; the second is right where a share, a quotient, an amount for each or the gap of two amounts of the source
makes it of the first. Then neither is wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations, product

from pipeline.check.figures import derive, follows, operations
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import by_periods
from pipeline.text import exchange_rates, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity, own_units

_WHO = "사람|직장인|회사원|분|팀|회사|기업|사무실|집|가게|식당|가족|가구|가정|학교|학급|반|병원|공장|도시|마을|나라|서비스|앱|매장|지점|직원|학생|환자|성인|어른|남성|여성|부부|손님|동네|조직|부서|은행|개발자|이용자|독자|프리랜서"
_SUPPOSED = deferred(
    r"(?:쯤|가량|정도|어치|씩)?(?:이|가|을|를|의|인|짜리|로|에)?\s?(?:[가-힣A-Za-z]{1,8}\s){0,4}?[가-힣A-Za-z]{0,8}?(?:이?라면|이?라고 (?:치면|하면|해도|해 보면)|라 (?:치면|하면)|(?:으로|로) (?:치면|잡으면|놓고|따지면|계산하면|환산하면)|이면|다면|[팔벌쓰내넣맡빌사타]\S{0,4}(?:면|아|어|고|았을 때|었을 때)|할 때|었을 때|았을 때|한다면|하면|마다|당|꼴로?|면(?=[\s,]))"
)
_SUCH = deferred(
    rf"\s?(?:쯤|가량|정도|여)?(?:이|가)?\s?(?:인|짜리|되는|쓰는|있는|사는|다니는|일하는|받는|버는|내는|걸리는|나가는|쯤 되는)\s?(?:[가-힣]{{1,6}}\s)?(?:{_WHO})"
)
_EVERYDAY = deferred(r"(?:짜리|들이|권|권짜리)\s?[가-힣A-Za-z]|\s?원?권")
_LEAD = deferred(
    r"(?:예컨대|예를 들어|예를 들면|가령|이를테면|만약|만일|(?:월급|연봉|시급|몸무게|체중|키|월세|전기요금|요금|통신비|식비|주급|용돈|하루|한 달에?|1년에?|한 해에?|일주일에?|주당?|매달|다달이)\s)\s?(?:(?!평균)[가-힣]{1,6}\s){0,2}(?:약\s)?$"
)
_RECKONED = deferred(r"(?:더하|합하|합치|합쳐|보태|나누|나눠|곱하|빼)\S{0,3}$")  # `세 곳을 더하면` supposes nothing
_LEFT = deferred(r"\s?[가-힣A-Za-z]{0,8}?(?:쯤|가량|정도|만|밖에)?(?:이|가|은|는)?\s(?:안 )?남")
_BARE = {"십": 10, "백": 100, "천": 1000, "만": 10_000, "십만": 100_000, "백만": 1_000_000}
_MANY = deferred(r"(?<![가-힣\d])(?P<many>십|백|천|만|십만|백만) ?(?:명|개|번|건|곳|사람|장|편)(?![가-힣]{3})")
_FREE = deferred(
    r"\b(?:free|included?s?|including|no (?:[a-z]+ )?(?:fees?|charges?|subscriptions?|costs?|rent|interest)|beyond|above|over|exceed\w*|after the first|up to|additional|extra)\b|공짜|무료|까지|넘|초과|추가|기본 ?제공"
)
"""What says that only what is used beyond an amount is paid for."""
_FIRST = deferred(r"\b(?:no [^.;,]{1,40}|free )(?:for|in|during) the first (?P<span>year|month|quarter)\b")
_SPANS = {"year": Fraction(12), "month": Fraction(1), "quarter": Fraction(3)}
_IN_TURN = deferred(
    r"에\s(?:하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름|(?:\d[\d,.]*|한|두|세|네|다섯|여섯|일곱|열)\s?(?:번|회|일|시간|분|개|장|편|통|건|잔|권|쪽))(?:씩)?(?:이?면|이?라면|만 [가-힣]{1,4}면|(?:으로|로|이라고|라고) (?:치|잡으|하)면)"
)
_ITS = deferred(r"[가-힣A-Za-z\d]의 (?:한 )?$")
_IS = deferred(r"(?:은|는|이|가) (?:겨우 |고작 |불과 |약 |딱 )?(?:\d|하루|이틀|사흘|나흘|닷새|엿새|열흘|보름)")
_REACH = 60
_MOST, _FEW = 30, 4
_ALL = 100
_EXACT = 2
_SCALES = frozenset({10, 100, 1_000, 10_000})
_PAGES = frozenset({"쪽", "페이지", "장", "자", "글자", "단어", "명", "인", "석"})
_SLIGHT = Fraction(5, 100)
_ROUGHLY = Fraction(15, 100)


def told(sheet: Sheet, group: Group, *, itself: bool = False) -> bool:
    """Return whether a figure is a supposed one of which the source makes another of the sentence, or, but for `itself`, is that other."""
    text = sheet.claim.text
    places = quantities.readings(text, "ko")
    if len(places) > _MOST or len(sheet.known.operands) > _MOST:
        return False
    return any(
        group[0].span in ((base[0].span,) if itself else (base[0].span, part[0].span))
        and not (support(base, sheet.known) or support(part, sheet.known))
        and _made(sheet, base, part)
        for base, part in _pairs(sheet, places)
    )


def frames(text: str, group: Group) -> bool:
    """Return whether a time is only what another figure is told in or for: `일주일에 닷새면`, `그 행성의 1년은 26일`."""
    unit = any(map(follows.single, group))
    return unit and (
        _IN_TURN.match(text, group[0].span[1]) is not None
        or (_ITS.search(text[: group[0].span[0]]) is not None and _IS.match(text, group[0].span[1]) is not None)
    )


def _pairs(sheet: Sheet, places: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    """Yield each supposed figure with the ones behind it; one that a change starts from, or a source's in another scale, is none."""
    text = sheet.claim.text
    bare = [
        (Quantity(Fraction(_BARE[match["many"]]), "count", match.span(), match.group()),)
        for match in _MANY.finditer(text)
    ]
    for base in (*places, *bare):
        others = [one for one in places if one[0].span[0] >= base[0].span[1] and not any(map(follows.single, one))]
        following = min((one[0].span[0] for one in others), default=len(text))  # `50GB를 한 달 두면`
        if not ((_round(base[0]) or _round_beyond(sheet, base[0])) and _is_supposed(text[:following], base[0].span)):
            continue
        if base[0].role == "from" or any(_out_of_scale(base[0], one) for _, one in sheet.known.figures):
            continue
        for part in (one for one in places if one[0].span[0] >= base[0].span[1]):
            if part[0].span[0] - base[0].span[1] <= _REACH and "." not in text[base[0].span[1] : part[0].span[0] - 1]:
                yield base, part


def _round(base: Quantity) -> bool:
    return (
        base.kind in MEASURES
        and base.value > 1
        and operations.digits(replace(base, value=_number(base) if base.words else base.value / base.step)) <= _EXACT
    )


def _round_beyond(sheet: Sheet, base: Quantity) -> bool:
    """Return whether a supposed amount is a round one beyond what is free: 115 gigabytes where 15 are."""
    free = _paid_beyond(sheet, base) if base.kind in MEASURES else ()
    return any(_round(replace(base, value=base.value - one.value)) for one in free)


def _paid_beyond(sheet: Sheet, base: Quantity) -> list[Quantity]:
    """Return the amounts of a source beyond which something is paid for, where a supposed one is larger."""
    alike = [one for one in sheet.known.operands if derive.pairs(one, base) and 0 < one.value < base.value]
    return alike if any(_FREE.search(one.text) for one in sheet.claim.evidence) else []


def _out_of_scale(base: Quantity, source: Quantity) -> bool:
    """Return whether a figure is a source's with its point elsewhere: 55 million dollars for 5.5 million."""
    low, high = sorted((abs(base.value), abs(source.value)))
    written = replace(base, value=base.value / base.step) if base.step else base
    alike = base.kind == source.kind and base.unit == source.unit and operations.digits(written) > 1
    return alike and low > 0 and high / low in _SCALES


def _is_supposed(text: str, span: tuple[int, int]) -> bool:
    behind = text[span[1] : span[1] + _REACH]
    supposed = _SUPPOSED.match(behind)
    if supposed and _RECKONED.search(supposed.group()):
        return False
    return bool(supposed or _EVERYDAY.match(behind) or _SUCH.match(behind) or _LEAD.search(text[: span[0]]))


def _made(sheet: Sheet, base: Group, part: Group) -> bool:
    left = _LEFT.match(sheet.claim.text, part[0].span[1]) is not None
    return any(
        _gives(drafted, value)
        for one in base
        for drafted in part
        for value in (
            *_worth(sheet, one, drafted, left=left),
            *_for_longer(sheet, one, drafted),
            *_with_free_time(sheet, one, drafted),
        )
    )


def _for_longer(sheet: Sheet, base: Quantity, drafted: Quantity) -> Iterator[Fraction]:
    """Yield what an amount for one span of time comes to in a supposed longer one: 450,000 won a month in a year."""
    if base.kind != "duration" or drafted.kind not in MEASURES:
        return
    for text in sheet.claim.evidence:
        figures = quantities.find(text.text, text.language)
        alike = [one for one in figures if (one.kind, one.unit) == (drafted.kind, drafted.unit) and not one.per]
        for span in by_periods.said(text.text, text.language):
            times = round(by_periods.length(base) / span)
            if times > 1 and abs(by_periods.length(base) / span - times) < times / _ALL:
                yield from (one.value * times for one in alike)


def _with_free_time(sheet: Sheet, base: Quantity, drafted: Quantity) -> Iterator[Fraction]:
    """Yield what a fixed sum and so much a month come to in a supposed time, of which the first part is free: 240 dollars and 5 a month after the first year."""
    if base.kind != "duration" or drafted.kind != "money":
        return
    first = [_SPANS[match["span"]] for one in sheet.claim.evidence for match in _FIRST.finditer(one.text)]
    free = [
        Fraction(0),
        *(one.value for one in _paid_beyond(sheet, base)),
        *(each for each in first if base.unit == "month" and each < base.value),
    ]
    for text in sheet.claim.evidence:
        money = [one.value for one in quantities.find(text.text, text.language) if derive.pairs(one, drafted)]
        spans = by_periods.said(text.text, text.language) if len(money) <= _FEW else ()
        for span, (rate, fixed), off in product(spans, permutations((Fraction(0), *money), 2), free):
            times = round(by_periods.length(replace(base, value=base.value - off)) / span)
            if rate and times > 1:
                yield fixed + rate * times


def _worth(sheet: Sheet, base: Quantity, drafted: Quantity, *, left: bool) -> Iterator[Fraction]:
    """Yield what the source makes of a supposed amount, in the measure of the figure behind it."""
    known = derive.distinct(sheet.known.operands)
    alike = (base.kind in COUNTS and drafted.kind in COUNTS) or (
        base.kind == drafted.kind and base.unit == drafted.unit
    )
    if alike:
        over = [
            base.value,
            *(base.value - one.value for one in known if derive.pairs(one, base) and one.value < base.value),
        ]
        for share in _shares(known):
            yield from (amount * share for amount in over)
    if drafted.kind in COUNTS:
        for whole in known:  # how many of them a sum or an amount of the source comes to
            same = whole.kind == base.kind and whole.unit == base.unit and base.kind not in COUNTS
            if same or (base.unit in _PAGES and whole.kind in COUNTS and whole.unit in ("", base.unit)):
                yield whole.value / base.value
    if drafted.kind in ("money", "size", "duration", "count", "number") and not (alike and base.kind == "money"):
        many = _number(base)
        paid = [many - _number(one) for one in _paid_beyond(sheet, base)] or [many]
        for amount, bases in _amounts(drafted, known):
            yield from (some * amount / each for each in bases for some in paid)
        if base.kind != "money":
            yield from _with_fixed(many, drafted, known, left=left)


def _number(one: Quantity) -> Fraction:
    return own_units.number(one) if one.kind in ("duration", "size") else one.value


def _with_fixed(many: Fraction, drafted: Quantity, known: Sequence[Quantity], *, left: bool) -> Iterator[Fraction]:
    """Yield a fixed amount with another for each of so many, or less that: 16 weeks and one for every year are 21 after five."""
    alike = [one.value for one in known if (one.kind, one.unit) == (drafted.kind, drafted.unit)]
    if len(alike) <= _FEW:
        sign = -1 if left else 1
        yield from (fixed + sign * many * each for fixed, each in permutations(alike, 2))


def _shares(known: Sequence[Quantity]) -> Iterator[Fraction]:
    for one in known:
        if one.kind == "percent" and 0 < one.value < _ALL:
            yield from (one.value / _ALL, 1 - one.value / _ALL, 1 + one.value / _ALL)
        if one.kind == "times" and one.value:
            yield from (one.value, 1 / one.value)
    for one, other in permutations(known, 2):
        if derive.pairs(one, other) and 0 < one.value < other.value:
            yield one.value / other.value
            if one.kind == "percent":
                yield (other.value - one.value) / _ALL
    for one in known:  # of all that a source lists: 6 of 10 dollars came from there
        listed = [other.value for other in known if derive.pairs(one, other)]
        if 1 < len(listed) <= _FEW and one.value and sum(listed):
            yield one.value / sum(listed, Fraction())


def _amounts(drafted: Quantity, known: Sequence[Quantity]) -> Iterator[tuple[Fraction, list[Fraction]]]:
    """Yield the source's amounts in the measure of a figure, and the gaps between two, with the numbers each may be told for."""
    alike = [one for one in known if one.kind == drafted.kind and drafted.kind in MEASURES and one.value]
    mine = [one.value for one in alike if one.unit == drafted.unit]
    bases = [Fraction(1), *(one.value for one in known if one.kind in COUNTS and one.value > 1)]
    for amount in mine:
        yield amount, bases
    for high, low in permutations(mine, 2):
        if high > low:
            yield high - low, bases[:1]
    if drafted.kind == "money":
        for one in alike:
            for band in exchange_rates.bands(one.unit, drafted.unit) if one.unit != drafted.unit else ():
                middle = (band.low + band.high) / 2
                yield one.value * middle, bases


def _gives(drafted: Quantity, value: Fraction) -> bool:
    if value == drafted.value:
        return True
    plain = replace(drafted, per=False)
    away = abs(value - drafted.value)
    if drafted.bound and not drafted.approximate:
        return 0 <= (value - drafted.value if drafted.bound == "min" else drafted.value - value) <= _ROUGHLY * value
    if drafted.approximate or drafted.words:
        return away <= (_ROUGHLY if drafted.words else _SLIGHT) * value or derive.meets(plain, value)
    return operations.digits(plain) >= _EXACT and derive.meets(plain, value)
