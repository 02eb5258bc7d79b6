"""A name that no table knows and no article has, in Hangul: 젠트릭스가 만들었어요, 메디젠트, 도담병원, 대표 김도담이, 부산 분원.

Where it stands makes a word a name (who makes something, what one is told to try, `라는 도구`, behind a title, before 병원), or its
syllables do, which are those of foreign names or of coined ones (늘솔, 한빛소프트랩). It is strange only where no word of Korean is written so
and nothing of the articles is, or sounds, like it. What is put together of words of Korean is one only in such a place. Any may be a word
that nobody has listed, so that it only warns.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from re import Match

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import abroad, bodies, brand_endings, korean_houses, name_places
from pipeline.check.lazily import compiled
from pipeline.check.people import nobody, romanised, titled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import (
    adverbs,
    hearing,
    native_looks,
    no_names,
    strangers,
    unfound,
    unnamed,
)
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases, contacts

Span = tuple[int, int]
Readings = tuple[tuple[str, str], ...]
_WORD = r"(?<![가-힣A-Za-z0-9])[가-힣]{2,12}(?![가-힣A-Za-z0-9])"
_COUNTED = r"(?:\d[\d,.]*[억만조천백십]*|(?<![가-힣])[수몇]?[억만조천백십]+)여? ?$"
_JOSA = (
    r"(?:사|측)?(?:이|가|은|는|도|을|를|의|와|과)|(?:와|과|으로|로|에서|에게|한테|에|께|까지|부터|마다|처럼|만큼|보다|에게서|한테서|으로부터|로부터|에까지|에게까지|으로까지|로까지)(?:는|도|만|의)?|만(?:이|은|의|을|으로|도)?|이라는|라는|이란|란|이라고|라고|이라면|라면|"
    r"입니다|이에요|예요|이?래요?|이?고요|이?죠|이?지요|이?네요|이?거든요|인데요|이?라니|일수록|이?다|였다|이었다|이고|고|이며|며|인데|인|이나|나|이랑|랑|이든|든|이라도|라도|씨(?:는|가|의|도)?|뿐(?:만|이(?:고요|에요|죠|래요|라|다|고|며)?)?|들(?:이|은|을|의|도|에게)?"
)
_MARKED = rf"['‘“\"*]{{1,2}}(?P<name>[가-힣]{{2,10}})['’”\"*]{{1,2}}(?P<josa>{_JOSA})(?![가-힣])"
_BEFORE, _BEHIND = r"(?<![가-힣])(?P<name>[가-힣]{2,8}) $", r" (?P<name>[가-힣]{2,8})(?![가-힣])"
_TWO = 2  # syllables of a given name
_SYLLABLES, _FINALS = 0xAC00, 28
_VERBAL = (6, 15, 18, 20)  # the consonants that a syllable of a verb closes with and none of a name: ㄶ, ㅀ, ㅄ, ㅆ
_ENDINGS = ("데", "이던", "려", "더니", "면서", "려고", "지만", "다고", "냐고", "자고", "거나", "됩니", "합니", "기로")
_DONE = ("해요", "돼요", "해서", "해도", "해야", "하면", "되면")
_FELT = frozenset("워어아와러려여퍼뻐파빠")  # `아쉬워하는`, `슬퍼하는`
_ALONE = frozenset(
    "말수주안밖몫돈값곳것때앞뒤위속끝팀차집책일글길날달해배문물불빛손발눈귀입몸병약옷밥술꽃풀새개돌흙비팬앱칩톤법책표폰건"
)
"""Nouns of one syllable, by which 팀들은 and 말로는 are no names."""
_QUOTED = (
    rf"[‘'“\"](?P<name>[가-힣]{{2,10}})[’'”\"](?:이?라는|이?란|이?라고 (?:하는|부르는|이름 붙인)) (?:[가-힣]{{1,4}} )?(?:{name_places.KINDS})",
    rf"(?:이름은|{name_places.KINDS}) ?[‘'“\"](?P<name>[가-힣]{{2,10}})[’'”\"]",
)
_FAMILY = "".join(one for one in romanised.FAMILIES if len(one) == 1)
_CALLED = rf"(?<![가-힣])[가-힣]{{0,4}}(?:{nobody.TITLES}) (?P<name>[{_FAMILY}][가-힣]{{2}})(?P<josa>은|는|이|가|을|를|의|에게|씨|도)(?= )"
_GIVEN = "|".join(sorted(one for one in native_looks.names() if len(one) == _TWO))
_OF_KOREA = rf"(?<![가-힣])(?P<name>[{_FAMILY}](?:{_GIVEN}|[{romanised.FIRST}][{romanised.LAST}](?<![한인기자된할])))"
_UNUSUAL = rf"(?<![가-힣])(?P<name>[{_FAMILY}][가-힣]{{2}})(?P<josa>)(?<![대과학부청원처국실팀사회소군시구도역인계당단장관급용형식한할된는은가의를을에로서지기자])"
_TITLED_BEHIND = tuple(
    rf"{name} {before}(?:{nobody.TITLES})(?:은|는|이|가|의|에게|에게서|께서|도|만|을|를|과|와|팀|측|연구팀|처럼|이라|이에요|예요|에 따르면|에 의하면| (?:연구팀|팀|연구진|측|등)|,)(?= |[가-힣]|$)"
    for name, before in ((f"{_OF_KOREA}(?P<josa>)", r"(?:[가-힣A-Za-z]{2,8} )?[가-힣]{0,6}"), (_UNUSUAL, ""))
)
_SPEAKING = (
    rf"{_OF_KOREA}(?P<josa>은|는)(?: [^ .]+){{1,8}} (?:말했|밝혔|전했|설명했|덧붙|강조|말해|설명해|반대|찬성|주장|만족|놀랐|약속|경고|지적|비판|인정|요구)",
)
"""Who bears a title in a draft; who says something there, whom a Korean article would name."""
_BEFORE_A_JOB = rf"{_OF_KOREA}(?P<josa>) (?P<job>[가-힣]{{1,4}}[사가관원장수공])(?:은|는|이|가|의|에게|도|와|과)(?= )"
"""Who stands before a trade that the article itself speaks of: 박은결 점역사의."""
_ENDS = tuple(
    str.split(
        "은행 병원 대학 대학교 연구소 연구원 신문 방송 공항 공사 재단 도서관 박물관 협회 조합 학회 법인 금융 보험 카드 본부 기관 단체 업체 기업 회사"
    )
)
_SMALL = r"(?<![A-Za-z0-9_./@#&-])[a-z][a-z]{3,}(?![A-Za-z0-9_@]|[.-][A-Za-z]|:\S)"
_SURE = frozenset(str.split("은 이 가 을 를 의 와 과 에서 에게 이에요 예요 이라는 라는"))
_LONGEST, _SYLLABLES_OF_A_NAME = 10, 4  # letters and syllables of a Korean name in Latin
_INITIALS = 5  # capitals that spell a term as often as a name: KISA, OCR
_JOINED = 4  # syllables of a name put together of words


def nowhere(claim: Claim) -> Iterator[Flag]:
    """Yield the names in Hangul of a sentence that stand in no article of it, as far as code can know."""
    if not claim.context:
        return
    texts = tuple(one.text for one in claim.context)
    spans = [*_small(claim, texts), *_quoted(claim, texts), *_people(claim, texts), *bodies.at_home(claim, texts)]
    spans += [*bodies.listed(claim, texts), *brand_endings.closed(claim.text, texts)]
    spans += korean_houses.siblings(claim, texts) if _korean(claim) else ()
    if not (claim.excerpt and unnamed.opening(claim.evidence[0].text)):  # else its subject may be the name
        spans += [*nobody.nobody(claim, texts), *_words(claim, texts), *bodies.houses(claim, texts)]
        spans += [*abroad.abroad(claim), *bodies.words_too(claim, texts)]
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
    texts = tuple(one.text for one in claim.context)
    if unfound.in_hangul(word, texts) or _spelt(word.lower(), texts):
        return None
    acting = name_places.acting(claim.text, span[1]) and len(word) >= _JOINED and not word.isupper()
    return "block" if acting and _korean(claim) and not claim.excerpt else "warn"


def _spelt(word: str, texts: tuple[str, ...]) -> bool:
    """Return whether a word of the articles is Korean and spelt so in Latin: Haru is 하루."""
    return len(word) <= _LONGEST and any(
        _TWO <= len(stem) <= _SYLLABLES_OF_A_NAME and plain_words.listed(stem) and romanised.spells(stem, word)
        for text in texts
        for one in unfound.hangul_words(text)
        for stem, _ in _readings(one)
    )


def _small(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the Latin words without a capital that Korean articles have in neither writing: zentrix. Addresses are no names."""
    addresses = [one.span for one in contacts.find(claim.text)] if _korean(claim) else []
    for match in compiled(_SMALL).finditer(claim.text) if _korean(claim) else ():
        if any(start <= match.start() < end for start, end in addresses):
            continue
        if not any(match.group() in text.lower() for text in texts) and latin(claim, match.span()):
            yield match.span()


