"""The units of figures, Korean and English: what is written after a number, and what it makes of it.

A row is (what is written, kind, unit, factor). A Korean unit must not be read out of a longer word (`배` in 배포): `NOT_BEFORE`
lists what may not follow. Both lists came from real text.
"""

import re
from fractions import Fraction

from pipeline.text.quantities.quantity import Kind

Unit = tuple[Kind, str, Fraction, bool]
_POUND = Fraction(45359237, 100000000)
_MILE = Fraction(1609344, 1000)
_INCH = Fraction(254, 10000)
_POWERS = {"": 0, "K": 1, "M": 2, "G": 3, "T": 4, "P": 5, "E": 6}
_POWER_WORDS = {"킬로": "K", "메가": "M", "기가": "G", "테라": "T", "페타": "P", "엑사": "E"}
_POWER_ENGLISH = {"kilo": "K", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "exa": "E", "": ""}
_BASES = (("Wh", "와트시", "watt-hour"), ("B", "바이트", "byte"), ("W", "와트", "watt"), ("Hz", "헤르츠", "hertz"))

_KOREAN: list[tuple[str, Kind, str, Fraction | int]] = [
    ("%포인트", "points", "", 1),
    ("% 포인트", "points", "", 1),
    ("퍼센트포인트", "points", "", 1),
    ("퍼센트 포인트", "points", "", 1),
    ("%p", "points", "", 1),
    ("%P", "points", "", 1),
    ("%", "percent", "", 1),
    ("퍼센트", "percent", "", 1),
    ("배", "times", "", 1),
    ("x", "times", "", 1),
    ("달러", "money", "USD", 1),
    ("미국 달러", "money", "USD", 1),
    ("홍콩달러", "money", "HKD", 1),
    ("원", "money", "KRW", 1),
    ("유로", "money", "EUR", 1),
    ("엔", "money", "JPY", 1),
    ("위안", "money", "CNY", 1),
    ("파운드", "money", "GBP", 1),
    ("센트", "money", "USD", Fraction(1, 100)),
    ("루피", "money", "INR", 1),
    ("개년", "duration", "month", 12),
    ("주년", "duration", "month", 12),
    ("년", "duration", "month", 12),
    ("개월", "duration", "month", 1),
    ("달", "duration", "month", 1),
    ("주일", "duration", "s", 604800),
    ("주", "duration", "s", 604800),
    ("일", "duration", "s", 86400),
    ("시간", "duration", "s", 3600),
    ("분", "duration", "s", 60),
    ("초", "duration", "s", 1),
    ("밀리초", "duration", "s", Fraction(1, 1000)),
    ("마이크로초", "duration", "s", Fraction(1, 10**6)),
    ("나노초", "duration", "s", Fraction(1, 10**9)),
    ("ms", "duration", "s", Fraction(1, 1000)),
    ("킬로그램", "size", "kg", 1),
    ("kg", "size", "kg", 1),
    ("그램", "size", "kg", Fraction(1, 1000)),
    ("g", "size", "kg", Fraction(1, 1000)),
    ("톤", "size", "kg", 1000),
    ("킬로미터", "size", "m", 1000),
    ("km", "size", "m", 1000),
    ("미터", "size", "m", 1),
    ("cm", "size", "m", Fraction(1, 100)),
    ("센티미터", "size", "m", Fraction(1, 100)),
    ("mm", "size", "m", Fraction(1, 1000)),
    ("밀리미터", "size", "m", Fraction(1, 1000)),
    ("nm", "size", "m", Fraction(1, 10**9)),
    ("나노미터", "size", "m", Fraction(1, 10**9)),
    ("나노", "size", "m", Fraction(1, 10**9)),
    ("마일", "size", "m", _MILE),
    ("인치", "size", "m", _INCH),
    ("비트", "size", "bit", 1),
    ("번째", "ordinal", "", 1),
    ("위", "ordinal", "", 1),
    ("등", "ordinal", "", 1),
    ("세대", "ordinal", "", 1),
    ("차", "ordinal", "", 1),
    ("분기", "quarter", "", 1),
]
_COUNTERS = [
    "개국",
    "개사",
    "개소",
    "명",
    "인",
    "개",
    "곳",
    "건",
    "장",
    "대",
    "회",
    "번",
    "차례",
    "가지",
    "종",
    "편",
    "권",
    "줄",
    "팀",
    "가구",
    "토큰",
    "매개변수",
    "파라미터",
    "단어",
    "글자",
    "자",
    "쪽",
    "페이지",
    "프레임",
    "코어",
    "쿼리",
    "질의",
    "문항",
    "문제",
    "요청",
    "단계",
    "층",
    "호",
    "척",
    "채",
    "마리",
    "살",
    "세",
    "석",
    "표",
    "승",
    "패",
    "점",
    "포인트",
    "사람",
    "기업",
    "회사",
    "나라",
    "언어",
    "국",
    "사",
    "부",
    "기",
    "학교",
    "도시",
    "스타",
    "커밋",
    "에이전트",
    "GPU",
]
NOT_BEFORE = {
    "배": "포터치출경송우당열급분제달관드임정",
    "원": "래격인문본리천칙소료자작",
    "엔": "진드비터지",
    "달": "성라리랐러",
    "년": "생도",
    "주": "년요식가주도문소목장",
    "일": "본반부차정자렬괄종률단환",
    "분": "야석류포할의량배기리명업",
    "초": "과기반점당",
    "위": "험원한치안협",
    "등": "급장록교",
    "차": "이원세례단량트별",
    "점": "유검심차점",
    "인": "치용공텔증상기",
    "명": "령백",
    "개": "발선월년인방",
    "건": "물강설",
    "장": "비점애치벽",
    "대": "비략역체규중표신학",
    "회": "사의원복",
    "번": "째역",
    "종": "료류",
    "편": "의리",
    "자": "리동료체",
    "세": "대계션",
    "부": "터분문족",
    "기": "반가준업",
    "사": "이용람",
    "호": "환출주",
    "국": "가내",
    "석": "유",
    "표": "현준",
    "채": "널용",
    "센트": "럴",
    "x": "abcdefghijklmnopqrstuvwxyz0123456789",
    "g": "abcdefghijklmnopqrstuvwxyz",
}


