"""Whose figures a step counts with: those that its sentence tells beside a multiple, and holds against each other, not those of a third."""

from collections.abc import Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim
from pipeline.check.declared_steps import step_forms, step_ways
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity, own_units

_LESS = deferred(r"\s?(?:은|는|이|나)?\s?(?:더 |덜 )?(?:[싸쌌싼]|저렴|작|짧|가볍|가벼|낮|적[은었게어다])")
_MORE = deferred(r"\s?(?:은|는|이|나)?\s?(?:더 )?(?:비[싸쌌싼]|크|큰|컸|커|길|긴|무[겁거]|높|많)")
_THAN = deferred(r"(?:보다|에 비해|대비)\s(?:[가-힣]{1,3}\s)?$")
_BASE = deferred(
    r"(?:^|(?<=[\s,]))(?P<what>(?:[^\s,.]*[^\s,.은는이가을를도고서]\s){0,2}[^\s,.]+?)(?:의|보다|에 비해|대비)\s(?:(?:약|거의|무려|딱|꼭|정확히|더)\s)?$"
)
_SUBJECT = deferred(r"(?P<what>[^,.]*[^\s,.])(?:은|는|이|가|도|에서는|에는)\s")
_CLAUSE = deferred(r"[,.;](?=\s|$)|(?<=[가-힣])(?:고|며|지만|는데|은데|인데)(?=[\s,])")
_NAMED = deferred(
    r"(?:^|,|\b(?:by|for|and|with|in|at|against|versus|to)) ?(?:the )?(?P<name>[A-Z][\w.-]*(?: [A-Z0-9][\w.-]*){0,3}) "
    r"(?:(?:cost|scored|got|took|had|has|at|with|is|was|paid|made)[a-z]* )?(?:only |just |about )?[$€£¥]?$"
)
_RANKED = deferred(r"\d위|[0-9]등|첫째|둘째|셋째|꼴찌|선두|으뜸")
_LIST = 3
_HUNDRED = 100


def of_another(claim: Claim, drafted: Quantity, step: str, before: str = "") -> bool:
    """Return whether a step counts with the figures of something else than its sentence, or with its own the other way round."""
    return (
        _past_those_beside(claim, drafted, step) or turned(claim, drafted, step) or _of_one_unnamed(claim, step, before)
    )


def _past_those_beside(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a multiple counts with none of the figures of its kind that its clause tells: `2016년의 네 배가 넘어 평균 열두 개`, whatever has 21."""
    if drafted.kind != "times":
        return False
    start = max((match.end() for match in _CLAUSE.finditer(claim.text, 0, drafted.span[0])), default=0)
    end = _CLAUSE.search(claim.text, drafted.span[1])
    numbers = set(arithmetic.compute(step).operands)
    sorts = [{_sort(figure) for figure in figures(claim, one)} for one in numbers]
    kinds = set.intersection(*sorts) if sorts else set()
    last = end.start() if end else len(claim.text)
    beside = [
        group[0]
        for group in quantities.readings(claim.text, "ko")
        if start <= group[0].span[0] and group[0].span[1] <= last and group[0].value > 1
        if len({_sort(one) for one in group}) == 1
    ]
    told = [
        one for one in beside if _sort(one) in kinds and any(_sort(each) in kinds for each in figures(claim, one.value))
    ]
    return bool(told) and not any(one.value in numbers for one in told)


def _of_one_unnamed(claim: Claim, step: str, before: str) -> bool:
    """Return whether a step takes from a list the figure of one whose name its sentence, which tells a rank, does not tell.

    `사무원은 1위 모델보다` names none of `by Opus $38, by Flash $21 and by Nano $16`; a name may be told in letters that nothing knows.
    """
    if not _RANKED.search(claim.text):
        return False
    draft = f"{before} {claim.text}"
    for one in claim.sources:
        rows = [group[0] for group in quantities.readings(one.text, one.language)] if one.language == "en" else []
        for number in arithmetic.compute(step).operands:
            mine = [at for at, figure in enumerate(rows) if number in (figure.value, _own(figure))]
            name = _listed(one.text, rows, mine[0]) if len(mine) == 1 else ""
            if name and not anchors.shared(name, "en", draft):
                return True
    return False


def _listed(text: str, rows: Sequence[Quantity], at: int) -> str:
    """Return the name that stands before a figure which is one of three of its sort in a row, each with its own."""
    alike = [place for place, figure in enumerate(rows) if _sort(figure) == _sort(rows[at])]
    starts = [0, *(rows[place].span[1] for place in alike)]
    ahead = [text[start : rows[place].span[0]] for start, place in zip(starts, alike, strict=False)]
    named = [_NAMED.search(each) for each in ahead]
    found = named[alike.index(at)]
    return found["name"] if found and sum(each is not None for each in named) >= _LIST else ""


def _sort(one: Quantity) -> tuple[str, str]:
    return ("count", "") if one.kind in COUNTS else (one.kind, one.unit)


def turned(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether the sources have a multiple, or a part, the other way round than its sentence: `루멘은 오르카의 네 배` where Orca costs four times Lumen."""
    form = step_forms.read(step)
    ahead, behind = claim.text[: drafted.span[0]], claim.text[drafted.span[1] :]
    if form is None or form.name != "share" or drafted.kind not in ("times", "percent") or drafted.value == 1:
        return False
    sides = _sides(ahead)
    if sides is None:
        return False
    way = 1 if drafted.value > (_HUNDRED if drafted.kind == "percent" else 1) else -1
    if _THAN.search(ahead):
        if not (_LESS.match(behind) or _MORE.match(behind)):
            return False  # a speed is told by the time that something takes, or by how much it does
        way = -1 if _LESS.match(behind) else 1
    return step_ways.owned(claim, sides, form, surely=drafted.kind == "percent") == -way


def _sides(ahead: str) -> tuple[str, str] | None:
    """Return what a sentence holds against what, right before its figure: `개가 고양이의 두 배`."""
    base = _BASE.search(ahead)
    subject = _SUBJECT.search(ahead[: base.start()]) if base else None
    return (subject["what"], base["what"]) if base and subject else None


def figures(claim: Claim, number: Fraction) -> list[Quantity]:
    """Return the figures of the sources that an operand is, by its value or by the number of its own unit."""
    found: list[Quantity] = []
    for one in claim.sources:
        figures = quantities.find(one.text, one.language)
        days = {figure.span for figure in figures if figure.kind == "date"}
        found += [figure for figure in figures if figure.span not in days and number in (figure.value, _own(figure))]
    return found


def _own(one: Quantity) -> Fraction:
    """Return the number that a length or a size is written with, and the cents of a sum of money."""
    if one.kind == "money":
        return one.value * _HUNDRED
    return own_units.number(one) if one.kind in ("size", "duration") else one.value
