"""The last look before a figure is blocked: whether the figures at hand give it, in any way that is hardly chance.

The rules before ask which words name an operation, and writers find ever new ones. Here nothing is asked of the words: all that one or two
operations make of the figures at hand is counted out, with units and spans of time (`every_result`), and a figure that one of them gives is
the writer's own sum where a wrong one would seldom be hit. That is so where the source has no figure that it could be a slip of, where the
operation is a plain one, over figures that the draft tells, and where few results lie near. Of 2,148 planted errors that a rule about
figures finds, 9 are lost by it; of 61 right figures that were blocked at first sight, 21 stand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check.figures import follows
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.operation_words import CUES
from pipeline.check.figures.operations import Family
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import (
    built_up,
    by_chance,
    by_periods,
    every_result,
    far_fetched,
    illustrated,
    of_the_whole,
    supposed_spans,
    told_pairs,
    two_alike,
    weigh,
    whole_sentence,
)
from pipeline.check.reckoning.every_result import Result, results
from pipeline.check.reckoning.operands import LEAD, NUMBERED, collected, unit
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_MOST = 16  # figures: of more, some two come to anything
_BEHIND, _FRAMED = 18, 4
_ALL = 100
_FEW = 20
_NEAR = 2  # times: a figure of the source within it may be the one that is meant
_SCALED = deferred("[만억조]")
_ROUGHLY = deferred(
    r"\s?(?:[가-힣]{0,6}?)\s?(?P<about>꼴|쯤|가량|정도|안팎|가까|수준)|\s?(?:[가-힣]{0,3})\s?(?:조금 |살짝 |훌쩍 )?(?P<more>남짓|넘|웃)|\s?[이가] (?:조금|좀|채)? ?(?P<less>안 [되돼될])"
)
_CHANGED = deferred(
    r"[%\s]?(?:이나|나|가량|쯤|정도|넘게|가까이)?(?:이|가|을|를)?\s?(?:더 |덜 )?"
    r"(?:늘|줄|오[르른]|올[라랐리려렸]|내[려리렸린]|낮|높|떨어|깎|비싸|비싼|[싸싼]|빠[르른졌지진]|느[리려렸린]|많|적|증가|감소|상승|하락|인상|인하|할인|커|키[우울운워웠]|작|뛰|뛴|치솟|불[어었])"
)
_CUED: dict[str, tuple[Family, ...]] = {
    "rate": ("each",),
    "each": ("each",),
    "product": ("product",),
    "gap": ("gap",),
    "sum": ("sum",),
    "rest": ("rest", "gap"),
    "part": ("part",),
    "lasting": ("holds",),
    "before": ("change", "rest"),
    "grown": ("change",),
}
_BEFORE_A_WAY = r"[%\s]?(?:이나|나|가량|쯤|정도|넘게|가까이)?(?:이|가|을|를)?\s?"
_UP = deferred(
    _BEFORE_A_WAY
    + r"(?:더 |늘|붙|커|키[우울운워웠]|불|뛰|뛴|솟|증가|상승|성장|확대|인상|높[아였은]|오[르른]|올[라랐랐린렸])"
)
_DOWN = deferred(_BEFORE_A_WAY + r"(?:덜 |줄|빠[지진졌]|사라|깎|내[려린렸]|떨어|날아|감소|하락|축소|인하|낮[아췄춰은])")
_SO_LONG = deferred(r"\d+(?:년|개월|달|주|일) ?(?:간|동안)|[가-힣] (?:달|해|주) ?동안")
_COUNTED = deferred(r"\s?(?:여|쯤|가량|남짓)?\s?(?:뒤|전|후|만에)(?![가-힣]*보다)")
_THAN = deferred(r"보다|견주|견줘|대비|비하|비해|에서 ")
_OTHERS = deferred(r"(?:않|못|없|나머지|다른|알아|맞[힌혔춘췄]|반면|오직|뿐)")
_OF_ALL = deferred(r"전체|모두|통틀|모든")


def given(sheet: Sheet, group: Group, *, refuted: bool = False) -> Proof | None:
    """Return the operation that gives a figure of which nothing else speaks; of one that a step refutes (`refuted`) only what is of the draft's own sums."""
    return far_fetched.unless(sheet, group[0], _given(sheet, group, refuted=refuted))


