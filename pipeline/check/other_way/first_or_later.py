"""Who came first told as who came later: 챗GPT가 뒤늦게 for `ChatGPT got there first`, 제미나이가 챗GPT보다 먼저 the other way round.

The source has one word only that says who was first or last, and names who it was. A 뒤늦게 for which no source has any word of lateness is a
doubt.
"""

import re
from collections.abc import Iterator
from typing import Literal

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.findings import spoken
from pipeline.messages import say
from pipeline.text.patterns import deferred

Place = Literal["first", "later"]
_HERE = deferred(
    r"(?<![가-힣])(?:(?P<later>뒤늦게|뒤늦은|나중에야|한발 늦게|(?:가장 |맨 )?나중에|(?:더|가장) 늦게|늦게)|(?P<first>(?:가장 |맨 |제일 |더 |한발 )?(?:먼저|일찍(?:이|감치)?|앞서)))(?=[\s.,])"
)
_BELATED = deferred(r"(?<![가-힣])(?:뒤늦게|뒤늦은|나중에야)(?=\s)")
_STANDARD = deferred(r"보다(?:는|도)? (?:[가-힣A-Za-z0-9]+(?:이|가|은|는) )?(?:[^\s.,]+ ){0,3}?$")
_SUBJECT = deferred(r"(?:은|는|이|가|도|만|의 경우)(?=[\s,])")
_CLAUSE_HERE = deferred(r"[.!?,;](?=\s|$)|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)(?=[\s,])")
_DENIED = deferred(r"[^.,]{0,16}(?:않|못|없|아니)")
_FIRST_THERE = deferred(
    r"\b(?:got|came|went|arrived|moved|did (?:so|it|that)|finished|opened|launched|acted|passed it|crossed it|reached it) (?:there )?(?:first|earlier)\b|\b(?:was|were|became|is|are) (?:the )?first (?:[a-z]+ )?to\b|"
    r"\b(?:earlier|sooner) than (?=[A-Z]|the|its|his|her|their)|(?<!the )(?<!even )\bbefore (?=[A-Z][\w-]*(?: [A-Z]\w+)?(?: (?:did|had|was|could|got)\b|[,.;]|$))|\bbeat (?=[A-Z][\w-]*(?: [A-Z]\w+)? (?:to|by|with)\b)"
)
_LATER_THERE = deferred(
    r"\bbelatedly\b|\b(?:was|were|became|is|are) (?:the )?last (?:[a-z]+ )?to\b|\blater than (?=[A-Z]|the|its)|(?<!the )\bafter (?=[A-Z][\w-]*(?: [A-Z]\w+)? (?:did|had)\b)"
)
_KOREAN_THERE = deferred(
    r"보다(?:는|도)? (?:[^\s.,]+ ){0,3}?(?:(?P<later>뒤늦게|늦게|나중에)|(?P<first>먼저|일찍|앞서))(?=\s)"
)
_CLAUSE_THERE = deferred(r"[;:.!?](?=\s|$)|,(?=\s)|\b(?:and|but|while|whereas|though|although)\b")
_LATE_AT_ALL = deferred(
    r"\b(?:late\w*|belated\w*|delay\w*|after|follow\w*|eventual\w*|final\w*|slow\w*|only|overdue|last|lag\w*|behind|catch\w*|caught|since|then|now|years?|months?|weeks?|decades?|long)\b|뒤|늦|나중|지나|만에|이후|끝에|후 |이제|그제|비로소",
    re.IGNORECASE,
)
_FEW = 2


def first_or_later(claim: Claim) -> Iterator[Flag]:
    """Yield the words for first and later of a sentence that its sources have the other way round, or not at all."""
    for here in _HERE.finditer(claim.text) if claim.evidence else ():
        place: Place = "later" if here["later"] else "first"
        if _DENIED.match(claim.text, here.end()):
            continue
        for one in claim.evidence:
            word = _turned(claim, one, here, place)
            if word is not None:
                source = one.text[slice(*word)].strip()
                message = say("check.opposite", text=here.group(), source=source, id=one.id)
                yield Flag("number-contradicted", "block", here.span(), message, (one.id,), 0.75)
                return
    late = _BELATED.search(claim.text)
    if late and len(claim.evidence) <= _FEW and not any(_LATE_AT_ALL.search(one.text) for one in claim.evidence):
        message = say("check.nowhere", topic=spoken(f"‘{late.group()}’", "은/는"))
        yield Flag("number-contradicted", "warn", late.span(), message, claim.ids, 0.5)


def _turned(claim: Claim, one: Evidence, here: re.Match[str], place: Place) -> Span | None:
    """Return what a source says of first and later, where that puts a name of the draft in the other place."""
    there = _there(one)
    if there is None:
        return None
    word, said = there
    names = [each for each in anchors.shared(one.text, one.language, claim.text) if each.key[0] not in "=#"]
    ahead = max((match.end() for match in _CLAUSE_HERE.finditer(claim.text, 0, here.start())), default=0)
    standard = _STANDARD.search(claim.text[ahead : here.start()])
    other: Place = "first" if place == "later" else "later"
    if standard is not None:
        end = ahead + standard.start()
        whom, mine = [each for each in names if any(span[1] == end for span in each.draft)], other
    else:
        whom, mine = _subjects(claim.text, names, (ahead, here.start())), place
    for name in whom:
        theirs = _place(one, name, word, said)
        if theirs is not None and theirs != mine:
            return word
    return None


def _there(one: Evidence) -> tuple[Span, Place] | None:
    """Return the one word of a source that says who was first or later."""
    if one.language == "ko":
        found = list(_KOREAN_THERE.finditer(one.text))
        return (found[0].span(), "later" if found[0]["later"] else "first") if len(found) == 1 else None
    first, later = list(_FIRST_THERE.finditer(one.text)), list(_LATER_THERE.finditer(one.text))
    if len(first) + len(later) != 1:
        return None
    return (first[0].span(), "first") if first else (later[0].span(), "later")


def _subjects(text: str, names: list[Anchor], stretch: Span) -> list[Anchor]:
    """Return who a clause is about: the last name before its word for first or later that a particle makes its subject."""
    spans = [
        (span, each)
        for each in names
        for span in each.draft
        if stretch[0] <= span[0] and span[1] <= stretch[1] and _SUBJECT.match(text, span[1])
    ]
    last = max((span for span, _ in spans), default=None)
    return [each for span, each in spans if span == last]


def _place(one: Evidence, name: Anchor, word: Span, said: Place) -> Place | None:
    """Return whether a source puts a name first or later: it stands right behind the word, or is who its clause begins with."""
    other: Place = "later" if said == "first" else "first"
    if len(name.source) != 1:
        return None
    start, end = name.source[0]
    if one.language == "ko":
        if end == word[0]:
            return other
        return said if end < word[0] and _SUBJECT.match(one.text, end) else None
    if start >= word[1]:
        between = one.text[word[1] : start]
        return other if between in ("", "the ", "its ") else None
    begins = max((match.end() for match in _CLAUSE_THERE.finditer(one.text, 0, word[0])), default=0)
    comma = one.text[: word[0]].rfind(",")
    opens = one.text[begins:start].strip().lower() in ("", "the", "a") or (
        comma >= 0 and one.text[:start].strip().lower() in ("", "the") and _only_when(one.text[comma : word[0]])
    )
    return said if opens else None


def _only_when(text: str) -> bool:
    """Return whether what stands between a clause and its word only says by how much: `, two months before`."""
    return re.fullmatch(r",\s(?:[\w-]+ ){0,4}", text) is not None