def _words(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the words that stand where a name does, or look like a foreign one."""
    text, korean = claim.text, _korean(claim)
    for match in (*compiled(_WORD).finditer(text), *compiled(_MARKED).finditer(text)):
        marked = match.re.groups > 0
        readings = ((match["name"], match["josa"]),) if marked else _readings(match.group())
        accused = _among_words(readings)
        read = [stem for stem, josa in readings if accused(text, match, stem, josa, korean)]
        if not read or compiled(_COUNTED).search(text[: match.start()]):
            continue
        if _in_table(text, match.span()) or _has(read[0], readings, texts, claim) or _half(match, texts):
            continue
        start = match.start("name") if marked else match.start()
        yield start, start + len(read[0])


def _half(match: Match[str], texts: tuple[str, ...]) -> bool:
    """Return whether a word stands before or behind a name of the articles, which is then somebody's other half."""
    words = (
        compiled(_BEFORE).search(match.string[: match.start()]),
        compiled(_BEHIND).match(match.string, match.end()),
    )
    return any(
        not plain_words.ours(stem) and unfound.spelt(stem, texts)
        for word in words
        if word
        for stem in strangers.readings(word["name"])
    )


def _among_words(readings: Readings) -> Callable[[str, Match[str], str, str, bool], bool]:
    """Return what makes a name of what may be read so: the more of a word it is, the more is asked for."""
    if any(_plain(stem) for stem, _ in readings):
        return _fashion
    return _compound if any(plain_words.ours(stem) for stem, _ in readings) else _unlisted


def _fashion(text: str, match: Match[str], stem: str, josa: str, _korean: bool) -> bool:
    """Return whether a word of which names are made as well does what only firms do: 너울은 새 모델을 출시했어요."""
    return stem in native_looks.names() and name_places.firmly(text, match.end(), josa)


def _compound(text: str, match: Match[str], stem: str, josa: str, korean: bool) -> bool:
    """Return whether what is put together of words of Korean is a name: a translation may put together what an English article has not."""
    may_be = len(stem) >= _JOINED and (name_places.borrowed(stem) or (korean and not stem.endswith(_ENDS)))
    return _native(text, match, stem, josa) or (may_be and name_places.named(text, match, stem, josa))


def _unlisted(text: str, match: Match[str], stem: str, josa: str, korean: bool) -> bool:
    """Return whether what no list has is a name, by its looks, by its place, or in a Korean article, whose words a draft takes over, by what it does."""
    return (
        (not match.re.groups and name_places.foreign(stem, josa))
        or name_places.anywhere(text, match.end(), stem, josa)
        or _native(text, match, stem, josa)
        or (korean and name_places.acts(text, match.end(), stem, josa))
        or name_places.named(text, match, stem, josa)
    )


@lru_cache(maxsize=8192)
def _readings(word: str) -> Readings:
    """Return what a word may be, each with the particle that closes it; itself without any."""
    found = [(word[0], word[1:])] if word[0] in _ALONE and len(word) > 2 and compiled(_JOSA).fullmatch(word[1:]) else []
    for end in range(2, len(word) + 1):
        stem, josa = word[:end], word[end:]
        if not josa or (compiled(_JOSA).fullmatch(josa) and nobody.fits(stem, josa)):
            found.append((stem, josa))
    return tuple(found)


@lru_cache(maxsize=8192)
def _plain(stem: str) -> bool:
    """Return whether a word is one of Korean, a form of a verb, or of the tables, whose names other rules tell."""
    if len(stem) == 1 or plain_words.listed(stem) or no_names.no_name(stem) or stem in strangers.NO_NAMES:
        return True
    if name_places.asking(stem) or adverbs.adverb(stem):
        return True
    verbal = any((ord(one) - _SYLLABLES) % _FINALS in _VERBAL for one in stem) or stem.endswith(_ENDINGS)
    verbal = verbal or (stem[-1] in "하해되돼쯤꼴" and (plain_words.ours(stem[:-1]) or stem[-2:-1] in _FELT))
    verbal = verbal or (stem.endswith(_DONE) and plain_words.ours(stem[:-_TWO]))
    return verbal or aliases.squeeze(stem) in aliases.table()


def _native(text: str, match: Match[str], stem: str, josa: str) -> bool:
    """Return whether a word looks like a name of Korean words, where one may stand."""
    if not (native_looks.coined(stem) or native_looks.joined(stem)):
        return False
    if not josa and name_places.adnominal(stem) and stem not in native_looks.names():
        return False
    return name_places.native(text, match.end(), josa) or (josa in _SURE and native_looks.coined(stem))


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
    for pattern in (_CALLED, *_TITLED_BEHIND, *((*_SPEAKING, _BEFORE_A_JOB) if _korean(claim) else ())):
        for match in compiled(pattern).finditer(claim.text):
            name, job = match["name"], match.groupdict().get("job")
            if job and not unfound.written(job, texts):
                continue
            if name in titled.NOUNS or not nobody.fits(name, match["josa"]) or _is_word(name):
                continue
            alone = pattern is _TITLED_BEHIND[0] and match.group().count(" ") == 1
            known = _of_korea if alone else _stands
            if not (known(name, texts, claim) or titled.shortened(name, claim)):
                yield match.span("name")


def _of_korea(name: str, texts: tuple[str, ...], claim: Claim) -> bool:
    """Return whether the articles have a Korean person's name: a product that sounds a little like it (Gemini, 김민수) is nobody."""
    return unfound.written_in_parts(name, texts) or titled.in_latin(name, claim)


def _is_word(name: str) -> bool:
    given = name[1:] in native_looks.names()  # 차이든, which is no 차이 with a particle
    return plain_words.ours(name) or _plain(name) or (not given and any(_plain(stem) for stem, _ in _readings(name)))


def _has(name: str, readings: Readings, texts: tuple[str, ...], claim: Claim) -> bool:
    """Return whether the articles have a word, however it is read; what looks like no foreign name is sounded by the rules only."""
    stems = tuple(stem for stem, _ in readings)
    if native_looks.coined(name) or name in native_looks.names():
        return any(unfound.written_in_parts(stem, texts) for stem in stems) or unfound.sounds_closely(name, texts)
    if native_looks.joined(name):
        mine = native_looks.own(name)
        return unfound.written(mine, texts) or any(unfound.sounds_closely(one, texts) for one in (mine, name))
    whole = stems[-1]  # with its particle, which lends no sounds of its own
    return any(_stands(stem, texts, claim) for stem in stems if stem == name or stem != whole) or (
        unfound.written_in_parts(whole, texts) or hearing.written_so(whole, claim)
    )


def _stands(name: str, texts: tuple[str, ...], claim: Claim) -> bool:
    return unfound.stands(name, texts) or titled.in_latin(name, claim)


def _korean(claim: Claim) -> bool:
    return all(one.language == "ko" for one in claim.context)


def _in_table(text: str, span: Span) -> bool:
    return any(start < span[1] and span[0] < end for _, (start, end) in aliases.hangul(text, aliases.table()))
