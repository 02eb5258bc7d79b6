"""Which of a source's figures the words of a sentence name, where a step counts with others: `석탄과 가스를 합친`, `개가 고양이의 두 배`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.anchors import Anchor
from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof
from pipeline.check.nearness import leaning
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_NOUN = r"[가-힣A-Za-z][가-힣A-Za-z0-9·]{0,11}?"
_THING = rf"(?:\d{{4}}년|\d{{1,2}}월|\d분기|(?:[가-힣A-Za-z0-9·]{{1,12}}\s)?{_NOUN})"
_SUM = deferred(
    rf"(?P<items>(?:{_NOUN}(?:과|와|하고|이랑|랑|,| 및|, 그리고)\s)+)(?P<last>{_NOUN}(?:을|를|이|가|은|는|도)?)"
    r"(?:의 [가-힣]{1,8}(?:을|를|은|는))?\s(?:[가-힣]{1,6}\s)?"
    r"(?:둘을 |둘이 |셋을 |모두 |다 |함께 |같이 )?(?:합[쳐치친하해한산계]|더[하해한]|아울러|통틀|도합|합계)"
)
_BETWEEN = deferred(r"(?:과|와|하고|이랑|랑|,| 및)\s")
_SIDES = deferred(
    rf"(?:.*[\s,])??(?P<one>[^,.]{{1,24}}?)(?:이|가|은|는|도)\s(?:[가-힣]{{1,6}}\s){{0,1}}?(?P<other>{_THING})(?:의|보다|에 비해|대비)\s(?:약\s|거의\s|무려\s|딱\s|꼭\s|정확히\s)?$"
)
_NEAR_SIDES = deferred(
    rf"(?:.*[\s,])?(?P<one>(?:[가-힣A-Za-z0-9·]{{1,12}}\s)?{_NOUN})(?:이|가|은|는|도)\s(?P<other>{_THING})(?:의|보다|에 비해|대비)\s(?:약\s|거의\s|무려\s|딱\s|꼭\s|정확히\s)?$"
)
_APART = deferred(
    rf"(?:.*[\s,])??(?P<one>{_THING})(?:과|와|하고|이랑|랑)\s(?P<other>{_THING})(?:의|\s?사이의|\s?간)?\s(?:[가-힣]{{1,4}}\s)?(?:격차|차이|차)(?:은|는|가|이)?\s(?:약\s|겨우\s|무려\s)?$"
)
_DATES = ("=y", "=m", "=q", "=weekday", "=quarter")
_AND_ALSO = deferred(r"(?: [a-z-]+){0,3},? and ")
_NEXT = deferred(r"(?: [a-z]+)?,(?: and| but)? (?:only |just )?[€$£¥₩]?")
_TOLD_IN = deferred(
    r"(?: [a-z]+){0,2} (?:in|on|at|for|by|during|from|to) (?:(?:the|its|their|his|her|a) )?(?:[a-z]+ )?"
)
_CLEAR = 0.12
_WHEN = deferred(r"(?:\d{4}년|\d{1,2}월|올해|작년|지난해|재작년|전년|내년)(?:에|의)?")
_DOES = deferred(r"(?:[을를]|(?<!\d[년월일])에|에서|으로)\s\S+$")
"""What somebody does, no thing: the `약을 먹` of `약을 먹은 환자의`."""
_DESCRIBED = deferred(
    r"(?:^|\s)(?:올해|작년|지난해|재작년|전년|내년|이듬해|당시|지난달|이달|지금|\d+(?:년|월|분기|일)|(?:첫|둘|셋|넷)째? ?(?:주|달|해|날|번째))\s$"
)
"""What tells a thing from the same at another time: the `지난해` of `지난해 방문객은`."""
_WORLDS = 10_000  # times


def better(case: Case) -> Proof | None:
    """Return what the figures come to that a sentence names, where the figure is not near it."""
    if case.drafted.kind != "number" and (found := _sides(case)):
        return step_cases.better(case, found)
    return step_cases.better(case, list(_sum(case))) if case.drafted.kind in FIGURES else None


def _sum(case: Case) -> Iterator[Proof]:
    """Yield the sum of the things that are named as added up."""
    match = _SUM.search(case.ahead)
    if match is None:
        return
    names = [*(_BETWEEN.split(match["items"])[:-1]), match["last"]]
    found = [owned(case, name, case.drafted) for name in names]
    figures = [one for one in found if one is not None]
    if len(figures) == len(names) and len({one.span for one in figures}) == len(names):
        total = sum((one.value for one in figures), Fraction())
        if {one.value for one in figures} != set(case.operands):
            yield Proof(" + ".join(step_cases.written(one) for one in figures), total)
    elif any(one.value not in case.operands for one in figures):
        others = [one for _, one in case.figures() if step_cases.alike(one, case.drafted)]
        if not any(case.near(one.value + other.value) for one in figures for other in others):
            yield Proof("", Fraction(0))


def _sides(case: Case) -> list[Proof]:
    """Return what one named thing is of another, in each sentence that tells both, where a step has only one of the two."""
    patterns = (_NEAR_SIDES, _SIDES) if case.drafted.kind in ("times", "percent") else (_APART,)
    found: list[Proof] = []
    mine = False
    for match in filter(None, (pattern.fullmatch(case.ahead) for pattern in patterns)):
        names = match["one"], match["other"]
        if _DOES.search(names[0]) or _DESCRIBED.search(case.ahead[: match.start("one")]):
            continue
        pairs = [[list(owned_in(place, name, None)) for name in names] for place in case.claim.evidence]
        pairs = [some for some in pairs if len(some[0]) == len(some[1]) == 1]
        pairs = pairs or ([] if any(map(_WHEN.fullmatch, names)) else [_apart(case, names)])  # a year is no thing
        for owners in (some for some in pairs if some[0] and some[1]):
            one, other = owners[0][0], owners[1][0]
            if one.span != other.span and step_cases.alike(one, other) and _of_a_size(one, other):
                if _measured_otherwise(case, one, other):
                    continue
                mine = mine or len({one.value, other.value} & set(case.operands)) == 1
                found += _of_each_other(case, one, other)
    return found if mine else []


def _of_a_size(one: Quantity, other: Quantity) -> bool:
    """Return whether anybody would hold one figure against another: 180,000 chips are no multiple of the two sites that they go to."""
    low, high = sorted((abs(one.value), abs(other.value)))
    return low > 0 and high <= _WORLDS * low


def _measured_otherwise(case: Case, one: Quantity, other: Quantity) -> bool:
    """Return whether two sizes are told in units that the step's own are not: of `288 gigabytes and 13 terabytes` memory is the first, speed the second."""
    if one.kind != "size" or _unit_word(one) == _unit_word(other):
        return False
    words = [{_unit_word(each) for _, each in case.places(number)} for number in case.operands]
    return len(words) > 1 and bool(set.intersection(*words))


