"""Whom a Korean article has do or say something, against whom a draft has: 신고한 사람은 조영걸 where 이미란 대표가 신고서를 냈다.

Both texts are Korean, so that words are held against words: a name by its letters, what it does by the beginnings of the nouns and verbs.
A source sentence is cut where its subject changes or a clause ends. Wrong is a name whose clause the draft has from a stretch that names
another one of its kind and not this one, where the draft's sentence leaves that one out and no stretch with the name tells it as well.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.known_names import korean_names, parties
from pipeline.check.known_names.korean_names import HOUSE, PERSON, Party, Span
from pipeline.check.vocabulary import dictionary, topics
from pipeline.messages import say
from pipeline.text.patterns import deferred

_CUT = deferred(
    r"(?<=[가-힣]고)(?<![다라냐자]고)(?<!하고 있고),? |(?<=[가-힣]며)(?<![다라냐자]며),? |(?<=지만),? |(?<=[는은인]데),? |(?<=면서),? |(?<=고요),? |, "
)
_TOLD = deferred(r"(?<=[다라자냐])(?:며|면서|고|는)(?= )|(?<=[가-힣])(?:했다가|하자|[어아해]서|때문에|자)(?= )")
_QUOTED = deferred(r"[\"“][^\"”]*[\"”]")
_OTHER = deferred(r"(?<![가-힣])(?P<who>[가-힣A-Za-z0-9]{1,10})(?<!에서)(?<!으로)(?<!에게)(?<!보다)(?<!에)(?:은|는) ")
_DESCRIBES = deferred(
    r"(?:[가-힣](?<=[는은던])(?<!에는)(?<!에서는)(?<!보다는)|(?<!지난)(?<=[간긴난낸단던딘란린만빈선쓴운인온준쥔진찬친탄킨한힌건연된든])) (?:[가-힣A-Za-z]{2,8} )?$"
)
_YARDSTICK = deferred(
    r"(?: ?[가-힣A-Za-z]{1,8}){0,2}?(?:의 (?:약 )?(?:\d[\d.]*|[두세네]|다섯|여섯|[가-힣]{1,2}) ?배|의 (?:절반|\d+분의)|보다|[와과] (?:달리|견주))"
)
"""What a thing is measured against does nothing."""
_CLEFT = deferred(
    r"(?<![가-힣])(?:[가-힣]*(?:사람|쪽|이|곳|건|것|인물|주인공|[가-힣]자|인|회사|업체|기업|역할|측|당사자|단체|기관)(?:은|는|(?<=건)))(?:, | )(?:[가-힣A-Za-z]+ ){0,4}?$"
)
_IS = deferred(
    r"(?: [가-힣]{1,8}){0,2}?(?:이?었|였|이?에요|예요|이고|이다|이죠|이래|이라|이랍|이네|입니|로 드러|으로 드러|로 밝혀|으로 밝혀|로 알려|에게 돌아|의 몫|이 맡|가 맡)"
)
_SUBJECT = deferred(r"(?: ?[측쪽])?(?:은|는|이|가|께서)[ ,]")
_ADNOMINAL = deferred(r"[가-힣](?<=[간긴난낸단던딘란린만빈선쓴운인온준쥔진찬친탄킨한힌건연된든는은을]) ")
_REFERS = deferred(
    r"(?:회사|업체|기업|그|양측|양사|이들|그들|측|쪽|둘|재단|은행|병원|단체|기관|대표|교수|의원|박사|감독|작가|당사자|[가-힣]사)$"
)
_OWNS = deferred(r"의 (?:말|설명|주장|지적|얘기|이야기|생각|증언|해명|판단|분석|진단|의견|견해|입장|전망|당부|반응|평)")
_THAT = deferred(r"[다라자냐]는 (?:[가-힣A-Za-z]{2,8} )?$")
_TOLD_BEFORE = deferred(r"[가-힣](?<=[다라자냐])고 (?:[가-힣A-Za-z]{1,8}(?<![은는이가을를]) )?$")
_SAYS_SO = deferred(
    r" (?:[가-힣]{1,6} )?(?:말했|말해|밝혔|밝혀|전했|전해|덧붙|설명했|설명해|주장|강조|지적|평가|내다|예상|전망|짚었|했어|했다|했습|봤|답)"
)
_SAYS_IT = deferred(r"[다라자]고 (?:말했|밝혔|했다|주장|설명|맞섰|반박|지적|답했|전했)")
_SUFFERS = deferred(
    r"당[하한했해할]|받[은게았아고을는]|[가-힣][된됐되돼]|빼앗|뺏|잃[은었]|물[린렸리]|맞은|밀[린려렸]|쫓[겨겼긴]"
)
_KEY = deferred(r"(?<!\d)[가-힣]{2,}|(?<![가-힣])[낸쓴산딴푼](?![가-힣])|\d[\d,.]*")
_SHORT_VERBS = {
    "낸": "내",
    "냈": "내",
    "쓴": "쓰",
    "썼": "쓰",
    "산": "사",
    "샀": "사",
    "딴": "따",
    "땄": "따",
    "푼": "풀",
    "풀": "풀",
}
_EMPTY = frozenset(
    str.split(
        "쪽~ 측~ 것~ 일~ 원~ 된~ 한~ 했~ 씨~ 건~ 곳~ 때~ 말~ 할~ 있~ 없~ 같~ 않~ 못~ 될~ 점~ 씨는 씨가 사람 회사 업체 기업 이를 이는 이런 그런 그는 이들 것은 것이 것을 때문 이번 대해 대한 위해 통해 따르 있다 있는 있어 있었 없다 없는 없었 했다 했어 했고 한다 하는 하고 밝혔 말했 말한 전했 되는 됐다 된다 됐어 맡고 맡은 맡는 맡기 함께 "
        "가운 이라 라고 다는 라는 이며 그리 하지 반면 또한 역시 이미 아직 지금 현재 나왔 나온 나섰 보는 보고 두고 놓고 가장 제일 주인 역할 쪽은 곳은 해요 대요 했죠 거예 것이 이에 예요 입장 얘기 이야 의견 생각 설명 주장 지적 강조 덧붙 올해 먼저 말로 말을 소감 대신 표현 평가 반응 내년 최근 서로 사이 자신 자기 모두 대표 교수 의원 박사 위원 연구 본부 기자 작가 변호 사장 이사 상무 과장 차장 팀장 원장"
    )
)
_LEAST, _AHEAD, _SHORT, _FILLED = 2, 2, 2, 2
_ANSWERS = frozenset(str.split("반대 반박 맞서 동의 부이 거부 일축 공감 찬성 수긍 지지 비파 선으"))
_LONGEST = 20_000  # characters of an article
_NEAR, _ALIKE = 0.4, 0.6
_CLOSES, _DESCRIBED, _DOES, _SAYS = "closes", "described", "does", "says"
_PART = {_CLOSES: 0.5, _DESCRIBED: 1.0, _DOES: 0.5, _SAYS: 0.4}
"""How much of what a draft says of a name another's stretch must have, by the way that it says so."""
_HANGUL, _FINALS = 0xAC00, 28
_FORMS, _PAST = "는은을기게", "어아었았으던"
_OF_VERBS = frozenset({4, 8, 20})  # ㄴ ㄹ ㅆ
_LONG = frozenset({"지난", "이번"})
_UNCUT = str.maketrans(", ", "\u00a0\u00a0")


