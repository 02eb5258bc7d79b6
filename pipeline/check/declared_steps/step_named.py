"""A step that is another operation than the words beside its figure name: `합치면` adds up, `작년보다 … 늘었어요` takes away."""

from fractions import Fraction

from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof, shown
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_JUST = r"(?:(?:약|거의|무려|대략|모두|다|총|전부|또|각각)\s)*$"
_TOGETHER = deferred(rf"(?:합치|합하|더하|모으|모이|합산하)면,?\s{_JUST}|(?:합쳐|합해|더해)서?\s{_JUST}")
_LESS = deferred(r"적자|손실|빼|뺀|제외|남[은는았]|나머지")
_TAKEN_AWAY = deferred(r"\(?(\d[\d.]*)-(\d[\d.]*)\)?(?:[*/]\d[\d.]*)?")
_THAN = deferred(rf"보다\s{_JUST}")
_SUBJECT = deferred(r"[가-힣](?:은|는|이|가|도)\s")
_APART = deferred(
    r"(?:이나|나|가량|쯤|정도)?(?:이|가|을|를)?\s(?:더\s|덜\s)?(?:늘|줄|많|적[은어었]|높|낮|비싸|비싼|[싸싼쌌]|증가|감소|오[르른]|올[랐라]|내[렸린려])"
)
_A_LEVEL = deferred(r"\d[\d.]*(?:/\(1[+-]|\*\(1\+)")
_COMES_TO, _WITHIN = deferred(r"(?:이|가|으로|로)\s(?:될|된|됐|돼|되)"), deferred(r"\s?만에")
_BY_TO = deferred(r"\bby (?:[a-z]+ )?\S+(?: [a-z]+)? to (?:[a-z]+ )?$")


def better(case: Case) -> Proof | None:
    """Return what the operation comes to that the words name, or nothing that gives it, where a step is another one."""
    kind, than = case.drafted.kind, _THAN.search(case.ahead) and _APART.match(case.behind)
    step = case.step.replace(",", "").replace(" ", "")
    if kind == "duration":
        return _length(case)
    if kind == "points" and than and not _SUBJECT.search(case.ahead):
        told = [one for one in case.told() if one.kind == "percent"]
        mine = len(told) == 1 and told[0].value not in case.operands and any(case.places(told[0].value))
        return _from_the_last(case, told[0]) if mine else None
    if kind in AMOUNTS and than and _A_LEVEL.match(step):
        return _from_the_last(case, case.drafted)
    away = _TAKEN_AWAY.fullmatch(step) if kind in AMOUNTS and _TOGETHER.search(case.ahead) else None
    if away is None or _LESS.search(case.text):
        return None
    found = [next((one.value for _, one in case.places(Fraction(each)) if step_cases.alike(one, case.drafted)), None) for each in away.groups()]  # fmt: skip
    return None if None in found else Proof("+".join(away.groups()), sum(map(Fraction, away.groups()), Fraction()))


def _from_the_last(case: Case, like: Quantity) -> Proof:
    """Return the difference of the figure told last and the only other one of its kind, if there is one."""
    mine = [one for one in case.told() if step_cases.alike(one, like)][-1:]
    theirs = {one.value for _, one in case.figures() if step_cases.alike(one, like)}
    others = theirs - {one.value for one in mine}
    if not mine or len(others) != 1 or mine[0].value not in theirs:
        return Proof("", like.value)
    high, low = sorted((mine[0].value, *others), reverse=True)
    return Proof(f"{shown(high)}-{shown(low)}", high - low)


def _length(case: Case) -> Proof | None:
    """Return the end of a change where a step takes the change from it (`by three days to eight`), and its time where a step divides it by how often it grew."""
    form = case.form
    if form is not None and form.name == "gap" and _COMES_TO.match(case.behind):
        ends = [one for text, one in case.places(form.first) if _BY_TO.search(text.text[: one.span[0]])]
    elif form is not None and form.name == "share" and _WITHIN.match(case.behind):
        multiple = any(one.kind == "times" for _, one in case.places(form.second))
        ends = [one for _, one in case.places(form.first) if one.kind == "duration" and multiple]
    else:
        return None
    return Proof("", ends[0].value) if ends else None
