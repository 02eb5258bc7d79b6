"""Bounds beside a count in words whose noun is no counter that is known: `최대 두 부` for at least two copies, `세 벌 이상`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Flag
from pipeline.check.figures.pool import Pool
from pipeline.check.other_words import stated
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Bound, Quantity
from pipeline.text.quantities.korean_numbers import TO_TEN

_BOUNDS: dict[str, Bound] = dict.fromkeys(str.split("최소 최소한 적어도 못해도 이상"), "min")
_BOUNDS |= dict.fromkeys(str.split("최대 많아야 기껏해야 이하 까지"), "max")
_SPELLED = deferred(
    rf"(?<![가-힣])(?:(?P<ahead>최소한?|적어도|못해도|최대|많아야|기껏해야)\s)?(?P<number>{'|'.join(TO_TEN)})\s(?P<noun>[가-힣]{{1,4}}?)(?:\s?(?P<behind>이상|이하|까지)|(?=[을를은는이가도만씩의,.\s]|$))"
)


def bounds(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool) -> Iterator[Flag]:
    """Yield the counts in words that no reading has and that a draft bounds the other way than its source."""
    read = [group[0].span for group in every]
    for match in _SPELLED.finditer(claim.text):
        word, span = match["ahead"] or match["behind"], (match.start("number"), match.end("noun"))
        if word is None or any(one[0] < span[1] and span[0] < one[1] for one in read):
            continue
        value = Fraction(TO_TEN[match["number"]])
        drafted = Quantity(value, "number", span, claim.text[slice(*span)], bound=_BOUNDS[word], words=True)
        if flag := stated.bound(claim.text, (drafted,), known):
            yield flag
