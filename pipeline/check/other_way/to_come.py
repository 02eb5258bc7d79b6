"""What is still to come told as done: `will apply in the fourth quarter` is no `이미 신청서를 냈어요`.

`이미` and its like with the very deed of a dated future block; where something goes on by now (`쓰고 있어요`) that opens only later, or a
deed is settled that is still weighed (`is considering, but has not decided on` as `하기로 했어요`), it is a warning.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.caution import hedge_marks
from pipeline.check.caution.hedge_clauses import Place, about, clauses
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
    r"\b(?:already|earlier|previously|recently|last (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|has (?:(?:so far|now|also|since|thus far|to date) )?(?!said|announced|promised|pledged|told|yet|not|decided|so|thus|to)[a-z]+(?:ed|en|un|ne|lt|pt)|have (?:(?:so far|now|also|since|thus far|to date) )?(?!said|yet|not|so|thus|to)[a-z]+(?:ed|en|un|ne|lt|pt)|began|started|opened|since|now|currently)\b",
    re.IGNORECASE,
)
_READYING = (
    r"(?<!준비하)(?<!추진하)(?<!계획하)(?<!검토하)(?<!논의하)(?<!협상하)(?<!협의하)(?<!기대하)(?<!예상하)(?<!전망하)(?<!생각하)(?<!고려하)(?<!개발하)(?<!건설하)(?<!모색하)(?<!주장하)(?<!설명하)(?<!요구하)(?<!예정하)(?<!원하)(?<!구상하)(?<!조성하)(?<!구축하)"
    r"(?<!짓)(?<!만들)(?<!세우)(?<!앞두)(?<!기다리)(?<!노리)(?<!벌이)(?<!밟)(?<!다듬)(?<!갖추)(?<!보)(?<!찾)(?<!갖)(?<!지니)(?<!밝히)(?<!서두르)(?<!나서)(?<!꾸리)(?<!가지)(?<!알)(?<!뽑)"
)
_GOING_ON = deferred(rf"[가-힣]+{_READYING}고 있(?:어요|습니다|죠|고요|거든요|는데요?|다)(?=[.!?~\s\u2060]*$)")
_OPENS = deferred(
    r"\b(?:scheduled|due|set|slated|expected|planned) (?:to|for)\b[^.;]{0,40}?\b(?:open|begin|start|come|go|launch|enter|switch|operat|deliver|completion|finish|ready|arrive|run|ship|release|debut)\w*|\bwill (?:open|begin|start|come online|go live|launch|enter service|enter operation|start up|be ready|be delivered|be finished|be completed|arrive|ship|run|debut)\b"
)
_RUNS_THERE = deferred(
    r"\b(?:already|now|currently|today|has been|have been|since|so far|is (?:using|running|operating|selling)|are (?:using|running|operating|selling)|in operation|in service|in use|opened|launched|began|started)\b"
)
_ABLE_BY_NOW = deferred(
    r"(?<![가-힣])(?:이미|벌써|지금도|이제는?)(?![가-힣])[^.,]*수 있(?:어요|습니다|죠|고요|거든요)(?=[.!?~\s\u2060]*$)"
)
_BECOMES_ABLE = deferred(r"\bwill (?:[a-z]+ ){0,2}be able to\b|\bwill (?:let|allow|enable)\b")
_SETTLED = deferred(
    r"(?P<deed>[가-힣]+기로) (?:했|결정했|확정했|정했|한 (?:거|것)|결정한|뜻을 모았|합의했)[가-힣]*|(?:도입|출시|인수|매각|공개|금지|제공|허용|승인|추진)(?:을|를)? ?(?:확정|결정)(?:했|됐|지었)[가-힣]*"
)
_WEIGHED = deferred(
    r"\b(?:consider(?:s|ing)|weighing|mulling|exploring|debating|discussing|studying|reviewing|evaluating)\b|\bha(?:s|ve) not (?:yet )?(?:decided|made a (?:final )?decision)\b|\bundecided\b|\b(?:may|might|could)\b(?! not\b)|\b(?:decide|rule|vote|determine)s?\b[^.;,]{0,40}\bwhether\b|\bwhether (?:to|or not)\b|\bno (?:final |formal )?decision\b|\bpropos(?:ed|es|al|als|ing)\b|\bunder (?:consideration|review|discussion)\b"
)
_DECIDED_THERE = deferred(
    r"\b(?:decided to|decided (?:in|on) [A-Z]\w*|agreed to|approved|adopted|voted \d|voted to|has decided|have decided|confirmed|announced (?:that|it|plans|on)|will(?! (?:decide|vote|rule|discuss|consider|review|determine|be discussed)))\b"
)
_AT_ONCE = deferred(r"(?:지금|오늘) ?(?:바로|당장)|바로 지금|(?<![가-힣])당장 ?(?:지금)?")
_ABLE_AT_ONCE = deferred(rf"(?:{_AT_ONCE.pattern})[^.,]*수 있(?:어요|습니다|죠|고요|거든요)(?=[.!?~\s\u2060]*$)")
_ARRIVES = deferred(
    r"\b(?:planned|slated|scheduled|due|expected|coming) (?:for|to|in|later|next|this)\b|\bwill (?:arrive|come|follow|launch|be (?:available|added|supported))\b|\blater this (?:year|month|summer|spring|autumn|fall|winter|quarter)\b"
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
_NEXT_CLAUSE = deferred(
    r",? \b(?:but|while|whereas|though|although|after|because|which|that|who|where|following|as(?! (?:early|late|soon|part|well)\b)|like|having)\b|,? and (?:the|its|their|his|her|an?|it|they|he|she|[A-Z]\w*)\b(?= (?:[\w-]+ ){0,4}?(?:[a-z]+ed|began|sold|bought|built|made|won|took|gave|paid|sent|went|left|held|has|had|was|were|is|are)\b)"
)
"""What no future reaches over: `will vote in May, while Norway signed`."""
_YET_TO = deferred(r"[가-힣]*(?:할|될|낼|릴|킬|칠|줄|올|갈|쓸|팔|살|열|길|꿀|질)(?= )")
"""A deed that the draft itself has still to come: `과징금 낼 돈을 마련해 뒀어요`."""
_PREDICATE = 12
_SURE, _LIKELY, _ALONE = 1.5, 1.5, 0.75
_REACH, _FIRST = 80, 40
_RIVAL = 0.7  # of what the sentence shares: another that shares so much may be meant


def done(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as done already, and its source as due on a later day."""
    found = _done(claim) or _at_once(claim) or _just_done(claim)
    if found is not None:
        yield found


