"""What a share of a source leaves, told as a part of its own: `65% below the price` is a bit over a third of it, 41% and 47% leave one in eight."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import rough_shares
from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import told_shares
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BELOW = deferred(
    r"(?: [a-z]+)? (?:below|less|lower|cheaper|under|off|smaller|fewer|lighter|shorter|discount|reduction|cut|drop|decline|decrease|saving)\b"
)
_CUT = deferred(
    r"\b(?:f[ae]ll(?:en|s)?|drop(?:ped|s)?|declin\w+|down|cuts?|cutting|reduc\w+|slash\w*|lower\w*|discount\w*|shr[aiu]nk\w*|undercut\w*|sav(?:es?|ed|ing)|trim\w*|shed|lost)"
    r"(?: [a-z'’]+){0,4}?(?: by| of| an?)?(?: (?:about|around|nearly|almost|roughly|some|more than|over))?(?: an?)? ?$"
)
_LEVEL = deferred(
    r"\s?(?:을|를|이|가|에|의|에도|도|로|으로)?\s?(?:(?:조금|살짝|약간|겨우|채|갓|한참)\s)?(?:넘는|넘긴|웃도는|못 미치는|못 미친|안 되는|가까운|밑도는|남짓한|남짓|정도|가량|쯤|안팎)?\s?(?:의|인)?\s?"
    r"(?:수준|값|가격|금액|돈이|돈으로|비용|요금|선에|선이|에 불과|불과|밖에|꼴|만큼|만 (?:내|주|받|있|쓰|들)|이면 (?:사|살|산|된|되)|에 (?:팔|파|살|사|산|내놓|나)|(?:으로|로) (?:[가-힣]{1,4}\s)?(?:줄|내려|내린|낮|떨어|깎))"
)
_OF = deferred(r"의\s(?:약\s|거의\s|겨우\s|고작\s)?$")
_BOUNDED = deferred(
    r"\s?(?:을|를|에|이|가|도)?\s?(?:(?:조금|살짝|약간|채|갓)\s)?(?:넘[어는으겼긴]|못 미[쳐치친쳤]|안 [되돼된]|이다|이에요|예요|입니다|됐|돼|되[었고])"
)
_BELOW_KOREAN = deferred(
    r"\s?(?:넘게|이상|가까이|가량|정도|쯤|남짓|이나|나|를|가|씩)?\s(?:더\s)?(?:줄|감소|하락|급감|급락|떨어|감축|축소|깎|인하|내[려렸린]|낮|저렴|(?<!비)[싸싼]|적[은었게다]|할인|절감|단축|짧[아은]|가벼[워웠]|작[아은]|덜\s)"
)
_GONE = deferred(r"[가-힣\s]{0,6}?(?:싸|싼|저렴|깎|줄|할인|내[려리렸린]|낮[아은]|떨어|덜|적[은어])")
_REST = deferred(
    r"\b(?:the|a) (?:rest|remainder|remaining|balance|others?|last)\b|\bwhat(?:ever)? (?:is|was) left\b|\b(?:everyone|everything|everybody) else\b",
    re.IGNORECASE,
)
_EACH = deferred(r"\b(?:each|apiece|both|respectively)\b", re.IGNORECASE)
_ALL = 100


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a share is what one or several of a source leave, where the draft tells a level, or the source a rest."""
    return any(rough_shares.of_whole(one) and (_level(sheet, one) or _rest(sheet, one)) for one in group)


def _level(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is told as what something costs or comes to, and the source tells by what share it is less."""
    text, (start, end) = sheet.claim.text, drafted.span
    leveled = _LEVEL.match(text, end) is not None
    of_it = _OF.search(text[:start]) is not None and _BOUNDED.match(text, end) is not None
    if not (leveled or of_it) or (not leveled and _GONE.match(text, end)):
        return False
    return any(told_shares.fits(sheet, drafted, 1 - share) for one in sheet.claim.evidence for share in _less(one))


def _less(one: Evidence) -> Iterator[Fraction]:
    """Yield the shares by which a source says that something is less."""
    for figure in quantities.find(one.text, one.language):
        share = rough_shares.of_whole(figure)
        if one.language == "ko":
            yield from [share] if share and _BELOW_KOREAN.match(one.text, figure.span[1]) else []
        elif share and (_BELOW.match(one.text, figure.span[1]) or _CUT.search(one.text[: figure.span[0]])):
            yield share


def _rest(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is what all shares of a sentence leave that says what the rest did."""
    texts = sheet.claim.evidence
    for before, one in zip((None, *texts), texts, strict=False):
        if one.language == "ko" or not _REST.search(one.text) or _EACH.search(one.text):
            continue  # two with 18% each have 36% together
        shares = _shares(one) or (_shares(before) if before and not _EACH.search(before.text) else [])
        left = 1 - sum(shares, Fraction())
        if shares and left > 0 and told_shares.fits(sheet, drafted, left):
            return True
    return False


def _shares(one: Evidence) -> list[Fraction]:
    """Return the shares that a sentence tells, one for each place."""
    places = quantities.readings(one.text, one.language)
    return [share for group in places if (share := next(filter(None, map(rough_shares.of_whole, group)), Fraction(0)))]