def _unit_word(one: Quantity) -> str:
    return one.text.lstrip("0123456789., -").lower()


def _apart(case: Case, names: tuple[str, str]) -> list[list[Quantity]]:
    """Return the one figure that the sources tell of each of two things, where no sentence tells both."""
    return [[one] if (one := owned(case, name, None)) else [] for name in names]


def _of_each_other(case: Case, one: Quantity, other: Quantity) -> list[Proof]:
    if case.drafted.kind == "times":
        return [Proof(f"{step_cases.written(one)}/{step_cases.written(other)}", one.value / other.value)]
    return step_cases.of_two(case, one, other)


def owned(case: Case, name: str, like: Quantity | None) -> Quantity | None:
    """Return the one figure of the sources that is told of a thing, of the kind of another where one is given."""
    found = [figure for one in case.claim.evidence for figure in owned_in(one, name, like)]
    return found[0] if len(found) == 1 else None


def owned_in(one: Evidence, name: str, like: Quantity | None) -> Iterator[Quantity]:
    """Yield the figure of a source sentence that is told of a thing."""
    every = step_cases.amounts(one)
    figures = [
        figure for figure in every if figure.kind in FIGURES and (like is None or step_cases.alike(figure, like))
    ]
    found: dict[bool, set[Quantity]] = {True: set(), False: set()}
    shared = anchors.shared(one.text, one.language, name)
    once = any(len(anchor.source) == 1 and anchor.key[0] not in "=#" for anchor in shared)
    for anchor in shared:
        if once and len(anchor.source) > 1:
            continue  # `국가 AI 컴퓨팅센터` is told by its centre: AI is of all
        if anchor.key[0] not in "=#" or anchor.key.startswith(_DATES):
            found[anchor.key[0] in "=@"] |= {
                each for each in _nearest(one, figures, anchor) if not _closed(one.text, anchor, each, every)
            }
    owners = found[True] or found[False]  # a name or a date tells more than a noun
    if len(owners) == 1 and not (like and any(listed(one.text, figure, figures) for figure in owners)):
        yield from owners


def listed(text: str, one: Quantity, others: Sequence[Quantity]) -> bool:
    """Return whether a figure is listed right behind another of the same place: `12 engineers and 5 designers in Oslo`."""
    return any(
        _AND_ALSO.fullmatch(text, other.span[1], one.span[0]) for other in others if other.span[1] <= one.span[0]
    )


def _nearest(one: Evidence, figures: Sequence[Quantity], anchor: Anchor) -> Iterator[Quantity]:
    """Yield the figure to which a word leans from all others."""
    for figure in figures:
        others = [other.span for other in figures if other.span != figure.span]
        lean = (leaning.lean(one.text, one.language, anchor.source, (figure.span,), (other,)) for other in others)
        if all(each > _CLEAR for each in lean):
            yield figure


def _closed(text: str, anchor: Anchor, one: Quantity, every: Sequence[Quantity]) -> bool:
    """Return whether a word ends what is told of the figure before, right ahead of another: `3 million times in its first week, 2 million in its second`."""
    return all(
        _NEXT.fullmatch(text, word[1], one.span[0])
        and any(_TOLD_IN.fullmatch(text, other.span[1], word[0]) for other in every if other.span[1] <= word[0])
        for word in anchor.source
    )
