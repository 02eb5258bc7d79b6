"""A name that a draft only likens another to, or tells it from: 유럽의 오픈AI, 미국판 올리브영, 서울만 한 도시, 그록과는 다른 회사.

It says nothing of who did what. Where the source likens things itself, the name may stand in the place of the one it has there, and is
left to the other rules.
"""

import re
from dataclasses import replace

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import displaced, unnamed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_LIKE = (
    r"만 ?한|만큼이나 [가-힣]+| ?격(?:인|이|으로)|급(?:의|인|이)|에 (?:견줄|버금가는|맞먹는|해당하는|비길|빗댈|비유)|을 빼닮은|를 빼닮은|로 치면|으로 치면|(?:이?라) ?할|(?:이?라)(?:고)? ?(?:불리|부를|불러|일컬)|를 꿈꾸|을 꿈꾸|"
    r"(?:과|와)(?:는|도)? (?:다른|다릅|달라|달리|다르게|헷갈|혼동|이름이 (?:같|비슷)|무관|상관없|비슷|닮|유사|다름없)|처럼|못지않|부럽지 않|뺨치|뺨칠| ?호환|[^.,!?다]{0,20}[^았었했였났혔렸졌같 ]듯이?(?=[, ])|(?:이?나) 다름없| ?말고(?:는|도)? (?:다른|또 다른|새로운|제3의|대안|선택지|기댈|고를)"
)
_RELATIVE = deferred(
    r"['’\"”]?(?:\([^)]{1,24}\))?(?:이|가|와|과|에|을|를|로|으로|에게|에서)(?:는|도)? (?P<words>(?:[^ ,.!?]{1,8} ){1,7})['‘\"“]?"
)
_CASE = deferred(r"[은는이가을를에서로와과의도]$")
_BEHIND_IT = 3  # words of which a verb may be the first before the name that it tells of: 경쟁하는 코딩 도구 커서
_ENDED = deferred(
    r"(?:[하되있없오가내쓰주키리이지치꾸나않]는|[받얻잡맺넣찍겪삼맡뽑찾믿닮높낮좋많같깊]은|[^은는만전반단번])$"
)
_OWNING = deferred(
    r"(?:투자|후원|출자|인수|매입|합병|창업|창립|설립|운영|소유|보유|개발|제작|생산|설계|공급|납품|근무|재직|^일)(?:한|하는|했던|하던)$|^(?:다니는|다니던|다닌|몸담은|속한|세운|만든|만드는|이끄는|이끈|거느린|사들인|산|둔|키운|가진|내놓은|파는|지은|밀어주는)$"
)
"""Who backs, owns, makes or works for what is a fact that the ties know or do not."""
_FINALS, _NIEUN = 28, 4  # the consonants that may close a syllable, and the place of ㄴ among them
_CLOSE = 24  # characters
_AHEAD = deferred(r"(?:제 ?2의|[가-힣]{1,6}판|[가-힣]{1,6}계의) ?['‘\"“]?$")
_OWN = r"(?:의? (?:[가-힣A-Za-z]{1,8} ){0,2}['‘\"“]?[가-힣A-Za-z]{1,10}?)?"  # 머스크의 챗봇 그록과는 다른
_ALSO = r"(?:(?:\([^)]{1,24}\))?(?:(?:와|과|나|이나|랑) |, ?|·)[가-힣A-Za-z0-9.]{2,12}?){0,3}"  # 커서나 러버블처럼
_BEHIND = deferred(rf"{_ALSO}{_OWN}(?:\([^)]{{1,24}}\))?['’\"”)]{{0,2}}(?:{_LIKE})")
_INSIDE = deferred(
    r"['‘\"“](?:[가-힣A-Za-z]{1,10} ?){1,3}(?:판|의) (?P<name>[^'’\"”]{2,14})['’\"”](?:로|으로|라|이라|라고|을|를|에|라는|이라는|격| )"
)
_LIKENED = deferred(
    r"\b(?:like|unlike|similar to|akin to|equivalent|equal to|answer to|dubbed|known as|nicknamed|as (?:big|large|many|much|populous) as|size of|comparable|compared (?:to|with)|version of|not to be confused|rivals|rivalling|rivaling|(?:to|can|could|may|might|will|would) rival|compatible|unrelated|the (?-i:[A-Z]\w+) of)\b|(?-i:\b(?:than|besides|beyond|instead of|alternatives? to) (?:the )?[A-Z])",
    re.IGNORECASE,
)
_DEFINED = deferred(
    r"(?P<topic>(?:[가-힣A-Za-z0-9.]{1,12} ){0,2}[가-힣A-Za-z0-9.]{2,12}?)(?:\([^)]{1,24}\))?(?:은|는) .{4,80}[가-힣A-Za-z]{1,8}(?:이에요|예요|이죠|죠|인데요|입니다|이다|이거든요|거든요)[.!]?$"
)
_TO_COME = deferred(
    r"(?:예정|계획|방침|전망|예상|상황|추세|모양|분위기|입장|생각|차례|처지|태세|목표|셈|참)(?:이에요|예요|이죠|죠|인데요|입니다|이다|이거든요|거든요)[.!]?$"
)
"""What closes a sentence of the news that says what somebody will do, and not what something is."""
_IS_IT = deferred(r"(?:이?고|이?에요|예요|이?죠|이?래요?|입니다)(?![가-힣])")
_COPULA = deferred(
    r"\b(?:is|was|are|were) (?:an?|the)\b|, (?:an?|the|[a-z]+['’]s) [a-z][^,]{3,60}(?:company|firm|app|service|maker|tool|network|platform)\b"
)
"""What tells of a name in the source what it is: then another name may stand in the place of one there."""
_ASIDE = r"(?:\([^)]{1,24}\))?['’\"”]?"
_JOINT = rf"{_ASIDE}(?:(?:와|과|나|이나|랑|및) |, ?|·|/)['‘\"“]?"
_BEFORE = deferred(rf"(?:[가-힣A-Za-z0-9.]{{2,12}}?{_JOINT}){{1,6}}$")
_AFTER = deferred(
    rf"(?:{_JOINT}[가-힣A-Za-z0-9.]{{2,12}}?(?={_JOINT}|{_ASIDE} (?:같은|등)|등\)|{_ASIDE}(?:을|를) (?:비롯|포함))){{1,6}}"
)
_EXAMPLE = deferred(
    r"(?:\([^)]{1,24}\))?['’\"”]? ?(?:같은 (?:[가-힣A-Za-z]+ ?)|(?:(?:을|를) (?:비롯한|포함한)|등) (?!\d|[가-힣]{1,4} (?:곳|개|명|가지))"
    r"(?!(?:주요 |대형 |일부 |기존 )?(?:고객|투자|협력|공급|거래|계열|회원|참여|참가|경쟁|관계|파트너|주주|채권|컨소시엄|후원|납품|구매|인수|상대|당사))[가-힣A-Za-z]|등\))"
)  # `애플 등 고객사`: who has a part in the news is no example of a kind
_EXAMPLES = deferred(
    r"\b(?:[Ss]uch as|[Ll]ike|[Uu]nlike|[Ii]ncluding|[Ii]nclude[sd]?|[Ff]or example,?|e\.g\.,?|[Nn]amely|[Nn]otably) (?:the )?[“\"]?[A-Z]"
)
_WITHOUT = deferred(
    r"(?:(?:의|산|제)? ?(?:[가-힣A-Za-z0-9]{1,8} ){0,2}?[가-힣A-Za-z0-9]{0,8}) ?(?:없이|(?:을|를|은|는)? ?(?:한 [가-힣]{1,2}도 )?(?:쓰지|빌리지|거치지) 않[고은]|에 (?:기대|의존하|의지하)지 않[고은])"
)
_ALONE = deferred(
    r"\b(?:entirely|solely|only|exclusively|alone|wholly|completely|fully|purely)\b|\b(?:domestic|home-?grown|in-house)",
    re.IGNORECASE,
)
_NOT_BY = deferred(
    r"\b(?:[Ww]ithout|[Nn]o|[Nn]ot|[Ii]nstead of|[Rr]ather than|[Ff]ree of|[Aa]void\w*|[Rr]eplac\w+|[Dd]itch\w+) (?:(?:any|a|the|using|relying on|on) ){0,2}[A-Z]"
)


