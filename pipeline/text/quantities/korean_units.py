"""The units of Korean figures: what is written after a number.

A unit must not be read out of a longer word (`배` in 배포): `NOT_BEFORE` lists what may not follow it. After a blank a unit of one
syllable must end the word, but for a particle.
"""

import re
import unicodedata
from fractions import Fraction

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities import coins, currencies, prefixes
from pipeline.text.quantities.korean_guards import NOT_BEFORE
from pipeline.text.quantities.quantity import Kind
from pipeline.text.quantities.units import (
    ACRE,
    BASES,
    GALLON,
    INCH,
    KNOT,
    MILE,
    NAUTICAL_MILE,
    OUNCE,
    POWERS,
    PYEONG,
    SKY,
    TABLESPOON,
    TEASPOON,
    YARD,
    Unit,
)

_POWER_WORDS = {"킬로": "K", "메가": "M", "기가": "G", "테라": "T", "페타": "P", "엑사": "E"}

_KOREAN: list[tuple[str, Kind, str, Fraction | int]] = [
    *((name, "money", code, 1) for name, code in currencies.KOREAN.items()),
    ("%포인트", "points", "", 1),
    ("% 포인트", "points", "", 1),
    ("퍼센트포인트", "points", "", 1),
    ("퍼센트 포인트", "points", "", 1),
    ("%p", "points", "", 1),
    ("%P", "points", "", 1),
    ("%", "percent", "", 1),
    ("퍼센트", "percent", "", 1),
    ("‰", "percent", "", Fraction(1, 10)),
    ("퍼밀", "percent", "", Fraction(1, 10)),
    ("배", "times", "", 1),
    ("곱절", "times", "", 1),
    ("갑절", "times", "", 1),
    ("x", "times", "", 1),
    *((name, "money", code, Fraction(1, 100)) for name, code in coins.KOREAN.items()),
    ("개년", "duration", "month", 12),
    ("주년", "duration", "month", 12),
    ("년", "duration", "month", 12),
    ("개월", "duration", "month", 1),
    ("개 분기", "duration", "month", 3),
    ("개분기", "duration", "month", 3),
    ("달", "duration", "month", 1),
    ("주일", "duration", "s", 604800),
    ("주", "duration", "s", 604800),
    ("일", "duration", "s", 86400),
    ("영업일", "duration", "s", 86400),
    ("근무일", "duration", "s", 86400),
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
    ("t", "size", "kg", 1000),
    ("온스", "size", "kg", OUNCE),
    ("킬로미터", "size", "m", 1000),
    ("km", "size", "m", 1000),
    ("미터", "size", "m", 1),
    ("m", "size", "m", 1),
    ("cm", "size", "m", Fraction(1, 100)),
    ("센티미터", "size", "m", Fraction(1, 100)),
    ("mm", "size", "m", Fraction(1, 1000)),
    ("밀리미터", "size", "m", Fraction(1, 1000)),
    ("nm", "size", "m", Fraction(1, 10**9)),
    ("나노미터", "size", "m", Fraction(1, 10**9)),
    ("나노", "size", "m", Fraction(1, 10**9)),
    ("마일", "size", "m", MILE),
    ("해리", "size", "m", NAUTICAL_MILE),
    *SKY,
    ("인치", "size", "m", INCH),
    ("피트", "size", "m", INCH * 12),
    ("야드", "size", "m", YARD),
    ("노트", "size", "m", KNOT),
    ("큰술", "size", "l", TABLESPOON),
    ("작은술", "size", "l", TEASPOON),
    ("마이크로미터", "size", "m", Fraction(1, 10**6)),
    ("㎛", "size", "m", Fraction(1, 10**6)),
    ("번째", "ordinal", "", 1),
    ("위", "ordinal", "", 1),
    ("등", "ordinal", "", 1),
    ("세대", "ordinal", "", 1),
    ("세기", "ordinal", "", 1),
    ("차", "ordinal", "", 1),
    ("분기", "quarter", "", 1),
    ("도", "size", "C", 1),
    ("℃", "size", "C", 1),
    ("°C", "size", "C", 1),
    ("℉", "size", "F", 1),
    ("°F", "size", "F", 1),
    ("밀리리터", "size", "l", Fraction(1, 1000)),
    ("ml", "size", "l", Fraction(1, 1000)),
    ("mL", "size", "l", Fraction(1, 1000)),
    ("L", "size", "l", 1),
    ("ℓ", "size", "l", 1),
    ("mg", "size", "kg", Fraction(1, 10**6)),
    ("밀리그램", "size", "kg", Fraction(1, 10**6)),
    ("μs", "duration", "s", Fraction(1, 10**6)),
    ("ns", "duration", "s", Fraction(1, 10**9)),
    ("리터", "size", "l", 1),
    ("갤런", "size", "l", GALLON),
    ("캐럿", "size", "carat", 1),
    ("헥타르", "size", "m2", 10**4),
    ("에이커", "size", "m2", ACRE),
    ("ha", "size", "m2", 10**4),
    ("평", "size", "m2", PYEONG),
    ("베이시스포인트", "points", "", Fraction(1, 100)),
    ("bp", "points", "", Fraction(1, 100)),
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
    "회선",
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
    "단",
    "단원",
    "곡",
    "배럴",
    "종류",
    "계단",
    "군데",
    "과목",
    "비트레이트",
    "비트코인",
    "이더리움",
    "박",
    "통",
    "그루",
    "송이",
    "켤레",
    "바퀴",
    "상자",
    "쌍",
]

