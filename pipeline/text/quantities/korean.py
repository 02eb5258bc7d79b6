"""Read the figures of a Korean text: `1조 2,000억 달러`, `3만 5천`, `60~80명`, `세 배`, `3분의 1`, `사흘`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from pipeline.text.quantities import dates, names
from pipeline.text.quantities.quantity import Bound, Kind, Quantity, Role
from pipeline.text.quantities.units import CURRENCIES, CURRENCY, KOREAN, KOREAN_PATTERN

_PLAIN = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_BIG = {"조": 10**12, "억": 10**8, "만": 10**4}
_SMALL = {"천": 1000, "백": 100, "십": 10, "": 1}
_PART = re.compile(
    rf"(?P<digits>{_PLAIN})(?P<small>[천백십](?![가-힣]?안))?(?P<big>조(?!건|각|사|항|직|합|정)|억|만(?!큼|에|의|족|든))?"
)
_NEXT = re.compile(rf"\s?(?P<digits>{_PLAIN})(?P<small>[천백십])?(?P<big>[억만])?")
_START = re.compile(rf"(?<![\d.,A-Za-z¤])(?:(?P<currency>{CURRENCY})\s?)?(?=\d)")
_LATIN_SCALE = re.compile(
    r"\s?(?P<scale>[KMBT])(?![A-Za-z])|(?P<small>k)(?![A-Za-z])| ?(?P<word>million|billion|trillion|thousand)\b"
)
_LATIN = {
    "K": 10**3,
    "M": 10**6,
    "B": 10**9,
    "T": 10**12,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_BARE_SCALE = re.compile(
    r"(?<![가-힣\d])(?P<word>백만|천만|십만|십억|백억|천억)\s?(?=명|개|건|원|달러|대|장|토큰|번|회|곳|유로|엔)"
)
_BARE = {"백만": 10**6, "천만": 10**7, "십만": 10**5, "십억": 10**9, "백억": 10**10, "천억": 10**11}
_NATIVE = {
    "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "스무": 20,
}  # fmt: skip
_NATIVE_UNIT = re.compile(
    r"(?<![가-힣])(?P<word>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)(?P<gap>\s?)"
    r"(?P<unit>배(?![포터치경출송우당열급분제달관드임정])|번째|시간(?!대)|달(?![성라러리])|주(?![식요가도로])|해(?![서야결석외])|명|장(?![비점애])|개월|개|곳|가지|차례|대(?![비략])|건|편|팀|나라|회사|기업)"
)
_NATIVE_KINDS: dict[str, tuple[Kind, str, int]] = {
    "배": ("times", "", 1),
    "번째": ("ordinal", "", 1),
    "시간": ("duration", "s", 3600),
    "달": ("duration", "month", 1),
    "개월": ("duration", "month", 1),
    "해": ("duration", "month", 12),
    "주": ("duration", "s", 604800),
}
_DAYS = {
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "열흘": 10,
    "보름": 15,
    "일주일": 7,
    "일주": 7,
}
_DAY_WORDS = re.compile(
    r"(?<![가-힣])(?P<word>하루|이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일)(?=[에간\s]|만|동안|이면|을|를)"
)
_FRACTION = re.compile(r"(?<![\d.])(?P<under>\d+|[한두세네]|다섯|열)\s?분의\s?(?P<over>\d+(?:\.\d+)?|일|이|삼|사)")
_SINO = {"일": 1, "이": 2, "삼": 3, "사": 4}
_HALF = re.compile(r"절반|반값|반으로(?=\s?(?:줄|낮|내|깎|떨))|반토막")
_HALF_YEAR = re.compile(r"(?<![가-힣])반년")
_PERIOD = re.compile(r"(?<![가-힣\d])(?P<word>월간|월|매월|매달|연간|연|매년)\s(?=(?:약\s|최대\s|최소\s)?[$€£₩\d])")
_RANGE = re.compile(r"\s?[~∼〜–-]\s?")
_AFTER_MIN = re.compile(r"\s?(?:이|가|을|를|은|는|도|보다)?\s?(?:이상|넘|초과|웃돌|웃도|를 넘|뛰어넘|상회)")
_AFTER_MAX = re.compile(
    r"\s?(?:이|가|을|를|은|는|도|에|에도|보다)?\s?(?:미만|이하|밑돌|밑도|채 안|안 되|안 돼|안되|안돼|못 미|못미|이내|아래)"
)
_AFTER_NEAR = re.compile(r"\s?(?:가량|정도|쯤|안팎|남짓|가까이|에 가까|께|내외|선\b)")
_BEFORE_MIN = re.compile(r"(?:최소|적어도|최저)\s?(?:한\s)?$")
_BEFORE_MAX = re.compile(r"(?:최대|많아야|최고|길어야|기껏해야)\s?$")
_BEFORE_NEAR = re.compile(r"(?:약|대략|거의|얼추|어림잡아|약 \$)\s?$")
_FROM = re.compile(r"\s?(?:토큰|개|명)?에서(?![도는])")
_TO = re.compile(r"\s?(?:토큰|개|명)?(?:으로|로)(?![는도])")
_PER = re.compile(r"\s?(?:개|토큰|건|장|명|인|회|번|시간|단어|자)?\s?(?:당(?![시국사])|마다|기준)")
_TAIL = re.compile(r"\s?(?:원|달러|유로|엔|위안|센트)")


@dataclass(frozen=True, slots=True)
class _Written:
    """A number as it is written, before its unit: where it ends, its value, the size of its last digit."""

    end: int
    value: Fraction
    step: Fraction
    scale: Fraction


def find(text: str) -> Iterator[Quantity]:
    """Yield the figures of a Korean text, each reading of a place for itself."""
    masked = names.mask(text)
    dated = list(dates.korean(masked))
    yield from dated
    yield from _words(masked)
    settled = [one.span for one in dated if one.kind != "date" or one.date[2] is None or one.date[1]]
    yield from _digits(names.blank(masked, [*settled, *(match.span() for match in _FRACTION.finditer(masked))]))


def _digits(text: str) -> Iterator[Quantity]:
    position = 0
    while match := _START.search(text, position):
        written = _number(text, match.end())
        found = _range(text, match, written)
        yield from found
        position = max(found[-1].span[1], match.end() + 1)


def _number(text: str, start: int) -> _Written:
    match = _PART.match(text, start)
    assert match is not None  # noqa: S101 - _START looked at the digit
    big, value, step = _part(match)
    end, scale = match.end(), Fraction(big)
    latin = _LATIN_SCALE.match(text, end) if not match["small"] and not match["big"] else None
    if latin:
        factor = _LATIN[(latin["scale"] or latin["small"] or latin["word"]).replace("k", "K")]
        return _Written(latin.end(), value * factor, step * factor, Fraction(factor))
    if match["small"] and not match["big"]:
        follow = _NEXT.match(text, end)
        if follow and follow["big"] and follow["small"]:
            _, added, _ = _part(follow)
            factor = _BIG[follow["big"]]
            return _Written(follow.end(), value * factor + added, Fraction(factor), Fraction(factor))
    while big > 1:
        follow = _NEXT.match(text, end)
        if follow is None:
            break
        smaller, added, added_step = _part(follow)
        if smaller >= big or added >= big or (smaller == 1 and not follow["small"] and not follow.group()[0].isspace()):
            break
        value, step, end, big = value + added, added_step, follow.end(), smaller
    return _Written(end, value, step, scale)


def _part(match: re.Match[str]) -> tuple[int, Fraction, Fraction]:
    digits = match["digits"].replace(",", "")
    big = _BIG.get(match["big"] or "", 1)
    factor = _SMALL[match["small"] or ""] * big
    decimals = len(digits.partition(".")[2])
    return big, Fraction(digits) * factor, Fraction(factor, 10**decimals)


def _range(text: str, match: re.Match[str], low: _Written) -> list[Quantity]:
    between = _RANGE.match(text, low.end)
    if between is None:
        middle = KOREAN_PATTERN.match(text, low.end)
        between = _RANGE.match(text, middle.end()) if middle else None
    second = _START.match(text, between.end()) if between else None
    if between is None or second is None:
        return _figures(text, match, low, "")
    high = _number(text, second.end())
    own_unit = KOREAN_PATTERN.match(text, low.end)
    uppers = _figures(text, second if second["currency"] else match, high, "high", begin=second.start())
    if own_unit:
        return [*_figures(text, match, low, "low"), *uppers]
    if low.scale == 1 and high.scale > 1 and low.value < high.value / high.scale:
        low = _Written(low.end, low.value * high.scale, low.step * high.scale, high.scale)
    lowers = [
        replace(upper, value=low.value * (upper.value / high.value if high.value else 1), step=low.step, role="low",
                span=(match.start(), low.end), text=text[match.start() : low.end])
        for upper in uppers
    ]  # fmt: skip
    return [*lowers, *uppers]


def _figures(text: str, match: re.Match[str], written: _Written, role: Role, begin: int = -1) -> list[Quantity]:
    start = begin if begin >= 0 else match.start()
    end = written.end
    more = text[end : end + 1] == "여"
    end += more
    unit = KOREAN_PATTERN.match(text, end)
    bound: Bound = ""
    kinds: list[tuple[Kind, str, Fraction, bool]] = [("number", "", Fraction(1), False)]
    if match["currency"]:
        tail = _TAIL.match(text, end)
        end = tail.end() if tail else end
        kinds = [("money", CURRENCIES[match["currency"]], Fraction(1), False)]
    elif unit:
        end = unit.end()
        kinds = _readings(unit["unit"])
    if role == "":
        role = "from" if _FROM.match(text, end) else "to" if _TO.match(text, end) else ""
    bound = _bound(text, start, end)
    near = more or bool(_AFTER_NEAR.match(text, end) or _BEFORE_NEAR.search(text[max(0, start - 8) : start]))
    per = bool(_PER.match(text, end))
    return [
        Quantity(written.value * factor, kind, (start, end), text[start:end], unit=name, bound=bound, approximate=near,
                 step=written.step * factor, role=role, per=per, converted=odd)
        for kind, name, factor, odd in kinds
    ]  # fmt: skip


def _readings(unit: str) -> list[tuple[Kind, str, Fraction, bool]]:
    first = KOREAN[unit]
    if unit == "파운드":
        return [first, ("size", "kg", Fraction(45359237, 100000000), True)]
    if unit == "포인트":
        return [first, ("points", "", Fraction(1), False)]
    if unit in ("차", "등", "호"):
        return [first, ("count", unit, Fraction(1), False)]
    return [first]


def _bound(text: str, start: int, end: int) -> Bound:
    before = text[max(0, start - 8) : start]
    if _AFTER_MAX.match(text, end):
        return "max"
    if _AFTER_MIN.match(text, end) or _BEFORE_MIN.search(before):
        return "min"
    return "max" if _BEFORE_MAX.search(before) else ""


def _words(text: str) -> Iterator[Quantity]:
    for match in _NATIVE_UNIT.finditer(text):
        kind, unit, factor = _NATIVE_KINDS.get(match["unit"], ("count", match["unit"], 1))
        yield _worded(text, match, Fraction(_NATIVE[match["word"]] * factor), kind, unit)
    for match in _DAY_WORDS.finditer(text):
        yield _worded(text, match, Fraction(_DAYS[match["word"]] * 86400), "duration", "s")
    for match in _FRACTION.finditer(text):
        under = Fraction(_NATIVE.get(match["under"]) or int(match["under"]))
        over = Fraction(_SINO.get(match["over"]) or match["over"])
        if under:
            yield _worded(text, match, over / under, "times", "")
    for match in _HALF.finditer(text):
        yield _worded(text, match, Fraction(1, 2), "times", "")
    for match in _HALF_YEAR.finditer(text):
        yield _worded(text, match, Fraction(6), "duration", "month")
    for match in _PERIOD.finditer(text):
        months = Fraction(1 if "월" in match["word"] or "달" in match["word"] else 12)
        yield replace(_worded(text, match, months, "duration", "month"), per=True)
    for match in _BARE_SCALE.finditer(text):
        yield _bare_scale(text, match)


def _bare_scale(text: str, match: re.Match[str]) -> Quantity:
    written = KOREAN_PATTERN.match(text, match.end("word"))
    kind, unit, factor, _ = KOREAN[written["unit"]] if written else ("number", "", Fraction(1), False)
    span = (match.start(), written.end() if written else match.end("word"))
    value = _BARE[match["word"]] * factor
    per = bool(_PER.match(text, span[1]))
    return Quantity(value, kind, span, text[span[0] : span[1]], unit=unit, step=value, per=per)


def _worded(text: str, match: re.Match[str], value: Fraction, kind: Kind, unit: str) -> Quantity:
    start, end = match.span()
    role: Role = "to" if _TO.match(text, end) else ""
    near = bool(_AFTER_NEAR.match(text, end) or _BEFORE_NEAR.search(text[max(0, start - 8) : start]))
    return Quantity(value, kind, (start, end), text[start:end], unit=unit, bound=_bound(text, start, end),
                    approximate=near, role=role, words=True, per=bool(_PER.match(text, end)))  # fmt: skip
