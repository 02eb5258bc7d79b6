"""How Koreans write a number: `1조 2,000억`, `55만7000`, `1만 2천5백`, `5천 5백만`, `1.2M`."""

import re
from dataclasses import dataclass
from fractions import Fraction

from pipeline.text.patterns import deferred

NATIVE_ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
NATIVE_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}  # fmt: skip
TO_TEN = NATIVE_ONES | {"열": 10}
_PLAIN = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_BIG = {"자": 10**24, "해": 10**20, "경": 10**16, "조": 10**12, "억": 10**8, "만": 10**4}
_SMALL = {"천": 1000, "백": 100, "십": 10, "": 1}
_PART = deferred(
    rf"(?P<digits>{_PLAIN})(?P<small>[천백십](?![가-힣]?안|문단위))?(?P<big>[자해](?= (?:년|개|번|배)(?![가-힣]*도))|경(?!기|주|우|험|로|제|쟁|매|찰|영|계|보|력|도|비|품|고|선|과)|조(?!건|각|사|항|직|합|정|짜|치|차(?!이))|억|만(?!큼|(?<!\d{{3}}만)에(?!서|\s?(?:(?:조금|약간|살짝|한참|거의|채|다소|겨우) )?(?:이르|달[하했해]|육박|가까|못 ?미|모자[라란랐]))|의|족|든|료))?"
)
_BLANK = deferred(r"\s?")
_LATIN_SCALE = deferred(
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
_ONE_SUM = deferred(
    r"\s?(?:원|달러|엔|유로|위안|파운드|루피|프랑|크로나|크로네|페소|루블|홍콩달러|호주달러|캐나다달러|대만달러|싱가포르달러)|(?:명|대|건|곳|가구|톤|표|㎞|km|마리|그루|권|척|세대|㎡|kg|MW|GW|t(?![A-Za-z]))"
)
_HUNDREDS, _TENS, _CENTS = 100, 10, 2
_LONG = 3
_TOP = 10**4  # what stands before 만, 억 or 조 is less


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it is written, before its unit: where it ends, its value, the size of its last digit."""

    end: int
    value: Fraction
    step: Fraction
    scale: Fraction


def number(text: str, start: int) -> Written:
    """Return the number that opens at a digit."""
    match = _PART.match(text, start)
    assert match is not None  # noqa: S101 - the caller looked at the digit
    if not match["small"] and not match["big"]:
        return _latin(text, match) or Written(match.end(), _digits(match), _step(match), Fraction(1))
    total, section, big, small = Fraction(), Fraction(), 10**28, _TOP
    step, end = Fraction(1), start
    part: re.Match[str] | None = match
    while part is not None:
        factor = _SMALL[part["small"] or ""]
        section += _digits(part) * factor
        step, end, small = _step(part) * factor, part.end(), factor
        if part["big"]:
            big = _BIG[part["big"]]
            total, section, step, small = total + section * big, Fraction(), step * big, _TOP
        part = None if "." in part["digits"] else _next(text, end, big, small)
    return Written(end, total + section, step, Fraction(_BIG.get(match["big"] or "", 1)))


def _next(text: str, end: int, big: int, small: int) -> re.Match[str] | None:
    """Return the part that goes on with the number, each smaller than the one before it."""
    blank = _BLANK.match(text, end)
    part = _PART.match(text, blank.end()) if blank else None
    if part is None or ("." in part["digits"] and (part["small"] or part["big"] or _digits(part) < _least(part))):
        return None  # `2만4305.16` and `1만 87.31` are one number, `1만 2.5` two
    value = _digits(part) * _SMALL[part["small"] or ""]
    if part["big"]:
        return part if _BIG[part["big"]] < big and value < small else None
    if value >= small or value >= big or (small == 1):
        return None
    apart = blank is not None and blank.end() > end
    whole = not apart or len(part["digits"]) >= _LONG or (len(part["digits"]) > 1 and _ONE_SUM.match(text, part.end()))
    return part if part["small"] or whole else None  # `1만 30원` is one sum, `1만 30번째` two


def _least(part: re.Match[str]) -> int:
    """Return how large a decimal must be to go on with a number: the level of an index is told to two digits."""
    return _TENS if len(part["digits"].partition(".")[2]) == _CENTS else _HUNDREDS


def _latin(text: str, match: re.Match[str]) -> Written | None:
    latin = _LATIN_SCALE.match(text, match.end())
    if latin is None:
        return None
    factor = Fraction(_LATIN[(latin["scale"] or latin["small"] or latin["word"]).replace("k", "K")])
    return Written(latin.end(), _digits(match) * factor, _step(match) * factor, factor)


def _digits(match: re.Match[str]) -> Fraction:
    return Fraction(match["digits"].replace(",", ""))


def _step(match: re.Match[str]) -> Fraction:
    return Fraction(1, 10 ** len(match["digits"].partition(".")[2]))
