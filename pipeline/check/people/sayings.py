"""To whom a Korean sentence gives a saying: `A는 “…”라고 말했어요`, `“…” A의 말이에요`, `A에 따르면`, `A 말로는`, `…라고 A가 덧붙였어요`.

A speaker is a phrase (팔리의 제품 책임자 이시무라, 하우겐 총재, 콰베나 아사레 박사); what counts is its name, and the words before and behind it that
say who that is. A phrase without a name (회사 측, 재무 책임자, 연구팀) gives a saying to nobody in particular.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.text.patterns import deferred

Span = tuple[int, int]
DRAFTED = deferred(r"“[^”\n]{1,600}”|\"[^\"\n]{1,600}\"")
_MASK = "□"
_TITLES = (
    r"최고\s?경영자|공동\s?대표|대표이사|대표|최고\s?재무\s?책임자|재무\s?책임자|최고\s?기술\s?책임자|최고\s?운영\s?책임자|최고\s?제품\s?책임자|책임자|총괄|담당관|감독관|담당자|C[A-Z]O|수석\s?과학자|과학자|수석\s?연구원|"
    r"연구원|연구자|연구위원|공동\s?창업자|창업자|설립자|창립자|공동\s?설립자|판사|재판장|검사|변호사|변호인|고문|의사|전문의|장관|차관|대변인|애널리스트|분석가|경제학자|이코노미스트|상원의원|하원의원|의원|주지사|시장|지사|저자|"
    r"편집장|편집인|교수|박사|회장|부회장|사장|부사장|의장|위원장|위원|총재|총장|총리|대통령|국장|소장|원장|이사장|이사|디렉터|엔지니어|개발자|감독|작가|기자|파트너|매니저|선수|코치|팀장|본부장|실장|센터장|부장|단장|학장|"
    r"조종사|배우|가수|농부|교사|간호사|공급업자|기업가|투자자|전문가|활동가|컨설턴트|디자이너|프로듀서|심사관|조사관|보좌관|사무총장|집행위원|임원|"
    r"[가-힣]{0,5}(?:장관|차관|청장|위원장|학자|운동가|평론가|연구가|사업가|투자가|수비수|공격수|골키퍼|투수|당선인|후보|주민|학생|이웃|동료|어부|상인|점주|보좌관|대사|교장|농민|목사|신부|시민|환자|유족)|씨"
)
TITLE = rf"(?:{_TITLES})"
_GLOSS = r"(?:\((?P<gloss>[^()\n]{1,40})\))?"
_ENDED = r"(?:은|는|이|가|도|의|에|께|측|,|\(|\s|$)"
_WORDS = "말|말씀|설명|얘기|이야기|분석|진단|평가|평|지적|주장|전망|예상|예측|생각|당부|경고|반응|해명|답|대답|비유|표현|소감|농담|고백|조언|의견|견해|판단|바람|충고|푸념|발언|입장|증언|자랑|변"
_NAME = rf"(?:(?P<given>[가-힣]{{1,6}}|[A-ZÀ-Þ][A-Za-zÀ-ſ.'’-]{{0,20}}) )?(?!{TITLE}{_ENDED}|(?:{_WORDS})(?:이|로|대로)?{_ENDED})(?P<name>[가-힣]{{1,8}}?|[A-ZÀ-Þ][A-Za-zÀ-ſ'’-]{{1,20}})"
_NP = rf"{_NAME}{_GLOSS}(?P<post>(?: (?:[가-힣A-Za-z]{{1,8}} ){{0,2}}?{TITLE})?)"
_START = r"(?<![^\s(“‘'\"□.,])"
_TOPIC = deferred(rf"{_START}(?={_NP}(?:(?:은|는|도|께서는)(?=[\s,])|(?:이|가|께서)(?= ?□)))")
_OWNED = deferred(
    rf"{_START}(?={_NP}(?:의 (?:{_WORDS})(?P<kind>로는|대로라면|대로|을 빌리면|를 빌리면|에 따르면|에 의하면|은 이래|은 이랬|은 이렇|[가-힣]{{0,8}})(?![가-힣])|(?:이|가) (?:한|남긴|던진|꺼낸|덧붙인) (?:말|얘기|농담)[가-힣]{{0,8}}))"
)
_ACCORDING = deferred(
    rf"{_START}(?={_NP}(?:에 따르면|에 의하면|,? ?(?:말|얘기|이야기|설명|주장)(?:로는|대로라면|을 들어)))"
)
_BEHIND = deferred(rf"(?:[다라자냐]고|□ ?고) (?={_NP}(?:은|는|이|가|도) [가-힣])")
VERB = (
    "말|했|밝혔|밝히|짚|지적|강조|덧붙|설명|전했|주장|경고|답|적었|적고|썼|쓰고|꼬집|털어놓|털어놨|인정|못 ?박|선을 그|내다|봤|봐|본다|예상|예측|전망|약속|반박|받아쳤|맞받|농담|자랑|평가|평했|깎아|비판|요구|호소|귀띔|단언|잘라|풀이|분석|진단|꼽|당부|조언|"
    "우려|걱정|확신|선언|발표|장담|되물|물었|반문|회상|돌아|추산|추정|부인|이야기|얘기|표현|비유|토로|고백|증언|진술|시인|예고|밀어|단정|일축|항변|해명|반응|힘주|치켜|안심|못박|쏘아|응수|촉구|주문|제안|권했|칭찬|불평|투덜|대꾸|외쳤|알렸|공언|"
    "거들|맞장구|맞섰|맞서|웃었|웃으|울먹|한탄|탄식|꾸짖|나무랐|비꼬|되받|으름장|엄포|자평|자신했|큰소리|다짐|회고|떠올|털어|중얼|속삭|고집|우겼|둘러댔|변명|사과|환영|역설|언급|시사|요청|부탁|간청|독려|추켜|경계|지목|하더|하며|하면서|하고|하네"
)
_SAID_BY = deferred(
    rf"(?P<said>[다라자냐]고|□ ?(?:이?라)?고)(?: [가-힣]{{1,4}})?? (?:{VERB}|밝힌|적은|쓴|본|한|맞선|나무란|덧붙인)[가-힣]{{0,3}}(?: 온)? (?:사람|이|쪽|건|것|인물)(?:은|는|(?<=건)) (?:다름 아닌 |바로 )?(?:[가-힣A-Za-z]+ ){{0,3}}?$"
)
_IS = deferred(
    rf"{_START}(?={_NP}(?:이?에요|예요|이?었(?:어요|죠|다|고)|였(?:어요|죠|다|고)|이고요?|이다|이죠|입니다|이래요|이랍니다|이라고|(?:으)?로 (?:알려|드러|밝혀)))"
)
_SPEECH = deferred(
    rf"(?:(?<=[다라자냐])고(?:까지|도|는)?|(?<=□)(?:이?라?고|이?라며|이?라면서|며|면서)|(?<=□) (?:하고|이라고|라고|고|라며))(?=[ ,])(?: ?[가-힣]{{1,6}}){{0,3}}?,? ?(?:{VERB})(?![가-힣]{{0,2}}[되돼됐된받])"
    r"|(?<=[다라자])(?:며|면서)(?=[ ,])|(?<=□)(?:이?라)?(?:며|면서)(?=[ ,])|(?<=[다라자냐])고요(?=[.!?…\s]|$)|(?<=□)(?:라|이라)는 (?:거|것|게|말|입장|얘기|설명|반응)|(?<=□)(?:이라|라)?[.!?]*$"
)
_HEARSAY = deferred(r"[가-힣](?<=[대래재냬])(?:요|죠)(?=[.!?…]|$)|다네요|라네요|(?<=[다라자])고 (?:해요|합니다|하네요)")
_ANOTHER = deferred(r"(?:고|지만|는데|며|반면)[, ](?:[^ ]+ ){0,4}?[가-힣A-Za-z)]+(?:은|는) ")
_SAID_ALREADY = deferred(r"(?:라고|다고|자고) (?:말|했|밝|전|덧)")
_LINKED = deferred(r"[가-힣](?:다는|라는|자는)(?: 게| 건| 것이| 것은)? |[가-힣](?:고|며|지만|는데|면서|니|어서|아서) ")
_ENDING = deferred(r"□+[가-힣]*")
_HANGUL = deferred(r"[가-힣]")
_TITLED = deferred(rf"(?<![가-힣])(?:[가-힣]{{0,6}}?){TITLE}(?:인|이자)?,? $")
_HEADING = deferred(
    r"(?:협회|재단|팀|연구|연구소|노조|회사|부문|조직|사업부|센터|단체|위원회|스타트업|은행|대학|병원|본부|학회|캠프|시험|조사|프로젝트)(?:을|를) (?:이끄는|이끈|맡은|맡고 있는|총괄하는|운영하는|대표하는) $"
)
_HE = deferred(r"(?:그|그녀)는 (?=□)")
_LEAST = 5


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a speaker's phrase as a draft has it: its words, the place of it, and the titles right before and behind it."""

    given: str
    name: str
    gloss: str
    before: str
    post: str
    span: Span


