"""Figures that others give together: a length of time in two or three units, a height, a price (`2분 30초`, `1달러 50센트`), a share (`10명 중 7명`)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.text.patterns import deferred
from pipeline.text.quantities import korean_bounds
from pipeline.text.quantities.quantity import Quantity

_SUMMED = frozenset({"duration", "size", "money"})
_BETWEEN = deferred(r",? (?:and )?|-(?:and-)?| ?하고도? ?|에 ?|")
_UNITS = {"s": (86_400, 3600, 60), "month": (12,)}
_AND_SO_MANY = deferred(r" and (?:\d|[a-z-]+ (?:seconds|minutes|hours|days|months)\b)")
_SO_MANY = deferred(r"[$€£¥₩\d](?:[\d.,]*\d)?[^.;\d]{0,24} $|\b(?:times|often) $")
_CENTS = deferred(r"\d ?(?:cents?|센트)$")  # of a dollar as of a euro
_ALL = 100
_RATES = frozenset({"하루", "일주일", "한 주", "한 주일", "한주", "1주", "1주일", "한 해"})
LENGTHS = {"s": (604_800, 86_400, 3600, 60), "month": (12, 1)}


def sums(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield each length of time, height, weight or sum of money that neighbouring figures give together, the larger unit first."""
    every = (one for one in found if not one.per or text.startswith("마다", one.span[1]) or _opens(text, one))
    measured = sorted((one for one in every if one.kind in _SUMMED), key=lambda one: one.span)
    before: Quantity | None = None
    for one, other in pairwise(measured):
        if not _go_on(text, one, other):
            continue
        both = _joined(text, one, other)
        yield both
        if before is not None and before.span[1] == one.span[1]:
            yield _joined(text, before, other)
        before = both


def _opens(text: str, one: Quantity) -> bool:
    """Return whether what else is a rate is the larger part of a length: `in a minute and 40 seconds`, but no `900 requests a minute and 40 seconds`."""
    return _AND_SO_MANY.match(text, one.span[1]) is not None and not _SO_MANY.search(text[: one.span[0]])


def _go_on(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a figure goes on with a smaller unit of the one before it."""
    cents = one.kind == other.kind == "money" and _CENTS.search(other.text) is not None and one.step >= 1
    alike = one.kind == other.kind and (one.unit == other.unit or cents) and one.converted == other.converted
    apart = one.span[1] <= other.span[0] and _BETWEEN.fullmatch(text[one.span[1] : other.span[0]])
    between = text[one.span[1] : other.span[0]]
    if (one.text in _RATES and between == " ") or (between.strip() == "에" and _single(one)):
        return False  # `하루 아홉 시간`, `1년에 일곱 달`: so long each day, so many each year
    return alike and other.value < (_spelled(one) if one.words else one.step) and bool(apart)


def _single(one: Quantity) -> bool:
    """Return whether a figure is one of its unit: 1년, 일주일, 1달러."""
    return one.value in LENGTHS.get(one.unit, (one.step,))


def _spelled(one: Quantity) -> Fraction:
    """Return the size of the unit that a spelled length is in: a day of 이틀, an hour of 한 시간."""
    return next((Fraction(unit) for unit in _UNITS.get(one.unit, ()) if not one.value % unit), one.step)


def _joined(text: str, one: Quantity, other: Quantity) -> Quantity:
    start, end = one.span[0], other.span[1]
    return replace(other, value=one.value + other.value, unit=one.unit, span=(start, end), text=text[start:end],
                   bound=other.bound or one.bound, approximate=one.approximate or other.approximate,
                   words=one.words and other.words)  # fmt: skip


_ONES = {
    "한": 1,
    "하나": 1,
    "두": 2,
    "둘": 2,
    "세": 3,
    "셋": 3,
    "네": 4,
    "넷": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
}
_TENS = {"열": 10, "스무": 20, "스물": 20, "백": 100}
_NATIVE = rf"(?:{'|'.join(_TENS)})(?:{'|'.join(_ONES)})?|{'|'.join(_ONES)}"
_UNIT = "명|개사|개|곳|대|건|사람|가구|팀|번|차례|편|채|가지|집|그루|마리|회사|회|기업|업체|학교|나라|도시|문제|문항|쌍|장|권|척|통|판|경기|종|석|기|곡|글자|자|단어|문장|줄|쪽|시간|분"
_BARE = r"열?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)|열"
_AMONG = deferred(
    rf"(?<![가-힣\d.,])(?P<whole>\d{{1,3}}|{_NATIVE}) ?(?P<unit>{_UNIT})(?:(?: ?(?:중|가운데)에?| ?(?:중|가운데)에서) ?(?:(?P<part>\d{{1,3}}(?![\d,.])|{_NATIVE}) ?(?P=unit)|"
    rf"(?P<bare>{_BARE})(?=(?:[은는이가을를의도만꼴]|쯤|정도|가량|에게|이나|까지|이다|이에요|예요|이었[가-힣]{{1,3}}|였[가-힣]{{1,3}}|이고|이며|이죠|입니다|이란|(?:뿐|꼴)(?:이[가-힣]{{1,3}}|로)?)?(?:[\s,.]|$)))|"
    rf"에 (?P<each>\d{{1,3}}(?![\d,.])|{_NATIVE}) ?(?P=unit)(?=꼴|쯤|정도|가량|밖에|도 |만[ 에]|[을를이가] (?:[가-힣]{{1,3}} )?(?:넘|웃돌|안 |밑돌)|에도? 못)|"
    rf" ?(?:중|가운데)(?:에서)? [^.,?!]{{2,40}}? (?:건|것은|(?P=unit)[은이]) (?P<after>{_BARE})(?=뿐|밖에|[이였]|에 (?:그|불과)))"
)


def shares(text: str) -> Iterator[Quantity]:
    """Yield the shares that a Korean text tells as a part of a whole: `10명 중 7명`, `열 명 중 일곱 명`, `열 명 중 일곱이` are seven tenths, `백 자에 두 자꼴` and `스무 건 가운데 팔린 건 하나뿐` shares too."""
    for match in _AMONG.finditer(text):
        whole = _number(match["whole"])
        part = _number(match["part"] or match["bare"] or match["each"] or match["after"])
        bound = korean_bounds.around(text, *match.span()).bound
        if 0 < part <= whole and (
            whole == _ALL or not match["each"] or bound
        ):  # `스무 대에 한 대` is looked at by itself
            yield Quantity(Fraction(part, whole), "times", match.span(), match.group(), bound=bound, words=True)


def _number(written: str) -> int:
    if written.isdigit():
        return int(written)
    tens = next((word for word in _TENS if written.startswith(word)), "")
    rest = written.removeprefix(tens)
    return _TENS.get(tens, 0) + (_ONES[rest] if rest else 0)