def _korean_units() -> dict[str, Unit]:
    table: dict[str, Unit] = {
        name: (kind, unit, Fraction(factor), name in ("마일", "인치")) for name, kind, unit, factor in _KOREAN
    }
    for counter in _COUNTERS:
        table.setdefault(counter, ("count", counter, Fraction(1), False))
    for symbol, korean, _english in _BASES:
        for word, power in _POWER_WORDS.items():
            table[word + korean] = ("size", symbol, Fraction(1000) ** _POWERS[power], False)
        for power, exponent in _POWERS.items():
            table[power + symbol] = ("size", symbol, Fraction(1000) ** exponent, False)
        table[korean] = ("size", symbol, Fraction(1), False)
        table["k" + symbol] = ("size", symbol, Fraction(1000), False)
    return table


KOREAN = _korean_units()


def _guarded(name: str) -> str:
    barred = NOT_BEFORE.get(name, "")
    guard = f"(?![{barred}])" if barred else ""
    if name[-1].isascii() and name[-1].isalpha():
        guard = "(?![A-Za-z])"
    return re.escape(name) + guard


KOREAN_PATTERN = re.compile(
    r"[ -]?(?P<unit>" + "|".join(_guarded(name) for name in sorted(KOREAN, key=len, reverse=True)) + ")"
)

