"""A share whose step takes another part than the one the sentence names: what is left of sales as 순이익 is no operating profit.

Also a share that is all of a hundred but another one, where the sentence says of its share what the source says of that other one;
and a share of a time that the sentence does not speak of.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases, step_names
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PART = deferred(
    r"(?:[가-힣]{0,3}\s)?(?:넘게|이상|가까이|정도|쯤|가량)?(?:이|가|은|는|을|를|만|도)?\s?(?P<part>[^,.%\d]{2,24}?)(?:으로|로|에게|에서|에|이|가|을|를|은|는)(?=[\s,.]|$)"
)
_WHOLE = deferred(r"(?:^|[\s,])(?P<whole>[^,.]{2,24}?)(?:의|\s?가운데|\s?중)\s(?:약\s|거의\s|무려\s)?$")
_HEAD = deferred(r"^.*(?:[이가을를은는던에]|에서|[한된인친진운난든])\s(?=\S)")
"""What only describes a whole: `전문의가 찾은 판막 이상` are no specialists, and no finds."""
_PROFITS = (
    (deferred(r"순이익|순익"), deferred(r"\bnet (?:profit|income|earnings)\b", re.IGNORECASE)),
    (deferred(r"영업이익|영업익"), deferred(r"\boperating (?:profit|income|earnings)\b", re.IGNORECASE)),
    (deferred(r"총이익"), deferred(r"\bgross (?:profit|earnings)\b", re.IGNORECASE)),
)
"""What is left of sales: after all costs, after those of running the business, after those of the goods alone."""
_OF = deferred(
    r" (?:of|in) (?:all |the |its |their |his |her |our |these |those |(?:[A-Z][\w.-]* ){0,2}[A-Z][\w.-]*['’]s? )*(?P<whole>(?-i:[a-z-]+)(?: [a-z-]+)?)",
    re.IGNORECASE,
)
_PAST = deferred(
    r"^(?:A|One|The) (?:year|quarter|month|decade) (?:ago|earlier|before)\b|^(?:The )?(?:year|quarter|month) before\b|^In the (?:previous|prior|preceding|same) (?:year|quarter|month|period)[^.;]{0,24}|"
    r"^(?:Back )?[Tt]hen\b|^Previously\b|^Before that\b|\ba (?:year|quarter|month) (?:ago|earlier|before)\b"
)
_THEN = deferred(
    r"[년달월주기] 전|전년|지난|작년|이전|직전|당시|종전|기존|예전|앞서|전에|옛|원래|애초|[12]\d{3}년|\d분기|그때|재작년|한때"
)
_WHO = deferred(
    r"(?:^|[\s,])(?P<who>[가-힣A-Za-z]{2,12}(?:\s[가-힣A-Za-z]{2,8})?)(?:은|는|이|가)\s(?:약\s|아직\s|여전히\s)?$"
)
_OTHERS = deferred(r"나머지|빼|뺀|제외|다른|반대|않|못|아니|아닌|남[은았]|외|밖|줄|떨어|만\s|뿐|깎|싸|할인|덜")
_DATES = ("=m", "=y", "=quarter", "=weekday")
_ALL = 100


def better(case: Case) -> Proof | None:
    """Return what share the part is that the sentence names, where the figure is not near it."""
    form = case.form
    if _of_another_whole(case) or _its_own(case):
        return Proof("", Fraction(0))
    if form is None or form.name != "share" or form.first >= form.second:
        return None
    if case.drafted.kind not in ("percent", "times") or (case.drafted.kind == "times" and case.drafted.value >= 1):
        return None
    found = list(_named(case)) or list(_profit(case)) or list(_of_the_time(case)) or list(_of_the_date(case))
    return step_cases.better(case, found)


def _named(case: Case) -> Iterator[Proof]:
    """Yield the share of the figure that alone is told of the part that the sentence names."""
    form = case.form
    match = _PART.match(case.behind)
    if form is None or match is None:
        return
    owned = [
        (one, figure)
        for one in case.claim.evidence
        for figure in step_names.owned_in(one, match["part"], None)
        if not figure.words
    ]
    if len(owned) != 1 or owned[0][1].value in (form.first, form.second):
        return
    one, part = owned[0]
    parts, wholes = (
        [
            figure
            for there, figure in case.places(number)
            if step_cases.alike(figure, part) and _beside(case, one, there)
        ]
        for number in (form.first, form.second)
    )
    for whole in (*wholes, *parts):
        if whole.value > part.value and wholes:
            yield _share(case, part, whole)


def _profit(case: Case) -> Iterator[Proof]:
    """Yield the share that the profit is of which the sentence has the name, where the step takes another one: 순이익 is no operating profit."""
    form = case.form
    said = [english for korean, english in _PROFITS if korean.search(case.text)]
    if form is None or len(said) != 1:
        return
    for one in case.claim.evidence:
        figures = [figure for figure in step_cases.amounts(one) if figure.kind == "money"]
        profits = [
            (english, figure) for _, english in _PROFITS for figure in figures if _called(one, figure, figures, english)
        ]
        mine = [figure for english, figure in profits if english is said[0]]
        if len(mine) == 1 and mine[0].value != form.first:
            whole = next((figure for _, figure in case.places(form.second) if step_cases.alike(figure, mine[0])), None)
            if whole and whole.value > mine[0].value and _other_profit(case, said[0]):
                yield _share(case, mine[0], whole)


def _other_profit(case: Case, said: re.Pattern[str]) -> bool:
    """Return whether the part of a step is a profit that has another name in the source than the sentence gives it."""
    form = case.form
    return form is not None and any(
        _called(one, figure, [each for each in step_cases.amounts(one) if each.kind == "money"], english)
        for one, figure in case.places(form.first)
        for _, english in _PROFITS
        if english is not said
    )


def _called(one: Evidence, figure: Quantity, figures: Sequence[Quantity], name: re.Pattern[str]) -> bool:
    """Return whether a source calls a sum of money by a name, with no other sum between."""
    for match in name.finditer(one.text):
        start, end = sorted((match.span(), figure.span))
        if match.start() < figure.span[0] and not any(start[1] <= each.span[0] < end[0] for each in figures):
            return True
    return False


def _beside(case: Case, one: Evidence, other: Evidence) -> bool:
    """Return whether two source sentences are one, or stand side by side."""
    ids = list(case.claim.ids)
    return abs(ids.index(one.id) - ids.index(other.id)) <= 1


def _of_another_whole(case: Case) -> bool:
    """Return whether a step takes a share of one thing from a hundred, and the sentence tells a share of another: `매출의 63%` beside `37% of staff`."""
    form, match = case.form, _WHOLE.search(case.ahead)
    if form is None or form.name != "gap" or form.first != _ALL or case.drafted.kind != "percent" or match is None:
        return False
    mine = _nouns(anchors.keys(_HEAD.sub("", match["whole"]), "ko"))
    if not mine & {key for one in case.claim.evidence for key in anchors.keys(one.text, one.language)}:
        return False
    wholes = [_OF.match(one.text, figure.span[1]) for one, figure in case.places(form.second)]
    if any(found and anchors.shared(found.group(), "en", match["whole"]) for found in wholes):
        return False
    keys = [_nouns(anchors.keys(found.group(), "en")) if found else frozenset() for found in wholes]
    return bool(keys) and all(some and not some & mine for some in keys)


def _its_own(case: Case) -> bool:
    """Return whether a step takes from a hundred the very share that the source gives the one of whom the sentence speaks."""
    form, match = case.form, _WHO.search(case.ahead)
    if form is None or form.name != "gap" or form.first != _ALL or case.drafted.kind != "percent" or match is None:
        return False
    if _OTHERS.search(case.text) or any(one.value == form.second for one in case.told()):
        return False
    owned = step_names.owned(case, match["who"], case.drafted)
    return owned is not None and owned.value == form.second


def _nouns(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if key[0] not in "~=#")


def _share(case: Case, part: Quantity, whole: Quantity) -> Proof:
    factor = _ALL if case.drafted.kind == "percent" else 1
    return Proof(f"{step_cases.written(part)}/{step_cases.written(whole)}", part.value / whole.value * factor)


def _of_the_time(case: Case) -> Iterator[Proof]:
    """Yield the share of the two figures of now, where a step takes those that the source tells of a year ago."""
    form = case.form
    if form is None or _THEN.search(case.text):
        return
    before: Evidence | None = None
    for one in case.claim.evidence:
        figures = step_cases.amounts(one)
        mine = [figure for figure in figures if figure.value in (form.first, form.second)]
        if len(mine) == 2 and _PAST.search(one.text) and before is not None and not _PAST.search(before.text):
            now = _same(step_cases.amounts(before), mine)
            if len(now) == 2:
                part, whole = sorted(now, key=lambda figure: figure.value)
                yield _share(case, part, whole)
        before = one


def _of_the_date(case: Case) -> Iterator[Proof]:
    """Yield the share of the two figures of the month or year that a sentence names, where a step takes those of another."""
    form = case.form
    named = {key for key in anchors.keys(case.text, "ko") if key.startswith(_DATES)}
    if form is None or len(named) != 1:
        return
    (date,) = named
    dates = [
        {key for key in anchors.keys(one.text, one.language) if key[:2] == date[:2]} for one in case.claim.evidence
    ]
    every = [step_cases.amounts(one) for one in case.claim.evidence]
    mine = [
        (place, figure)
        for place, some in enumerate(every)
        for figure in some
        if figure.value in (form.first, form.second)
    ]
    others = [figure for place, figure in mine if dates[place] and date not in dates[place]]
    if not others or any(date in dates[place] for place, _ in mine):
        return
    for place, some in enumerate(every):
        alike = [one for one in some if step_cases.alike(one, others[0])]
        if dates[place] == {date} and len(alike) == 2:
            part, total = sorted(alike, key=lambda figure: figure.value)
            yield _share(case, part, total)


def _same(figures: Sequence[Quantity], mine: Sequence[Quantity]) -> list[Quantity]:
    return [one for one in figures if step_cases.alike(one, mine[0])]
