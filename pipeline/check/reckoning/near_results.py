"""What operations make of the figures at hand, and which of it comes to a figure as it is told.

A figure that is told with `쯤` or `넘게` is met by what lies within; one that is told for a month by no operation for a year.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.check.figures.operation_words import CUES
from pipeline.check.figures.operations import Family
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import by_chance, by_periods, every_result, weigh
from pipeline.check.reckoning.every_result import Result, results
from pipeline.check.reckoning.operands import LEAD, collected, unit
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MOST = 16  # figures: of more, some two come to anything
BEHIND = 18
_ALL = 100
_ROUGHLY = deferred(
    r"\s?(?:[가-힣]{0,6}?)\s?(?P<about>꼴|쯤|가량|정도|안팎|가까|수준)|\s?(?:[가-힣]{0,3})\s?(?:조금 |살짝 |훌쩍 )?(?P<more>남짓|넘|웃)|\s?[이가] (?:조금|좀|채)? ?(?P<less>안 [되돼될])"
)
CHANGED = deferred(
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
_SO_LONG = deferred(r"\d+(?:년|개월|달|주|일) ?(?:간|동안)|[가-힣] (?:달|해|주) ?동안")


@dataclass(frozen=True, slots=True)
class Near:
    """All results in the unit of a figure, and those that it may be told of; `low` and `high` are between what values it is told with.

    `lead` and `behind` are the words before and behind it, `told_for` the spans of time that it may be for one of, in seconds, `left`
    the figures of the source that it could be meant for and that the draft does not tell.
    """

    drafted: Quantity
    rows: tuple[Result, ...]
    hits: tuple[Result, ...]
    low: float
    high: float
    lead: str
    behind: str
    told_for: Sequence[float]
    left: tuple[Quantity, ...]
    many: int

    def cued(self, one: Result) -> bool:
        """Return whether the words beside the figure name an operation."""
        return any(CUES[family].search(f"{self.lead}\n{self.behind}") for family in _CUED.get(one.family, ()))

    def odds(self, one: Result) -> float:
        """Return how likely a figure told as exactly is hit by chance, by what costs no more than one result."""
        figure = float(self.drafted.value)
        away = abs(number(self.drafted, one.value) - figure)
        width = min(self.high - self.low, max(float(self.drafted.step), 2 * away))
        plainer = [number(self.drafted, each.value) for each in self.rows if each.cost <= one.cost]
        return every_result.chance(figure, width, plainer)

    def taken(self, times: int) -> bool:
        """Return whether a figure of the source that is left lies within so many times of this one: it may be the one that is meant."""
        figure = self.drafted.value
        return any(max(one.value, figure) <= times * min(one.value, figure) for one in self.left if one.value > 0)

    @property
    def slip(self) -> bool:
        """Return whether the figure may be a slip of one that is left."""
        return bool(weigh.slip(self.drafted, self.left))


def near(sheet: Sheet, drafted: Quantity) -> Near | None:
    """Return what operations make of the figures at hand; nothing where there are so many that some two come to anything."""
    operands = collected(sheet, drafted) if len(sheet.places) <= _MOST else []
    if not 0 < len(operands) <= _MOST:
        return None
    told = {(one.unit, one.value) for one in sheet.claim.elsewhere}
    left = tuple(
        one for one in sheet.told(drafted).left if one.value != drafted.value and (one.unit, one.value) not in told
    )
    text, (start, end) = sheet.claim.text, drafted.span
    lead, behind = text[max(0, start - LEAD) : start], text[end : end + BEHIND]
    low, high = told_of(drafted, behind)
    told_for = by_periods.told_for(lead)
    rows = tuple(one for one in results(operands, told_for) if _same_unit(drafted, one))
    timed = {
        one
        for one in operands
        if one.unit == "time" and one.told and not one.own and one.value > max(told_for, default=0)
    }
    hits = tuple(
        one
        for one in rows
        if low <= number(drafted, one.value) < high
        and not _by_a_share(sheet, drafted, one)
        and _in_its_time(one, told_for, text)
        and not (
            told_for
            and one.family in ("each", "product")
            and timed.isdisjoint(one.of)
            and not _of_its_time(one, told_for)
            and timed
        )
    )
    return Near(drafted, rows, hits, low, high, lead, behind, told_for, left, len(operands))


def _by_a_share(sheet: Sheet, drafted: Quantity, one: Result) -> bool:
    """Return whether a part or a rest is by a share that nothing tells with its amount."""
    shared = one.family in ("part", "rest") and any(each.unit == "share" for each in one.of)
    return shared and by_chance.rest_by_a_share(sheet, drafted, one.step)


def told_of(drafted: Quantity, behind: str) -> tuple[float, float]:
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


def number(drafted: Quantity, amount: float) -> float:
    """Return what an operation comes to in the unit that a figure is written in."""
    if drafted.kind == "percent":
        return amount * _ALL
    if drafted.kind == "duration" and drafted.unit == "month":
        return amount / by_periods.MONTH
    return amount


def _same_unit(drafted: Quantity, one: Result) -> bool:
    if drafted.kind == "number":
        return one.unit == "count" or one.unit.startswith(("money", "size"))
    return one.unit == unit(drafted)


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
