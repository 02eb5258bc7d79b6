"""What a draft tells as the rest of a whole, `나머지 18대`, where its own figures, or those of the sentence that tells a rest, leave another one."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import rough_shares
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import derive, leftovers
from pipeline.check.figures.operation_words import DOWN, UP
from pipeline.check.figures.pool import Pool, support
from pipeline.check.reckoning import parts_told
from pipeline.check.sides_and_roles import clashes, in_rows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_REST = deferred(
    r"(?<![가-힣])(?:나머지(?:는|인|가|의|를|만|인)?|남[은는]),?\s(?:[가-힣]{1,8}(?:은|는|이|가|의|도|에|로)?\s){0,2}?(?:약\s)?$"
)
_AMONG = deferred(r"(?:[가-힣]{0,3}\s)?(?:중|가운데)")
_REST_THERE = deferred(
    r"\b(?:the|its|their|all) (?:rest|remainder|remaining|balance|others?)\b|\bthe other\b|\bremaining\b|\bwhat(?:ever)? (?:is|was) left\b|\b(?:everyone|everything|everybody) else\b",
    re.IGNORECASE,
)
_OF_WHOLE = deferred(
    r"\b(?:of|out of|among)(?: the| its| their| all| those| these| his| her)?(?: (?!which\b|whom\b)[a-z]+)? $",
    re.IGNORECASE,
)
_SAID_REST = deferred(
    r"\b(?:remaining|other|rest of the|last)(?: of (?:the|its) )?(?: (?:about|some|around))? (?:[$€£¥₩])?$",
    re.IGNORECASE,
)
_SAID_REST_BEHIND = deferred(
    r"(?: [a-z-]+){0,3} (?:remain(?:s|ed|ing)?|left|others?|to go)\b|(?: [a-z-]+){0,2} (?:is|are|was|were) left\b"
)
_OF_THEM = deferred(r"\b(?:of|among) (?:them|these|those|which|whom)\b", re.IGNORECASE)
_OF_REST = deferred(
    r"\b(?:[Tt]he )?rest of\b|\b(?:everything|everyone|everybody) else\b|\ball (?:the )?others\b|나머지"
)
_ENDS = deferred(r"[.;!?](?=\s|$)|(?<=\n)")
_AVERAGE = deferred(r"평균|중앙값|중위")
_POINT = Fraction(1, 80)
_EACH = deferred(r"\b(?:each|apiece|both|respectively)\b|씩|각각", re.IGNORECASE)
_KINDS = frozenset({"count", "number", "money", "percent", "size", "times"})
_CHANGED = deferred(
    r"(?:씩|쯤|가량|정도|나|이나|까지)? ?(?:더 )?(?:늘|줄|올[랐렸려라린]|오[르른]|내[렸려린리]|떨어|깎|인상|인하|상승|하락|증가|감소)"
)
_CHANGED_BY = deferred(
    r"\b(?:rais|ros|r[io]se|rising|gr[eo]w|increas|climb|jump|f[ae]ll|drop|cut|reduc|lower|declin|shr[aiu]nk|up|down)\w*\b[^.;,]{0,40} by (?:about |some |nearly |almost |roughly )?$"
)
_ALL = 100
_MOST, _PARTS = 6, 3
_BEHIND = 10


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool, before: str) -> Iterator[Flag]:
    """Yield the figures that a sentence tells as a rest, and that are none."""
    for group in every:
        drafted = group[0]
        ahead = claim.text[: drafted.span[0]]
        if drafted.kind not in _KINDS or drafted.per or not drafted.value > 0 or not _REST.search(ahead):
            continue
        if _AVERAGE.search(claim.text):
            continue  # `결제팀은 평균 41건, 나머지는 29건`: no part of a whole
        behind = claim.text[drafted.span[1] :][:_BEHIND]
        if drafted.role in ("from", "to") or (drafted.kind == "percent" and (UP.search(behind) or DOWN.search(behind))):
            continue  # `나머지는 30%에서 20%로`, `나머지 사업은 3% 성장했어요`: what the rest pay, or how they did
        if any(_said(one, drafted) for one in claim.evidence):
            continue
        text = f"{before} {ahead}"
        found = (
            _of_all(claim, drafted, text, known)
            if rough_shares.of_whole(drafted)
            else _of_whole(claim, drafted, text, known)
        )
        if found:
            yield found


def step(claim: Claim, drafted: Quantity) -> str:
    """Return what gives a share or an amount that a sentence tells as the rest, from what the cited ones have; nothing where none leaves it."""
    if drafted.role in ("from", "to") or not _REST.search(claim.text[: drafted.span[0]]):
        return ""
    share = rough_shares.of_whole(drafted)
    if not share:
        return _amount_left(claim, drafted)
    for one in claim.evidence:
        parts = [part for group in quantities.readings(one.text, one.language) if (part := _first_share(group))]
        if parts and 1 - sum(parts, Fraction()) == share:
            return "-".join(derive.shown(part * _ALL) for part in (Fraction(1), *parts))
    return ""


def _amount_left(claim: Claim, drafted: Quantity) -> str:
    """Return the difference that gives an amount told as the rest: what a few amounts leave of a larger one, where the sources have few."""
    figures = {each.value: each for one in claim.evidence for each in in_rows.amounts(one, drafted)}
    if drafted.kind not in _KINDS or len(figures) > _MOST:
        return ""
    steps = leftovers.of_amounts(list(figures.values()), 1, _PARTS)
    return next((step for step, left, _ in steps if abs(left - drafted.value) <= drafted.step / 2), "")


def _said(one: Evidence, drafted: Quantity) -> bool:
    """Return whether a source itself says that a figure is what remains, or what is told of the rest."""
    return _nearest_to_rest(one, drafted) or any(
        _SAID_REST.search(one.text[: each.span[0]]) or _SAID_REST_BEHIND.match(one.text, each.span[1])
        for each in quantities.find(one.text, one.language)
        if each.value == drafted.value
        or (rough_shares.of_whole(each) and rough_shares.of_whole(each) == rough_shares.of_whole(drafted))
    )


def _nearest_to_rest(one: Evidence, drafted: Quantity) -> bool:
    """Return whether a figure is the one that a source tells of the rest, be it no part of a whole: `the rest of the company had a margin of 11%`."""
    alike = [each for each in quantities.find(one.text, one.language) if each.kind == drafted.kind]
    for rest in _OF_REST.finditer(one.text):
        near = sorted(alike, key=lambda each: max(rest.start() - each.span[1], each.span[0] - rest.end()))
        if near and near[0].value == drafted.value and not _ENDS.search(one.text, *_between(rest.span(), near[0].span)):
            return True
    return False


def _between(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    first, second = sorted((one, other))
    return first[1], second[0]


def _first_share(group: Sequence[Quantity]) -> Fraction:
    return next((share for one in group if (share := rough_shares.of_whole(one))), Fraction(0))


def _left(total: Fraction, taken: Sequence[Fraction], more: Sequence[Fraction]) -> set[Fraction]:
    """Return what is left of a whole without what is told, and without some of what is not."""
    rest = total - sum(taken, Fraction())
    subsets = (some for size in range(len(more) + 1) for some in combinations(more, size))
    return {rest - sum(some, Fraction()) for some in subsets if taken or some}


def _suffixes(values: Sequence[Fraction]) -> Iterator[Sequence[Fraction]]:
    yield from (values[number:] for number in range(len(values)))


def _of_all(claim: Claim, drafted: Quantity, text: str, known: Pool) -> Flag | None:
    """Return the finding that a share is not what the others of its whole leave."""
    groups = [
        group for group in quantities.readings(text, "ko") if support(group, known) and not _a_change(text, group[0])
    ]
    mine = [share for group in groups if (share := _first_share(group))]
    if any(_EACH.search(one.text) for one in claim.evidence):
        return None
    there = _shares_there(claim)
    told = [one for one in mine if one in there]
    more = [one for one in there if one not in told]
    bounded = not there and any(group[0].bound for group in groups)  # `절반 이상은 가스`: no rest of that is exact
    if bounded or len(mine) + len(more) > _MOST:
        return None
    if there:
        allowed = _left(Fraction(1), told, more) | {
            1 - sum(some, Fraction()) for some in _suffixes(mine) if len(some) > len(told)
        }
        steps = mine if len(mine) > len(there) else there
    else:
        allowed = {one for some in _suffixes(mine) for one in _left(Fraction(1), some, [])}
        steps = mine
    allowed |= {
        one - other for one in mine for other in mine if one > other
    }  # the rest of a part: 54% less the 26% of the largest
    value = 1 - sum(steps, Fraction())
    if not steps or not 0 < value < 1 or any(_left_is(claim.text, drafted, one) for one in allowed):
        return None
    step = " - ".join(derive.shown(one * _ALL) for one in (Fraction(1), *steps))
    shares = sorted(_shares(text, "ko"))
    mends = any(shares == sorted(_shares(one.text, one.language)) for one in claim.evidence)
    return clashes.reckoned(claim, drafted, step, value * (_ALL if drafted.kind == "percent" else 1), mends=mends)


def _a_change(text: str, one: Quantity) -> bool:
    """Return whether a percentage is how much something changed, and no part of a whole: `값을 12% 올렸고 나머지 절반은`."""
    changed = _CHANGED.match(text, one.span[1]) or _CHANGED_BY.search(text[: one.span[0]])
    return one.kind == "percent" and changed is not None


def _left_is(text: str, drafted: Quantity, left: Fraction) -> bool:
    """Return whether a share may be told of what is left, to the point or as near as its words say: `나머지 절반 가까이` for 47%."""
    near = drafted.kind == "times" and parts_told.fits(text, drafted, left)
    return near or abs(rough_shares.of_whole(drafted) - left) <= _POINT


def _shares(text: str, language: str) -> list[Fraction]:
    groups = [group for group in quantities.readings(text, language) if not _a_change(text, group[0])]
    return [share for group in groups if (share := _first_share(group))]


def _shares_there(claim: Claim) -> list[Fraction]:
    """Return the shares of the one source sentence that tells a rest of them."""
    found = [
        _shares(one.text, one.language)
        for one in claim.evidence
        if one.language == "en" and _REST_THERE.search(one.text)
    ]
    return found[0] if len(found) == 1 and sum(found[0], Fraction()) < 1 else []


def _of_whole(claim: Claim, drafted: Quantity, text: str, known: Pool) -> Flag | None:
    """Return the finding that a number is not what the parts of its whole leave."""
    there = _parts_there(claim, drafted)
    ways = list(_wholes_told(text, drafted, known))
    if there:
        ways = [one for one in ways if one[0] == there[0]] or ([] if drafted.words else [(there[0], [])])
    if not ways or (there is None and not _AMONG.search(text)):
        return None
    everywhere = dict.fromkeys(each.value for one in claim.evidence for each in in_rows.amounts(one, drafted))
    allowed: set[Fraction] = set()
    for total, parts in ways:
        more = there[1] if there and there[0] == total else everywhere
        others = [one for one in more if one not in parts and one < total]
        if len(others) > _MOST:
            return None
        allowed |= _left(total, parts, others)
    total, steps = there or ways[0]
    value = total - sum(steps, Fraction())
    if not value > 0 or any(clashes.near(drafted, one) for one in allowed if one > 0):
        return None
    mends = ways[0] == (total, list(steps)) and {total, *steps} <= set(everywhere)
    step = " - ".join(derive.shown(one) for one in (total, *steps))
    return clashes.reckoned(claim, drafted, step, value, mends=mends)


def _wholes_told(text: str, drafted: Quantity, known: Pool) -> Iterator[tuple[Fraction, list[Fraction]]]:
    """Yield each whole that a draft may have told before, with the parts told after it, as amounts or as shares: `50대 중 32대, 11대`, `13억 가운데 5분의 3`."""
    ratios = [one.span for one in quantities.shares(text, "ko")]  # `다섯 명 중 한 명꼴`
    groups = [
        group
        for group in quantities.readings(text, "ko")
        if support(group, known) and not any(low <= group[0].span[0] < high for low, high in ratios)
    ]
    amounts = [_amount(group, drafted) for group in groups]
    for number, whole in enumerate(amounts):
        if whole is None:
            continue
        later = zip(groups[number + 1 :], amounts[number + 1 :], strict=True)
        values = [one.value if one else _first_share(group) * whole.value for group, one in later]
        parts = [value for value in values if value]
        if parts and sum(parts, Fraction()) < whole.value:
            yield whole.value, parts


def _amount(group: Sequence[Quantity], drafted: Quantity) -> Quantity | None:
    """Return the reading of a figure that may be a whole, or a part, of what a rest is of."""
    found = next((one for one in group if derive.pairs(one, drafted)), None)
    return found if found and found.unit == drafted.unit else None


def _one_in(text: str, one: Quantity) -> bool:
    """Return whether a number only says one of how many: `roughly one in five`."""
    return text[: one.span[0]].endswith((" one in ", " one out of ", " two in ", " three in "))


def _parts_there(claim: Claim, drafted: Quantity) -> tuple[Fraction, list[Fraction]] | None:
    """Return the whole and the parts of the one source sentence that tells a rest; its whole may stand in the sentence before it."""
    found = [
        (number, one)
        for number, one in enumerate(claim.evidence)
        if one.language == "en" and _REST_THERE.search(one.text)
    ]
    if len(found) != 1:
        return None
    number, one = found[0]
    values = in_rows.amounts(one, drafted)
    wholes = [each for each in values if _OF_WHOLE.search(one.text[: each.span[0]])]
    if not wholes and number and _OF_THEM.search(one.text):
        earlier = in_rows.amounts(claim.evidence[number - 1], drafted)
        wholes = list(earlier) if len(earlier) == 1 else []
    if len(wholes) != 1:
        return None
    parts = [
        each.value
        for each in values
        if each.value < wholes[0].value and not (each.words and each.value == 1) and not _one_in(one.text, each)
    ]
    return (wholes[0].value, parts) if parts and sum(parts, Fraction()) < wholes[0].value else None
