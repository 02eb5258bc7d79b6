"""A change whose step takes one end of a change that the source tells, and for the other end a figure of something else.

`from 3% in 2019 to 12%` is fourfold, whatever else stands at 4%; `30 minutes instead of 90` are a third of it, not 45 of 90.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, permutations

from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, own_units

_LINKED = deferred(
    r"(?P<to>[^.;,]{0,40}?\bto)(?: (?:about|around|nearly|roughly|almost|some|just|only|over|more than))?\s[$€£₩¥]?"
    r"|(?P<now>[^.]{0,50}?\b(?:now|today)\b[^.;,\d]{0,24}?[$€£₩¥]?)"
    r"|[^.;]{0,30}?(?:,? (?:up|down) from|\bfrom|\binstead of|\brather than|,? against|,? compared (?:with|to)|\bversus|\bvs\.?)"
    r"(?: (?:about|around|nearly|roughly|almost|some|just|only|over|more than))?\s[$€£₩¥]?"
)
_FROM = deferred(r"\bfrom(?: (?:about|around|nearly|roughly|almost|some|just|only))?\s[$€£₩¥]?$")
_BEFORE = deferred(r"\b(?:used to|once|previously|formerly|originally|in the past)\b[^.;]{0,40}$", re.IGNORECASE)
_CLAUSE = deferred(r"[;:]|,? (?:while|whereas|but|as|though)\b|, and (?:the|its|their|[a-z]+ (?:rose|fell|grew))\b")
_ENDS_HERE = deferred(r"\s*(?:[.,;)]|$| (?:a |the )?(?:year|month|week|quarter|decade)| (?:in|last|before|now|today) )")
_CHANGED = deferred(
    r"\s?(?:넘게|이상|가까이|가량|정도|쯤|남짓)?(?:씩|로|으로|가|이|나|이나|만큼|까지)?\s?(?:(?:더|덜|훌쩍|껑충|크게|확|무려)\s)?"
    r"(?:뛰|뛴|늘|줄|준\s|커[졌지]|작아|높|낮|많아|적어|올[라랐려렸리]|오르|오른|내려|내렸|내린|떨어|불어|불었|짧아|길어|단축|증가|감소|상승|하락|급증|급감|됐|되었|된다|돼|치솟|깎|빨라|싸졌|비싸졌|절감|인상|인하)"
)
_ONCE = deferred(r"년 전|지난해|작년|전년|당시|종전|예전|이전|직전")
_EACH_TIME = deferred(r"해마다|매년|매해|달마다|매달|분기마다|주마다|매주|날마다|매일")
_OF_THEM = deferred(r"(?:[ -][a-z]+){0,2} of (?:them|these|those|whom|which)\b")
_OF_A_SORT = deferred(
    r"[\w.,]+-(?:second|minute|hour|day|week|month|year|page|mile|metre|meter|foot|inch|watt|litre|liter)s?"
)
"""What says of what sort a thing is, and is no end of a change: `one 22-minute episode from nine days to three`."""
_APPOSED = deferred(
    r"(?:,? or|,? equal to|,? equivalent to|\()\s?(?:(?:about|around|nearly|roughly|some|just)\s)?[$€£₩¥]?$"
)
_FOR_ONE = deferred(
    r" (?:a|an|per|for each|for every) (?!(?:year|month|quarter|week|day) (?:ago|earlier|before)\b)[a-z]+"
)
_UNITED = frozenset({"money", "duration", "size", "count", "percent"})


def better(case: Case) -> Proof | None:
    """Return what the two ends of a change come to, where a step takes only one of them, or the early end of one and the late one of another."""
    form, drafted = case.form, case.drafted
    if form is None or form.name == "gap" or drafted.kind not in ("times", "percent"):
        return None
    told = [pair for one in case.claim.evidence for pair in ends(one)]
    if form.name == "share" and form.first < form.second and (found := _mixed(case, told)):
        return step_cases.better(case, found)
    if not _CHANGED.match(case.text, drafted.span[1]) or (drafted.kind == "percent" and form.name == "share"):
        return None
    if _told(case):
        return None
    return step_cases.better(case, list(_single(case)) or list(_of_a_row(case)) or list(_of_the_whole(case)))


def _told(case: Case) -> bool:
    """Return whether the draft tells one of a step's figures itself."""
    form = case.form
    ends = [figure for number in (form.first, form.second) for _, figure in case.places(number)] if form else []
    ends = [one for one in ends if one.kind != "duration"] or ends
    return any(one.value == end.value and step_cases.alike(one, end) for one in case.told() for end in ends)


def _single(case: Case) -> Iterator[Proof]:
    """Yield what the two ends of a change come to of which a step takes one."""
    form = case.form
    if form is None:
        return
    for place in case.claim.evidence:
        for one, other in ends(place):
            values = [{figure.value for _, figure in case.places(number)} for number in form.ends]
            inside = [bool({one.value, other.value} & some) for some in values]
            if all(inside):
                return
            if any(inside) and _of_a_named_time(case, values[inside.index(False)]):
                return
            if any(inside) and not _in_a_row(place, (one, other), values[inside.index(False)]):
                yield from step_cases.of_two(case, one, other)


