"""What two things have together of which a source gives each the same, and what one of the only two told has of both.

`둘을 합치면 7만 개` where the one may buy 35,000 and the same allotment was granted to the other; `둘만 놓고 보면 73%` for 512,000 and 188,000.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_BOTH = deferred(
    r"(?:둘|양쪽|양사|두 (?:곳|쪽|나라|회사|기업|사람|팀|은행|업체|학교|도시))(?:이|을|를|가|의 (?:몫|것|돈)을)?\s?(?:다\s|모두\s)?"
    r"(?:합[쳐치하해][가-힣]{0,3}|더[하해][가-힣]{0,2}),?\s(?:(?:해마다|한 해|1년에|모두|총|약|다|한 달|하루)(?:에)?\s)*$"
)
_AS_MUCH = deferred(
    r"\b(?:the same|an equal|an identical|equal|identical) (?:[a-z-]+ )?(?:allotments?|amounts?|sums?|numbers?|quotas?|figures?|totals?|limits?|shares?|grants?|budgets?|payments?|investments?|fees?|prices?|volumes?|quantit(?:y|ies)|caps?|ceilings?|many|much)\b|"
    r"\bas (?:much|many)(?=[.,;]| (?:again|too|as well)\b)",
    re.IGNORECASE,
)
_NAMED = deferred(r"(?P<one>[^\s\d]+)[와과] (?P<other>[^\s\d]+?),?\s$")
_BREAK = deferred(r"[,;.](?=\s|$)")
_EACH = deferred(r"\b(?:each|apiece|both)\b", re.IGNORECASE)
_SUBJECT = deferred(r"(?P<name>[가-힣A-Za-z0-9]{2,14}?)(?:이|가|은|는|의 몫[은이])\s(?:[가-힣]{1,4}\s)?$")
_ONLY_THE_TWO = deferred(
    r"(?:둘|두 (?:곳|쪽|나라|회사|기업|사람|팀|제품|약|모델))(?:만|끼리만|만의)\s?(?:놓고|두고|따지|치|보|비교|견주)[가-힣]{0,3}\s?(?:보면|보자면|본다면|했을 때|하면)?|(?:둘|두 (?:곳|회사|제품|약|모델))을 (?:합친|더한) [가-힣]{1,6} (?:가운데|중|에서)"
)
_MORE = deferred(
    r"(?:만큼|나|이나|쯤|가량|정도)?\s?(?:더\s)?(?:많|적|높|낮|크|큰|작|앞|뒤|늘|줄|성장|올|오르|내|감소|증가)|\s?포인트"
)
"""What makes a percentage a difference or a change."""
_TWO, _TEN, _ALL = 2, 10, 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what two have together, or one has of both, where the draft says so."""
    for one in (group[0] for group in every if group not in sheet.stated):
        if one.kind in AMOUNTS and not one.per and _BOTH.search(sheet.claim.text[: one.span[0]]):
            yield from _doubled(sheet, one)
        if one.kind in ("percent", "times") and one.value > 0 and not one.per:
            yield from _of_both(sheet, one)


def _doubled(sheet: Sheet, one: Quantity) -> Iterator[Reckoning]:
    """Yield the double of what a source gives each of two, or the one and then the other."""
    texts = [each for each in sheet.claim.sources if each.language == "en"]
    values = {value for before, text in pairwise((None, *texts)) if text for value in _given(before, text, one)}
    if len(values) == 1:
        (value,) = values
        if derive.meets(one, _TWO * value) and not _of_another(sheet, texts, one, value):
            yield Reckoning(one, one.value, f"{_TWO} * {shown(value)}", holds=True, advise=True)


def _given(before: Evidence | None, text: Evidence, like: Quantity) -> Iterator[Fraction]:
    """Yield what a sentence gives each, or gives another too, be it told in the sentence before."""
    here = _alike(text, like)
    if (same := _AS_MUCH.search(text.text)) is not None:
        told = [one for one in here if one.span[1] <= same.start()] or (_alike(before, like) if before else [])
        yield from (one.value for one in told[-1:])
    elif _EACH.search(text.text) and len({one.value for one in here}) == 1:
        yield here[0].value


def _of_another(sheet: Sheet, texts: Sequence[Evidence], like: Quantity, value: Fraction) -> bool:
    """Return whether the sources give one whom the draft names of the two another amount only: `A와 C 둘을` of `the same to B, and 20,000 to C`."""
    lead = sheet.claim.text[: like.span[0]]
    both = _BOTH.search(lead)
    named = _NAMED.search(lead[: both.start()]) if both else None
    parts = [replace(text, text=part) for text in texts for part in _BREAK.split(text.text)]
    for name in named.groups() if named else ():
        homes = [part for part in parts if anchors.shared(part.text, part.language, name)]
        if homes and all(_only_another(part, like, value) for part in homes):
            return True
    return False


def _only_another(part: Evidence, like: Quantity, value: Fraction) -> bool:
    """Return whether a clause gives amounts, and neither the one asked for nor as much as another got."""
    amounts = {one.value for one in _alike(part, like)}
    again = _AS_MUCH.search(part.text) or _EACH.search(part.text)
    return bool(amounts) and value not in amounts and again is None


def _alike(text: Evidence, like: Quantity) -> list[Quantity]:
    found = quantities.find(text.text, text.language)
    return [one for one in found if derive.pairs(one, like) and not one.per and one.value > _TEN]


def _of_both(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield the share that the figure of the name before it is of the only two told last: `둘만 놓고 보면 B가 73%를`."""
    lead = sheet.claim.text[: drafted.span[0]]
    words, subject = _ONLY_THE_TWO.search(lead), _SUBJECT.search(lead)
    if words is None or subject is None or _MORE.match(sheet.claim.text, drafted.span[1]):
        return
    said = f"{sheet.before} {lead[: words.start()]}"
    told = [group for group in quantities.readings(said, "ko") if support(group, sheet.known)]
    last = [group[0] for group in told if group[0].kind in AMOUNTS and group[0].value > _TEN][-_TWO:]
    at = said.find(subject["name"])
    own = [one for one in last if one.span[0] > at][:1]
    if len(last) != _TWO or at < 0 or not own or not derive.pairs(*last):
        return
    share = own[0].value / sum(one.value for one in last)
    step = f"{shown(own[0].value)} / ({shown(last[0].value)} + {shown(last[1].value)})"
    if drafted.kind == "percent":
        holds = derive.meets(drafted, share * _ALL)
        yield Reckoning(drafted, Fraction(round(share * _ALL)), step, holds=holds, advise=True, named=True)
    elif drafted.value < 1 and parts_told.fits(sheet.claim.text, drafted, share):
        yield Reckoning(drafted, drafted.value, step, holds=True, advise=True)
