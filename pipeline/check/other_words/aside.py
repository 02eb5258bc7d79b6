"""Figures that a source gives by the way: so much for a kilometre of a whole line, the first place of a record."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.pool import Pool
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_FOR_ONE = deferred(
    r"(?:(?<![\d.,])1\s?)?(?P<unit>km|㎞|킬로미터|m|미터|마일|㎡|제곱미터|헥타르|에이커|톤|kg|킬로그램|리터|MW|메가와트|GW|기가와트|kWh|MWh)"
    r"(?:에|당|마다)\s(?:약\s|평균\s)?$"
)
_RECORD = deferred(
    r"\b(?:the|a) record (?:is|was|belongs|remains|stands|went|holder)\b|\b(?:largest|biggest|highest|most) (?:ever|so far|on record|to date|of all)\b|역대 최[대고다]"
)
_LEVEL = deferred(r"\b(?:than|against|versus|over|from|above|below|over|with) (?:the |an? |its )?$")
_PLAIN = deferred(r"(?= (?:required|needed|of|in|for|it|before|earlier|a year|last|prescribed|set|called)\b|[.,;])")
_GAP = deferred(r"차이|격차|(?:더|나) (?:늘|많|적|줄|높|낮|비[싸쌌]|[싸쌌])|(?:늘|줄)[었어]")
_NAMED_GAP = deferred(r"차이|격차")
_OF_WHOLE = deferred(r"\s?(?:가운데|중)\s[^,.\d]{0,14}")
_OVER = deferred(r"[을이] (?:훌쩍 |조금 )?(?:넘|웃)")
_UNDER = deferred(r"에(?:도)? (?:못 미[쳐치친쳤]|미치지)|[이도] 안 ")
_DIGITS = 2
_MOST = 24


def told(claim: Claim, group: Sequence[Quantity], known: Pool, rivals: Sequence[tuple[str, Quantity]]) -> bool:
    """Return whether a figure that no cited sentence writes is what the article gives by the way."""
    first = group[0]
    before = claim.text[: first.span[0]]
    if first.kind == "ordinal" and first.value == 1 and first.text.endswith("위"):
        return any(_RECORD.search(one.text) for one in claim.evidence)
    if first.kind == "quarter" and not rivals:
        return _in_context(claim, first)
    if first.text == "절반" and _half_told(claim.text, first):
        return True
    return any(
        _for_one(before, one, known) or _of_one_unit(one, claim.evidence) or _between(claim, one, known)
        for one in group
        if one.kind in AMOUNTS and one.value > 0
    )


def _half_told(text: str, drafted: Quantity) -> bool:
    """Return whether a part told right before as more, or less, than half of a whole is so: `240명 가운데 150명으로, 절반을 넘어요`."""
    counts = [one for one in quantities.find(text, "ko") if one.kind == "count" and one.span[1] <= drafted.span[0]]
    if len(counts) < 2 or not _OF_WHOLE.fullmatch(text[counts[-2].span[1] : counts[-1].span[0]]):
        return False
    twice, whole = 2 * counts[-1].value, counts[-2].value
    over, under = _OVER.match(text, drafted.span[1]), _UNDER.match(text, drafted.span[1])
    close = text[counts[-1].span[1] : drafted.span[0]].strip() in ("으로,", "으로", "로,", "이에요.", "뿐으로,")
    return close and bool((over and whole < twice <= 2 * whole) or (under and twice < whole))


def _in_context(claim: Claim, drafted: Quantity) -> bool:
    """Return whether the article says a quarter in another sentence than the cited ones."""
    spans = (each for one in claim.context for each in quantities.periods(one.text, one.language))
    return any(compare.same(drafted, one) for one in (*_figures(claim.context), *spans))


def _for_one(before: str, drafted: Quantity, known: Pool) -> bool:
    """Return whether a figure is a total of the source for one unit of a length, an area or a load that it tells."""
    unit = _FOR_ONE.search(before)
    if unit is None:
        return False
    one = next((found for found in quantities.find(f"1{unit['unit']}", "ko") if found.kind == "size"), None)
    figures = [source for _, source in known.figures]
    return one is not None and any(
        total.value * one.value == drafted.value * length.value
        for length in figures
        if (length.kind, length.unit) == (one.kind, one.unit) and length.value > one.value
        for total in figures
        if total is not length and compare.comparable(drafted, total)
    )


def _of_one_unit(drafted: Quantity, texts: Sequence[Evidence]) -> bool:
    """Return whether a bare number of the source has the unit of the figure before it: `10 gigabits, faster than the 8 required`."""
    if drafted.kind not in ("size", "money"):
        return False
    for one in texts:
        found = quantities.find(one.text, one.language)
        units = [each for each in found if (each.kind, each.unit) == (drafted.kind, drafted.unit) and not each.words]
        for bare in (each for each in found if each.kind == "number" and not each.words):
            level = _LEVEL.search(one.text[: bare.span[0]]) and _PLAIN.match(one.text, bare.span[1])
            if level and any(
                each.span[1] < bare.span[0] and bare.value * each.step == drafted.value and each.step >= 1
                for each in units
            ):
                return True
    return False


def _between(claim: Claim, drafted: Quantity, known: Pool) -> bool:
    """Return whether a figure of two digits or more is, to the last, what lies between two of the article, and the words say so.

    One of the two must stand in the sentence or its sources, unless the sentence speaks of a gap: then any two of the article will do.
    """
    if not _GAP.search(claim.text[max(0, drafted.span[0] - 12) : drafted.span[1] + 16]) or not _exact(drafted):
        return False
    wide = [one for one in _figures(claim.context) if compare.comparable(drafted, one) and one.kind in AMOUNTS]
    near = {one.value for _, one in known.figures if compare.comparable(drafted, one)}
    told = {one.value for one in quantities.find(claim.text, "ko") if compare.comparable(drafted, one)} & near
    values = {one.value for one in wide}
    if any(value + drafted.value in values or value - drafted.value in values for value in told):
        return True
    gap = _NAMED_GAP.search(claim.text[: drafted.span[0]]) is not None and len(values) <= _MOST
    return gap and any(value + drafted.value in values for value in values)


def _exact(drafted: Quantity) -> bool:
    digits = len(f"{float(drafted.value):.10g}".replace(".", "").split("e")[0].strip("0"))
    return digits >= _DIGITS and not drafted.approximate and Fraction(drafted.value).denominator <= 10**4


def _figures(texts: Sequence[Evidence]) -> Iterator[Quantity]:
    for one in texts:
        yield from quantities.find(one.text, one.language)
