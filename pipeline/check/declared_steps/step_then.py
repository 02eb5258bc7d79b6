"""A step that counts with what a source tells of an earlier time where the sentence speaks of now, or with another whole than the one its part is told of.

`up from 9% in 2019` is no share of today's pilots; `84 of 96, against 72 without it` are two parts of 96.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors, rough_shares
from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases, step_ends
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import arithmetic
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_PAST = deferred(
    r"지난|작년|재작년|전년|이전|전작|종전|기존|보다|에서|비[해하교]|대비|견[줘주]|원래|당초|애초|[였었했됐렸](?:던|지만|는데|다가|으나)|이었|[가-힣]던 |구형|옛|앞서|당시|(?<![가-힣])전[에엔]?[ ,]|한때|예전|초기|처음|시절|\d{4}년|"
    r"늘|줄|올[라랐려렸린]|오[르른]|내[려렸린]|떨어|뛰|차이|격차|배(?![터포])"
)
"""Words by which a sentence may speak of what was before, or hold one time against another."""
_LAST_YEAR = deferred(
    r"\b(?:last year|(?:a|one) year (?:ago|earlier|before)|the (?:year|month|quarter|week) (?:before|earlier)|(?:up|down) from|from|in (?:19|20)\d\d|previous(?:ly)?)\b|전년|지난해|작년|1년 전"
)
_OF_WHOLE = deferred(r"(?: [a-z]+){0,2}? (?:out )?of (?:the |its |their |all )*[$€£]?")
_AGAINST = deferred(
    r"[^.;]{0,30}?(?:,? against|,? compared with|,? versus|,? down from|,? up from) (?:just |only |about )?"
)
_COMPARED = deferred(r"보다|비[해하]|배(?![터포])|의 (?:절반|\d+분의)|늘|줄|올[라랐]|내[려렸]|견[줘주]")
_SUBJECT = deferred(
    r"(?P<noun>(?:[가-힣A-Za-z]{2,8}(?<!보다)(?<!에서) )?[가-힣A-Za-z]{2,8}?)(?:이|가|은|는)\s(?:[가-힣\d]{1,6}\s){0,3}$"
)
_OUTCOMES = ("차이", "격차", "간격", "폭", "합", "합계", "평균", "비율", "배율")
"""What a sum comes to: no word that a figure of the source would be told with."""
_LISTED = deferred(r"(?:,|,? and) (?:another |some |about )?$")
_FROM_TO = deferred(r"(?: [a-z]+){0,2} to (?:about |just |only |nearly )?|에서 ?(?:약 )?")
_NUMBER = r"(?<![\d.]){}(?![\d.])"
_ALL, _BEHIND = 100, 60


def better(case: Case) -> Proof | None:
    """Return what a step comes to with the figure of the time, or of the whole, that its sentence speaks of."""
    if found := _of_its_whole(case):
        return None if case.near(found.value) else found
    if found := next((one for one in _of_its_subject(case) if not case.near(one.value)), None):
        return found
    if case.drafted.role in ("from", "to") or _PAST.search(f"{case.text}"):
        return None
    return next((found for found in _of_now(case) if not case.near(found.value)), None)


def _of_now(case: Case) -> Iterator[Proof]:
    """Yield a step with what there is now in the place of what there was before."""
    numbers = set(case.operands)
    for one in case.claim.evidence:
        for then, now in step_ends.ends(one):
            start, end = sorted((then.span, now.span))
            linked = one.text[start[1] : end[0]] + one.text[end[1] :][:_BEHIND]
            both = {then.value, now.value}, {Fraction(step_cases.written(each)) for each in (then, now)}
            if not _LAST_YEAR.search(linked) or any(each <= numbers for each in both) or then.value == now.value:
                continue
            number = next((each for each in numbers if any(figure == then for _, figure in case.places(each))), None)
            if number is None or any(figure.span != then.span for _, figure in case.places(number)):
                continue
            written = shown(number * now.value / then.value)
            step = re.sub(_NUMBER.format(re.escape(shown(number))), written, case.step)
            if step != case.step and (value := _value(case, step)) is not None:
                yield Proof(step, value)


def _of_its_subject(case: Case) -> Iterator[Proof]:
    """Yield a step with the figure whose clause has the subject's own word, where it counts with another of that sentence: `취소가 … 줄었어요` and 209 late ones."""
    form, subject = case.form, _SUBJECT.search(case.ahead)
    if (
        form is None
        or subject is None
        or subject["noun"].endswith(_OUTCOMES)
        or (form.name == "share" and form.first < form.second)
    ):
        return
    homes = [case.places(number) for number in (form.first, form.second)]
    if any(len(some) != 1 for some in homes) or homes[0][0][0].id == homes[1][0][0].id:
        return
    if any(step_cases.alike(one, some[0][1]) for one in case.told() for some in homes):
        return
    keys = [_keys(*some[0], subject["noun"]) for some in homes]
    for mine, other in ((0, 1), (1, 0)):
        (one, figure), own = homes[mine][0], keys[mine]
        wanted = keys[other] or _keys_in(one, subject["noun"], (0, len(one.text)))
        others = [
            each for each in step_cases.amounts(one) if step_cases.alike(each, figure) and each.span != figure.span
        ]
        named = [each for each in others if wanted and wanted <= _keys(one, each, subject["noun"])]
        if not wanted or own & wanted or len(named) != 1 or named[0].value in case.operands:
            continue
        number = (form.first, form.second)[mine]
        step = re.sub(
            _NUMBER.format(re.escape(shown(number))), shown(number * named[0].value / figure.value), case.step
        )
        if step != case.step:
            yield Proof(step, abs(arithmetic.compute(step).value) * (_ALL if case.drafted.kind == "percent" else 1))


