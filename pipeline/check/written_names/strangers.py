"""A foreign person or an unknown company under a wrong name in Hangul: 헬렌 스미스 for Helen Strand, 탈론 AI for Corvid AI.

One half of the name must be right for sure (the given name, the family name, the word AI) and the other one sound like no word of
the articles. What sounds somewhat like one is left alone: Korean writes foreign names by their sound, and spelling tells that badly.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.vocabulary import plain_words, sounds
from pipeline.check.written_names import no_names, transcribed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.given_table import GIVEN
from pipeline.text.patterns import deferred

_WORD = deferred(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ'’]+(?:-[A-Za-zÀ-ÿ]+)*")
PARTICLE = r"(?:[A-Z]\.|[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]as?|[Dd]i|[Dd]u|[Dd]el|[Dd]ella|[Dd]os?|[Ll]a|[Ll]e|[Ll]os|[Ll]as|[Bb]in|[Bb]en|[Bb]int|[Ii]bn|[Aa]l|[Ee]l|[Tt]en|[Tt]er|[Zz]u|af|av)"  # what stands before a family name: Van der Velden
_PERSON = deferred(
    rf"(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+) (?P<rest>(?:{PARTICLE} ){{0,3}}[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+){{0,2}})"
)
_TITLE = r"(?:chief|head|director|president|co-president|founder|co-founder|chair(?:man|woman)?|scientist|minister|secretary|analyst|officer|executive)"
_STATED = deferred(
    rf"(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+) (?P<rest>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+)(?=, (?:\d\d, )?(?:the|its|their|an?) (?:[\w'’-]+ ){{0,4}}{_TITLE}\b|,? (?:who|said|told|will|wrote|added|expects)\b)"
)
"""Somebody whom a sentence introduces by what he is, or by what he says or does."""
_JOINED = deferred(rf"(?:{PARTICLE} ){{1,3}}[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+")
_PAIR = deferred(
    r"(?<![가-힣A-Za-z])(?P<given>[가-힣]{1,6})(?= (?P<family>[가-힣]{2,8})(?![가-힣A-Za-z]))"
)  # each word with the one behind it
_JOSA = deferred(
    r"(?:(?:에게|한테|께|에게서|와|과|로부터|으로부터|까지|처럼|보다|측)(?:는|도|의|만|은)|이라고|라고|에게서|에게|께서|에서|까지|부터|마저|조차|처럼|보다|으로|로|은|는|이|가|을|를|의|과|와|도|씨는|씨가|씨|측은|측)$"
)
NO_NAMES = frozenset(
    str.split(
        "측 측은 팀 등 등이 전 현 총괄 실장 국장 부문장 전무 상무 고문 대표 교수 박사 장관 의원 연구원 팀장 이사 사장 부사장 회장 부회장 의장 위원장 위원 센터장 소장 원장 총장 본부장 변호사 기자 감독 작가 대변인 총재 애널리스트 디렉터 매니저 파트너 총리 대통령 시장 지사 판사 "
        "창업자 설립자 최고경영자 최고기술책임자 최고재무책임자 최고운영책임자 엔지니어 개발자 선수 코치 부부 가족 본인 역시 또한 등은 전임 현직 여사 부인 남편 상원의원 하원의원 주지사 수석 책임 선임 "
        "트위터 프로젝트 그룹 브랜드 스튜디오 컴퍼니 캐피털 재단 파운데이션 스트리트 시리즈 코드 오퍼스 스튜디오 플러스 프로 프로필 테스트"
    )
)
LOAN = deferred(
    r"[스츠크트프르브드즈흐뢰뮐슈셰웨켈켄캐퀸콜쿠테투페푸블플클글델멜벨셀첼넬맥슨턴먼튼랜렌런빌밀쾨뵈헨젠커퍼터머버너더러처]"
)
_SUFFIXES = {
    "AI": "AI|에이아이", "Labs": "랩스|랩", "Robotics": "로보틱스", "Systems": "시스템즈|시스템스", "Health": "헬스", "Bio": "바이오", "Capital": "캐피털|캐피탈", "Ventures": "벤처스",
    "Motors": "모터스", "Energy": "에너지", "Networks": "네트웍스|네트워크스", "Technologies": "테크놀로지스|테크놀로지", "Therapeutics": "테라퓨틱스", "Games": "게임즈|게임스", "Partners": "파트너스",
}  # fmt: skip
_BY_KIND = deferred(rf"\b(?P<name>[A-Z][a-z]{{2,}})(?= (?P<kind>{'|'.join(_SUFFIXES)})\b(?!-[a-z]))")
_KINDS = frozenset(
    str.split(
        "국내 생성형 자체 차세대 범용 의료 교육 금융 법률 산업 제조 공공 한국 한국형 소버린 피지컬 에이전틱 에이전트 멀티모달 온디바이스 코딩 대화형 바이오 보안 신뢰 책임 안전 글로벌 오픈 초거대 사내 자사 최신 무료 유료 "
        "프런티어 프론티어 오픈소스 로봇 음성 영상 이미지 챗봇 고객 클라우드 엣지 모바일 헬스케어 디지털 퍼스널 버티컬 엔터프라이즈 스마트 클린 그린 퀀텀 하이브리드 스타트업 벤처 소프트웨어 하드웨어 설명가능한 강한 약한 좁은 다른 모든 여러 이런 "
        "경쟁 상대 해당 이번 회사 업체 기업 재생 신재생 원자력 태양광 마이크로 메디컬 뉴로 월드 휴머노이드 컨슈머 크리에이티브"
    )
)
_MODIFYING = "의은는을를한인된할"  # 강력한 AI, 새로운 AI
_ADVERBIAL = deferred(r"[가-힣](?:까지|부터|보다|처럼|에서|에게|에게서|께서|한테|조차|으로)[는도만]?$")  # 처음부터 AI가
_COPULA = deferred(
    r"(?:이었|였)(?:습니다|어요|다|고|는데요?|지만|죠|대요|던|으며|으나|거든요?)$|"
    r"(?:입니다|이에요|예요|이다|이고|이며|인데요?|이라고|라고|이자|이?죠|이지만|이?거든요?|이?래요|이?랍니다|이?니까요?|인가요|이?네요|이?군요|이라는데요?|이라서|인지)$"
)
_SURE_ENDS = ("는", "를", "을", "의", "씨", "에게", "께서")
_ALIKE = 0.4  # a likeness from which a Hangul word may be the Latin one
_ELSE = 0.56  # the same where they begin otherwise
_NAMED = 0.6  # the same for a name in another place of the articles
_PLAIN = 0.85  # the same for a word that is no name
_BEHIND = r"(?=은|는|이|가|을|를|의|에|와|과|도|측|\s|,|$)"


def strangers(claim: Claim) -> Iterator[Flag]:
    """Yield the names in Hangul of which one half is a name of the cited sentences and the other is none of any article."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    pairs = list(_PAIR.finditer(claim.text))
    texts = tuple(one.text for one in claim.context)
    people = [match for one in claim.evidence for match in _PERSON.finditer(one.text)] if pairs else []
    told: set[int] = set()
    for person in people:
        for pair in pairs:
            span = (pair.start(), pair.start("family") + len(_stem(pair["family"])))
            sure = _wrong(claim.text, person, pair, texts)
            if sure and span[0] not in told:
                told.add(span[0])
                yield Flag("name", sure, span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.8)
    for one in claim.evidence:
        yield from _companies(claim, one.text, texts)


