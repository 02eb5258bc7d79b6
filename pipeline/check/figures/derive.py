"""Derived figures: recompute the arithmetic beside a citation, and see which sum a sentence's own words point to."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from pipeline.check import compare, fineness, rough_shares
from pipeline.check.figures import leftovers
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_evenly import is_part
from pipeline.text.quantities.write import decimal

_DOWN = deferred(
    r"뒷걸음|쪼그라|주저앉|꺾[였이인]|미끄러|후퇴|위축|싸|싼|저렴|내[려렸리린]|낮[아추춰췄은]|줄|감소|하락|인하|할인|떨어|절감|깎|적[어은]|빨라|짧|덜|토막|가벼|얇"
)
_UP = deferred(r"비싸|비싼|올[라랐리려렸]|오르[고며는지면기자내]|오른|높|늘|증가|상승|인상|많|커[졌지]|뛰|치솟|불어")
_SHARE = deferred(
    r"비중|비율|[가-힣]률(?:은|이|로|을|도|\s)|가운데|중|차지|에 해당|몫|점유|의\s(?:약\s)?\d[\d.]*%|\d%(?:도|에도) (?:채 )?(?:안|못|미치지)|\("
)
_GAP = deferred(
    r"차이|격차|많|적|높|낮|올|오르|내[려리렸린]|늘|줄|인상|인하|앞|뒤|빠르|빨|늦|더|덜|벌어|비싸|비싼|싼|싸[졌져진지질집게]|저렴|커[졌지진]|작아|길[어었]|짧|"
    r"않|못[했하해한]|틀[려렸린리]|맞[혔힌춘췄]|(?<![가-힣])안 [가-힣]|없[었어는이다]|탈락|놓[쳤치친]|빠[졌진지]|제외|뺀|빼[고면]|반대|거부|실패|남[은았아]|나머지|추가|불어|느려|상승|하락|증가|감소|떨어|깎|절감|할인|모자라|부족|넘[어는겨]|웃[돌도돈]|밑[돌도돈]|따돌|제[쳤치친]"
)
_SUM = deferred(r"합[쳐하계산친치]|모두|총\s|총합|더하|더해|통틀|동안|에 걸쳐|년간")
_PART = deferred(r"비중|비율|가운데|중\s|차지|에 해당|수준|불과|꼴|정도")
_REST = deferred(
    r"나머지|\d% ?(?:수준|선|정도|만으로)|만 (?:쓰|내|들|받)|않|못[했하해한]|(?<![가-힣])안 [가-힣]|없[었어는이다]|탈락|제외|뺀|빼[고면]|반대|거부|실패|벗어[나난났]"
)
_PRICE = deferred(r"값|가격|비용|요금")
_LESS = r"\s?(?:넘게|이상|이나|나|가까이|가량|정도)?\s?(?:을|를|이|가)?\s?(?:줄|준\s|내[려리렸]|감소|하락|떨어|낮|깎|적|아[끼낀꼈]|절약|절감|떠[나난났]|사라[지진졌]|잃|빠[지진졌])"
_GREW = r"\s?(?:나|이나|가량|정도|쯤|넘게|가까이)?\s?(?:더\s)?(?:늘|불어|올라|오른|뛰|증가|상승)"
_LEVEL = r"\s?(?:수준|꼴|에 불과|밖에|도 안)"
_MULTIPLE = deferred(r"배|갑절|곱절")
_EVERY = deferred(r"씩|마다|각각|각자|곳당|동당|대당|명당|개당")
_SHARED = deferred(r"배|갑절|곱절|분의|절반|\d+개? 중")
_SHARE_OF = deferred(r"의\s(?:약\s)?[\d.]+%")
_EARLIER = deferred(r"전에는|이전|종전|기존|원래|당초|애초|였던|이었던|이던|[하받내]던|에서|직전")
_BEFORE = deferred(r"모자[라란랐]|부족|못 미|밑[돌도돈]|웃[돌도돈]|였던|이었던|이던|당초|원래|애초")
_FEW, _LIST, _MANY, _ALL, _EACH = 2, 3, 12, 100, (2, 3, 4, 5)  # `each put in $10 million`
_NEAR, _TENTH, _THIRD, _TO_WHOLE, _ROUND = map(Fraction, ("1/10", "1/10", "1/3", "49/100", "1/100"))
"""`_ROUND` is how far a share or multiple in words may be off: one point of a share (605 of 1,204 are 절반), one in a hundred of a multiple.
People cannot be halved: an odd number has no exact half, and 50.2% is told as half in any newsroom; 48% or 52% asks for 약 or 거의.
"""


@dataclass(frozen=True, slots=True)
class Proof:
    """A computation that gives a figure: how it is written beside a citation, and what it comes to.

    `gap` is how large a change is, `ratio` one figure held against another: in words it may be round, and rounder where they say so
    (`loose`: `3분의 1 수준`). `part` is what a share or a multiple makes of a figure: of many one comes near anything, so it is exact.
    """

    step: str
    value: Fraction
    gap: bool = False
    ratio: bool = False
    loose: bool = False
    part: bool = False


def proofs(drafted: Quantity, operands: Sequence[Quantity], cue: str) -> Iterator[Proof]:
    """Yield every computation that the words beside the figure point to, over the figures at hand."""
    values = distinct(operands)
    alone = not any(one.kind in ("times", "percent") for one in values)
    grew = re.search(re.escape(drafted.text) + _GREW, cue) is not None  # what there is more of is no rest
    if drafted.kind == "percent" and not grew and (_REST.search(cue) or (drafted.role == "to" and _DOWN.search(cue))):
        shares = [one for one in values if one.kind == "percent"]
        parts = [one for one in values if one.kind == "times" and one.words and one.value < 1 and not one.per]
        for step, left in leftovers.rest(shares, parts, several=_REST.search(cue) is not None):
            yield Proof(step, left)
    if drafted.kind in ("times", "points"):
        yield from _told_otherwise(drafted, values, cue)
    if drafted.kind == "percent" and _EARLIER.search(cue):
        yield from _before_change(values)
    if drafted.kind in ("times", "percent") and _SUM.search(cue):
        yield from _shares_together(drafted, [one for one in values if one.kind == "percent"], cue)
    if drafted.kind in ("money", "count", "number"):
        yield from _parts_of(drafted, values, cue)
    for one, other in combinations(values, 2):
        if pairs(one, other):
            high, low = sorted((one.value, other.value), reverse=True)
            if low > 0 and high != low:
                yield from _of_pair(drafted, (high, low), one, cue, alone=alone)
    if _SUM.search(cue) and (drafted.kind == "money" or (drafted.kind in ("count", "number") and _EVERY.search(cue))):
        yield from _each_times(drafted, values)
    if drafted.kind in ("money", "count", "number") and _SUM.search(cue):
        few = any(one.kind == "count" and 1 < one.value <= _MANY and not one.per for one in values)
        counted = drafted.kind == "money" and few
        alike = [one for one in values if pairs(one, drafted) and not compare.only_a_rate(one)]
        yield from _together(drafted, alike, cue, counted=counted)


def _together(drafted: Quantity, alike: Sequence[Quantity], cue: str, *, counted: bool) -> Iterator[Proof]:
    """Yield the sums of three figures and of all, and what a few that gave the same came to: of a list nobody gave the same.

    How many they are is guessed only where the figures do not say (`counted`).
    """
    if (len(alike) < _LIST or drafted.kind == "money") and _EVERY.search(cue) and not counted:
        for one in alike:
            yield from (Proof(f"{times} * {shown(one.value)}", times * one.value) for times in _EACH)
    for some in (*combinations(alike, 3), *([tuple(alike)] if len(alike) > _LIST else [])):
        yield Proof(" + ".join(decimal(one.value) for one in some), sum((one.value for one in some), Fraction()))


def _each_times(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what a sum for each comes to for all: 500 euros to each of 2,400 users are 1.2 million, 30,000 in each of 4 halls 120,000."""
    for one in (other for other in values if pairs(other, drafted)):
        for many in (other for other in values if other.kind in ("count", "number") and not other.per and other != one):
            yield Proof(f"{shown(many.value)} * {shown(one.value)}", many.value * one.value)


