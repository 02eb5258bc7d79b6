"""A name that no table knows and no article has, in Hangul: 젠트릭스가 만들었어요, 메디젠트, 도담병원, 대표 김도담이, 부산 분원.

Where it stands makes a word a name (who makes something, what one is told to try, `라는 도구`, behind a title, before 병원), or its
syllables do, which are those of foreign names. It is strange only where no word of Korean is written so and nothing of the articles is, or
sounds, like it. What is put together of words of Korean is one only in such a place. Any may be a word that nobody has listed, so that it
only warns.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import korean_houses
from pipeline.check.lazily import compiled
from pipeline.check.people import romanised, titled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import foreign_looks, no_names, stand_ins, strangers, unfound, unnamed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases

Span = tuple[int, int]
_WORD = r"(?<![가-힣A-Za-z0-9])[가-힣]{2,12}(?![가-힣A-Za-z0-9])"
_COUNTED = r"[\d억만조천백십] ?$"
_JOSA = (
    r"(?:사|측)?(?:이|가|은|는|도|을|를|의|와|과)|(?:와|과|으로|로|에서|에게|한테|에|께|까지|부터|마다|처럼|보다|에게서|한테서|으로부터|로부터)(?:는|도|만|의)?|만(?:이|은|의)?|이라는|라는|이란|란|이라고|라고|이라면|라면|"
    r"입니다|이에요|예요|이?다|였다|이었다|이고|고|이며|며|인데|인|이나|나|이랑|랑|이든|든|이라도|라도|씨(?:는|가|의|도)?|뿐(?:이|만)?|들(?:이|은|을|의|도|에게)?"
)
_MARKED = rf"['‘“\"*]{{1,2}}(?P<name>[가-힣]{{2,10}})['’”\"*]{{1,2}}(?P<josa>{_JOSA})(?![가-힣])"
_CLOSED = ("은", "이", "을", "과", "으로")
_OPEN = ("는", "가", "를", "와", "라", "란", "예요", "며", "고", "나", "랑", "든")
_SYLLABLES, _FINALS, _NIEUN, _RIEUL = 0xAC00, 28, 4, 8
_VERBAL = (6, 15, 18, 20)  # the consonants that a syllable of a verb closes with and none of a name: ㄶ, ㅀ, ㅄ, ㅆ
_ENDINGS = ("데", "려", "더니", "면서", "려고", "지만", "다고", "냐고", "자고", "거나", "됩니", "합니")
_ALONE = frozenset(
    "말수주안밖몫돈값곳것때앞뒤위속끝팀차집책일글길날달해배문물불빛손발눈귀입몸병약옷밥술꽃풀새개돌흙비팬앱칩톤법책표폰건"
)
"""Nouns of one syllable, by which 팀들은 and 말로는 are no names."""
_KINDS = "도구|모델|서비스|앱|회사|스타트업|프로젝트|로봇|칩|프로그램|플랫폼|시스템|제품|게임|업체|기업|챗봇|비서|소프트웨어|브라우저|에이전트|펀드|단말기|장치|장비|기기|기술|솔루션|이름|브랜드|단체|재단|기관|학교|병원"
_MADE = "만들|만든|개발|공급|인수|투자|출시|내놓|내놨|내놔|제작|설계|선보|납품|이끌|이끈|운영|맡|함께|참여|도입|들여|판매|합류|계약|전했|보도|밝혔|알렸"
_BEHIND = (
    ("이 가", rf"(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{_MADE})"),
    ("은", rf"(?<=[가-힣]{{3}}은)(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{_MADE})"),
    ("도", r" (?:같은|비슷한|똑같은|이 |이런|함께|뒤따라|뒤이어|잇따라|곧 )"),
    ("을 를", r"(?: [가-힣]{1,4})? (?:추천|써 보|써 볼|쓰는 (?:편|게|것)|쓰면|사는 편|깔아|깔면|인수|구독|사들)"),
    ("로 으로", r" (?:갈아타|갈아탄)"),
    ("에 에게 에서 로부터 으로부터", r" (?:인수|팔렸|팔리|팔아|매각|맡겼|맡기|맡긴|투자|공급|납품|만든|만들|개발|내놓|내놨|받아 (?:썼|쓰|쓴))"),
    ("와 과", r" (?:[가-힣A-Za-z0-9]{1,10}(?:이|가|은|는|을|를) )?(?:함께|손잡|손을 잡|공동|협력|제휴|계약|힘을)"),
    ("의", r"(?: [가-힣A-Za-z]{1,6}){1,3} (?:가져다|바탕|빌려|썼|쓴|쓰|사용|활용|달았|들여|도입)"),
    ("이라는 라는 이란 란", rf" (?:[가-힣]{{1,4}} )?(?:{_KINDS})"),
    ("", r" (?:(?:무료|유료|정기) (?:체험|구독|가입|상담|진단|신청|이용)|체험판|체험|대표|CEO|회장|창업자|관계자|연구진|연구팀|측)(?:은|는|이|가|을|를|의|도|$|\s)"),
)  # fmt: skip
"""What stands behind a name and its particle: what it does, what one is told to do with it."""
_BEHIND_LONG = (
    ("", r" (?:구독|가입|이용권|요금제|블로그|홈페이지|누리집|웹사이트|앱|제품|서비스|솔루션|모델|플랫폼)(?:을|를|도|부터|은|는|이|가|에|에서|로|으로|의|이에요|예요)"),
)  # fmt: skip
"""The same of a word of three syllables and more, where a shorter one tells of what kind it is."""
_BEHIND_LOANS = (("로 으로", r" (?:옮기|옮겨|옮긴|바꾸|바꿔|바꾼|넘어)"),)
"""The same where a verb may stand as well, so that the syllables must be those of a foreign name."""
_CASES = frozenset(str.split("이 가 은 는 을 를 도 의 와 과 이에요 예요 입니다"))
_APPOSED = r"(?:경쟁사|경쟁 업체|개발사|협력사|제작사|파트너|계열사|자회사|고객사|업체|회사|스타트업|기업|브랜드|법무법인|투자사)(?:인|는|은)? $"
_QUOTED = (
    rf"[‘'“\"](?P<name>[가-힣]{{2,10}})[’'”\"](?:이?라는|이?란|이?라고 (?:하는|부르는|이름 붙인)) (?:[가-힣]{{1,4}} )?(?:{_KINDS})",
    rf"(?:이름은|{_KINDS}) ?[‘'“\"](?P<name>[가-힣]{{2,10}})[’'”\"]",
)
_MORE_TITLES = "지점장|지사장|장학관|소방령|프로듀서|농부|의사|간호사|배우|가수|성우|요리사|화가|과학자|수석|책임자|담당자|관리자|총괄|주임|대리|이장|조합장|회원|주민"
_FAMILY = "".join(one for one in romanised.FAMILIES if len(one) == 1)
_CALLED = rf"(?<![가-힣])[가-힣]{{0,4}}(?:{titled.TITLES}|{_MORE_TITLES}) (?P<name>[{_FAMILY}][가-힣]{{2}})(?P<josa>은|는|이|가|을|를|의|에게|씨|도)(?= )"
_OF_KOREA = rf"(?<![가-힣])(?P<name>[{_FAMILY}][{romanised.FIRST}][{romanised.LAST}])(?<![한인기자된할])"
_SPEAKING = (
    rf"{_OF_KOREA}(?P<josa>은|는)(?: [^ .]+){{1,8}} (?:말했|밝혔|전했|설명했|덧붙|강조|말해|설명해|반대|찬성|주장|만족|놀랐|약속|경고|지적|비판|인정|요구)",
    rf"{_OF_KOREA}(?P<josa>) (?:{titled.TITLES}|{_MORE_TITLES})(?:은|는|이|가|의|에게|도|을|를|과|와|,)(?= |$)",
)
"""Who says something or bears a title in a draft, whom a Korean article would name."""
_HOUSES = f"{korean_houses.KINDS}|의료원|의원|대학|통신|농협|수협|협회|조합|학회|금고|소프트|미디어|수산|물산|상사|식품|제과|그룹|홀딩스"
_HOUSE = rf"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{{2,5}}?)(?:{_HOUSES}|AI))(?P<josa>은|는|이|가|을|를|의|에서|에게|에|과|와|도|으로|로|측은|측이|)(?=[\s,.]|$)"
_ENDS = tuple(
    str.split(
        "은행 병원 대학 대학교 연구소 연구원 신문 방송 공항 공사 재단 도서관 박물관 협회 조합 학회 법인 금융 보험 카드 본부 기관 단체 업체 기업 회사"
    )
)
_AT = r"(?:에서| [가-힣]{1,4}[동구시군읍면]에|에도|에는|에 (?:있|짓|지어|문을|새로|들어)| [가-힣]{0,4}(?:분원|지점|지사|본사|공장|연구소|캠퍼스|사무소|사무실|센터|매장|점포|양식장|선별장|창고|병원|학교|지하철|시민|주민|농가|가입자|소상공인|판매자|이용자|학생|환자|고객|독자)| [가-힣]{1,6}(?:부터|이 먼저|가 먼저))"
_CITIES = frozenset(str.split("전주 아산 세종 경주 오산 하남 광명 분당"))
"""Cities whose names are seldom another word where something happens there."""
_SMALL = r"(?<![A-Za-z0-9_./@#&-])[a-z][a-z]{3,}(?![A-Za-z0-9_@]|[.-][A-Za-z])"
_ACTING = rf"(?:사|측)?(?:(?:이|가)(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{_MADE})|도 (?:같은|비슷한|똑같은|이 |이런|함께)|(?:와|과) (?:함께|손잡|손을 잡|공동|협력|제휴)|(?:이?라는|이?란) (?:[가-힣]{{1,4}} )?(?:{_KINDS}))"
_INITIALS = 5  # capitals that spell a term as often as a name: KISA, OCR
_LONG, _JOINED = 3, 4  # syllables of a name by its looks, and of one put together of words
_LOANS, _MANY_LOANS = 2, 3  # syllables of loanwords in a name with a particle, and without


def nowhere(claim: Claim) -> Iterator[Flag]:
    """Yield the names in Hangul of a sentence that stand in no article of it, as far as code can know."""
    if not claim.context:
        return
    texts = tuple(one.text for one in claim.context)
    spans = [*_small(claim, texts), *_quoted(claim, texts), *_people(claim, texts), *_places(claim, texts)]
    if not (claim.excerpt and unnamed.opening(claim.evidence[0].text)):  # else its subject may be the name
        spans += [*_words(claim, texts), *_houses(claim, texts)]
    told: list[Span] = []
    for span in spans:
        if not any(start < span[1] and span[0] < end for start, end in told):
            told.append(span)
            yield Flag("name", "warn", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.5)


def latin(claim: Claim, span: Span) -> Severity | None:
    """Return how sure it is that a Latin word, which no article has as it stands, is a name that none has.

    A Korean article may have it in Hangul; terms (OCR) and words of English are none. One that makes something there is another's for sure.
    """
    if all(one.language != "ko" for one in claim.context):
        return "warn"
    word = claim.text[slice(*span)]
    if (word.isupper() and len(word) <= _INITIALS) or any(
        one in lexicon.english() for one in lexicon.stem(word.lower())
    ):
        return None
    if unfound.in_hangul(word, tuple(one.text for one in claim.context)):
        return None
    acting = compiled(_ACTING).match(claim.text, span[1]) and len(word) >= _JOINED and not word.isupper()
    return "block" if acting and _korean(claim) and not claim.excerpt else "warn"


def _small(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the Latin words without a capital that Korean articles have in neither writing: zentrix."""
    for match in compiled(_SMALL).finditer(claim.text) if _korean(claim) else ():
        if not any(match.group() in text.lower() for text in texts) and latin(claim, match.span()):
            yield match.span()