def settled(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as going on or settled, and its source as still to come: a warning."""
    if claim.evidence and not claim.crowded:
        found = _goes_on(claim) or _able(claim) or _settled(claim) or _in_force(claim)
        if found is not None:
            yield found


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
                if tie.deed and not _YET_TO.match(text, tie.draft[0])
            ]
            if likeness.weigh(likeness.inside(ties, (0, len(one.text)), (0, len(text)))) < _SURE:
                continue
            if deeds and not _told_done(claim, deeds) and not _of_next_clause(claim.text, told, one.text, ties, start):
                return _block(claim, told, one, match.group())
    return None


def _of_next_clause(draft: str, told: re.Match[str], text: str, ties: Sequence[Tie], start: int) -> bool:
    """Return whether a draft's clause retells what stands behind the clause of a future: `is due to rule by May, and the US approved it`."""
    end = _NEXT_CLAUSE.search(text, start)
    opened = stances.opening(draft, told.start())
    here = likeness.inside(ties, (0, len(text)), (opened, told.end())) if end else ()
    return end is not None and any(all(place[0] > end.start() for place in tie.source) for tie in here)


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
        if _YET_TO.match(claim.text, deed.draft[0]) or _of_next_clause(claim.text, told, one.text, ties, cue.end()):
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


def _at_once(claim: Claim) -> Flag | None:
    """Return what a sentence says that one can do right now, where the sentence that it retells only plans it."""
    told = _ABLE_AT_ONCE.search(claim.text)
    one = likeness.retold(claim, (stances.opening(claim.text, told.start()), told.end())) if told else None
    cue = _ARRIVES.search(one.text) if one else None
    if told is None or one is None or cue is None or _RUNS_THERE.search(one.text):
        return None
    return _block(claim, told, one, one.text[cue.start() :])


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


def _goes_on(claim: Claim) -> Flag | None:
    told = _GOING_ON.search(claim.text)
    if told is None or any(_RUNS_THERE.search(one.text) for one in claim.evidence):
        return None
    return _warned(claim, told, _OPENS, "check.hedge.plan")


def _able(claim: Claim) -> Flag | None:
    told = _ABLE_BY_NOW.search(claim.text)
    if told is None or any(_RUNS_THERE.search(one.text) for one in claim.evidence):
        return None
    return _warned(claim, told, _BECOMES_ABLE, "check.hedge.plan")


def _settled(claim: Claim) -> Flag | None:
    told = _SETTLED.search(claim.text)
    if told is None or hedge_marks.kept("unclear", claim.text[: told.start()], coming=False):
        return None
    if any(_DECIDED_THERE.search(one.text) for one in claim.evidence):
        return None
    for one in claim.evidence:
        ties = likeness.ties(one.text, one.language, claim.text) if one.language != "ko" else ()
        deeds = [
            place for tie in ties if tie.deed and told.start() <= tie.draft[0] < told.end() for place in tie.source
        ]
        for cue in _WEIGHED.finditer(one.text) if deeds else ():
            if any(0 <= place[0] - cue.end() <= _REACH for place in deeds) and likeness.weigh(ties) >= _LIKELY:
                message = say("check.hedge.unclear", cue=cue.group().strip())
                return Flag("hedge", "warn", told.span(), message, (one.id,), 0.6)
    return None


def _in_force(claim: Claim) -> Flag | None:
    """Return what a sentence tells as in force, where its source only plans it."""
    told = _APPLIES.search(claim.text)
    if told is None or any(_APPLIES_THERE.search(one.text) for one in claim.evidence):
        return None
    return _warned(claim, told, _PLANNED, "check.hedge.plan")


def _warned(claim: Claim, told: re.Match[str], cue: re.Pattern[str], message: str) -> Flag | None:
    """Return the warning where the sentence that a claim retells, and no other as much, says that it is still to come."""
    weights = [likeness.weigh(likeness.ties(one.text, one.language, claim.text)) for one in claim.evidence]
    mine = [one for one in clauses(claim.text, "ko", drafted=True) if one.span[0] < told.end() <= one.span[1] + 1]
    meant = frozenset[Place]().union(*about(mine, claim.evidence))
    asked = _LIKELY if len(weights) > 1 else _ALONE
    for number, (one, weight) in enumerate(zip(claim.evidence, weights, strict=True)):
        found = cue.search(one.text) if one.language != "ko" and weight >= asked and weight == max(weights) else None
        if found and not any(at == number and start <= found.start() < end for at, (start, end) in meant):
            continue
        if found and sum(other >= _RIVAL * weight for other in weights) == 1:
            return Flag("hedge", "warn", told.span(), say(message, cue=found.group().strip()), (one.id,), 0.6)
    return None


def _block(claim: Claim, told: re.Match[str], one: Evidence, source: str) -> Flag:
    message = say("check.opposite", text=told.group().strip(), source=" ".join(source.split()[:9]), id=one.id)
    return Flag("number-contradicted", "block", told.span(), message, (one.id,), 0.75)