@dataclass(frozen=True, slots=True)
class Saying:
    """What a draft gives to somebody: the readings of the speaker's name, the longest first, and the words that are given.

    `hearsay` says that it may be told of the name (`그는 떠난대요`) as well as by it.
    """

    names: tuple[Name, ...]
    content: str
    quoted: bool
    hearsay: bool = False


def is_title(word: str) -> bool:
    """Return whether a word before a name tells only what somebody is."""
    return _TITLED.fullmatch(f"{word} ") is not None


def masked(text: str) -> str:
    """Return a sentence with its quotations masked, letter for letter."""
    return DRAFTED.sub(lambda match: _MASK * len(match.group()), text)


def unquoted(text: str) -> str:
    """Return a sentence without its quotations and the endings behind them, letter for letter."""
    return _ENDING.sub(lambda match: " " * len(match.group()), masked(text))


@lru_cache(maxsize=256)
def sayings(text: str, before: str, after: str) -> tuple[Saying, ...]:
    """Return the sayings that a sentence gives to somebody; `before` and `after` are the sentences around it."""
    plain = masked(text)
    found = [
        *_behind(text, plain),
        *_closing(text, plain),
        *_owned(text, plain, before),
        *_topics(text, plain, after),
        *_his(text, plain, before),
    ]
    return tuple(one for one in found if len(_HANGUL.findall(one.content)) >= _LEAST)