def _words(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the words that stand where a name does, or look like a foreign one."""
    text, korean = claim.text, _korean(claim)
    for match in (*compiled(_WORD).finditer(text), *compiled(_MARKED).finditer(text)):
        marked = match.re.groups > 0
        readings = ((match["name"], match["josa"]),) if marked else _readings(match.group())
        if any(_plain(stem) for stem, _ in readings) or compiled(_COUNTED).search(text[: match.start()]):
            continue
        joined = any(plain_words.ours(stem) for stem, _ in readings)
        read = [
            stem
            for stem, josa in readings
            if (not joined and not marked and _foreign(stem, josa))
            or (_named(text, match, stem, josa) and (not joined or _joined(stem, korean=korean)))
        ]
        if read and not _in_table(text, match.span()) and not any(_stands(stem, texts, claim) for stem, _ in readings):
            start = match.start("name") if marked else match.start()
            yield start, start + len(read[0])


@lru_cache(maxsize=8192)
def _readings(word: str) -> tuple[tuple[str, str], ...]:
    """Return what a word may be, each with the particle that closes it; itself without any."""
    found = [(word[0], word[1:])] if word[0] in _ALONE and len(word) > 2 and compiled(_JOSA).fullmatch(word[1:]) else []
    for end in range(2, len(word) + 1):
        stem, josa = word[:end], word[end:]
        if not josa or (compiled(_JOSA).fullmatch(josa) and _fits(stem, josa)):
            found.append((stem, josa))
    return tuple(found)


def _fits(stem: str, josa: str) -> bool:
    """Return whether a particle has the form that the last syllable asks for."""
    last = (ord(stem[-1]) - _SYLLABLES) % _FINALS
    if josa.startswith("로"):
        return last in (0, _RIEUL)
    return bool(last) if josa.startswith(_CLOSED) else not (josa.startswith(_OPEN) and last)


@lru_cache(maxsize=8192)
def _plain(stem: str) -> bool:
    """Return whether a word is one of Korean, a form of a verb, or of the tables, whose names other rules tell."""
    if len(stem) == 1 or plain_words.listed(stem) or no_names.no_name(stem) or stem in strangers.NO_NAMES:
        return True
    verbal = any((ord(one) - _SYLLABLES) % _FINALS in _VERBAL for one in stem) or stem.endswith(_ENDINGS)
    verbal = verbal or (stem[-1] in "하되쯤꼴" and plain_words.ours(stem[:-1]))
    return verbal or aliases.squeeze(stem) in aliases.table()


def _joined(stem: str, *, korean: bool) -> bool:
    """Return whether what is put together of words of Korean may be a name: a translation may put together what an English article has not."""
    return len(stem) >= _JOINED and (_borrowed(stem) or (korean and not stem.endswith(_ENDS)))


def _borrowed(stem: str) -> bool:
    return stand_ins.LOAN.search(stem) is not None and foreign_looks.foreign(stem) > 0


def _named(text: str, match: Match[str], stem: str, josa: str) -> bool:
    """Return whether a word stands where a name does."""
    bare = josa[1:] if josa[:1] in ("사", "측") else josa
    if bare in _CASES and compiled(_APPOSED).search(text[: match.start()]):
        return True
    if not bare and _adnominal(stem) and not _borrowed(stem):
        return False
    return any(
        compiled(behind).match(text, match.end()) is not None
        for josas, behind in (
            *_BEHIND,
            *(_BEHIND_LONG if len(stem) >= _LONG else ()),
            *(_BEHIND_LOANS if _borrowed(stem) else ()),
        )
        if bare in (josas.split() or [""])
    )


def _adnominal(word: str) -> bool:
    """Return whether a word without a particle may be a verb before a noun, or one that goes on: 내는 구독, 줄였더니 무료 체험."""
    return (ord(word[-1]) - _SYLLABLES) % _FINALS in (_NIEUN, _RIEUL) or word[-1] in "데니고서면며의에로"


def _foreign(stem: str, josa: str) -> bool:
    """Return whether a word with a particle is written in the syllables of foreign names."""
    loans = len(stand_ins.LOAN.findall(stem)) >= (_LOANS if josa else _MANY_LOANS) and not stand_ins.NATIVE.match(stem)
    if not josa and _adnominal(stem):
        return False
    return len(stem) >= _LONG and loans and foreign_looks.foreign(stem) > 0


def _quoted(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield what stands in quotation marks as the name of a thing; beside an English article it may be a translation."""
    korean = _korean(claim)
    for pattern in _QUOTED:
        for match in compiled(pattern).finditer(claim.text):
            name = match["name"]
            if name in plain_words.words() or aliases.squeeze(name) in aliases.table() or unfound.written(name, texts):
                continue
            if korean or not (plain_words.ours(name) or unfound.stands(name, texts)):
                yield match.span("name")


def _people(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the Korean people whom no article has."""
    for pattern in (_CALLED, *(_SPEAKING if _korean(claim) else ())):
        for match in compiled(pattern).finditer(claim.text):
            name = match["name"]
            if name in titled.NOUNS or not _fits(name, match["josa"]) or _is_word(name):
                continue
            if not (_stands(name, texts, claim) or titled.shortened(name, claim)):
                yield match.span("name")


def _is_word(name: str) -> bool:
    return plain_words.ours(name) or any(_plain(stem) for stem, _ in _readings(name))


def _houses(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the banks, hospitals, schools and firms of which no article has the name."""
    for match in compiled(_HOUSE).finditer(claim.text):
        name, own = match["name"], match["own"]
        known = plain_words.ours(own) or _is_word(name) or not korean_houses.a_name(own)
        if known or not _fits(name, match["josa"]) or _in_table(claim.text, match.span("name")):
            continue
        if not (unfound.stands(name, texts) or unfound.stands(own, texts)):
            yield match.span("name")


def _places(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the places in Korea that no Korean article has, where something is or happens."""
    if not _korean(claim):
        return
    for key, span in aliases.hangul(claim.text, aliases.table()):
        written = claim.text[slice(*span)]
        here = "korea" in aliases.around(key) and (aliases.certain(written) or written in _CITIES)
        if here and compiled(_AT).match(claim.text, span[1]):
            everything = " ".join(texts)
            held = aliases.held(everything)
            within = key in held or any(key in aliases.around(one) for one in held)
            if not within and written not in everything:
                yield span


def _stands(name: str, texts: tuple[str, ...], claim: Claim) -> bool:
    return unfound.stands(name, texts) or titled.in_latin(name, claim)


def _korean(claim: Claim) -> bool:
    return all(one.language == "ko" for one in claim.context)


def _in_table(text: str, span: Span) -> bool:
    return any(start < span[1] and span[0] < end for _, (start, end) in aliases.hangul(text, aliases.table()))