def _wrong(text: str, person: re.Match[str], pair: re.Match[str], texts: tuple[str, ...]) -> Severity | None:
    """Return how sure it is that a pair of Hangul words has only half of a person's name right."""
    joined = [one.replace(" ", "") for one in _JOINED.findall(person["rest"])]
    given, rest = person["given"], [*_WORD.findall(person["rest"]), *joined]
    family = readings(pair["family"])
    if not any(tells(word) for word in rest) or NO_NAMES & set(family) or pair["given"] + family[0] in aliases.table():
        return None
    same_given = pair["given"] in written(given)
    same_family = any(sounds.alike(word, part) for word in rest for part in family)
    if same_given and not same_family:
        alike = any(near(word, part) or transcribed.near(word, part) for word in rest for part in family)
        if (
            alike
            or len(family[0]) < 2
            or stands(rest, text, pair["given"])
            or any(heard(part, texts, given) for part in family)
        ):
            return None
        return "block" if LOAN.search(family[0]) else "warn"
    other = same_family and pair["given"] in hangul_given() and not same_given and bool(written(given))
    if (
        other
        and not written(given) & _words(text)
        and not stands([given], text)
        and not heard(pair["given"], texts, person["rest"])
    ):
        return "block"
    return None


@lru_cache(maxsize=1_024)
def _named_by_kind(source: str) -> tuple[tuple[str, str], ...]:
    """Return the companies of a text that are called by what they are, each with that word."""
    return tuple((match["name"], match["kind"]) for match in _BY_KIND.finditer(source))


