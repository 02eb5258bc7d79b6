"""A part of a few that is told in words, `여섯 명 중 한 명꼴`, `25명에 한 명`, held against the share that the figures beside it make.

Told so, a share is round: within an eighth of the exact one. It is wrong where the sentence, or the one before, tells one whole and
one part, and neither they nor anything else of the source comes near. (`portions` holds it against the shares of the source.)
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from pipeline.check import rough_shares
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import derive, told_steps
from pipeline.check.figures.follows import Told
from pipeline.check.figures.operations import unequal
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_WORDS = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9, "열": 10, "스물": 20, "스무": 20,
}  # fmt: skip
_TENS = ("열", "스물", "스무")
_ONES = "|".join(word for word in _WORDS if word not in _TENS)
_NUMBER = rf"(?:(?:{'|'.join(_TENS)})(?:{_ONES})?|{_ONES}|\d{{1,3}})"
_UNIT = (
    r"(?:명|곳|사람|개|건|팀|가구|대|회사|기업|나라|번|편|장|기|집|곡|통|종|마리|채|권|쌍|석|글자|자|단어|문장|줄|쪽)"
)
_HANGUL = deferred(r"[가-힣]")
_PORTION = deferred(
    rf"(?<![가-힣A-Za-z\d.,-])(?P<whole>{_NUMBER})(?:\s?{_UNIT}?\s?(?:(?:중|가운데)(?:에서?)?|에)|\s?[가-힣]{{2,3}}\s?(?:중|가운데)(?:에서?)?)\s(?P<part>{_NUMBER})(?!에\s(?:{_NUMBER}))(?!\s(?:주|달|해|시간|번|분기)에(?:만|는)?\s)(?![조억천백십\d]|(?<=\d)만|[.,]\d|\s?(?:달러|유로|파운드|위안|센트|[엔원%㎏]|kg|킬로|리터|톤)|참|편|층|동안|창|없)(?!(?<=[한두세네무])(?! |{_UNIT}))\s?{_UNIT}?"
    r"(?P<near>\s?(?:꼴|가까|정도|가량|쯤|남짓|넘|이상|조금))?"
)
_NAME_AHEAD, _INTO = deferred(r"[가-힣A-Za-z] $"), deferred(r"에\s")  # `오르카 4에 한 달 만에 …`, `제미나이 3에 두 번`
_AMONG = deferred(r"(?:의)?\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서)?\s(?:약 )?")
_BOUNDED = deferred(r"[을를이]?\s?(?:조금\s)?(?:넘|이상|남짓|가까|조금|못 미|안 되)")
_TURNED = deferred(
    r"않|못[했하해한]|(?<![가-힣])안 [가-힣]|없[었어는이다]|아[니닌]|나머지|반대|거부|실패|탈락|제외|뺀|빼[고면]|남[은았아]|떠[나난났]"
)
_APPOSED = deferred(
    r"[^.;:\d]{0,40}[,(] ?(?:or|about|around|roughly|nearly|almost|some|just|over|under|more|less|than|equal|equivalent|to|representing|making|up|accounting|for|as|many|much|a|total|of| )*|"
    r"[^.;:\d]{0,12}[,(] ?(?:약|전체의|전체|직원의|[가-힣]{1,8}의| )*"
)
"""What stands between an amount and the share that it is: `600 people, about 4.5% of its staff`."""
_SO_MANY_OF = deferred(
    r"(?<![\d.,])(?P<part>\d[\d,]*\d|\d) (?:out )?of (?:its|the|their|all|his|her|our)?\s?(?P<whole>\d[\d,]*\d)(?![\d%]|[.,]\d)"
)
_SCORE = deferred(r"\d\s?[-–]\s?\d|\d (?:to|대) \d")
_HALVED = deferred(r"절반|반으로|두 배|갑절")
_ALL = 100
_TEN = 10
_ROUND = Fraction(1, 8)
_FAR = Fraction(1, 5)
_FEW, _EVERY = 2, 6
_EXACT = 8  # of so many, a share in people is told to the nearest
_SLIGHT = Fraction(2, 100)


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of a few: its place, its two numbers and what they come to, and whether it is told as less or more than that."""

    span: Span
    text: str
    whole: int
    part: int
    bounded: bool = False

    @property
    def share(self) -> Fraction:
        return Fraction(self.part, self.whole)


