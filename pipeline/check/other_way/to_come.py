"""What is still to come, or only may, told as done: `will apply in the fourth quarter` is no `이미 신청서를 냈어요`, `might lower` no `낮췄어요`.

What is told as in force (`시행됐어요`) and only planned is a warning.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.caution import hedge_marks
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness, stances
from pipeline.check.other_way.likeness import Tie
from pipeline.messages import say
from pipeline.text.patterns import deferred

_ALREADY = deferred(
    r"(?<![가-힣])(?:이미|벌써|진작|일찌감치|일찍이)(?![가-힣])(?P<what>[^.,]*?(?P<stem>[가-힣])(?:어요|습니다|고요|죠|다|거든요|는데요?|지만|고)(?=[.!?,\s\u2060]|$))|(?P<set>[가-힣]+ ?(?:둔|놓은) 상태|(?:신청|등록|계약|설치|이전|준비|제출|접수|출시|개통)[을를]? ?(?:마쳤|마친|끝냈|끝낸))"
)
_SSANG_SIOT = 20
_FUTURE = deferred(
    r"\b(?:will|(?:is|are|was|were) (?:now |also |still |tentatively )?(?:scheduled|due|set|slated|expected|planned|supposed) (?:to|for)|(?:plans?|expects?|intends?|aims?|hopes?|wants?) to)\b(?! [$€£₩¥]?\d)(?! (?:have|continue|keep|remain|not)\b)(?P<what>(?:[^.;:\"”]|(?<=[A-Z])\.){3,140})"
)
_WHEN = deferred(
    r"\b(?:in|by|on|from|starting|beginning|early|late|later|next|until|before|during|this)\b[^,;]{0,24}\b(?:quarter|half|year|month|week|spring|summer|autumn|fall|winter|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:next (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|tomorrow|later this)\b"
)
_DONE_THERE = deferred(
    r"\b(?:already|earlier|previously|recently|last (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|has (?!said|announced|promised|pledged|told|yet|not|decided)[a-z]+(?:ed|en|un|ne|lt|pt)|have (?!said|yet|not)[a-z]+(?:ed|en|un|ne|lt|pt)|began|started|opened|since|now|currently)\b",
    re.IGNORECASE,
)
_JUST_DONE = deferred(r"(?P<what>[가-힣A-Za-z\d][^.,]*?(?P<stem>[가-힣])(?:어요|습니다|다))(?=[.!?\s\u2060]*$)")
_NOT_BY_NOW = deferred(
    r"예정|차례|다음|계획|전망|예상|목표|앞두|이르면|까지|하기로|[고] (?:했|말|밝|전|설명|발표|예고|강조|덧)|[을를] (?:밝혔|발표했|예고했|알렸|약속했|세웠|잡았|정했)|기로|려고|방침|준비|추진|검토|예고|약속|발표|것으로|않|못|없|일정|[정미]해[졌진]|정해|계약|신청|승인"
)
_ONLY_COMES = deferred(r"(?:(?!\b(?:after|when|because|since|as|that|which|who|once)\b)[^,;:])*")
_AS_SUBJECT = deferred(r"[가-힣]{0,3}[이가은는도](?= )")
_AND_DID = deferred(
    r"\b(?:[a-z]{2,}ed|won|made|sold|bought|took|got|left|hired|went|spent|paid|brought) (?:[^.;:]{0,80} )?and $"
)
"""`raised $18 million in May and plans to …`: the sentence tells what is done as well."""
_SOON = deferred(r"\b(?:week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|days?)\b")
_STILL_TO = deferred(
    r"\b(?:will|must|(?:ha(?:s|ve)|is|are|remains?) (?:still )?(?:yet )?to|needs? to|(?:plan|expect|intend|aim|hope|want|threaten|promise|vow|pledge)(?:s|ed)? to|(?:it|he|she|they) would|(?:await|need|require)(?:s|ing)?|pending|subject to)(?: (?:still|also|now|first|soon|then|be|final|formal|regulatory|shareholder|[a-z]+ly))*\s$"
)
"""What stands right before a deed that nobody has done yet: `has said it will sue`, `must still approve`, `pending final approval`."""
_APPLIES = deferred(
    r"시행(?:하기 시작했|되기 시작했|에 들어갔|됐|했)[가-힣]+|발효(?:됐|했)[가-힣]+|효력이 (?:생겼|발생했)[가-힣]+"
)
_APPLIES_THERE = deferred(
    r"\b(?:took|takes|taking|came|come|comes|went|goes|gone) (?:in)?(?:to )?(?:effect|force)\b|\bin (?:force|effect|place)\b|\beffective\b|\b(?:began|begun|begins|started|starts|enforc\w+|applies|applied|introduced|implemented|enacted)\b"
)
_PLANNED = deferred(r"\b(?:plans?|planned|planning|proposes?|proposed|intends?|wants?|aims?|hopes?) (?:to|for)\b")
_MIGHT = deferred(r"\b(?:may|might|could)\b(?! (?:have|not)\b)[^,.;]{0,12}$")
_ENDS_DONE = deferred(r"(?P<verb>[가-힣]{1,6}[았었했됐렸췄졌켰겼혔쳤왔났갔셨뒀])(?:어요|습니다|다)(?=[.!?\s\u2060]*$)")
_HEDGED = deferred(
    r"수도? ?있|가능|지도 |지를|려고|려는|것으로|것이라|전망|예상|예고|관측|알려|전해|검토|계획|예정|방안|보여|보이|고 (?:했|말|밝|전|경고|내다|설명|덧)|기로|경우|면 |때|우려|위험|여지|능력|시험|실험|시연"
)
_PREDICATE = 12
_FAR = 36  # characters before the word that says it is done
_SURE, _LIKELY, _ALONE = 1.5, 1.5, 0.75
_FIRST = 40
_RIVAL = 0.7  # of what the sentence shares: another that shares so much may be meant


def done(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as done, and its source as due on a later day or as what may come."""
    found = _done(claim) or _just_done(claim) or _might(claim)
    if found is not None:
        yield found


