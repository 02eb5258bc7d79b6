"""A country that a draft tells beside what is there: 이탈리아 콜로세움, 스웨덴 beside the Øresund, 영국 레밍턴; and 한국 told to readers in Korea.

None of them stands in the place of a country that the source has: the name behind it is the source's own, and the source has no
other country beside that name.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import hearing, strangers, transcribed, unnamed
from pipeline.text import aliases, ties
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_LIKENED = deferred(
    r"(?:의|로|으로|에서|에|식)?\s(?:[가-힣A-Za-z·]{1,12}\s?){1,4}?(?:(?<![도은는이가를을]\s)같은|비슷한|비슷하게|해당하는|격인|격이|격에|처럼|치면|빗대|비유하|견주)|(?:로|으로)\s(?:치면|말하면)|에 빗대|에 견주"
)
_JOINS = "잇는|연결하는|가르는|나누는|흐르는|낀|마주한|지나는|가로지르는|사이에 둔|맞댄|대표하는|상징하는"
_BETWEEN = deferred(
    rf"(?:(?:와|과|·|, ?) ?[가-힣]{{1,10}})?(?:(?:을|를) (?:{_JOINS})|(?: 사이)?(?:의|에 있는|에 자리한|에 본사를 둔)?)? "
    r"(?:[가-힣A-Za-z]{0,8}[^은는을를에로와과도가이 ] ){0,3}['‘“]?"
)
_BEHIND = deferred(r"의? (?P<word>[가-힣]{2,8})(?![A-Za-z])")
_HANGUL = deferred(r"[가-힣]{2,9}")
_CAPITAL = deferred(r"[A-ZÀ-ÞŁŃŚŠŽ][A-Za-zÀ-ſ'’-]{2,}")
_SHORT = 2
_AROUND = 34  # characters
_HEARD = 0.9
_PEOPLE = (
    "여행객|관광객|관람객|방문객|이용자|사용자|소비자|구매자|가입자|독자|시청자|팬|게이머|투자자|고객|손님|국적자|여권"
)
_READERS = deferred(
    rf"(?:인|\s?사람|\s(?:{_PEOPLE}))(?:들)?(?:은|는|도|이라면|라면|에게는|에게도|에게)(?=\s|,|$)|(?:에서|에)도(?=\s|,)"
)
_AS_READERS = deferred(
    r"의?(?: [가-힣]{1,8}){1,2}?(?:이라면|라면|으로서는|로서는) [^.!?]{0,60}(?:세요|만해요|좋아요|돼요)(?=[.!?\s\u2060]|$)"
)
_ALSO = deferred(
    r"(?:에서|에)?도(?=\s|,)[^.!?]{0,60}(?:을지|[될올갈볼날쓸할일]지|아직|미정|모르|몰라|기다려|않았|없어요|없습니다|없다)"
)
_MEASURE = deferred(
    r" ?(?:(?:전체|총) )?(?:인구|국민|사람|면적|넓이|땅|국토|예산|국내총생산|GDP|경제 규모|가구|성인|직장인|초등학생|학생)(?: 수| 전체| 모두)?"
    r"(?=의 |보다|와 |과 |만큼|만 한|을 합친|를 합친|에 맞먹|에 버금|\(|(?:이|가) (?:모두|전부|다) )"
)
_MEASURED = deferred(
    r"\bpopulat\w+|\bcitizens?\b|\binhabitants?\b|\bresidents?\b|\bGDP\b|\bgross domestic\b|\bbudget\b|\beconomy\b|\bland area\b|\bsquare (?:miles?|kilomet\w+)|\bsize of\b|\bhouseholds?\b|\badults?\b",
    re.IGNORECASE,
)
"""Where the source measures itself by a country, the draft's may stand in the place of that one."""
_HOME_MADE = deferred(r" [가-힣A-Z]{1,8}(?=[을를이가은는의과와]? |로 |으로 |,)")
_OVERSEAS = deferred(r"해외|외국|나라 밖|국외|전 ?세계|글로벌")
_MONEY = deferred(r" ?(?:돈|원화)(?:으로|로|은|이면| )")
_ABROAD = deferred(
    r"\boutside\b|\bforeign\w*|\boverseas\b|\babroad\b|\binternational\w*|\bworldwide\b|\bglobal\w*|\bnon-\w+|\bother (?:countries|nations|nationalities)\b|\brest of the world\b|\ball (?:visitors|travellers|travelers|tourists)\b|\belsewhere\b",
    re.IGNORECASE,
)


