"""A quotation that says all where its source says nothing, or nothing where it says all: “모든 것이 달라진다” for “This changes nothing”.

A translator may turn both the word and its verb round (“모두 무사하다” for “Nobody was hurt”), so one is found only where the draft
keeps the source's verb. “한 번밖에 못 봤다” tells of one where the source has none.
"""

import re

from pipeline.check import anchors
from pipeline.text.patterns import deferred

_NO = deferred(r"\b(?:not|never|no|nobody|none|nothing|cannot|neither|nor)\b|n['’]t\b", re.IGNORECASE)
_NONE = deferred(r"\b(?:nothing|nobody|no one|none|never)\b", re.IGNORECASE)
_ALL = deferred(r"\b(?:everything|everyone|everybody|everywhere|always|all|every)\b", re.IGNORECASE)
_HARDLY = deferred(
    r"\b(?:un[a-z]{4,}|im(?:possible|probable)|lack\w*|without|hardly|barely|few|little|less|stop\w*|refus\w+|den(?:y|ied|ies)|but|except|only|too|rather|instead|avoid\w*|prevent\w*|miss\w*|end\w*|lost|lose\w*|over)\b",
    re.IGNORECASE,
)
_KOREAN_NO = deferred(r"않|(?<![가-힣])안\s|못|없|아[니닌닙닐님녔냐녜]|말[아고라]|마[세라]|그대로|똑같")
_KOREAN_ALL = deferred(r"모든|모두|전부|온통|누구나|누구든|언제나|항상|(?<![가-힣])다 ")
_KOREAN_NONE = deferred(r"(?<![가-힣])아무(?:것|도|런|에게|한테|데)|전혀|결코|절대")
_VERBS = (
    (r"\bchang\w+|\bdiffer\w*", r"달라|바뀌|바뀐|변[하한해했]"),
    (r"\b(?:fine|okay|ok|all right|alright)\b", r"괜찮"),
    (r"\bwork(?:s|ed|ing)?\b", r"돌아[가간]|작동|통[하한했]"),
    (r"\bready\b", r"준비"),
    (r"\bsafe\b", r"안전"),
    (r"\bmatters?\b", r"중요"),
    (r"\bpossible\b", r"가능"),
    (r"\bclear\b", r"분명|명확"),
    (r"\bfail(?:s|ed|ing)?\b", r"고장|실패"),
    (r"\bwant(?:s|ed)?\b", r"바[라란랐]|원하"),
    (r"\bstay(?:s|ed)?\b|\bremain(?:s|ed)?\b", r"남[지는은았]|머[무물]"),
    (r"\btold\b|\btells?\b", r"알[리렸려]"),
)
_BUT_SO_MANY = deferred(
    r"(?<![가-힣\d])(?:하나|둘|셋|넷|(?:한|두|세|네|\d+)\s?[가-힣]{1,3}?)밖에\s(?:[가-힣]+\s){0,2}?(?:못|안\s|없|[가-힣]+지\s(?:못|않))"
)
_NOT_ONE = deferred(r"\b(?:never|nothing|nobody|no one|none|not (?:a single|one|once|any))\b", re.IGNORECASE)
_ANOTHER = deferred(
    r"\b(?:second|third|twice|again|more|else|other|another|rest|before|until|since|two|three|far|close|if|unless)\b",
    re.IGNORECASE,
)
_VERB = deferred(r"(?:(?P<denied>\S+지)[는도]?\s(?:않|못)\S*(?:\s것이?\S*)?|(?<!\S)(?:안|못)\s\S+|\S+)$")
"""The verb that a Korean quotation ends on: 달라진다, 동의하지 않았다."""


def turned(quoted: str, part: str) -> bool:
    """Return whether a Korean quotation says all for nothing, or nothing for all, of what the part of its source says with the same verb."""
    noes = len(_NO.findall(part))
    if noes == 1 and _BUT_SO_MANY.search(quoted) and _NOT_ONE.search(part):
        return not _HARDLY.search(part) and not _ANOTHER.search(part)
    if noes == 1 and _NONE.search(part) and not _HARDLY.search(part):
        other = _KOREAN_ALL.search(quoted) is not None and not _KOREAN_NO.search(quoted)
    elif not noes and _ALL.search(part) and not _HARDLY.search(part):
        other = _KOREAN_NONE.search(quoted) is not None and _KOREAN_NO.search(quoted) is not None
    else:
        return False
    return other and _same_verb(quoted, part)


def _same_verb(quoted: str, part: str) -> bool:
    last = _VERB.search(quoted)
    if last is None:
        return False
    verb = last["denied"] or last.group()
    if any(re.search(english, part, re.IGNORECASE) and re.search(korean, verb) for english, korean in _VERBS):
        return True
    end = last.start() + len(verb)
    shared = anchors.shared(part, "en", quoted)
    return any(last.start() < span[1] and span[0] < end for one in shared for span in one.draft)
