"""A bound told from its other side: 늦어도 for `at the earliest`, 길어야 for `at least`, 적은 쪽 for `whichever is greater`.

The source has one such word only, and none of the other side that the draft's word could tell.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AT_LEAST = r"\bat least\b|\bno (?:less|fewer) than\b|\bnot less than\b|\bminimum\b|\bor more\b"
_AT_MOST = r"\bat (?:the )?most\b|\bno more than\b|\bup to\b|\bmaximum\b|\bas (?:much|many|long) as\b|\b(?:less|fewer) than\b|\bunder\b|\bwithin\b|\bno longer than\b|\bor (?:less|fewer)\b|\blimit\w*|\bonly\b|\buntil\b(?! at least)"
_EARLIEST = r"\bat the (?:very )?earliest\b|\bno (?:earlier|sooner) than\b|\bnot before\b"
_HOPED_EARLIEST = r"\b(?:will|would|could|may|might|plans?|aims?|aiming|expect\w*|hopes?|slated|scheduled|due|target\w*|wants?)\b[^.;]{0,80}\bas (?:early|soon) as\b(?! possible)"
_LATEST = r"\bat the (?:very )?latest\b|\bno later than\b|\bnot later than\b|\bby\b(?= (?:the|early|mid|late|next|[A-Z]|\d))|\bbefore\b|\bdeadline\b|\bwithin\b|\bdue\b"
_GREATER = r"\bwhichever (?:is|was|are|proves) (?:the )?(?:greater|higher|larger|more|bigger|longer)\b"
_SMALLER = r"\bwhichever (?:is|was|are|proves) (?:the )?(?:smaller|lower|less|lesser|shorter|fewer)\b"
_NEAR = 12
_SIDE = r"(?:쪽|금액|액수|것|편)"
_ROWS = tuple(
    (deferred(here), deferred(there), deferred(other, re.IGNORECASE))
    for here, there, other in (
        (r"(?<![가-힣])늦어도(?=\s)", _EARLIEST, _LATEST),
        (
            r"(?<![가-힣])(?:빨라야|아무리 빨라도|일러야)(?=\s)",
            r"\bat the (?:very )?latest\b|\bno later than\b",
            _EARLIEST,
        ),
        (r"(?<![가-힣])늦어도(?=\s)", _HOPED_EARLIEST, _LATEST),
        (
            r"(?<![이가에도] )(?<![가-힣])(?:이르면|빠르면)(?=\s)",
            r"\bat the (?:very )?latest\b|\bno later than\b",
            rf"{_EARLIEST}|\bas (?:early|soon) as\b",
        ),
        (r"(?<![가-힣])(?:많아야|길어야|기껏해야|커야|비싸야)(?=\s)", _AT_LEAST, _AT_MOST),
        (rf"(?<![가-힣])(?:적은|작은|낮은|짧은) {_SIDE}", _GREATER, _SMALLER),
        (rf"(?<![가-힣])(?:많은|큰|높은|긴) {_SIDE}", _SMALLER, _GREATER),
    )
)
"""A draft's word, the source's words that say the opposite, and those that would say the same."""
_STATES = tuple(
    (deferred(here), deferred(there, re.IGNORECASE), deferred(other, re.IGNORECASE))
    for here, there, other in (
        (
            r"(?:마지막|막바지|최종) 단계",
            r"\b(?:early|earliest|initial|preliminary) stages?\b",
            r"\b(?:final|last|late|later|latter|advanced|closing|end)\b",
        ),
        (
            r"(?:초기|첫) 단계",
            r"\b(?:final|last|closing|late|advanced) stages?\b",
            r"\b(?:early|earliest|initial|preliminary|first|begin\w*|start\w*)\b",
        ),
        (
            r"승인(?:은|이|도|을|까지)? (?:(?:이미|모두|벌써|다) )*(?:끝났|마쳤|마무리됐|받았|떨어졌|났)(?=[어습고으지])",
            r"\b(?:subject to|pending|awaiting)\b[^.;]{0,90}\bapprovals?\b",
            r"\bapproved\b|\b(?:receiv|obtain|secur|grant|clear|complet)(?:ed|ing)\b|\bwon\b|\balready\b",
        ),
        (
            r"(?:한도가|제한이|상한이) (?:새로 |다시 )?(?:생겨요|생깁|생겼)|(?:한도를|제한을|상한을) (?:새로 |다시 )?(?:둬요|둡니다|뒀|걸어요|걸었)",
            r"\b(?:remov(?:e|es|ed|ing)|lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?) (?:the |its |all |any |their )?(?:[a-z]+ ){0,2}(?:limits?|caps?|restrictions?|ceilings?)\b",
            r"\b(?:impos|introduc|add|set|replac|reinstat|restor|new|instead|keep|retain|remain)\w*",
        ),
        (
            r"^(?!.*(?:빠[졌지진질]|빼|뺀|뺐|제외|않|(?<!빠짐)없|못|아니|[가-힣]만(?![가-힣])|말고|대신|나머지|따로)).*?(?:쓸 수 있|들어 있|들어갔|들어가요|포함[돼됐되])",
            r"^[^,;]*\bexcludes?\b[^,;]*$",
            r"\b(?:includ|allow|let|permit|cover|contain)\w*|\b(?:can|may|us(?:e|es|ed|ing)|will|but|only)\b",
        ),
        (
            r"(?<![가-힣])(?:전액|전량|전부)[이가을를]?(?![가-힣])",
            r"\b(?:used|spent|paid|funded|financed|paying|covers?|covered|reimbursed|refunded|owned|sold) (?:only )?(?:in part|partly|partially)\b",
            r"\b(?:all|entire\w*|whole|every\w*|each|total|both|full\w*|altogether|combined|rest|remainder)\b",
        ),
    )
)
"""The same for how far something has come, whether it is granted, limited or whole."""
_NOT_YET = deferred(
    r"않|못|없|아니|(?<![가-힣])안 |멀|남[았은아]|까지(?:는| 가려면)|으면|다면|라면|려면|아야|어야|뒤|후"
)


_BY_THEN = deferred(r"(?<![가-힣])늦어도(?=\s)")
_NOT_BEFORE = deferred(
    r"(?:\b(?:not|never|no|cannot|unlikely|unable)\b|n['’]t\b)[^.;:]{1,70}?\b(?:before|until|till)(?: at least)?\b",
    re.IGNORECASE,
)
_BY = deferred(
    r"\b(?:by|no later than|not later than|at the latest|deadline (?:of|is)|due(?: in| on)?)\b", re.IGNORECASE
)
_NOT_THEN = deferred(r"않|못|없|아니|(?<![가-힣])안 ")
_DAYS = frozenset({"date", "relative", "quarter", "weekday"})


def bound_words(claim: Claim) -> Iterator[Flag]:
    """Yield the words for a bound whose source has the opposite one, once, and nothing of their own side."""
    if any(one.language != "en" for one in claim.evidence):
        return
    for here, there, same in _ROWS:
        told = list(here.finditer(claim.text))
        against = [(one, match) for one in claim.evidence for match in there.finditer(one.text)] if told else []
        if len(told) != 1 or len(against) != 1 or any(same.search(one.text) for one in claim.evidence):
            continue
        if _of_another_figure(claim, told[0].end()):
            continue  # 45 that are left of 130 where at least 85 go
        yield _turned(claim, told[0], *against[0])
        return


def state_words(claim: Claim) -> Iterator[Flag]:
    """Yield a state that a draft tells as the opposite of its only one in the source: an early stage as the last, a pending approval as given."""
    if any(one.language != "en" for one in claim.evidence):
        return
    for here, there, same in _STATES:
        told = list(here.finditer(claim.text))
        against = [(one, match) for one in claim.evidence for match in there.finditer(one.text)] if told else []
        if len(told) != 1 or len(against) != 1 or any(same.search(one.text) for one in claim.evidence):
            continue
        if not _NOT_YET.search(claim.text, told[0].end()):
            yield replace(_turned(claim, told[0], *against[0]), severity="warn", sure=0.6)
            return


def _turned(claim: Claim, told: re.Match[str], one: Evidence, match: re.Match[str]) -> Flag:
    message = say("check.opposite", text=told.group(), source=match.group(), id=one.id)
    word = re.match(r"\s?[^\s.,]+(?:\s[^\s.,]+)?", claim.text[told.end() :])
    span = (told.start(), told.end() + (word.end() if word else 0))
    return Flag("number-contradicted", "block", span, message, (one.id,), 0.8)


def not_before(claim: Claim) -> Iterator[Flag]:
    """Yield the day by which a draft says that something will be, where the source says that it will not be before: `no profit before 2029`."""
    for told in _BY_THEN.finditer(claim.text):
        behind = [one for one in quantities.find(claim.text, "ko") if told.end() <= one.span[0] <= told.end() + _NEAR]
        days = [one for one in behind if one.kind in _DAYS]
        found = [
            (one, match)
            for one in claim.evidence
            for match in _NOT_BEFORE.finditer(one.text)
            if _at(one, match.end(), days)
        ]
        by = any(_at(one, match.end(), days) for one in claim.evidence for match in _BY.finditer(one.text))
        if found and not by and not _NOT_THEN.search(claim.text, told.end()):
            yield _turned(claim, told, *found[0])
            return


def _at(one: Evidence, place: int, days: Sequence[Quantity]) -> bool:
    """Return whether a source tells one of some days right behind a place."""
    figures = (each for each in quantities.find(one.text, one.language) if 0 <= each.span[0] - place <= _NEAR + _NEAR)
    return any(compare.same(mine, each) for each in figures for mine in days)


def _of_another_figure(claim: Claim, end: int) -> bool:
    """Return whether the figure right behind a word for a bound is none of the source's."""
    behind = [one for one in quantities.find(claim.text, "ko") if end <= one.span[0] <= end + _NEAR]
    if not behind:
        return False
    first = [one for one in behind if one.span[0] == behind[0].span[0]]
    theirs = [each for one in claim.evidence for each in quantities.find(one.text, one.language)]
    return not any(compare.same(mine, each) for mine in first for each in theirs)