def _shares_together(drafted: Quantity, shares: Sequence[Quantity], cue: str) -> Iterator[Proof]:
    """Yield what several shares come to: 23%, 19% and 11% are 53%, more than half."""
    for step, total in leftovers.together(shares, leftovers.many_together(cue)):
        if drafted.kind == "percent":
            yield Proof(step, total)
        elif drafted.value < 1:
            yield Proof(f"({step})/100", total / 100, ratio=True)


def _before_change(values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what a percentage was before it went up or down by so many points."""
    for level in (one for one in values if one.kind == "percent"):
        for change in (one for one in values if one.kind == "points"):
            yield Proof(f"{shown(level.value)} - {shown(change.value)}", level.value - change.value)
            yield Proof(f"{shown(level.value)} + {shown(change.value)}", level.value + change.value)


def _parts_of(drafted: Quantity, values: Sequence[Quantity], cue: str) -> Iterator[Proof]:
    """Yield a figure many times over where the words say so, and the part of it that a share makes: half of 64, 30% of 200."""
    for share in values:
        if share.kind == "times" and share.value > 1 and _MULTIPLE.search(cue):
            part, step = share.value, shown(share.value)
        elif share.kind == "times" and share.value < 1 and share.words:
            part, step = share.value, f"{share.value.numerator}/{share.value.denominator}"
        elif share.kind == "percent" and share.value < _ALL and drafted.value > _FEW and not share.per:
            part, step = share.value / _ALL, f"{shown(share.value)}/100"
        else:
            continue
        whole = (_SHARED if share.kind == "times" else _SHARE_OF).search(cue) is not None
        changed = part < 1
        for one in (other for other in values if pairs(other, drafted)):
            yield Proof(f"{step} * {shown(one.value)}", part * one.value, part=True)
            if whole:  # `a tenth of what they had asked for`
                yield Proof(f"{shown(one.value)} / ({step})", one.value / part, part=True)
            if changed and _EARLIER.search(cue):  # cut by two thirds to 10 cents: it was 30 before
                if _DOWN.search(cue):
                    yield Proof(f"{shown(one.value)} / (1 - {step})", one.value / (1 - part))
                if _UP.search(cue):
                    yield Proof(f"{shown(one.value)} / (1 + {step})", one.value / (1 + part))


def _told_otherwise(drafted: Quantity, values: Sequence[Quantity], cue: str) -> Iterator[Proof]:
    """Yield what a multiple comes to: 50% more is 1.5배, 60% less is 0.4배, three times less is 3분의 1; and how many points a share in words is from a percentage."""
    if drafted.kind == "points":
        yield from (Proof(step, gap) for step, gap in leftovers.points(values))
        return
    gone = drafted.words and re.search(re.escape(drafted.text) + _LESS, cue) is not None  # it says how much less
    for one in values:
        written = shown(one.value)
        if one.kind == "percent" and drafted.value > 1:
            yield Proof(f"1+{written}/100", 1 + one.value / 100)
        elif one.kind == "percent" and drafted.value < 1 and one.value < _ALL and not gone and _DOWN.search(cue):
            yield Proof(f"1-{written}/100", 1 - one.value / 100)
        elif one.kind == "times" and one.value > 1 and drafted.value < 1 and (_DOWN.search(cue) or _PRICE.search(cue)):
            yield Proof(f"1/{written}", 1 / one.value)


def proves(drafted: Quantity, proof: Proof) -> bool:
    """Return whether a computation gives the figure."""
    if proof.part and not drafted.approximate and not fineness.exactly(drafted, proof.value):
        return False
    if proof.loose and abs(proof.value - drafted.value) <= _NEAR * drafted.value:
        return True
    if meets(drafted, proof.value):
        return True
    return proof.ratio and (roundly(drafted, proof.value) or fineness.below(drafted, proof.value))


def _of_pair(
    drafted: Quantity, pair: tuple[Fraction, Fraction], one: Quantity, cue: str, *, alone: bool
) -> Iterator[Proof]:
    """Yield what two figures come to; a share in words needs no cue where it stands `alone`: the source gives none of its own."""
    high, low = pair
    top, bottom = shown(high), shown(low)
    if drafted.kind == "percent" and one.kind != "times":
        if _DOWN.search(cue):
            yield Proof(f"({top}-{bottom})/{top}", (high - low) / high * 100, gap=True)
        if _UP.search(cue):
            yield Proof(f"({top}-{bottom})/{bottom}", (high - low) / low * 100, gap=True)
        if _SHARE.search(cue):
            yield Proof(f"{bottom}/{top}", low / high * 100)
    elif drafted.kind == "times":
        yield from _multiple(drafted, pair, cue, alone=alone)
    elif one.kind == "percent" and (drafted.kind == "points" or (drafted.unit == "점" and _GAP.search(cue))):
        yield Proof(f"{top}-{bottom}", high - low)
    elif pairs(one, drafted) and drafted.kind not in ("date", "weekday", "ordinal", "percent", "points"):
        if _GAP.search(cue):
            yield Proof(f"{top}-{bottom}", high - low, gap=True)
        if _SUM.search(cue) or _BEFORE.search(cue) or drafted.role == "from":
            yield Proof(f"{bottom}+{top}", high + low)
        if drafted.role == "from" and not _GAP.search(cue):
            yield Proof(f"{top}-{bottom}", high - low)


def _multiple(drafted: Quantity, pair: tuple[Fraction, Fraction], cue: str, *, alone: bool) -> Iterator[Proof]:
    """Yield how many times the smaller of two figures the larger is, what part of it the smaller is, and by what part it fell."""
    high, low = pair
    top, bottom = shown(high), shown(low)
    if drafted.value >= 1:
        yield Proof(f"{top}/{bottom}", high / low, ratio=True)
    elif (drafted.words and alone) or _DOWN.search(cue) or _PART.search(cue):
        loose = drafted.words and re.search(re.escape(drafted.text) + _LEVEL, cue) is not None
        yield Proof(f"{bottom}/{top}", low / high, ratio=True, loose=loose)
        if drafted.words and re.search(re.escape(drafted.text) + _LESS, cue):
            yield Proof(f"({top}-{bottom})/{top}", (high - low) / high, gap=True)  # `절반 넘게 줄었어요`


_SCALES = frozenset(
    {"세", "살", "위", "점", "등", "호", "층"}
)  # a number on a scale goes with no count of other things


def pairs(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures can be added up or held against each other: of one kind and unit."""
    if one.kind in ("date", "weekday", "time", "quarter", "ordinal", "times", "points") or one.per or other.per:
        return False
    if one.kind == other.kind and one.unit == other.unit:
        return True
    units = {one.unit, other.unit}
    apart = one.kind == other.kind == "count" and _SCALES & units and units != {"세", "살"}
    return {one.kind, other.kind} <= {"number", "count"} and not apart  # an age and a score give nothing


def distinct(operands: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures at hand, each value once."""
    kept: dict[tuple[Fraction, str, str], Quantity] = {}
    dated = {(one.span, one.text) for one in operands if one.kind == "date"}
    for one in operands:
        if (one.kind == "number" and (one.span, one.text) in dated) or half_year(one, operands) or is_part(one):
            continue  # a year is no number to reckon with, the first half no share, and an equal part is of its own amount
        kept.setdefault(
            (one.value, "count" if one.kind == "number" else one.kind, one.unit if one.kind == "money" else ""), one
        )
    return list(kept.values())[:24]


def half_year(one: Quantity, others: Iterable[Quantity]) -> bool:
    """Return whether a half is the first or the second one, of a year, of a match, or only a part of a number: `four and a half`."""
    start = one.span[0] - 1
    return one.text.lower() == "half" and any(
        other.span[0] <= start < other.span[1]
        or (other.kind == "ordinal" and other.words and other.value <= _FEW and other.span[1] == start)
        for other in others
    )


def shown(value: Fraction) -> str:
    """Return a number as a declared step writes it."""
    return decimal(value).replace(",", "")


def roundly(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a share or a multiple in words is one figure held against another, to the point that nobody speaks of."""
    plain = drafted.words and drafted.kind == "times" and not (drafted.approximate or drafted.bound)
    told = drafted.value > _NEAR or (drafted.value == _NEAR and rough_shares.of_a_few(drafted))  # `열에 하나만`
    slack = _ROUND * max(Fraction(1), drafted.value) if told else _ROUND * drafted.value
    if drafted.value.denominator == _FEW and drafted.value > 1:
        slack = max(slack, _TENTH / 2)  # `네 배 반` is 4.5 to the digit
    return plain and abs(value - drafted.value) <= slack


def _nearly(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a share or a multiple in words is openly near a value: `두 배에 가까운` for 1.93, `절반 가까이` for 0.478."""
    openly = drafted.words and drafted.kind == "times" and drafted.approximate
    return openly and abs(value - drafted.value) <= _NEAR * drafted.value


def meets(drafted: Quantity, value: Fraction) -> bool:
    if compare.rounded(drafted, value) or _nearly(drafted, value) or fineness.tenfold(drafted, value):
        return True
    step = drafted.step if not drafted.words else _TENTH
    if drafted.words and drafted.kind == "times" and not (drafted.approximate or drafted.bound):
        return value == drafted.value
    if drafted.words and drafted.bound and not drafted.approximate:
        away = value - drafted.value if drafted.bound == "min" else drafted.value - value
        if drafted.kind == "times" and drafted.value <= _THIRD:
            step = drafted.value / 2
        return 0 <= away < (1 if drafted.kind == "times" and drafted.value > 1 else step)
    if drafted.bound == "min" and not drafted.approximate:
        step = _TO_WHOLE if drafted.kind == "times" and drafted.value.denominator == _FEW else step  # `2.5배 넘게`
        return drafted.value <= value <= drafted.value + min(step, _THIRD * drafted.value)
    low, high = (drafted.value, drafted.value + step) if drafted.bound == "min" else (drafted.value, drafted.value)
    return low - step / 2 <= value <= high + step / 2 and not fineness.far_off(drafted, value)