def _phrases(pattern: re.Pattern[str], plain: str) -> list[tuple[tuple[Name, ...], re.Match[str]]]:
    """Return the speakers' phrases that a pattern finds: matches that close at one place are readings of one name."""
    closing: dict[int, list[re.Match[str]]] = {}
    for match in pattern.finditer(plain):
        closing.setdefault(match.end("post"), []).append(match)
    return [(tuple(_name(plain, one) for one in row), row[0]) for row in closing.values()]


def _name(plain: str, match: re.Match[str]) -> Name:
    start = match.start("given") if match["given"] else match.start("name")
    title = _TITLED.search(plain[:start]) or _HEADING.search(plain[:start])
    ahead = title.group().strip() if title else ""
    return Name(
        match["given"] or "",
        match["name"],
        match["gloss"] or "",
        ahead,
        match["post"].strip(),
        (start, match.end("name")),
    )


def _topics(text: str, plain: str, after: str) -> Iterator[Saying]:
    """Yield what a topic says in its own sentence, or in the next one, where that has no topic."""
    following = masked(after)
    for names, match in _phrases(_TOPIC, plain):
        start = match.end("post")
        speech, hearsay = _SPEECH.search(plain, start), _HEARSAY.search(plain, start)
        first = min((one for one in (speech, hearsay) if one), key=lambda one: one.start(), default=None)
        if first is None:
            if _MASK in following and _SPEECH.search(following) and not _TOPIC.search(following):
                yield Saying(names, after, quoted=True)
        elif not _ANOTHER.search(plain, start, first.start()):
            quoted = _MASK in plain[start : first.end()]
            yield Saying(names, text[start : first.start()], quoted, first is not speech and not quoted)


def _owned(text: str, plain: str, before: str) -> Iterator[Saying]:
    """Yield what is somebody's words: behind them, before them, or in the sentence before."""
    for names, match in _phrases(_ACCORDING, plain):
        yield _saying(text, plain, names, (match.end("post"), len(plain)))
    for names, match in _phrases(_OWNED, plain):
        lead = _lead(plain, names[-1].span[0])
        if (match["kind"] or "").startswith(("로는", "대로", "을 빌", "를 빌", "에 ", "은 이")):
            yield _saying(text, plain, names, (match.end("post"), len(plain)))
        elif len(_HANGUL.findall(text[:lead])) >= _LEAST:
            yield _saying(text, plain, names, (0, lead))
        elif before and not _SAID_ALREADY.search(masked(before)):
            yield Saying(names, before, _MASK in masked(before))


def _his(text: str, plain: str, before: str) -> Iterator[Saying]:
    """Yield what `그는` says of whom the sentence before has as its one topic."""
    he, topics = _HE.match(plain), _phrases(_TOPIC, masked(before))
    if he and len(topics) == 1 and _SPEECH.search(plain, he.end()):
        names = tuple(replace(one, span=(0, he.end() - 2)) for one in topics[0][0])
        yield Saying(names, text[he.end() :], quoted=True)


def _behind(text: str, plain: str) -> Iterator[Saying]:
    """Yield what stands before `라고 A가 말했어요`."""
    for match in _BEHIND.finditer(plain):
        yield _saying(text, plain, (_name(plain, match),), (0, match.start() + 1))


def _closing(text: str, plain: str) -> Iterator[Saying]:
    """Yield what stands before `라고 말한 사람은 A예요`."""
    for names, _ in _phrases(_IS, plain):
        lead = next((one for name in names if (one := _SAID_BY.search(plain[: name.span[0]]))), None)
        if lead is not None:
            yield _saying(text, plain, names, (plain.rfind(", ", 0, lead.start()) + 1, lead.end("said")))


def _saying(text: str, plain: str, names: tuple[Name, ...], span: Span) -> Saying:
    return Saying(names, text[slice(*span)], _MASK in plain[slice(*span)])


def _lead(plain: str, start: int) -> int:
    """Return where the phrase before a name begins: behind a quotation, a mark or a word that links clauses."""
    cut = max(plain.rfind(mark, 0, start) for mark in (_MASK, ",", ".", "?", "!")) + 1
    linked = [match.end() for match in _LINKED.finditer(plain, cut, start)]
    return linked[-1] if linked else cut
