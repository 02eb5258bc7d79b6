"""A person whom no article has, in Hangul: 농부 켄 말로이는, 시의 로사 킨더만은, 개발자 이설은, 대표 김도담이.

A title before a name, or what only people do behind it, makes two words a name where they are none of Korean's and one is a given name or
written in the syllables of foreign ones. One half that the articles have, or that sounds like theirs, clears both: other rules know halves.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim
from pipeline.check.lazily import compiled
from pipeline.check.people import half_names, romanised, titled
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import foreign_looks, in_person, no_names, strangers, unfound
from pipeline.text import aliases

Span = tuple[int, int]
TITLES = f"{titled.TITLES}|교사|강사|잠수부|지휘자|건축가|조리사|연주자|기관사|승무원|경찰관|소방관|작곡가|편집자|배달원|점원|직원|이용자|학부모|은퇴자|농장주|점주|경비원|사육사|약사|치과의사|교장|원장|선원|지점장|지사장|장학관|소방령|프로듀서|농부|농민|어부|의사|수의사|간호사|배우|가수|성우|요리사|화가|과학자|수석|책임자|담당자|담당|관리자|총괄|주임|대리|이장|조합장|회원|주민|사서|운전자|운전사|기사|조종사|교사|예보관|판사|시의원|활동가|분석가|연구자|기획자|디자이너|제작자|상인|어머니|아버지|환자|고객|설계자|항만장|촌장|선장|목사|신부|통역사|번역가|감독관|조사관"
_SAYING = r"말했|밝혔|전했|설명했|덧붙였|강조했|주장했|경고했|내다봤|적었|썼어|물었|답했|약속했|인정했|지적했|(?:다|라|자)고 (?:했|해요|봤)"
_JOSA = r"은|는|이|가|도|의|씨는|씨가|씨의|에게|을|를|과|와|"
_TITLED = rf"(?<![가-힣])[가-힣]{{0,4}}(?:{TITLES}) (?P<given>[가-힣]{{1,5}}) (?P<family>[가-힣]{{2,7}}?)(?P<josa>{_JOSA})(?=[ ,.(]|$)"
_SAYS = rf"(?<![가-힣])(?P<given>[가-힣]{{1,5}}) (?P<family>[가-힣]{{2,7}}?)(?P<josa>은|는|이|가|도)(?= [^.]{{0,120}}(?:{_SAYING}))"
_BRIEF = rf"(?<![가-힣])(?P<given>[가-힣]{{1,4}}) (?P<family>[가-힣]{{2,7}}?)(?P<josa>은|는|이|가|도)(?= (?P<says>[^.]{{0,120}}(?:{_SAYING}))?)"
"""A known given name whatever is told of it, and a short one that no list has before what people say (욘 에크는): the other half must look foreign."""
_SHORT = rf"(?<![가-힣])[가-힣]{{0,4}}(?:{TITLES}) (?P<name>[{''.join(one for one in romanised.FAMILIES if len(one) == 1)}][{romanised.LAST}{romanised.FIRST}])(?P<josa>은|는|이|가|을|를|의|에게|도)(?= )"
_ADNOMINAL = r"[은는을를의에로와과도한할된될던며고서]$"
_CLOSED = ("은", "이", "을", "과", "으로")
_OPEN = ("는", "가", "를", "와", "라", "란", "예요", "며", "고", "나", "랑", "든")
_SYLLABLES, _FINALS, _RIEUL = 0xAC00, 28, 8
_LOOKS, _SURELY = 0.5, 0.9  # how foreign the family name of a short given name looks, and of one that no list has
_TWO = 2
_GIVEN = frozenset(
    str.split(
        "보 안 욘 렌 벤 야 린 쥘 페 렘 롤 켈 핌 빔 쿤 욥 닐 엘 옌 옐 윌 팀 앤 샘 맷 닉 릭 믹 론 댄 딘 션 숀 폴 칼 잭 짐 존 조 켄"
    )
)
_NUMERALS = frozenset(
    str.split(
        "이 그 저 한 두 세 네 새 헌 첫 맨 온 더 덜 잘 못 안 또 꼭 늘 곧 참 딱 좀 막 왜 다 각 전 현 본 제 내 네 그런 이런 저런 어느 모든 여러 다른 바로 가장 매우 아주 너무 정말 특히"
    )
)
"""Words of a syllable or two before a noun, and no given names."""


def nobody(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the people of a sentence whom no article has."""
    for pattern in (_TITLED, _SAYS, _BRIEF):
        for match in compiled(pattern).finditer(claim.text):
            a_name = _brief(match) if pattern is _BRIEF else _a_name(match, titled=pattern is _TITLED)
            if a_name and not _stands(match, texts):
                yield match.start("given"), match.end("family")
    for match in compiled(_SHORT).finditer(claim.text):
        name = match["name"]
        word = plain_words.listed(name) or no_names.no_name(name) or name in aliases.table()
        known = titled.in_latin(name, claim) or titled.shortened(name, claim) or unfound.stands(name, texts)
        if not word and fits(name, match["josa"]) and not known:
            yield match.span("name")


