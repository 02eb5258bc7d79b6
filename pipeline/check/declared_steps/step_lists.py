"""A step over figures of one list, where the words say which of them, or how many: `1위와 2위의 격차`, `세 지역을 모두 합쳐`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.declared_steps import step_cases, step_forms
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof, shown
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_RANK = deferred(
    r"(?<![\d.,])(?P<digit>[1-9])\s?(?:위|등)(?!원)|(?P<first>선두|맨 위|맨 앞|꼭대기|최상위|으뜸|챔피언)|(?P<last>꼴찌|최하위|맨 아래|맨 뒤|맨 끝)"
)
_NUMERAL = {"두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6}
_FAR_OFF = 10  # what a list comes to is no sum of something else: two share prices and what was raised
_AND_BY = deferred(r"\b(?:and|then)(?: then| by| another| a further| again| of)*\s$")
_TAKEN_OFF = deferred(r"[\d.,]+(?: ?- ?[\d.,]+){2,}")
_SO_OFTEN = deferred(r"[\d.,]+ ?\* ?[\d.,]+")
_EVERY = deferred(r"모두|모든|전부|전체|(?<![가-힣])다\s|온갖|빠짐없이|몽땅")
_MANY = deferred(
    r"(?<![가-힣])(?P<many>둘|셋|넷|(?:두|세|네|다섯|여섯|[2-6])\s?(?!배)[가-힣]{1,4})(?:을|를|이|가|은|는|의|에서|도)?\s"
    r"(?:[가-힣]{1,6}\s){0,3}?(?:모두|다|전부|합[쳐치친하해한계]|더[하해한]|통틀|도합|총)"
)
_THESE = deferred(
    r"(?:(?:이|위|앞의|그)\s)?(?<![가-힣])(?P<many>두|세|네|다섯|여섯|둘|셋|넷)(?!\s?배)(?:\s?[가-힣]{1,6})?(?:이|가|을|를|은|는|의|만|에서|만으로도?|만 해도)?,?\s(?:[^\d%.]{0,30}\s)?$"
)
_MOVED = deferred(
    r"\s?(?:이나|나|가량|정도|넘게|포인트|p)?\s?(?:더\s|덜\s)?(?:늘|줄|뛰|올[라랐]|오[르른]|내려|내렸|떨어|높|낮|많|적[은어]|증가|감소|상승|하락|성장)"
)
PART_OF = deferred(
    r"(?:[ -][a-z]+){0,2},? (?:of|from) (?:that|it|this|which|those|them|these)\b|\s(?:came |comes |coming )?(?:from|of) (?:that|which)\b"
)
_TOTAL = deferred(
    r"\b(?:totall?(?:ed|ing|s)|a (?:combined )?total of|in all|altogether|adds? up to|comes? to|combined)\s(?:about |some )?[$€£₩¥]?$|총\s?$|모두\s$|합계\s$|합쳐\s$"
)
_IN_ALL = deferred(r"(?:[ -][a-z]+){0,2},? (?:in all|in total|altogether|combined)\b")
_INCLUDING = deferred(
    r"\b(?:including|among (?:them|which)|of (?:which|that|it)|of them)[,:]? (?:(?:about|some|nearly|around) )?[$€£₩¥]?$"
)
_BOTH = deferred(r"(?:[ -][a-z]+){0,2} (?:[a-z]+ ){0,2}(?:for |have |had |did |do |use |used |own |in |of )?both\b")
_GREW = deferred(
    r"\b(?:rose|gr[eo]w\w*|increas\w+|climb\w+|jump\w*|gain\w*|fell|fall\w*|drop\w*|declin\w+|decreas\w+|reduc\w+|cut|cheaper|lower\w*|up|down|another|surg\w+|slid|shr[aiu]nk)\b[^.;\d]{0,28}$"
)


def better(case: Case) -> Proof | None:
    """Return what the figures of the list come to that the sentence speaks of, where the figure is not near it."""
    return step_cases.better(case, list(_ranked(case)) or list(_listed(case))) or _sum(case) or _left_out(case)


def _ranked(case: Case) -> Iterator[Proof]:
    """Yield how far two places of a ranking are apart, or how many times the one is the other."""
    form = case.form
    if form is None or form.name == "change":
        return
    names = [_place(match.groupdict()) for match in _RANK.finditer(case.ahead)]
    if len(names) != 2 or names[0] == names[1]:
        return
    for one in case.claim.evidence:
        for listed in _lists(step_cases.amounts(one)):
            values = sorted({figure.value for figure in listed}, reverse=True)
            places = [len(values) if name == 0 else name for name in names]
            if not {form.first, form.second} <= set(values) or max(places) > len(values):
                continue
            high, low = (
                next(figure for figure in listed if figure.value == values[place - 1]) for place in sorted(places)
            )
            yield from step_cases.of_two(case, high, low)[:1]


def _place(found: dict[str, str | None]) -> int:
    """Return which place a word names, 0 for the last."""
    return int(found["digit"] or 1) if not found["last"] else 0


def _listed(case: Case) -> Iterator[Proof]:
    """Yield the sum of a few figures that the sentence lists and adds up itself: `29%, 23%, 17%로 이 세 업종이 69%`."""
    match = _THESE.search(case.ahead)
    if match is None or _MOVED.match(case.behind):
        return
    many = next(number for name, number in _NUMERAL.items() if name == match["many"])
    if _SO_OFTEN.fullmatch(case.step) and many in case.operands:
        return  # `두 교대를 일해 하루 620개`: one figure, so often
    drafted = case.drafted
    listed = [one for one in case.told() if (one.kind, one.unit) == (drafted.kind, drafted.unit)]
    total = sum((one.value for one in listed), Fraction())
    if len(listed) == many and max(one.value for one in listed) < drafted.value < total * _FAR_OFF:
        yield Proof(" + ".join(map(step_cases.written, listed)), total)


def _lists(figures: Sequence[Quantity]) -> Iterator[list[Quantity]]:
    """Yield the figures of one kind and unit of a sentence, where they are several."""
    done: list[list[Quantity]] = []
    for first in figures:
        listed = [one for one in figures if step_cases.alike(one, first)]
        if len(listed) > 1 and listed not in done:
            done.append(listed)
            yield listed


def _sum(case: Case) -> Proof | None:
    """Return what a sum should be of: all that are said to be many, none that is a part of another, none counted twice."""
    if not step_forms.linear(case.step) or "-" in case.step or "+" not in case.step:
        return None
    operands = set(case.operands)
    for one in case.claim.evidence:
        figures = [figure for figure in step_cases.amounts(one) if step_cases.alike(figure, case.drafted)]
        mine = [figure for figure in figures if figure.value in operands]
        if len({figure.value for figure in mine}) != len(operands):
            continue
        if case.drafted.kind == "percent" and _changes(one.text, mine):
            return Proof("", Fraction(0))
        found = (
            _counted(case.text, figures, operands) or _once(one.text, figures, mine) or _union(one.text, figures, mine)
        )
        if found is not None and not case.near(found.value):
            return found
    return None


def _changes(text: str, mine: Sequence[Quantity]) -> bool:
    """Return whether all figures are changes: of one thing after another, or of several things, no two of them add up."""
    grew = [
        _GREW.search(text[: one.span[0]]) or (place and _AND_BY.search(text[: one.span[0]]))
        for place, one in enumerate(mine)
    ]
    return all(grew)


def _left_out(case: Case) -> Proof | None:
    """Return what all that a source lists leaves, where a sentence says that all of it is taken off and a step takes only some."""
    match = _TAKEN_OFF.fullmatch(case.step)
    if match is None or not _EVERY.search(case.ahead) or any(one.value in case.operands for one in case.told()):
        return None
    whole, *parts = case.operands
    for one in case.claim.evidence:
        figures = [figure.value for figure in step_cases.amounts(one) if step_cases.alike(figure, case.drafted)]
        if set(parts) < set(figures) and whole not in figures and len(set(figures)) == len(figures) < whole:
            left = whole - sum(figures, Fraction())
            if left > 0 and not case.near(left):
                return Proof("-".join(map(shown, (whole, *figures))), left)
    return None


def _counted(text: str, figures: Sequence[Quantity], operands: set[Fraction]) -> Proof | None:
    """Return the sum of a list of which the sentence says how many it adds up, where the step adds up fewer."""
    match = _MANY.search(text)
    if match is None:
        return None
    word = match["many"]
    many = int(word[0]) if word[0].isdigit() else next((n for name, n in _NUMERAL.items() if word.startswith(name)), 0)
    values = [one.value for one in figures]
    if len(values) != many or many == len(operands) or len(set(values)) != many:
        return None
    return Proof(" + ".join(map(shown, values)), sum(values, Fraction()))


def _once(text: str, figures: Sequence[Quantity], mine: Sequence[Quantity]) -> Proof | None:
    """Return a sum without the figures that the source tells as a part of another one of it: `$130 million, $50 million of that`."""
    parts = [
        one
        for one in mine
        if (PART_OF.match(text, one.span[1]) or _INCLUDING.search(text[: one.span[0]]))
        and _last_before(one, figures) in mine
    ]
    totals = [one for one in mine if _TOTAL.search(text[: one.span[0]]) or _IN_ALL.match(text, one.span[1])]
    if len(totals) == 1 and len(mine) > 1:
        return Proof(shown(totals[0].value), totals[0].value)
    left = [one for one in mine if one not in parts]
    if not parts or not left:
        return None
    return Proof(" + ".join(shown(one.value) for one in left), sum((one.value for one in left), Fraction()))


def _last_before(one: Quantity, figures: Sequence[Quantity]) -> Quantity | None:
    """Return the figure that is told right before another: that of which it is a part."""
    return max((other for other in figures if other.span[1] <= one.span[0]), key=lambda other: other.span, default=None)


def _union(text: str, figures: Sequence[Quantity], mine: Sequence[Quantity]) -> Proof | None:
    """Return how many are in one of two groups or both, where the source tells how many are in both."""
    both = [one for one in figures if one not in mine and _BOTH.match(text, one.span[1])]
    if len(both) != 1 or len(mine) != 2 or both[0].value >= min(one.value for one in mine):
        return None
    total = sum((one.value for one in mine), Fraction()) - both[0].value
    return Proof(f"{shown(mine[0].value)} + {shown(mine[1].value)} - {shown(both[0].value)}", total)
