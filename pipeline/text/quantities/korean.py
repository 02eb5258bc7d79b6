"""Read the figures of a Korean text: `1조 2,000억 달러`, `3만 5천`, `60~80명`, `세 배`, `3분의 1`, `사흘`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import currencies, dates, korean_measures, korean_spelled, names
from pipeline.text.quantities.korean_bounds import around, half_more
from pipeline.text.quantities.korean_nearness import rounded
from pipeline.text.quantities.korean_numbers import Written, number
from pipeline.text.quantities.korean_units import KOREAN_PATTERN, korean
from pipeline.text.quantities.korean_words import SETTLED, words
from pipeline.text.quantities.powers import POWER, powers
from pipeline.text.quantities.quantity import Kind, Quantity, Role
from pipeline.text.quantities.units import CARAT, POUND, celsius
from pipeline.text.quantities.versions import PATTERN, versions

_START = deferred(rf"(?=[^\s가-힣])(?<![\d.,A-Za-z¤])(?:(?P<currency>{currencies.CURRENCY})\s?)?(?=\d)")
_TAIL = deferred(r"\s?(?:원|달러|유로|엔|위안|센트)")
_PRICE_ONLY = deferred(r"(?:0\.\d+|\d[\d,]*\.\d\d)(?=만(?! ?달러)(?:[\s,.!?)]|$|으로))")
_PAID = deferred(
    r" (?:더 |다 |매달 |한 번 )?(?:(?:내|치르|보태|들이|부담하|결제하|지불하|쓰|주|빼|걸|얹|넣|받으?|들|있으?|남으?)(?:면|고도?(?![가-힣])|는(?! ?(?:데|돈))|세요|시면|지만|니까)"
    r"|(?:내|보태|들여|치러|써|줘|빼|걸어|얹어|넣어|받아|들어|있어|남아|(?:부담|결제|지불)해)(?:도|요|야|서)(?![가-힣]{2}))"
)
"""What is done for a sum, now or if need be: `$20만 내면`; what was done (`$20만 냈어요`) is told of all of it."""
_RANKS = frozenset({"차", "등", "호"})
_RANKED = frozenset({"단계", "단원", "주년", "회", "번", "기", "탄", "부", "장", "편", "권"})
_QUARTERS = 4
_HALVED = frozenset({"duration", "times", "size"})
_MYRIAD, _THOUSAND = 10_000, 1_000
_WEIGHTS = {"캐럿": CARAT, "파운드": POUND}
_GLUED = deferred(r"[가-힣]\d+(?:\.\d+)?-\d+(?:\.\d+)?[BMK](?![A-Za-z])")
_YEARS = range(1900, 2100)
_STOCK = deferred(
    r"(?:자사주|우선주|보통주|신주|구주|공모주|주식)(?:[을를은는이가도])?\s(?:약\s|총\s|모두\s|각각\s|평균\s|최대\s)?$"
)
_SPLIT = deferred(
    r"[을를]\s(?:새\s|신주\s|보통주\s)?(?:1|한|\d+|[두세네])\s?주(?:로|씩)|마다\s(?:새\s|신주\s|보통주\s)?(?:주식\s)?(?:\d+|[한두세네])\s?주(?=[를을씩]|\s)|(?:로|씩)\s?(?:합치|합쳐|묶|쪼개|쪼갠|나누|나눠|병합|분할|바꾸|교환|배정)|를\s(?:가[진졌지질]|갖고|보유|소유|들고 있|쥔 |팔[면았])"
)
_SPLIT_INTO = deferred(r"(?:(?:한|1|\d+)\s?주[를을당에]|주식을)\s(?:새\s|신주\s|보통주\s)?$")
_POPULATION, _OF_PEOPLE = (
    deferred(r"인구\s?(?:가\s)?(?:약\s)?$"),
    frozenset({"도시", "나라", "국가", "마을", "지역", "섬", "대도시"}),
)
_SHARES = 200  # so many 주 are no weeks
_CELSIUS = deferred(r"(?:섭씨|영하|영상)\s?(?:약\s|영하\s|영상\s)?$")
_FAHRENHEIT = deferred(r"화씨\s?(?:약\s)?(?:영하|영상|마이너스)?\s?(?:약\s)?-?$")
_FROZEN = deferred(r"(?:영하|마이너스)\s?(?:약\s)?$|(?<![\d\w])[-−]$")
_FROZEN_RANGE = deferred(r"영하\s?(?:약\s)?[\d.]+도?\s?[~∼〜–-]\s?$")
_LEADING = deferred(r"\s?(?:주주|기업|은행|회사|그룹|로펌|대학|부호|도시|브랜드|교역국|수출국|경제국|부자|병원)")
_LASTING = deferred(r"\s?(?:동안|간(?![가-힣])|넘게|가까이|만에|내내|가량|남짓|이상|에 걸쳐)")
_HONOURED = deferred(r"께|\s?모두께")
_LAW = deferred(r"헌법|법률?(?![인원])|조약|협약|규정|규칙|약관|조항|시행령")
_MYRIAD_BEFORE = deferred(r"(?<![가-힣\dA-Za-z)\]%’”'\"])만\s$")
"""`만 9천 달러`: ten thousand and nine."""
_Reading = tuple[Kind, str, Fraction, bool]
_RANGE = deferred(r"\s?\\?[~∼〜–-]\s?|(?<=[만억조천백])에서 (?=[\d.,]+[천백]?[만억조])")


def find(text: str) -> Iterator[Quantity]:
    """Yield the figures of a Korean text, each reading of a place for itself."""
    masked = names.mask(text)
    yield from rounded(masked, list(_read(masked)))


def _read(masked: str) -> Iterator[Quantity]:
    dated = list(dates.korean(masked))
    yield from dated
    yield from words(masked)
    yield from versions(masked)
    yield from powers(masked, "ko")
    yield from korean_measures.measures(masked)
    for match, written in korean_spelled.numbers(masked):
        yield from _figures(masked, match, written, "")
    settled = [
        one.span
        for one in dated
        if one.kind != "date" or ((one.date[2] is None or one.date[1]) and not _many_years(one))
    ]
    settled += [
        match.span()
        for pattern in (*SETTLED, *korean_measures.PATTERNS, POWER, PATTERN)
        for match in pattern.finditer(masked)
    ]
    yield from _digits(names.blank(masked, settled))


def _many_years(one: Quantity) -> bool:
    """Return whether a date may be a length as well: `형량은 2200년`."""
    year, month, _ = one.date
    return year is not None and month is None and year not in _YEARS and one.text.endswith("년")


def _digits(text: str) -> Iterator[Quantity]:
    position = 0
    while match := _START.search(text, position):
        written = _number(text, match.end(), match["currency"])
        found = _of_a_myriad(text, match, written) or _range(text, match, written)
        yield from found
        position = max(found[-1].span[1], match.end() + 1)


def _of_a_myriad(text: str, match: re.Match[str], written: Written) -> list[Quantity]:
    """Return a figure of thousands behind a bare 만, which is a part of it; `만 1000일` is a full thousand."""
    before = _MYRIAD_BEFORE.search(text, max(0, match.start() - 3), match.start())
    if before is None or match["currency"] or not _THOUSAND <= written.value < _MYRIAD:
        return []
    whole = replace(written, value=written.value + _MYRIAD)
    found = _figures(text, match, whole, "", begin=before.start())
    return [] if any(one.kind in ("duration", "date") for one in found) else found


def _number(text: str, start: int, currency: str | None) -> Written:
    """Return the number that opens at a digit; a price with cents behind its sign is told in no 만: `$0.12만` is only so much."""
    only = _PRICE_ONLY.match(text, start) if currency else None
    return number(text[: only.end()] if only else text, start)


def _range(text: str, match: re.Match[str], low: Written) -> list[Quantity]:
    between = _RANGE.match(text, low.end)
    if between is None:
        middle = KOREAN_PATTERN.match(text, low.end)
        between = _RANGE.match(text, middle.end()) if middle else None
    second = _START.match(text, between.end()) if between else None
    sized = _GLUED.match(text[max(0, match.start() - 1) :]) is not None  # 큐원3-8B is no range
    if between is None or second is None or sized:
        return _figures(text, match, low, "")
    high = _number(text, second.end(), second["currency"] or match["currency"])
    own_unit = KOREAN_PATTERN.match(text, low.end)
    changed = between.group().startswith("에서")
    ends: tuple[Role, Role] = ("from", "") if changed else ("low", "high")
    uppers = _figures(text, second if second["currency"] else match, high, ends[1], begin=second.start())
    if own_unit:
        return [*_figures(text, match, low, ends[0]), *uppers]
    if low.scale == 1 and high.scale > 1 and low.value < high.value / high.scale:
        low = Written(low.end, low.value * high.scale, low.step * high.scale, high.scale)
    lowers = [
        replace(upper, value=low.value * (upper.value / high.value if high.value else 1), step=low.step, role=ends[0],
                span=(match.start(), low.end), text=text[match.start() : low.end])
        for upper in uppers
    ]  # fmt: skip
    return [*lowers, *uppers]


def _figures(text: str, match: re.Match[str], written: Written, role: Role, begin: int = -1) -> list[Quantity]:
    start = begin if begin >= 0 else match.start()
    end = written.end
    more = text[end : end + 1] == "여"
    end += more
    unit = KOREAN_PATTERN.match(text, end)
    if unit and "가" <= text[start - 1 : start] <= "힣" and _noun(unit["apart"]):
        unit = None
    kinds: list[_Reading] = [("number", "", Fraction(1), False)]
    if match["currency"]:
        tail = _TAIL.match(text, end)
        end = tail.end() if tail else end
        kinds = [
            ("money", code, factor, False)
            for factor in _of_a_sum(text, written)
            for code in currencies.readings(match["currency"])
        ]
    elif unit:
        end = unit.end()
        kinds = _readings(unit["unit"] or unit["apart"], written.value, text[end : end + 4])
        if (
            kinds[0][:2] == ("duration", "s")
            and text[:end].endswith("주")
            and (
                (written.value > 1 and _STOCK.search(text[:start]))
                or _SPLIT.match(text, end)
                or _SPLIT_INTO.search(text[max(0, start - 24) : start])
            )
        ):
            kinds = [("count", "주", Fraction(1), False)]  # `자사주 30주`
        if kinds[0][0] == "count" and unit["apart"] in _OF_PEOPLE and _POPULATION.search(text[:start]):
            kinds = [("count", "명", Fraction(1), False)]  # `인구 20만 도시`
        further = half_more(text, end) if kinds[0][0] in _HALVED else end
        if further > end:
            end, written = further, replace(written, value=written.value + Fraction(1, 2), step=Fraction(1, 10))
    else:
        kinds += _bare(text, start, written)
        if text[written.end - 1] == "K":  # `1.9K` may be kelvins, `18K` the fineness of gold
            kinds += [("size", unit, Fraction(1, 1000), False) for unit in ("K", "carat")]
    if kinds[0][1] in ("C", "F"):
        return [*_degrees(text, (start, end), written, role)]
    beside = around(text, start, end)
    return [
        Quantity(written.value * factor, kind, (start, end), text[start:end], unit=name, bound=beside.bound,
                 approximate=bool(more) or beside.near, step=written.step * factor, role=role or beside.role,
                 per=beside.per, converted=odd)
        for kind, name, factor, odd in kinds
    ]  # fmt: skip


def _noun(apart: str | None) -> bool:
    """Return whether a unit behind a blank is a noun of its own, which a number of the word before it does not count: `웹3 회사`, `빅4 기업`."""
    return apart is not None and len(apart) > 1 and korean(apart)[0] == "count"


def _degrees(text: str, span: tuple[int, int], written: Written, role: Role) -> Iterator[Quantity]:
    """Yield a temperature: in Celsius, in Fahrenheit where the words say so, either or none of them where they do not (`제미나이 3도`)."""
    start, end = span
    before, shown = text[max(0, start - 8) : start], text[start:end]
    hot = shown[-1] in "F℉" or _FAHRENHEIT.search(before) is not None
    plain = shown.endswith("도") and not hot and not _CELSIUS.search(before)
    beside = around(text, start, end)
    below = _FROZEN.search(before) or _FROZEN_RANGE.search(text[max(0, start - 16) : start])
    value = -written.value if below else written.value
    bare = Quantity(written.value, "number", span, shown, bound=beside.bound, approximate=beside.near, step=written.step,
                    role=role or beside.role)  # fmt: skip
    if plain:
        yield bare
    if plain or not hot:
        yield replace(bare, kind="size", unit="C", value=value)
    if plain or hot:
        yield replace(bare, kind="size", unit="C", value=celsius(value), converted=True)


def _bare(text: str, start: int, written: Written) -> list[_Reading]:
    """Return what a number without a unit may be beside itself: `0과 1만` only 1, `헌법 1조` the first article."""
    for letter, size, there in (("만", _MYRIAD, _only), ("조", _MYRIAD**3, _article)):
        if text[written.end - 1] == letter and written.value < size * 1000 and there(text, start, written.end):
            return [("number", "", Fraction(1, size), False)]
    return []


def _of_a_sum(text: str, written: Written) -> list[Fraction]:
    """Return what a sum behind its sign may be of what is read: all, and where a `만` before what one does for it may say `only`, so much less."""
    less = written.scale == _MYRIAD and text[written.end - 1] == "만" and _PAID.match(text, written.end)
    return [Fraction(1), Fraction(1, _MYRIAD)] if less else [Fraction(1)]


def _only(text: str, _start: int, end: int) -> bool:
    """Return whether a `만` after a number may say `only`: nothing that is counted comes behind it."""
    return text[end : end + 1] in ("", " ", ",")


def _article(text: str, start: int, end: int) -> bool:
    """Return whether a `조` after a number counts the articles of a law."""
    return bool(_LAW.search(text[max(0, start - 24) : start])) and not text[end : end + 2].strip().isdigit()


def _readings(unit: str, value: Fraction, after: str) -> list[_Reading]:
    """Return what a number with this unit may be: `2주차` is the second week, `18분기 연속` a span of quarters."""
    first = korean(unit)
    if unit == "주" and value > _SHARES:
        return [("count", "주", Fraction(1), False)]
    if unit == "주" and value.denominator not in (1, 2):  # `2.54주` are shares: nobody tells hundredths of a week
        return [("count", "주", Fraction(1), False), first]
    if first[1] in currencies.READINGS:
        return [("money", code, first[2], False) for code in currencies.READINGS[first[1]]]
    if unit in _WEIGHTS:
        return [first, ("size", "kg", _WEIGHTS[unit], True)]
    if unit == "포인트":
        return [first, ("points", "", Fraction(1), False)]
    if unit == "대" and _LEADING.match(after):
        return [("number" if after.lstrip()[:2] != "주주" else "ordinal", "", Fraction(1), False)]
    if after.startswith("째"):
        return [first, ("ordinal", "", Fraction(1), False)]
    if (unit == "세기" and _LASTING.match(after)) or (unit == "분" and _HONOURED.match(after)):
        return [
            first,
            ("duration", "month", Fraction(1200), False) if unit == "세기" else ("count", unit, Fraction(1), False),
        ]
    if unit in _RANKS:
        return [first, ("count", unit, Fraction(1), False)]
    if unit in _RANKED or (first[0] == "duration" and after.lstrip().startswith("차")):
        return [first, ("ordinal", "", Fraction(1), False)]
    if unit == "분기" and (value > _QUARTERS or re.match(r"\s?(?:연속|동안|만에|째|간)", after)):
        return (
            [first, ("duration", "month", Fraction(3), False)]
            if value <= _QUARTERS
            else [("duration", "month", Fraction(3), False)]
        )
    return [first]
