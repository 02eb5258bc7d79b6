"""What so many tokens cost at prices per million: 2,000 in at $2 and 500 out at $6 are `건당 0.7센트`, a thousand such exchanges seven dollars.

The prices are the source's, told for what goes in and what comes out (or two by two: `from $2 and $6`); the tokens are told by the source
or by the writer, who lets a book have so many.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_IN = r"\b(?:input|prompt|incoming|in)\b|입력|읽|물어|질문|넣"
_OUT = r"\b(?:output|completion|generated|outgoing|out)\b|출력|쓰는|답|내놓|생성"
_SIDE = deferred(rf"(?P<input>{_IN})|(?P<output>{_OUT})")
_SCALES = (
    (deferred(r"(?:\b(?:per|a|every|for|each) (?:one |1 )?(?:million|M)\b|/ ?(?:1?M|million)\b|100만 ?(?:개|토큰)? ?(?:토큰)?(?:당|에|마다))"), 1_000_000),
    (deferred(r"(?:\b(?:per|a|every|for|each) (?:one |1,?)?(?:thousand|000|K)\b|/ ?1?[Kk]\b|1[,0]?000 ?(?:개|토큰)(?:당|에|마다))"), 1000),
)  # fmt: skip
_TOKENS = deferred(r"\btokens?\b|토큰")
_ENOUGH = deferred(r"\s?(?:이?면|으로|로)(?:도)?\s(?:충분|남|되[는고]|돼|됩|거뜬|족하|넉넉|끝)")
_CALLS = frozenset({"건", "번", "회", "차례", "개", "편", "권", "쪽", "장", "명", "사람", "통"})
_AROUND = 22  # characters
_MOST = 8
_PAIR = 2
_LEAST = 10  # tokens
_ROUNDED = 20
_TO_SPARE = Fraction(4, 3)


@dataclass(frozen=True, slots=True)
class _Cost:
    """What tokens cost, those in and those out or of one sort."""

    tokens: tuple[Fraction, ...]
    value: Fraction


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a sum of money is what the tokens told beside it cost, once or so many times, or a number is the writer's for it."""
    sources = sheet.claim.sources
    prices = [one for one in sources if _scale(one.text)]
    return bool(prices) and any(_given(sheet, one, prices, sources) for one in group)


def _given(sheet: Sheet, drafted: Quantity, prices: Sequence[Evidence], sources: Sequence[Evidence]) -> bool:
    if drafted.kind == "money":
        return any(
            _near(sheet.claim.text, drafted, cost.value * times)
            for cost in _costs(sheet, prices, sources, drafted.unit)
            for times in _times(sheet)
        )
    if drafted.kind != "count" or drafted.unit not in _CALLS | {"토큰"} or drafted.value <= 1:
        return False
    sums = [one for one in quantities.find(sheet.claim.text, "ko") if one.kind == "money" and one.value > 0]
    return any(
        _near(sheet.claim.text, paid, cost.value * times)
        for paid in sums
        for cost in _costs(sheet, prices, sources, paid.unit)
        for times in _times(sheet)
        if (drafted.value in cost.tokens if drafted.unit == "토큰" else times == drafted.value)
    )


def _near(text: str, drafted: Quantity, value: Fraction) -> bool:
    """Return whether a sum is told of one, to its last digit, or as enough for it: `2달러면 남죠` for $1.75."""
    if _ENOUGH.match(text, drafted.span[1]):
        return value <= drafted.value <= value * _TO_SPARE
    away = abs(drafted.value - value)
    return told_figures.near(drafted, value) or (not drafted.bound and away <= min(drafted.step / 2, value / _ROUNDED))


def _times(sheet: Sheet) -> list[Fraction]:
    """Return how many such exchanges a draft may tell the sum of: one, or a number of its sentence."""
    found = quantities.find(sheet.claim.text, "ko")
    return [Fraction(1)] + [one.value for one in found if one.kind == "count" and one.unit in _CALLS and one.value > 1]


def _costs(sheet: Sheet, prices: Sequence[Evidence], sources: Sequence[Evidence], unit: str) -> Iterator[_Cost]:
    """Yield what the tokens of the sentence, of the one before, and of the source cost."""
    texts = [(sheet.claim.text, "ko"), (sheet.before, "ko"), *((one.text, one.language) for one in sources)]
    amounts = [found for text, language in texts for found in _amounts(text, language)]
    for many, paid in [found for one in prices for found in _prices(one, unit)][:_MOST]:
        for side, tokens in amounts[:_MOST]:
            if len(paid) == len(tokens) == _PAIR:
                yield _Cost(
                    tokens, sum((price * some for price, some in zip(paid, tokens, strict=True)), Fraction(0)) / many
                )
            elif len(paid) == len(tokens) == 1:
                yield _Cost(tokens, paid[0] * tokens[0] / many)
            elif len(tokens) == 1 and side:
                yield _Cost(tokens, paid[side == "output"] * tokens[0] / many)


def _scale(text: str) -> int:
    """Return how many tokens the prices of a text are for, 0 where it tells none."""
    return next((many for pattern, many in _SCALES if pattern.search(text)), 0) if _TOKENS.search(text) else 0


def _prices(source: Evidence, unit: str) -> Iterator[tuple[int, tuple[Fraction, ...]]]:
    """Yield the prices of what goes in and of what comes out, or of any token, with the number of tokens that they are for."""
    scale = _scale(source.text)
    figures = [one for one in quantities.find(source.text, source.language) if one.kind == "money" and one.unit == unit]
    distinct = list({one.span: one for one in figures}.values())
    if _SIDE.search(source.text):
        yield from ((scale, (one.value, other.value)) for one, other in pairwise(distinct))
    yield from ((scale, (one.value,)) for one in distinct)


def _amounts(text: str, language: str) -> Iterator[tuple[str, tuple[Fraction, ...]]]:
    """Yield the numbers of tokens that a text tells, those in and those out together and each by itself."""
    if not _TOKENS.search(text):
        return
    found = [(_side(text, one, language), one.value) for one in _tokens(text, language)]
    pairs = [(one, other) for one, other in pairwise(found) if {one[0], other[0]} == {"input", "output"}]
    yield from (("", (one[1], other[1]) if one[0] == "input" else (other[1], one[1])) for one, other in pairs)
    yield from ((side, (value,)) for side, value in found if not pairs)


def _tokens(text: str, language: str) -> list[Quantity]:
    """Return the numbers of tokens of a text, without the million that prices are for."""
    first: dict[tuple[int, int], Quantity] = {}
    for one in quantities.find(text, language):
        if one.kind in COUNTS and not one.per and not one.words and one.value >= _LEAST:
            first.setdefault(one.span, one)
    return [
        one for one in first.values() if one.unit == "토큰" or _SIDE.search(text[one.span[1] : one.span[1] + _AROUND])
    ]


def _side(text: str, one: Quantity, language: str) -> str:
    """Return whether tokens go in or come out: English says so behind the number, Korean before it."""
    start, end = one.span
    if language == "ko":
        sides = list(_SIDE.finditer(text[max(0, start - _AROUND) : start]))
        nearest = sides[-1] if sides else _SIDE.search(text[end : end + _AROUND])
    else:
        nearest = _SIDE.search(text[end : end + _AROUND])
    return (nearest.lastgroup or "") if nearest else ""