def _given(sheet: Sheet, group: Group, *, refuted: bool) -> Proof | None:
    """Return the operation that gives a figure, whatever it takes."""
    if not refuted and supposed_spans.told(sheet, group[0]):
        return Proof("", group[0].value)
    if not refuted and (frame := _frame(sheet, group)):
        return frame
    for drafted in (whole for one in _readings(group) for whole in _wholes(sheet, one)):
        if (step := two_alike.given(sheet, drafted)) and not refuted:
            return step
        if found := _likeliest(sheet, drafted, refuted=refuted):
            return Proof(found.step, _in_own_unit(drafted, found.value))
        between = _told_of(drafted, sheet.claim.text[drafted.span[1] :][:_BEHIND])
        whole_of = of_the_whole.named if refuted else of_the_whole.given
        of_all = whole_sentence.part_of_list if refuted else whole_sentence.given
        for rule in (built_up.given, whole_of, told_pairs.given, of_all):
            if built := rule(sheet, drafted, between):
                return built
    return None if refuted else illustrated.share(sheet, group[0])


def _likeliest(sheet: Sheet, drafted: Quantity, *, refuted: bool) -> Result | None:
    """Return the plainest operation that gives a figure, where chance hardly would."""
    if not _weighed(sheet, drafted) or len(sheet.places) > _MOST:
        return None
    operands = collected(sheet, drafted)
    told = {(one.unit, one.value) for one in sheet.claim.elsewhere}
    left = [one for one in sheet.told(drafted).left if one.value != drafted.value and (one.unit, one.value) not in told]
    if len(operands) > _MOST or weigh.slip(drafted, left):
        return None
    text, (start, end) = sheet.claim.text, drafted.span
    lead, behind = text[max(0, start - LEAD) : start], text[end : end + _BEHIND]
    low, high = _told_of(drafted, behind)
    told_for = by_periods.told_for(lead)
    rows = [one for one in results(operands, told_for) if _same_unit(drafted, one)]
    timed = {
        one
        for one in operands
        if one.unit == "time" and one.told and not one.own and one.value > max(told_for, default=0)
    }
    hits = [
        one
        for one in rows
        if low <= _number(drafted, one.value) < high
        and not (
            one.family in ("part", "rest")
            and any(each.unit == "share" for each in one.of)
            and by_chance.rest_by_a_share(sheet, drafted, one.step)
        )
        and _in_its_time(one, told_for, text)
        and not (
            told_for
            and one.family in ("each", "product")
            and timed.isdisjoint(one.of)
            and not _of_its_time(one, told_for)
            and timed
        )
    ]
    if not hits:
        return None
    best = min(hits, key=lambda one: one.cost - (0.4 if _cued(one, lead, behind) else 0))
    figure, away = float(drafted.value), abs(_number(drafted, best.value) - float(drafted.value))
    width = min(high - low, max(float(drafted.step), 2 * away))
    odds = every_result.chance(figure, width, [_number(drafted, one.value) for one in rows if one.cost <= best.cost])
    taken = any(max(one.value, drafted.value) <= _NEAR * min(one.value, drafted.value) for one in left if one.value > 0)
    if drafted.kind == "times" and drafted.value < 1 and every_result.twice(hits, float(drafted.value)):
        return best
    if taken and (best.untold or odds >= 0.03):
        return None
    rule = _share_stands if unit(drafted) == "share" else _amount_stands
    return best if rule(drafted, best, odds, (lead, behind), refuted=refuted) else None