def parts(claim: Claim, telling: Callable[[], Told]) -> Iterator[Flag]:
    """Yield the parts of a few that the only two counts told beside them, and all else of the source, refute."""
    for mine in found(claim.text):
        told = telling()
        numbers = {one.value for one in told.operands if one.kind in ("count", "number")}
        last = _just_told(told.before, claim.text[: mine.span[0]])
        exact = {value: step for step, value in _counts(last or told.stated or _of_one_unit(told.operands))}
        if {mine.whole, mine.part} <= numbers or len(exact) != 1:
            continue
        ways = [*_counts(told.operands), *_shares(told.operands), *_of_both(told)]
        if _near(mine, ways, _FAR) or (_HALVED.search(claim.text) and _near(mine, _halves(ways), _FAR)):
            continue
        share, step = next(iter(exact.items()))
        result = f"{write.decimal(Fraction(round(share * 1000), 10))}%"
        message = told_steps.refuted(mine.text, step, result)
        yield Flag("arithmetic", "block", mine.span, message, claim.ids, 0.8)


def _halves(ways: Sequence[tuple[str, Fraction]]) -> list[tuple[str, Fraction]]:
    """Return shares halved and doubled: one in 400 where one in 200 is to be halved."""
    return [(step, value * times) for step, value in ways for times in (Fraction(1, 2), Fraction(2))]


def holds(text: str, span: Span, told: Told) -> bool:
    """Return whether a figure is a number of such a part, and the figures that the draft tells make it."""
    return any(
        mine.span[0] <= span[0] and span[1] <= mine.span[1]
        and (
            _near(mine, [*_counts(told.stated), *_shares([*told.stated, *_apposed(told)])], _ROUND, turned=_turned(mine, told))
            or _near(mine, list(_of_them(told)), _ROUND, turned=_turned(mine, told))
            or _rounds(mine, [one for one in told.operands if one.kind != "times"], turned=_turned(mine, told))
        )
        for mine in found(text)
        if not _other_part(mine, text, told.operands)
    )  # fmt: skip


def _apposed(told: Told) -> Iterator[Quantity]:
    """Yield the percentages that a source tells right beside an amount as the share it is, where the draft tells that amount."""
    said = {one.value for one in told.stated if one.kind in ("count", "number", "money", "size")}
    for text in told.sources:
        places = [
            group for group in quantities.readings(text, "ko" if _HANGUL.search(text) else "en") if not group[0].per
        ]
        for first, second in pairwise(places):
            share, amount = (first, second) if first[0].kind == "percent" else (second, first)
            beside = _APPOSED.fullmatch(text[first[0].span[1] : second[0].span[0]])
            if beside and share[0].kind == "percent" and said & {one.value for one in amount}:
                yield share[0]