def _of_a_named_time(case: Case, stranger: set[Fraction]) -> bool:
    """Return whether a figure is of the year that the draft holds its own against: `2023년의 9분의 1` where it cost $400 in 2023."""
    named = {one.value for one in quantities.find(case.ahead, "ko") if one.kind == "date"}
    homes = [one for number in stranger for one, _ in case.places(number)] if named else []
    return any(one.value in named for home in homes for one in quantities.find(home.text, home.language))


def _in_a_row(place: Evidence, ends: tuple[Quantity, Quantity], stranger: set[Fraction]) -> bool:
    """Return whether a third figure stands in one clause with the two ends: `from 50 in 2021 to 100 in 2022 and 200 in 2023`."""
    start, end = min(one.span[0] for one in ends), max(one.span[1] for one in ends)
    alike = [figure for figure in step_cases.amounts(place) if step_cases.alike(figure, ends[0])]
    others = [figure for figure in alike if figure.value in stranger]
    return any(
        not _CLAUSE.search(place.text[end : one.span[0]] if one.span[0] >= end else place.text[one.span[1] : start])
        for one in others
    )


def _of_a_row(case: Case) -> Iterator[Proof]:
    """Yield how a row grows from one to the next, where a step holds its ends against each other and the sentence says `해마다`."""
    form = case.form
    if form is None or not _EACH_TIME.search(case.ahead):
        return
    for one in case.claim.evidence:
        row = step_cases.amounts(one)
        alike = [figure for figure in row if figure.kind == "money" or figure.unit] or row
        for first, second, third in zip(alike, alike[1:], alike[2:], strict=False):
            same = step_cases.alike(first, second) and step_cases.alike(second, third)
            if same and {first.value, third.value} == {form.first, form.second}:
                yield from step_cases.of_two(case, first, second)
                yield from step_cases.of_two(case, second, third)


def _of_the_whole(case: Case) -> Iterator[Proof]:
    """Yield what the two whole figures come to, where a step takes one that the source tells as a part: `18 million of them`."""
    form = case.form
    if form is None:
        return
    parts = [
        figure
        for number in (form.first, form.second)
        for one, figure in case.places(number)
        if _OF_THEM.match(one.text, figure.span[1])
    ]
    for part in parts:
        for one in case.claim.evidence:
            whole = [figure for figure in step_cases.amounts(one) if step_cases.alike(figure, part)]
            if len(whole) == 2 and part not in whole:
                yield from step_cases.of_two(case, *whole)


def _mixed(case: Case, told: Sequence[tuple[Quantity, Quantity]]) -> list[Proof]:
    """Return what two late ends, or two early ones, come to where a step holds the late end of one change against the early one of another."""
    form = case.form
    if form is None:
        return []
    for part, whole in permutations(told, 2):
        for here in (0, 1):
            if (part[here].value, whole[1 - here].value) == (form.first, form.second):
                now = 0 if case.drafted.role == "from" or _ONCE.search(case.text) else 1
                return step_cases.of_two(case, part[now], whole[now])[:1]
    return []


def ends(one: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the earlier and the later end of each change that a source sentence tells, the second in the unit of the first where it has none.

    What an amount is for one of something, `to $402 million, or $1.34 a share, from $310 million, or $1.02`, is no end of its change.
    """
    figures = [each for each in step_cases.amounts(one) if not _OF_A_SORT.fullmatch(each.text)]
    apposed = [
        (each, each.span[0] - len(said[0]), each.span[1] + (len(per[0]) if per else 0))
        for before, each in pairwise(figures)
        if (said := _APPOSED.search(one.text, before.span[1], each.span[0])) and step_cases.alike(before, each)
        for per in [_FOR_ONE.match(one.text, each.span[1])]
    ]
    if not any(_FOR_ONE.match(one.text, each.span[1]) for each, _, _ in apposed):
        apposed = []
    beside = [each for each, _, _ in apposed]
    for first, second in pairwise([each for each in figures if each not in beside]):
        yield from _linked(one, first, second, [place for _, *place in apposed])


def _linked(
    one: Evidence, first: Quantity, second: Quantity, beside: Sequence[Sequence[int]]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield two figures as the ends of a change, where the words between them, without what stands `beside` them, make them so."""
    between, start = "", first.span[1]
    for place, end in (place for place in beside if first.span[1] <= place[0] and place[1] <= second.span[0]):
        between, start = between + one.text[start:place], end
    linked = _LINKED.fullmatch(between + one.text[start : second.span[0]]) if second.span[0] > first.span[1] else None
    if linked is None or (linked["to"] and not (first.role == "from" or _FROM.search(one.text[: first.span[0]]))):
        return
    if linked["now"] and not _BEFORE.search(one.text[: first.span[0]]):
        return
    lent = second.kind == "number" and first.kind in _UNITED and _ENDS_HERE.match(one.text, second.span[1])
    if lent and first.kind == "duration":
        number = own_units.number(first)
        size = first.value / number if number else first.step  # one minute of 5.2
        second = replace(second, value=second.value * size, kind=first.kind, unit=first.unit)
    elif lent:
        second = replace(second, kind=first.kind, unit=first.unit)
    if step_cases.alike(first, second):
        yield (first, second) if linked["to"] or linked["now"] else (second, first)