class Stretch(NamedTuple):
    """A part of a source sentence: its words, who is in it, its subject too, and whether that is `the company`, which may be anybody's."""

    words: dict[str, frozenset[str]]
    owner: Party | None
    parties: frozenset[Party]
    unsure: bool
    number: str
    text: str


class _Deed(NamedTuple):
    """What a draft says that one of its names is or does."""

    party: Party
    span: Span
    words: dict[str, frozenset[str]]
    text: str
    way: str


def korean_doers(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that do or say what the Korean articles tell of another one."""
    article = tuple(one for one in claim.context or claim.evidence if one.language == "ko")
    foreign = any(one.language != "ko" for one in claim.evidence)
    if foreign or sum(len(one.text) for one in article) > _LONGEST:
        return
    known = korean_names.parties(tuple(one.text for one in article))
    if len(known) < 2 or not any(one.stands(claim.text) for one in known):
        return
    source = stretches(article, known)
    for deed in _deeds(claim.text, known):
        found = _another(deed, source, claim.text)
        if found is not None:
            name, (other, number) = claim.text[slice(*deed.span)], found
            yield Flag(
                "name", "block", deed.span, say("check.doer", name=name, other=other.name, id=number), (number,), 0.7
            )
            return


def _another(deed: _Deed, source: Sequence[Stretch], text: str) -> tuple[Party, str] | None:
    """Return who is in the stretch that has what a draft's name does, where the name is not and nobody else's has so much of it."""
    told = [(shared(deed.words, one.words), one) for one in source]
    best, size = max((count for count, _ in told), default=0.0), len(deed.words)
    closes = deed.way == _CLOSES and _tells_a_deed(deed)
    does = [(count, one) for count, one in told if closes and _predicate_of(deed, one.words)]
    least = 1 if closes and (size == 1 or len(does) == 1) else _LEAST
    if best < least or best < size * _PART[deed.way]:
        return None
    homes = [one for count, one in (does if len(does) == 1 else told) if count > best - _NEAR]
    if not homes:
        return None
    if any(one.unsure or deed.party in one.parties for one in homes):
        return None
    others = frozenset[Party].intersection(*(one.parties for one in homes))
    theirs = [one for one in others if one.kind == deed.party.kind and not one.stands(text)]
    theirs = [one for one in theirs if one == homes[0].owner] or theirs or _other_house(deed, homes, source)
    if len(theirs) != 1 or (_SUFFERS.search(deed.text) and not any(_SUFFERS.search(one.text) for one in homes)):
        return None
    own = _own(deed, source)
    if _predicate_of(deed, own) and not any(_predicate_of(deed, one.words) for one in homes):
        return None
    mine = shared(deed.words, own)
    ahead = mine <= max(0, best - (1 if best == size else _AHEAD))
    return (theirs[0], homes[0].number) if ahead and not _answers(deed, source) else None


def _tells_a_deed(deed: _Deed) -> bool:
    """Return whether the verb before `곳은` tells something: 함께한 곳은 does not."""
    verb = next(reversed(deed.text.split()[:-1]), "")
    return (len(verb) > 1 or verb in _SHORT_VERBS) and _key(verb) in deed.words


def _predicate_of(deed: _Deed, words: dict[str, frozenset[str]]) -> bool:
    """Return whether some words have what a deed ends with: `길을 막은 12대를 옮기겠다고` only names by the way what somebody else has said."""
    last = next(reversed(deed.words))
    return shared({last: deed.words[last]}, words) > 0


def _own(deed: _Deed, source: Sequence[Stretch]) -> dict[str, frozenset[str]]:
    """Return all words of the stretches with a name."""
    return {key: row for one in source if deed.party in one.parties for key, row in one.words.items()}


def _answers(deed: _Deed, source: Sequence[Stretch]) -> bool:
    """Return whether a sentence says of a name next to nothing, which only what stands before it fills: `한 의원은 반대했다`."""
    told: dict[str, int] = {}
    for one in source:
        if one.owner == deed.party:
            told[one.number] = told.get(one.number, 0) + len(one.words.keys() - _ANSWERS)
    return any(count < _FILLED for count in told.values())


def _other_house(deed: _Deed, homes: Sequence[Stretch], source: Sequence[Stretch]) -> list[Party]:
    """Return the house that says what a draft has somebody of another house say."""
    owner = homes[0].owner
    if owner is None or owner.kind != HOUSE or deed.party.kind != PERSON or len({one.number for one in homes}) > 1:
        return []
    own = {each for one in source if deed.party in one.parties for each in one.parties if each.kind == HOUSE}
    says = any(_SAYS_IT.search(one.text) for one in source if one.number == homes[0].number)
    return [owner] if own and owner not in own and says else []


def shared(some: dict[str, frozenset[str]], others: dict[str, frozenset[str]]) -> float:
    """Return how many words of a draft's clause a stretch has: by their letters, or less by what the dictionary tells them for."""
    stems = frozenset(stem for row in others.values() for stem in row)
    return sum(1.0 if key in others else _ALIKE if row & stems else 0.0 for key, row in some.items())


@lru_cache(maxsize=16)
def stretches(article: Sequence[Evidence], known: Sequence[Party]) -> Sequence[Stretch]:
    """Return the parts of the sentences of an article, each with who is in it."""
    last: Party | None = None
    found: list[Stretch] = []
    for one in article:
        text = _QUOTED.sub(lambda match: '"' + match.group()[1:-1].translate(_UNCUT) + '"', one.text)
        spots = list(korean_names.places(text, known))
        subjects = [(span, party) for span, party in spots if _SUBJECT.match(text, span[1])]
        topics = [match for match in _OTHER.finditer(text) if match["who"] not in {party.name for party in known}]
        topic, owner, unsure = (subjects[0][1] if subjects else None), last, False
        for start, end in _cuts(text, [span[0] for span, _ in subjects]):
            here = [party for span, party in subjects if start <= span[0] < end]
            other = next((match for match in topics if start <= match.start() < end), None)
            if here:
                owner, unsure = here[0], False
            elif other is not None:
                owner, unsure = None, _REFERS.search(other["who"]) is not None
            elif topic is not None and _TOLD.search(text, max(0, start - 5), start + 1):
                owner, unsure = topic, False
            named = {party for span, party in spots if start <= span[0] < end} | ({owner} if owner else set())
            part = text[start:end]
            found.append(Stretch(words(part, known), owner, frozenset(named), unsure, one.id, part))
        last = topic if topic is not None or not topics else None
    return tuple(found)


def _cuts(text: str, subjects: Sequence[int]) -> Iterator[Span]:
    """Yield the parts of a source sentence: a clause ends, a second subject begins, or what the second one is said to do ends."""
    clauses = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    for start, end in pairwise(clauses):
        inside = [at for at in subjects if start <= at < end]
        cuts = {start, end, *inside[1:]}
        if (inside and inside[0] != subjects[0]) or len(inside) > 1:
            told = _TOLD.search(text, inside[-1], end)
            cuts |= {told.end()} if told else set()
        yield from pairwise(sorted(cuts))


def words(text: str, known: Sequence[Party]) -> dict[str, frozenset[str]]:
    """Return the words of a text that tell something, the names apart: by their beginnings, with what the dictionary tells them for."""
    names = {party.name[:2] for party in known}
    found = [match.group() for match in _KEY.finditer(text)]
    rows = {_key(word): dictionary.told_for(word) - parties.LIGHT for word in found if word[:2] not in names}
    return {key: row for key, row in rows.items() if key not in _EMPTY}


def _key(word: str) -> str:
    """Return the beginning of a word by which its forms are one: 맞선 and 맞섰고, 찾는 and 찾기, 공급하는 and 공급을."""
    if not "가" <= word[0] <= "힣":
        return word
    if word[:2] in _EMPTY or word[:2] in _LONG:
        return word[:3] if word[:2] in _LONG else word[:2]
    if word[0] in _SHORT_VERBS and (len(word) == 1 or word[1] in "다고지으어던을었"):
        return _SHORT_VERBS[word[0]] + "~"
    closed = (ord(word[0]) - _HANGUL) % _FINALS
    if closed and (word[1] in _PAST or (len(word) == _SHORT and word[1] in _FORMS)):
        return word[0] + "~"
    final = (ord(word[1]) - _HANGUL) % _FINALS
    return word[0] + (chr(ord(word[1]) - final) if final in _OF_VERBS else word[1])


def _deeds(text: str, known: Sequence[Party]) -> Iterator[_Deed]:
    """Yield what a draft's sentence says that each of its names does: as a subject, at the end of a cleft, or described before it."""
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    for span, party in korean_names.places(text, known):
        start, end = max(at for at in cuts if at <= span[0]), min(at for at in cuts if at > span[0])
        before, phrase = text[start : span[0]], korean_names.phrase(text, span)
        cleft, subject = _CLEFT.search(before), _SUBJECT.match(text, phrase[1])
        if cleft and _IS.match(text, phrase[1]):
            told = before[: cleft.start()] + cleft.group().split()[0]
            yield _Deed(party, phrase, words(told, known), told, _CLOSES)
            continue
        described = _describes(before) and not any(one.stands(before) for one in known)
        described = described and not _YARDSTICK.match(text, phrase[1])
        says = _OWNS.match(text, phrase[1]) is not None or (described and _THAT.search(before) is not None)
        says = says and party.kind == PERSON
        whole = text[text.rfind(", ", 0, span[0]) + 1 : span[0]]
        if subject and _closes_a_saying(text, whole, subject.end() - 1, known):
            before, says = whole, True
        parts = [(before, _SAYS if says else _DESCRIBED)] if described or says else []
        if subject:
            bare = subject.group().strip(" ,")[-1] in "이가"
            stop = _ADNOMINAL.search(text, subject.end(), end) if bare else None
            parts.append((text[subject.end() : stop.end() if stop else end], _DOES))
        yield from (_Deed(party, phrase, words(told, known), told, way) for told, way in parts)


def _describes(before: str) -> bool:
    """Return whether what stands before a name describes it, and is no topic of its own: `'소리'의 가입자는 누리통신 비서의 1.5배`."""
    found = _DESCRIBES.search(before)
    return found is not None and not topics.ends_topic(before, found.start() + before[found.start() :].index(" ") + 1)


def _closes_a_saying(text: str, before: str, end: int, known: Sequence[Party]) -> bool:
    """Return whether somebody says what stands before: `검증하고 있다고 서지완 대표가 덧붙였어요`."""
    alone = not any(one.stands(before) for one in known)
    return alone and _TOLD_BEFORE.search(before) is not None and _SAYS_SO.match(text, end) is not None
