"""What came before a thing told as after it: `해킹 이후` for `before the hack`, `나온 뒤에야` for `long before it came out`.

Both texts must count from the same thing, which the cited sentences name once. That A was before B is also told as B after A, so the
draft's word stands right behind that very thing; and what did not happen before may be told as what only happened after.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_CAME = (
    r"(?:[이가을를은는도] )?(?:(?:처음|정식|공식|실제)(?:으로)? )?"
    r"(?:나온|나오고|나오기|나타난|나타나기|등장한|등장하기|생긴|생기기|출시된|출시한|출시하기|출시되기|공개된|공개한|공개하기|공개되기|일어난|일어나기|벌어진|벌어지기|터진|터지기|발표된|발표한|발표하기|발표되기|시작된|시작한|시작되기|시작하기|뜬|뜨기|유행한|유행하기|있은|있기|끝난|끝나기|당한|당하기|겪은|겪기)"
)
_KOREAN = deferred(
    rf"(?<=[가-힣A-Za-z0-9])(?:{_CAME}|\s?(?:사건|사태|사고)|이|가)? (?:(?P<after>이후|뒤|후|직후)(?:에야|에나|에서야|에는|에도|에|부터|로|의)?|(?:훨씬 |한참 |오래 )?(?P<before>이전|전|직전)(?:에는|에도|에|부터|까지|의|인)?)(?=[\s,.])"
)
_ENGLISH = deferred(
    r"\b(?:(?P<before>before|prior to|ahead of|in the run-?up to|leading up to|pre-(?=[a-z]))|(?P<after>after|following|in the (?:wake|aftermath) of|since))\s?(?P<what>[^.,;:()—]{2,60})",
    re.IGNORECASE,
)
_STOP = deferred(r"\b(?:and|but|while|which|that|who|because|so|or|to|for|with|despite|as|when|until|if|by)\b")
_DENIES = deferred(
    r"\b(?:not|no|never|nobody|none|hardly|rarely|seldom|barely|few|little|only|until|un[a-z]+ed|without|yet|first|instead)\b|n['’]t\b|않|못|없|안 |처음|비로소|아니",
    re.IGNORECASE,
)
_CHANGES = deferred(
    r"\b(?:f[ae]ll(?:en|ing|s)?|r[io]s(?:e|en|es|ing)|dropp?\w*|gr[eo]w\w*|cut\w*|doubl\w+|trip\w+|halv\w+|increas\w+|decreas\w+|reduc\w+|improv\w+|worsen\w*|declin\w+|"
    r"shr[aiu]nk\w*|s(?:ank|urged|lowed|lipped|oared)|climb\w*|jump\w*|plung\w+|expand\w*|rais\w+|lower\w*|replac\w+|switch\w*|chang\w+|became|turn(?:s|ed)|no longer|used to|than|from [^.;]{1,40} to)\b",
    re.IGNORECASE,
)
_NOW = deferred(r"(?<![가-힣])(?:지금|이제|요즘|현재|오늘날)(?:은|는|엔|에는|도)?[\s,]|[았었였렸했됐졌][던지으]")
"""What changed after something was otherwise before it, and a draft may tell that."""
_LENGTH = deferred(r"(?:\d|[한두세네몇수] ?|며|이틀|사흘|나흘|하루|일주|[일주달년월]|개월|시간|분|초|반|동안|만)$")
_BOTH = deferred(
    r"(?:전후|앞뒤|전과 (?:후|뒤)|before and after|전(?:에도)?[,과]? [^.]{0,6}(?:뒤|후)에?도)", re.IGNORECASE
)
_CUT = deferred(r"[;:—](?=\s)|\.\s")
_REACH = 16


def turned(claim: Claim) -> Iterator[Flag]:
    """Yield the word for before or after of a sentence whose sources tell the other of the same thing."""
    here = list(_KOREAN.finditer(claim.text)) if claim.evidence else []
    if len(here) != 1 or _DENIES.search(claim.text) or _BOTH.search(claim.text):
        return
    way = "after" if here[0]["after"] else "before"
    found = [(one, match) for one in claim.evidence for match in _ENGLISH.finditer(one.text)]
    if not found or any(one.language == "ko" for one in claim.evidence) or any(match[way] for _, match in found):
        return
    for one, match in found:
        what = _STOP.split(match["what"])[0]
        around = one.text[_opening(one.text, match.start()) : match.end()]
        if _CHANGES.search(around) and (way == "before" or _NOW.search(claim.text)):
            continue
        if not _DENIES.search(around) and not _BOTH.search(one.text) and _same(claim, here[0], one, what):
            message = say("check.contradicted", id=one.id, source=match.group().strip(), text=here[0].group().strip())
            start = max(claim.text.rfind(" ", 0, here[0].start()) + 1, 0)
            yield Flag("number-contradicted", "block", (start, here[0].end()), message, (one.id,), 0.75)
            return


def _opening(text: str, end: int) -> int:
    return max((cut.end() for cut in _CUT.finditer(text, 0, end)), default=0)


def _same(claim: Claim, here: re.Match[str], one: Evidence, what: str) -> bool:
    """Return whether the thing that a draft counts from, right before its word, is what a source counts from and names nowhere else."""
    start = max(0, here.start() - _REACH)
    ahead = claim.text[start : here.start()]
    if _LENGTH.search(ahead):
        return False
    told = anchors.shared(what, one.language, claim.text)
    whole = [each for other in claim.evidence for each in anchors.shared(other.text, other.language, claim.text)]
    return any(
        len({span for other in whole if other.key == each.key for span in other.source}) == 1
        and len(each.draft) == 1
        and each.draft[0][1] == here.start()
        for each in told
        if each.key[0] not in "=#"
    )