_ENGLISH: list[tuple[str, Kind, str, Fraction | int, bool]] = [
    (r"percentage[- ]points?|percent points?|pp|ppts?|pts? percent", "points", "", 1, False),
    (r"%|per ?cent|pct", "percent", "", 1, False),
    (r"x|times|×|-?fold", "times", "", 1, False),
    (r"US dollars?|dollars?|USD|bucks", "money", "USD", 1, False),
    (r"euros?|EUR", "money", "EUR", 1, False),
    (r"won|KRW", "money", "KRW", 1, False),
    (r"yen|JPY", "money", "JPY", 1, False),
    (r"yuan|renminbi|RMB|CNY", "money", "CNY", 1, False),
    (r"pounds? sterling|GBP", "money", "GBP", 1, False),
    (r"cents?|¢", "money", "USD", Fraction(1, 100), False),
    (r"rupees?|INR", "money", "INR", 1, False),
    (r"years?(?:[- ]old)?|yrs?", "duration", "month", 12, False),
    (r"decades?", "duration", "month", 120, False),
    (r"quarters?", "duration", "month", 3, False),
    (r"months?|mo", "duration", "month", 1, False),
    (r"weeks?|wks?", "duration", "s", 604800, False),
    (r"days?", "duration", "s", 86400, False),
    (r"hours?|hrs?|h", "duration", "s", 3600, False),
    (r"minutes?|mins?", "duration", "s", 60, False),
    (r"seconds?|secs?|s", "duration", "s", 1, False),
    (r"milliseconds?|ms|msec", "duration", "s", Fraction(1, 1000), False),
    (r"microseconds?|μs|µs|us", "duration", "s", Fraction(1, 10**6), False),
    (r"nanoseconds?|ns", "duration", "s", Fraction(1, 10**9), False),
    (r"kilograms?|kgs?|kilos?", "size", "kg", 1, False),
    (r"grams?|g", "size", "kg", Fraction(1, 1000), False),
    (r"tonnes?|metric tons?|tons?", "size", "kg", 1000, False),
    (r"pounds?|lbs?", "size", "kg", _POUND, True),
    (r"ounces?|oz", "size", "kg", _POUND / 16, True),
    (r"kilomet(?:er|re)s?|km", "size", "m", 1000, False),
    (r"met(?:er|re)s?", "size", "m", 1, False),
    (r"centimet(?:er|re)s?|cm", "size", "m", Fraction(1, 100), False),
    (r"millimet(?:er|re)s?|mm", "size", "m", Fraction(1, 1000), False),
    (r"nanomet(?:er|re)s?|nm", "size", "m", Fraction(1, 10**9), False),
    (r"miles?", "size", "m", _MILE, True),
    (r"inch(?:es)?", "size", "m", _INCH, True),
    (r"feet|foot|ft", "size", "m", _INCH * 12, True),
    (r"bits?", "size", "bit", 1, False),
    (r"points?|pts?", "count", "점", 1, False),
    (r"tokens?", "count", "토큰", 1, False),
    (r"parameters?|params", "count", "매개변수", 1, False),
    (r"people|persons?|users?|employees|engineers|workers|researchers|subscribers", "count", "명", 1, False),
]


def _english_units() -> list[tuple[str, Unit]]:
    rows: list[tuple[str, Unit]] = []
    for symbol, _korean, english in _BASES:
        for word, power in _POWER_ENGLISH.items():
            names = [f"{word}{english}s?" if english != "hertz" else f"{word}hertz"]
            if power or symbol in ("W", "Wh", "Hz"):
                names.append(f"{power}{symbol}")
            if power == "K":
                names.append(f"k{symbol}")
            if symbol == "B" and power:
                names.append(f"{power}iB")
            if symbol == "Wh":
                names.append(f"{word}watt[ -]hours?")
            rows.append(("|".join(names), ("size", symbol, Fraction(1000) ** _POWERS[power], False)))
    rows += [(pattern, (kind, unit, Fraction(factor), odd)) for pattern, kind, unit, factor, odd in _ENGLISH]
    return rows


ENGLISH = _english_units()
ENGLISH_PATTERN = re.compile(
    r"[ -]?(?:"
    + "|".join(f"(?P<u{number}>(?:{pattern}))" for number, (pattern, _) in enumerate(ENGLISH))
    + r")(?![A-Za-z])"
)


def english(match: re.Match[str]) -> Unit:
    """Return the unit that `ENGLISH_PATTERN` matched."""
    return ENGLISH[int((match.lastgroup or "u0")[1:])][1]


CURRENCIES = {
    "US$": "USD",
    "HK$": "HKD",
    "A$": "AUD",
    "C$": "CAD",
    "S$": "SGD",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₩": "KRW",
    "¥": "JPY",
    "￥": "JPY",
}
CURRENCY = "|".join(re.escape(symbol) for symbol in sorted(CURRENCIES, key=len, reverse=True))
