"""A percentage of two figures that the draft itself tells as its whole and part, or as its two sides: no step over others proves it.

`매출 378억 원 가운데 영어판이 189억 원으로 60%` is wrong whatever else comes to 60%, as are `288GB로 192GB인 R7보다 33% 많아요` and, behind
a sentence with both, `비율로 따지면 33% 늘었어요`.
"""

from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures import derive, follows
from pipeline.check.figures.derive import Proof
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OUT_OF = deferred(r"\s?(?:중|가운데)(?:에서?)?,? ")
_AND_SO = deferred(r"(?:으로|로|이고|이며|인데|이라)?,?\s(?:(?:전체의|약|대략|거의|무려)\s)?")
_BEHIND = 12
_SIDE = deferred(r"(?:인|짜리|이던|였던|의|에 그친|에 머문)\s[^,.]{1,24}?보다\s(?:약\s|무려\s)?")
_THAN = deferred(r"[^,.]{0,24}?보다\s")
_BETWEEN = deferred(r"(?:으로|로|이고|인데|이라|에),?\s[^.\d]{0,12}")
_AS_A_SHARE = deferred(
    r"(?:비율|퍼센트|백분율)로(?:는|\s(?:따지면|치면|보면|환산하면|하면|계산하면))?,?\s(?:약\s|무려\s)?"
)
_BY = deferred(r"\s?(?:가량|정도|쯤|이나|나|가까이|넘게)?\s?(?:더\s|덜\s)?")
_ALL = 100


def better(case: Case) -> Proof | None:
    """Return what the two figures come to that the draft tells a percentage of, where it is not near that."""
    if case.drafted.kind != "percent" or case.drafted.bound:
        return None
    return step_cases.better(case, [one for one in (_share(case), _side(case), _in_percent(case)) if one])


def _share(case: Case) -> Proof | None:
    *earlier, part = _ahead(case) or [case.drafted]
    behind = case.behind[:_BEHIND]
    if not earlier or not _AND_SO.fullmatch(case.text, part.span[1], case.drafted.span[0]):
        return None
    if follows.UP.search(behind) or follows.DOWN.search(behind):
        return None
    whole = next((one for one in earlier if _OUT_OF.match(case.text, one.span[1]) and derive.pairs(one, part)), None)
    return _of(part, whole) if whole and whole.value > part.value > 0 else None


def _side(case: Case) -> Proof | None:
    told = _ahead(case)
    if (
        len(told) < 2
        or not derive.pairs(*told[-2:])
        or not _BETWEEN.fullmatch(case.text, told[-2].span[1], told[-1].span[0])
    ):
        return None
    if not _SIDE.fullmatch(case.text, told[-1].span[1], case.drafted.span[0]):
        return None
    return _apart(case, told[-2], told[-1])


def _in_percent(case: Case) -> Proof | None:
    if not _AS_A_SHARE.fullmatch(case.ahead):
        return None
    told = [group[0] for group in quantities.readings(case.before, "ko")]
    bases = [
        one for one in told if _THAN.match(case.before, one.span[1]) and not follows.UP.match(case.before, one.span[1])
    ]
    for base in bases[-1:]:
        gaps = [one for one in told if derive.pairs(one, base)]
        for mine in gaps:
            if any(one.value == abs(mine.value - base.value) for one in gaps if one not in (mine, base)):
                return _apart(case, mine, base)
    return None


def _apart(case: Case, mine: Quantity, base: Quantity) -> Proof | None:
    """Return by how much of its base one figure is above or below it, where the words behind the percentage go that way."""
    how = _BY.match(case.behind)
    start = how.end() if how else 0
    up, down = follows.UP.match(case.behind, start), follows.DOWN.match(case.behind, start)
    if base.value <= 0 or not (up or down) or (mine.value > base.value) != bool(up):
        return None
    high, low = sorted((mine, base), key=lambda one: one.value, reverse=True)
    step = f"({step_cases.written(high)}-{step_cases.written(low)})/{step_cases.written(base)}"
    return Proof(step, abs(mine.value - base.value) / base.value * _ALL)


def _of(part: Quantity, whole: Quantity) -> Proof:
    return Proof(f"{step_cases.written(part)}/{step_cases.written(whole)}", part.value / whole.value * _ALL)


def _ahead(case: Case) -> list[Quantity]:
    """Return the figures of the sentence ahead of the percentage, each in its first reading."""
    return [group[0] for group in quantities.readings(case.text, "ko") if group[0].span[1] <= case.drafted.span[0]]