def in_force(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as in force, where the sentence that it retells, and no other as much, only plans it: a warning."""
    told = _APPLIES.search(claim.text)
    if told is None or claim.crowded or any(_APPLIES_THERE.search(one.text) for one in claim.evidence):
        return
    weights = [likeness.weigh(likeness.ties(one.text, one.language, claim.text)) for one in claim.evidence]
    asked = _LIKELY if len(weights) > 1 else _ALONE
    for one, weight in zip(claim.evidence, weights, strict=True):
        found = (
            _PLANNED.search(one.text) if one.language != "ko" and weight >= asked and weight == max(weights) else None
        )
        if found and sum(other >= _RIVAL * weight for other in weights) == 1:
            message = say("check.hedge.plan", cue=found.group().strip())
            yield Flag("hedge", "warn", told.span(), message, (one.id,), 0.6)
            return


def _done(claim: Claim) -> Flag | None:
    text = claim.text
    told = next((match for match in _ALREADY.finditer(text) if match["set"] or _past(match["stem"])), None)
    if told is None:
        return None
    if still := _undone(claim, told):
        return still
    for one in claim.evidence:
        ties = likeness.ties(one.text, one.language, text) if one.language != "ko" else ()
        for match in _FUTURE.finditer(one.text) if ties else ():
            if not _WHEN.search(match["what"]):
                continue
            start = match.start("what")
            deeds = [
                tie
                for tie in likeness.inside(ties, (start, min(match.end("what"), start + _FIRST)), told.span())
                if tie.deed
            ]
            if likeness.weigh(likeness.inside(ties, (0, len(one.text)), (0, len(text)))) < _SURE:
                continue
            if deeds and not _told_done(claim, deeds):
                return _block(claim, told, one, match.group())
    return None


def _undone(claim: Claim, told: re.Match[str]) -> Flag | None:
    """Return what is told as done by now, where all that its sources say of the very deed is that it is still to be done."""
    if any(one.language == "ko" for one in claim.evidence):
        return None
    for one in claim.evidence:
        ties = likeness.ties(one.text, one.language, claim.text)
        deed = next((tie for tie in ties if tie.deed and told.end() - _PREDICATE <= tie.draft[0] < told.end()), None)
        cue = _STILL_TO.search(one.text[: deed.source[0][0]]) if deed else None
        if deed is None or cue is None or likeness.weigh(ties) < _SURE:
            continue
        if all(_STILL_TO.search(each.text[: place[0]]) for each, place in _places(claim, deed)):
            return _block(claim, told, one, one.text[cue.start() :])
    return None


def _places(claim: Claim, deed: Tie) -> Iterator[tuple[Evidence, tuple[int, int]]]:
    """Yield where the sources of a claim tell a deed of it."""
    for one in claim.evidence:
        for tie in likeness.ties(one.text, one.language, claim.text):
            if tie.deed and tie.draft == deed.draft:
                yield from ((one, place) for place in tie.source)


def _just_done(claim: Claim) -> Flag | None:
    """Return what a sentence tells plainly as done, where the one that it retells says nothing but that it will come, months from now."""
    told = _JUST_DONE.search(claim.text)
    if told is None or not _past(told["stem"]) or _NOT_BY_NOW.search(claim.text):
        return None
    if hedge_marks.kept("plan", claim.text, coming=False):
        return None
    one = likeness.retold(claim, told.span())
    if one is None or one.language == "ko" or _DONE_THERE.search(one.text):
        return None
    for match in _FUTURE.finditer(one.text):
        when = _WHEN.search(match["what"])
        plain = when is not None and not _SOON.search(match["what"]) and _ONLY_COMES.fullmatch(one.text)
        ties = likeness.ties(one.text, one.language, claim.text)
        doers = likeness.inside(ties, (0, match.start()), (0, len(claim.text)))
        if _AND_DID.search(one.text[: match.start()]):
            continue
        told_of = any(_AS_SUBJECT.match(claim.text, tie.draft[1]) for tie in doers)
        if plain and told_of and likeness.weigh(ties) >= _SURE:
            return _block(claim, told, one, match.group())
    return None


def _might(claim: Claim) -> Flag | None:
    """Return the deed that a sentence ends with as done, where the sources tell it only as what may come."""
    told = _ENDS_DONE.search(claim.text)
    if told is None or _HEDGED.search(claim.text) or hedge_marks.kept("maybe", claim.text, coming=False):
        return None
    if any(one.language == "ko" for one in claim.evidence):
        return None
    stretch = (max(stances.opening(claim.text, told.start()), told.start() - 2 * _FAR), told.end())
    places = [
        (one, place)
        for one in claim.evidence
        for tie in likeness.ties(one.text, one.language, claim.text)
        if tie.deed and told.start() <= tie.draft[0] and tie.draft[1] >= told.end("verb") - 1
        for place in tie.source
    ]
    home = places[0][0] if places else None
    if home is None or any(not _MIGHT.search(one.text[: place[0]]) for one, place in places):
        return None
    ties = likeness.ties(home.text, home.language, claim.text)
    if likeness.retold(claim, stretch) is home and likeness.weigh(ties) >= _SURE:
        start = _MIGHT.search(home.text[: places[0][1][0]])
        return _block(claim, told, home, home.text[start.start() if start else 0 :])
    return None


def _told_done(claim: Claim, deeds: Sequence[Tie]) -> bool:
    """Return whether a source tells a deed anywhere as done: `had already applied in Japan and will apply in Korea`."""
    spots = {tie.draft for tie in deeds}
    return any(
        _DONE_THERE.search(one.text) is not None
        for one in claim.evidence
        if any(tie.draft in spots for tie in likeness.ties(one.text, one.language, claim.text))
    )


def _past(stem: str) -> bool:
    return (ord(stem) - 0xAC00) % 28 == _SSANG_SIOT and stem not in "있겠"


def _block(claim: Claim, told: re.Match[str], one: Evidence, source: str) -> Flag:
    message = say("check.opposite", text=told.group().strip(), source=" ".join(source.split()[:9]), id=one.id)
    return Flag("number-contradicted", "block", told.span(), message, (one.id,), 0.75)
