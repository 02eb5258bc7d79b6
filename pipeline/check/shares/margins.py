"""Differences whose two ends stand beside them: `17조보다 7조 많은 26조`, `11위에서 6위로 여섯 계단`. Nothing else can give them.

A wrong one may stand in the source by chance, as another figure; so these are looked at whether the source has them or not.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import derive, told_steps
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write
from pipeline.text.quantities.korean_numbers import TO_TEN

_THAN = deferred(r"(?:보다|에 비해)\s(?:약\s|무려\s|최대\s)?")
_MORE = deferred(
    r"\s?(?:넘게|이상|남짓|가량|정도|쯤|가까이|이나|나|씩)?\s?(?:더\s|덜\s)?(?:많은|적은|높은|낮은|비싼|싼|긴|짧은|큰|작은|늘어난|줄어든|오른|내린|불어난)\s$"
)
_STEPS = deferred(
    r"(?<![가-힣\d])(?P<many>\d{1,3}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:계단|단계)(?=[^가-힣]|[이나을]?\s|씩|이나)"
)
_RANK = deferred(r"(?<![\d.,])(?P<rank>\d{1,3})위")
_MOVED = deferred(r"올[라랐리려렸]|오르|오른|내[려리렸린]|밀[려렸린]|떨어|뛰|상승|하락|추락|도약|껑충|끌어")
_SLACK = Fraction(1, 20)


def margins(claim: Claim, every: Sequence[Sequence[Quantity]], before: str) -> Iterator[Flag]:
    """Yield the differences of a sentence that are none of the two figures they are told between."""
    for first, second, third in zip(every, every[1:], every[2:], strict=False):
        low, gap, high = first[0], second[0], third[0]
        if not (derive.pairs(low, gap) and derive.pairs(gap, high) and low.unit == gap.unit == high.unit):
            continue
        if not _THAN.fullmatch(claim.text[low.span[1] : gap.span[0]]) or not _MORE.search(
            claim.text[gap.span[1] : high.span[0]]
        ):
            continue
        apart = abs(high.value - low.value)
        if not derive.meets(gap, apart) and abs(gap.value - apart) > _SLACK * apart:
            step = f"{derive.shown(max(low.value, high.value))}-{derive.shown(min(low.value, high.value))}"
            yield _refuted(claim, gap.span, step, write.decimal(apart))
    yield from _steps(claim, before)


def _steps(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the steps of a ranking that do not lie between the only two places that are told."""
    for match in _STEPS.finditer(claim.text):
        here = {int(rank["rank"]) for rank in _RANK.finditer(claim.text)}
        ranks = sorted(here if len(here) == 2 else {*here, *(int(rank["rank"]) for rank in _RANK.finditer(before))})
        many = int(match["many"]) if match["many"].isdigit() else TO_TEN[match["many"]]
        said = any(one.value == many and one.kind in ("number", "count") for text in claim.evidence
                   for one in quantities.find(text.text, text.language))  # fmt: skip
        if len(ranks) == 2 and ranks[1] - ranks[0] != many and not said and _MOVED.search(claim.text, match.end()):
            yield _refuted(claim, match.span(), f"{ranks[1]}-{ranks[0]}", str(ranks[1] - ranks[0]))


def _refuted(claim: Claim, span: tuple[int, int], step: str, result: str) -> Flag:
    message = told_steps.refuted(claim.text[slice(*span)], step, result)
    return Flag("arithmetic", "block", span, message, claim.ids, 0.85)