def _of_them(told: Told) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares that a source tells as so many of so many: `340 of its 2,125 employees`."""
    for text in told.sources:
        for match in _SO_MANY_OF.finditer(text):
            part, whole = (arithmetic.number(match[name]) for name in ("part", "whole"))
            if 0 < part < whole:
                yield f"{derive.shown(part)}/{derive.shown(whole)}", part / whole


def _other_part(mine: Portion, text: str, figures: Sequence[Quantity]) -> bool:
    """Return whether the source tells the other part of the very same ten or fewer, and no word of the draft turns it round: `four in ten`, `열 곡 중 여섯 곡`."""
    values = {one.value for one in figures if one.kind in ("count", "number")}
    other = {mine.whole, mine.whole - mine.part} <= values and mine.part not in values
    return other and mine.whole <= _TEN and not _TURNED.search(text, mine.span[0])


def _turned(mine: Portion, told: Told) -> bool:
    return rough_shares.turned(told.text, mine.span[0], told.sources)


def _near(mine: Portion, shares: Sequence[tuple[str, Fraction]], slack: Fraction, *, turned: bool = True) -> bool:
    """Return whether a part is one of the shares, or what one leaves (`turned`): `열 명 중 네 명 넘게` of a turnout of 58.3%."""
    most = slack * mine.share
    if mine.whole >= _EXACT:
        most = min(most, Fraction(1, 2 * mine.whole) + _SLIGHT)  # eight in ten are no 70%
    return any(abs(share - mine.share) <= most for _, one in shares for share in ((one, 1 - one) if turned else (one,)))


def _just_told(before: str, text: str) -> list[Quantity]:
    """Return the last whole and part that a draft tells before a part of a few, with no other count after them: `1,600명 중 400명이 …`."""
    told = f"{before} {text}"
    counts = [group[0] for group in quantities.readings(told, "ko") if group[0].kind in ("count", "number")]
    whole, part = counts[-2:] if len(counts) > 1 else (None, None)
    if whole is None or part is None or whole.value < _ALL or part.value >= whole.value:
        return []
    return [whole, part] if _AMONG.fullmatch(told[whole.span[1] : part.span[0]]) else []


def _of_one_unit(figures: Sequence[Quantity]) -> list[Quantity]:
    """Return the counts of a source that counts one thing only: 58곳 that applied, 17곳 that passed."""
    counts = [one for one in figures if one.kind == "count" and one.unit and one.value > 1]
    return counts if len({one.unit for one in counts}) == 1 else []


def _rounds(mine: Portion, figures: Sequence[Quantity], *, turned: bool) -> bool:
    """Return whether one of so few shares, or what it leaves (`turned`), is nearest to this part of the whole."""
    slack = min(Fraction(1, 2 * mine.whole), max(min(mine.share, 1 - mine.share) / 4, _SLIGHT))
    shares = {share for _, share in (*_counts(figures), *_shares(figures))}
    if len(shares) <= _EVERY and mine.share in shares:
        return True  # to the digit: three of ten songs for 12 of 40
    sides = [share for one in shares for share in ((one, 1 - one) if turned else (one,))]
    return len(shares) <= _FEW and any(
        abs(share - mine.share) <= (slack if mine.bounded else rough_shares.capped(slack, share)) for share in sides
    )


def found(text: str) -> Iterator[Portion]:
    """Yield the parts of a few that a Korean text tells."""
    for match in _PORTION.finditer(text):
        whole, part = (_number(match[name]) for name in ("whole", "part"))
        short = match["whole"].isdigit() and match["part"].isdigit()
        named = (
            match["whole"].isdigit()
            and _NAME_AHEAD.search(text[: match.start()])
            and _INTO.match(text, match.end("whole"))
        )
        if 0 < part < whole and not short and not named:
            end = match.start("near") if match["near"] else match.end()
            bounded = _BOUNDED.match(text, end) is not None
            yield Portion((match.start(), end), text[match.start() : end].strip(), whole, part, bounded)


def _number(written: str) -> int:
    tens = next((word for word in _TENS if written.startswith(word)), "")
    rest = written.removeprefix(tens)
    return int(written) if written.isdigit() else _WORDS.get(tens, 0) + _WORDS.get(rest, 0)


def _counts(figures: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares that one figure makes of another, each with its step."""
    alike = [one for one in derive.distinct(figures) if one.kind in ("count", "number", "money")]
    for high, low in unequal(alike):
        yield f"{derive.shown(low.value)}/{derive.shown(high.value)}", low.value / high.value


def _of_both(told: Told) -> Iterator[tuple[str, Fraction]]:
    """Yield what part each of the only two counts is of both together: 2,150 abroad beside 4,300 at home are one in three."""
    counts = [one for one in derive.distinct(told.operands) if one.kind in ("count", "number")]
    if len(counts) == _FEW and not any(_SCORE.search(text) for text in told.sources):
        total = counts[0].value + counts[1].value
        yield from ((f"{derive.shown(one.value)}/{derive.shown(total)}", one.value / total) for one in counts)


def _shares(figures: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares that are told as such: a percentage, a share in words."""
    for one in derive.distinct(figures):
        if one.kind == "percent" and one.value < _ALL and not one.per:
            yield f"{derive.shown(one.value)}/{_ALL}", one.value / _ALL
        elif one.kind == "times" and one.value < 1:
            yield one.text, one.value
