"""A difference whose step holds other figures against each other than what the draft has just told and what it compares that with.

`주가는 143.96달러로 마감했어요. 공모가 118달러와 비교하면` speaks of 143.96 and 118, whatever the price was in the morning.
"""

from pipeline.check import rough_shares
from pipeline.check.declared_steps import step_cases, step_names
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WITH_IT = deferred(
    r"(?:[가-힣]{0,3}(?:와|과|랑|하고)\s(?:견주|비교하|비교해|비하)[가-힣]{0,4}|[가-힣]{0,2}(?:보다|에 비해|에 비하면|대비))(?:는|도)?,?\s(?:(?:약|거의|무려|딱|꼭|더|[가-힣]{1,3})\s)?$"
)
_THAN = deferred(
    r"(?:^|[\s,])(?P<what>[^,.\d]{2,24}?)(?:보다|에 비해|에 비하면|와 비교하면|과 비교하면)(?:는|도)?,?\s(?:(?:약|거의|무려|딱|꼭|더)\s)?$"
)
_BESIDE_IT = deferred(
    r"(?:으로|로|이고|인데|이라|,)?,?\s(?P<what>[^,.]{2,24}?)보다(?:는|도)?\s(?:(?:약|거의|무려|딱|꼭|더)\s)?"
)
_BY_SO_MUCH = deferred(
    r"(?:이나|나|가량|쯤|정도)?\s(?:더\s|덜\s)?(?:길|짧|많|적[은었]|높|낮|비싸|비싼|[싸싼쌌]|크|컸|작|빨|느[리렸려]|오래|걸[렸려])"
)
_RANGE = deferred(r"\s?(?:to|and|-|–|~)\s?[$€£₩¥]?\d")
_SUBJECT = deferred(r"[가-힣]{2,}(?:은|는)\s")


def better(case: Case) -> Proof | None:
    """Return what the figure told last and the one it is compared with come to, where a step has only one of them."""
    if found := _than_another(case):
        return found
    form = case.form
    if form is None or case.drafted.kind not in ("percent", "times", "money", "count", "size", "duration"):
        return None
    told = _told(case.before)
    base = _base(case)
    if base is None or not told:
        return None
    mine = [one for one in told if step_cases.alike(one, base)]
    if not mine or mine[-1].value == base.value or not mine[-1].value:
        return None
    numbers = {mine[-1].value, base.value}
    ends = {figure.value for number in (form.first, form.second) for _, figure in case.places(number)}
    if len(numbers & ends) != 1:
        return None
    return step_cases.better(case, step_cases.of_two(case, mine[-1], base))


def _than_another(case: Case) -> Proof | None:
    """Return by how much the figure told last and the one of another thing differ, where a sentence tells that of both: `1,150달러로, 상대보다 260달러 비싸요`."""
    if case.drafted.kind not in ("money", "size") or not _BY_SO_MUCH.match(case.behind):
        return None
    told = [group[0] for group in quantities.readings(case.ahead, "ko") if step_cases.alike(group[0], case.drafted)]
    mine = told[-1] if told and case.places(told[-1].value) else None
    match = _BESIDE_IT.fullmatch(case.ahead, mine.span[1]) if mine else None
    base = step_names.owned(case, match["what"], case.drafted) if match else None
    if base is None or mine is None or base.role or base.value == mine.value:
        return None
    return step_cases.better(case, step_cases.of_two(case, mine, base))


def _told(text: str) -> list[Quantity]:
    """Return the figures of a sentence; where it tells a share, `3억 대니까 네 대 중 한 대`, they are of the whole, and what it speaks of is told elsewhere."""
    found = [group[0] for group in quantities.readings(text, "ko")]
    shared = quantities.shares(text, "ko") or any(rough_shares.a_share(one) and one.words for one in found)
    return [] if shared else found


def _base(case: Case) -> Quantity | None:
    """Return what a sentence that opens with it compares: a figure that it tells, or the one that the source has of what it names."""
    here = [group[0] for group in quantities.readings(case.ahead, "ko")]
    if here:
        match = _WITH_IT.fullmatch(case.ahead, here[-1].span[1])
        alone = match is not None and len(here) == 1 and here[0].kind != "number"
        return here[0] if alone and not _SUBJECT.search(case.ahead[: here[-1].span[0]]) else None
    match = _THAN.search(case.ahead)
    if match is None or _SUBJECT.search(case.ahead[: match.end("what")]):
        return None  # what is told here is its own subject's, and not the figure told last
    like = case.drafted if case.drafted.kind not in ("percent", "times") else None
    found = step_names.owned(case, match["what"], like)
    ranged = found is None or found.role or any(_RANGE.match(one.text, found.span[1]) for one in case.claim.evidence)
    return None if ranged else found