def _weighed(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is an amount, or a share, that is told by itself; a bare number only where it is one of millions: `4억이 늘었고`."""
    if drafted.per or not drafted.value > 0 or drafted.unit in NUMBERED:
        return False
    if drafted.kind == "number":
        return _SCALED.search(drafted.text) is not None
    if drafted.kind == "duration" and _COUNTED.match(sheet.claim.text, drafted.span[1]):
        return False  # what lies between two days is reckoned by them
    return drafted.kind in MEASURES | {"percent", "times"}


def _amount_stands(drafted: Quantity, best: Result, odds: float, beside: tuple[str, str], *, refuted: bool) -> bool:
    cued = _cued(best, *beside)
    if drafted.role == "from" and best.family in ("sum", "gap"):
        return False
    if not refuted and best.family in ("product", "lasting") and _all_told(best, odds):
        return drafted.kind in MEASURES - {"count"}
    if not cued and (best.family not in ("gap", "rate", "part", "rest") or odds > 0.06):
        return False
    if best.untold > 1 or best.cost > (2.3 if best.untold or odds > 0.06 else 2.6):
        return False
    if best.untold and best.family in ("part", "rest") and any(one.own for one in best.of):
        return False  # of a number of its own the draft tells a share that it does not name
    if not cued and any(one.unit == "share" for one in best.of) and best.family in ("gap", "before", "grown"):
        return False
    if any(not one.told and one.unit == best.unit for one in best.of):
        # it may stand in the place of that one; `작년보다 4억이 늘었고` names where it comes from
        return best.family == "gap" and not refuted and _THAN.search(beside[0]) is not None and cued and odds <= 0.4
    plain = cued and not best.untold and best.cost <= 1.7
    if drafted.kind == "count" and drafted.value < _FEW:
        return odds <= 0.05 and not refuted
    if refuted:
        return not best.untold and best.family in ("each", "rate") and odds <= (0.15 if plain else 0.05)
    return odds <= (0.25 if plain else 0.12)


def _all_told(best: Result, odds: float) -> bool:
    """Return whether a draft tells all that a plain operation takes, and chance hardly hits what it comes to: `180원인데 … 1,000만 kWh를`."""
    return not best.untold and best.cost <= 1.35 and odds <= 0.045


def _share_stands(drafted: Quantity, best: Result, odds: float, beside: tuple[str, str], *, refuted: bool) -> bool:
    """Return whether a share or a multiple stands: points told as percent, and a share of all told as a change, are no such ones."""
    if best.family in ("up", "down"):
        way = _UP if best.family == "up" else _DOWN
        from_there = not refuted or _THAN.search(beside[0]) is not None
        return best.untold < 2 and odds <= 0.15 and from_there and way.match(beside[1]) is not None
    exact = drafted.kind == "percent" and best.family == "ratio" and best.exactly(float(drafted.value) / _ALL)
    if best.family == "rest" and drafted.kind == "percent":
        return not refuted and _all_told(best, odds) and _OTHERS.search(beside[0]) is not None
    if best.untold > exact or best.family not in ("ratio", "share", "part"):
        return False
    if drafted.kind == "times":
        stands = any(one.own for one in best.of) or not refuted or (drafted.value > 1 and _all_told(best, odds))
        return best.family == "ratio" and odds <= 0.25 and stands  # a part is of a whole, which its words name
    if best.family == "part" and (odds > 0.1 or not _OF_ALL.search(beside[0])):
        return False
    return not refuted and odds <= 0.15 and _CHANGED.match(beside[1]) is None


def _same_unit(drafted: Quantity, one: Result) -> bool:
    if drafted.kind == "number":
        return one.unit == "count" or one.unit.startswith(("money", "size"))
    return one.unit == unit(drafted)


def _number(drafted: Quantity, amount: float) -> float:
    """Return what an operation comes to in the unit that a figure is written in."""
    if drafted.kind == "percent":
        return amount * _ALL
    if drafted.kind == "duration" and drafted.unit == "month":
        return amount / by_periods.MONTH
    return amount


def _in_its_time(one: Result, told_for: Sequence[float], text: str) -> bool:
    """Return whether an operation takes the span that its figure is told for one of into account: a week's trips are no day's, a month's no year's."""
    if one.span:
        return one.span in told_for
    if not told_for or one.family == "rate":
        return True
    if one.family in ("sum", "gap"):
        return _SO_LONG.search(text) is None  # `3년간 월 8달러를 더해`
    return _of_its_time(one, told_for) or not any(each.spans for each in one.of)


def _of_its_time(one: Result, told_for: Sequence[float]) -> bool:
    """Return whether one of the figures of an operation is for the span that the drafted one is told for one of."""
    return any(span in told_for for each in one.of for span in each.spans)


def _in_own_unit(drafted: Quantity, amount: float) -> Fraction:
    return Fraction(_number(drafted, amount)).limit_denominator(10**6)


def _told_of(drafted: Quantity, behind: str) -> tuple[float, float]:
    """Return between which values a writer tells one with a figure: half a step to each side, more with `쯤`, on one side with `넘게`."""
    figure, step, last = float(drafted.value), float(drafted.step), float(weigh.last_digit(drafted))
    if drafted.kind == "times" and (drafted.words or figure < 1):
        step = last = figure / 10  # a part in words has no last digit
    near = _ROUGHLY.match(behind)
    more, less = near and near["more"], near and near["less"]
    if (drafted.bound == "min" or more) and drafted.kind == "times" and drafted.words and figure > 1:
        return figure * 0.999, figure + 0.5  # `두 배를 넘었다` is less than two and a half times
    if drafted.bound == "min" or more:
        return figure * 0.999, max(figure + last, figure * 1.12)
    if drafted.bound == "max" or less:
        return min(figure - last, figure * 0.92), figure * 1.001
    if drafted.kind == "times" and (drafted.words or drafted.value < 1):
        below, above = (0.9, 1.0) if near and near["about"] == "가까" else (0.9, 1.1) if near else (0.97, 1.03)
        return figure * below, figure * above + 1e-9
    if not (drafted.approximate or near):  # 257.4 million are `2억 5,700만`
        slack = min(last / 2 if figure / last >= _ALL else step / 2, figure * 0.015)
        return figure - slack, figure + slack
    slack = max(min(step / 2, figure * 0.08), min(last / 2, figure * 0.08), figure * 0.02)
    below = max(slack, min(last, figure * 0.09)) if near and near["about"] == "가까" else slack
    return figure - below, figure + slack


def _cued(one: Result, lead: str, behind: str) -> bool:
    """Return whether the words beside a figure name the operation."""
    return any(CUES[family].search(f"{lead}\n{behind}") for family in _CUED.get(one.family, ()))


def _readings(group: Group) -> Iterator[Quantity]:
    """Yield the readings of a figure; `스물한 분` are guests, or minutes."""
    yield from group
    if group[0].kind == "count" and group[0].unit == "분":
        minute = Fraction(60)
        yield replace(group[0], kind="duration", unit="s", value=group[0].value * minute, step=minute)


def _wholes(sheet: Sheet, one: Quantity) -> list[Quantity]:
    """Return the amount in two units that a figure is a part of, else itself: `10억 달러 하고도 5,000만 달러`."""
    start, end = one.span
    sums = quantities.sums(sheet.claim.text, "ko")
    return [each for each in sums if each.kind == one.kind and each.span[0] <= start and end <= each.span[1]] or [one]


def _frame(sheet: Sheet, group: Group) -> Proof | None:
    """Return the rate that the figure right behind a single span of time is told at, which is all that the span is for: `일주일에 2만 3,000달러쯤`."""
    span = next((one for one in group if follows.single(one)), None)
    behind = [one for one in sheet.places if span and 0 <= one[0].span[0] - span.span[1] <= _FRAMED]
    if span is None or not behind:
        return None
    found = _likeliest(sheet, behind[0][0], refuted=False)
    return Proof(found.step, span.value) if found and found.family in ("rate", "each", "product") else None