_SQUARES = tuple(map(chr, range(0x3380, 0x33DF)))
"""Units in one sign, as Korean keyboards and newsrooms write them (Unicode: CJK Compatibility)."""
_LENGTHS = (
    ("미터", "m", Fraction(1)), ("킬로미터", "km", Fraction(1000)), ("센티미터", "cm", Fraction(1, 100)), ("밀리미터", "mm", Fraction(1, 1000)),
    ("인치", "in", INCH), ("피트", "ft", INCH * 12), ("야드", "yd", YARD), ("마일", "mi", MILE),
)  # fmt: skip
_CUBE = 3
_RAISED = ((2, ("제곱", "평방"), "²"), (3, ("세제곱", "입방"), "³"))
_ODD = frozenset({"마일", "해리", "인치", "갤런", "에이커", "온스", "피트", "야드", "노트", "큰술", "작은술", "평"})
"""Units that are not the base unit of their own system."""


def _korean_units() -> dict[str, Unit]:
    table: dict[str, Unit] = {
        name: (kind, unit, Fraction(factor), name in _ODD) for name, kind, unit, factor in _KOREAN
    }
    for counter in _COUNTERS:
        table.setdefault(counter, ("count", counter, Fraction(1), False))
    for symbol, korean, _english in BASES:
        for word, power in _POWER_WORDS.items():
            table[word + korean] = ("size", symbol, Fraction(1000) ** POWERS[power], False)
        for power, exponent in POWERS.items():
            written = power + symbol if symbol != "bit" else f"{'k' if power == 'K' else power}bps"
            table[written] = ("size", symbol, Fraction(1000) ** exponent, False)
            if symbol == "bit" and power:
                for name in (f"{power}b", f"{power}bit"):
                    table.setdefault(name, ("size", symbol, Fraction(1000) ** exponent, False))
        table[korean] = ("size", symbol, Fraction(1), False)
        table[("k" + symbol) if symbol != "bit" else "kbit"] = ("size", symbol, Fraction(1000), False)
    for word, sign, metres in _LENGTHS:
        for exponent, names, raised in _RAISED:
            area: Unit = ("size", f"m{exponent}", metres * metres * (metres if exponent == _CUBE else 1), word in _ODD)
            table |= dict.fromkeys((*(name + word for name in names), f"{sign}{exponent}", sign + raised), area)
    for square in _SQUARES:
        spelled = unicodedata.normalize("NFKC", square)
        for name in [one for one in table if one.startswith(spelled) and one.isascii()]:
            table.setdefault(square + name.removeprefix(spelled), table[name])  # ㎾ and ㎾h
    return table


_KOREAN_UNITS = _korean_units()


def korean(written: str) -> Unit:
    """Return the unit that `KOREAN_PATTERN` matched."""
    return _KOREAN_UNITS.get(written) or prefixes.unit(written)


_ENDS = (
    r"(?![가-힣])|(?=(?:은|는|이|가|을|를|과|와|의|에|로|으로|도|만|나|이나|이며|이고|이라|이다|이에|예요|였|이었|입|인|씩|째|간|당|짜리|쯤|꼴|남짓|"
    r"정도|가량|어치|선|대|규모|이상|이하|미만|초과|부터|까지|보다|동안|전|후|뒤|안|내|뿐|밖|처럼|만큼|마저|조차|이든|든|하고|랑|이랑|커녕|대로|"
    r"치고|이지만|지만|이자|이요|이죠|죠|라고|라는|란|이란|이니|이던|이었|분(?=[의을이은만]?(?![가-힣])))(?:[^가-힣]|[가-힣]{0,4}(?![가-힣])))"
)


def _guarded(name: str, *, apart: bool) -> str:
    barred = NOT_BEFORE.get(name, "")
    guard = f"(?![{barred}])" if barred else ""
    if name == "위":
        guard = "(?!(?!안에 (?:들|진입|포함|이름))[험원한치안협킷])"  # `100위안에 들어요` is no money
    if name == "원":
        guard += r"(?!인(?![\s,.)]|데|만큼|지))"  # `9,000억 원인 올해` is money, `3대 원인을` a cause
    if name == "동":
        guard += "(?:(?<=[만억조]동)|(?<=[만억조] 동))"  # `24만 동` is money, `24동` a block of flats
    if name == "위안":
        guard += "(?!에 (?:들|진입|포함|이름))"
    if name == "일":
        guard += "(?! 때)(?!부(?!터|로))"  # `2일 때` is `where it is 2`
    if name == "시간":
        guard += r"(?!\s?(?:단계|스텝|복잡도))"  # `10 시간 단계` are 10 steps
    if name[-1].isascii() and name[-1].isalpha():
        guard = ("(?!)" if apart else "(?![A-Za-z0-9])") if name == "x" else "(?![A-Za-z])"
    elif apart and len(name) == 1 and "가" <= name <= "힣":
        guard += f"(?:{_ENDS})"
    return re.escape(name) + guard


def _alternatives(*, apart: bool) -> str:
    own = (_guarded(name, apart=apart) for name in longest_first(_KOREAN_UNITS))
    return "|".join((prefixes.KOREAN, *own, prefixes.SIGNS))


KOREAN_PATTERN = deferred(rf"(?:-?(?P<unit>{_alternatives(apart=False)})| (?P<apart>{_alternatives(apart=True)}))")