def fits(stem: str, josa: str) -> bool:
    """Return whether a particle has the form that the last syllable asks for."""
    last = (ord(stem[-1]) - _SYLLABLES) % _FINALS
    if josa.startswith("로"):
        return last in (0, _RIEUL)
    return bool(last) if josa.startswith(_CLOSED) else not (josa.startswith(_OPEN) and last)


def _a_name(match: re.Match[str], *, titled: bool) -> bool:
    """Return whether two words are a foreign name and none of Korean's."""
    given, family, josa = match["given"], match["family"], match["josa"]
    known = given in strangers.hangul_given() or (titled and given in _GIVEN)
    if (
        not fits(family, josa)
        or plain_words.ours(family)
        or plain_words.listed(family + josa)
        or in_person.plain(family)
    ):
        return False
    if any(plain_words.listed(stem) for stem in strangers.readings(family + josa)) or no_names.no_name(family):
        return False
    if family in strangers.NO_NAMES or half_names.firm(given) or half_names.firm(family):
        return False
    if aliases.squeeze(given + family) in aliases.table():
        return False
    if not known and (plain_words.ours(given) or compiled(_ADNOMINAL).search(given) or in_person.plain(given)):
        return False
    looks = foreign_looks.foreign(given + family)
    if titled:
        return looks > 0 and (bool(josa) or (known and family[-1] not in "요다고"))
    return known and len(given) > 1 and looks > 0


def _brief(match: re.Match[str]) -> bool:
    """Return whether a short word and one in the syllables of foreign names are somebody's name before what people say."""
    given, family, josa = match["given"], match["family"], match["josa"]
    if given in _NUMERALS or plain_words.listed(given) or no_names.modifying(given) or no_names.telling_how(given):
        return False
    if any(aliases.squeeze(one) in aliases.table() for one in (given, family, given + family)):
        return False
    known, looks = given in strangers.hangul_given(), foreign_looks.foreign(family)
    sure = known and len(given) >= _TWO and match["says"] and looks > _SURELY  # 닐스 베리
    if not fits(family, josa) or not in_person.spellable(family) or family in strangers.NO_NAMES:
        return False
    if plain_words.listed(family) and not sure:
        return False
    short = given in _GIVEN or (len(given) <= _TWO and foreign_looks.foreign(given) > 0)
    if not known and not (match["says"] and short):
        return False
    return looks > (_LOOKS if known and match["says"] else _SURELY)


def _stands(match: re.Match[str], texts: tuple[str, ...]) -> bool:
    """Return whether the articles have either half of a name, or both as one."""
    given, family = match["given"], match["family"]
    if unfound.stands(family, texts) or unfound.stands(given + family, texts):
        return True
    return len(given) > 1 and (unfound.written_in_parts(given, texts) or unfound.sounds_closely(given, texts))