_RIVAL = deferred(
    rf"{_OWN}(?:\([^)]{{1,24}}\))?['’\"”)]{{0,2}}(?:의 (?:맞수|맞상대|경쟁자|경쟁사|경쟁 상대|라이벌|대항마|적수|호적수|숙적)|(?:과|와) (?:겨루|겨뤄|경쟁하|경쟁해|맞붙|맞서|다투|어깨를 나란히)|"
    r"보다(?:는|도)? (?:[가-힣]{1,3} ){0,2}(?:넓|좁|크|큰|작|높|낮|긴|길|짧|많|적은)|(?:이|가) (?:꽉 잡|쥐고|장악|지배|독점|독식|휩쓴|휩쓸|선점|독주)|의 (?:아성|독주|독점))"
)
_LACKING = deferred(r"['’\"”]?에(?:는|선|서는|도)? 없(?:는|던|었던) ")
_RIVALS = deferred(
    r"\b(?:rival|compet|challeng|versus|against|take[sn]? on|taking on|battl|overt|outpac|dominat|monopol|lead(?:s|er|ing)?\b)",
    re.IGNORECASE,
)


def modifies(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a name only tells which one a name of the source is, and stands for none of it: 구글에 도전장을 낸 퍼플렉시티.

    What the source says of that one, or with the figures of the claim, names nobody whom the draft leaves out.
    """
    for one in claim.evidence:
        heads = [anchor for anchor in anchors.shared(one.text, one.language, claim.text) if anchor.key[0] in "@~"]
        if not any(
            one.text[anchor.source[0][0]].isupper()
            and not _a_word(claim.text[slice(*place)])
            and _adnominal(claim.text[span[1] : place[0]])
            for anchor in heads
            for place in anchor.draft
        ):
            continue
        near = replace(
            claim, evidence=tuple(other for other in claim.evidence if other is one or _figures(claim, other))
        )
        told = f"{claim.text} {claim.after}"
        return not unnamed.rivals(near, key) and not any(
            displaced.leaves_out(other.text, told) for other in near.evidence
        )
    return False


def _a_word(written: str) -> bool:
    """Return whether what sounds like a name of the source is a word of Korean: 사내 이메일 beside `Center`."""
    return aliases.squeeze(written) not in aliases.table() and plain_words.ours(written)


def defines(claim: Claim, span: Span) -> bool:
    """Return whether a sentence only says what a name of the source is, and this one helps to: `스레드는 인스타그램을 운영하는 메타의 앱이에요.`

    It tells no figure and nothing of the news. Where a cited sentence says itself what something is, the name may stand for one of it.
    A name that is what the sentence says (`첫 손님은 우버예요`) is told of the news.
    """
    opened = None if _IS_IT.match(claim.text, span[1]) else _DEFINED.match(claim.text)
    if (
        opened is None
        or _TO_COME.search(claim.text)
        or any(letter.isdigit() for letter in claim.text)
        or not opened.end("topic") < span[0]
    ):
        return False
    topic = opened.span("topic")
    shared = (one for each in claim.evidence for one in anchors.shared(each.text, each.language, claim.text))
    own = any(
        one.key[0] in "@~" and place[0] < topic[1] and topic[0] < place[1] for one in shared for place in one.draft
    )
    defined = any(_COPULA.search(each.text) for each in claim.evidence)
    return own and not defined


def _figures(claim: Claim, one: Evidence) -> bool:
    return any(shared.key[0] == "=" for shared in anchors.shared(one.text, one.language, claim.text))


def _adnominal(between: str) -> bool:
    """Return whether what stands between two names makes the first a part of what tells of the second: 에 도전장을 낸."""
    match = _RELATIVE.fullmatch(between)
    words = match["words"].split() if match else []
    return any(
        _ENDED.search(word) is not None
        and not _OWNING.search(word)
        and (ord(word[-1]) - ord("가")) % _FINALS == _NIEUN
        and not any(map(_CASE.search, words[place + 1 :]))
        for place, word in enumerate(words)
        if place >= len(words) - _BEHIND_IT
    )


def exampled(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a name is the writer's own example of a kind of which the source names none: 챗GPT나 제미나이 같은 챗봇."""
    before, behind = _BEFORE.search(claim.text[: span[0]]), _AFTER.match(claim.text, span[1])
    start, end = before.start() if before else span[0], behind.end() if behind else span[1]
    if not _EXAMPLE.match(claim.text, end) or unnamed.rivals(claim, key):
        return False
    row = aliases.held(claim.text[start:end])
    if any(_EXAMPLES.search(one.text) for one in claim.evidence):
        return False
    return not any(row & aliases.held(one.text) for one in claim.context)


def measured(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a name only tells whom one of the source competes with, of whom the source says nothing: 엔비디아의 맞수 AMD.

    Or who has not got what the source tells of one of its own: 애플뮤직에는 없는 기능.
    """
    kind = unnamed.kind_of(key)
    lacking = _LACKING.match(claim.text, span[1]) is not None
    if not lacking and not _RIVAL.match(claim.text, span[1]):
        return False
    if key not in aliases.places() and any(unnamed.kind_of(one) == kind for one in unnamed.rivals(claim, key)):
        return False
    return lacking or not any(
        _RIVALS.search(one.text) or _likens_another(one.text, claim.text, place=key in aliases.places())
        for one in claim.evidence
    )


def ruled_out(claim: Claim, span: Span) -> bool:
    """Return whether a draft only says who had no part in what a source says one that the draft names did alone: 엔비디아 칩 없이."""
    if not _WITHOUT.match(claim.text, span[1]) or any(_NOT_BY.search(one.text) for one in claim.evidence):
        return False
    alone = frozenset().union(*(aliases.held(one.text) for one in claim.evidence if _ALONE.search(one.text)))
    return bool(alone & aliases.held(claim.text) - aliases.places())


def likened(claim: Claim, span: Span) -> bool:
    """Return whether a name stands in a likeness that is the writer's own."""
    text = claim.text
    stands = _AHEAD.search(text[: span[0]]) or _BEHIND.match(text, span[1])
    inside = any(match.start("name") <= span[0] and span[1] <= match.end("name") for match in _INSIDE.finditer(text))
    return bool(stands or inside) and not any(_likens_another(one.text, text) for one in claim.evidence)


def _likens_another(source: str, draft: str, *, place: bool = False) -> bool:
    """Return whether a source likens something itself, to a name (a place) that the draft leaves out as far as the tables know it."""
    mine = aliases.held(draft)
    for match in _LIKENED.finditer(source):
        near = [
            key
            for key, span in unnamed.named(source)
            if span[0] - match.end() >= -_CLOSE and span[1] - match.start() <= _CLOSE
        ]
        if place and near and not aliases.places().intersection(near):
            continue
        if not near or not mine.issuperset(near):
            return True
    return False
