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
TITLES = f"{titled.TITLES}|지점장|지사장|장학관|소방령|프로듀서|농부|농민|어부|의사|수의사|간호사|배우|가수|성우|요리사|화가|과학자|수석|책임자|담당자|담당|관리자|총괄|주임|대리|이장|조합장|회원|주민|사서|운전자|운전사|기사|조종사|교사|예보관|판사|시의원|활동가|분석가|연구자|기획자|디자이너|제작자|상인|어머니|아버지|환자|고객|설계자|항만장|촌장|선장|목사|신부|통역사|번역가|감독관|조사관"
_SAYING = r"말했|밝혔|전했|설명했|덧붙였|강조했|주장했|경고했|내다봤|적었|썼어|물었|답했|약속했|인정했|지적했|(?:다|라|자)고 (?:했|해요|봤)"
_JOSA = r"은|는|이|가|도|의|씨는|씨가|씨의|에게|을|를|과|와|"
_TITLED = rf"(?<![가-힣])[가-힣]{{0,4}}(?:{TITLES}) (?P<given>[가-힣]{{1,5}}) (?P<family>[가-힣]{{2,7}}?)(?P<josa>{_JOSA})(?=[ ,.(]|$)"
_SAYS = rf"(?<![가-힣])(?P<given>[가-힣]{{1,5}}) (?P<family>[가-힣]{{2,7}}?)(?P<josa>은|는|이|가|도)(?= [^.]{{0,120}}(?:{_SAYING}))"
_SHORT = rf"(?<![가-힣])[가-힣]{{0,4}}(?:{TITLES}) (?P<name>[{''.join(one for one in romanised.FAMILIES if len(one) == 1)}][{romanised.LAST}{romanised.FIRST}])(?P<josa>은|는|이|가|을|를|의|에게|도)(?= )"
_ADNOMINAL = r"[은는을를의에로와과도한할된될던며고서]$"
_CLOSED = ("은", "이", "을", "과", "으로")
_OPEN = ("는", "가", "를", "와", "라", "란", "예요", "며", "고", "나", "랑", "든")
_SYLLABLES, _FINALS, _RIEUL = 0xAC00, 28, 8


def nobody(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the people of a sentence whom no article has."""
    for pattern in (_TITLED, _SAYS):
        for match in compiled(pattern).finditer(claim.text):
            if _a_name(match, titled=pattern is _TITLED) and not _stands(match, texts):
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
    known = given in strangers.hangul_given()
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


def _stands(match: re.Match[str], texts: tuple[str, ...]) -> bool:
    """Return whether the articles have either half of a name, or both as one."""
    given, family = match["given"], match["family"]
    if unfound.stands(family, texts) or unfound.stands(given + family, texts):
        return True
    return len(given) > 1 and (unfound.written_in_parts(given, texts) or unfound.sounds_closely(given, texts))
