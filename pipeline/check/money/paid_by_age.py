"""What a party pays where some go in free, or for less, by their age: two adults and a child of ten pay £24 at £12 each, `free for under-16s`.

The party is the writer's own, so neither its ages nor its sum stand in a source; both hold where its prices make that sum of that party.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF = r"[- ](?:the age of |age )?"
_BOUNDS: tuple[tuple[re.Pattern[str], Callable[[int, int], bool]], ...] = (
    (deferred(rf"\b(?:under|below|younger than){_OF}(\d{{1,2}})(?:s\b|\b(?![.,]\d))|(\d{{1,2}})\s?세 ?미만"), int.__lt__),
    (deferred(r"\b(\d{1,2}) (?:and|or) (?:under|younger|below)\b|\bup to (?:the age of |age )?(\d{1,2})\b|(?<!\d)(\d{1,2})\s?[세살] ?(?:이하|까지)"), int.__le__),
    (deferred(rf"\b(?:over|above|older than){_OF}(\d{{1,2}})(?:s\b|\b(?![.,]\d))|(\d{{1,2}})\s?세 ?초과"), int.__gt__),
    (deferred(r"\b(\d{1,2}) (?:and|or) (?:over|older|above)\b|(?<!\d)(\d{1,2})\s?세 ?이상"), int.__ge__),
)  # fmt: skip
_IN_WORDS = dict(zip(str.split("three four five six seven eight nine ten eleven twelve"), range(3, 13), strict=True))
_WORD = deferred(rf"\b(?:{'|'.join(_IN_WORDS)})\b")
_SCHOOL = {"미취학": 6, "초등학생": 12, "중학생": 15, "고등학생": 18}
_PUPILS = deferred(r"(?P<school>미취학|초등학생|중학생|고등학생)\s?(?:아동|어린이)?\s?(?:이하|까지)")
_FREE = deferred(
    r"\bfree\b|\bnothing for\b|\bno (?:charge|fee)\b|\bpay(?:s|ing)? nothing\b|\bwithout (?:charge|paying)\b|무료|공짜|안 (?:내|받)|돈을 받지"
)
_PIECE = deferred(
    r"[.;]\s|, (?!\d)| and (?=[$€£¥₩\d]|free|nothing|children|kids|those|anyone|people|adults)|(?<=고) |(?<=며) "
)
_NUMBERS = {"하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6}
_MANY = rf"(?P<many>{'|'.join(_NUMBERS)}|[1-9])(?:\s?(?:명|사람)|(?=[이과와을를은,\s]))"
_ADULTS = deferred(
    rf"(?:어른|성인)\s?{_MANY}|(?P<pair>부부|부모)|(?P<one>(?<![살세] )(?:엄마|아빠|어머니|아버지|할머니|할아버지))"
)
_OF_AGE = deferred(rf"(?:\s?(?:짜리|된))?\s?(?:[가-힣]{{1,4}}(?<![을를과와은는])\s{_MANY})?")
_IF = deferred(r"[가-힣]면(?:[\s,]|은\s)")
_AGES = ("살", "세")


@dataclass(frozen=True, slots=True)
class _Tariff:
    """What one pays, and what is paid by those of some ages."""

    price: Quantity
    less: tuple[tuple[Callable[[int, int], bool], int, Fraction], ...]

    def paid(self, age: int) -> Fraction:
        """Return what one of an age pays: by the limit that is nearest to it, where some are free among those who pay less."""
        fitting = [(abs(age - limit), price) for holds, limit, price in self.less if holds(age, limit)]
        return min(fitting)[1] if fitting else self.price.value


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sum that a party pays by the tariff of a source, and the ages in it, where the sum is right."""
    text = sheet.claim.text
    sums = [one for group in every for one in group if one.kind == "money" and not support(group, sheet.known)]
    for one in sums:
        ages = [group[0] for group in every if group[0].unit in _AGES and group[0].span[1] <= one.span[0]]
        party = text[: one.span[0]]
        adults = sum(_adults(match) for match in _ADULTS.finditer(party))
        if not (ages and adults and _IF.search(party)):
            continue
        for tariff in _tariffs(sheet.claim.sources, one):
            paid = adults * tariff.price.value + sum(
                _of_age(text, each) * tariff.paid(int(each.value)) for each in ages
            )
            step = f"{shown(paid / tariff.price.value)} * {shown(tariff.price.value)}"
            heads = adults + sum(_of_age(text, each) for each in ages)
            if paid == one.value:
                yield Reckoning(one, paid, step, holds=True, advise=True)
                yield from (Reckoning(each, each.value, "", holds=True) for each in ages)
            elif one.value in {many * tariff.price.value for many in range(1, heads + 1)}:
                yield Reckoning(one, paid, step, holds=False, named=True)  # one of them pays too much, or nothing


def _adults(match: re.Match[str]) -> int:
    return _many(match["many"]) if match["many"] else 2 if match["pair"] else 1


def _of_age(text: str, age: Quantity) -> int:
    """Return how many of an age a party has: `열다섯 살 아이 둘`."""
    behind = _OF_AGE.match(text, age.span[1])
    return _many(behind["many"]) if behind and behind["many"] else 1


def _many(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS[written]


def _tariffs(sources: Sequence[Evidence], drafted: Quantity) -> Iterator[_Tariff]:
    """Yield the tariff of each source sentence, its one price for all who have none of their own."""
    for one in sources:
        cuts = [0, *(cut.end() for cut in _PIECE.finditer(one.text)), len(one.text)]
        pieces = [one.text[start:end] for start, end in pairwise(cuts)]
        full: list[Quantity] = []
        less: list[tuple[Callable[[int, int], bool], int, Fraction]] = []
        for piece in pieces:
            prices = [each for each in quantities.find(piece, one.language) if each.kind == "money"]
            prices = [each for each in prices if each.unit == drafted.unit and not each.text.isdigit()]
            bounds = list(_bounds(piece))
            if bounds and (_FREE.search(piece) or len(prices) == 1):
                price = Fraction() if _FREE.search(piece) else prices[0].value
                less += [(holds, limit, price) for holds, limit in bounds]
            else:
                full += prices
        if less and len(full) == 1:
            yield _Tariff(full[0], tuple(less))


def _bounds(piece: str) -> Iterator[tuple[Callable[[int, int], bool], int]]:
    """Yield the limits of age that a piece of a source names."""
    written = _WORD.sub(lambda match: str(_IN_WORDS[match.group()]), piece)
    for pattern, holds in _BOUNDS:
        for match in pattern.finditer(written):
            yield holds, int(next(filter(None, match.groups())))
    for match in _PUPILS.finditer(written):
        yield int.__le__, _SCHOOL[match["school"]]
