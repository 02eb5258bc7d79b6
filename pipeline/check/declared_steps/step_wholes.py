"""A share whose step divides by another whole than the sentence names: `240건 가운데`, `전체의`, the sum of what a source lists."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_AMONG = deferred(
    r"(?:\s?[가-힣A-Za-z·]{1,10})?\s?(?:가운데|중)(?:에서|에)?(?:는|도)?,?\s(?:[^\d,.%]{0,24}\s)?(?:약\s|거의\s|무려\s|딱\s|겨우\s)?$"
)
_OF = deferred(r"(?:\s?[가-힣A-Za-z·]{1,10})?의\s(?:약\s|거의\s|무려\s|딱\s|겨우\s)?$")
_ALL_OF = deferred(r"(?:전체|모두|합계|총액|총계|전부)(?:의|\s[가-힣]{1,6}의)?\s(?:약\s|거의\s|무려\s)?(?:의\s)?$")
_ALL, _LIST = 100, 3


def better(case: Case) -> Proof | None:
    """Return the share that a part is of the whole that the sentence names, where the figure is not near it."""
    form, drafted = case.form, case.drafted
    if form is None or form.name != "share" or form.first >= form.second or form.second < _LIST:
        return None
    if drafted.kind not in ("percent", "times") or (drafted.kind == "times" and drafted.value >= 1):
        return None
    found = list(_named(case)) or list(_of_all(case))
    return step_cases.better(case, found)


def _share(case: Case, part: Fraction, whole: Fraction, step: str = "") -> Proof:
    factor = _ALL if case.drafted.kind == "percent" else 1
    return Proof(step or f"{shown(part)}/{shown(whole)}", part / whole * factor)


def _named(case: Case) -> Iterator[Proof]:
    """Yield the share of the whole that is told with its figure right before: `240건 가운데 3분의 1은`."""
    form = case.form
    ahead = [group[0] for group in quantities.readings(case.text, "ko") if group[0].span[1] <= case.drafted.span[0]]
    if form is None or not ahead or ahead[-1].kind not in MEASURES or ahead[-1].per:
        return
    whole = ahead[-1]
    between = case.text[whole.span[1] : case.drafted.span[0]]
    if not (_AMONG.fullmatch(between) or _OF.fullmatch(between)) or whole.value in (form.first, form.second):
        return
    stated = [one for _, one in case.figures() if step_cases.alike(one, whole) and one.value == whole.value]
    parts = [one for _, one in case.places(form.first) if step_cases.alike(one, whole) and one.value < whole.value]
    others = [
        one.value for one in (*case.told(), *(figure for _, figure in case.figures())) if step_cases.alike(one, whole)
    ]
    others += [one.value for one in quantities.find(case.behind, "ko") if step_cases.alike(one, whole)]
    factor = _ALL if case.drafted.kind == "percent" else 1
    if any(case.near(share * factor) for one in others for share in (one / whole.value, 1 - one / whole.value)):
        return
    if stated and parts:
        yield _share(case, parts[0].value, whole.value)


def _of_all(case: Case) -> Iterator[Proof]:
    """Yield the share of all that one source sentence lists, where the step divides by one of the list."""
    form = case.form
    if form is None or not _ALL_OF.search(case.ahead):
        return
    for one in case.claim.evidence:
        figures = step_cases.amounts(one)
        for listed in _lists(figures):
            values = [figure.value for figure in listed]
            if {form.first, form.second} <= {*values} and not _summed(figures, values):
                total = sum(values, Fraction())
                step = f"{shown(form.first)}/({'+'.join(map(shown, values))})"
                yield _share(case, form.first, total, step)


def _lists(figures: Sequence[Quantity]) -> Iterator[list[Quantity]]:
    for kind, unit in dict.fromkeys((one.kind, one.unit) for one in figures if one.kind in MEASURES):
        listed = list({one.span[0]: one for one in figures if (one.kind, one.unit) == (kind, unit)}.values())
        if len(listed) >= _LIST:
            yield listed


def _summed(figures: Sequence[Quantity], values: Sequence[Fraction]) -> bool:
    """Return whether one of the list is the sum of the others, or larger: it is the whole itself."""
    return max(values) >= sum(values) - max(values)