def _keys(one: Evidence, figure: Quantity, noun: str) -> frozenset[str]:
    """Return the words of a noun that stand in the clause of a figure: no other figure lies between."""
    spans = [
        each.span for each in step_cases.amounts(one) if each.span != figure.span and not _its_start(one, each, figure)
    ]
    listed = figure.kind in COUNTS and _LISTED.search(
        one.text[: figure.span[0]]
    )  # `38 were cancelled and 209 left late`
    start = figure.span[0] if listed else max((end for _, end in spans if end <= figure.span[0]), default=0)
    end = min((begin for begin, _ in spans if begin >= figure.span[1]), default=len(one.text))
    return _keys_in(one, noun, (start, end))


def _its_start(one: Evidence, start: Quantity, end: Quantity) -> bool:
    """Return whether a figure is where a change starts that ends at another: both are told of one thing, `from $12 to $15`."""
    return start.role == "from" and _FROM_TO.fullmatch(one.text, start.span[1], end.span[0]) is not None


def _keys_in(one: Evidence, noun: str, place: tuple[int, int]) -> frozenset[str]:
    shared = anchors.shared(one.text, one.language, noun)
    return frozenset(
        anchor.key for anchor in shared for span in anchor.source if place[0] <= span[0] and span[1] <= place[1]
    )


def _value(case: Case, step: str) -> Fraction | None:
    """Return what a changed step comes to, in the scale in which the old one gives the figure."""
    old, new = (abs(arithmetic.compute(one).value) for one in (case.step, step))
    if not old:
        return None
    scale = Fraction(1)
    if case.drafted.kind in ("percent", "points") and abs(old * _ALL - case.drafted.value) < abs(
        old - case.drafted.value
    ):
        scale = Fraction(_ALL)
    return new * scale if abs(old * scale - case.drafted.value) <= case.drafted.value / 4 else None


def _of_its_whole(case: Case) -> Proof | None:
    """Return the share of its own whole where a step holds a part against another part, or the whole of another time."""
    form, drafted = case.form, case.drafted
    if form is None or form.name != "share" or form.first >= form.second or not rough_shares.a_share(drafted):
        return None
    if _COMPARED.search(case.behind) or _COMPARED.search(case.ahead[-16:]):
        return None
    part, other = case.places(form.first), case.places(form.second)
    wholes = [whole for place in part for whole in _wholes(*place) if whole.value != form.second]
    if len(part) == 1 and len(wholes) == 1:
        return _share(drafted, form.first, wholes[0].value)
    for one, figure in other if len(other) == len(part) == 1 else ():
        mine = [each for place, each in part if place.id == one.id and figure.span[1] <= each.span[0]]
        for whole in _wholes(one, figure):
            if mine and whole.value > form.first and _AGAINST.fullmatch(one.text, whole.span[1], mine[0].span[0]):
                return _share(drafted, form.first, whole.value)
    return None


def _share(drafted: Quantity, part: Fraction, whole: Fraction) -> Proof:
    return Proof(f"{shown(part)}/{shown(whole)}", part / whole * (_ALL if drafted.kind == "percent" else 1))


def _wholes(one: Evidence, figure: Quantity) -> Iterator[Quantity]:
    """Yield the whole that a source tells a figure as a part of: `84 of 96 tumors`."""
    for whole in step_cases.amounts(one):
        if (
            whole.span[0] > figure.span[1]
            and whole.value > figure.value
            and _OF_WHOLE.fullmatch(one.text, figure.span[1], whole.span[0])
        ):
            yield whole
