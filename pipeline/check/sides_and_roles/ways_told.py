"""A way told the other way where no figure stands by: a rise that was meant as a fall that was (`올리려던`), fewer pieces as `더 많은 조각`.

The thing itself must be in both texts, beside the words that say the way, and no cited sentence may say the draft's way of anything.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.vocabulary.way_words import FALLS, FELL, RISES, ROSE
from pipeline.messages import say
from pipeline.text.patterns import deferred

_MEANT = deferred(
    r"(?<![가-힣])(?:(?P<up>올리|늘리|높이|키우|인상하|확대하)|(?P<down>내리|줄이|낮추|깎으|인하하|축소하|감축하))려(?P<of>던|는)?(?:다[가는]?|고)?(?=[\s,.]| ?했)"
)
_UP_VERBS = r"rais(?:e|ing)|increas(?:e|ing)|hik(?:e|ing)|lift(?:ing)?|expand(?:ing)?|boost(?:ing)?"
_DOWN_VERBS = r"cut(?:ting)?|lower(?:ing)?|reduc(?:e|ing)|trim(?:ming)?|slash(?:ing)?|shrink(?:ing)?|halv(?:e|ing)"
_MEANT_THERE = deferred(
    r"\b(?:plan\w*|want\w*|intend\w*|propos\w+|seek\w*|sought|tr(?:y|ied|ying)|hop(?:e|ed|ing)|aim\w*|threaten\w*|consider\w*|meant|due|set|about|going|wish\w*|prepar\w+|mov(?:e|ed)|attempt\w*)\b[^.;:,]{0,24}?"
    rf"\b(?:(?P<up>{_UP_VERBS})|(?P<down>{_DOWN_VERBS}))\b"
)
_ANY_UP = deferred(rf"\b(?:{RISES}|hik\w+|higher|expan\w+|growth|more|add\w*|up)\b|{ROSE}", re.IGNORECASE)
_ANY_DOWN = deferred(
    rf"\b(?:{FALLS}|cutback\w*|reduction\w*|slash\w*|f[ae]ll\w*|fewer|less|down|cheap\w*|discount\w*|halv\w+|declin\w+|sav(?:e|es|ed|ing))\b|{FELL}|할인|싸",
    re.IGNORECASE,
)
_AMOUNTS = (
    deferred(r"(?<![가-힣])더 (?:(?P<up>많은)|(?P<down>적은)) (?P<noun>[가-힣A-Za-z]+)(?P<rest>[^.,!?]*)"),
    deferred(
        r"(?<![가-힣A-Za-z])(?P<noun>[가-힣A-Za-z]+)[이가을를도] (?:훨씬 )?(?:(?P<up>더)|(?P<down>덜)) (?=필요|들[어었여지]|드[는네]|든다|쓰[고는지]|써[요서]|썼|쓴|먹[어었는고]|요구)(?P<rest>[^.,!?]*)"
    ),
)
_AMOUNTS_THERE = deferred(
    r"\b(?:(?P<down>fewer|less)|(?P<up>more))(?! than\b)(?P<noun>(?: [a-z][a-z-]+){1,3})", re.IGNORECASE
)
_MORE_THERE = deferred(r"\b(?:more|greater|larger|increas\w*|grow\w*|grew|added|adds|extra|many)\b", re.IGNORECASE)
_FEWER_THERE = deferred(r"\b(?:fewer|less|smaller|lower|reduc\w*|few|decreas\w*|sav\w+|declin\w*)\b", re.IGNORECASE)
_SPARED = deferred(
    r"아[끼낄꼈]|절약|줄|덜|없[애앴]|피[하해]|막[아을는았]|빼|뺐|제거|잃|놓|포기|사라|감[소축]|않|못|없|아니"
)
_OTHER_ONE = deferred(r"보다|(?<![가-힣])옛|예전|이전|기존|전에는|원래|종전|지난|당시|처음|나머지|다른|반대")
_THAN = deferred(r"\s(?:[\w-]+ ){0,4}than\b")
"""What needs more water than another leaves the other with less."""
_HAS = deferred(
    r"(?<![가-힣A-Za-z])(?P<noun>[가-힣A-Za-z]{1,8})[이가은는도] (?:훨씬 )?더 (?:(?P<up>많)|(?P<down>적))(?:[은아았어었고으습다지]|[가-힣]?요)(?![가-힣]{0,3}지? ?[않못])"
)
_TOPIC = deferred(r"(?:은|는|이|가|도|쪽이)(?=[\s,])")
_NO_MORE = deferred(r"(?:은|는|이|가|도|쪽이),?\s(?:훨씬\s)?")
_NEAR, _AFTER = 16, 44


def ways_told(claim: Claim) -> Iterator[Flag]:
    """Yield the ways of a sentence that are the other way in the one sentence which tells them."""
    yield from _intentions(claim)
    yield from _amounts(claim)
    yield from _holdings(claim)


def _intentions(claim: Claim) -> Iterator[Flag]:
    for match in _MEANT.finditer(claim.text):
        mine = "up" if match["up"] else "down"
        broad = _ANY_UP if mine == "up" else _ANY_DOWN
        if any(broad.search(one.text) for one in claim.evidence):
            continue
        around = (match.start() - _NEAR, match.end() + (_NEAR if match["of"] else 0))
        for one in claim.evidence:
            there = (_MEANT if one.language == "ko" else _MEANT_THERE).search(one.text)
            if there and not there[mine] and _tied(claim, one, around, _around(one, there)):
                yield _flag(claim, match.span(), one, there.group("up") or there.group("down"))
                return


def _around(one: Evidence, there: re.Match[str]) -> Span:
    """Return where a source names what a meant change is of: in English behind the verb, in Korean before it or, described, behind."""
    if one.language == "ko":
        return there.start() - _NEAR, there.end() + (_NEAR if there["of"] else 0)
    return there.end(), there.end() + _AFTER


def _amounts(claim: Claim) -> Iterator[Flag]:
    if _OTHER_ONE.search(claim.text):
        return
    for match in (found for pattern in _AMOUNTS for found in pattern.finditer(claim.text)):
        mine = "up" if match["up"] else "down"
        broad = _MORE_THERE if mine == "up" else _FEWER_THERE
        if _SPARED.search(match["rest"]) or any(broad.search(one.text) for one in claim.evidence):
            continue
        for one in claim.evidence:
            there = _AMOUNTS_THERE.search(one.text) if one.language != "ko" else None
            if not there or there[mine] or _THAN.match(one.text, there.end()) or " than" in there.group():
                continue
            span, source = (match.start(), match.start("rest")), " ".join(there.group().split()[:2])
            if _tied(claim, one, match.span("noun"), there.span("noun")):
                yield _flag(claim, span, one, source)
            elif len(claim.evidence) == 1 and _perhaps(claim, one, match, there):
                yield replace(_flag(claim, span, one, source), severity="warn", sure=0.5)
            return


def _holdings(claim: Claim) -> Iterator[Flag]:
    """Yield what somebody has more of who has fewer by the only sentence that says so of him: `커서는 이용자가 더 많아요` for `Cursor has fewer users`."""
    for match in _HAS.finditer(claim.text):
        if _OTHER_ONE.search(claim.text[: match.end()]):
            continue
        for one in claim.evidence:
            found = list(_AMOUNTS_THERE.finditer(one.text)) if one.language != "ko" else []
            tied = [each for each in found if _tied(claim, one, match.span("noun"), each.span("noun"))]
            there = tied[0] if tied and tied[0] is found[0] else None
            mine = "up" if match["up"] else "down"
            if there is None or any(each[mine] for each in tied) or not _of_one(claim, one, match, there):
                continue
            span = (match.start(), match.end("up") if match["up"] else match.end("down"))
            yield _flag(claim, span, one, " ".join(there.group().split()[:2]))
            return


def _of_one(claim: Claim, one: Evidence, here: re.Match[str], there: re.Match[str]) -> bool:
    """Return whether the last topic before a Korean `more` is the name that an English `fewer` stands behind, with no other name between."""
    names = [each for each in anchors.shared(one.text, one.language, claim.text) if each.key[0] == "@"]
    told = [(span, each) for each in names for span in each.draft if span[1] <= here.start()]
    topics = [(span, each) for span, each in told if _TOPIC.match(claim.text, span[1])]
    if not topics or max(told, key=lambda row: row[0])[0] != max(topics, key=lambda row: row[0])[0]:
        return False
    last = max(topics, key=lambda row: row[0])[0]
    if _NO_MORE.fullmatch(claim.text, last[1], here.start()) is None:
        return False  # `돈 내는 고객이 더 많아요` tells of some only
    subject = [each for span, each in topics if span == last]
    before = [span for each in names for span in each.source if span[1] <= there.start()]
    return any(max(before, default=None) in each.source for each in subject)


def _perhaps(claim: Claim, one: Evidence, here: re.Match[str], there: re.Match[str]) -> bool:
    """Return whether two nouns that no list knows may be one: neither has a word in the other text, and the sentences share one before."""
    shared = [anchor for anchor in anchors.shared(one.text, one.language, claim.text) if anchor.key[0] not in "=#"]
    known = any(_over(span, here.span("noun")) for anchor in shared for span in anchor.draft) or any(
        _over(span, there.span("noun")) for anchor in shared for span in anchor.source
    )
    return not known and any(end <= here.start() for anchor in shared for _, end in anchor.draft)


def _over(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _tied(claim: Claim, one: Evidence, here: Span, there: Span) -> bool:
    """Return whether a word of one stretch of the draft is a word of one stretch of the source."""
    return any(
        any(here[0] <= start and end <= here[1] for start, end in anchor.draft)
        and any(there[0] <= start and end <= there[1] for start, end in anchor.source)
        for anchor in anchors.shared(one.text, one.language, claim.text)
        if anchor.key[0] not in "=#"
    )


def _flag(claim: Claim, span: Span, one: Evidence, source: str) -> Flag:
    message = say("check.opposite", text=claim.text[slice(*span)].strip(), source=source, id=one.id)
    return Flag("number-contradicted", "block", span, message, (one.id,), 0.8)