def at_home(claim: Claim, country: str, span: Span) -> bool:
    """Return whether a country stands before a company, a bridge, a strait of the source that is known to be there."""
    texts = " \n ".join(one.text for one in claim.context)
    keys = aliases.held(texts)
    found = [one for one in ties.homes(country) if ties.held(one, keys, texts)]
    return any(
        start > span[1] and _BETWEEN.fullmatch(claim.text[span[1] : start])
        for one in found
        for start in _places(one, claim.text)
    )


def _places(writing: str, text: str) -> Iterator[int]:
    """Yield where a draft has a name, by its key or by its sound."""
    if ties.known(writing):
        yield from (place[0] for key, place in unnamed.named(text) if key == ties.key(writing))
        return
    first = writing.split("_")[0]
    yield from (match.start() for match in re.finditer(rf"(?<![A-Za-z]){re.escape(first)}", text))
    for match in _HANGUL.finditer(text):
        word = match.group()
        if any(_writes(first, word[:end]) for end in range(_SHORT, len(word) + 1)):
            yield match.start()  # whatever particle follows


@lru_cache(maxsize=4096)
def _writes(latin: str, hangul: str) -> bool:
    return transcribed.near(latin, hangul) or (
        hangul not in lexicon.korean() and hearing.likeness(latin, hangul) >= _HEARD
    )


def beside_a_name(claim: Claim, country: str, span: Span, left_out: frozenset[str]) -> bool:
    """Return whether a country stands right before a name of the source beside which the source has none of these countries."""
    behind = _BEHIND.match(claim.text, span[1])
    if country not in aliases.countries() or behind is None or behind["word"] in lexicon.korean():
        return False
    forms = [one for one in strangers.readings(behind["word"]) if one not in lexicon.korean()]
    names = [match for one in claim.evidence for match in _CAPITAL.finditer(one.text)]
    theirs = [match for match in names if any(_writes(match.group(), form) for form in forms)]
    if not theirs or any(_elsewhere(match.group(), country) for match in theirs):
        return False
    return not any(_around(match) & left_out for match in theirs)


def _elsewhere(latin: str, country: str) -> bool:
    """Return whether the tables know a name to be in another country."""
    key = aliases.table().get(aliases.squeeze(latin))
    around = aliases.around(key) & aliases.countries() if key else frozenset()
    return bool(around) and country not in around


def _around(name: re.Match[str]) -> frozenset[str]:
    """Return the countries that stand close to a name of a source."""
    start, end = max(0, name.start() - _AROUND), name.end() + _AROUND
    return aliases.held(name.string[start:end]) & aliases.countries()


def for_readers(claim: Claim, country: str, span: Span) -> bool:
    """Return whether 한국 is told to readers in Korea: 한국에서도 쓸 수 있을지, 한국인은 where the source speaks of all from abroad."""
    if country == "seoul" and _MEASURE.match(claim.text, span[1]):
        return True  # `서울 면적의 절반`: what readers know the size of
    if country != "korea":
        return False
    if _LIKENED.match(claim.text, span[1]):
        return True  # `우리나라의 음악저작권협회 같은 단체`: what readers know of its sort
    if _HOME_MADE.match(claim.text, span[1]) and _from_abroad(claim):
        return True  # `해외에서 한국 중고를`: abroad is as seen from here
    if _AS_READERS.match(claim.text, span[1]) or _ALSO.match(claim.text, span[1]) or _MONEY.match(claim.text, span[1]):
        return True
    if _MEASURE.match(claim.text, span[1]) and not any(_MEASURED.search(one.text) for one in claim.context):
        return True  # `우리나라 인구의 4분의 3`: what readers know the size of
    return _READERS.match(claim.text, span[1]) is not None and any(_ABROAD.search(one.text) for one in claim.evidence)


def _from_abroad(claim: Claim) -> bool:
    """Return whether a sentence and its Korean sources speak of what is abroad without a name."""
    korean = [one.text for one in claim.evidence if one.language == "ko"]
    return (
        bool(korean)
        and len(korean) == len(claim.evidence)
        and all(_OVERSEAS.search(text) for text in (claim.text, " ".join(korean)))
    )