def _companies(claim: Claim, source: str, texts: tuple[str, ...]) -> Iterator[Flag]:
    """Yield an unknown company of a kind (`… AI`) in the place of the one that the sentence has."""
    named = _named_by_kind(source)
    for latin, hangul in _SUFFIXES.items() if named else ():
        theirs = [name for name, kind in named if kind == latin]
        if len(set(theirs)) != 1 or aliases.squeeze(theirs[0]) in aliases.table() or stands(theirs, claim.text):
            continue
        if not tells(theirs[0]):
            continue
        for match in re.finditer(rf"(?<![가-힣A-Za-z])(?P<name>[가-힣]{{2,7}})\s?(?:{hangul}){_BEHIND}", claim.text):
            name = match["name"]
            if (
                name in _KINDS
                or plain_words.listed(name)
                or no_names.no_name(name)
                or no_names.telling_how(name)
                or name in aliases.table()
                or near(theirs[0], name)
                or heard(name, texts)
            ):
                continue
            if _ADVERBIAL.search(name) or (name[-1] in _MODIFYING and not LOAN.search(name)):
                continue
            sure: Severity = (
                "block" if LOAN.search(name) or re.match(r"[은는이가의]", claim.text[match.end() :]) else "warn"
            )
            yield Flag("name", sure, match.span(), say("check.name", name=match.group()), claim.ids, 0.7)


def left_out(claim: Claim) -> bool:
    """Return whether the cited sentences name a person, by a given name that is known or by what he is or says, whom the draft leaves out."""
    words = _words(claim.text)
    return any(
        written(person["given"])
        and not written(person["given"]) & words
        and not stands(_WORD.findall(person["rest"]), claim.text)
        for one in claim.evidence
        for person in _PERSON.finditer(one.text)
        if aliases.squeeze(person["given"]) not in aliases.table()
    ) or any(
        tells(person["rest"]) and not stands([person["given"], person["rest"]], claim.text)
        for one in claim.evidence
        for person in _STATED.finditer(one.text)
        if not {aliases.squeeze(person.group()), *map(aliases.squeeze, person.groups())} & aliases.table().keys()
    )


def stands(words: list[str], text: str, given: str = "") -> bool:
    """Return whether a draft has one of these Latin words, itself or by its sound, somewhere."""
    return any(word in text for word in words) or any(
        likeness(word, one) >= _PLAIN or sounds.alike(word, one)
        for word in words
        if tells(word)
        for one in _words(text)
        if one != given and len(sounds.of_hangul(one)) > 1
    )


def heard(hangul: str, texts: tuple[str, ...], given: str = "") -> bool:
    """Return whether a Hangul word sounds somewhat like a name of the articles or writes it, or just like any other of their words."""
    return any(
        likeness(word, hangul) >= _NAMED or transcribed.near(word, hangul)
        if word[0].isupper()
        else likeness(word, hangul) >= _PLAIN
        for text in texts
        for word in _latin(text)
        if word != given and tells(word)
    )


def near(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word may be a Latin one: its consonants are, or half of them and the first sound."""
    return likeness(latin, hangul) >= (_ALIKE if sounds.opens(latin, hangul) else _ELSE)


def tells(word: str) -> bool:
    """Return whether a word has consonants enough to be known by them."""
    return len(sounds.of_latin(word)) > 1


@lru_cache(maxsize=256)
def _latin(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Za-zÀ-ÿ]{3,}", text))


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    words = re.findall(r"[가-힣]{1,9}", text)
    return frozenset(words) | frozenset(_stem(word) for word in words)


@lru_cache(maxsize=8192)
def likeness(latin: str, hangul: str) -> float:
    return sounds.likeness(latin, hangul)


def without_copula(word: str) -> str:
    """Return a word without the verb to be behind it: 월터인데요, 나브라틸이죠."""
    return _COPULA.sub("", word) or word


def _stem(word: str) -> str:
    return _JOSA.sub("", without_copula(word)) or word


def readings(word: str) -> tuple[str, ...]:
    """Return a word without its particle, and whole where what looks like one may belong to it (도, 이, 로)."""
    return (_stem(word),) if word.endswith(_SURE_ENDS) else (_stem(word), word)


@lru_cache(maxsize=1)
def _rows() -> dict[str, frozenset[str]]:
    """Return how each given name is written in Hangul."""
    rows: dict[str, set[str]] = {}
    for row in GIVEN.replace("\n", "").split("|"):
        latin, hangul = row.split("=")
        for name in latin.split():
            rows.setdefault(name.lower(), set()).update(hangul.split())
    return {name: frozenset(written) for name, written in rows.items()}


@lru_cache(maxsize=1)
def hangul_given() -> frozenset[str]:
    return frozenset(one for row in _rows().values() for one in row)


def written(given: str) -> frozenset[str]:
    return _rows().get(given.lower(), frozenset())
